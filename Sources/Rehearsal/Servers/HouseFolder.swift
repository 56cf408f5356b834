import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The folder a house stands in, with what its servers need to find there.
struct HouseFolder {
    /// Absolute, without symbolic links: it is mounted and configured by this name.
    let path: URL
    /// Whether it outlives the house.
    let stay: Stay

    /// What becomes of the folder.
    enum Stay {
        /// Removed with the house.
        case temporary
        /// Left to whoever gave it.
        case kept
    }

    /// Takes an existing folder, or makes a temporary one for `nil`.
    init(_ given: URL?) throws(HouseError) {
        if let given {
            path = given.resolvingSymlinksInPath().absoluteURL
            stay = .kept
        } else {
            path = try HouseFolder.makeTemporary()
            stay = .temporary
        }
        try checkWay()
    }

    /// Writes the configurations and makes the folders.
    func furnish(
        _ dovecot: DovecotConfiguration, _ smtpd: SMTPDConfiguration, password: String
    ) throws(HouseError) {
        try write(dovecot.text, to: "dovecot.conf")
        try write(dovecot.residents(smtpd.residents, password: password), to: "residents")
        try write(smtpd.text, to: "smtpd.conf")
        try write("lookup file\n", to: "resolv.conf")
        for name in ["spool", "run"] { try makeFolder(name) }
        try dovecot.owner.makeFolder(path.appending(path: "mail"))
    }

    private func makeFolder(_ name: String) throws(HouseError) {
        let folder = path.appending(path: name).path
        if mkdir(folder, 0o755) != 0, errno != EEXIST { throw .file("cannot make \(folder)") }
    }

    private func write(_ text: String, to name: String) throws(HouseError) {
        let file = path.appending(path: name)
        do {
            try Data(text.utf8).write(to: file)
        } catch {
            throw .file("cannot write \(file.path): \(error.localizedDescription)")
        }
        // OpenSMTPD refuses a configuration that others may write.
        _ = chmod(file.path, 0o644)
    }

    /// The servers drop root's rights: every folder on the way must let others through, and no name may need quoting.
    private func checkWay() throws(HouseError) {
        let allowed = path.path.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || "/-_.".utf8.contains($0)
        }
        guard allowed else { throw .file("the mail servers cannot use a path like \(path.path)") }
        var folder = path
        while folder.path != "/" {
            var status = stat()
            guard stat(folder.path, &status) == 0 else { throw .file("there is no folder \(folder.path)") }
            guard status.st_mode & 0o001 != 0 else {
                throw .file("\(folder.path) lets no other user through, and the mail servers are others")
            }
            folder.deleteLastPathComponent()
        }
    }

    private static func makeTemporary() throws(HouseError) -> URL {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        var template = Array("\(base)/greffier-house-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .file("cannot make a folder in \(base)") }
        let bytes = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let path = String(decoding: bytes, as: UTF8.self)
        _ = chmod(path, 0o755)
        return URL(filePath: path)
    }
}
