import Ledger

/// Finds mails that left INBOX before they were read: UIDs are given in ascending order and to nothing else (RFC 3501
/// §2.3.1.1), so one that is missing between two looks was a mail, and may have been an objection.
///
/// Not in Junk, which providers and people empty; not on a first look or after a renumbering, where what is missing may
/// have left long ago.
struct GoneMails {
    /// The cursors as the look began with them.
    let start: [String: FolderCursor]

    /// What is missing before a mail, given how far its folder is read now: `INBOX: UID 11–12`.
    func missing(before delivery: Delivery, after cursor: FolderCursor?) -> String? {
        let place = delivery.place
        guard !delivery.isJunk, let cursor = known(cursor, place.folder, place.uidValidity) else { return nil }
        return missing(from: cursor, below: place.uid)
    }

    /// What is missing at the end of a folder.
    func missing(atEndOf state: FolderState, after cursor: FolderCursor?) -> String? {
        guard !state.isJunk, !state.wasRenumbered, let next = state.next,
            let cursor = known(cursor, state.cursor.folder, state.cursor.uidValidity)
        else { return nil }
        return missing(from: cursor, below: next)
    }

    /// The cursor once the look is over: what was missing is told of.
    func cursor(after state: FolderState, _ cursor: FolderCursor?) -> FolderCursor {
        guard !state.isJunk else { return state.cursor }
        let before = cursor.flatMap { $0.uidValidity == state.cursor.uidValidity ? $0.gone : nil }
        let gone = state.next.map { $0 &- 1 } ?? before
        return FolderCursor(
            folder: state.cursor.folder, uidValidity: state.cursor.uidValidity, uid: state.cursor.uid, gone: gone)
    }

    private func known(_ cursor: FolderCursor?, _ folder: String, _ validity: UInt32) -> FolderCursor? {
        guard start[folder]?.uidValidity == validity, let cursor, cursor.uidValidity == validity else { return nil }
        return cursor
    }

    private func missing(from cursor: FolderCursor, below uid: UInt32) -> String? {
        guard cursor.accounted < .max, uid > cursor.accounted + 1 else { return nil }
        return "\(cursor.folder): UID \(cursor.accounted + 1)–\(uid - 1)"
    }
}
