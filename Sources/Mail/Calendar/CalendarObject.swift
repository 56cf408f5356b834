public import Foundation

/// What an iTIP object (RFC 5546) says, as far as the clerk needs it.
public struct CalendarObject: Hashable, Sendable {
    /// Upper case: `REQUEST`, `REPLY`, `COUNTER`, `CANCEL`…; from the object, or the part's parameter if it has none.
    public var method: String?
    /// UID of the first component.
    public var uid: String?
    /// SEQUENCE, 0 if absent.
    public var sequence: Int
    /// SUMMARY.
    public var summary: String?
    /// DTSTART as an instant, if it can be resolved.
    public var start: Date?
    /// ORGANIZER without `mailto:`.
    public var organizer: String?
    /// The attendees in order.
    public var attendees: [Attendee]
    /// COMMENT, unescaped.
    public var comment: String?

    /// One ATTENDEE.
    public struct Attendee: Hashable, Sendable {
        /// Without `mailto:`.
        public var address: String
        /// Upper case: `ACCEPTED`, `DECLINED`, `TENTATIVE`, `DELEGATED`, `NEEDS-ACTION`…
        public var partstat: String?
        /// DELEGATED-TO without `mailto:`.
        public var delegatedTo: String?
    }
}
