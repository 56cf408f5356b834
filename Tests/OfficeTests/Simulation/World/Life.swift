import Foundation

@testable import Office

/// One process of the clerk, from its start to its end. When it is over nothing it does has any effect.
///
/// Used by the clerk's thread while the driver waits: never by two at once.
final class Life: @unchecked Sendable {
    /// What a disk is asked to do, as far as faults differ by it.
    enum Operation { case sync, other }

    let world: World
    private(set) var isOver = false
    /// Operations until the next fault; `nil` for a process that meets none.
    private var untilFault: Int?
    /// What that fault is; by chance if nobody asks for one.
    private let wanted: FaultKind?

    init(in world: World, meetsFaults: Bool = true) {
        self.world = world
        untilFault = meetsFaults ? world.operationsToNextFault() : nil
        wanted = nil
    }

    /// A process whose operation number `operation`, from 0, meets `kind`; where it cannot, as a short write of a sync,
    /// something else fails there.
    init(in world: World, meeting kind: FaultKind, at operation: Int) {
        self.world = world
        untilFault = operation
        wanted = kind
    }

    /// The letter whose fate the server told and the ledger does not know yet.
    var inHand: String?

    func end() {
        if let letter = inHand, !isOver { world.post.fates[letter]?.ambiguous += 1 }
        inHand = nil
        isOver = true
        world.unlock(self)
    }

    /// Passes, or throws what the disk says; for a process that dies here, too.
    func meet(_ operation: Operation, _ path: String) throws(DiskFault) {
        guard try isFaultDue(path) else { return }
        let kinds: [FaultKind] = [.killed, .powerLost, operation == .sync ? .syncFailed : .otherCallFailed]
        let kind = pick(kinds)
        world.inject(kind, "\(operation) \((path as NSString).lastPathComponent)")
        if kind == .killed || kind == .powerLost { throw die(kind, path) }
        throw .failed("\(operation)", path: path, errno: EIO)
    }

    /// How many of `count` bytes are written; where writing fails, `put` still gets those that went before.
    func mayWrite(_ count: Int, _ path: String, put: (Int) -> Void) throws(DiskFault) -> Int {
        guard try isFaultDue(path) else { return count }
        let kind = pick([.killed, .powerLost, .writeFailed, .diskFull, .shortWrite])
        world.inject(kind, "write \((path as NSString).lastPathComponent)")
        let part = world.chance.next(count)
        switch kind {
        case .shortWrite: return max(1, part)
        case .killed, .powerLost:
            put(part)
            throw die(kind, path)
        case .diskFull:
            put(part)
            throw .failed("write", path: path, errno: ENOSPC)
        default: throw .failed("write", path: path, errno: EIO)
        }
    }

    /// The same for what is no disk: the process lives or dies.
    func survives(_ place: String) -> Bool {
        guard !isOver else { return false }
        guard countsDown() else { return true }
        let kind = world.chance.pick([FaultKind.killed, .powerLost])
        world.inject(kind, place)
        _ = die(kind, place)
        return false
    }

    private func pick(_ kinds: [FaultKind]) -> FaultKind {
        if let wanted, kinds.contains(wanted) { return wanted }
        return world.chance.pick(kinds)
    }

    private func isFaultDue(_ path: String) throws(DiskFault) -> Bool {
        if isOver { throw .failed("died", path: path, errno: ESHUTDOWN) }
        return countsDown()
    }

    private func countsDown() -> Bool {
        guard let left = untilFault else { return false }
        untilFault = left > 0 ? left - 1 : world.operationsToNextFault()
        return left == 0
    }

    private func die(_ kind: FaultKind, _ path: String) -> DiskFault {
        end()
        if kind == .powerLost { world.losePower() }
        return .failed("died", path: path, errno: ESHUTDOWN)
    }
}
