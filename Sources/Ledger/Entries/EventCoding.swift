/// How an event stands in a line: a `type` and a `data` object.
extension Event {
    /// The words of `type`; the events of meetings and minutes have words of their own.
    enum Word: Hashable, CaseIterable {
        case own(Kind)
        case meeting(MeetingEvent.Kind)
        case minutes(MinutesEvent.Kind)

        static var allCases: [Word] {
            Kind.allCases.map(Word.own) + MeetingEvent.Kind.allCases.map(Word.meeting)
                + MinutesEvent.Kind.allCases.map(Word.minutes)
        }

        /// The word that `text` is, if it is one.
        init?(_ text: String) {
            if let kind = Kind(rawValue: text) {
                self = .own(kind)
            } else if let kind = MeetingEvent.Kind(rawValue: text) {
                self = .meeting(kind)
            } else if let kind = MinutesEvent.Kind(rawValue: text) {
                self = .minutes(kind)
            } else {
                return nil
            }
        }

        /// As it stands in the line.
        var text: String {
            switch self {
            case .own(let kind): kind.rawValue
            case .meeting(let kind): kind.rawValue
            case .minutes(let kind): kind.rawValue
            }
        }
    }

    /// The words of events of no room of their own.
    enum Kind: String, CaseIterable {
        case founded, mailSeen, cursorMoved, syncCompleted, drafted, draftDropped, opened, positionTaken, holdOpened
        case holdSettled, confirmationAsked, positionAsked, refused, extended, withdrawn, closeAsked, concluded, acted
        case letterQueued, letterAttempted, letterDispatched, letterCancelled, letterReleased, letterBounced, tailCut,
            rosterChanged, filesErased
    }

    /// Word and payload, for encoding.
    var parts: (word: Word, data: any Encodable) {
        switch self {
        case .founded(let data): (.own(.founded), data)
        case .mailSeen(let data): (.own(.mailSeen), data)
        case .cursorMoved(let data): (.own(.cursorMoved), data)
        case .syncCompleted(let data): (.own(.syncCompleted), data)
        case .drafted(let data): (.own(.drafted), data)
        case .draftDropped(let data): (.own(.draftDropped), data)
        case .opened(let data): (.own(.opened), data)
        case .positionTaken(let data): (.own(.positionTaken), data)
        case .holdOpened(let data): (.own(.holdOpened), data)
        case .holdSettled(let data): (.own(.holdSettled), data)
        case .confirmationAsked(let data): (.own(.confirmationAsked), data)
        case .positionAsked(let data): (.own(.positionAsked), data)
        case .refused(let data): (.own(.refused), data)
        case .extended(let data): (.own(.extended), data)
        case .withdrawn(let data): (.own(.withdrawn), data)
        case .closeAsked(let data): (.own(.closeAsked), data)
        case .concluded(let data): (.own(.concluded), data)
        case .acted(let data): (.own(.acted), data)
        case .letterQueued(let data): (.own(.letterQueued), data)
        case .letterAttempted(let data): (.own(.letterAttempted), data)
        case .letterDispatched(let data): (.own(.letterDispatched), data)
        case .letterCancelled(let data): (.own(.letterCancelled), data)
        case .letterReleased(let data): (.own(.letterReleased), data)
        case .letterBounced(let data): (.own(.letterBounced), data)
        case .tailCut(let data): (.own(.tailCut), data)
        case .rosterChanged(let data): (.own(.rosterChanged), data)
        case .filesErased(let data): (.own(.filesErased), data)
        case .meeting(let event): (.meeting(event.parts.kind), event.parts.data)
        case .minutes(let event): (.minutes(event.parts.kind), event.parts.data)
        }
    }

    /// Reads the payload that belongs to `word`.
    init<Key>(_ word: Word, from container: KeyedDecodingContainer<Key>, forKey key: Key) throws {
        switch word {
        case .own(let kind): try self.init(kind, from: container, forKey: key)
        case .meeting(let kind): self = .meeting(try MeetingEvent(kind, from: container, forKey: key))
        case .minutes(let kind): self = .minutes(try MinutesEvent(kind, from: container, forKey: key))
        }
    }

    /// Reads the payload that belongs to `kind`.
    private init<Key>(_ kind: Kind, from container: KeyedDecodingContainer<Key>, forKey key: Key) throws {
        func read<Data: Decodable>() throws -> Data { try container.decode(Data.self, forKey: key) }
        self =
            switch kind {
            case .founded: .founded(try read())
            case .mailSeen: .mailSeen(try read())
            case .cursorMoved: .cursorMoved(try read())
            case .syncCompleted: .syncCompleted(try read())
            case .drafted: .drafted(try read())
            case .draftDropped: .draftDropped(try read())
            case .opened: .opened(try read())
            case .positionTaken: .positionTaken(try read())
            case .holdOpened: .holdOpened(try read())
            case .holdSettled: .holdSettled(try read())
            case .confirmationAsked: .confirmationAsked(try read())
            case .positionAsked: .positionAsked(try read())
            case .refused: .refused(try read())
            case .extended: .extended(try read())
            case .withdrawn: .withdrawn(try read())
            case .closeAsked: .closeAsked(try read())
            case .concluded: .concluded(try read())
            case .acted: .acted(try read())
            case .letterQueued: .letterQueued(try read())
            case .letterAttempted: .letterAttempted(try read())
            case .letterDispatched: .letterDispatched(try read())
            case .letterCancelled: .letterCancelled(try read())
            case .letterReleased: .letterReleased(try read())
            case .letterBounced: .letterBounced(try read())
            case .tailCut: .tailCut(try read())
            case .rosterChanged: .rosterChanged(try read())
            case .filesErased: .filesErased(try read())
            }
    }
}
