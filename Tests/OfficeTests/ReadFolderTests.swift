import Federation
import Foundation
import Testing

@testable import Office

/// A folder of mails in one call: one line each, with the names the interface promises.
@Suite struct ReadFolderTests {
    private static let always: Set = [
        "agenda", "attendance", "certainty", "class", "file", "from", "inReplyTo", "messageID", "position", "subject",
        "text",
    ]
    private static let sometimes: Set = ["bounce", "calendar", "defects", "evidence", "language", "substitute", "why"]

    private func withMails(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("greffier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let mails = try ReaderCorpus(count: 250).mails
        for number in 0..<500 {
            let name =
                "\(number)".count < 3 ? String(repeating: "0", count: 3 - "\(number)".count) + "\(number)" : "\(number)"
            try Data(mails[number % mails.count]).write(to: folder.appendingPathComponent("\(name).eml"))
        }
        try body(folder)
    }

    private func check(_ lines: [String], in folder: URL) throws {
        #expect(lines.count == 500)
        var files: [String] = []
        for line in lines {
            let report = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
            let names = Set(report.keys)
            #expect(Self.always.isSubset(of: names), "\(Self.always.subtracting(names))")
            #expect(names.subtracting(Self.always).isSubset(of: Self.sometimes), "\(names)")
            #expect(report["class"] as? String == "reply")
            #expect(["certain", "doubtful"].contains(report["certainty"] as? String))
            files.append(try #require(report["file"] as? String))
        }
        #expect(files == files.sorted())
        #expect(Set(files).count == 500)
        #expect(files.allSatisfy { $0.hasPrefix(folder.path) })
    }

    @Test func `five hundred mails make five hundred lines`() throws {
        try withMails { folder in
            let desk = try ReadingDesk(matter: .signature, originals: [])
            try check(try MailFile.expanding([folder.path]).map { try desk.report(on: $0).jsonLine() }, in: folder)
        }
    }

    @Test(.enabled(if: ReadFolderTests.executable != nil, "no executable stands beside the tests"))
    func `the executable prints the same lines`() throws {
        let executable = try #require(Self.executable)
        try withMails { folder in
            let process = Process()
            process.executableURL = executable
            process.arguments = ["read", "--json", "--matter", "signature", folder.path]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let printed = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            try check(String(decoding: printed, as: UTF8.self).split(separator: "\n").map(String.init), in: folder)
        }
    }

    /// `greffier` as built with these tests, in the folder their bundle stands in.
    private static let executable: URL? = {
        let arguments = ProcessInfo.processInfo.arguments
        let candidates = arguments.filter { $0.contains(".xctest") } + [arguments.first ?? ""]
        return candidates.lazy
            .map { URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("greffier") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()
}
