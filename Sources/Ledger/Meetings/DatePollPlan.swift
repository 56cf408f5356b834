public import Federation
public import Foundation

/// Dates put to a body before a meeting is called.
public struct DatePollPlan: Hashable, Codable, Sendable {
    /// One of the dates.
    public struct Option: Hashable, Codable, Sendable {
        /// 1 for the first in time.
        public let number: Int
        /// When the meeting would begin.
        public let start: Date
        /// When it would end.
        public let end: Date

        /// A date.
        public init(number: Int, start: Date, end: Date) {
            self.number = number
            self.start = start
            self.end = end
        }
    }
    /// As written in letters.
    public var title: String
    /// At least two, in order of time, numbered from 1.
    public var options: [Option]
    /// When the table of answers goes to all.
    public var closesAt: Date
    /// Where, if it is known.
    public var place: String?
    /// The link to take part from afar.
    public var link: String?
    /// What the poll says besides.
    public var note: String?
    /// The body that would meet.
    public var body: BodyID

    /// A poll; `options` are put in order of time and numbered.
    public init(
        title: String, dates: [(start: Date, end: Date)], closesAt: Date, place: String? = nil, link: String? = nil,
        note: String? = nil, body: BodyID
    ) {
        self.title = title
        options = dates.sorted { $0.start < $1.start }.enumerated().map {
            Option(number: $0 + 1, start: $1.start, end: $1.end)
        }
        self.closesAt = closesAt
        self.place = place
        self.link = link
        self.note = note
        self.body = body
    }

    /// The meeting on one of the dates.
    public func plan(on option: Option) -> MeetingPlan {
        MeetingPlan(
            title: title, start: option.start, end: option.end, place: place, link: link, note: note, body: body)
    }
}
