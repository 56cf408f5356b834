public import Federation

/// What the clerk knows about a mail of the secretariat before it reads it.
public struct SteeringContext: Hashable, Sendable {
    /// The letter of ours that the mail answers.
    public enum Letter: Hashable, Sendable, CaseIterable {
        /// What would be sent: only a clear yes or no is an answer to it.
        case preview
        /// A hold to settle: one word settles it.
        case escalation
        /// Where everything stands.
        case digest
        /// Another letter about a matter: a proposal, an acknowledgement, a summary…
        case otherLetter
        /// None: a new mail.
        case nothing
    }
    /// The letter it answers.
    public var letter: Letter
    /// The organisations that may be named, by name or id.
    public var organisations: [Organisation]
    /// Names that may stand under the mail: the author's as the mail shows it, the secretariat's, the federation's.
    public var signers: [String]

    /// A context.
    public init(letter: Letter, organisations: [Organisation] = [], signers: [String] = []) {
        self.letter = letter
        self.organisations = organisations
        self.signers = signers
    }
}
