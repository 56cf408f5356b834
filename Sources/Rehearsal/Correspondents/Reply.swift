public import Foundation
public import Mail

/// Answers to the clerk's letters, as bytes a mail server would get. Pure: the same arguments give the same bytes.
public enum Reply {
    /// The mail that Reply makes in `program`: the letter quoted, its thread continued.
    ///
    /// - Parameters:
    ///   - letter: One of the clerk's letters as it was delivered; it has one author.
    ///   - text: What the correspondent typed; lines end in LF, an empty line between paragraphs.
    public static func bytes(
        to letter: [UInt8], by correspondent: Correspondent, with program: MailProgram, saying text: String,
        attachments: [Attachment] = [], at date: Date, trace: Trace
    ) -> [UInt8] {
        let letter = QuotedLetter(letter)
        let named = letter.messageID.isEmpty ? [] : [letter.messageID]
        let mail = Composition(
            writer: correspondent, to: letter.answersTo, subject: letter.subject, text: Paragraphs(text),
            letter: letter, inReplyTo: named.first, references: letter.references.filter { $0 != named.first } + named,
            attachments: attachments, date: date, trace: trace)
        return program.costume.bytes(of: mail)
    }

    /// The new mail that a click on one of the letter's `mailto:` links makes in `program`: subject and text from the
    /// link, nothing quoted, mostly without a thread. `nil` if the letter has no such link.
    ///
    /// - Parameters:
    ///   - answer: How the link's subject begins, letter case aside: `D'ACCORD`, `RESERVE`.
    ///   - added: What the correspondent types after the text of the link.
    public static func oneClick(
        _ answer: String, in letter: [UInt8], by correspondent: Correspondent, with program: MailProgram,
        adding added: String = "", at date: Date, trace: Trace
    ) -> [UInt8]? {
        let links = Markup.links(of: QuotedLetter(letter).page).compactMap { MailtoLink($0) }
        guard let link = links.first(where: { $0.subject.lowercased().hasPrefix(answer.lowercased()) }) else {
            return nil
        }
        let thread = program.keepsThreadOfLinks ? link.inReplyTo : nil
        let mail = Composition(
            writer: correspondent, to: NamedAddress(name: "", address: link.to), subject: link.subject,
            text: Paragraphs(link.body + added), letter: nil, inReplyTo: thread,
            references: thread.map { [$0] } ?? [], attachments: [], date: date, trace: trace)
        return program.costume.bytes(of: mail)
    }
}
