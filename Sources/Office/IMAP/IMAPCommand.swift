/// A command, without its tag. All arguments are of our own making or quoted; none carries a credential.
struct IMAPCommand: Hashable {
    /// What errors call it.
    let name: String
    /// The command's bytes between tag and CRLF.
    let bytes: [UInt8]

    private init(_ text: String, _ folder: FolderName? = nil, _ more: String = "") {
        let words = text.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
        name = folder.map { "\(words) \($0.text)" } ?? words
        bytes = Array(text.utf8) + (folder?.quoted ?? []) + Array(more.utf8)
    }

    static let capability = IMAPCommand("CAPABILITY")
    static let namespace = IMAPCommand("NAMESPACE")
    static let idle = IMAPCommand("IDLE")
    static let noop = IMAPCommand("NOOP")

    /// All folders; with their special use where that must be asked for.
    static func list(_ capabilities: Capabilities) -> IMAPCommand {
        let asks = capabilities.knowsSpecialUse && capabilities.hasExtendedList
        return IMAPCommand(asks ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)" : "LIST \"\" \"*\"")
    }

    static func select(_ folder: FolderName) -> IMAPCommand { IMAPCommand("SELECT ", folder) }
    static func create(_ folder: FolderName) -> IMAPCommand { IMAPCommand("CREATE ", folder) }
    static func subscribe(_ folder: FolderName) -> IMAPCommand { IMAPCommand("SUBSCRIBE ", folder) }

    /// A mail of `size` bytes, read, which follows once the server says go on (RFC 3501 §6.3.11). Without a date: the
    /// server writes its own.
    static func append(_ size: Int, to folder: FolderName) -> IMAPCommand {
        IMAPCommand("APPEND ", folder, " (\\Seen) {\(size)}")
    }

    /// The numbering of a folder that is not selected.
    static func status(_ folder: FolderName) -> IMAPCommand {
        IMAPCommand("STATUS ", folder, " (UIDVALIDITY UIDNEXT)")
    }

    /// Every mail from `uid` on. With none, servers answer with the last mail before it: the caller filters.
    static func listing(from uid: UInt32) -> IMAPCommand {
        IMAPCommand("UID FETCH \(uid):* (UID RFC822.SIZE INTERNALDATE)")
    }

    static func bodies(_ uids: UIDSet) -> IMAPCommand { IMAPCommand("UID FETCH \(uids) (UID BODY.PEEK[])") }

    /// The first 64 KiB of the headers.
    static func heads(_ uids: UIDSet) -> IMAPCommand {
        IMAPCommand("UID FETCH \(uids) (UID BODY.PEEK[HEADER]<0.65536>)")
    }

    /// Which of `uids` still exist.
    static func presence(_ uids: UIDSet) -> IMAPCommand { IMAPCommand("UID FETCH \(uids) (UID)") }

    static func move(_ uids: UIDSet, to folder: FolderName) -> IMAPCommand { IMAPCommand("UID MOVE \(uids) ", folder) }
    static func copy(_ uids: UIDSet, to folder: FolderName) -> IMAPCommand { IMAPCommand("UID COPY \(uids) ", folder) }

    static func markDeleted(_ uids: UIDSet) -> IMAPCommand {
        IMAPCommand("UID STORE \(uids) +FLAGS.SILENT (\\Deleted)")
    }

    /// Only `uids`: what others marked as deleted is theirs (RFC 4315 §2.1).
    static func expunge(_ uids: UIDSet) -> IMAPCommand { IMAPCommand("UID EXPUNGE \(uids)") }
}
