public import Federation
public import Foundation

/// The minutes of one meeting as the ledger has them, from the day they are asked for.
public struct Minutes: Sendable {
    /// The meeting's number.
    public let id: MatterID
    /// How they are approved, frozen when they were asked for.
    public let habits: MinutesHabits
    /// The body's rule, frozen likewise.
    public let rule: Rule
    /// When they were asked for.
    public let calledAt: Date
    /// Who writes them; nobody means the secretariat.
    public internal(set) var rapporteurs: [PersonID]
    /// The versions, oldest first.
    public internal(set) var versions: [Version] = []
    /// The corrections asked for, in order of number.
    public internal(set) var corrections: [Correction] = []
    /// Who agreed with which version, the latest each.
    public internal(set) var agreements: [OrganisationID: MinutesAgreed] = [:]
    /// The action points of the last version, and those closed before; in order of number.
    public internal(set) var actions: [ActionItem] = []
    /// How they were approved.
    public internal(set) var approval: Approval?
    /// Letters with the present version that came back, by Message-ID.
    var returned: Set<String> = []

    /// One version, with the entry that recorded it.
    public struct Version: Hashable, Sendable {
        /// What was handed in.
        public let filed: MinutesFiled
        /// Sequence number of the entry.
        public let sequence: Int
        /// When it was recorded: its term runs from here.
        public let at: Date
        /// 1 for the first.
        public var number: Int { filed.version }
    }

    /// The approval, with the entry that recorded it.
    public struct Approval: Hashable, Sendable {
        public let approved: MinutesApproved
        public let sequence: Int
        public let at: Date
    }

    init(_ called: MinutesCalled, rapporteurs: [PersonID], at time: Date) {
        id = called.meeting
        habits = called.habits
        rule = called.rule
        calledAt = time
        self.rapporteurs = rapporteurs
    }

    /// The version that counts.
    public var latest: Version? { versions.last }
    /// Whether they are the body's own.
    public var isApproved: Bool { approval != nil }
    /// Corrections that block.
    public var openCorrections: [Correction] { corrections.filter { $0.fate == .open } }
    /// Action points to be done.
    public var openActions: [ActionItem] { actions.filter { $0.fate == .open } }
    /// When mail in answer to the latest version has had time to arrive.
    public var graceEnd: Date? {
        latest.map { $0.filed.deadline.addingTimeInterval(TimeInterval(rule.graceMinutes * 60)) }
    }

    /// Organisations that agreed with the latest version.
    public var agreeing: Set<OrganisationID> {
        Set(agreements.values.filter { $0.fingerprint == latest?.filed.fingerprint }.map(\.organisation))
    }
}

/// A correction asked for, and what became of it.
public struct Correction: Hashable, Sendable {
    /// What became of it.
    public enum Fate: Hashable, Sendable {
        case open
        /// This version answers it.
        case answered(version: Int)
        case settled(CorrectionsSettled.Word)
        /// It came after the approval: for the next meeting.
        case late
    }
    /// As asked.
    public let taken: CorrectionTaken
    /// Sequence number of the entry.
    public let sequence: Int
    public internal(set) var fate: Fate
    /// `1` of `C1`.
    public var number: Int { taken.number }
}

/// An action point, and what became of it.
public struct ActionItem: Hashable, Sendable {
    /// What became of it.
    public enum Fate: String, Hashable, Sendable {
        case open, done, abandoned
        /// A later version of the minutes has it no more.
        case dropped
    }
    /// As written.
    public internal(set) var point: ActionPoint
    /// The meeting it was decided at.
    public let meeting: MatterID
    /// When it was first recorded.
    public let since: Date
    public internal(set) var fate: Fate
    /// `1` of `A1`.
    public var number: Int { point.number }
}
