/// How an event stands in a line: a `type` and a `data` object.
extension Event {
    /// The words of `type`.
    enum Kind: String, Codable, CaseIterable {
        case founded, mailSeen, cursorMoved, syncCompleted, drafted, draftDropped, opened, positionTaken, holdOpened
        case holdSettled, confirmationAsked, positionAsked, refused, extended, withdrawn, closeAsked, concluded, acted
        case letterQueued, letterAttempted, letterDispatched, letterCancelled, letterReleased, letterBounced, tailCut,
            rosterChanged, filesErased
    }

    /// Kind and payload, for encoding.
    var parts: (kind: Kind, data: any Encodable) {
        switch self {
        case .founded(let data): (.founded, data)
        case .mailSeen(let data): (.mailSeen, data)
        case .cursorMoved(let data): (.cursorMoved, data)
        case .syncCompleted(let data): (.syncCompleted, data)
        case .drafted(let data): (.drafted, data)
        case .draftDropped(let data): (.draftDropped, data)
        case .opened(let data): (.opened, data)
        case .positionTaken(let data): (.positionTaken, data)
        case .holdOpened(let data): (.holdOpened, data)
        case .holdSettled(let data): (.holdSettled, data)
        case .confirmationAsked(let data): (.confirmationAsked, data)
        case .positionAsked(let data): (.positionAsked, data)
        case .refused(let data): (.refused, data)
        case .extended(let data): (.extended, data)
        case .withdrawn(let data): (.withdrawn, data)
        case .closeAsked(let data): (.closeAsked, data)
        case .concluded(let data): (.concluded, data)
        case .acted(let data): (.acted, data)
        case .letterQueued(let data): (.letterQueued, data)
        case .letterAttempted(let data): (.letterAttempted, data)
        case .letterDispatched(let data): (.letterDispatched, data)
        case .letterCancelled(let data): (.letterCancelled, data)
        case .letterReleased(let data): (.letterReleased, data)
        case .letterBounced(let data): (.letterBounced, data)
        case .tailCut(let data): (.tailCut, data)
        case .rosterChanged(let data): (.rosterChanged, data)
        case .filesErased(let data): (.filesErased, data)
        }
    }

    /// Reads the payload that belongs to `kind`.
    init<Key>(_ kind: Kind, from container: KeyedDecodingContainer<Key>, forKey key: Key) throws {
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
