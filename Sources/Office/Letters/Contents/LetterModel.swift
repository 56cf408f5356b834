import Ledger

/// What a letter's content gives to its pair of templates.
protocol LetterModel {
    /// The names its templates may use, besides those of every letter.
    func slots(_ scribe: Scribe) -> [String: Slot]
    /// Files it carries along.
    var files: [FileReference] { get }
    /// A text that is carried as a file if it is too long to be shown whole.
    var longText: String? { get }
}

extension LetterModel {
    var files: [FileReference] { [] }
    var longText: String? { nil }
}

extension LetterContent {
    /// The content as its templates see it.
    var model: any LetterModel {
        switch self {
        case .proposal(let content): content
        case .receipt(let content): content
        case .question(let content): content
        case .refusal(let content): content
        case .relay(let content): content
        case .reminder(let content): content
        case .digest(let content): content
        case .summary(let content): content
        case .signature(let content): content
        case .escalation(let content): content
        case .preview(let content): content
        case .acknowledgement(let content): content
        case .extended(let content): content
        case .withdrawn(let content): content
        case .confirmation(let content): content
        case .alarm(let content): content
        case .meeting(let letter): letter.model
        }
    }
}

extension Scribe {
    /// A matter's names and a letter's own.
    func about(_ matter: MatterHeading, _ own: [String: Slot]) -> [String: Slot] {
        heading(matter).merging(own) { _, own in own }
    }
}
