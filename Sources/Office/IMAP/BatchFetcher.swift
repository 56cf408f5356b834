import Ledger

/// Fetches the bytes of listed mails from the selected folder.
///
/// A mail that vanished since it was listed is left out: a person may have moved it. A mail that is still there but
/// whose bytes the server does not give is handed on with its header alone, for a human to look at; never skipped.
struct BatchFetcher {
    let session: IMAPSession
    let folder: SelectedFolder
    let sizeLimit: Int
    let kind: WatchedFolder

    /// The deliveries of `lines`, in their order.
    func fetch(_ lines: [FolderListing.Line]) throws(MailboxError) -> [Delivery] {
        var found = try bodies(lines.filter { $0.size <= sizeLimit }.map(\.uid))
        var missing = lines.filter { found[$0.uid]?.hasBytes != true }.map(\.uid)
        if !missing.isEmpty {
            let present = try presence(missing)
            missing = missing.filter { present.contains($0) }
            for uid in missing where lines.contains(where: { $0.uid == uid && $0.size <= sizeLimit }) {
                try retry(uid, &found)
            }
            missing = missing.filter { found[$0]?.hasBytes != true }
            try heads(missing, &found)
        }
        return lines.compactMap { line in found[line.uid].flatMap { delivery(line, $0) } }
    }

    private func bodies(_ uids: [UInt32]) throws(MailboxError) -> [UInt32: FetchItems] {
        guard let set = UIDSet(uids) else { return [:] }
        var found: [UInt32: FetchItems] = [:]
        found.reserveCapacity(uids.count)
        // NO may come with some mails given and one not: what is missing is looked into below.
        try session.run(.bodies(set)) { collect($0, into: &found) }
        return found
    }

    private func presence(_ uids: [UInt32]) throws(MailboxError) -> Set<UInt32> {
        guard let set = UIDSet(uids) else { return [] }
        var present: Set<UInt32> = []
        try session.complete(.presence(set)) { response in
            if case .fetch(let items) = response, let uid = items.uid { present.insert(uid) }
        }
        return present
    }

    /// Asks once more for one mail the server left out of a batch.
    private func retry(_ uid: UInt32, _ found: inout [UInt32: FetchItems]) throws(MailboxError) {
        if case .tooLong = found[uid]?.body { return }
        guard let set = UIDSet([uid]) else { return }
        try session.run(.bodies(set)) { collect($0, into: &found) }
    }

    /// The headers of mails that are there; if the server gives not even these, the sync fails and is tried again.
    private func heads(_ uids: [UInt32], _ found: inout [UInt32: FetchItems]) throws(MailboxError) {
        guard let set = UIDSet(uids) else { return }
        try session.complete(.heads(set)) { collect($0, into: &found) }
        let unread = uids.filter { found[$0]?.head == nil }
        guard !unread.isEmpty else { return }
        let present = try presence(unread)
        if let uid = unread.first(where: { present.contains($0) }) {
            throw MailboxError.refused(command: "UID FETCH \(uid)", answer: "the server gives no bytes of this mail")
        }
    }

    private func collect(_ response: IMAPResponse, into found: inout [UInt32: FetchItems]) {
        guard case .fetch(let items) = response, let uid = items.uid else { return }
        found[uid, default: FetchItems()].merge(items)
    }

    private func delivery(_ line: FolderListing.Line, _ items: FetchItems) -> Delivery? {
        let place = Place(folder: folder.name.text, uidValidity: folder.uidValidity, uid: line.uid)
        if case .bytes(let bytes) = items.body {
            return Delivery(
                place: place, received: line.received, size: line.size, bytes: bytes, isJunk: kind == .junk)
        }
        guard let head = items.head else { return nil }
        return Delivery(
            place: place, received: line.received, size: line.size, bytes: nil, head: head.content,
            isJunk: kind == .junk)
    }
}

extension FetchItems {
    /// Whether the mail's bytes are here.
    fileprivate var hasBytes: Bool {
        if case .bytes = body { true } else { false }
    }
}
