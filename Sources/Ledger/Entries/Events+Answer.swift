public import Federation
public import Foundation
public import Seal

/// One organisation's position, as understood and as proved.
public struct PositionTaken: Hashable, Codable, Sendable {
    /// How it came.
    public enum Origin: Hashable, Codable, Sendable {
        case mail
        /// Given by telephone to the secretariat.
        case telephone(Actor)
        /// A held mail, settled by the secretariat.
        case settlement(Actor)
    }
    public let matter: MatterID
    public let organisation: OrganisationID
    /// Who answered, if registered for the organisation.
    public let person: PersonID?
    /// The address it came from.
    public let author: String
    public let value: Position
    public let proof: Proof
    public let certainty: Certainty
    /// The exact words relied on.
    public let evidence: String?
    /// The new visible text, kept for the relay of an objection.
    public let text: String
    /// The rules that fired.
    public let why: [String]
    /// When it was given: INTERNALDATE of the mail.
    public let at: Date
    public let origin: Origin
    /// Raw digest of the mail.
    public let mail: SHA256Digest?
    /// Its Message-ID, to answer in its thread.
    public let messageID: String?
    /// Sequence number of the newest entry the answered letter could know, if it answers one of ours: tells whether a
    /// withdrawal was written in sight of the objection it withdraws.
    public let knows: Int?
    /// What came of its signature, if it had one that was looked at.
    public let signature: SignatureFinding?

    public init(
        matter: MatterID, organisation: OrganisationID, person: PersonID?, author: String, value: Position,
        proof: Proof, certainty: Certainty, evidence: String?, text: String, why: [String], at: Date, origin: Origin,
        mail: SHA256Digest?, messageID: String?, knows: Int?, signature: SignatureFinding? = nil
    ) {
        self.signature = signature
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.author = author
        self.value = value
        self.proof = proof
        self.certainty = certainty
        self.evidence = evidence
        self.text = text
        self.why = why
        self.at = at
        self.origin = origin
        self.mail = mail
        self.messageID = messageID
        self.knows = knows
    }
}

/// Something a human must settle.
public struct HoldOpened: Hashable, Codable, Sendable {
    public let reason: HoldReason
    public let matter: MatterID?
    public let organisation: OrganisationID?
    public let person: PersonID?
    /// Who wrote, as the mail says; empty if no mail is the cause.
    public let author: String
    /// What they wrote (new visible text).
    public let text: String
    /// The sentence in doubt.
    public let evidence: String?
    /// What it probably means, likeliest first.
    public let likely: [Position]
    public let proof: Proof
    public let why: [String]
    public let at: Date
    public let mail: SHA256Digest?
    public let messageID: String?
    /// Whether the author, a registered person, is asked what was meant.
    public let asks: Asks
    /// Technical detail, without secrets.
    public let detail: String?
    /// For a meeting: who probably comes, likeliest first.
    public let attendances: [Attendance]?

    /// Whether a question goes to the author.
    public enum Asks: String, Codable, Sendable { case author, nobody }

    public init(
        reason: HoldReason, matter: MatterID?, organisation: OrganisationID?, person: PersonID?, author: String,
        text: String, evidence: String?, likely: [Position], proof: Proof, why: [String], at: Date,
        mail: SHA256Digest?, messageID: String?, asks: Asks, detail: String? = nil,
        attendances: [Attendance]? = nil
    ) {
        self.attendances = attendances
        self.reason = reason
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.author = author
        self.text = text
        self.evidence = evidence
        self.likely = likely
        self.proof = proof
        self.why = why
        self.at = at
        self.mail = mail
        self.messageID = messageID
        self.asks = asks
        self.detail = detail
    }
}

/// A hold is over.
public struct HoldSettled: Hashable, Codable, Sendable {
    public let hold: HoldID
    public let word: SettlementWord
    public let by: Actor
    /// For `reached`: since when the organisation knows.
    public let since: Date?

    public init(hold: HoldID, word: SettlementWord, by: Actor, since: Date? = nil) {
        self.hold = hold
        self.word = word
        self.by = by
        self.since = since
    }
}

/// The organisation's registered addresses are asked whether a mail is theirs.
public struct ConfirmationAsked: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let organisation: OrganisationID
    public let author: String
    public let value: Position
    public let sentence: String
    /// The hold that stands until it is settled; a yes that is not proved has none and no effect.
    public let hold: HoldID?

    public init(
        matter: MatterID, organisation: OrganisationID, author: String, value: Position, sentence: String,
        hold: HoldID?
    ) {
        self.matter = matter
        self.organisation = organisation
        self.author = author
        self.value = value
        self.sentence = sentence
        self.hold = hold
    }
}

/// The mail says nothing of the matter ("bien reçu"): its author is asked once for a position.
public struct PositionAsked: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let organisation: OrganisationID
    public let person: PersonID
    public let sentence: String
    public let messageID: String?

    public init(matter: MatterID, organisation: OrganisationID, person: PersonID, sentence: String, messageID: String?)
    {
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.sentence = sentence
        self.messageID = messageID
    }
}

/// A mail that had no effect, and why.
public struct Refused: Hashable, Codable, Sendable {
    public let reason: RefusalReason
    public let name: String
    public let address: EmailAddress
    public let excerpt: String
    public let messageID: String?

    public init(reason: RefusalReason, name: String, address: EmailAddress, excerpt: String, messageID: String?) {
        self.reason = reason
        self.name = name
        self.address = address
        self.excerpt = excerpt
        self.messageID = messageID
    }
}

/// Why a mail had no effect, by ids; `RefusalContent.Reason` is the same in words.
public enum RefusalReason: Hashable, Codable, Sendable {
    case unknownAddress(MatterID?)
    case notMandated(OrganisationID)
    case noMatter
    case whichMatter([MatterID])
    case notInElectorate(MatterID, OrganisationID)
    case withdrawalNotProved(MatterID, OrganisationID)
    case unknownCommand(String)
    case actNotPossible(act: ActWord, matter: MatterID?, because: ActRefusal)
    case tooLarge(limitMegabytes: Int)
    /// An answer to a meeting without effect; without a matter, to a meeting of others.
    case meeting(MatterID?, MeetingRefusal)
    /// A mail about minutes without effect.
    case minutes(MatterID, MinutesRefusal)

    /// The matter it is about, if any.
    public var matter: MatterID? {
        switch self {
        case .unknownAddress(let matter), .actNotPossible(_, let matter, _), .meeting(let matter, _): matter
        case .minutes(let matter, _): matter
        case .notInElectorate(let matter, _), .withdrawalNotProved(let matter, _): matter
        case .notMandated, .noMatter, .whichMatter, .unknownCommand, .tooLarge: nil
        }
    }
}

/// The secretariat's acts, as words of templates.
public enum ActWord: String, Codable, Hashable, Sendable, CaseIterable {
    case open, extend, withdraw, close, settle, record, confirm
}
