import Foundation
import Ledger

@testable import Office

/// The mailbox of one process, on the ``MailServer`` that outlives it.
final class WorldMailbox: Mailbox {
    private let life: Life
    private var world: World { life.world }
    private var post: MailServer { life.world.post }

    init(_ life: Life) { self.life = life }

    func sync(
        after cursors: [FolderCursor], take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> [FolderState] {
        try reach("look")
        let began = world.now
        guard world.hasMailbox else { throw .unreachable("gone") }
        if world.chance.happens(1, in: world.weather.mailbox) {
            world.inject(.mailboxDown)
            throw .unreachable("down")
        }
        var states: [FolderState] = []
        for name in ["INBOX", "Junk"] {
            states.append(try read(name, after: cursors.first { $0.folder == name }, take))
            if world.chance.happens(1, in: 4) { world.meanwhile() }
        }
        post.looks.append(began)
        return states
    }

    /// Lists the folder once, and hands over what was listed: what arrives meanwhile waits for the next look.
    private func read(
        _ name: String, after cursor: FolderCursor?, _ take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> FolderState {
        let folder = post.folders[name] ?? MailServer.Folder()
        let known = cursor?.uidValidity == folder.validity ? cursor?.uid ?? 0 : 0
        var rest = folder.mails.filter { $0.uid > known }[...]
        while !rest.isEmpty {
            try reach("fetch")
            if world.chance.happens(1, in: 2 * world.weather.mailbox) {
                world.inject(.listingCut, name)
                throw .unreachable("cut")
            }
            let batch = rest.prefix(1 + world.chance.next(4))
            rest = rest.dropFirst(batch.count)
            let deliveries = batch.map { delivery($0, folder, name) }
            do { try take(deliveries) } catch { throw .notTaken("\(error)") }
        }
        return FolderState(
            cursor: FolderCursor(
                folder: name, uidValidity: folder.validity, uid: max(known, folder.mails.last?.uid ?? 0)),
            wasRenumbered: cursor.map { $0.uidValidity != folder.validity } ?? false, isJunk: name == "Junk",
            next: folder.next)
    }

    private func delivery(_ mail: MailServer.Stored, _ folder: MailServer.Folder, _ name: String) -> Delivery {
        Delivery(
            place: Place(folder: name, uidValidity: folder.validity, uid: mail.uid), received: mail.received,
            size: mail.bytes.count, bytes: mail.bytes, isJunk: name == "Junk")
    }

    func move(_ places: [Place], to folder: String) throws(MailboxError) {
        for place in places {
            try reach("move")
            guard world.hasMailbox else { throw .unreachable("gone") }
            if world.chance.happens(1, in: 2 * world.weather.mailbox) {
                world.inject(.moveRefused)
                throw .refused(command: "MOVE", answer: "NO")
            }
            post.move(place.uid, outOf: place.folder, validity: place.uidValidity)
            if world.chance.happens(1, in: 20) { world.meanwhile() }
        }
    }

    func time(asking folder: String) throws(MailboxError) -> Date {
        try reach("time")
        guard world.hasMailbox else { throw .unreachable("gone") }
        if world.chance.happens(1, in: world.weather.mailbox) {
            world.inject(.mailboxDown)
            throw .unreachable("down")
        }
        if world.chance.happens(1, in: 4 * world.weather.mailbox) {
            world.inject(.timeUntold)
            throw .refused(command: "APPEND", answer: "NO")
        }
        return world.now
    }

    func wait(atMost limit: TimeInterval) throws(MailboxError) -> Bool { false }

    private func reach(_ word: String) throws(MailboxError) {
        guard life.survives(word) else { throw .unreachable("died") }
    }
}
