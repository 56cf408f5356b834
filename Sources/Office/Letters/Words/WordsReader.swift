import Yams

/// Takes the words out of `words.yaml` by path and gathers what is missing, empty or unknown.
///
/// A missing word reads as empty, so that one pass finds every fault.
final class WordsReader {
    /// Path of the file.
    let file: String
    /// So far.
    private(set) var faults: [TemplateFault] = []
    private let typography: Typography
    private let root: Node?
    private var read: Set<String> = []

    /// Reads `source`; a text that is not YAML is one fault.
    init(file: String, source: String, typography: Typography) {
        self.file = file
        self.typography = typography
        do {
            root = try Yams.compose(yaml: source)
            if root == nil { report(nil, "no words") }
        } catch {
            root = nil
            report(WordsReader.line(of: error), "not YAML: \(error)")
        }
    }

    /// The word at `path`, set in the language's typography.
    func text(_ path: String...) -> String { typography.set(scalar(path)?.string ?? "") }

    /// The word at `path`, where it need not stand.
    func optional(_ path: String...) -> String? { node(path) == nil ? nil : typography.set(scalar(path)?.string ?? "") }

    /// The word at `path`, which must be plain ASCII: it goes into a link, and comes back as an answer.
    func ascii(_ path: String...) -> String {
        guard let scalar = scalar(path) else { return "" }
        if !scalar.string.utf8.allSatisfy({ (32...126).contains($0) }) {
            report(scalar.mark?.line, "\(path.joined(separator: ".")) must be plain ASCII")
        }
        return scalar.string
    }

    /// The line with holes at `path`; its holes are checked by `check`.
    func phrase(_ path: String..., shape: SlotShape) -> Phrase {
        let phrase = phrase(at: path)
        faults += phrase.faults(shape: shape)
        return phrase
    }

    /// The line with holes at `path`, to be checked later.
    func phrase(at path: [String]) -> Phrase {
        let scalar = scalar(path)
        return Phrase(file: file, line: scalar?.mark?.line, source: scalar?.string ?? "", typography: typography)
    }

    /// The `count` words listed at `path`.
    func list(_ path: String..., count: Int) -> [String] {
        read.insert(path.joined(separator: "."))
        let node = node(path)
        let words = node?.sequence?.compactMap { $0.scalar?.string } ?? []
        if words.count != count {
            report(node?.mark?.line, "\(path.joined(separator: ".")) must list \(count) words")
            return Array(repeating: "", count: count)
        }
        return words.map(typography.set)
    }

    /// Reports every word that was never taken.
    func finish() {
        guard let root else { return }
        visit(root, path: [])
    }

    private func visit(_ node: Node, path: [String]) {
        let name = path.joined(separator: ".")
        if read.contains(name) { return }
        guard let mapping = node.mapping, !mapping.isEmpty, isKnown(prefix: name) else {
            return report(node.mark?.line, "nothing uses the word \(name)")
        }
        for (key, value) in mapping { visit(value, path: path + [key.scalar?.string ?? "?"]) }
    }

    private func isKnown(prefix: String) -> Bool {
        prefix.isEmpty || read.contains { $0.hasPrefix(prefix + ".") }
    }

    private func scalar(_ path: [String]) -> Node.Scalar? {
        read.insert(path.joined(separator: "."))
        guard let scalar = node(path)?.scalar, !scalar.string.isEmpty else {
            if root != nil { report(nearestLine(path), "the word \(path.joined(separator: ".")) is missing") }
            return nil
        }
        return scalar
    }

    private func node(_ path: [String]) -> Node? {
        path.reduce(root) { node, key in
            node?.mapping?.first { $0.key.scalar?.string == key }?.value
        }
    }

    private func nearestLine(_ path: [String]) -> Int? {
        (0..<path.count).reversed().lazy.compactMap { self.node(Array(path.prefix($0)))?.mark?.line }.first
    }

    private func report(_ line: Int?, _ reason: String) {
        faults.append(TemplateFault(file: file, line: line, reason: reason))
    }

    private static func line(of error: any Error) -> Int? {
        guard let error = error as? YamlError else { return nil }
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): return mark.line
        case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded,
            .duplicatedKeysInMapping:
            return nil
        @unknown default: return nil
        }
    }
}
