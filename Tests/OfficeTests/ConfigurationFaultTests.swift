import Federation
import Foundation
import Testing

@testable import Office

/// The sound configuration with one thing wrong, and the one fault that must be told.
struct Wrong: Sendable, CustomTestStringConvertible {
    let lines: [Int: String]
    let fault: ConfigurationFaultKind
    let line: Int
    var testDescription: String { "\(lines.keys.min() ?? 0): \(lines.values.first ?? "")" }

    init(_ line: Int, _ text: String, _ fault: ConfigurationFaultKind, at told: Int? = nil, also: [Int: String] = [:]) {
        lines = also.merging([line: text]) { $1 }
        self.fault = fault
        self.line = told ?? line
    }
}

struct ConfigurationFaultTests {
    @Test func `the sound configuration loads without fault or doubt`() throws {
        let configuration = try ConfigurationBench(ConfigurationBench.sound).load()
        #expect(configuration.doubts.isEmpty)
        #expect(configuration.roster.organisations.map(\.name) == ["ANAS", "FNEJE"])
    }

    @Test(arguments: Wrong.shapes + Wrong.forms + Wrong.servers + Wrong.people)
    func `one fault is told, at its line`(wrong: Wrong) throws {
        let bench = try ConfigurationBench(ConfigurationBench.sound(replacing: wrong.lines))
        let faults = bench.faults()
        #expect(faults.map(\.kind) == [wrong.fault])
        #expect(faults.map(\.place.line) == [wrong.line])
        #expect(faults.allSatisfy { $0.description.hasPrefix("\(bench.path):\(wrong.line)") })
    }

    @Test(arguments: Wrong.files)
    func `a file that is no YAML is told with its line`(text: String, line: Int, fault: FileFault) throws {
        let faults = try ConfigurationBench(text).faults()
        #expect(faults.map(\.kind) == [.file(fault)])
        #expect(faults.map(\.place.line) == [line])
    }

    @Test(arguments: [
        ("federation:\n  name: CPO : social\n", 2), ("federation:\n\tname: CPO\n", 2),
        ("federation:\n  name: \"CPO\n", 3), ("a: [1, 2\nb: 3\n", 2), ("a: *b\n", 1), ("a: 1\n--- \nb: 2\n", 2),
    ])
    func `a syntax error is told in French with its line`(text: String, line: Int) throws {
        let fault = try #require(try ConfigurationBench(text).faults().first)
        #expect(fault.place.line == line)
        #expect(!fault.description.contains("YAML incorrect"), "\(fault)")
    }

    @Test func `all faults are told at once, in the order of the file`() throws {
        let yaml = ConfigurationBench.sound(replacing: [
            3: "  shortname: FE", 5: "zone: Europe/Pari", 10: "  host: imap.fe.example:993", 14: "  secret: hunter2",
            45: "        addresses: [marie.durand]", 53: "    name: ANAS", 76: "    members: [ana, fneje]",
            78: "      termDays: 0", 93: "templates: templates\nzone: UTC",
        ])
        let faults = try ConfigurationBench(yaml).faults()
        #expect(faults.map(\.place.line) == [1, 3, 5, 10, 14, 45, 53, 76, 78, 94])
        #expect(!faults.map(\.description).joined().contains("hunter2"))
    }

    @Test func `three of the same key are told twice, whatever their quotes`() throws {
        let yaml = ConfigurationBench.sound(replacing: [3: "  shortName: A\n  \"shortName\": B\n  'shortName': C"])
        let faults = try ConfigurationBench(yaml).faults()
        #expect(faults.map(\.kind) == [3, 4].map { .shape(.duplicateKey("shortName", firstLine: $0)) })
        #expect(faults.map(\.place.line) == [4, 5])
    }

    @Test func `a key written a thousand times is told once, as what it is`() throws {
        let faults = try ConfigurationBench(String(repeating: "name: CPO\n", count: 1_000)).faults()
        #expect(faults.map(\.kind) == [.file(.repeatedKey("name"))])
    }

    @Test func `a missing file is told`() {
        let faults = #expect(throws: ConfigurationFaults.self) {
            _ = try Configuration.load("/nowhere/greffier.yaml", environment: [:])
        }
        #expect(faults?.lines.count == 1)
        #expect(faults?.faults.first?.kind == .file(.unreadable(.missing)))
    }

    @Test func `what the machine is short of may pass, what a file is does not`() throws {
        let short = try errors(of: [EMFILE, ENFILE, ENOMEM, EIO])
        #expect(short.filter { !$0.mayPass } == [])
        let wrong = try errors(of: [ENOENT, ENOTDIR, EISDIR, EACCES, ELOOP])
        #expect(wrong.filter(\.mayPass) == [])
        #expect(throws: FileRefusal.missing) { try FileRefusal.bytes(of: "/nowhere/greffier.yaml") }
        #expect(throws: FileRefusal.folder) { try FileRefusal.bytes(of: "/") }
    }

    private func errors(of codes: [Int32]) throws -> [FileRefusal] {
        try codes.map { FileRefusal(POSIXError(try #require(POSIXErrorCode(rawValue: $0)))) }
    }

    @Test(arguments: Wrong.doubts)
    func `what is doubtful is said and not refused`(lines: [Int: String], line: Int, doubt: ConfigurationDoubt) throws {
        let doubts = try ConfigurationBench(ConfigurationBench.sound(replacing: lines)).load().doubts
        #expect(doubts.map(\.kind) == [.doubt(doubt)])
        #expect(doubts.map(\.place.line) == [line])
    }
}
