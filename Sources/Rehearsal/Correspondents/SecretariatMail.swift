public import Federation
public import Foundation
public import Mail

/// Mails the secretariat starts; its answers are `Reply.bytes`.
public enum SecretariatMail {
    /// A plain new mail to the clerk, in no thread.
    ///
    /// - Parameters:
    ///   - mailbox: The clerk's address.
    ///   - text: Lines end in LF, an empty line between paragraphs.
    public static func newProposal(
        to mailbox: EmailAddress, by secretary: Correspondent, with program: MailProgram, subject: String,
        saying text: String, attachments: [Attachment] = [], at date: Date, trace: Trace
    ) -> [UInt8] {
        let mail = Composition(
            writer: secretary, to: NamedAddress(name: "", address: mailbox), subject: subject,
            text: Paragraphs(text), letter: nil, inReplyTo: nil, references: [], attachments: attachments,
            date: date, trace: trace)
        return program.costume.bytes(of: mail)
    }

    /// An answer to a letter of the clerk's: `Reply.bytes`, under the name of who writes it.
    public static func reply(
        to letter: [UInt8], by secretary: Correspondent, with program: MailProgram, saying text: String,
        at date: Date, trace: Trace
    ) -> [UInt8] {
        Reply.bytes(to: letter, by: secretary, with: program, saying: text, at: date, trace: trace)
    }
}
