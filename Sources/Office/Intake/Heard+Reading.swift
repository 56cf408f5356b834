import Ledger
import Reading

extension Heard {
    /// What a reading means for the ledger.
    init(_ reading: Reading) {
        let answer: Answer =
            switch reading.position {
            case .agree, .noObjection, .comment, .reserve, .disagree, .abstain, .recuse, .delay:
                reading.position.position.map(Answer.position) ?? .unclear
            case .question, .unclear: .unclear
            case .none: .nothing
            }
        self.init(
            answer: answer, certainty: reading.certainty, evidence: reading.evidence, text: reading.text,
            why: reading.why, likely: reading.likely, doubt: nil)
    }
}
