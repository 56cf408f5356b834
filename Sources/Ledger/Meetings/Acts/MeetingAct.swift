public import Federation
public import Foundation
public import Seal

/// What the secretariat can do with meetings, by mail and by command line alike.
public enum MeetingAct: Hashable, Codable, Sendable {
    /// Shows a meeting or a poll back before anything goes out.
    case draft(MeetingDrafted.Wish, agenda: [String], mail: SHA256Digest?)
    /// Invites at once (the command line has asked already).
    case call(MeetingPlan, agenda: [String])
    /// Puts dates to a body at once.
    case openPoll(DatePollPlan, agenda: [String])
    /// Ends a poll now.
    case closePoll(MatterID)
    /// Asks for the table of a poll, or of who comes.
    case showTable(MatterID)
    /// Calls the meeting on one of the poll's dates.
    case pick(MatterID, option: Int)
    /// Changes day, hours, place, link or title.
    case change(MatterID, MeetingChange)
    /// Calls the meeting off.
    case cancel(MatterID, reason: String?)
    /// Ends the call for points now.
    case closeAgenda(MatterID)
    /// Puts the points in order; those not named follow in the order of their numbers.
    case settleAgenda(MatterID, order: [Int], dropped: [Int])
    /// Adds points of the secretariat's own.
    case addItems(MatterID, [String])
    /// Records what an organisation said on the telephone.
    case record(MatterID, OrganisationID, Attendance, substitute: String?)

    /// The act's word in templates.
    public var word: ActWord {
        switch self {
        case .draft, .call, .openPoll, .pick: .open
        case .closePoll, .closeAgenda: .close
        case .change: .extend
        case .cancel: .withdraw
        case .settleAgenda, .addItems: .settle
        case .record: .record
        case .showTable: .confirm
        }
    }

    /// The meeting it names, if it names one.
    public var matter: MatterID? {
        switch self {
        case .draft, .call, .openPoll: nil
        case .closePoll(let id), .showTable(let id), .pick(let id, _), .change(let id, _), .cancel(let id, _),
            .closeAgenda(let id), .settleAgenda(let id, _, _), .addItems(let id, _), .record(let id, _, _, _):
            id
        }
    }
}

/// What is to change of a meeting; what is not said stays.
public struct MeetingChange: Hashable, Codable, Sendable {
    public var start: Date?
    public var end: Date?
    public var place: String?
    public var link: String?
    public var title: String?

    public init(
        start: Date? = nil, end: Date? = nil, place: String? = nil, link: String? = nil, title: String? = nil
    ) {
        self.start = start
        self.end = end
        self.place = place
        self.link = link
        self.title = title
    }

    /// `plan` with the change; a meeting that moves keeps its length unless an end is said.
    func applied(to plan: MeetingPlan) -> MeetingPlan {
        var changed = plan
        if let start {
            changed.start = start
            changed.end = start + plan.end.timeIntervalSince(plan.start)
        }
        changed.end = end ?? changed.end
        changed.place = place ?? plan.place
        changed.link = link ?? plan.link
        changed.title = title ?? plan.title
        return changed
    }
}
