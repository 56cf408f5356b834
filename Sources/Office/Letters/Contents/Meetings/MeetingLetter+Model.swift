import Ledger

extension MeetingLetter {
    /// The content as its templates see it.
    var model: any LetterModel {
        switch self {
        case .datePoll(let content): content
        case .pollReceipt(let content): content
        case .pollTable(let content): content
        case .invitation(let content): content
        case .cancellation(let content): content
        case .attendanceReceipt(let content): content
        case .agendaReceipt(let content): content
        case .attendanceQuestion(let content): content
        case .agendaDraft(let content): content
        case .agenda(let content): content
        case .attendanceReminder(let content): content
        case .eve(let content): content
        case .meetingPreview(let content): content
        case .meetingAcknowledgement(let content): content
        case .meetingEscalation(let content): content
        }
    }
}
