public import Federation

/// What one calendar object in a mail says, as far as the ledger cares (RFC 5546).
public struct CalendarAnswer: Hashable, Sendable {
    /// Upper case: `REPLY`, `COUNTER`…
    public let method: String
    /// The meeting its UID names; `nil` if the UID is none of ours.
    public let matter: MatterID?
    /// SEQUENCE.
    public let sequence: Int
    /// Who answers, if the object names exactly one attendee by a plain address.
    public let attendee: EmailAddress?
    /// Upper case: `ACCEPTED`, `DECLINED`…
    public let partstat: String?
    /// To whom the invitation is passed on, as written.
    public let delegatedTo: String?

    public init(
        method: String, matter: MatterID?, sequence: Int, attendee: EmailAddress?, partstat: String?,
        delegatedTo: String?
    ) {
        self.method = method
        self.matter = matter
        self.sequence = sequence
        self.attendee = attendee
        self.partstat = partstat
        self.delegatedTo = delegatedTo
    }

    /// Whether it answers an invitation, rather than being one.
    public var isAnswer: Bool { method != "REQUEST" && method != "PUBLISH" && method != "ADD" }
}
