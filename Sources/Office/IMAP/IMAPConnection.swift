import Foundation

/// One logged-in session and what was learned on it; thrown away whole when the connection fails.
final class IMAPConnection {
    /// The session.
    let session: IMAPSession
    /// Where folders of our own go.
    let namespace: Namespace
    /// The folders of unwanted mail, as last listed.
    var junk: [FolderName] = []
    /// INBOX's next UID as far as it is known to be read; a higher one at a later SELECT means news.
    var inboxNext: UInt32 = 0
    /// How each folder of unwanted mail was numbered when it was last read to its end.
    var junkSeen: [FolderName: SelectedFolder] = [:]

    /// Learns what is needed on a connection that is logged in.
    init(stream: any ByteStream, settings: IMAPSettings) throws(MailboxError) {
        session = try IMAPSession(
            stream: stream, limits: settings.limits, silenceTimeout: settings.server.silenceTimeout)
        namespace = try session.namespace(try session.folders())
    }

    /// What a look at everything shows in one round trip.
    struct News {
        /// The mails of INBOX from the UID asked for.
        let listing: FolderListing
        /// The folders of unwanted mail in which nothing was delivered since they were read.
        let unchanged: Set<FolderName>
    }

    /// Lists INBOX, which is selected and not empty, from `uid` on, and asks how the folders of unwanted mail are
    /// numbered.
    func lookAround(from uid: UInt32) throws(MailboxError) -> News {
        // What was announced is listed; without an announcement NOOP makes the server look. It goes alone: Dovecot
        // answers a command behind it first, from before the look.
        if session.selected?.hasNews != true { try session.complete(.noop) }
        session.selected?.forgetNews()
        var pending = [try session.begin(.listing(from: uid))]
        for folder in junk { pending.append(try session.begin(.status(folder))) }
        var collector = FolderListing.Collector()
        var unchanged: Set<FolderName> = []
        try session.completeAll(pending) { response in
            collector.take(response, from: uid)
            if case .folderStatus(let status) = response, isAsRead(status) { unchanged.insert(status.name) }
        }
        return News(listing: try collector.listing(), unchanged: unchanged)
    }

    private func isAsRead(_ status: FolderStatus) -> Bool {
        guard let seen = junkSeen[status.name], let next = seen.uidNext else { return false }
        return status.uidNext == next && status.uidValidity == seen.uidValidity
    }
}
