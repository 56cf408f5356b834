public import Federation
public import Foundation
public import Seal

/// What a letter needs besides what it says: who sends it, when, in which thread, and what its answers prove.
public struct LetterEnvelope: Sendable {
    /// The federation's name, in subjects: `CPO`.
    public var federation: String
    /// The name in From: `Greffe du CPO`.
    public var greffe: String
    /// The mailbox the clerk reads and submits from: From, X-Loop, and where one-click answers go.
    public var mailbox: EmailAddress
    /// List-Id of the federation's letters; set on circulars only.
    public var listID: String?
    /// When the letter is written.
    public var date: Date
    /// Without angle brackets.
    public var messageID: String
    /// The letter it answers or continues, without angle brackets; the mail answered, if absent.
    public var inReplyTo: String?
    /// The thread so far, oldest first, without angle brackets.
    public var references: [String]
    /// A Reply-To with a token, where plus-addresses were seen to arrive.
    public var replyTo: EmailAddress?
    /// What the subject of a one-click answer carries besides the word, brackets included:
    /// `[SIG-2026-014 k7qf2m9x]`. ASCII, no line break.
    public var answerCode: String?
    /// Whose days and hours the dates are.
    public var calendar: CivilCalendar
    /// The bytes of every file the letter names.
    public var files: [SHA256Digest: [UInt8]]

    /// An envelope.
    public init(
        federation: String, greffe: String, mailbox: EmailAddress, listID: String? = nil, date: Date,
        messageID: String, inReplyTo: String? = nil, references: [String] = [], replyTo: EmailAddress? = nil,
        answerCode: String? = nil, calendar: CivilCalendar, files: [SHA256Digest: [UInt8]] = [:]
    ) {
        self.federation = federation
        self.greffe = greffe
        self.mailbox = mailbox
        self.listID = listID
        self.date = date
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.replyTo = replyTo
        self.answerCode = answerCode
        self.calendar = calendar
        self.files = files
    }
}
