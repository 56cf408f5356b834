import Federation

/// A letter that an entry made due and that is not written yet, by the entry it came from.
enum Obligation: Hashable, Sendable {
    case receipt(MatterID, OrganisationID, statement: Int)
    case relay(MatterID, OrganisationID, statement: Int)
    case question(HoldID)
    case positionQuestion(PositionAsked)
    case escalation(HoldID)
    case confirmation(ConfirmationAsked)
    case refusal(Refused)
    case preview(DraftID)
    case acknowledgement(Acted)
    case extended(MatterID, Extended)
    case withdrawn(MatterID)
    case summary(MatterID)
    case signature(MatterID)
    case meeting(MeetingObligation)
}
