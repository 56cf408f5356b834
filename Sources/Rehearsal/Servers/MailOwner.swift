import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system user the maildirs belong to: Debian's `mail`, since Dovecot refuses to serve root's own files.
struct MailOwner: Sendable {
    /// User id; 8 on every Debian (base-passwd).
    let user: uid_t = 8
    /// Group id.
    let group: gid_t = 8

    /// Gives a file or folder to the owner; without the right to do so it stays as it is, and the servers will say so.
    func own(_ path: URL) { _ = chown(path.path, user, group) }

    /// Makes a folder of the owner's, if it is not there.
    func makeFolder(_ path: URL) throws(HouseError) {
        if mkdir(path.path, 0o755) == 0 {
            own(path)
        } else if errno != EEXIST {
            throw .file("cannot make \(path.path): \(String(cString: strerror(errno)))")
        }
    }
}
