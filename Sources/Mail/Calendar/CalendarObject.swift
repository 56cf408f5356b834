public import Foundation

/// What one component of an iTIP object (RFC 5546) says, as far as the clerk needs it.
///
/// Nothing in it is proved: whoever wrote the mail wrote the object. The clerk compares `uid` with its own events, the
/// attendee with the author, and `sequence` with what it sent last.
public struct CalendarObject: Hashable, Sendable {
    /// Upper case: `REQUEST`, `REPLY`, `COUNTER`, `CANCEL`…; from the object, or the part's parameter if it has none.
    public var method: String?
    /// What the component is; `nil` if the object has none, or cannot be read.
    public var kind: Kind?
    /// UID.
    public var uid: String?
    /// RECURRENCE-ID as written: the answer is to one day of a series.
    public var recurrenceID: String?
    /// SEQUENCE, 0 if absent.
    public var sequence: Int
    /// DTSTAMP: in an answer, when it was given (RFC 5546 §2.1.5), by the attendee's clock.
    public var stamp: Date?
    /// SUMMARY.
    public var summary: String?
    /// LOCATION.
    public var location: String?
    /// STATUS, upper case.
    public var status: String?
    /// DTSTART as an instant, if it can be resolved; in a COUNTER, the start proposed.
    public var start: Date?
    /// DTEND, or DTSTART and DURATION, as an instant, if it can be resolved.
    public var end: Date?
    /// ORGANIZER without `mailto:`; Outlook.com's answers have none.
    public var organizer: String?
    /// The attendees in order, at most a thousand; in an answer, the first is the one who answers (RFC 5546 §3.2.3).
    public var attendees: [Attendee]
    /// COMMENT, unescaped; several are divided by LF.
    public var comment: String?

    /// The components that scheduling is about (RFC 5545 §3.6).
    public enum Kind: String, Hashable, Sendable {
        /// A meeting.
        case event = "VEVENT"
        /// A task.
        case todo = "VTODO"
        /// A note.
        case journal = "VJOURNAL"
        /// Somebody's busy times.
        case freeBusy = "VFREEBUSY"
        /// Anything else.
        case other = ""
    }

    /// One ATTENDEE.
    public struct Attendee: Hashable, Sendable {
        /// Without `mailto:`.
        public var address: String
        /// CN.
        public var name: String?
        /// PARTSTAT as written, in upper case: `ACCEPTED`, `DECLINED`, `TENTATIVE`, `DELEGATED`, `NEEDS-ACTION`…
        public var partstat: String?
        /// DELEGATED-TO without `mailto:`: who comes instead.
        public var delegatedTo: String?
        /// DELEGATED-FROM without `mailto:`: instead of whom this one comes.
        public var delegatedFrom: String?
        /// SENT-BY without `mailto:`: who answered on this one's behalf.
        public var sentBy: String?
        /// A note that the program put beside the answer (X-RESPONSE-COMMENT, Google and Apple).
        public var comment: String?

        /// PARTSTAT as a value of a VEVENT; absent, it is `needsAction` (RFC 5545 §3.2.12); `nil` for any other.
        public var participation: ParticipationStatus? {
            partstat.map(ParticipationStatus.init(partstat:)) ?? .needsAction
        }
    }

    /// The times a COUNTER asks for instead (RFC 5546 §3.2.7), where it names both.
    public var proposal: DateInterval? {
        guard method == "COUNTER", let start, let end, end > start else { return nil }
        return DateInterval(start: start, end: end)
    }
}
