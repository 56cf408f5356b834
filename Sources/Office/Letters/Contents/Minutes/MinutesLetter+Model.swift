import Ledger

extension MinutesLetter {
    /// The content as its templates see it.
    var model: any LetterModel {
        switch self {
        case .minutesDraft(let content): content
        case .minutesReminder(let content): content
        case .minutes(let content): content
        case .minutesReceipt(let content): content
        case .minutesCorrection(let content): content
        case .minutesQuestion(let content): content
        case .approvedMinutes(let content): content
        case .actionReminder(let content): content
        }
    }
}
