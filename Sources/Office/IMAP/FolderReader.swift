import Ledger

/// Reads one folder from a cursor on and hands its mails over in batches.
struct FolderReader {
    let session: IMAPSession
    let settings: IMAPSettings
    let name: FolderName
    let kind: WatchedFolder

    /// Opens the folder anew and reads everything after `cursor`.
    func readAll(
        after cursor: FolderCursor?, take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> FolderState {
        let folder = try session.select(name)
        let start = ReadingStart(cursor, folder)
        let listing = try list(folder, from: start.firstUID)
        let last = try handOver(listing, of: folder, take: take)
        return state(after: start, readTo: last, of: folder, next: folder.uidNext)
    }

    /// Hands the listed mails over, batch by batch.
    /// - Returns: the UID of the last one; `nil` if all had left meanwhile.
    func handOver(
        _ listing: FolderListing, of folder: SelectedFolder, take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> UInt32? {
        var last: UInt32?
        let fetcher = BatchFetcher(session: session, folder: folder, sizeLimit: settings.sizeLimit, kind: kind)
        let batches = listing.batches(
            count: settings.batchCount, bytes: settings.batchBytes, sizeLimit: settings.sizeLimit)
        for batch in batches {
            let deliveries = try fetcher.fetch(batch)
            if deliveries.isEmpty { continue }
            do { try take(deliveries) } catch { throw MailboxError.notTaken("\(error)") }
            last = deliveries.last?.place.uid
        }
        return last
    }

    /// The folder's state once the mails up to `last` are handed over.
    func state(
        after start: ReadingStart, readTo last: UInt32?, of folder: SelectedFolder, next: UInt32? = nil
    ) -> FolderState {
        let cursor = FolderCursor(
            folder: name.text, uidValidity: folder.uidValidity, uid: max(start.firstUID - 1, last ?? 0))
        return FolderState(
            cursor: cursor, wasRenumbered: start.isRenumbered, isJunk: kind == .junk, next: next)
    }

    private func list(_ folder: SelectedFolder, from first: UInt32) throws(MailboxError) -> FolderListing {
        var collector = FolderListing.Collector()
        session.selected?.forgetNews()
        // Some servers call `1:*` in an empty folder an error.
        if folder.exists > 0 {
            try session.complete(.listing(from: first)) { collector.take($0, from: first) }
        }
        return try collector.listing()
    }
}
