public import Foundation
public import Seal

/// Raw mails, written letters and carried files, each a file named by the SHA-256 of its bytes.
public struct MailStore: Sendable {
    private let folder: URL
    let disk: any Disk
    private let shelves = Shelves()

    /// The store in `folder`, made if absent.
    public init(in folder: URL, on disk: any Disk = POSIXDisk()) throws(DiskFault) {
        self.folder = folder
        self.disk = disk
        try disk.makePrivateFolder(folder.path)
    }

    /// Keeps `bytes`: when it returns they would survive a loss of power.
    ///
    /// Bytes that seem to be there already are written all the same: a clerk that died before its sync leaves a file that
    /// reads well and is not on the disk.
    @discardableResult
    public func keep(_ bytes: [UInt8]) throws(DiskFault) -> SHA256Digest {
        let digest = SHA256Digest(of: bytes)
        let path = path(of: digest)
        let shelf = (path as NSString).deletingLastPathComponent
        if !shelves.contains(shelf) {
            try disk.makePrivateFolder(shelf)
            shelves.insert(shelf)
        }
        try disk.replace(path, with: bytes, durably: .synced)
        return digest
    }

    /// The bytes of that digest; `nil` if they are not kept, or no longer what they were.
    public func bytes(of digest: SHA256Digest) throws(DiskFault) -> [UInt8]? {
        guard let bytes = try disk.read(path(of: digest)), SHA256Digest(of: bytes) == digest else { return nil }
        return bytes
    }

    /// Where the bytes of that digest are: `ab/abcd….`
    public func path(of digest: SHA256Digest) -> String {
        folder.appendingPathComponent(String(digest.hex.prefix(2))).appendingPathComponent(digest.hex).path
    }
}
