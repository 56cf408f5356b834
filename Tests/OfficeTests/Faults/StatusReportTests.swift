import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// What programs read has the keys of the command line's contract, and `config/positions.schema.json` knows each.
struct StatusReportTests {
    private let schema: [String: Any]

    init() throws {
        let file = URL(fileURLWithPath: ClerkBenchText.templates).deletingLastPathComponent()
            .appendingPathComponent("config/positions.schema.json")
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        schema = try #require(object as? [String: Any])
    }

    /// A matter with a position, a hold and somebody unreachable, and the ledger's line.
    private func lines() async throws -> [[String: Any]] {
        let bench = try ClerkBench()
        bench.office.change { $0.answer = { $0.hasPrefix("cemea") ? .failed("550") : .sent("250") } }
        _ = try await bench.open()
        try await bench.reply("anas", "Désaccord.")
        try await bench.reply("fneje", "Peut-être, sauf si le bureau le refuse ?")
        try await bench.settle()
        let text = try String(contentsOf: bench.state.appendingPathComponent("positions.json"), encoding: .utf8)
        return try text.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func `the keys are those of the contract`() async throws {
        let lines = try await lines()
        #expect(lines.count == 2)
        #expect(
            Set(lines[0].keys) == [
                "matter", "kind", "title", "state", "openedAt", "deadline", "positions", "silent", "unreachable",
                "holds",
                "ifClosedNow",
            ])
        let position = try #require((lines[0]["positions"] as? [[String: Any]])?.first)
        #expect(Set(position.keys) == ["organisation", "value", "level", "certainty", "at", "evidence", "message"])
        let holds = try #require(lines[0]["holds"] as? [[String: Any]])
        #expect(Set(holds.flatMap(\.keys)) == ["id", "reason", "organisation", "message"])
        #expect(lines[0]["unreachable"] as? [String] == ["cemea"])
        #expect(lines[0]["state"] as? String == "held")
        #expect(Set(lines[1].keys) == ["ledger", "counts", "outbox"])
        #expect(Set((lines[1]["ledger"] as? [String: Any] ?? [:]).keys) == ["seq", "head", "verified"])
    }

    @Test func `the schema knows every key, and asks for none that is missing`() async throws {
        let lines = try await lines()
        #expect(faults(of: lines[0], definition("matter"), at: "matter") == [])
        #expect(faults(of: lines[1], definition("ledger"), at: "ledger") == [])
        var strange = lines[0]
        strange["colour"] = "red"
        strange["title"] = nil
        #expect(
            faults(of: strange, definition("matter"), at: "matter") == ["matter.colour", "matter.title is missing"])
    }

    @Test func `the schema knows every word`() {
        #expect(words("hold", "reason") == HoldReason.allCases.map(\.rawValue))
        #expect(words("position", "value") == Position.allCases.map(\.rawValue) + Attendance.allCases.map(\.rawValue))
        #expect(words("matter", "state") == MatterState.allCases.map(\.rawValue))
        #expect(words("matter", "kind") == MatterKind.allCases.map(\.rawValue))
    }

    private func definition(_ name: String) -> [String: Any] {
        (schema["$defs"] as? [String: Any])?[name] as? [String: Any] ?? [:]
    }

    private func words(_ name: String, _ key: String) -> [String] {
        let properties = definition(name)["properties"] as? [String: [String: Any]] ?? [:]
        return properties[key]?["enum"] as? [String] ?? []
    }

    /// Keys the schema does not know or that are missing, and values outside its words.
    private func faults(of value: Any, _ unresolved: [String: Any], at path: String) -> [String] {
        let name = (unresolved["$ref"] as? String)?.split(separator: "/").last.map(String.init)
        let node = name.map(definition) ?? unresolved
        if let words = node["enum"] as? [String], !words.contains(value as? String ?? "") {
            return ["\(path): \(value)"]
        }
        if let items = node["items"] as? [String: Any], let values = value as? [Any] {
            return values.flatMap { faults(of: $0, items, at: path + "[]") }
        }
        guard let properties = node["properties"] as? [String: [String: Any]], let object = value as? [String: Any]
        else { return [] }
        let missing = (node["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
            "\(path).\($0) is missing"
        }
        return object.keys.sorted().flatMap { key in
            properties[key].map { faults(of: object[key] as Any, $0, at: "\(path).\(key)") } ?? ["\(path).\(key)"]
        } + missing
    }
}
