public import Foundation
public import Ledger

/// Where the command line leaves acts for a clerk that runs, and finds what became of them.
///
/// Only the clerk writes the ledger (T41). So `greffier close …` beside a running daemon puts the act into
/// `acts/ID.act`, the clerk takes it in its next round, and answers in `acts/ID.done`.
public struct ActSpool: Sendable {
    private let folder: URL
    private let disk: any Disk

    /// An act and who asks for it.
    public struct Request: Codable, Sendable {
        public let act: Act
        public let actor: Actor

        public init(act: Act, actor: Actor) {
            self.act = act
            self.actor = actor
        }
    }

    /// What became of it.
    public enum Answer: Codable, Hashable, Sendable {
        case done
        case refused(ActRefusal)
    }

    /// The spool of the state folder `state`.
    public init(in state: URL, on disk: any Disk = POSIXDisk()) throws(DiskFault) {
        folder = state.appendingPathComponent("acts", isDirectory: true)
        self.disk = disk
        try disk.makePrivateFolder(folder.path)
    }

    /// Leaves `request`; `id` names it.
    public func leave(_ request: Request, id: String) throws {
        try disk.replace(path(id, "act"), with: Array(try JSONEncoder().encode(request)), durably: .synced)
    }

    /// What became of `id`; `nil` as long as nothing has. An answer is taken once.
    public func answer(to id: String) throws -> Answer? {
        guard let bytes = try disk.read(path(id, "done")) else { return nil }
        try disk.remove(path(id, "done"))
        return try JSONDecoder().decode(Answer.self, from: Data(bytes))
    }

    /// Takes `id` back if nobody has taken it yet; a loss of power does not bring it back either.
    public func withdraw(_ id: String) throws(DiskFault) {
        try disk.remove(path(id, "act"))
        try disk.sync(folder: folder.path)
    }

    /// Takes the requests waiting, oldest name first; one that cannot be read is set aside as `.bad`.
    ///
    /// A request is taken once, before it is done: after a crash in between nobody finds it again, and whoever asked is
    /// told of no answer. An act that is lost can be asked for again; a text opened twice cannot be called back.
    func take() throws -> [(id: String, request: Request)] {
        let waiting = try disk.names(in: folder.path).filter { $0.hasSuffix(".act") }.sorted()
        let taken = try waiting.compactMap { try take(id: String($0.dropLast(4))) }
        // Else a loss of power would bring back what the ledger has done already.
        if !waiting.isEmpty { try disk.sync(folder: folder.path) }
        return taken
    }

    private func take(id: String) throws(DiskFault) -> (id: String, request: Request)? {
        guard let bytes = try disk.read(path(id, "act")) else { return nil }
        guard let request = try? JSONDecoder().decode(Request.self, from: Data(bytes)) else {
            try disk.rename(path(id, "act"), to: path(id, "bad"))
            return nil
        }
        do throws(DiskFault) { try disk.rename(path(id, "act"), to: path(id, "taken")) } catch {
            // Whoever left it has just withdrawn it.
            if case .failed(_, _, ENOENT) = error { return nil }
            throw error
        }
        return (id, request)
    }

    /// Says what became of `id`, after the ledger has it.
    func finish(_ id: String, _ answer: Answer) throws {
        try disk.replace(path(id, "done"), with: Array(try JSONEncoder().encode(answer)), durably: .cache)
        try disk.remove(path(id, "taken"))
    }

    private func path(_ id: String, _ ending: String) -> String {
        folder.appendingPathComponent("\(id).\(ending)").path
    }
}
