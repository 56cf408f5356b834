import Federation
import Foundation
import Ledger
import Logging
import Seal

@testable import Office

/// One matter of ten days in one federation, from one seed: the real clerk in a simulated world.
final class FederationMonth {
    let seed: UInt64
    let world: World
    let crowd: Crowd
    let oracle: Oracle
    let agenda = Agenda()
    let configuration: Configuration
    private var clerk: Clerk?
    private var life: Life?
    private var matter: MatterID?
    private var scheduled: Set<HoldID> = []
    private var isCalm = false
    private var kept: [String: [UInt8]] = [:]
    private var rounds = 0

    init(seed: UInt64, isTraced: Bool = false) {
        self.seed = seed
        var chance = Chance(seed ^ 0x5EED)
        configuration = SimulatedFederation.ofSize(chance.pick([3, 3, 3, 3, 4, 4, 5, 6, 8, 12]))
        let state = configuration.stateFolder as NSString
        world = World(
            seed: seed, startingAt: chance.pick(SimulatedFederation.starts), root: state.deletingLastPathComponent,
            isTraced: isTraced)
        crowd = Crowd(configuration.roster, world, agenda)
        oracle = Oracle(world, crowd)
        world.meanwhile = { [weak self] in self?.somethingArrives() }
    }

    // MARK: The month

    /// Runs it; nothing is left but what it found.
    func run() async -> MonthReport {
        planWeather()
        agenda.add(.wake, at: world.now + 1)
        agenda.add(.open, at: world.now + 60)
        for hour in stride(from: 9, to: 24 * 16, by: 12) { agenda.add(.wake, at: world.now + Double(3600 * hour)) }
        while let (at, what) = agenda.next() {
            world.clock.pass(to: at)
            if case .end = what { break }
            await happen(what)
            if oracle.breaks.count > 3 { break }
        }
        await endCalmly()
        return report
    }

    private func planWeather() {
        let start = world.now
        func at(_ hours: Int) -> Date { start + Double(3600 * hours) + Double(world.chance.next(3600)) }
        let weather = world.weather
        for day in 0..<14 {
            if world.chance.happens(1, in: weather.clock) {
                let kind = world.chance.pick([
                    FaultKind.clockForward, .clockBack, .clockCrept, .machinePaused, .rebooted,
                ])
                agenda.add(.clock(kind), at: at(24 * day + 12))
            }
            if world.chance.happens(1, in: 3 * weather.mailbox) { agenda.add(.renumber, at: at(24 * day + 15)) }
        }
        if world.chance.happens(1, in: 3) { agenda.add(.secondWriter, at: at(world.chance.next(240))) }
        if weather.backup != nil {
            let day = 1 + world.chance.next(4)
            agenda.add(.backup, at: at(24 * day))
            agenda.add(.putBack, at: at(24 * (day + 1 + world.chance.next(4)) + 5))
        }
        agenda.add(.calm, at: at(24 * 13))
        agenda.add(.end, at: at(24 * 15))
    }

    private func happen(_ what: Agenda.Happening) async {
        switch what {
        case .arrive(let parcel):
            crowd.arrive(parcel)
            // Sometimes several mails are read in one round.
            if world.chance.happens(2, in: 3) { await round() }
        case .write(let address, let value): crowd.write(value, by: address)
        case .repeatAnswer(let address, let letter):
            if let said = crowd.personas[address]?.said { crowd.write(said, by: address, answering: letter) }
        case .settle(let hold): await settle(hold)
        case .open: await open()
        case .wake: await round()
        case .clock(let kind): change(kind)
        case .mendClock: world.clock.mend()
        case .renumber: renumber()
        case .secondWriter: tryToWriteToo()
        case .backup: kept = world.platters.backup(of: configuration.stateFolder)
        case .putBack: await putBack()
        case .calm:
            world.calmDown()
            world.clock.mend()
            isCalm = true
            stop()
        case .end: break
        }
    }

    private func somethingArrives() {
        guard let parcel = agenda.nextArrival(before: world.now + 6 * 3600) else { return }
        world.inject(.arrivedMeanwhile)
        crowd.arrive(parcel)
    }

    // MARK: The clerk's process

    private func stop() {
        life?.end()
        life = nil
        clerk = nil
    }

    /// The clerk, started if it does not run; `nil` if it does not come up.
    private func started() -> Clerk? {
        if let clerk, let life, !life.isOver { return clerk }
        stop()
        let life = Life(in: world)
        do {
            let clerk = try SimulatedFederation.clerk(configuration, life)
            (self.clerk, self.life) = (clerk, life)
            world.tell("the clerk starts")
            return clerk
        } catch {
            world.tell("the clerk does not start: \(error)")
            if case DiskFault.damaged? = error as? DiskFault { oracle.broken("the ledger verifies", "\(error)") }
            if !(error is DiskFault) { oracle.broken("a start fails for the disk only", "\(error)") }
            life.end()
            return nil
        }
    }

    /// A round, as the daemon's loop makes it.
    private func round() async {
        guard let clerk = started(), let life else { return retry() }
        rounds += 1
        do { try await clerk.round() } catch let error as MailboxError where error.isTransient && !life.isOver {
            do { try await clerk.sendOnly() } catch { await fail(error) }
        } catch { await fail(error) }
        if self.life?.isOver ?? true { return retry() }
        await look()
    }

    /// The process ends; the service manager starts it again. What it left on disk is looked at before it goes on.
    private func fail(_ error: any Error) async {
        let isDead = life?.isOver ?? true
        if !isDead, !(error is DiskFault) { oracle.broken("only disk and death end a round", "\(error)") }
        world.tell("the clerk ends: \(error)")
        stop()
        if started() != nil { await look() }
    }

    private func retry() {
        let pause: TimeInterval = world.chance.pick([5, 60, 600, 4 * 3600])
        agenda.add(.wake, at: world.now + pause)
    }

    private func look() async {
        guard let clerk else { return }
        let register = await clerk.register
        oracle.look(at: register)
        deliver(register)
        let holds = register.openHolds.filter { scheduled.insert($0.id).inserted }
        for hold in holds where isCalm || world.chance.happens(9, in: 10) {
            let hours: TimeInterval = world.chance.pick([2, 10, 30])
            agenda.add(.settle(hold.id), at: world.now + hours * 3600)
        }
        guard let found = register.mattersInOrder.first else { return }
        if matter == nil {
            world.tell("opened \(found.id), ends \(found.deadline)")
            let end = found.end + TimeInterval(found.rule.graceMinutes * 60)
            let offset: TimeInterval = world.clock.offset
            for minutes: TimeInterval in [-30, 1, 20] { agenda.add(.wake, at: end + minutes * 60 - offset) }
        }
        matter = found.id
        if register.mattersInOrder.count > 1 { oracle.broken("a text is opened once", "\(register.matters.keys)") }
    }

    /// What the servers took reaches the people.
    private func deliver(_ register: Register) {
        let delivered = world.post.delivered[handed...]
        for letter in delivered {
            guard let queued = register.outbox[letter.messageID]?.letter else {
                if !oracle.hasOldState { oracle.broken("the ledger knows every letter", letter.messageID) }
                continue
            }
            crowd.receive(
                Persona.Letter(messageID: letter.messageID, kind: queued.kind), at: letter.to,
                deadline: queued.matter.flatMap { register.matters[$0]?.deadline })
        }
        handed = world.post.delivered.count
    }
    private var handed = 0

    // MARK: The secretariat

    private func open() async {
        guard matter == nil else { return }
        let proposal = Proposal(title: "Appel", text: "Nous appelons…", body: BodyID(unchecked: "pleniere"))
        let act = Act.open(proposal, term: .ofRule)
        if world.chance.happens(1, in: 4) {
            // Left by the command line for a clerk that runs; it is the disk of a process that meets no fault.
            let life = Life(in: world, meetsFaults: false)
            let folder = URL(fileURLWithPath: configuration.stateFolder, isDirectory: true)
            do {
                let spool = try ActSpool(in: folder, on: SimulatedDisk(life: life))
                try spool.leave(.init(act: act, actor: Actor(way: .commandLine, name: "claire")), id: "1")
            } catch { oracle.broken("an act can be left", "\(error)") }
            life.end()
            await round()
        } else if let clerk = started() {
            do { try await clerk.perform(act, by: Actor(way: .commandLine, name: "claire")) } catch {
                await fail(error)
            }
            await round()
        }
        if started() != nil { await look() }
        // Taken, and lost with the process: who asked asks again.
        if matter == nil { agenda.add(.open, at: world.now + 3600) }
    }

    private func settle(_ id: HoldID) async {
        guard let clerk = started() else { return agenda.add(.settle(id), at: world.now + 3600) }
        guard let hold = await clerk.register.holds[id], hold.isOpen else { return }
        guard hold.opening.reason != .rollback else { return }
        if hold.opening.reason == .clock, world.clock.offset != 0 {
            world.clock.mend()
            return agenda.add(.settle(id), at: world.now + 3600)
        }
        let truth = hold.opening.organisation.flatMap(crowd.truth)
        let word = SecretaryWord(for: hold, truth: truth)
        do {
            try await clerk.perform(
                .settle(id, word.settlement, since: word.settlement == .reached ? world.now : nil),
                by: Actor(way: .commandLine, name: "claire"))
        } catch is ActRefusal { world.tell("\(id) cannot be settled so") } catch { await fail(error) }
        // Whatever became of it: the word was given, and may be in the ledger.
        note(word, of: hold)
        if world.chance.happens(1, in: 2) { await round() }
    }

    private func note(_ word: SecretaryWord, of hold: Hold) {
        world.tell("the secretariat settles \(hold.id) (\(hold.opening.reason)): \(word.settlement)")
        guard let organisation = hold.opening.organisation else { return }
        switch word.settlement {
        case .record(let value):
            oracle.recorded.append(Recorded(organisation: organisation, value: value, at: world.now))
        case .reached: oracle.reached[organisation] = min(oracle.reached[organisation] ?? world.now, world.now)
        case .dismiss, .acknowledge: break
        }
    }

    // MARK: Trouble

    private func change(_ kind: FaultKind) {
        guard !isCalm else { return }
        world.inject(kind)
        switch kind {
        case .clockForward: world.clock.jump(by: Double(1 + world.chance.next(300)) * 3600)
        case .clockBack: world.clock.jump(by: -Double(1 + world.chance.next(100)) * 3600)
        case .clockCrept:
            world.clock.jump(by: 3000)
            agenda.add(.clock(.clockCrept), at: world.now + 1800)
        case .machinePaused: world.clock.pause(for: Double(world.chance.next(60)) * 3600)
        default:
            stop()
            world.losePower()
        }
        if kind == .clockForward || kind == .clockBack { agenda.add(.mendClock, at: world.now + crowd.hours(1, 50)) }
    }

    private func renumber() {
        guard !isCalm else { return }
        let restored = world.chance.happens(1, in: 2) ? world.chance.next(6) : 0
        world.inject(restored > 0 ? .broughtBack : .renumbered)
        world.post.renumber(world.chance.happens(1, in: 4) ? "Junk" : "INBOX", restoring: restored)
    }

    /// A second clerk on the same folder is refused, and has changed nothing.
    private func tryToWriteToo() {
        guard let life, !life.isOver else { return }
        world.inject(.secondWriter)
        let other = Life(in: world, meetsFaults: false)
        let before = world.platters.changes
        do {
            _ = try SimulatedFederation.clerk(configuration, other)
            oracle.broken("two writers never both write", "the second was let in")
        } catch DiskFault.locked {} catch { oracle.broken("a second writer is refused", "\(error)") }
        other.end()
        if world.platters.changes != before { oracle.broken("two writers never both write", "the second wrote") }
    }

    /// An old state comes back, of the ledger alone or of everything; from then on only the alarm counts.
    private func putBack() async {
        guard let kind = world.weather.backup, matter != nil, started() != nil else { return }
        stop()
        let ledger = configuration.stateFolder + "/ledger.jsonl"
        let isOlder = (kept[ledger]?.count ?? 0) < (world.platters.files[ledger]?.cache.count ?? 0)
        world.inject(kind)
        if kind == .ledgerPutBack {
            world.platters.restore(kept.filter { $0.key == ledger }, of: nil)
        } else {
            world.platters.restore(kept, of: configuration.stateFolder)
        }
        guard isOlder else { return }
        oracle.hasOldState = true
        await round()
        guard kind == .ledgerPutBack, let clerk = started() else { return }
        let register = await clerk.register
        if !register.openHolds.contains(where: { $0.opening.reason == .rollback }) {
            oracle.broken("an old ledger is noticed", "entries: \(register.head.sequence)")
        }
    }

    // MARK: The end

    /// Without faults, until the ledger rests; then everything is looked at once more, from the disk.
    private func endCalmly() async {
        stop()
        world.calmDown()
        world.clock.mend()
        world.meanwhile = {}
        for _ in 0..<12 {
            guard let clerk = started() else { break }
            let before = await clerk.register.head
            await round()
            if await self.clerk?.register.head == before { break }
            world.clock.pass(to: world.now + 600)
        }
        guard let clerk = started() else { return oracle.broken("the clerk starts on a sound disk", "") }
        let register = await clerk.register
        oracle.lookBack(at: register, calendar: configuration.calendar)
        stop()
        verify()
        outcome = register.mattersInOrder.first.map { register.state(of: $0).rawValue } ?? "none"
        head = register.head
        counts = register.counts
    }
    private var outcome = ""
    private var head = LedgerHead(sequence: 0, digest: .zero)
    private var counts = MailCounts()

    private func verify() {
        let life = Life(in: world, meetsFaults: false)
        let folder = URL(fileURLWithPath: configuration.stateFolder, isDirectory: true)
        do {
            let found = try LedgerVerification(of: folder, on: SimulatedDisk(life: life))
            if !found.faults.isEmpty, !oracle.hasOldState { oracle.broken("the ledger verifies", "\(found.faults)") }
        } catch { oracle.broken("the ledger verifies", "\(error)") }
        life.end()
    }

    private var report: MonthReport {
        MonthReport(
            seed: seed, organisations: configuration.roster.organisations.count, rounds: rounds, mails: counts.seen,
            letters: world.post.delivered.count, outcome: outcome, head: head, injected: world.injected,
            breaks: oracle.breaks, lines: world.lines ?? [])
    }
}
