public import Federation
public import Foundation
public import Seal

/// What is known of a meeting, for the minutes: who came, what was on the agenda, what was decided before it.
public struct MinutesDraftContent: Hashable, Sendable {
    public let meeting: MinutesHeading
    public let lines: [AttendanceLine]
    public let agenda: [AgendaLine]
    public let concluded: [ConcludedLine]
    /// Action points of earlier meetings that are to be done.
    public let actions: [ActionLine]
    /// Whether it goes to the secretariat, since nobody holds the role.
    public let isForSecretariat: Bool
    public let habits: MinutesHabits

    public init(
        meeting: MinutesHeading, lines: [AttendanceLine], agenda: [AgendaLine], concluded: [ConcludedLine],
        actions: [ActionLine], isForSecretariat: Bool, habits: MinutesHabits
    ) {
        self.meeting = meeting
        self.lines = lines
        self.agenda = agenda
        self.concluded = concluded
        self.actions = actions
        self.isForSecretariat = isForSecretariat
        self.habits = habits
    }
}

/// The minutes are awaited.
public struct MinutesReminderContent: Hashable, Sendable {
    public let meeting: MinutesHeading
    /// How many days ago it took place.
    public let days: Int
    public let isForSecretariat: Bool

    public init(meeting: MinutesHeading, days: Int, isForSecretariat: Bool) {
        self.meeting = meeting
        self.days = days
        self.isForSecretariat = isForSecretariat
    }
}

/// One version of the minutes.
public struct MinutesContent: Hashable, Sendable {
    public let meeting: MinutesHeading
    public let version: Int
    /// Who reads it: a correspondent by organisation, else the secretariat.
    public let organisation: String?
    public let rapporteur: String
    public let text: String
    public let files: [FileReference]
    public let fingerprint: SHA256Digest
    public let deadline: Date
    public let approval: MinutesHabits.Approval
    /// What changed since the version before; `nil` for the first.
    public let changes: MinutesChanges?
    /// The corrections it answers, and those no version answers.
    public let answered: [CorrectionLine]
    public let open: [CorrectionLine]
    public let decisions: [String]
    public let actions: [ActionLine]

    public init(
        meeting: MinutesHeading, version: Int, organisation: String?, rapporteur: String, text: String,
        files: [FileReference], fingerprint: SHA256Digest, deadline: Date, approval: MinutesHabits.Approval,
        changes: MinutesChanges?, answered: [CorrectionLine], open: [CorrectionLine], decisions: [String],
        actions: [ActionLine]
    ) {
        self.meeting = meeting
        self.version = version
        self.organisation = organisation
        self.rapporteur = rapporteur
        self.text = text
        self.files = files
        self.fingerprint = fingerprint
        self.deadline = deadline
        self.approval = approval
        self.changes = changes
        self.answered = answered
        self.open = open
        self.decisions = decisions
        self.actions = actions
    }
}

/// The minutes as approved.
public struct ApprovedMinutesContent: Hashable, Sendable {
    public let meeting: MinutesHeading
    public let version: Int
    public let way: Way
    public let text: String
    public let files: [FileReference]
    public let fingerprint: SHA256Digest
    public let approvedAt: Date
    public let decisions: [String]
    public let actions: [ActionLine]
    public let head: LedgerHead

    /// By whom, without a name.
    public enum Way: Hashable, Sendable { case tacit, meeting }

    public init(
        meeting: MinutesHeading, version: Int, way: Way, text: String, files: [FileReference],
        fingerprint: SHA256Digest, approvedAt: Date, decisions: [String], actions: [ActionLine], head: LedgerHead
    ) {
        self.meeting = meeting
        self.version = version
        self.way = way
        self.text = text
        self.files = files
        self.fingerprint = fingerprint
        self.approvedAt = approvedAt
        self.decisions = decisions
        self.actions = actions
        self.head = head
    }
}
