public import Federation

/// What the secretariat can do with minutes and their action points, by mail and by command line alike.
///
/// Handing minutes in is no act of the secretariat's own: it is done by mail, as by the rapporteur.
public enum MinutesAct: Hashable, Codable, Sendable {
    /// Says who writes the minutes of one meeting.
    case nameRapporteur(MatterID, PersonID)
    /// A meeting approved the last version.
    case approve(MatterID)
    /// Leaves corrections aside that no version answers.
    case setAside(MatterID, [Int])
    /// Action points are done, or given up.
    case close([Int], ActionClosed.Word)
    /// Gives an action point to somebody.
    case assign(Int, ActionHolder)

    /// The act's word in templates.
    public var word: ActWord {
        switch self {
        case .approve: .confirm
        case .nameRapporteur, .setAside, .close, .assign: .settle
        }
    }

    /// Whom it gives something to do.
    var holder: ActionHolder? {
        switch self {
        case .nameRapporteur(_, let person): .person(person)
        case .assign(_, let holder): holder
        case .approve, .setAside, .close: nil
        }
    }

    /// The meeting it names, if it names one.
    public var meeting: MatterID? {
        switch self {
        case .nameRapporteur(let id, _), .approve(let id), .setAside(let id, _): id
        case .close, .assign: nil
        }
    }
}
