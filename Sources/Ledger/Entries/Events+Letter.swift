public import Federation
public import Seal

/// A letter written, kept by its digest, to be sent.
public struct LetterQueued: Hashable, Codable, Sendable {
    public let key: LetterKey
    /// Without angle brackets; derived from the key, so that a repeated send is recognisable.
    public let messageID: String
    public let to: EmailAddress
    public let kind: LetterKind
    public let matter: MatterID?
    public let organisation: OrganisationID?
    public let person: PersonID?
    /// The letter's subject element, for a hold or draft it asks about.
    public let hold: HoldID?
    public let draft: DraftID?
    /// SHA-256 of the composed bytes, their file name in the store.
    public let blob: SHA256Digest
    /// Sequence number of the newest entry the letter could know.
    public let knows: Int
    /// The entry that made it due; letters that time makes due have none.
    public let because: Int?

    public init(
        key: LetterKey, messageID: String, to: EmailAddress, kind: LetterKind, matter: MatterID?,
        organisation: OrganisationID?, person: PersonID?, hold: HoldID?, draft: DraftID?, blob: SHA256Digest,
        knows: Int, because: Int?
    ) {
        self.key = key
        self.messageID = messageID
        self.to = to
        self.kind = kind
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.hold = hold
        self.draft = draft
        self.blob = blob
        self.knows = knows
        self.because = because
    }
}

/// An attempt begins.
public struct LetterAttempted: Hashable, Codable, Sendable {
    public let messageID: String

    public init(messageID: String) { self.messageID = messageID }
}

/// An attempt ended.
public struct LetterDispatched: Hashable, Codable, Sendable {
    /// How.
    public enum Result: String, Codable, Sendable { case sent, deferred, failed, ambiguous }
    public let messageID: String
    public let result: Result
    /// The server's words.
    public let answer: String

    public init(messageID: String, result: Result, answer: String) {
        self.messageID = messageID
        self.result = result
        self.answer = answer
    }
}

/// A letter that need not go any more.
public struct LetterCancelled: Hashable, Codable, Sendable {
    public let messageID: String

    public init(messageID: String) { self.messageID = messageID }
}

/// A letter that is tried again now, whatever became of it.
public struct LetterReleased: Hashable, Codable, Sendable {
    public let messageID: String
    public let by: Actor

    public init(messageID: String, by: Actor) {
        self.messageID = messageID
        self.by = by
    }
}

/// A delivery report about one of our letters.
public struct LetterBounced: Hashable, Codable, Sendable {
    public let messageID: String
    public let recipient: EmailAddress?
    public let status: String?
    public let severity: Severity
    public let diagnostic: String

    /// What the report means.
    public enum Severity: String, Codable, Sendable { case permanent, temporary, delay }

    public init(messageID: String, recipient: EmailAddress?, status: String?, severity: Severity, diagnostic: String) {
        self.messageID = messageID
        self.recipient = recipient
        self.status = status
        self.severity = severity
        self.diagnostic = diagnostic
    }
}
