import Federation
import Foundation
import Ledger
import Logging
import Seal

@testable import Office

/// A matter or two of ten days in one federation, from one seed: the real clerk in a simulated world.
final class FederationMonth {
    let seed: UInt64
    let world: World
    let crowd: Crowd
    let oracle: Oracle
    let agenda = Agenda()
    let configuration: Configuration
    var clerk: Clerk?
    var life: Life?
    var matters: [Paper: MatterID] = [:]
    /// Days of meetings and ends of polls that were seen.
    var sighted: Set<Sighting> = []
    /// Meetings called whose changes are planned.
    var tended: Set<MatterID> = []
    private var scheduled: Set<HoldID> = []
    /// How many letters and versions of minutes were looked at.
    var handed = 0
    var versions = 0
    var isCalm = false
    var kept: [String: [UInt8]] = [:]
    private var rounds = 0

    init(seed: UInt64, isTraced: Bool = false) {
        self.seed = seed
        var chance = Chance(seed ^ 0x5EED)
        configuration = SimulatedFederation.ofSize(chance.pick([3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 8, 12]))
        let state = configuration.stateFolder as NSString
        world = World(
            seed: seed, startingAt: chance.pick(SimulatedFederation.starts), root: state.deletingLastPathComponent,
            isTraced: isTraced)
        crowd = Crowd(configuration, world, agenda)
        oracle = Oracle(world, crowd)
        world.meanwhile = { [weak self] in self?.somethingArrives() }
    }

    // MARK: The month

    /// Runs it; nothing is left but what it found.
    func run() async -> MonthReport {
        planWeather()
        agenda.add(.wake, at: world.now + 1)
        planBusiness()
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

    /// A text or two, opened by command or by mail; in half of all months a meeting, and its minutes.
    private func planBusiness() {
        func opening(_ paper: Paper) -> Agenda.Happening {
            world.chance.happens(2, in: 5) ? .draft(paper) : .open(paper)
        }
        agenda.add(opening(Paper.all[0]), at: world.now + 60)
        if world.chance.happens(1, in: 3) { agenda.add(opening(Paper.all[1]), at: world.now + crowd.hours(1, 36)) }
        if world.chance.happens(1, in: 3 * world.weather.malice) {
            agenda.add(.forgeDraft, at: world.now + crowd.hours(1, 100))
        }
        crowd.minutes.rapporteur = configuration.roster.rapporteurs[0].address.text
        if world.chance.happens(1, in: 2) { planMeeting() }
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
            if world.chance.happens(1, in: weather.mailbox) { agenda.add(.takeOut, at: at(24 * day + 18)) }
        }
        // Servers may be gone for days: longer than a term of minutes, over the end of any.
        for (kind, chance) in [(FaultKind.mailboxGone, weather.mailbox), (.courierGone, weather.courier)]
        where world.chance.happens(2, in: chance) {
            agenda.add(.lose(kind, hours: 12 + world.chance.next(160)), at: at(world.chance.next(24 * 11)))
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

    // MARK: The clerk's process

    func stop() {
        life?.end()
        life = nil
        clerk = nil
    }

    /// The clerk, started if it does not run; `nil` if it does not come up.
    func started() -> Clerk? {
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
    func round() async {
        guard let clerk = started(), let life else { return retry() }
        rounds += 1
        do { try await clerk.round() } catch let error as MailboxError where error.isTransient && !life.isOver {
            do { try await clerk.sendOnly() } catch { await fail(error) }
        } catch { await fail(error) }
        if self.life?.isOver ?? true { return retry() }
        await look()
    }

    /// The process ends; the service manager starts it again. What it left on disk is looked at before it goes on.
    func fail(_ error: any Error) async {
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

    func look() async {
        guard let clerk else { return }
        let register = await clerk.register
        oracle.look(at: register)
        deliver(register)
        let holds = register.openHolds.filter { scheduled.insert($0.id).inserted }
        for hold in holds { world.tell("held: \(hold.id) \(hold.opening.reason) of \(hold.opening.author)") }
        for hold in holds where isCalm || world.chance.happens(9, in: 10) {
            let hours: TimeInterval = world.chance.pick([2, 10, 30])
            agenda.add(.settle(hold.id), at: world.now + hours * 3600)
        }
        for found in register.mattersInOrder { notice(found) }
        for found in register.meetingsInOrder { notice(found) }
        for found in register.minutesInOrder { notice(found) }
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
        outcomes =
            register.mattersInOrder.map { matter in
                (matter.opening.draft == nil ? "" : "by mail ") + register.state(of: matter).rawValue
            }
            + register.minutesInOrder.map { minutes in
                minutes.isApproved ? "minutes approved" : minutes.latest == nil ? "minutes awaited" : "minutes open"
            }
        head = register.head
        counts = register.counts
    }
    private var outcomes: [String] = []
    private var head = LedgerHead(sequence: 0, digest: .zero)
    private var counts = MailCounts()

    private func verify() {
        let life = Life(in: world, meetsFaults: false)
        let folder = URL(fileURLWithPath: configuration.stateFolder, isDirectory: true)
        do {
            let found = try LedgerVerification(of: folder, on: SimulatedDisk(life: life))
            if !found.faults.isEmpty, oracle.oldState == nil { oracle.broken("the ledger verifies", "\(found.faults)") }
        } catch { oracle.broken("the ledger verifies", "\(error)") }
        life.end()
    }

    private var report: MonthReport {
        MonthReport(
            seed: seed, organisations: configuration.roster.organisations.count, rounds: rounds, mails: counts.seen,
            letters: world.post.delivered.count, outcomes: outcomes, head: head, injected: world.injected,
            breaks: oracle.breaks, lines: world.lines ?? [])
    }
}
