import Foundation
import Ledger
import Office
import Synchronization

/// The world of mail as the doubles see it: folders that number their mails, a record of what was sent, and the faults
/// a test asks for. Mailboxes and couriers come and go with each clerk; this stays, as a server does.
final class PostOffice: Sendable {
    /// A mail in a folder.
    struct Mail {
        var uid: UInt32
        let received: Date
        let bytes: [UInt8]
    }

    /// A folder as IMAP numbers it.
    struct Folder {
        var validity: UInt32 = 1
        var nextUID: UInt32 = 1
        var mails: [Mail] = []
    }

    /// One attempt that reached the courier.
    struct Sent: Hashable {
        let messageID: String
        let to: String
        let at: Date
        let bytes: [UInt8]
        let result: Dispatch
    }

    struct State {
        var folders = ["INBOX": Folder(), "Junk": Folder()]
        var moved: [String: Int] = [:]
        var sent: [Sent] = []
        /// What the next attempts meet with; then `.sent`.
        var script: [Dispatch] = []
        /// Answers attempts by recipient.
        var answer: (@Sendable (String) -> Dispatch)?
        var mailboxFault: MailboxError?
        var moveFault: MailboxError?
        var timeFault: MailboxError?
        /// What the server's clock says.
        var time: Date?
        /// The mailbox is cut off when so many mails have been handed over.
        var handsOverAtMost = Int.max
        /// Called with the number of the attempt, before it counts.
        var atAttempt: (@Sendable (Int) -> Void)?
        var sizeLimit = 1 << 20
        var looks = 0
    }

    let state = Mutex(State())

    func change<Result: Sendable>(_ body: (inout sending State) -> sending Result) -> Result { state.withLock(body) }

    /// A mail arrives.
    func put(_ text: String, at received: Date, in folder: String = "INBOX") {
        let bytes = Array(text.utf8)
        change { state in
            let uid = state.folders[folder]?.nextUID ?? 1
            state.folders[folder, default: Folder()].mails.append(Mail(uid: uid, received: received, bytes: bytes))
            state.folders[folder]?.nextUID = uid + 1
        }
    }

    /// The server forgets its numbers, and brings every mail ever moved back or not, as restored mailboxes do (T3).
    func renumber(_ folder: String = "INBOX") {
        change { state in
            guard var box = state.folders[folder] else { return }
            box.validity += 1
            for index in box.mails.indices { box.mails[index].uid = UInt32(index + 1) }
            box.nextUID = UInt32(box.mails.count + 1)
            state.folders[folder] = box
        }
    }

    /// Attempts so far, in order.
    var sent: [Sent] { state.withLock(\.sent) }

    func script(_ results: [Dispatch]) { change { $0.script = results } }
}
