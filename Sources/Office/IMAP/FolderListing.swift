import Foundation

/// The mails of a folder from some UID on, as the server listed them, without their bytes.
struct FolderListing: Hashable {
    /// One mail.
    struct Line: Hashable {
        /// Its UID.
        let uid: UInt32
        /// Its size as announced.
        let size: Int
        /// INTERNALDATE.
        let received: Date
    }

    /// The mails by ascending UID.
    let lines: [Line]

    /// Gathers the lines of a listing.
    struct Collector {
        private var items: [UInt32: FetchItems] = [:]

        /// Takes a response, if it is about a mail from `first` on; a listing `n:*` also names the last mail before.
        mutating func take(_ response: IMAPResponse, from first: UInt32) {
            guard case .fetch(let new) = response, let uid = new.uid, uid >= first else { return }
            items[uid, default: FetchItems()].merge(new)
        }

        /// The listing. A mail whose size or date was left out cannot be placed: that fails, it is not skipped.
        func listing() throws(MailboxError) -> FolderListing {
            var lines: [Line] = []
            for (uid, item) in items {
                // A bare change of flags, announced unasked, lists nothing.
                if item.size == nil, item.internalDate == nil { continue }
                guard let size = item.size, let date = item.internalDate else {
                    throw MailboxError.refused(command: "UID FETCH", answer: "mail \(uid) without size or date")
                }
                lines.append(Line(uid: uid, size: size, received: date))
            }
            return FolderListing(lines: lines.sorted { $0.uid < $1.uid })
        }
    }

    /// The mails in batches of at most `count` mails and `bytes` bytes, in order.
    func batches(count: Int, bytes: Int, sizeLimit: Int) -> [[Line]] {
        var batches: [[Line]] = []
        var weight = 0
        for line in lines {
            let own = line.size > sizeLimit ? 64 << 10 : line.size
            if let last = batches.last, last.count < count, weight + own <= bytes {
                batches[batches.count - 1].append(line)
                weight += own
            } else {
                batches.append([line])
                weight = own
            }
        }
        return batches
    }
}

extension FetchItems {
    /// Adds what another response said of the same mail.
    mutating func merge(_ other: FetchItems) {
        uid = other.uid ?? uid
        size = other.size ?? size
        internalDate = other.internalDate ?? internalDate
        body = other.body ?? body
        head = other.head ?? head
    }
}
