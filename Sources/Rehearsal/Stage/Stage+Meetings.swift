public import Federation
public import Foundation
public import Ledger
import Mail
import Office

/// What people do about meetings.
extension Stage {
    /// An organisation answers the newest invitation from its calendar.
    public func answerFromCalendar(
        _ organisation: String, _ reply: CalendarReply, with program: CalendarReply.Program = .thunderbird,
        deputy: Bool = false, border result: Border.Result = .pass
    ) async throws {
        let author = correspondent(organisation, deputy: deputy)
        let letter = try await newest(.invitation, to: Cast.member(organisation)?.correspondent ?? "")
        let bytes = reply.bytes(to: letter, by: author, with: program, at: time.now, trace: nextTrace())
        try send(bytes, from: author.address, result)
    }

    /// The meeting opened last.
    public var meeting: Meeting? { get async { await register.meetingsInOrder.last } }

    /// Who comes for an organisation, as recorded.
    public func attendance(_ organisation: String) async -> Attendance? {
        let meeting = await meeting
        return OrganisationID(organisation).flatMap { meeting?.standing(of: $0)?.value }
    }

    /// Lets time pass until `instant`, as the clerk lives it: it works every morning and evening.
    public func pass(to instant: Date) async throws {
        let calendar = configuration.calendar
        var today = calendar.at(hour: 0, on: time.now)
        while today <= instant {
            for hour in [8, 9, 17, 20] {
                let tick = calendar.at(hour: hour, on: today) + 300
                guard tick > time.now, tick < instant else { continue }
                time.pass(to: tick)
                try await settle()
            }
            today = calendar.adding(1, .calendar, to: today)
        }
        time.pass(to: instant)
        try await settle()
    }
}
