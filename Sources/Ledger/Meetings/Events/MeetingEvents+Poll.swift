public import Federation
public import Foundation
public import Seal

/// Dates put to a body.
public struct PollOpened: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let plan: DatePollPlan
    /// Points the secretariat puts on the agenda itself.
    public let agenda: [String]
    public let habits: MeetingHabits
    public let electorate: Electorate
    public let by: Actor
    public let draft: DraftID?

    public init(
        matter: MatterID, plan: DatePollPlan, agenda: [String], habits: MeetingHabits, electorate: Electorate,
        by: Actor, draft: DraftID?
    ) {
        self.matter = matter
        self.plan = plan
        self.agenda = agenda
        self.habits = habits
        self.electorate = electorate
        self.by = by
        self.draft = draft
    }
}

/// Which dates suit an organisation.
public struct PollAnswered: Hashable, Codable, Sendable {
    /// One date's.
    public struct Choice: Hashable, Codable, Sendable {
        public let option: Int
        public let choice: DateChoice

        public init(option: Int, choice: DateChoice) {
            self.option = option
            self.choice = choice
        }
    }
    public let matter: MatterID
    public let organisation: OrganisationID
    public let person: PersonID?
    public let author: String
    /// Dates that were not spoken of are missing.
    public let choices: [Choice]
    public let evidence: String?
    public let proof: Proof
    public let at: Date
    public let origin: AttendanceTaken.Origin
    public let tells: AttendanceTaken.Tells
    public let mail: SHA256Digest?
    public let messageID: String?

    public init(
        matter: MatterID, organisation: OrganisationID, person: PersonID?, author: String, choices: [Choice],
        evidence: String?, proof: Proof, at: Date, origin: AttendanceTaken.Origin, tells: AttendanceTaken.Tells,
        mail: SHA256Digest?, messageID: String?
    ) {
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.author = author
        self.choices = choices
        self.evidence = evidence
        self.proof = proof
        self.at = at
        self.origin = origin
        self.tells = tells
        self.mail = mail
        self.messageID = messageID
    }

    /// The same answer, with other choices.
    func saying(_ choices: [Int: DateChoice]) -> PollAnswered {
        PollAnswered(
            matter: matter, organisation: organisation, person: person, author: author,
            choices: choices.sorted { $0.key < $1.key }.map { Choice(option: $0.key, choice: $0.value) },
            evidence: evidence, proof: proof, at: at, origin: origin, tells: tells, mail: mail, messageID: messageID)
    }
}

/// The poll's term ends later; a poll that had closed is open again.
public struct PollExtended: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let closesAt: Date
    public let by: Actor

    public init(matter: MatterID, closesAt: Date, by: Actor) {
        self.matter = matter
        self.closesAt = closesAt
        self.by = by
    }
}

/// The poll's term is over.
public struct PollClosed: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let by: Actor

    public init(matter: MatterID, by: Actor) {
        self.matter = matter
        self.by = by
    }
}
