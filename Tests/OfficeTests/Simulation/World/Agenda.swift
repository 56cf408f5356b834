import Federation
import Foundation
import Ledger

/// What is to happen when; of two things at one moment, the one planned first.
final class Agenda {
    enum Happening {
        case arrive(Parcel)
        /// A person writes about a matter; `nil` is something unclear.
        case write(String, Position?, MatterID)
        /// A person says again, in answer to a letter, what they said last of its matter.
        case repeatAnswer(String, to: String, MatterID)
        /// The secretariat settles a hold.
        case settle(HoldID)
        case open(Paper)
        /// The secretariat opens a text by mail: sends it, sends it again if nothing was shown, answers what was shown.
        case draft(Paper)
        case urge(Paper)
        case answerPreview(Paper, Crowd.Preview)
        case forgeDraft
        /// The secretariat calls a meeting; a person says whether the organisation comes.
        case call(MeetingWish)
        case attend(String, Attendance, Persona.Letter)
        /// The same by mail: asks, asks again if nothing came of it, answers what was shown.
        case summon(MeetingWish)
        case urgeWish(MeetingWish)
        case answerWish(MeetingWish, Crowd.Preview, isNo: Bool)
        /// The secretariat does something about a meeting, perhaps in answer to a letter; somebody pretends to be it.
        case tend(MeetingDeed, MatterID, answering: String?)
        case pretendToTend(MeetingDeed, MatterID)
        /// A person says which dates suit; a calendar sends something that is no answer.
        case choose(String, DateSaying, Persona.Letter)
        case puzzle(String, CalendarPuzzle, Persona.Letter)
        /// The rapporteur hands minutes in, in answer to a letter; a person says something of them.
        case handIn(Persona.Letter)
        case speak(String, MinutesWord, Persona.Letter)
        /// A person takes a correction back; the secretariat leaves one aside; somebody pretends to be it.
        case takeBack(String, CorrectionClue, Persona.Letter)
        case setAside(CorrectionClue)
        case pretendToSetAside(CorrectionClue)
        /// The secretariat does something about a matter; somebody else pretends to be it.
        case steer(SecretaryDeed, MatterID)
        case pretend(SecretaryDeed, MatterID)
        /// The clerk starts if it does not run, and goes round.
        case wake
        case clock(FaultKind)
        case mendClock
        case renumber
        case takeOut
        case secondWriter
        /// A server is out of reach for so many hours.
        case lose(FaultKind, hours: Int)
        case backup
        case putBack
        case calm
        case end
    }

    private var entries: [(at: Date, number: Int, what: Happening)] = []
    private var count = 0

    func add(_ what: Happening, at: Date) {
        count += 1
        let place = entries.firstIndex { $0.at > at } ?? entries.count
        entries.insert((at, count, what), at: place)
    }

    func next() -> (at: Date, what: Happening)? {
        entries.isEmpty ? nil : { ($0.at, $0.what) }(entries.removeFirst())
    }

    /// Takes out a mail that is to arrive before `limit`: it comes now.
    func nextArrival(before limit: Date) -> Parcel? {
        for (index, entry) in entries.enumerated() where entry.at < limit {
            if case .arrive(let parcel) = entry.what {
                entries.remove(at: index)
                return parcel
            }
        }
        return nil
    }
}
