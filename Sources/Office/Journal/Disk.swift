/// What the clerk's files ask of a file system, one operation a call, with what POSIX promises of each and no more.
///
/// ``POSIXDisk`` is the real one. Tests put one in its place that loses what was never synced, tears what was half
/// written and fails where it is told to; so whatever is built of these calls must hold whichever call is the last.
public protocol Disk: Sendable {
    /// The file's bytes; `nil` if there is none.
    func read(_ path: String) throws(DiskFault) -> [UInt8]?
    /// Names in a folder, in no order.
    func names(in folder: String) throws(DiskFault) -> [String]
    /// Opens a file for writing, created with mode 0600 if absent.
    func open(_ path: String, for use: FileUse) throws(DiskFault) -> any OpenFile
    /// rename(2): at once for everybody who looks, durable when the folder has been synced.
    func rename(_ path: String, to other: String) throws(DiskFault)
    /// unlink(2); a file that is not there is no fault.
    func remove(_ path: String) throws(DiskFault)
    /// Makes the names in a folder durable.
    func sync(folder: String) throws(DiskFault)
    /// mkdir(2), mode 0700.
    func makeFolder(_ path: String) throws(DiskFault) -> FolderMaking
    /// Throws `exposed` if others than the owner may read or write there (T49).
    func checkPrivate(_ path: String) throws(DiskFault)
    /// Locks a file against every other process; the lock ends with the value.
    /// - Throws: `locked` if another has it (T41).
    func lock(_ path: String) throws(DiskFault) -> any WriterLock
}

/// What a file is opened for.
public enum FileUse: Hashable, Sendable {
    /// Bytes go to its end.
    case appending
    /// It is emptied first.
    case replacing
    /// Bytes go over what is there, from this offset on.
    case rewriting(from: Int)
}

/// What came of making a folder.
public enum FolderMaking: Sendable {
    case made, existed
    /// The folder it should stand in is not there.
    case noParent
}

/// A file open for writing, closed with the value at the latest.
public protocol OpenFile: AnyObject {
    /// Names it in faults.
    var path: String { get }
    /// Writes some of `bytes`, at least one, and says how many: a write may be short (T23).
    func write(_ bytes: ArraySlice<UInt8>) throws(DiskFault) -> Int
    /// Cuts the file to `size` bytes.
    func truncate(to size: Int) throws(DiskFault)
    /// fdatasync(2): what was written survives a loss of power. After a failure nothing is known of it, and trying again
    /// proves nothing: the kernel may have dropped what it could not write (T22).
    func sync() throws(DiskFault)
    /// close(2), with its error looked at.
    func close() throws(DiskFault)
}

/// One writer a state folder, held until the value goes.
public protocol WriterLock: AnyObject {}
