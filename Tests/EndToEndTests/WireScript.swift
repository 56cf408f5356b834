import Foundation
import Rehearsal

/// A server of `Tests/Servers` that prints its port and ends with this process: its standard input closes.
final class WireScript {
    let port: Int
    private let program: ChildProgram

    /// Starts `name` and waits for its port.
    init(_ name: String, _ arguments: [String]) throws {
        program = try ChildProgram(["/usr/bin/python3", WireScript.path(name)] + arguments)
        let line = program.readLine()
        guard let port = Int(line) else { throw WireTestError("\(name) did not start: \(line)") }
        self.port = port
    }

    deinit { program.kill() }

    /// The path of a script of `Tests/Servers`.
    static func path(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Servers/\(name)").path
    }
}

/// A folder that goes with the test.
final class WireFolder {
    let path: URL

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "greffier-wire-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: path) }

    /// The contents of the files, by the files' names.
    var files: [String: [UInt8]] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
        return Dictionary(uniqueKeysWithValues: names.map { ($0, bytes($0)) })
    }

    private func bytes(_ name: String) -> [UInt8] {
        (try? Data(contentsOf: path.appending(path: name))).map { Array($0) } ?? []
    }
}

/// A second mail program, as a person's would be.
enum WireClient {
    /// Runs `commands` in `folder` (modified UTF-7) as `who`.
    /// - Returns: what the server answered.
    @discardableResult
    static func run(_ who: WireResident, in folder: String = "INBOX", _ commands: String...) throws -> String {
        let program = try ChildProgram(
            [
                "/usr/bin/python3", WireScript.path("imap_client.py"), "\(try WireHouse.open().imapPort)",
                who.resident.name.description, PrivateMailHouse.password, folder,
            ] + commands)
        let answer = program.readAll()
        guard program.wait() == 0 else { throw WireTestError("the second client failed: \(answer)") }
        return answer
    }
}
