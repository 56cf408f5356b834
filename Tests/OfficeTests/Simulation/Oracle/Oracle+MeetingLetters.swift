import Federation
import Foundation
import Ledger

@testable import Office

/// Letters about meetings: to whom they are due, once, and none that is out of date.
extension Oracle {
    /// Letters that speak of a meeting as to come, or as over; a poll's table is owed whatever comes after it.
    private static let callings: Set<LetterKind> = [
        .datePoll, .invitation, .attendanceReminder, .agendaDraft, .agenda, .eve, .minutesDraft,
        .minutesReminder,
    ]

    /// A letter arrives.
    func check(_ queued: LetterQueued, delivered: MailServer.Delivered) {
        guard oldState == nil, let meeting = queued.matter, meeting.kind == .meeting else { return }
        if let organisation = queued.organisation,
            crowd.personas[delivered.to]?.organisation != organisation
        {
            broken("a letter goes to its own organisation", "\(queued.kind) of \(organisation) to \(delivered.to)")
        }
        // What was sent once, perhaps, is sent again as it is.
        guard let fate = world.post.fates[delivered.messageID], fate.copies == 1, fate.ambiguous == 0 else { return }
        if let since = cancelled[meeting], delivered.at > since, Oracle.callings.contains(queued.kind) {
            broken("of a meeting that was called off nothing more is sent", "\(queued.kind) to \(delivered.to)")
        }
        if isReminder(queued, fate.bytes) { checkReminder(queued, meeting, delivered) }
    }

    private func isReminder(_ queued: LetterQueued, _ bytes: [UInt8]) -> Bool {
        queued.kind == .attendanceReminder
            || (queued.kind == .datePoll && LetterText(bytes).shows("nous n'avons pas encore votre réponse"))
    }

    /// Only who has not answered is reminded, by all that was in the mailbox when it was read.
    private func checkReminder(_ queued: LetterQueued, _ meeting: MatterID, _ delivered: MailServer.Delivered) {
        guard let look = delivered.look else { return }
        let answered = crowd.facts.first { fact in
            guard fact.matter == meeting, fact.organisation == queued.organisation, fact.isProved else { return false }
            let isAnswer =
                queued.kind == .datePoll
                ? choices(of: fact) != nil : value(of: fact) != nil && fact.day == days[meeting]?.last
            return isAnswer && fact.enteredAt.contains { $0 < look }
        }
        if let answered { broken("who has answered is not reminded", "\(delivered.to): \(answered)") }
    }

    // MARK: The end of the month

    func lookBack(at meeting: Meeting, _ register: Register) {
        let letters = register.outbox.all.map(\.letter).filter { $0.matter == meeting.id }
        checkReceipts(of: meeting, letters)
        checkPuzzles(of: meeting)
        lookBackAtTables(of: meeting, register)
        checkCounts(of: meeting, letters)
        guard cancelled[meeting.id] != nil else { return }
        if wanted[meeting.id]?.contains(.cancel) ?? false {
            let told = letters.filter { $0.kind == .cancellation }.map(\.to.text).sorted()
            if told != correspondents(of: meeting).sorted() {
                broken("that a meeting is called off is told to all, once", "\(meeting.id): \(told)")
            }
        }
        if letters.contains(where: { $0.kind == .minutesDraft }) {
            broken("no minutes are asked of a meeting that did not take place", "\(meeting.id)")
        }
    }

    func correspondents(of meeting: Meeting) -> [String] {
        meeting.organisations.map { "\($0.id).c@\($0.id).example" }
    }

    /// An invitation a version, a reminder of a poll a term.
    private func checkCounts(of meeting: Meeting, _ letters: [LetterQueued]) {
        let deeds = wanted[meeting.id] ?? []
        let changes = Set(deeds).count { if case .move = $0 { true } else if case .room = $0 { true } else { false } }
        let extensions = Set(deeds).count { if case .extend = $0 { true } else { false } }
        for address in correspondents(of: meeting) {
            let own = letters.filter { $0.to.text == address }
            let invitations = own.count { $0.kind == .invitation }
            if invitations > 1 + changes { broken("an invitation is sent once", "\(address): \(invitations)") }
            let reminders = own.count { letter in
                letter.kind == .datePoll
                    && (world.post.fates[letter.messageID].map { isReminder(letter, $0.bytes) } ?? false)
            }
            if reminders > 1 + extensions { broken("the silent are reminded of a poll once", "\(address)") }
        }
    }

    /// Whoever answered, and is no machine, is shown what was noted: one receipt an answer, and in its thread.
    private func checkReceipts(of meeting: Meeting, _ letters: [LetterQueued]) {
        let answers =
            meeting.answers.values.flatMap { $0.map { (LetterKind.attendanceReceipt, $0.sequence, $0.taken.mail) } }
            + (meeting.poll?.answers.values.flatMap {
                $0.map { (LetterKind.pollReceipt, $0.sequence, $0.answered.mail) }
            } ?? [])
        for (kind, sequence, mail) in answers.sorted(by: { $0.1 < $1.1 }) {
            guard let fact = fact(mail), let person = fact.person else { continue }
            let receipts = letters.filter { $0.kind == kind && $0.because == sequence }
            let own = receipts.filter { $0.to.text == person }
            if own.count != (fact.isMachine ? 0 : 1) {
                broken("an answer that counts gets its receipt", "\(person), \(fact.messageID): \(own.count)")
            }
            if receipts.contains(where: { $0.organisation != fact.organisation }) {
                broken("a receipt is its organisation's own", "\(fact.messageID)")
            }
            for letter in own {
                guard let fate = world.post.fates[letter.messageID] else { continue }
                if LetterHeader(fate.bytes).inReplyTo != [fact.messageID] {
                    broken("a receipt says what it is for", "\(fact.messageID)")
                }
            }
        }
    }

    /// What a person sent by a calendar that is no answer is held, asked or told: never dropped.
    private func checkPuzzles(of meeting: Meeting) {
        let answered = Set(world.post.fates.values.flatMap { LetterHeader($0.bytes).inReplyTo })
        for fact in crowd.facts where fact.meaning == .puzzles && fact.matter == meeting.id && !fact.enteredAt.isEmpty {
            if !fact.isMachine, !held.contains(fact.messageID), !answered.contains(fact.messageID) {
                broken("what no calendar's answer should say is not dropped", "\(fact)")
            }
        }
    }
}
