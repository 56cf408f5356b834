/// The rule of tacit consent: signed if nobody disagrees within the term, even if not all have answered.
///
/// The rule and its parameters are frozen in a matter when it opens.
public struct Rule: Hashable, Codable, Sendable {
    /// The term in days.
    public var termDays: Int
    /// Whether the term counts working days (Monday to Friday, holidays excepted) or all days.
    public var days: DayCount
    /// Hour of the day, in the federation's zone, at which a term ends (0 to 23).
    public var closingHour: Int
    /// How long after the deadline the clerk waits for mail on its way, in minutes.
    public var graceMinutes: Int
    /// Whether a reservation blocks as a disagreement does.
    public var reservation: ReservationEffect
    /// How many organisations must have answered at all; 0 asks for none.
    public var minimumAnswers: Int

    /// How the days of a term are counted.
    public enum DayCount: String, Codable, Sendable { case calendar, working }
    /// What a standing reservation does.
    public enum ReservationEffect: String, Codable, Sendable { case blocks, noted }

    /// The CPO's own: ten calendar days, ending at 20 h, two hours of grace, reservations block.
    public init(
        termDays: Int = 10, days: DayCount = .calendar, closingHour: Int = 20, graceMinutes: Int = 120,
        reservation: ReservationEffect = .blocks, minimumAnswers: Int = 0
    ) {
        self.termDays = termDays
        self.days = days
        self.closingHour = closingHour
        self.graceMinutes = graceMinutes
        self.reservation = reservation
        self.minimumAnswers = minimumAnswers
    }

    /// Whether `position` blocks the signature under this rule.
    public func blocks(_ position: Position) -> Bool {
        switch position {
        case .disagree: true
        case .reserve: reservation == .blocks
        case .agree, .noObjection, .comment, .abstain, .recuse, .delay: false
        }
    }
}
