import Federation
import Foundation
import Ledger

@testable import Office

/// What goes wrong around the clerk.
extension FederationMonth {
    func change(_ kind: FaultKind) {
        guard !isCalm else { return }
        world.inject(kind)
        switch kind {
        case .clockForward: world.clock.jump(by: Double(1 + world.chance.next(300)) * 3600)
        case .clockBack: world.clock.jump(by: -Double(1 + world.chance.next(100)) * 3600)
        case .clockCrept:
            // Each step too small to be noticed by itself.
            world.clock.jump(by: 600)
            if world.chance.happens(5, in: 6) { agenda.add(.clock(.clockCrept), at: world.now + 1800) }
        case .machinePaused: world.clock.pause(for: Double(world.chance.next(60)) * 3600)
        default:
            stop()
            world.losePower()
        }
        if kind == .clockForward || kind == .clockBack { agenda.add(.mendClock, at: world.now + crowd.hours(1, 50)) }
    }

    func renumber() {
        guard !isCalm else { return }
        let restored = world.chance.happens(1, in: 2) ? world.chance.next(6) : 0
        world.inject(restored > 0 ? .broughtBack : .renumbered)
        world.post.renumber(world.chance.happens(1, in: 4) ? "Junk" : "INBOX", restoring: restored)
    }

    /// Somebody else takes a mail out of INBOX that has just come.
    func takeOut() async {
        guard !isCalm, let parcel = agenda.nextArrival(before: world.now + 48 * 3600), parcel.folder == "INBOX" else {
            return
        }
        crowd.arrive(parcel)
        guard let register = await started()?.register, let cursor = register.cursors["INBOX"],
            cursor.uidValidity == world.post.folders["INBOX"]?.validity
        else { return }
        guard let bytes = world.post.takeOut(above: cursor.uid) else { return }
        world.inject(.takenOut)
        crowd.takeBack(bytes)
        // One alarm of a kind stands at a time.
        let isStanding = register.openHolds.contains { Oracle.departures.contains($0.opening.reason) }
        if !isStanding { oracle.takenOut.append(register.head.sequence) }
    }

    /// A second clerk on the same folder is refused, and has changed nothing.
    func tryToWriteToo() {
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
    func putBack() async {
        guard let kind = world.weather.backup, !matters.isEmpty, started() != nil else { return }
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
        oracle.oldState = kind
        await round()
        guard kind == .ledgerPutBack, let clerk = started() else { return }
        let register = await clerk.register
        if !register.openHolds.contains(where: { $0.opening.reason == .rollback }) {
            oracle.broken("an old ledger is noticed", "entries: \(register.head.sequence)")
        }
    }
}
