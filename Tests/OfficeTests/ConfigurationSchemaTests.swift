import Foundation
import Testing

@testable import Office

/// The JSON Schema that editors use, and the vocabulary that the loader uses, are one.
struct ConfigurationSchemaTests {
    private let schema: [String: Any]

    init() throws {
        let file = ConfigurationSampleTests.folder.appendingPathComponent("greffier.schema.json")
        let parsed = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        schema = try #require(parsed as? [String: Any])
    }

    @Test func `schema and loader agree on every key, bound, choice and need`() {
        #expect(differences(.configuration, schema, at: "") == [])
    }

    @Test func `the comparison finds a key that only one of them knows`() {
        var changed = schema
        changed["properties"] = (schema["properties"] as? [String: Any])?.filter { $0.key != "zone" }
        #expect(differences(.configuration, changed, at: "") == ["/zone: only the loader"])
    }

    @Test func `every property is described`() {
        #expect(undescribed(schema, at: "") == [])
    }

    @Test func `the sample names its schema on the first line`() throws {
        let file = ConfigurationSampleTests.folder.appendingPathComponent("greffier.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.hasPrefix("# yaml-language-server: $schema=greffier.schema.json\n"))
    }

    private func resolved(_ node: [String: Any]) -> [String: Any] {
        guard let reference = node["$ref"] as? String, let name = reference.split(separator: "/").last,
            let definitions = schema["$defs"] as? [String: Any],
            let target = definitions[String(name)] as? [String: Any]
        else { return node }
        return target.merging(node) { target, own in own }
    }

    private func differences(_ shape: Shape, _ unresolved: [String: Any], at path: String) -> [String] {
        let node = resolved(unresolved)
        func unless(_ holds: Bool, _ what: String) -> [String] { holds ? [] : ["\(path): \(what)"] }
        switch shape {
        case .text, .form: return unless(node["type"] as? String == "string", "not a text")
        case .truth: return unless(node["type"] as? String == "boolean", "not a truth value")
        case .choice(let words): return unless(node["enum"] as? [String] == words, "other choices")
        case .number(let range):
            return unless(
                node["type"] as? String == "integer" && node["minimum"] as? Int == range.lowerBound
                    && node["maximum"] as? Int == range.upperBound, "other bounds")
        case .list(let element, let minimum):
            guard let items = node["items"] as? [String: Any] else { return ["\(path): not a list"] }
            return unless(node["minItems"] as? Int == minimum, "other minimum")
                + differences(element, items, at: path + "[]")
        case .section(let fields): return sectionDifferences(fields, node, at: path)
        }
    }

    private func sectionDifferences(_ fields: [Field], _ node: [String: Any], at path: String) -> [String] {
        let properties = node["properties"] as? [String: Any] ?? [:]
        var found = Set(properties.keys).subtracting(fields.map(\.key)).map { "\(path)/\($0): only the schema" }
        if node["additionalProperties"] as? Bool != false { found.append("\(path): takes unknown keys") }
        let required = Set(fields.filter { $0.need == .required }.map(\.key))
        if Set(node["required"] as? [String] ?? []) != required { found.append("\(path): other needs") }
        for field in fields {
            if let property = properties[field.key] as? [String: Any] {
                found += differences(field.shape, property, at: "\(path)/\(field.key)")
            } else {
                found.append("\(path)/\(field.key): only the loader")
            }
        }
        return found
    }

    private func undescribed(_ unresolved: [String: Any], at path: String) -> [String] {
        let node = resolved(unresolved)
        let properties = (node["properties"] as? [String: Any] ?? [:]).compactMapValues { $0 as? [String: Any] }
        let own = properties.filter { resolved($0.value)["description"] == nil }.map { "\(path)/\($0.key)" }
        let items = (node["items"] as? [String: Any]).map { undescribed($0, at: path + "[]") } ?? []
        return own + items + properties.flatMap { undescribed($0.value, at: "\(path)/\($0.key)") }
    }
}
