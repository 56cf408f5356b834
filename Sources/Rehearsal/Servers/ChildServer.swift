import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A server run as a child process that cannot outlive this one.
///
/// The child is a shell that starts the server and then reads its standard input to the end. The other end of that pipe
/// is held here alone and closes whenever this process ends, however it ends; the shell is the first process of an own
/// process namespace, so with it the kernel ends everything it started.
final class ChildServer {
    private let name: String
    private let arguments: [String]
    private let log: URL
    private var process: pid_t = 0
    private var leash: Int32 = -1

    /// A server that is not yet running; its output goes to `log`.
    init(name: String, arguments: [String], log: URL) {
        self.name = name
        self.arguments = arguments
        self.log = log
    }

    deinit { stop() }

    /// Whether it was started and not stopped.
    var isRunning: Bool { process > 0 }

    /// Starts the child; returns at once.
    func start() throws(HouseError) {
        guard !isRunning else { return }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .server("\(name): no pipe", log: "") }
        // Another server that inherited the leash would keep this one alive.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        do {
            process = try spawn(standardInput: ends[0])
            leash = ends[1]
        } catch {
            close(ends[1])
            throw error
        }
    }

    /// Ends the child and everything it started; returns when they are gone.
    func stop() {
        guard isRunning else { return }
        close(leash)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        (process, leash) = (0, -1)
    }

    /// Fails with the log's end if the child has ended by itself.
    func checkAlive() throws(HouseError) {
        var status: Int32 = 0
        guard isRunning, waitpid(process, &status, WNOHANG) == process else { return }
        close(leash)
        (process, leash) = (0, -1)
        throw .server("\(name) ended at once", log: logTail)
    }

    /// The last lines of the child's output.
    var logTail: String {
        let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(12).joined(separator: "\n")
    }

    private func spawn(standardInput: Int32) throws(HouseError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log.path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        ChildServer.makeOwnGroup(&attributes)
        var child: pid_t = 0
        var texts = ChildServer.cTexts(arguments)
        var environment = ChildServer.cTexts(["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"])
        defer { for text in texts + environment { free(text) } }
        let code = posix_spawn(&child, arguments[0], &actions, &attributes, &texts, &environment)
        guard code == 0 else { throw .server("\(name) does not start: \(String(cString: strerror(code)))", log: "") }
        return child
    }

    private static func cTexts(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// An own group, so that a Ctrl-C meant for the parent lets it end the server in order; signals as usual.
    private static func makeOwnGroup(_ attributes: inout posix_spawnattr_t) {
        var all = sigset_t()
        var none = sigset_t()
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    }
}
