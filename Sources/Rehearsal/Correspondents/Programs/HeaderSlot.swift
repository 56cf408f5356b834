/// One place in a program's header, in the program's own order.
enum HeaderSlot: Sendable {
    case from, to, subject, date, messageID, inReplyTo, references
    /// The value as the program writes it: `1.0`, `1.0 (1.0)`.
    case mimeVersion(String)
    /// A field of the program's own, its value in ASCII.
    case own(String, String)
}
