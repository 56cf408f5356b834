/// Dates put to one correspondent. One-click answers are offered for each date.
public struct DatePollContent: Hashable, Sendable {
    public let poll: PollHeading
    public let organisation: String
    public let occasion: Occasion

    /// Why the dates are put to them.
    public enum Occasion: Hashable, Sendable {
        /// The poll has begun.
        case opening
        /// They have not answered, and the term is near.
        case reminder
        /// The term was put off.
        case moreTime(hasAnswered: Bool)
        /// What they wrote was not understood.
        case question(sentence: String)
    }

    public init(poll: PollHeading, organisation: String, occasion: Occasion) {
        self.poll = poll
        self.organisation = organisation
        self.occasion = occasion
    }
}

/// What was recorded of an answer to a poll.
public struct PollReceiptContent: Hashable, Sendable {
    public let poll: PollHeading
    public let organisation: String
    public let choices: [PollAnswered.Choice]
    public let evidence: String?
    public let head: LedgerHead

    public init(
        poll: PollHeading, organisation: String, choices: [PollAnswered.Choice], evidence: String?, head: LedgerHead
    ) {
        self.poll = poll
        self.organisation = organisation
        self.choices = choices
        self.evidence = evidence
        self.head = head
    }
}

/// Who can come when.
public struct PollTableContent: Hashable, Sendable {
    /// One date.
    public struct Row: Hashable, Sendable {
        public let option: DatePollPlan.Option
        public let yes: [String]
        public let maybe: [String]
        public let no: [String]

        public init(option: DatePollPlan.Option, yes: [String], maybe: [String], no: [String]) {
            self.option = option
            self.yes = yes
            self.maybe = maybe
            self.no = no
        }
    }
    public let poll: PollHeading
    /// `nil` to the secretariat, who picks.
    public let organisation: String?
    /// One a date, in order.
    public let rows: [Row]
    /// Names of the organisations that have not answered.
    public let silent: [String]
    public let isClosed: Bool

    public init(poll: PollHeading, organisation: String?, rows: [Row], silent: [String], isClosed: Bool) {
        self.poll = poll
        self.organisation = organisation
        self.rows = rows
        self.silent = silent
        self.isClosed = isClosed
    }
}
