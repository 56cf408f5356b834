import Federation
import Foundation
import Ledger

/// A meeting the secretariat wants, or dates it asks for. No two are the same: one changed after it was shown has
/// another room.
struct MeetingWish: Hashable {
    static let title = "Réunion plénière"
    static let rooms = ["Ravel", "Fauré", "Satie", "Poulenc"]
    /// Rooms that are only moved to.
    static let otherRooms = ["Chabrier", "Duparc"]
    private static let duration: TimeInterval = 7200

    /// One is a call; several, in order, are put to the vote.
    let dates: [Date]
    /// When a poll ends.
    let until: Date?
    let room: String

    var place: String { MeetingWish.place(room) }

    static func place(_ room: String) -> String { "Paris, salle \(room)" }

    /// As the ledger keeps it.
    var plan: MeetingPlan {
        MeetingPlan(
            title: MeetingWish.title, start: dates[0], end: dates[0] + MeetingWish.duration, place: place,
            body: BodyID(unchecked: "pleniere"))
    }

    /// The same of a poll.
    var poll: DatePollPlan? {
        until.map { until in
            DatePollPlan(
                title: MeetingWish.title, dates: dates.map { ($0, $0 + MeetingWish.duration) }, closesAt: until,
                place: place, body: BodyID(unchecked: "pleniere"))
        }
    }

    /// As a command.
    var act: Act {
        if let poll { .meeting(.openPoll(poll, agenda: ["Budget"])) } else { .meeting(.call(plan, agenda: ["Budget"])) }
    }

    /// In other words, so many days later.
    func edition(_ number: Int, later days: Int, _ french: FrenchDays) -> MeetingWish {
        func moved(_ date: Date) -> Date { french.calendar.adding(days, .calendar, to: date) }
        return MeetingWish(
            dates: dates.map(moved), until: until.map(moved),
            room: MeetingWish.rooms[min(number, MeetingWish.rooms.count - 1)])
    }

    // MARK: By mail

    var subject: String { until == nil ? MeetingWish.title : "Sondage de dates : \(MeetingWish.title)" }

    func text(_ french: FrenchDays) -> String {
        guard let until else {
            return """
                Date : \(french.span(dates[0], plan.end))
                Lieu : \(place)
                Ordre du jour : Budget
                """
        }
        return """
            Réponse avant : \(french.day(until))
            Durée : 2 heures
            Lieu : \(place)
            Ordre du jour : Budget

            \(dates.map { "- \(french.hour($0))" }.joined(separator: "\n"))
            """
    }
}
