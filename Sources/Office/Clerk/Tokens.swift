import Federation
import Foundation
import Ledger
import Seal

/// What letters carry so that answers find their way back (decision 6): Message-IDs nobody can guess, and short codes.
///
/// A Message-ID is an HMAC over the letter's key, and the ledger knows which letter it belongs to: kind, matter,
/// organisation, person and what the letter knew come from there, so that no field can be swapped (T30). A code is an
/// HMAC over matter, organisation and person, short enough to be typed; it proves less, and is compared in constant time.
struct Tokens {
    private let key: SecretKey
    private let domain: String
    private static let codeLength = 8
    private static let nameLength = 20
    private static let sealLength = 12

    init(key: SecretKey, domain: some StringProtocol) {
        self.key = key
        self.domain = String(domain)
    }

    /// The Message-ID of the letter of `key`, without angle brackets: a name made of the key, and a seal of that name.
    func messageID(of key: LetterKey) -> String {
        let name = Base32.string(
            self.key.authenticationCode(over: ["message-id", key.rawValue]), length: Tokens.nameLength)
        return "\(name)\(seal(of: name))@\(domain)"
    }

    /// Whether this clerk made that Message-ID, even if its ledger knows no such letter: then the ledger is older than
    /// what was sent (T42). Nobody can make one up.
    func isOwn(_ messageID: String) -> Bool {
        let parts = messageID.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1] == domain, parts[0].utf8.count == Tokens.nameLength + Tokens.sealLength else {
            return false
        }
        let name = String(parts[0].prefix(Tokens.nameLength))
        return Base32.constantTimeEqual(seal(of: name), String(parts[0].suffix(Tokens.sealLength)))
    }

    private func seal(of name: String) -> String {
        Base32.string(key.authenticationCode(over: ["message-id seal", name]), length: Tokens.sealLength)
    }

    /// Where an answer to the letter of `messageID` goes (RFC 5233): the letter's own token as detail. `nil` if the
    /// mailbox's local part leaves no room for it (RFC 5321 §4.5.3.1.1).
    func replyAddress(of messageID: String, to mailbox: EmailAddress) -> EmailAddress? {
        let local = mailbox.text.prefix { $0 != "@" }
        return EmailAddress("\(local)+\(messageID.prefix { $0 != "@" })@\(mailbox.domain)")
    }

    /// The Message-ID of the letter whose token is the detail of `recipient`; whether there is such a letter, the ledger
    /// knows. `nil` if it is no such address of `mailbox`.
    func messageID(answeredAt recipient: EmailAddress, of mailbox: EmailAddress) -> String? {
        let start = mailbox.localPart + "+"
        guard recipient.domain == mailbox.domain, recipient.localPart.hasPrefix(start) else { return nil }
        return "\(recipient.localPart.dropFirst(start.count))@\(domain)"
    }

    /// The code of one person's one-click answers.
    func code(matter: MatterID, organisation: OrganisationID, person: PersonID) -> String {
        let code = key.authenticationCode(
            over: ["answer", matter.description, organisation.rawValue, person.rawValue])
        return Base32.string(code, length: Tokens.codeLength)
    }

    /// What stands in the subject of a one-click answer: `[SIG-2026-014 k7qf2m9x]`.
    func tag(matter: MatterID, organisation: OrganisationID, person: PersonID) -> String {
        "[\(matter) \(code(matter: matter, organisation: organisation, person: person))]"
    }

    /// The person whose code stands in `subject` behind a matter's number.
    func recognised(in subject: String, register: Register, roster: Roster) -> Submission.Code? {
        let words = subject.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }
        for (number, word) in zip(words, words.dropFirst()) where word.utf8.count == Tokens.codeLength {
            guard let id = MatterID(number), let organisations = register.organisations(of: id) else { continue }
            let written = Base32.folded(word)
            for organisation in organisations {
                let known = roster.organisation(organisation.id) ?? organisation
                for person in known.correspondents + known.deputies
                where Base32.constantTimeEqual(
                    written, code(matter: id, organisation: organisation.id, person: person.id))
                {
                    return Submission.Code(matter: id, organisation: organisation.id, person: person.id)
                }
            }
        }
        return nil
    }
}
