import Foundation
import Synchronization

@testable import Office

/// Everything outside the clerk: time, the machine's clocks, the disk, the servers. It stays when a process dies.
///
/// The driver waits while the clerk's thread uses it: there are never two at once, and so no lock.
final class World: @unchecked Sendable {
    var chance: Chance
    private(set) var weather: Weather
    let platters: Platters
    let post: MailServer
    let clock: WorldClock
    private(set) var injected: [FaultKind: Int] = [:]
    /// What happened, one line each, if somebody reads it.
    private(set) var lines: [String]?
    private var writer: Life?
    /// Until when a server is out of reach altogether.
    private var mailboxBack = Date.distantPast
    private var courierBack = Date.distantPast
    /// Called in the middle of the clerk's work: something may arrive just then.
    var meanwhile: () -> Void = {}

    init(seed: UInt64, startingAt start: Date, root: String, isTraced: Bool) {
        var chance = Chance(seed)
        weather = Weather(&chance)
        self.chance = chance
        platters = Platters(root: root)
        post = MailServer()
        clock = WorldClock(startingAt: start)
        lines = isTraced ? [] : nil
    }

    var now: Date { clock.trueNow }

    func tell(_ words: @autoclosure () -> String) {
        guard lines != nil else { return }
        let machine = clock.offset == 0 ? "" : " (the machine says \(Int(clock.offset)) s more)"
        lines?.append("\(now.formatted(.iso8601))\(machine) \(words())")
    }

    func inject(_ kind: FaultKind, _ words: @autoclosure () -> String = "") {
        injected[kind, default: 0] += 1
        tell("! \(kind.rawValue) \(words())")
    }

    /// No more faults.
    func calmDown() {
        weather = .calm
        mailboxBack = .distantPast
        courierBack = .distantPast
    }

    // MARK: Servers

    var hasMailbox: Bool { now >= mailboxBack }
    var hasCourier: Bool { now >= courierBack }

    /// One of the servers is out of reach for so long.
    func lose(_ kind: FaultKind, for hours: Int) {
        inject(kind, "for \(hours) hours")
        let back = now + Double(hours) * 3600
        if kind == .mailboxGone { mailboxBack = back } else { courierBack = back }
    }

    // MARK: The machine

    func operationsToNextFault() -> Int? { weather.machine == 0 ? nil : chance.next(2 * weather.machine) }

    func losePower() {
        platters.losePower(&chance)
        clock.reboot()
    }

    func failSync(_ node: Platters.Node) { platters.failSync(node, &chance) }

    func lock(for life: Life) -> Bool {
        guard writer == nil else { return false }
        writer = life
        return true
    }

    func unlock(_ life: Life) { if writer === life { writer = nil } }
}
