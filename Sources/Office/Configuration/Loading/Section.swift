import Federation
import Yams

/// A value and where it stands.
struct Located<Value> {
    let value: Value
    let place: ConfigurationPlace
}

/// One mapping of the configuration together with its vocabulary.
///
/// Absent and malformed values both read as `nil`: `Shaper` has told the malformed. Asking for a key that the vocabulary
/// has not is the programmer's mistake, so the loader cannot know a key that the schema does not.
struct Section {
    /// Where the section begins: its key, or its first line in a list.
    let place: ConfigurationPlace
    private let fields: [Field]
    private let entries: [String: Entry]

    private struct Entry {
        let key: ConfigurationPlace
        let node: Node
    }

    /// `nil` if `node` is no mapping.
    init?(_ node: Node, shape: Shape, place: ConfigurationPlace) {
        guard case .section(let fields) = shape, let mapping = node.mapping else { return nil }
        self.place = place
        self.fields = fields
        let pairs = mapping.map { key, value in
            (key.scalar?.string ?? "", Entry(key: key.place(in: place.file), node: value))
        }
        entries = Dictionary(pairs) { first, _ in first }
    }

    private func shape(of key: String) -> Shape {
        guard let field = fields.first(where: { $0.key == key }) else {
            preconditionFailure("\(key) is not in the vocabulary of this section")
        }
        return field.shape
    }

    /// Where the value of `key` stands, or the section if it is absent.
    func place(of key: String) -> ConfigurationPlace {
        _ = shape(of: key)
        return entries[key]?.node.place(in: place.file) ?? place
    }

    /// Whether anything is written beside `key`, well formed or not.
    func has(_ key: String) -> Bool {
        _ = shape(of: key)
        return entries[key] != nil
    }

    /// The text of a well-formed scalar.
    func text(_ key: String) -> String? { wellFormed(entries[key]?.node, shape(of: key)) }

    /// A whole number within its bounds.
    func number(_ key: String) -> Int? { text(key).flatMap { Int($0) } }

    /// `true` or `false`.
    func truth(_ key: String) -> Bool? { text(key).map { $0 == "true" } }

    /// A word of an enumeration.
    func word<Word: RawRepresentable>(_ key: String, _ type: Word.Type) -> Word? where Word.RawValue == String {
        text(key).flatMap { Word(rawValue: $0) }
    }

    /// An identifier.
    func identifier<ID: Identifier>(_ key: String, _ type: ID.Type) -> Located<ID>? {
        text(key).flatMap { ID($0) }.map { Located(value: $0, place: place(of: key)) }
    }

    /// The section beside `key`; its place is that of the key.
    func section(_ key: String) -> Section? {
        guard let entry = entries[key] else { return nil }
        return Section(entry.node, shape: shape(of: key), place: entry.key)
    }

    /// The sections of the list beside `key`.
    func sections(_ key: String) -> [Section] {
        guard case .list(let element, _) = shape(of: key) else { return [] }
        return elements(key).compactMap { Section($0, shape: element, place: $0.place(in: place.file)) }
    }

    /// The well-formed texts of the list beside `key`.
    func texts(_ key: String) -> [Located<String>] {
        guard case .list(let element, _) = shape(of: key) else { return [] }
        return elements(key).compactMap { node in
            wellFormed(node, element).map { Located(value: $0, place: node.place(in: place.file)) }
        }
    }

    private func elements(_ key: String) -> [Node] { entries[key]?.node.sequence.map(Array.init) ?? [] }

    private func wellFormed(_ node: Node?, _ shape: Shape) -> String? {
        guard let node, !node.isBlank, let text = node.scalar?.string,
            ScalarCheck(name: "", node: node).fault(against: shape) == nil
        else { return nil }
        return text
    }
}
