/// What a line of the ledger records about minutes and their action points.
public enum MinutesEvent: Hashable, Sendable {
    /// A meeting is over: its minutes are asked for.
    case called(MinutesCalled)
    /// The secretariat names who writes the minutes of one meeting.
    case rapporteurNamed(RapporteurNamed)
    /// A version was handed in: it goes to all.
    case filed(MinutesFiled)
    /// Somebody asks for a correction.
    case correctionTaken(CorrectionTaken)
    /// Corrections that no version need answer any more.
    case correctionsSettled(CorrectionsSettled)
    /// An organisation agrees with a version.
    case agreed(MinutesAgreed)
    /// Somebody is asked what was meant.
    case asked(MinutesAsked)
    /// The minutes are the body's own.
    case approved(MinutesApproved)
    /// An action point is done or given up.
    case actionClosed(ActionClosed)
    /// An action point was given a holder.
    case actionAssigned(ActionAssigned)
    /// An act of the secretariat on minutes was done; it is told so.
    case acted(MinutesActed)
}

/// How a minutes' event stands in a line.
extension MinutesEvent {
    /// The words of `type`.
    enum Kind: String, CaseIterable {
        case minutesCalled, rapporteurNamed, minutesFiled, correctionTaken, correctionsSettled, minutesAgreed
        case minutesAsked, minutesApproved, actionClosed, actionAssigned, minutesActed
    }

    /// Kind and payload, for encoding.
    var parts: (kind: Kind, data: any Encodable) {
        switch self {
        case .called(let data): (.minutesCalled, data)
        case .rapporteurNamed(let data): (.rapporteurNamed, data)
        case .filed(let data): (.minutesFiled, data)
        case .correctionTaken(let data): (.correctionTaken, data)
        case .correctionsSettled(let data): (.correctionsSettled, data)
        case .agreed(let data): (.minutesAgreed, data)
        case .asked(let data): (.minutesAsked, data)
        case .approved(let data): (.minutesApproved, data)
        case .actionClosed(let data): (.actionClosed, data)
        case .actionAssigned(let data): (.actionAssigned, data)
        case .acted(let data): (.minutesActed, data)
        }
    }

    /// Reads the payload that belongs to `kind`.
    init<Key>(_ kind: Kind, from container: KeyedDecodingContainer<Key>, forKey key: Key) throws {
        func read<Data: Decodable>() throws -> Data { try container.decode(Data.self, forKey: key) }
        self =
            switch kind {
            case .minutesCalled: .called(try read())
            case .rapporteurNamed: .rapporteurNamed(try read())
            case .minutesFiled: .filed(try read())
            case .correctionTaken: .correctionTaken(try read())
            case .correctionsSettled: .correctionsSettled(try read())
            case .minutesAgreed: .agreed(try read())
            case .minutesAsked: .asked(try read())
            case .minutesApproved: .approved(try read())
            case .actionClosed: .actionClosed(try read())
            case .actionAssigned: .actionAssigned(try read())
            case .minutesActed: .acted(try read())
            }
    }
}
