public import Federation
public import Foundation
public import Seal

/// What a registered person signed: a sound signature over all that is read of a mail.
///
/// It proves who wrote the words, not what they answer: the header is not signed, and signed words can be sent again by
/// anybody under another header. Whether they prove anything of a matter is ``Register/finding(on:by:about:received:)``'s
/// to say.
public struct SignedStatement: Hashable, Sendable {
    /// Whose key it was made with.
    public let person: PersonID
    /// When, as the signature says.
    public let madeAt: Date
    /// What tells this content from any other that is signed.
    public let content: SHA256Digest
    /// What was signed, as text: the words with what they quote, and the subject if it is signed, too.
    public let text: String

    public init(person: PersonID, madeAt: Date, content: SHA256Digest, text: String) {
        self.person = person
        self.madeAt = madeAt
        self.content = content
        self.text = text
    }
}

extension Register {
    /// How far clocks may differ.
    private static let slack: TimeInterval = 3600

    /// What `statement` is worth as an answer of `person` to `matter`, in a mail that arrived at `received`.
    ///
    /// Headers can be changed, so the signed words themselves must show what they are about: they name the matter's
    /// number, or quote its title, and no other's. They were signed after it was opened, since a title may come again
    /// next year; and they come for the first time, since a yes may be put in again after a no (T29, T34).
    public func finding(
        on statement: SignedStatement, by person: PersonID, about matter: MatterID?, received: Date
    ) -> SignatureFinding {
        guard statement.person == person else { return .otherKey }
        guard !mails.isSigned(statement.content) else { return .replayed }
        guard let matter, let opened = matters[matter]?.openedAt ?? meetings[matter]?.openedAt,
            named(in: statement.text, or: matter) == [matter]
        else { return .unbound }
        let term = opened.addingTimeInterval(-Register.slack)...max(opened, received).addingTimeInterval(Register.slack)
        return term.contains(statement.madeAt) ? .verified : .untimely
    }

    /// The matters whose numbers stand in `text`; where there are none, those in progress, and `matter`, whose titles do.
    private func named(in text: String, or matter: MatterID) -> [MatterID] {
        let text = String(decoding: text.utf8.prefix(64 << 10), as: UTF8.self)
        let numbers = MatterID.all(in: text).filter(isKnown)
        guard numbers.isEmpty else { return numbers }
        let words = Register.letters(of: text)
        let titles =
            matters.values.filter { $0.isOpen || $0.id == matter }.map { ($0.id, $0.title) }
            + meetings.values.filter { $0.isOpen || $0.id == matter }.map { ($0.id, $0.title) }
        return titles.filter { title in
            let letters = Register.letters(of: title.1)
            return letters.count >= Register.shortestTitle && words.contains(letters)
        }.map(\.0).sorted()
    }

    /// A shorter title, in letters and digits, may be a word of any sentence.
    private static let shortestTitle = 12

    /// Its letters and digits in lower case: programs wrap, indent and mark what they quote.
    private static func letters(of text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter(\.properties.isAlphanumeric)))
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType != nil }
}
