/// What a mail of the secretariat asks of the clerk.
public enum SteeringReading: Hashable, Sendable {
    /// The whole text was understood; never empty. Several only where each settles a hold or records a telephone call.
    case commands([SteeringCommand])
    /// Not understood as a whole: nothing is done. The excerpt is the first line that is not a greeting, shortened.
    case notUnderstood(excerpt: String)
}
