import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program run as a child process, on the bare system calls: Foundation's `Process` waits in a run loop, and on a
/// thread of the pool that wait may never end.
public final class ChildProgram {
    private let process: pid_t
    private var input: Int32
    private let output: Int32
    private var ended: Int32?
    private static let turn = NSLock()

    /// Where a child's standard output and error go.
    enum Output {
        /// Appended to a file.
        case file(URL)
        /// To `readLine` and `readAll`.
        case pipe
    }

    /// Starts `arguments[0]`, an absolute path, with nearly no environment, in a process group of its own: a Ctrl-C
    /// meant for the parent lets it end the child in order. The child's standard input stays open until `release`.
    init(_ arguments: [String], output destination: Output) throws(HouseError) {
        // One at a time: a child started between another's `pipe` and its flag would hold that other's input open.
        ChildProgram.turn.lock()
        defer { ChildProgram.turn.unlock() }
        let inputEnds = try ChildProgram.makePipe()
        let outputEnds = try ChildProgram.makePipe()
        defer {
            close(inputEnds[0])
            close(outputEnds[1])
        }
        input = inputEnds[1]
        output = outputEnds[0]
        do {
            process = try ChildProgram.spawn(arguments, input: inputEnds[0], destination, pipe: outputEnds[1])
        } catch {
            close(inputEnds[1])
            close(outputEnds[0])
            throw error
        }
    }

    /// Starts a program whose output is read with `readLine` and `readAll`.
    public convenience init(_ arguments: [String]) throws(HouseError) { try self.init(arguments, output: .pipe) }

    deinit {
        release()
        close(output)
        _ = wait()
    }

    /// Closes the child's standard input: programs that read it to its end then leave.
    public func release() {
        guard input >= 0 else { return }
        close(input)
        input = -1
    }

    /// Ends the child without asking it.
    public func kill() { if ended == nil { _ = Foundation.kill(process, SIGKILL) } }

    /// Waits for the child's end.
    /// - Returns: its exit code, or 128 and the signal that ended it.
    @discardableResult
    public func wait() -> Int32 {
        if let ended { return ended }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return note(status)
    }

    /// Whether it has ended, without waiting.
    var hasEnded: Bool {
        if ended != nil { return true }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return false }
        _ = note(status)
        return true
    }

    /// Its output up to the next line end, or to its last byte.
    public func readLine() -> String {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(output, &byte, 1) == 1, byte != 10 { line.append(byte) }
        return String(decoding: line, as: UTF8.self)
    }

    /// All the rest of its output; returns when the child has closed it.
    public func readAll() -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(output, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    private func note(_ status: Int32) -> Int32 {
        let signal = status & 0x7F
        let code = signal == 0 ? status >> 8 & 0xFF : 128 + signal
        ended = code
        return code
    }

    private static func makePipe() throws(HouseError) -> [Int32] {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .server("no pipe: \(String(cString: strerror(errno)))", log: "") }
        // Another child that inherited the writing end would keep this one alive.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return ends
    }
}

extension ChildProgram {
    private static func spawn(
        _ arguments: [String], input: Int32, _ destination: Output, pipe: Int32
    ) throws(HouseError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        switch destination {
        case .file(let log):
            posix_spawn_file_actions_addopen(&actions, 1, log.path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        case .pipe: posix_spawn_file_actions_adddup2(&actions, pipe, 1)
        }
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        makeOwnGroup(&attributes)
        var child: pid_t = 0
        var texts = cTexts(arguments)
        var environment = cTexts(["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"])
        defer { for text in texts + environment { free(text) } }
        let code = posix_spawn(&child, arguments[0], &actions, &attributes, &texts, &environment)
        guard code == 0 else { throw .missing("\(arguments[0]) does not start: \(String(cString: strerror(code)))") }
        return child
    }

    private static func cTexts(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// An own group, and signals as usual whatever this process ignores or blocks.
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
