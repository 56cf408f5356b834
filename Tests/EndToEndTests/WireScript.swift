import Foundation
import Rehearsal

/// A server of `Tests/Servers` that prints its port and ends with this process: its standard input closes.
final class WireScript {
    let port: Int
    private let process = Process()
    private let leash = Pipe()

    /// Starts `name` and waits for its port.
    init(_ name: String, _ arguments: [String]) throws {
        let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [here.appending(path: "Servers/\(name)").path] + arguments
        process.standardInput = leash
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw WireTestError("\(name) did not start: \(line)")
        }
        self.port = port
    }

    deinit {
        try? leash.fileHandleForWriting.close()
        process.waitUntilExit()
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
        let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments =
            [
                here.appending(path: "Servers/imap_client.py").path, "\(try WireHouse.open().imapPort)",
                who.resident.name.description, PrivateMailHouse.password, folder,
            ] + commands
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw WireTestError("the second client failed: \(answer)") }
        return answer
    }
}
