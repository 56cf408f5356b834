import Federation
import Foundation
import Ledger

@testable import Office

/// What the secretariat does.
extension FederationMonth {
    func open(_ paper: Paper) async {
        guard matters[paper] == nil else { return }
        oracle.commanded.insert(paper)
        let act = Act.open(paper.proposal, term: .ofRule)
        if world.chance.happens(1, in: 4) {
            await leave(act)
        } else if let clerk = started() {
            do { try await clerk.perform(act, by: Actor(way: .commandLine, name: "claire")) } catch {
                await fail(error)
            }
            await round()
        }
        if started() != nil { await look() }
        // Taken, and lost with the process: who asked asks again.
        if matters[paper] == nil { agenda.add(.open(paper), at: world.now + 3600) }
    }

    /// Left by the command line for a clerk that runs, and taken back if that does nothing of it in time; it is the disk
    /// of a process that meets no fault.
    private func leave(_ act: Act) async {
        do {
            let request = ActSpool.Request(act: act, actor: Actor(way: .commandLine, name: "claire"))
            try spool().leave(request, id: "1")
            await round()
            try spool().withdraw("1")
        } catch { oracle.broken("an act can be left", "\(error)") }
    }

    private func spool() throws(DiskFault) -> ActSpool {
        let folder = URL(fileURLWithPath: configuration.stateFolder, isDirectory: true)
        return try ActSpool(in: folder, on: SimulatedDisk(life: Life(in: world, meetsFaults: false)))
    }

    func settle(_ id: HoldID) async {
        guard let clerk = started() else { return agenda.add(.settle(id), at: world.now + 3600) }
        guard let hold = await clerk.register.holds[id], hold.isOpen else { return }
        guard hold.opening.reason != .rollback else { return }
        if hold.opening.reason == .clock, world.clock.offset != 0 {
            world.clock.mend()
            return agenda.add(.settle(id), at: world.now + 3600)
        }
        let truth = hold.opening.organisation.flatMap { organisation in
            hold.opening.matter.flatMap { crowd.truth(of: organisation, on: $0) }
        }
        let word = SecretaryWord(for: hold, truth: truth)
        var failure: (any Error)?
        do {
            try await clerk.perform(
                .settle(id, word.settlement, since: word.settlement == .reached ? world.now : nil),
                by: Actor(way: .commandLine, name: "claire"))
        } catch is ActRefusal { world.tell("\(id) cannot be settled so") } catch { failure = error }
        // Whatever became of it: the word was given, and may be in the ledger of the clerk that starts next.
        note(word, of: hold)
        if let failure { await fail(failure) }
        if world.chance.happens(1, in: 2) { await round() }
    }

    private func note(_ word: SecretaryWord, of hold: Hold) {
        world.tell("the secretariat settles \(hold.id) (\(hold.opening.reason)): \(word.settlement)")
        if let fact = hold.opening.mail.flatMap({ crowd.factOf[$0] }) { oracle.setAside.insert(fact) }
        guard let organisation = hold.opening.organisation, let matter = hold.opening.matter else { return }
        switch word.settlement {
        case .record(let value):
            oracle.recorded.append(Recorded(matter: matter, organisation: organisation, value: value, at: world.now))
        case .reached:
            let since = oracle.reached[matter]?[organisation] ?? world.now
            oracle.reached[matter, default: [:]][organisation] = min(since, world.now)
        case .dismiss, .acknowledge, .attend: break
        }
    }
}
