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

    /// Connects and logs in.
    init(settings: IMAPSettings, interruption: Interruption) throws(MailboxError) {
        let stream = try CurlStream(access: settings.server, interruption: interruption)
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
        // NOOP makes the server look; the listing behind it then shows all that NOOP announced.
        let noop = try session.begin(.noop)
        let list = try session.begin(.listing(from: uid))
        var statuses: [PendingCommand] = []
        for folder in junk { statuses.append(try session.begin(.status(folder))) }
        try session.complete(noop)
        session.selected?.forgetNews()
        var collector = FolderListing.Collector()
        try session.complete(list) { collector.take($0, from: uid) }
        var unchanged: Set<FolderName> = []
        for pending in statuses {
            _ = try session.finish(pending) { response in
                guard case .folderStatus(let status) = response, let seen = self.junkSeen[status.name],
                    let next = seen.uidNext, status.uidNext == next, status.uidValidity == seen.uidValidity
                else { return }
                unchanged.insert(status.name)
            }
        }
        return News(listing: try collector.listing(), unchanged: unchanged)
    }
}
