public import Federation
public import Foundation

/// What an invitation says: what, when, where, and what besides.
public struct MeetingPlan: Hashable, Codable, Sendable {
    /// As written in letters: `Réunion plénière`.
    public var title: String
    /// When it begins.
    public var start: Date
    /// When it ends; after `start`.
    public var end: Date
    /// Where, if there is a place to come to.
    public var place: String?
    /// The link to take part from afar.
    public var link: String?
    /// What the invitation says besides.
    public var note: String?
    /// The body that meets.
    public var body: BodyID

    /// A plan.
    public init(
        title: String, start: Date, end: Date, place: String? = nil, link: String? = nil, note: String? = nil,
        body: BodyID
    ) {
        self.title = title
        self.start = start
        self.end = end
        self.place = place
        self.link = link
        self.note = note
        self.body = body
    }

    /// What accepting the invitation without a word means: taking part where the meeting is.
    public var usualAttendance: Attendance { place == nil && link != nil ? .remote : .present }
}
