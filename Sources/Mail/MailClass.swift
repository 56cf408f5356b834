/// What kind of mail it is, told from its form alone (T38: automatic mail is never answered).
public enum MailClass: String, Codable, Sendable, CaseIterable {
    /// Answers another mail.
    case reply
    /// Written by a machine in a person's name: absence notice, acknowledgement, challenge.
    case autoReply
    /// A delivery report: failure or delay.
    case bounce
    /// Carries a calendar object with a method.
    case calendar
    /// Starts a conversation.
    case new
    /// Anything else: lists' own notices, abuse reports, receipts, empty mail.
    case other
}
