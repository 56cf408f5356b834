/// What a letter about a meeting says, by kind.
public enum MeetingLetter: Hashable, Sendable {
    /// Dates to choose from, to a correspondent.
    case datePoll(DatePollContent)
    /// What was recorded of an answer to a poll.
    case pollReceipt(PollReceiptContent)
    /// Who can come when.
    case pollTable(PollTableContent)
    /// An invitation, or what changed of it.
    case invitation(InvitationContent)
    /// A meeting called off.
    case cancellation(CancellationContent)
    /// What was recorded of an answer to an invitation.
    case attendanceReceipt(AttendanceReceiptContent)
    /// What became of points asked for.
    case agendaReceipt(AgendaReceiptContent)
    /// What was not understood of an answer to an invitation.
    case attendanceQuestion(AttendanceQuestionContent)
    /// The draft agenda.
    case agendaDraft(AgendaContent)
    /// The agenda.
    case agenda(AgendaContent)
    /// To those who have not said whether they come.
    case attendanceReminder(AttendanceReminderContent)
    /// What one needs to know the day before.
    case eve(EveContent)
    /// To the secretariat: the meeting or poll as it would go out.
    case meetingPreview(MeetingPreviewContent)
    /// To the secretariat: its act on a meeting was done.
    case meetingAcknowledgement(MeetingAcknowledgementContent)
    /// To the secretariat: something about a meeting to settle.
    case meetingEscalation(MeetingEscalationContent)

    /// The kind it belongs to.
    public var kind: LetterKind {
        switch self {
        case .datePoll: .datePoll
        case .pollReceipt: .pollReceipt
        case .pollTable: .pollTable
        case .invitation: .invitation
        case .cancellation: .cancellation
        case .attendanceReceipt: .attendanceReceipt
        case .agendaReceipt: .agendaReceipt
        case .attendanceQuestion: .attendanceQuestion
        case .agendaDraft: .agendaDraft
        case .agenda: .agenda
        case .attendanceReminder: .attendanceReminder
        case .eve: .eve
        case .meetingPreview: .meetingPreview
        case .meetingAcknowledgement: .meetingAcknowledgement
        case .meetingEscalation: .meetingEscalation
        }
    }
}
