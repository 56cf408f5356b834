public import Foundation

/// Mails that servers write in a person's name.
public enum AutoReply {
    /// Which server answers.
    public enum Server: CaseIterable, Hashable, Sendable {
        /// « Réponse automatique : … », `Auto-Submitted: auto-generated`, HTML with its plain twin.
        case exchange
        /// The vacation notice of Zimbra: `Re: …`, `Auto-Submitted: auto-replied (zimbra; vacation)`, plain text.
        case zimbra
    }

    /// A notice of absence in answer to `letter`, sent at `date` for somebody away until `until`.
    ///
    /// Its envelope sender is empty (RFC 3834 §3.3): the caller submits it so.
    public static func absence(
        to letter: [UInt8], by correspondent: Correspondent, from server: Server, until: Date, at date: Date,
        trace: Trace
    ) -> [UInt8] {
        let letter = QuotedLetter(letter)
        let last = WrittenDate(until, in: correspondent.zone)
        let text = Paragraphs(
            """
            Bonjour,

            Je suis absent du bureau jusqu'au \(last.weekday) \(last.day) \(last.month) \(last.year) inclus, sans accès \
            régulier à ma messagerie. Je répondrai à votre message à mon retour.

            Cordialement,
            \(correspondent.name)
            """)
        let mail = Composition(
            writer: correspondent, to: letter.answersTo, subject: letter.subject, text: text, letter: letter,
            inReplyTo: letter.messageID.isEmpty ? nil : letter.messageID,
            references: letter.references + (letter.messageID.isEmpty ? [] : [letter.messageID]), attachments: [],
            date: date, trace: trace)
        switch server {
        case .exchange: return ExchangeAbsence().bytes(of: mail)
        case .zimbra: return ZimbraAbsence().bytes(of: mail)
        }
    }
}
