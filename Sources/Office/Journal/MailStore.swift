public import Foundation
public import Seal

/// Raw mails, written letters and carried files, each a file named by the SHA-256 of its bytes.
public struct MailStore: Sendable {
    private let folder: URL

    /// The store in `folder`, made if absent.
    public init(in folder: URL) throws(DiskFault) {
        self.folder = folder
        try File.makePrivateFolder(folder.path)
    }

    /// Keeps `bytes`: when it returns they would survive a loss of power. Keeping the same bytes twice is nothing.
    @discardableResult
    public func keep(_ bytes: [UInt8]) throws(DiskFault) -> SHA256Digest {
        let digest = SHA256Digest(of: bytes)
        let path = path(of: digest)
        guard !FileManager.default.fileExists(atPath: path) else { return digest }
        try File.makePrivateFolder((path as NSString).deletingLastPathComponent)
        try File.replace(path, with: bytes, durably: .synced)
        return digest
    }

    /// The bytes of that digest; `nil` if they are not kept, or no longer what they were.
    public func bytes(of digest: SHA256Digest) throws(DiskFault) -> [UInt8]? {
        guard let bytes = try File.read(path(of: digest)), SHA256Digest(of: bytes) == digest else { return nil }
        return bytes
    }

    /// Where the bytes of that digest are: `ab/abcd….`
    public func path(of digest: SHA256Digest) -> String {
        folder.appendingPathComponent(String(digest.hex.prefix(2))).appendingPathComponent(digest.hex).path
    }
}
