/// What is put to a body.
public enum MatterKind: String, Codable, Sendable, CaseIterable {
    /// A text to sign: each organisation takes a position.
    case signature
    /// A meeting: each organisation says who comes.
    case meeting

    /// The first part of a matter's number: `SIG` or `REU` (réunion).
    public var prefix: String {
        switch self {
        case .signature: "SIG"
        case .meeting: "REU"
        }
    }
}
