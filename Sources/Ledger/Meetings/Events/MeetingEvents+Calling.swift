public import Federation
public import Foundation
public import Seal

/// A meeting or a poll that waits for the secretariat's "oui".
public struct MeetingDrafted: Hashable, Codable, Sendable {
    /// What is wanted.
    public enum Wish: Hashable, Codable, Sendable {
        case call(MeetingPlan)
        case poll(DatePollPlan)
    }
    public let wish: Wish
    /// Points the secretariat puts on the agenda itself.
    public let agenda: [String]
    /// The day of the series it is, `yyyy-mm-dd`, if the series proposes it.
    public let occurrence: String?
    public let by: Actor
    /// The mail it came in.
    public let mail: SHA256Digest?

    public init(wish: Wish, agenda: [String], occurrence: String?, by: Actor, mail: SHA256Digest?) {
        self.wish = wish
        self.agenda = agenda
        self.occurrence = occurrence
        self.by = by
        self.mail = mail
    }
}

/// A body invited; habits and electorate are frozen here, or were when its dates were put to it.
public struct MeetingCalled: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let plan: MeetingPlan
    /// Points the secretariat puts on the agenda itself.
    public let agenda: [String]
    /// When the call for points closes; `nil` if there is no time for one.
    public let agendaClosesAt: Date?
    public let habits: MeetingHabits
    public let electorate: Electorate
    public let by: Actor
    public let draft: DraftID?

    public init(
        matter: MatterID, plan: MeetingPlan, agenda: [String], agendaClosesAt: Date?, habits: MeetingHabits,
        electorate: Electorate, by: Actor, draft: DraftID?
    ) {
        self.matter = matter
        self.plan = plan
        self.agenda = agenda
        self.agendaClosesAt = agendaClosesAt
        self.habits = habits
        self.electorate = electorate
        self.by = by
        self.draft = draft
    }
}

/// The meeting as it now stands.
public struct MeetingChanged: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let plan: MeetingPlan
    public let agendaClosesAt: Date?
    public let by: Actor

    public init(matter: MatterID, plan: MeetingPlan, agendaClosesAt: Date?, by: Actor) {
        self.matter = matter
        self.plan = plan
        self.agendaClosesAt = agendaClosesAt
        self.by = by
    }
}

/// It will not take place.
public struct MeetingCancelled: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let reason: String?
    public let by: Actor

    public init(matter: MatterID, reason: String?, by: Actor) {
        self.matter = matter
        self.reason = reason
        self.by = by
    }
}

/// Its end has passed.
public struct MeetingHeld: Hashable, Codable, Sendable {
    public let matter: MatterID

    public init(matter: MatterID) {
        self.matter = matter
    }
}
