public import Federation

/// What a delivery report says of one recipient (RFC 3464, or the words of servers that ignore it).
public struct DeliveryReport: Hashable, Sendable {
    /// The address that was not reached, if the report names it.
    public let recipient: EmailAddress?
    /// RFC 3463 status as `5.1.1`: the server's own, else what its words mean, if they can be told.
    public let status: String?
    /// Whether trying again is useless.
    public let isPermanent: Bool
    /// Whether it only announces a delay: the server goes on trying.
    public let isDelay: Bool
    /// Message-ID of the mail that was returned, if the report carries its header.
    public let originalMessageID: String?
    /// The server's own words, one line, for the secretariat.
    public let diagnostic: String

    /// A report.
    public init(
        recipient: EmailAddress?, status: String?, isPermanent: Bool, isDelay: Bool, originalMessageID: String?,
        diagnostic: String
    ) {
        self.recipient = recipient
        self.status = status
        self.isPermanent = isPermanent
        self.isDelay = isDelay
        self.originalMessageID = originalMessageID
        self.diagnostic = diagnostic
    }
}
