public import Federation
public import Foundation
public import Seal

/// What the secretariat can do, by mail and by command line alike.
public enum Act: Hashable, Codable, Sendable {
    /// Shows a proposal back before anything goes out.
    case draft(Proposal, term: Term, mail: SHA256Digest?)
    /// Sends a draft.
    case confirm(DraftID)
    /// Lets a draft go.
    case drop(DraftID)
    /// Opens a proposal at once (the command line has asked already).
    case open(Proposal, term: Term)
    /// Ends the term later.
    case extend(MatterID, NewDeadline)
    /// Takes the proposal back.
    case withdraw(MatterID, reason: String?)
    /// Ends the term now; possible if every organisation has answered.
    case close(MatterID)
    /// Settles a hold; `since` tells for `reached` when the organisation was told.
    case settle(HoldID, SettlementWord, since: Date?)
    /// Records a position given by telephone.
    case record(MatterID, OrganisationID, Position, note: String)
    /// Something about a meeting.
    case meeting(MeetingAct)
    /// Something about a meeting's minutes and action points.
    case minutes(MinutesAct)
    /// Tries every letter that is not sent again now.
    case retry
    /// Asks where everything stands.
    case report
    /// Erases what is kept about one person, on that person's demand.
    case erase(DataSubject)

    /// How long a proposal runs.
    public enum Term: Hashable, Codable, Sendable {
        /// As the body's rule says.
        case ofRule
        /// So many days, counted as the rule counts.
        case days(Int)
        /// Until then.
        case until(Date)
    }

    /// When an extended term ends.
    public enum NewDeadline: Hashable, Codable, Sendable {
        /// Then.
        case at(Date)
        /// So many days after the present deadline, counted as the rule counts.
        case later(days: Int)
    }

    /// The act's word in templates.
    public var word: ActWord {
        switch self {
        case .draft, .open: .open
        case .confirm, .drop: .confirm
        case .extend: .extend
        case .withdraw: .withdraw
        case .close: .close
        case .settle: .settle
        case .record: .record
        case .meeting(let act): act.word
        case .minutes(let act): act.word
        case .retry, .report, .erase: .confirm
        }
    }

    /// The matter it names, if it names one.
    public var matter: MatterID? {
        switch self {
        case .extend(let id, _), .withdraw(let id, _), .close(let id), .record(let id, _, _, _): id
        case .meeting(let act): act.matter
        case .minutes(let act): act.meeting
        case .draft, .confirm, .drop, .open, .settle, .retry, .report, .erase: nil
        }
    }
}

extension ActRefusal: Error {}
