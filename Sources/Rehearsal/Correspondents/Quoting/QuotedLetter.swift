import Federation
import Foundation
import Mail

/// The clerk's letter as the correspondent's program sees it: only what its bytes say.
struct QuotedLetter: Sendable {
    /// Who sent it.
    let from: NamedAddress
    /// Where a reply goes: Reply-To, else From (RFC 5322 §3.6.2).
    let answersTo: NamedAddress
    /// Who it was sent to, as far as the letter says.
    let to: [EmailAddress]
    let subject: String
    let date: Date
    /// Without angle brackets; empty if the letter has none.
    let messageID: String
    /// The thread so far, without angle brackets.
    let references: [String]
    /// The text/plain part, without empty lines at its ends.
    let plain: [String]
    /// What stands in the body of the HTML part; the plain text as paragraphs if there is none.
    let page: String

    /// Reads a letter. A letter without one plain author cannot be answered: that is the caller's mistake.
    init(_ bytes: [UInt8]) {
        let message = Message(parsing: bytes)
        guard case .one(let address, let name) = message.from else {
            preconditionFailure("a letter has one author")
        }
        from = NamedAddress(name: name, address: address)
        answersTo = message.replyTo.first.map { NamedAddress(name: name, address: $0) } ?? from
        to = message.recipients
        subject = message.subject
        date = message.date ?? Date(timeIntervalSince1970: 0)
        messageID = message.messageID ?? ""
        references = message.references.isEmpty ? message.inReplyTo : message.references
        let text = message.views.first { $0.kind == .plain }?.text ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        plain = Array(lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed())
        let html = message.views.first { $0.kind == .html }?.text
        page = html.map { Markup.body(of: $0) } ?? Paragraphs(text).html(blank: "<p><br></p>") { "<p>\($0)</p>" }
    }

    /// The page as the program's text, not wrapped.
    func text(_ style: PageText.Style) -> [String] { PageText.lines(of: page, style) }
}
