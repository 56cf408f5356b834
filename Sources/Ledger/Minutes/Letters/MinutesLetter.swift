/// What a letter about minutes says, by kind.
public enum MinutesLetter: Hashable, Sendable {
    case minutesDraft(MinutesDraftContent)
    case minutesReminder(MinutesReminderContent)
    case minutes(MinutesContent)
    case minutesReceipt(MinutesReceiptContent)
    case minutesCorrection(MinutesCorrectionContent)
    case minutesQuestion(MinutesQuestionContent)
    case approvedMinutes(ApprovedMinutesContent)
    case actionReminder(ActionReminderContent)

    /// The kind it belongs to.
    public var kind: LetterKind {
        switch self {
        case .minutesDraft: .minutesDraft
        case .minutesReminder: .minutesReminder
        case .minutes: .minutes
        case .minutesReceipt: .minutesReceipt
        case .minutesCorrection: .minutesCorrection
        case .minutesQuestion: .minutesQuestion
        case .approvedMinutes: .approvedMinutes
        case .actionReminder: .actionReminder
        }
    }

    /// Files it carries along.
    public var files: [FileReference] {
        switch self {
        case .minutes(let content): content.files
        case .minutesCorrection(let content): content.files
        case .approvedMinutes(let content): content.files
        case .minutesDraft, .minutesReminder, .minutesReceipt, .minutesQuestion, .actionReminder: []
        }
    }
}

extension LetterKind {
    /// Whether its answers are about minutes or an action point.
    public var isAboutMinutes: Bool {
        switch self {
        case .minutesDraft, .minutesReminder, .minutes, .minutesReceipt, .minutesCorrection, .minutesQuestion,
            .approvedMinutes, .actionReminder:
            true
        case .proposal, .receipt, .question, .refusal, .relay, .reminder, .digest, .summary, .signature, .escalation,
            .preview, .acknowledgement, .extended, .withdrawn, .confirmation, .alarm, .datePoll, .pollReceipt,
            .pollTable, .invitation, .cancellation, .attendanceReceipt, .agendaReceipt, .attendanceQuestion,
            .agendaDraft, .agenda, .attendanceReminder, .eve, .meetingPreview, .meetingAcknowledgement,
            .meetingEscalation:
            false
        }
    }
}
