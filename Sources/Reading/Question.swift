public import Federation

/// What the mail is an answer to, as far as it helps to read it.
public struct Question: Hashable, Sendable {
    /// What was put to the body; `nil` reads for both.
    public var kind: MatterKind?
    /// Our letters the mail may quote, as plain text: their lines are subtracted first.
    public var originals: [String]
    /// Title of the matter: its words in the answer are not the answer ("Oui pour « Non à la réforme »").
    public var title: String?
    /// Names of the correspondent's own organisation: a sentence about it is the answer.
    public var ownNames: [String]
    /// Names of the other organisations: a sentence about them is not.
    public var otherNames: [String]

    /// A question; everything is optional, for reading without a ledger.
    public init(
        kind: MatterKind? = nil, originals: [String] = [], title: String? = nil, ownNames: [String] = [],
        otherNames: [String] = []
    ) {
        self.kind = kind
        self.originals = originals
        self.title = title
        self.ownNames = ownNames
        self.otherNames = otherNames
    }
}
