public import Federation

/// A person or a mailbox in a calendar: the value of ORGANIZER or ATTENDEE with its common name (RFC 5545 §3.2.2).
public struct CalendarUser: Hashable, Sendable {
    /// The name shown; any characters, an empty one is left out.
    public let name: String
    /// The mailbox.
    public let address: EmailAddress

    /// A calendar user.
    public init(name: String, address: EmailAddress) {
        self.name = name
        self.address = address
    }
}
