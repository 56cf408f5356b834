import Foundation
import Seal

@testable import Office

/// The federation's mail server: folders that number their mails, and what the clerk handed over to be sent.
final class MailServer {
    /// A mail in a folder.
    struct Stored {
        var uid: UInt32
        let received: Date
        let bytes: [UInt8]
    }

    /// A folder as IMAP numbers it.
    struct Folder {
        var validity: UInt32 = 1
        var next: UInt32 = 1
        var mails: [Stored] = []
    }

    /// A letter that reached its recipient.
    struct Delivered {
        let messageID: String
        let to: String
        let at: Date
        /// When the last complete look at the mailbox had begun.
        let look: Date?
    }

    /// What became of one letter, over all attempts.
    struct Fate {
        var copies = 0
        /// Attempts after which the clerk could not know whether it went.
        var ambiguous = 0
        var bytes: [UInt8] = []
    }

    private(set) var folders = ["INBOX": Folder(), "Junk": Folder()]
    private(set) var archive: [Stored] = []
    /// When the last look that came to its end began.
    var lastLook: Date? { looks.last }
    /// When each of them began.
    var looks: [Date] = []
    var delivered: [Delivered] = []
    /// Addresses whose server refuses every letter.
    var refusing: Set<String> = []
    var fates: [String: Fate] = [:]
    /// Letters of which no word was said yet, to be checked.
    var unchecked: [SentLetter] = []
    /// Raw digests of everything that ever came in.
    private(set) var arrived: Set<SHA256Digest> = []

    func put(_ bytes: [UInt8], at received: Date, in name: String) {
        guard var folder = folders[name] else { return }
        folder.mails.append(Stored(uid: folder.next, received: received, bytes: bytes))
        folder.next += 1
        folders[name] = folder
        arrived.insert(SHA256Digest(of: bytes))
    }

    /// The server forgets its numbers; `restoring` brings back what was ever moved out.
    func renumber(_ name: String, restoring: Int) {
        guard var folder = folders[name] else { return }
        folder.validity += 1
        if restoring > 0 {
            folder.mails = archive.suffix(restoring) + folder.mails
            archive.removeLast(min(restoring, archive.count))
        }
        for index in folder.mails.indices { folder.mails[index].uid = UInt32(index + 1) }
        folder.next = UInt32(folder.mails.count + 1)
        folders[name] = folder
    }

    /// Somebody takes the newest mail of INBOX out, if its UID is above `uid`; its bytes, if they are nowhere else.
    func takeOut(above uid: UInt32) -> [UInt8]? {
        guard let last = folders["INBOX"]?.mails.last, last.uid > uid else { return nil }
        folders["INBOX"]?.mails.removeLast()
        guard !folders.values.contains(where: { $0.mails.contains { $0.bytes == last.bytes } }) else { return nil }
        arrived.remove(SHA256Digest(of: last.bytes))
        return last.bytes
    }

    func move(_ uid: UInt32, outOf name: String, validity: UInt32) {
        guard folders[name]?.validity == validity, let place = folders[name]?.mails.firstIndex(where: { $0.uid == uid })
        else { return }
        if let mail = folders[name]?.mails.remove(at: place) { archive.append(mail) }
    }
}

/// A letter as the wire saw it.
struct SentLetter {
    let header: LetterHeader
    let to: String
    let bytes: [UInt8]
}
