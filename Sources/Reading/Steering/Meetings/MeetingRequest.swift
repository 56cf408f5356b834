public import Federation

/// When a meeting begins and ends, as said.
public struct SpokenOccasion: Hashable, Sendable {
    /// The day, and the hour of the beginning if it is said.
    public let date: SpokenDate
    /// The hour of the end, if it is said.
    public let end: SpokenDate.Time?

    /// An occasion.
    public init(date: SpokenDate, end: SpokenDate.Time? = nil) {
        self.date = date
        self.end = end
    }

    /// The occasion that `text` says and nothing else: `12 mars 2027, de 10 h à 13 h`.
    public init?(_ text: String) {
        guard let occasion = OccasionParser(text).occasion else { return nil }
        self = occasion
    }
}

/// A meeting, or a poll of its dates, as the secretariat's mail asks for it.
public struct MeetingRequest: Hashable, Sendable {
    /// From the line `Titre :`, else from the subject.
    public var title: String
    /// Its date, or the dates asked about.
    public var occasions: [SpokenOccasion]
    /// Beginning and end, where they stand apart from the date.
    public var hours: [SpokenDate.Time]
    /// How long it lasts, in minutes, if that is said.
    public var duration: Int?
    public var place: String?
    public var link: String?
    /// Points of the agenda.
    public var agenda: [String]
    /// The body, as written.
    public var body: String?
    /// Until when a poll is open.
    public var answersUntil: SpokenDate?
    /// The rest of the mail.
    public var note: String?

    /// A request that says what and when, and nothing else yet.
    public init(title: String, occasions: [SpokenOccasion] = []) {
        self.title = title
        self.occasions = occasions
        hours = []
        agenda = []
    }
}

/// What changes of a meeting.
public struct MeetingAlteration: Hashable, Sendable {
    public var occasion: SpokenOccasion?
    public var hours: [SpokenDate.Time] = []
    public var duration: Int?
    public var place: String?
    public var link: String?
    public var title: String?

    /// What is to change.
    public init(place: String? = nil, link: String? = nil, title: String? = nil) {
        self.place = place
        self.link = link
        self.title = title
    }
}

/// What the secretariat asks about a meeting.
public enum MeetingSteeringAct: Hashable, Sendable {
    /// Invite, after a preview.
    case call(MeetingRequest)
    /// Ask for dates, after a preview.
    case poll(MeetingRequest)
    case change(MeetingAlteration)
    case cancel(reason: String?)
    /// Call the meeting on this date of the poll.
    case pick(SpokenOccasion)
    /// Order and drop points; both empty adopts the draft as it is.
    case settleAgenda(order: [Int], dropped: [Int])
    case addItems([String])
    /// More time to answer a poll.
    case extend(TermExtension)
    /// End the poll, or the call for points, now.
    case close
    case table
    /// Who comes, by telephone.
    case record(OrganisationID, Attendance, substitute: String?)
    /// Settle a hold; without a number, the one the letter answered is about.
    case settle(hold: Int?, Attendance)
}

/// What a mail of the secretariat about a meeting asks.
public enum MeetingSteeringReading: Hashable, Sendable {
    /// The whole text was understood; never empty.
    case commands([MeetingSteeringAct])
    /// A line of it was not: nothing is done.
    case notUnderstood(excerpt: String)
}
