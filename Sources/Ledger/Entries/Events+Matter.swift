public import Federation
public import Foundation
public import Seal

/// What is put to a body: the text, its files, and where it comes from.
public struct Proposal: Hashable, Codable, Sendable {
    public var title: String
    public var text: String
    public var why: String?
    /// Whose text it is: name, or name and address.
    public var initiator: Initiator?
    public var files: [FileReference]
    public var body: BodyID

    public init(
        title: String, text: String, why: String? = nil, initiator: Initiator? = nil, files: [FileReference] = [],
        body: BodyID
    ) {
        self.title = title
        self.text = text
        self.why = why
        self.initiator = initiator
        self.files = files
        self.body = body
    }
}

/// Who brought the text, and will receive the signature.
public struct Initiator: Hashable, Codable, Sendable {
    public let name: String
    public let address: EmailAddress?

    public init(name: String, address: EmailAddress?) {
        self.name = name
        self.address = address
    }
}

/// Who did it, and how.
public struct Actor: Hashable, Codable, Sendable {
    /// By which way an act came.
    public enum Way: String, Codable, Sendable { case mail, commandLine, rule }
    public let way: Way
    /// The person, if known: a rule has none, the command line has the system's user name.
    public let name: String
    public let person: PersonID?

    public init(way: Way, name: String, person: PersonID? = nil) {
        self.way = way
        self.name = name
        self.person = person
    }
}

/// A proposal waiting for the secretariat's "oui".
public struct Drafted: Hashable, Codable, Sendable {
    public let proposal: Proposal
    /// A term other than the body's, in days.
    public let termDays: Int?
    /// An explicit deadline.
    public let deadline: Date?
    public let by: Actor
    /// The mail it came in (raw digest).
    public let mail: SHA256Digest?

    public init(proposal: Proposal, termDays: Int?, deadline: Date?, by: Actor, mail: SHA256Digest?) {
        self.proposal = proposal
        self.termDays = termDays
        self.deadline = deadline
        self.by = by
        self.mail = mail
    }
}

/// A draft that will not be sent.
public struct DraftDropped: Hashable, Codable, Sendable {
    public let draft: DraftID
    public let by: Actor

    public init(draft: DraftID, by: Actor) {
        self.draft = draft
        self.by = by
    }
}

/// A matter put to its electorate; rule, deadline and electorate are frozen here.
public struct Opened: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let proposal: Proposal
    public let rule: Rule
    public let deadline: Date
    public let electorate: Electorate
    public let by: Actor
    public let draft: DraftID?

    public init(
        matter: MatterID, proposal: Proposal, rule: Rule, deadline: Date, electorate: Electorate, by: Actor,
        draft: DraftID?
    ) {
        self.matter = matter
        self.proposal = proposal
        self.rule = rule
        self.deadline = deadline
        self.electorate = electorate
        self.by = by
        self.draft = draft
    }
}

/// The term now ends later.
public struct Extended: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let from: Date
    public let to: Date
    public let by: Actor

    public init(matter: MatterID, from: Date, to: Date, by: Actor) {
        self.matter = matter
        self.from = from
        self.to = to
        self.by = by
    }
}

/// The matter will not be signed because the secretariat took it back.
public struct Withdrawn: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let reason: String?
    public let by: Actor

    public init(matter: MatterID, reason: String?, by: Actor) {
        self.matter = matter
        self.reason = reason
        self.by = by
    }
}

/// The term ends now, since every organisation has answered.
public struct CloseAsked: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let by: Actor

    public init(matter: MatterID, by: Actor) {
        self.matter = matter
        self.by = by
    }
}

/// How the matter ended, with what stood then.
public struct Concluded: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let outcome: Outcome
    /// What stood for each organisation; silence and recusal are what is missing here.
    public let standing: [OrganisationID: Position]
    public let silent: [OrganisationID]

    public init(matter: MatterID, outcome: Outcome, standing: [OrganisationID: Position], silent: [OrganisationID]) {
        self.matter = matter
        self.outcome = outcome
        self.standing = standing
        self.silent = silent
    }
}

/// An act of the secretariat, done or not possible; the actor is told.
public struct Acted: Hashable, Codable, Sendable {
    /// What was done.
    public enum Deed: Hashable, Codable, Sendable {
        case opened, extended(from: Date), withdrawn, closing, settled(HoldID, SettlementWord)
        case recorded(OrganisationID, Position), draftDropped(DraftID)
        case reported
    }
    public let deed: Deed
    public let matter: MatterID?
    public let by: Actor
    /// The mail's Message-ID, to answer in its thread.
    public let inReplyTo: String?

    public init(deed: Deed, matter: MatterID?, by: Actor, inReplyTo: String?) {
        self.deed = deed
        self.matter = matter
        self.by = by
        self.inReplyTo = inReplyTo
    }
}
