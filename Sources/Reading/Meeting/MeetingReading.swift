public import Federation

/// What an answer to an invitation says.
public struct MeetingReading: Hashable, Sendable {
    /// Who comes, or why it cannot be told.
    public var attendance: Reading.AttendanceAnswer
    /// Who comes instead: a name as written, else the words that stand for one (`notre présidente`).
    public var substitute: String?
    /// The words that tell for which part they come, as written (`à partir de 14 h`); only of who comes.
    public var part: String?
    /// Points asked for the agenda, each as asked, without those withdrawn in the same mail.
    public var agenda: [String]
    /// Whether `attendance` may be recorded without asking.
    public var certainty: Certainty
    /// The sentence relied on, as it stands in the text or the subject.
    public var evidence: String?
    /// The rules that fired, and what made the reading doubtful; stable words.
    public var why: [String]

    /// A reading.
    public init(
        attendance: Reading.AttendanceAnswer, substitute: String? = nil, part: String? = nil, agenda: [String] = [],
        certainty: Certainty,
        evidence: String? = nil, why: [String] = []
    ) {
        self.attendance = attendance
        self.substitute = substitute
        self.part = part
        self.agenda = agenda
        self.certainty = certainty
        self.evidence = evidence
        self.why = why
    }
}
