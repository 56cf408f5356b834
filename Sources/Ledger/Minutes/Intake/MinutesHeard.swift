public import Federation
public import Foundation

/// What a mail about minutes was understood to say.
public struct MinutesHeard: Hashable, Sendable {
    /// A line that asks the clerk for something.
    public enum Instruction: Hashable, Sendable {
        /// "rapporteur : Marie Durand".
        case rapporteur(Named)
        /// "PV approuvé".
        case approve
        /// "C2 sans suite": by the secretariat set aside, by its author taken back.
        case settle([Int])
        /// "A3 fait"; without a number, the action point of the letter answered.
        case close([Int], ActionClosed.Word)
        /// "A3 : Marie Durand".
        case assign(Int, Named)
        /// Something about an action point that cannot be told.
        case unclearAction
    }
    /// A person or an organisation named in words.
    public enum Named: Hashable, Sendable {
        case holder(ActionHolder)
        /// Nobody known, or several, by the words used.
        case unknown(String)
    }
    /// Whether it agrees with what it answers, without another word.
    public enum Agreement: Hashable, Sendable {
        /// The words relied on.
        case given(String)
        case none
    }

    public let instructions: [Instruction]
    public let agreement: Agreement
    /// The new visible text.
    public let text: String
    /// Files that came with it, logos left out.
    public let files: [FileReference]
    /// The mail as minutes, if it can be minutes at all.
    public let filing: MinutesFiling?
    /// Signature proposals its words name: they are held there, never dropped.
    public let matters: [MatterID]
    /// Why words of it may have stayed unread, if any may.
    public let doubt: HoldReason?
    /// Whether its words are about minutes: told apart from an absence in a machine's mail.
    public let topic: Topic

    /// Whether a machine's mail speaks of minutes.
    public enum Topic: Hashable, Sendable { case minutes, other }

    public init(
        instructions: [Instruction] = [], agreement: Agreement = .none, text: String, files: [FileReference] = [],
        filing: MinutesFiling? = nil, matters: [MatterID] = [], doubt: HoldReason? = nil, topic: Topic = .minutes
    ) {
        self.instructions = instructions
        self.agreement = agreement
        self.text = text
        self.files = files
        self.filing = filing
        self.matters = matters
        self.doubt = doubt
        self.topic = topic
    }
}

/// A mail read as minutes.
public struct MinutesFiling: Hashable, Sendable {
    /// How surely it is minutes.
    public enum Shape: Hashable, Sendable {
        /// A file, the quoted draft filled in, or a text that says it is minutes.
        case declared
        /// A long text that says nothing of the kind.
        case long
        /// A few words.
        case short
        /// The quoted draft was filled in, and a long text stands above it.
        case twice
    }
    /// One line `Action : …` before it has a number.
    public struct Action: Hashable, Sendable {
        public let task: String
        public let holder: ActionHolder?
        public let due: Date?

        public init(task: String, holder: ActionHolder?, due: Date?) {
            self.task = task
            self.holder = holder
            self.due = due
        }
    }
    public let text: String
    public let files: [FileReference]
    public let shape: Shape
    public let decisions: [String]
    public let actions: [Action]

    public init(text: String, files: [FileReference], shape: Shape, decisions: [String], actions: [Action]) {
        self.text = text
        self.files = files
        self.shape = shape
        self.decisions = decisions
        self.actions = actions
    }
}
