import Federation
import Foundation
import Mail

/// A mail about to be written: who, to whom, what, and the letter it answers.
struct Composition: Sendable {
    let writer: Correspondent
    let to: NamedAddress
    /// Of the letter, for a reply; of the mail itself, for a new one.
    let subject: String
    let text: Paragraphs
    /// The letter answered; `nil` for a new mail.
    let letter: QuotedLetter?
    /// In-Reply-To without angle brackets, if there is to be one.
    let inReplyTo: String?
    /// References without angle brackets.
    let references: [String]
    let attachments: [Attachment]
    let date: Date
    let trace: Trace

    /// The mail's own date on the writer's clock.
    var written: WrittenDate { WrittenDate(date, in: writer.zone) }

    /// The letter and its date on the writer's clock; `nil` for a new mail.
    var quote: Quote? {
        letter.map { Quote(letter: $0, date: WrittenDate($0.date, in: writer.zone), reader: writer.named) }
    }

    /// The person's signature block below `-- ` (RFC 3676 §4.3), an empty line before it; none without a signature.
    var signatureBlock: [String] { writer.signature.isEmpty ? [] : ["", "-- "] + writer.signature }
}

/// The letter as it is quoted: with its date on the reader's clock, and the reader's name.
struct Quote: Sendable {
    let letter: QuotedLetter
    let date: WrittenDate
    let reader: NamedAddress

    /// `Greffe du CPO &lt;greffe@cpo.example&gt;`.
    var authorHTML: String { HTMLCharacters.escaped(letter.from.shown) }
    /// The author, the address as a link, as Gmail writes it.
    var authorLinked: String {
        "\(HTMLCharacters.escaped(letter.from.name)) &lt;<a href=\"mailto:\(letter.from.address)\">"
            + "\(letter.from.address)</a>&gt;"
    }
    /// The author's name, or the address if there is no name.
    var authorName: String { letter.from.name.isEmpty ? letter.from.address.text : letter.from.name }
    /// The subject, for a page.
    var subjectHTML: String { HTMLCharacters.escaped(letter.subject) }
}
