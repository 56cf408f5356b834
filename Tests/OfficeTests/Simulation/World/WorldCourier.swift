import Federation
import Foundation

@testable import Office

/// The courier of one process: letters arrive, wait, come back, or nobody knows.
final class WorldCourier: Courier {
    private let life: Life
    private var world: World { life.world }

    init(_ life: Life) { self.life = life }

    func send(_ bytes: [UInt8], from: EmailAddress, to: EmailAddress) -> Dispatch {
        guard !life.isOver else { return .deferred("died") }
        guard world.hasCourier else { return .deferred("gone") }
        let header = LetterHeader(bytes)
        var fate = world.post.fates[header.messageID] ?? MailServer.Fate()
        if fate.bytes.isEmpty {
            fate.bytes = bytes
            world.post.unchecked.append(SentLetter(header: header, to: to.text, bytes: bytes))
        } else if fate.bytes != bytes {
            world.post.unchecked.append(SentLetter(header: header, to: to.text, bytes: []))
        }
        let (result, arrives) = outcome(for: header, to)
        if arrives {
            fate.copies += 1
            world.post.delivered.append(
                .init(messageID: header.messageID, to: to.text, at: world.now, look: world.post.lastLook))
        }
        if case .ambiguous = result { fate.ambiguous += 1 }
        if world.chance.happens(1, in: 12) { world.meanwhile() }
        world.post.fates[header.messageID] = fate
        // The process may die with the server's answer in its hands.
        life.inHand = header.messageID
        return life.survives("after send") ? result : .deferred("died")
    }

    private func outcome(for header: LetterHeader, _ to: EmailAddress) -> (Dispatch, arrives: Bool) {
        if world.post.refusing.contains(to.text) {
            world.inject(.letterRefused)
            return (.failed("550 5.1.1 unknown"), false)
        }
        guard world.chance.happens(1, in: world.weather.courier) else { return (.sent("250 2.0.0 ok"), true) }
        let kind = world.chance.pick(weighted: [
            (FaultKind.letterDeferred, 6), (.letterAmbiguousSent, 3), (.letterAmbiguousLost, 3), (.letterRefused, 1),
        ])
        world.inject(kind, "to \(to)")
        switch kind {
        case .letterAmbiguousSent: return (.ambiguous("cut after the dot"), true)
        case .letterAmbiguousLost: return (.ambiguous("cut after the dot"), false)
        case .letterRefused: return (.failed("554 5.7.1 refused"), false)
        default: return (.deferred("451 4.7.1 later"), false)
        }
    }

    func hangUp() {}
}
