/// What a line of the ledger records about meetings.
public enum MeetingEvent: Hashable, Sendable {
    /// The secretariat, or the series, wants a meeting or a poll; it is shown back before anything goes out.
    case drafted(MeetingDrafted)
    /// Dates were put to a body.
    case pollOpened(PollOpened)
    /// An organisation said which dates suit it.
    case pollAnswered(PollAnswered)
    /// The poll's term ends later: everybody is told.
    case pollExtended(PollExtended)
    /// The poll's term is over: the table goes to all.
    case pollClosed(PollClosed)
    /// A body was invited.
    case called(MeetingCalled)
    /// Day, hours, place, link or title changed.
    case changed(MeetingChanged)
    /// It will not take place.
    case cancelled(MeetingCancelled)
    /// It is over.
    case held(MeetingHeld)
    /// An organisation says who comes.
    case attendanceTaken(AttendanceTaken)
    /// Somebody is asked what was meant, without a hold.
    case attendanceAsked(AttendanceAsked)
    /// Points were asked for the agenda.
    case itemsAsked(ItemsAsked)
    /// Points were taken back by who asked for them.
    case itemsWithdrawn(ItemsWithdrawn)
    /// The call for points is over: the draft agenda goes to all.
    case agendaClosed(AgendaClosed)
    /// The secretariat put the points in order: the agenda goes to all.
    case agendaSettled(AgendaSettled)
    /// An act of the secretariat on a meeting was done; it is told so.
    case acted(MeetingActed)
}

/// How a meeting's event stands in a line.
extension MeetingEvent {
    /// The words of `type`.
    enum Kind: String, CaseIterable {
        case meetingDrafted, pollOpened, pollAnswered, pollExtended, pollClosed, meetingCalled, meetingChanged
        case meetingCancelled, meetingHeld, attendanceTaken, attendanceAsked, itemsAsked, itemsWithdrawn, agendaClosed,
            agendaSettled
        case meetingActed
    }

    /// Kind and payload, for encoding.
    var parts: (kind: Kind, data: any Encodable) {
        switch self {
        case .drafted(let data): (.meetingDrafted, data)
        case .pollOpened(let data): (.pollOpened, data)
        case .pollAnswered(let data): (.pollAnswered, data)
        case .pollExtended(let data): (.pollExtended, data)
        case .pollClosed(let data): (.pollClosed, data)
        case .called(let data): (.meetingCalled, data)
        case .changed(let data): (.meetingChanged, data)
        case .cancelled(let data): (.meetingCancelled, data)
        case .held(let data): (.meetingHeld, data)
        case .attendanceTaken(let data): (.attendanceTaken, data)
        case .attendanceAsked(let data): (.attendanceAsked, data)
        case .itemsAsked(let data): (.itemsAsked, data)
        case .itemsWithdrawn(let data): (.itemsWithdrawn, data)
        case .agendaClosed(let data): (.agendaClosed, data)
        case .agendaSettled(let data): (.agendaSettled, data)
        case .acted(let data): (.meetingActed, data)
        }
    }

    /// Reads the payload that belongs to `kind`.
    init<Key>(_ kind: Kind, from container: KeyedDecodingContainer<Key>, forKey key: Key) throws {
        func read<Data: Decodable>() throws -> Data { try container.decode(Data.self, forKey: key) }
        self =
            switch kind {
            case .meetingDrafted: .drafted(try read())
            case .pollOpened: .pollOpened(try read())
            case .pollAnswered: .pollAnswered(try read())
            case .pollExtended: .pollExtended(try read())
            case .pollClosed: .pollClosed(try read())
            case .meetingCalled: .called(try read())
            case .meetingChanged: .changed(try read())
            case .meetingCancelled: .cancelled(try read())
            case .meetingHeld: .held(try read())
            case .attendanceTaken: .attendanceTaken(try read())
            case .attendanceAsked: .attendanceAsked(try read())
            case .itemsAsked: .itemsAsked(try read())
            case .itemsWithdrawn: .itemsWithdrawn(try read())
            case .agendaClosed: .agendaClosed(try read())
            case .agendaSettled: .agendaSettled(try read())
            case .meetingActed: .acted(try read())
            }
    }
}
