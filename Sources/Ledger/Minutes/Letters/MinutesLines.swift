public import Federation
public import Foundation

/// What every letter about minutes needs to name them.
public struct MinutesHeading: Hashable, Sendable {
    public let id: MatterID
    public let title: String
    public let start: Date
    public let end: Date
    public let place: String?

    public init(id: MatterID, title: String, start: Date, end: Date, place: String?) {
        self.id = id
        self.title = title
        self.start = start
        self.end = end
        self.place = place
    }
}

/// An action point as letters show it.
public struct ActionLine: Hashable, Sendable {
    public let number: Int
    public let task: String
    /// Who does it, by name.
    public let holder: String?
    public let due: Date?

    public init(number: Int, task: String, holder: String?, due: Date?) {
        self.number = number
        self.task = task
        self.holder = holder
        self.due = due
    }
}

/// A correction as letters show it.
public struct CorrectionLine: Hashable, Sendable {
    public let number: Int
    /// Who asks: an organisation, or a person of the secretariat; `nil` if it is nobody of the roster.
    public let author: String?
    public let text: String
    public let files: [FileReference]
    /// The version it was written about.
    public let version: Int
    /// Whether it is known who wrote it.
    public let isProved: Bool
    public let at: Date

    public init(
        number: Int, author: String?, text: String, files: [FileReference], version: Int, isProved: Bool, at: Date
    ) {
        self.number = number
        self.author = author
        self.text = text
        self.files = files
        self.version = version
        self.isProved = isProved
        self.at = at
    }
}

/// A matter that came to an end between two meetings.
public struct ConcludedLine: Hashable, Sendable {
    public let id: MatterID
    public let title: String
    public let outcome: Outcome
    public let at: Date

    public init(id: MatterID, title: String, outcome: Outcome, at: Date) {
        self.id = id
        self.title = title
        self.outcome = outcome
        self.at = at
    }
}

/// Minutes not approved yet, in the digest.
public struct MinutesDigestLines: Hashable, Sendable {
    public let id: MatterID
    public let title: String
    /// The version that went round last; 0 if none did.
    public let version: Int
    /// Who writes them; empty for the secretariat.
    public let rapporteurs: [String]
    public let deadline: Date?
    public let corrections: [Int]
    public let holds: [HoldLine]

    public init(
        id: MatterID, title: String, version: Int, rapporteurs: [String], deadline: Date?, corrections: [Int],
        holds: [HoldLine]
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.rapporteurs = rapporteurs
        self.deadline = deadline
        self.corrections = corrections
        self.holds = holds
    }
}
