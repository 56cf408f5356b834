import Ledger

/// From which UID a folder must be read, given how far it was read before.
struct ReadingStart: Hashable {
    /// The first UID to list, at least 1.
    let firstUID: UInt32
    /// Whether the cursor says nothing about this numbering any more (T3).
    let isRenumbered: Bool

    /// Reads on after the cursor; from the beginning if the numbering changed, or if the next UID to be given is one
    /// already read: a folder restored from a copy may keep its UIDVALIDITY and still give UIDs twice.
    init(_ cursor: FolderCursor?, _ folder: SelectedFolder) {
        guard let cursor else {
            (firstUID, isRenumbered) = (1, false)
            return
        }
        let wasRolledBack = folder.uidNext.map { $0 <= cursor.uid } ?? false
        isRenumbered = cursor.uidValidity != folder.uidValidity || wasRolledBack
        firstUID = isRenumbered || cursor.uid == .max ? 1 : cursor.uid + 1
    }
}
