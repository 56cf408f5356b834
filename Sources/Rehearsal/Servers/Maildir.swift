public import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A resident's mails on disk, beside the servers: what Dovecot must show, and a way to put a mail there at any date.
public struct Maildir: Sendable {
    /// The maildir's own folder.
    public let path: URL
    private let owner: MailOwner

    /// The maildir at `path`, whose files belong to `owner`.
    init(path: URL, owner: MailOwner) {
        self.path = path
        self.owner = owner
    }

    /// Puts `bytes` into the folder as a new mail whose INTERNALDATE is `date`: Dovecot shows the file's mtime.
    ///
    /// Written aside and renamed, so that a server never sees half a mail.
    /// - Parameter folder: `nil` for INBOX, else a top-level folder of ASCII letters.
    /// - Returns: the file.
    @discardableResult
    public func put(_ bytes: [UInt8], at date: Date, in folder: String? = nil) throws(HouseError) -> URL {
        let place = try prepared(folder)
        let name = "\(Int(date.timeIntervalSince1970)).\(UUID().uuidString).house"
        let aside = place.appending(path: "tmp/\(name)")
        let final = place.appending(path: "new/\(name)")
        do {
            try Data(bytes).write(to: aside)
        } catch {
            throw .file("cannot write \(aside.path): \(error.localizedDescription)")
        }
        owner.own(aside)
        let seconds = date.timeIntervalSince1970
        let whole = seconds.rounded(.down)
        var times = [timeval(), timeval()]
        for index in times.indices {
            times[index].tv_sec = Int(whole)
            times[index].tv_usec = suseconds_t((seconds - whole) * 1_000_000)
        }
        guard utimes(aside.path, &times) == 0, rename(aside.path, final.path) == 0 else {
            throw .file("cannot put a mail into \(place.path)")
        }
        return final
    }

    /// The mails of a folder, read or not, in the order of their files' names.
    public func mails(in folder: String? = nil) -> [[UInt8]] {
        files(in: folder).compactMap { try? Data(contentsOf: $0) }.map { Array($0) }
    }

    /// The files of a folder's mails, in the order of their names.
    public func files(in folder: String? = nil) -> [URL] {
        ["new", "cur"].flatMap { part in
            let directory = place(folder).appending(path: part)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
            return names.map { directory.appending(path: $0) }
        }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    /// Makes Dovecot number the folder anew: UIDVALIDITY changes, UIDs begin at 1 (T3).
    ///
    /// Left to itself Dovecot takes the second of the clock, which may be the same again; so the list of numbers is
    /// not only removed but begun, one higher.
    public func forgetNumbering(of folder: String? = nil) throws(HouseError) {
        let directory = place(folder)
        let list = directory.appending(path: "dovecot-uidlist")
        let old = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
        let words = old.split(separator: "\n").first?.split(separator: " ") ?? []
        guard let word = words.first(where: { $0.hasPrefix("V") }), let validity = UInt32(word.dropFirst()) else {
            throw .file("Dovecot has not numbered \(directory.path) yet")
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        for name in names where name.hasPrefix("dovecot-uidlist") || name.hasPrefix("dovecot.index") {
            try? FileManager.default.removeItem(at: directory.appending(path: name))
        }
        let guid = UUID().uuidString.filter { $0 != "-" }.lowercased()
        do {
            try Data("3 V\(validity + 1) N1 G\(guid)\n".utf8).write(to: list)
        } catch {
            throw .file("cannot write \(list.path): \(error.localizedDescription)")
        }
        owner.own(list)
    }

    private func place(_ folder: String?) -> URL { folder.map { path.appending(path: ".\($0)") } ?? path }

    private func prepared(_ folder: String?) throws(HouseError) -> URL {
        let place = place(folder)
        for directory in [path, place] + ["tmp", "new", "cur"].map({ place.appending(path: $0) }) {
            try owner.makeFolder(directory)
        }
        return place
    }
}
