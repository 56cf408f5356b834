import Federation
import Foundation
import Ledger

@testable import Office

/// At the end of a month: no word on minutes was lost, and what was approved went to everybody, once.
extension Oracle {
    func lookBack(at minutes: Minutes, _ register: Register) {
        checkNothingLost(on: minutes, register)
        guard let version = minutes.approval?.approved.version else {
            if minutes.latest == nil { return checkNothingFiled(of: minutes, register) }
            let obstacles = register.obstacles(to: minutes, at: world.clock.now)
            let isWaiting = obstacles.contains { if case .mailboxNotReadSince = $0 { false } else { true } }
            if !isWaiting { broken("minutes are approved, or say why not", "\(minutes.id): \(obstacles)") }
            return
        }
        checkSent(minutes, version, register)
    }

    /// Every correction that came is one in the ledger, or held there.
    private func checkNothingLost(on minutes: Minutes, _ register: Register) {
        let known = Set(
            minutes.corrections.compactMap { number($0.taken.mail) }
                + register.holds.values.compactMap { number($0.opening.mail) })
        for (number, fact) in crowd.facts.enumerated()
        where fact.meaning == .corrects && fact.matter == minutes.id && !fact.enteredAt.isEmpty
            && !known.contains(number)
        {
            broken("no correction is lost", "\(fact.person ?? "?") wrote \(fact.messageID) at \(fact.writtenAt)")
        }
    }

    private func checkNothingFiled(of minutes: Minutes, _ register: Register) {
        let filed = crowd.facts.filter { fact in
            if case .files = fact.meaning { fact.matter == minutes.id && !fact.enteredAt.isEmpty } else { false }
        }
        if !filed.isEmpty, register.holds(on: minutes.id).isEmpty {
            broken("minutes that were handed in go round", filed[0].messageID)
        }
    }

    /// One letter to each who is owed one, and in it the words approved.
    private func checkSent(_ minutes: Minutes, _ version: Int, _ register: Register) {
        let letters = register.outbox.all.filter {
            $0.letter.kind == .approvedMinutes && $0.letter.matter == minutes.id
        }
        let counts = Dictionary(grouping: letters, by: \.letter.to.text).mapValues(\.count)
        for (address, count) in counts.sorted(by: { $0.key < $1.key }) where count != 1 {
            broken("approved minutes are sent once to each", "\(address): \(count)")
        }
        let owed = ["adherents@fe.example", Secretary.address]
        for address in owed
            + (register.meetings[minutes.id]?.organisations ?? []).map({ "\($0.id).c@\($0.id).example" })
        where counts[address] == nil { broken("approved minutes go to all", address) }
        guard let text = minutes.versions.first(where: { $0.number == version })?.filed.text else { return }
        for item in letters where item.state == .sent {
            guard let fate = world.post.fates[item.letter.messageID], fate.copies > 0 else {
                broken("a letter that is sent has gone", item.letter.messageID)
                continue
            }
            if !LetterText(fate.bytes).shows(text) {
                broken("what is sent is what was approved", item.letter.messageID)
            }
        }
    }
}
