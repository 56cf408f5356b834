import Federation

/// A letter about a meeting that an entry made due and that is not written yet.
enum MeetingObligation: Hashable, Sendable {
    case preview(DraftID)
    case acknowledgement(MeetingActed)
    case pollReceipt(MatterID, OrganisationID, statement: Int)
    case pollTable(MatterID)
    case receipt(MatterID, OrganisationID, statement: Int)
    case agendaReceipt(MatterID, OrganisationID, person: PersonID?, author: String, messageID: String?)
    case question(AttendanceAsked)
    case agendaDraft(MatterID)
    case agenda(MatterID, sequence: Int)
    case cancellation(MatterID)
}
