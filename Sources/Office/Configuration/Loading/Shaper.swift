import Yams

/// Compares a YAML tree with the shape it must have, and gathers every difference.
///
/// After it, a reader may take a value of the wrong form for an absent one: it has been told already.
struct Shaper {
    /// The file, for places.
    let file: String
    /// What was found.
    private(set) var faults: [ConfigurationFault] = []

    init(file: String) { self.file = file }

    /// Checks `node`, called `name` in messages, which stands at `place`.
    mutating func check(_ node: Node, against shape: Shape, named name: String, at place: ConfigurationPlace) {
        if node.isBlank {
            faults.append(ConfigurationFault(.shape(.emptyValue(name)), at: place))
            return
        }
        switch shape {
        case .text, .form, .number, .choice, .truth: checkScalar(node, against: shape, named: name)
        case .list(let element, let minimum): checkList(node, of: element, atLeast: minimum, named: name)
        case .section(let fields): checkSection(node, fields, named: name, at: place)
        }
    }

    private mutating func checkScalar(_ node: Node, against shape: Shape, named name: String) {
        guard let fault = ScalarCheck(name: name, node: node).fault(against: shape) else { return }
        faults.append(ConfigurationFault(fault, at: node.place(in: file)))
    }

    private mutating func checkList(_ node: Node, of element: Shape, atLeast minimum: Int, named name: String) {
        guard let elements = node.sequence else {
            faults.append(ConfigurationFault(.shape(.wrongShape(name, expected: .list)), at: node.place(in: file)))
            return
        }
        if elements.count < minimum {
            faults.append(ConfigurationFault(.shape(.tooFew(name, minimum: minimum)), at: node.place(in: file)))
        }
        for child in elements { check(child, against: element, named: name, at: child.place(in: file)) }
    }

    private mutating func checkSection(
        _ node: Node, _ fields: [Field], named name: String, at place: ConfigurationPlace
    ) {
        guard let mapping = node.mapping else {
            faults.append(ConfigurationFault(.shape(.wrongShape(name, expected: .section)), at: node.place(in: file)))
            return
        }
        for (key, value) in mapping { checkEntry(key, value, fields) }
        reportDuplicates(in: mapping)
        let present = Set(mapping.keys.compactMap(\.plainKey))
        for field in fields where field.need == .required && !present.contains(field.key) {
            faults.append(ConfigurationFault(.shape(.missingKey(field.key)), at: place))
        }
    }

    private mutating func checkEntry(_ key: Node, _ value: Node, _ fields: [Field]) {
        let word = key.plainKey ?? "?"
        if let field = fields.first(where: { $0.key == word }) {
            check(value, against: field.shape, named: word, at: key.place(in: file))
        } else {
            let nearest = Nearest.word(to: word, among: fields.map(\.key))
            faults.append(
                ConfigurationFault(.shape(.unknownKey(word, nearest: nearest)), at: key.place(in: file)))
        }
    }

    /// Each key that occurs again is told at its later place, with the line of the one before.
    private mutating func reportDuplicates(in mapping: Node.Mapping) {
        var lines: [String: Int] = [:]
        for key in mapping.keys {
            guard let word = key.plainKey else { continue }
            let place = key.place(in: file)
            if let first = lines[word] {
                faults.append(ConfigurationFault(.shape(.duplicateKey(word, firstLine: first)), at: place))
            }
            lines[word] = place.line
        }
    }
}

extension Node {
    /// Where it begins.
    func place(in file: String) -> ConfigurationPlace {
        ConfigurationPlace(file: file, line: mark?.line ?? 1, column: mark?.column)
    }

    /// The key's text, without the mark of a duplicate that was set aside.
    var plainKey: String? {
        scalar.map { YAMLDocument.plain($0.string) }
    }

    /// Nothing, or what YAML takes for nothing.
    var isBlank: Bool {
        guard let scalar else { return false }
        return scalar.string.allSatisfy(\.isWhitespace)
            || scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
    }
}
