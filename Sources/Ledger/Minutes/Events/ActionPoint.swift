public import Federation
public import Foundation

/// One line `Action : …` of minutes, understood.
public struct ActionPoint: Hashable, Codable, Sendable {
    /// `A1`, `A2`…: one row for the whole federation, never given again.
    public let number: Int
    /// What is to be done, as written.
    public let task: String
    /// Who does it; `nil` if nobody known was named.
    public let holder: ActionHolder?
    /// Until when.
    public let due: Date?

    public init(number: Int, task: String, holder: ActionHolder?, due: Date?) {
        self.number = number
        self.task = task
        self.holder = holder
        self.due = due
    }
}

/// Who does something: a person, or an organisation by its correspondents.
public enum ActionHolder: Hashable, Codable, Sendable {
    case person(PersonID)
    case organisation(OrganisationID)
}

/// An action point is over.
public struct ActionClosed: Hashable, Codable, Sendable {
    /// How.
    public enum Word: String, Codable, Sendable, CaseIterable { case done, abandoned }
    public let meeting: MatterID
    public let number: Int
    public let word: Word
    public let by: Actor
    /// The address to answer, if a mail said it.
    public let address: EmailAddress?
    public let messageID: String?

    public init(
        meeting: MatterID, number: Int, word: Word, by: Actor, address: EmailAddress?, messageID: String?
    ) {
        self.meeting = meeting
        self.number = number
        self.word = word
        self.by = by
        self.address = address
        self.messageID = messageID
    }
}

/// An action point got a holder.
public struct ActionAssigned: Hashable, Codable, Sendable {
    public let meeting: MatterID
    public let number: Int
    public let holder: ActionHolder
    public let by: Actor

    public init(meeting: MatterID, number: Int, holder: ActionHolder, by: Actor) {
        self.meeting = meeting
        self.number = number
        self.holder = holder
        self.by = by
    }
}
