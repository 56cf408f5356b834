public import Federation

/// What a mail was understood to say to an invitation or a poll of dates.
public struct MeetingHeard: Hashable, Sendable {
    /// Who comes.
    public enum Answer: Hashable, Sendable {
        case attendance(Attendance)
        /// Says something about coming that cannot be told.
        case unclear
        /// Says nothing about coming.
        case nothing
    }
    /// Points taken back.
    public enum Withdrawal: Hashable, Sendable {
        case none
        /// By number.
        case numbers([Int])
        /// Without one: clear only if the organisation has a single point.
        case unnumbered
    }
    /// What is said of a poll's dates.
    public struct Dates: Hashable, Sendable {
        public let choices: [PollAnswered.Choice]
        public let certainty: Certainty

        public init(choices: [PollAnswered.Choice], certainty: Certainty) {
            self.choices = choices
            self.certainty = certainty
        }
    }
    /// What the mail says, besides, of signature proposals: it is held there, never dropped.
    public struct Aside: Hashable, Sendable {
        /// The proposals named; without one, all open ones of the organisation are meant.
        public let matters: [MatterID]
        public let heard: HeardAside

        public init(matters: [MatterID], heard: HeardAside) {
            self.matters = matters
            self.heard = heard
        }
    }

    public let answer: Answer
    public let certainty: Certainty
    public let substitute: String?
    /// For which part they come, as written.
    public let part: String?
    public let proxy: String?
    /// The words relied on.
    public let evidence: String?
    /// The new visible text.
    public let text: String
    public let why: [String]
    public let likely: [Attendance]
    /// Points asked for the agenda, each as asked.
    public let items: [String]
    public let withdrawal: Withdrawal
    public let dates: Dates?
    public let aside: Aside?

    public init(
        answer: Answer, certainty: Certainty, substitute: String? = nil, part: String? = nil,
        proxy: String? = nil, evidence: String?,
        text: String, why: [String], likely: [Attendance] = [], items: [String] = [], withdrawal: Withdrawal = .none,
        dates: Dates? = nil, aside: Aside? = nil
    ) {
        self.answer = answer
        self.certainty = certainty
        self.substitute = substitute
        self.part = part
        self.proxy = proxy
        self.evidence = evidence
        self.text = text
        self.why = why
        self.likely = likely
        self.items = items
        self.withdrawal = withdrawal
        self.dates = dates
        self.aside = aside
    }
}

/// The words about signature proposals in an answer to a meeting.
public struct HeardAside: Hashable, Sendable {
    public let sentence: String
    /// What they probably mean.
    public let likely: [Position]

    public init(sentence: String, likely: [Position]) {
        self.sentence = sentence
        self.likely = likely
    }
}

/// Why an answer to a meeting has no effect.
public enum MeetingRefusal: String, Codable, Hashable, Sendable, CaseIterable {
    /// A calendar's answer to an invitation that is not ours.
    case foreignInvitation
    /// A calendar's answer in somebody else's name.
    case forAnother
    /// A calendar's answer of somebody who was not invited.
    case notInvited
    /// The meeting is over.
    case over
    /// The meeting was called off.
    case cancelled
    /// The dates were asked for, and one was picked, or the poll is over.
    case noSuchItem
}
