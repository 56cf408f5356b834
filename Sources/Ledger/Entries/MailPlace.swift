/// Where a mail stands in the mailbox; valid as long as the folder keeps its UIDVALIDITY.
public struct Place: Hashable, Codable, Sendable {
    /// Folder name, decoded from modified UTF-7.
    public let folder: String
    /// RFC 3501 §2.3.1.1.
    public let uidValidity: UInt32
    /// RFC 3501 §2.3.1.1.
    public let uid: UInt32

    /// A place.
    public init(folder: String, uidValidity: UInt32, uid: UInt32) {
        self.folder = folder
        self.uidValidity = uidValidity
        self.uid = uid
    }
}

/// How far a folder has been read.
public struct FolderCursor: Hashable, Codable, Sendable {
    /// Folder name, decoded.
    public let folder: String
    /// If the server's differs, everything is listed again.
    public let uidValidity: UInt32
    /// The highest UID already in the ledger.
    public let uid: UInt32
    /// The highest UID given to a mail that left before it was read, if it is higher than `uid`; what is not read up to
    /// here has been told of.
    public let gone: UInt32?

    /// A cursor.
    public init(folder: String, uidValidity: UInt32, uid: UInt32, gone: UInt32? = nil) {
        self.folder = folder
        self.uidValidity = uidValidity
        self.uid = uid
        self.gone = gone.flatMap { $0 > uid ? $0 : nil }
    }

    /// The highest UID of which something is known.
    public var accounted: UInt32 { max(uid, gone ?? 0) }
}
