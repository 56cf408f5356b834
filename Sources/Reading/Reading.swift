public import Federation

/// What a mail was understood to say, with the sentence relied on and the rules that fired.
public struct Reading: Hashable, Sendable {
    /// The visible new text: what the person typed.
    public var text: String
    /// What was set aside, in order, each with its reason.
    public var elided: [Elided]
    /// ISO 639-1 code of the language of `text`, if it could be told.
    public var language: String?
    /// What is said of the signature.
    public var position: Answer
    /// The exact words relied on, as they stand in `text` (or the subject).
    public var evidence: String?
    /// Whether `position` (or for a meeting `attendance`) may be recorded without asking.
    public var certainty: Certainty
    /// Names of the rules that fired, and of what made the reading doubtful; stable words, for the ledger.
    public var why: [String]
    /// Where doubtful: what it probably means, likeliest first, for one-click answers.
    public var likely: [Position]
    /// What makes the visible text less than all that decides; empty in a certain reading.
    public var doubts: Set<Doubt>
    /// What is said of coming to the meeting.
    public var attendance: AttendanceAnswer
    /// Who comes instead, as named.
    public var substitute: String?
    /// For which part they come, as written: `à partir de 14 h`.
    public var part: String?
    /// Points asked for the agenda, each as asked.
    public var agenda: [String]

    /// A position, or why there is none.
    public enum Answer: String, Codable, Sendable, CaseIterable {
        case agree, noObjection, comment, reserve, disagree, abstain, recuse, delay
        /// Asks something and answers nothing.
        case question
        /// Says something about the matter that a careful secretary would call back about.
        case unclear
        /// Says nothing about the matter, or nothing at all.
        case none

        /// The position, if it is one.
        public var position: Position? { Position(rawValue: rawValue) }
    }

    /// An attendance, or why there is none.
    public enum AttendanceAnswer: String, Codable, Sendable, CaseIterable {
        case present, remote, absent, tentative, substitute, unclear, none

        /// The attendance, if it is one.
        public var attendance: Attendance? { Attendance(rawValue: rawValue) }
    }

    /// A piece set aside.
    public struct Elided: Hashable, Sendable {
        /// Why it is not new text.
        public enum Reason: String, Codable, Sendable {
            case ourLetter, quote, attribution, headerBlock, signature, disclaimer, device, hidden, forwarded
        }
        /// Why it is not new text.
        public let reason: Reason
        /// The piece.
        public let text: String

        /// A piece set aside for `reason`.
        public init(reason: Reason, text: String) {
            self.reason = reason
            self.text = text
        }
    }
}
