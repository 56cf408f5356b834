public import Foundation

/// A meeting or a deadline as it stands in people's calendars: a VEVENT (RFC 5545 §3.6.1) that is never repeated,
/// since no program agrees with another on changes to a series (MAIL.md 3b).
///
/// Texts are shown as they are given: control characters and direction overrides are stripped when it is written (T44).
public struct CalendarEvent: Hashable, Sendable {
    /// UID, the same in every update: printable ASCII as in a Message-ID, at most 250 bytes.
    public let uid: String
    /// SEQUENCE: higher at every change of time or place, and at the cancellation (RFC 5546 §2.1.4).
    public let sequence: Int
    /// DTSTAMP: when this version was made.
    public let stamp: Date
    /// DTSTART.
    public let start: Date
    /// DTEND; a deadline has none.
    public let end: Date?
    /// The zone whose wall clock counts, by its IANA name.
    public let zone: TimeZone
    /// SUMMARY, one line.
    public let summary: String
    /// DESCRIPTION: the agenda, any number of lines; empty if there is none.
    public let description: String
    /// LOCATION, one line; empty if there is none.
    public let location: String
    /// Where the meeting takes place on line, or is written about.
    public let link: URL?
    /// STATUS.
    public let status: Status
    /// TRANSP.
    public let transparency: Transparency
    /// CLASS.
    public let access: Access
    /// Minutes before the start at which calendars may remind of it; `nil` leaves that to each person's own habits.
    public let alarm: Int?

    /// STATUS of a VEVENT (RFC 5545 §3.8.1.11).
    public enum Status: String, Hashable, Sendable {
        /// Not certain yet.
        case tentative = "TENTATIVE"
        /// Takes place.
        case confirmed = "CONFIRMED"
        /// Does not.
        case cancelled = "CANCELLED"
    }

    /// Whether it takes up a person's time (RFC 5545 §3.8.2.7).
    public enum Transparency: String, Hashable, Sendable {
        /// A meeting: whoever is there is busy.
        case opaque = "OPAQUE"
        /// A deadline.
        case transparent = "TRANSPARENT"
    }

    /// Who may see it in a calendar that others read (RFC 5545 §3.8.1.3).
    public enum Access: String, Hashable, Sendable {
        /// Everybody.
        case everyone = "PUBLIC"
        /// The person alone.
        case personal = "PRIVATE"
        /// Those the person trusts.
        case confidential = "CONFIDENTIAL"
    }

    /// An event. Throws for a UID that is none, a negative sequence, an end that is not after the start, a time outside
    /// the years 1970 to 2999, a link that is no absolute address in ASCII, an alarm that is not within four weeks.
    public init(
        uid: String, sequence: Int, stamp: Date, start: Date, end: Date?, zone: TimeZone, summary: String,
        description: String = "", location: String = "", link: URL? = nil, status: Status = .confirmed,
        transparency: Transparency = .opaque, access: Access = .everyone, alarm: Int? = nil
    ) throws(CompositionError) {
        self.uid = try HeaderValue.identifier(uid)
        guard (0...Int(Int32.max)).contains(sequence) else { throw .invalidEvent(uid) }
        guard [start, end ?? start, stamp].allSatisfy(LocalTime.canWrite), end.map({ $0 > start }) ?? true,
            (0...40_320).contains(alarm ?? 0)
        else { throw .invalidEvent(uid) }
        if let link, link.scheme == nil || link.absoluteString.utf8.contains(where: { !(33...126).contains($0) }) {
            throw .invalidEvent(uid)
        }
        self.sequence = sequence
        self.stamp = stamp
        self.start = start
        self.end = end
        self.zone = zone
        self.summary = summary
        self.description = description
        self.location = location
        self.link = link
        self.status = status
        self.transparency = transparency
        self.access = access
        self.alarm = alarm
    }
}
