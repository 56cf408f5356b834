import Federation

/// A letter about minutes that an entry made due and that is not written yet.
enum MinutesObligation: Hashable, Sendable {
    /// To who handed a version in.
    case filed(MatterID, version: Int)
    /// To who asked for a correction, and to the rapporteur.
    case correction(MatterID, number: Int)
    case agreement(MinutesAgreed)
    case question(MinutesAsked)
    case approved(MatterID)
    case actionClosed(ActionClosed)
    case acknowledgement(MinutesActed)
}
