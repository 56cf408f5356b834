/// Why a human must settle something before the matter can be signed.
public enum HoldReason: String, Codable, Sendable, CaseIterable {
    /// The answer was not understood with certainty.
    case doubtfulReading
    /// The answer asks something, or says it will be given later.
    case asksForTime
    /// The text views of the mail say different things, or something in it is hidden.
    case viewsDisagree
    /// The answer may be in a file, an image or an unreadable part.
    case unreadablePart
    /// An objection that is not proved to come from the organisation (T25).
    case contested
    /// A yes, or a withdrawal, that would cancel an objection without sufficient proof.
    case withdrawalNotProved
    /// Two persons of one organisation say different things (T20).
    case twoPersons
    /// The mail names several matters, or contradicts itself about which (T33).
    case contradictoryMatter
    /// The signature of a mail that would let the text pass does not fit its words (T34).
    case brokenSignature
    /// A mail about this matter came from an address nobody registered.
    case unknownAddress
    /// The author's mandate does not run.
    case notMandated
    /// The organisation cannot be reached: bounce, refusal, or nobody mandated (T19).
    case unreachable
    /// An objection after the deadline (T7).
    case lateObjection
    /// `Date` and arrival lie on different sides of the deadline (T8).
    case datesStraddleDeadline
    /// An automatic mail that carries an answer (T18).
    case automaticAnswer
    /// Larger than the limits, and it concerns this matter (T46).
    case overLimit
    /// Two different mails with one Message-ID (T32).
    case repeatedMessageID
    /// A calendar program proposes another time for a meeting, or calls off what is not its own (T35).
    case otherTime
    /// A calendar program passes an invitation on to somebody else (T35).
    case delegated
    /// Reading it crashed the clerk twice (T24).
    case poison
    /// The clock jumped (T9).
    case clock
    /// The mailbox was renumbered or restored (T3).
    case mailboxRenumbered
    /// Mails left the mailbox before they were read: somebody or some program took them out.
    case mailGone
    /// The ledger is older than a head already printed in a letter (T42).
    case rollback
}
