public import Federation

/// A text to put to a body, as the secretariat's mail gives it.
public struct ProposalRequest: Hashable, Sendable {
    /// Who asks for the signature.
    public struct Initiator: Hashable, Sendable {
        /// As written; `nil` if only an address was.
        public var name: String?
        /// Where the signed text goes.
        public var address: EmailAddress?

        /// An initiator.
        public init(name: String?, address: EmailAddress?) {
            self.name = name
            self.address = address
        }
    }
    /// From the line `Titre :`, else from the subject; may be empty.
    public var title: String
    /// Why the federation should sign.
    public var why: String?
    /// Who asks.
    public var initiator: Initiator?
    /// The term asked for, instead of the rule's.
    public var term: SpokenSpan?
    /// The deadline asked for, instead of a term.
    public var deadline: SpokenDate?
    /// The body it is put to, as written.
    public var body: String?
    /// The rest of the mail, verbatim, without blank lines at its ends; may be empty if the text is attached.
    public var text: String

    /// A request.
    public init(
        title: String, why: String? = nil, initiator: Initiator? = nil, term: SpokenSpan? = nil,
        deadline: SpokenDate? = nil, body: String? = nil, text: String
    ) {
        self.title = title
        self.why = why
        self.initiator = initiator
        self.term = term
        self.deadline = deadline
        self.body = body
        self.text = text
    }
}
