import Foundation
import Ledger

/// Asks a mailbox's server what time it is: a note of ours is put into a folder of ours, and read is the INTERNALDATE
/// that the server gave it. IMAP has no shorter way.
struct ServerClock {
    let session: IMAPSession
    let folder: FolderName

    /// Without a Date header, from which some servers would take the INTERNALDATE.
    private static let note = Array(
        "Subject: greffier asks the time\r\n\r\nThe clerk asked the server what time it is. You may delete this.\r\n"
            .utf8)

    /// The server's time, in whole seconds.
    func ask() throws(MailboxError) -> Date {
        let start = try session.selectOwn(folder).uidNext ?? 1
        let uid = try session.append(ServerClock.note, to: folder)
        // Anew: some servers show what came into an open folder only later.
        try session.select(folder)
        var collector = FolderListing.Collector()
        try session.complete(.listing(from: uid ?? start)) { collector.take($0, from: uid ?? start) }
        // Whatever else came into the folder meanwhile came earlier.
        guard let told = try collector.listing().lines.map(\.received).max() else {
            throw MailboxError.refused(command: "UID FETCH", answer: "the mail that was appended is not there")
        }
        if let uid { try takeAway(uid) }
        return told
    }

    /// Where it is not known which mail the note became, or nothing can be expunged alone, it stays.
    private func takeAway(_ uid: UInt32) throws(MailboxError) {
        guard let set = UIDSet([uid]), session.capabilities.canExpungeByUID else { return }
        try session.complete(.markDeleted(set))
        try session.complete(.expunge(set))
    }
}
