public import Federation
import Foundation
public import Ledger

/// `greffier status` for people: a line an organisation, what is open, what stands in the way.
public struct StatusTable: Sendable {
    /// Lines of text, LF after each.
    public let text: String

    /// The table of `register`.
    public init(_ register: Register, calendar: CivilCalendar) {
        var lines: [String] = []
        for matter in register.mattersInOrder {
            let state = register.state(of: matter).rawValue
            lines.append("\(matter.id)  \(matter.title)  [\(state)]  jusqu'au \(calendar.minute(matter.deadline))")
            let tallies = register.tallies(of: matter)
            let width = tallies.map(\.name.count).max() ?? 0
            for tally in tallies {
                let name = tally.name + String(repeating: " ", count: width - tally.name.count)
                let when = tally.at.map { "  \(calendar.minute($0))" } ?? ""
                lines.append(
                    "  \(name)  \(tally.standing.word)\(when)\(tally.evidence.map { "  « \($0.oneLine) »" } ?? "")")
            }
            for hold in register.openHolds where hold.opening.matter == matter.id {
                let organisation = hold.opening.organisation.map { " \(matter.name(of: $0))" } ?? ""
                lines.append("  ! \(hold.id) \(hold.opening.reason.rawValue)\(organisation)")
            }
        }
        for meeting in register.meetingsInOrder { lines += StatusTable.lines(of: meeting, in: register, calendar) }
        for hold in register.openHolds where hold.opening.matter == nil {
            lines.append("! \(hold.id) \(hold.opening.reason.rawValue): \(hold.opening.detail ?? "")")
        }
        lines.append("registre \(register.head.sequence), \(register.counts.seen) courriels")
        text = lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of meeting: Meeting, in register: Register, _ calendar: CivilCalendar) -> [String] {
        let state = register.state(of: meeting).rawValue
        let when = meeting.plan.map { "le \(calendar.minute($0.start))" } ?? "dates demandées"
        let width = meeting.organisations.map(\.name.count).max() ?? 0
        let people = meeting.organisations.map { organisation in
            let name = organisation.name + String(repeating: " ", count: width - organisation.name.count)
            let taken = meeting.standing(of: organisation.id)?.taken
            let other =
                taken?.substitute.map { "  par \($0.oneLine)" } ?? taken?.part.map { "  « \($0.oneLine) »" }
                ?? taken?.proxy.map { "  pouvoir à \($0.oneLine)" }
            return "  \(name)  \(taken?.value.rawValue ?? "silent")\(other ?? "")"
        }
        let items = meeting.agendaItems.map { "  \($0.number). \($0.text.oneLine)" }
        let holds = register.openHolds.filter { $0.opening.matter == meeting.id }.map { hold in
            let organisation = hold.opening.organisation.map { " \(meeting.name(of: $0))" } ?? ""
            return "  ! \(hold.id) \(hold.opening.reason.rawValue)\(organisation)"
        }
        return ["\(meeting.id)  \(meeting.title)  [\(state)]  \(when)"] + people + items + holds
    }
}

extension CivilCalendar {
    /// `2026-07-09 20:00` in the federation's zone.
    fileprivate func minute(_ instant: Date) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: instant)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(day(instant)) \(two(parts.hour)):\(two(parts.minute))"
    }
}

extension Tally.Standing {
    fileprivate var word: String {
        switch self {
        case .answered(let position, let late): position.rawValue + (late ? " (late)" : "")
        case .silent: "silent"
        case .unreachable: "unreachable"
        case .held: "held"
        }
    }
}

extension String {
    /// The first 60 characters on one line.
    fileprivate var oneLine: String {
        String(split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(60))
    }
}
