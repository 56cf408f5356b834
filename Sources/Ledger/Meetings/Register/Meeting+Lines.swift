import Federation
import Foundation

/// A meeting as letters show it.
extension Meeting {
    /// What every letter needs once the body is invited.
    public var heading: MeetingHeading? {
        plan.map { plan in
            MeetingHeading(
                id: id, title: plan.title, start: plan.start, end: plan.end, place: plan.place, link: plan.link,
                openedAt: openedAt, agendaClosesAt: agenda == .open ? agendaClosesAt : nil, sequence: sequence,
                quorum: quorum)
        }
    }

    /// The meeting among other matters: answers are of use until it begins.
    var matterHeading: MatterHeading {
        MatterHeading(id: id, title: title, openedAt: openedAt, deadline: deadline, rule: Rule())
    }

    /// What every letter about its dates needs; without a poll, one without dates.
    var pollHeading: PollHeading {
        poll?.heading(id)
            ?? PollHeading(id: id, title: title, options: [], closesAt: openedAt, place: nil, link: nil, note: nil)
    }

    /// Who comes, in the roster's order.
    public var attendanceLines: [AttendanceLine] {
        organisations.map { organisation in
            let taken = standing(of: organisation.id)?.taken
            return AttendanceLine(
                name: organisation.name, value: taken?.value, substitute: taken?.substitute, part: taken?.part,
                proxy: taken?.proxy)
        }
    }

    /// The points in order, as letters show them.
    public var agendaLines: [AgendaLine] { lines(agendaItems) }

    /// Points with the names of who asked for them.
    func lines(_ items: [AgendaItem]) -> [AgendaLine] {
        items.map { item in
            AgendaLine(
                number: item.number, text: item.text, organisation: item.organisation.map(name), isLate: item.isLate,
                fate: item.fate)
        }
    }
}

extension DatePoll {
    /// What every letter about the dates needs.
    func heading(_ id: MatterID) -> PollHeading {
        PollHeading(
            id: id, title: plan.title, options: plan.options, closesAt: plan.closesAt, place: plan.place,
            link: plan.link, note: plan.note)
    }
}
