import Federation
import Foundation
import Ledger

@testable import Office

/// What the driver sees of the ledger, and people of their letters.
extension FederationMonth {
    func notice(_ found: Matter) {
        guard matters.updateValue(found.id, forKey: Paper(found.opening.proposal)) == nil else { return }
        world.tell("opened \(found.id), ends \(found.deadline)")
        let end = found.end + TimeInterval(found.rule.graceMinutes * 60)
        let offset: TimeInterval = world.clock.offset
        planDeeds(for: found)
        for minutes: TimeInterval in [-30, 1, 20] { agenda.add(.wake, at: end + minutes * 60 - offset) }
    }

    /// What the servers took reaches the people.
    func deliver(_ register: Register) {
        let delivered = world.post.delivered[handed...]
        for letter in delivered {
            guard let queued = register.outbox[letter.messageID]?.letter else {
                if oracle.oldState == nil { oracle.broken("the ledger knows every letter", letter.messageID) }
                continue
            }
            oracle.check(queued, delivered: letter)
            world.tell("\(letter.to) gets a \(queued.kind) of \(queued.matter.map(\.description) ?? "nothing")")
            if queued.kind == .preview, let draft = queued.draft {
                crowd.see(Crowd.Preview(letter: letter.messageID, draft: "\(draft)"))
            }
            if queued.kind == .meetingPreview, let draft = queued.draft {
                crowd.seeMeeting(Crowd.Preview(letter: letter.messageID, draft: "\(draft)"))
            }
            // Other letters about no matter, as an alarm, are nothing to answer.
            guard let matter = queued.matter else { continue }
            var copy = Persona.Letter(messageID: letter.messageID, kind: queued.kind, matter: matter)
            switch matter.kind {
            case .signature: crowd.receive(copy, at: letter.to, deadline: register.matters[matter]?.deadline)
            case .meeting:
                if queued.kind == .invitation || queued.kind == .attendanceQuestion {
                    copy.day = crowd.day(shownIn: letter.messageID, of: oracle.days[matter] ?? [])
                }
                if queued.kind == .pollTable, letter.to == Secretary.address { planPick(matter, letter, register) }
                crowd.receive(
                    copy, at: letter.to, deadline: deadline(of: matter, queued.kind, register),
                    correction: correction(in: queued, register),
                    dates: register.meetings[matter]?.poll?.plan.options.map(\.start) ?? [])
            }
        }
        handed = world.post.delivered.count
    }

    private func deadline(of meeting: MatterID, _ kind: LetterKind, _ register: Register) -> Date {
        let minutes = register.minutes[meeting]?.latest?.filed.deadline
        return (kind == .minutes ? minutes : register.meetings[meeting]?.deadline) ?? world.now
    }

    /// The correction a letter is about, by its number, and the mail that asked for it.
    private func correction(in letter: LetterQueued, _ register: Register) -> CorrectionClue? {
        guard let meeting = letter.matter,
            let correction = register.minutes[meeting]?.corrections.first(where: { $0.sequence == letter.because }),
            let raw = correction.taken.mail, let fact = crowd.factOf[raw]
        else { return nil }
        return CorrectionClue(meeting: meeting, number: correction.number, fact: fact)
    }
}
