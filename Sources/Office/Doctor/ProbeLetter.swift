import Federation
import Foundation
import Mail

/// A mail the doctor sends to the clerk's own mailbox, marked so that a clerk at work counts it as automatic (T38).
struct ProbeLetter: Hashable {
    /// Where it goes.
    let recipient: EmailAddress
    /// Without angle brackets; of the clerk's own domain, like its letters.
    let messageID: String
    /// A word nothing else holds: some providers replace Message-IDs, none the subject.
    let mark: String

    /// How the probe is addressed.
    enum Form: String {
        /// To the mailbox's own address.
        case plain
        /// To a plus-address of it (RFC 5233).
        case plus
    }

    /// A probe; `nil` if the address is too long to take a detail.
    init?(_ form: Form, to mailbox: EmailAddress, listID: String, nonce: UInt64) {
        let local = mailbox.text.prefix { $0 != "@" }
        let detail = form == .plus ? "+probe" : ""
        guard let recipient = EmailAddress("\(local)\(detail)@\(mailbox.domain)") else { return nil }
        self.recipient = recipient
        mark = "\(String(nonce, radix: 36))-\(form.rawValue)"
        messageID = "doctor.\(mark)@\(listID)"
    }

    /// Its bytes, as any letter of the clerk is composed.
    func bytes(from sender: EmailAddress, name: String, at date: Date) throws(CompositionError) -> [UInt8] {
        let text = "Essai de « greffier doctor ». Ce courriel peut être effacé ; il n'appelle aucune réponse."
        return try LetterDraft(
            from: (name, sender), to: (name, recipient), subject: "Essai du greffe (\(mark))", date: date,
            messageID: messageID, autoSubmitted: .generated, loop: sender.text, plain: text + "\n",
            html:
                "<!DOCTYPE html><html lang=\"fr\"><head><title>Essai</title></head><body><p>\(text)</p></body></html>\n"
        ).composed()
    }

    /// Whether `message` is this probe come back.
    func isSame(as message: Message) -> Bool {
        message.messageID == messageID || message.subject.contains("(\(mark))")
    }

    /// The words of the report that says it was not delivered; `nil` if `message` is none.
    func refusal(in message: Message) -> String? {
        DeliveryReport.all(in: message).first { $0.originalMessageID == messageID && !$0.isDelay }
            .map { $0.diagnostic.isEmpty ? $0.status ?? "sans motif" : $0.diagnostic }
    }
}
