import Foundation

/// A server run as a child process that cannot outlive this one.
///
/// The child is a shell that starts the server and then reads its standard input to the end. The other end of that pipe
/// is held here alone and closes whenever this process ends, however it ends; the shell is the first process of an own
/// process namespace, so with it the kernel ends everything it started.
final class ChildServer {
    private let name: String
    private let arguments: [String]
    private let log: URL
    private var program: ChildProgram?

    /// A server that is not yet running; its output goes to `log`.
    init(name: String, arguments: [String], log: URL) {
        self.name = name
        self.arguments = arguments
        self.log = log
    }

    /// Starts the child; returns at once.
    func start() throws(HouseError) {
        if program == nil { program = try ChildProgram(arguments, output: .file(log)) }
    }

    /// Ends the child and everything it started; returns when they are gone.
    func stop() {
        program?.release()
        program?.wait()
        program = nil
    }

    /// Fails with the log's end if the child has ended by itself.
    func checkAlive() throws(HouseError) {
        guard let program, program.hasEnded else { return }
        self.program = nil
        throw .server("\(name) ended at once", log: logTail)
    }

    /// The last lines of the child's output.
    var logTail: String {
        let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(12).joined(separator: "\n")
    }
}
