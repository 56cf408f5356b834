public import Federation

/// One act of the secretariat, and the matter it names.
public struct SteeringCommand: Hashable, Sendable {
    /// The number in the text or the subject; `nil` where the letter answered, or there being one open matter, says it.
    public var matter: MatterID?
    /// What to do.
    public var act: SteeringAct

    /// A command.
    public init(matter: MatterID? = nil, act: SteeringAct) {
        self.matter = matter
        self.act = act
    }
}

/// What the secretariat may ask.
public enum SteeringAct: Hashable, Sendable {
    /// Put this text to a body, after a preview.
    case open(ProposalRequest)
    /// Send what the preview showed.
    case confirm
    /// Throw the draft away.
    case drop
    /// Give more time.
    case extend(TermExtension)
    /// Take the proposal back, for this reason (verbatim).
    case withdraw(reason: String?)
    /// End before the term.
    case close
    /// Settle a hold; without a number, the one the letter answered is about.
    case settle(hold: Int?, HoldSettlement)
    /// Record what an organisation said on the telephone.
    case record(TelephoneNote)
    /// Tell where things stand.
    case status
}

/// Until when, or by how much, a term is extended.
public enum TermExtension: Hashable, Sendable {
    /// To a date.
    case until(SpokenDate)
    /// By a span, counted from the present deadline.
    case by(SpokenSpan)
}

/// How a hold is settled.
public enum HoldSettlement: Hashable, Sendable {
    /// The mail means this position.
    case record(Position)
    /// The mail has no effect.
    case dismiss
    /// The organisation was reached in another way.
    case reached
    /// Seen: the alarm is over.
    case acknowledge
}

/// A position given by telephone.
public struct TelephoneNote: Hashable, Sendable {
    /// The organisation whose name or id was written.
    public var organisation: OrganisationID
    /// What it said.
    public var position: Position
    /// Its reason, as noted.
    public var reason: String?

    /// A note.
    public init(organisation: OrganisationID, position: Position, reason: String? = nil) {
        self.organisation = organisation
        self.position = position
        self.reason = reason
    }
}
