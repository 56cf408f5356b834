public import Federation

/// An act of the secretariat on a meeting, done.
public struct MeetingActed: Hashable, Codable, Sendable {
    /// What was done.
    public enum Deed: Hashable, Codable, Sendable {
        case called, pollOpened, pollExtended, pollClosed, changed, cancelled, agendaClosed, agendaSettled
        case recorded(OrganisationID, Attendance)
        case itemsAdded
        case draftDropped(DraftID)
        case tableAsked
    }
    public let deed: Deed
    public let matter: MatterID?
    public let by: Actor
    /// The mail's Message-ID, to answer in its thread.
    public let inReplyTo: String?

    public init(deed: Deed, matter: MatterID?, by: Actor, inReplyTo: String?) {
        self.deed = deed
        self.matter = matter
        self.by = by
        self.inReplyTo = inReplyTo
    }
}
