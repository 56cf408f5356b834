public import Federation
public import Foundation

/// Everything needed to write one mail: two twins of the text, who it goes to, the headers that make threads and stop loops.
public struct LetterDraft: Sendable {
    /// From: the mailbox the clerk reads and submits from.
    public var from: (name: String, address: EmailAddress)
    /// The one recipient.
    public var to: (name: String, address: EmailAddress)
    /// A Reply-To with a token, where plus-addresses were seen to arrive.
    public var replyTo: EmailAddress?
    /// One line, any characters; control characters are stripped (T44).
    public var subject: String
    /// When it was written.
    public var date: Date
    /// Without angle brackets.
    public var messageID: String
    /// The letter it answers or continues, without angle brackets.
    public var inReplyTo: String?
    /// The thread so far, oldest first, without angle brackets.
    public var references: [String]
    /// List-Id of the federation's letters (RFC 2919), as `cpo.greffier.example`, if the letter is a circular.
    public var listID: String?
    /// `Auto-Submitted` (RFC 3834).
    public var autoSubmitted: AutoSubmitted
    /// The value of X-Loop: the mailbox's own address.
    public var loop: String
    /// The text, lines of 72 columns where words allow.
    public var plain: String
    /// Its HTML twin.
    public var html: String
    /// Files carried along.
    public var attachments: [Attachment]
    /// The calendar object of an invitation, whose organizer is `from` and whose attendee is `to`.
    public var calendar: SchedulingObject?

    /// RFC 3834 §5.
    public enum AutoSubmitted: String, Sendable {
        /// A letter the clerk starts: proposal, reminder, digest.
        case generated = "auto-generated"
        /// An answer to a mail: receipt, question, refusal.
        case replied = "auto-replied"
    }

    /// A draft; `date`, identifiers and texts are the caller's.
    public init(
        from: (name: String, address: EmailAddress), to: (name: String, address: EmailAddress),
        replyTo: EmailAddress? = nil, subject: String, date: Date, messageID: String, inReplyTo: String? = nil,
        references: [String] = [], listID: String? = nil, autoSubmitted: AutoSubmitted, loop: String,
        plain: String, html: String, attachments: [Attachment] = [],
        calendar: SchedulingObject? = nil
    ) {
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.listID = listID
        self.autoSubmitted = autoSubmitted
        self.loop = loop
        self.plain = plain
        self.html = html
        self.attachments = attachments
        self.calendar = calendar
    }
}
