import Federation
import Foundation
import Ledger

/// What the secretariat does about a meeting or a poll of its dates, by a mail of its own or by command line.
enum MeetingDeed: Hashable {
    case move(Date)
    case room(String)
    case cancel
    /// Of a poll.
    case pick(Date)
    case close
    case extend(Date)

    /// As a command; `nil` if the poll has no such date.
    func act(on meeting: Meeting) -> Act? {
        switch self {
        case .move(let start): .meeting(.change(meeting.id, MeetingChange(start: start)))
        case .room(let room): .meeting(.change(meeting.id, MeetingChange(place: MeetingWish.place(room))))
        case .cancel: .meeting(.cancel(meeting.id, reason: nil))
        case .pick(let start):
            meeting.poll?.plan.options.first { $0.start == start }.map {
                .meeting(.pick(meeting.id, option: $0.number))
            }
        case .close: .meeting(.closePoll(meeting.id))
        case .extend(let end): .extend(meeting.id, .at(end))
        }
    }

    /// As the secretary writes it.
    func sentence(_ french: FrenchDays) -> String {
        switch self {
        case .move(let start): "Déplacer au \(french.hour(start))."
        case .room(let room): "Lieu : \(MeetingWish.place(room))"
        case .cancel: "Annuler : la salle n'est plus libre."
        case .pick(let start): "On retient le \(french.short(start))."
        case .close: "Clore le sondage."
        case .extend(let end): "Prolonger jusqu'au \(french.day(end))."
        }
    }
}
