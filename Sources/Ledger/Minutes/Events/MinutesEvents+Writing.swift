public import Federation
public import Foundation
public import Seal

/// A meeting's minutes are asked for; who writes them and how they are approved is frozen here.
public struct MinutesCalled: Hashable, Codable, Sendable {
    public let meeting: MatterID
    /// Who held the role when the meeting ended; without anybody the secretariat is asked.
    public let rapporteurs: [PersonID]
    public let habits: MinutesHabits
    /// The body's rule: at what hour terms end, and how long mail on its way is waited for.
    public let rule: Rule

    public init(meeting: MatterID, rapporteurs: [PersonID], habits: MinutesHabits, rule: Rule) {
        self.meeting = meeting
        self.rapporteurs = rapporteurs
        self.habits = habits
        self.rule = rule
    }
}

/// Who writes the minutes of one meeting, instead of who holds the role.
public struct RapporteurNamed: Hashable, Codable, Sendable {
    public let meeting: MatterID
    public let person: PersonID
    public let by: Actor

    public init(meeting: MatterID, person: PersonID, by: Actor) {
        self.meeting = meeting
        self.person = person
        self.by = by
    }
}

/// One version of the minutes, whole: everything said of it afterwards is bound to its fingerprint.
public struct MinutesFiled: Hashable, Codable, Sendable {
    public let meeting: MatterID
    /// 1 for the first.
    public let version: Int
    /// The text, a line a paragraph; empty if the minutes are a file.
    public let text: String
    public let files: [FileReference]
    public let fingerprint: SHA256Digest
    /// Until when corrections are asked for.
    public let deadline: Date
    /// Numbers of the corrections it answers.
    public let answers: [Int]
    public let decisions: [String]
    public let actions: [ActionPoint]
    /// Who handed it in.
    public let person: PersonID?
    public let author: String
    public let at: Date
    public let mail: SHA256Digest?
    public let messageID: String?

    /// A version; its fingerprint is computed here.
    public init(
        meeting: MatterID, version: Int, text: String, files: [FileReference], deadline: Date, answers: [Int],
        decisions: [String], actions: [ActionPoint], person: PersonID?, author: String, at: Date,
        mail: SHA256Digest?, messageID: String?
    ) {
        self.meeting = meeting
        self.version = version
        self.text = text
        self.files = files
        fingerprint = MinutesFiled.fingerprint(of: text, files)
        self.deadline = deadline
        self.answers = answers
        self.decisions = decisions
        self.actions = actions
        self.person = person
        self.author = author
        self.at = at
        self.mail = mail
        self.messageID = messageID
    }

    /// SHA-256 over the text's UTF-8 and, for each file, a zero byte, its digest's digits, and its name.
    public static func fingerprint(of text: String, _ files: [FileReference]) -> SHA256Digest {
        let tail = files.flatMap { file -> [UInt8] in [0] + Array(file.digest.hex.utf8) + Array(file.name.utf8) }
        return SHA256Digest(of: Array(text.utf8) + tail)
    }

    /// Whether text and files are those the fingerprint was made of.
    var isWhole: Bool { fingerprint == MinutesFiled.fingerprint(of: text, files) }
}

/// The minutes are approved, as this version and no other.
public struct MinutesApproved: Hashable, Codable, Sendable {
    /// By whom.
    public enum Way: Hashable, Codable, Sendable {
        /// The term ran out, and nobody had asked for anything.
        case tacit
        /// A meeting approved them, as the secretariat says.
        case meeting(Actor)
    }
    public let meeting: MatterID
    public let version: Int
    public let fingerprint: SHA256Digest
    public let way: Way

    public init(meeting: MatterID, version: Int, fingerprint: SHA256Digest, way: Way) {
        self.meeting = meeting
        self.version = version
        self.fingerprint = fingerprint
        self.way = way
    }
}
