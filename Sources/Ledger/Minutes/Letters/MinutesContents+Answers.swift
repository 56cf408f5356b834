public import Foundation
public import Seal

/// What was recorded of a mail about minutes or an action point.
public struct MinutesReceiptContent: Hashable, Sendable {
    /// What.
    public enum Record: Hashable, Sendable {
        /// A version went to so many persons; points without a known holder are for the secretariat. `unread` names
        /// files that are the minutes and that the clerk carries without reading them.
        case filed(
            version: Int, recipients: Int, deadline: Date, fingerprint: SHA256Digest, unassigned: [ActionLine],
            unread: [String])
        case correction(CorrectionLine, isLate: Bool)
        case agreement(version: Int, evidence: String, isOld: Bool)
        case action(ActionLine, ActionClosed.Word)
        case rapporteur(name: String)
        case approved(version: Int)
        case settled([Int])
        case assigned(ActionLine)
    }
    public let meeting: MinutesHeading
    public let record: Record
    public let head: LedgerHead

    public init(meeting: MinutesHeading, record: Record, head: LedgerHead) {
        self.meeting = meeting
        self.record = record
        self.head = head
    }
}

/// A correction, to who writes the minutes.
public struct MinutesCorrectionContent: Hashable, Sendable {
    public let meeting: MinutesHeading
    public let correction: CorrectionLine
    /// All that no version answers yet, this one included.
    public let open: [CorrectionLine]
    /// The version that stands, to be changed and sent back.
    public let version: Int
    public let text: String
    public let versionFiles: [FileReference]
    public let isLate: Bool

    public init(
        meeting: MinutesHeading, correction: CorrectionLine, open: [CorrectionLine], version: Int, text: String,
        versionFiles: [FileReference], isLate: Bool
    ) {
        self.meeting = meeting
        self.correction = correction
        self.open = open
        self.version = version
        self.text = text
        self.versionFiles = versionFiles
        self.isLate = isLate
    }

    /// What it carries along: the correction's files and the version's.
    public var files: [FileReference] {
        correction.files + versionFiles.filter { file in !correction.files.contains { $0.digest == file.digest } }
    }
}

/// What was not understood.
public struct MinutesQuestionContent: Hashable, Sendable {
    public let meeting: MinutesHeading
    public let doubt: MinutesAsked.Doubt
    public let sentence: String
    /// The action points it may be about.
    public let actions: [ActionLine]

    public init(meeting: MinutesHeading, doubt: MinutesAsked.Doubt, sentence: String, actions: [ActionLine]) {
        self.meeting = meeting
        self.doubt = doubt
        self.sentence = sentence
        self.actions = actions
    }
}

/// What its addressee is to do.
public struct ActionReminderContent: Hashable, Sendable {
    public let meeting: MinutesHeading
    public let action: ActionLine
    /// Whether the term is over.
    public let isOver: Bool

    public init(meeting: MinutesHeading, action: ActionLine, isOver: Bool) {
        self.meeting = meeting
        self.action = action
        self.isOver = isOver
    }
}
