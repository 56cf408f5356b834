import Foundation

/// The folder `greffier init` fills. Nothing there is ever overwritten.
public struct SetupFolder: Sendable {
    /// As given on the command line.
    public let path: String

    /// The folder at `path`, which need not exist.
    public init(_ path: String) { self.path = path }

    /// Path of the file of that name.
    public func path(of name: String) -> String { path + "/" + name }

    /// Writes all of `files`, or refuses before the first if one of them is there already.
    public func write(_ files: [SetupFile]) throws(SetupError) {
        for file in files where FileManager.default.fileExists(atPath: path(of: file.name)) {
            throw .exists(path(of: file.name))
        }
        for file in files {
            try makeFolder(of: file)
            try write(file)
        }
    }

    private func makeFolder(of file: SetupFile) throws(SetupError) {
        let folder = URL(fileURLWithPath: path(of: file.name)).deletingLastPathComponent().path
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        let mode: Int
        switch file.access {
        case .everybody: mode = 0o755
        case .owner: mode = 0o700
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
        } catch {
            throw .refused(path: folder, reason: "le dossier ne peut pas être créé")
        }
    }

    /// Created exclusively and with its final mode: a secret is at no moment readable by others.
    private func write(_ file: SetupFile) throws(SetupError) {
        let path = path(of: file.name)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, file.access.mode)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw .exists(path) }
            throw .refused(path: path, reason: String(cString: strerror(errno)))
        }
        var left = Array(file.contents.utf8)[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                let reason = String(cString: strerror(errno))
                close(descriptor)
                throw .refused(path: path, reason: reason)
            }
            left = left.dropFirst(count)
        }
        guard fsync(descriptor) == 0, close(descriptor) == 0 else {
            throw .refused(path: path, reason: String(cString: strerror(errno)))
        }
    }
}
