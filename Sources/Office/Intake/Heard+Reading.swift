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
            why: reading.why, likely: reading.likely, doubt: HoldReason(reading.doubts))
    }
}

extension HoldReason {
    /// Why a mail with these doubts must be read by a human; `nil` without any.
    fileprivate init?(_ doubts: Set<Doubt>) {
        let reasons = doubts.map { doubt -> HoldReason in
            switch doubt {
            case .viewsDisagree, .hiddenText, .confusables: .viewsDisagree
            case .undecodable, .attachmentMayAnswer, .encrypted, .signedOpaque, .malformed: .unreadablePart
            case .notReadWhole: .overLimit
            case .pointsBelow, .onlyForwarded, .unknownLines, .insertedInQuote, .markedInQuote, .quoteMayAnswer:
                .doubtfulReading
            }
        }
        let order: [HoldReason] = [.overLimit, .unreadablePart, .viewsDisagree, .doubtfulReading]
        guard let first = order.first(where: reasons.contains) else { return nil }
        self = first
    }
}
