import Foundation
import Ledger
import Office

/// A mailbox in memory that behaves as the protocol promises, over a ``PostOffice`` that outlives it.
final class SimulatedMailbox: Mailbox {
    private let office: PostOffice
    private let keepsMoved: Bool

    /// - Parameter keepsMoved: whether moved mails stay where they are, as on a server that takes no orders.
    init(_ office: PostOffice, keepsMoved: Bool = false) {
        self.office = office
        self.keepsMoved = keepsMoved
    }

    func sync(
        after cursors: [FolderCursor], take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> [FolderState] {
        let (fault, limit, most) = office.change { state in
            state.looks += 1
            return (state.mailboxFault, state.sizeLimit, state.handsOverAtMost)
        }
        if let fault { throw fault }
        var left = most
        var states: [FolderState] = []
        for name in ["INBOX", "Junk"] {
            let folder = office.change { $0.folders[name] } ?? PostOffice.Folder()
            let cursor = cursors.first { $0.folder == name }
            let isOther = cursor.map { $0.uidValidity != folder.validity || folder.nextUID <= $0.uid } ?? false
            let known = isOther ? 0 : cursor?.uid ?? 0
            for mail in folder.mails where mail.uid > known {
                guard left > 0 else { throw .unreachable("cut") }
                left -= 1
                do { try take([delivery(mail, folder, name, limit)]) } catch { throw .notTaken("\(error)") }
            }
            let highest = folder.mails.last?.uid ?? 0
            states.append(
                FolderState(
                    cursor: FolderCursor(
                        folder: name, uidValidity: folder.validity, uid: max(known, highest)),
                    wasRenumbered: isOther, isJunk: name == "Junk", next: folder.nextUID))
        }
        return states
    }

    private func delivery(
        _ mail: PostOffice.Mail, _ folder: PostOffice.Folder, _ name: String, _ limit: Int
    ) -> Delivery {
        let isLarge = mail.bytes.count > limit
        let head = String(decoding: mail.bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0] + "\r\n\r\n"
        return Delivery(
            place: Place(folder: name, uidValidity: folder.validity, uid: mail.uid), received: mail.received,
            size: mail.bytes.count, bytes: isLarge ? nil : mail.bytes, head: isLarge ? Array(head.utf8) : [],
            isJunk: name == "Junk")
    }

    func move(_ places: [Place], to folder: String) throws(MailboxError) {
        if let fault = office.change({ $0.moveFault }) { throw fault }
        let keeps = keepsMoved
        office.change { state in
            state.moved[folder, default: 0] += places.count
            guard !keeps else { return }
            for place in places { state.folders[place.folder]?.mails.removeAll { $0.uid == place.uid } }
        }
    }

    func time(asking folder: String) throws(MailboxError) -> Date {
        let (fault, date) = office.change { ($0.timeFault ?? $0.mailboxFault, $0.time) }
        if let fault { throw fault }
        return date ?? .distantPast
    }

    func wait(atMost limit: TimeInterval) throws(MailboxError) -> Bool { false }
}
