/// Walks a template as the engine would, and reports every name that no value of the letter's shape offers.
struct TemplateCheck {
    /// Where parts are looked up.
    let shelf: TemplateShelf
    /// Parts within parts; deeper than this a template includes itself.
    private static let maximumDepth = 8

    /// Faults in `file` when rendered within `scopes`, outermost first.
    func faults(in file: TemplateFile, scopes: [SlotShape], depth: Int) -> [TemplateFault] {
        faults(in: file.nodes, of: file, scopes: scopes, depth: depth)
    }

    private func faults(
        in nodes: [TemplateNode], of file: TemplateFile, scopes: [SlotShape], depth: Int
    ) -> [TemplateFault] {
        nodes.flatMap { node -> [TemplateFault] in
            switch node {
            case .variable(let name, let line):
                return found(name, in: scopes) == nil ? [unknown(name, file, line)] : []
            case .section(let name, let line, let children):
                guard let shape = found(name, in: scopes) else { return [unknown(name, file, line)] }
                guard !shape.isVoid else { return [] }
                return faults(in: children, of: file, scopes: scopes + [shape], depth: depth)
            case .inverted(let name, let line, let children):
                let inside = faults(in: children, of: file, scopes: scopes, depth: depth)
                return (found(name, in: scopes) == nil ? [unknown(name, file, line)] : []) + inside
            case .partial(let name, let line):
                return part(name, file, line, scopes: scopes, depth: depth)
            }
        }
    }

    private func part(
        _ name: String, _ file: TemplateFile, _ line: Int, scopes: [SlotShape], depth: Int
    ) -> [TemplateFault] {
        guard let part = shelf.files[name] else {
            return [TemplateFault(file: file.file, line: line, reason: "there is no part \(name)")]
        }
        guard depth < TemplateCheck.maximumDepth else {
            return [TemplateFault(file: file.file, line: line, reason: "\(name) includes itself")]
        }
        return faults(in: part, scopes: scopes, depth: depth + 1)
    }

    private func found(_ name: String, in scopes: [SlotShape]) -> SlotShape? {
        if name == "." { return scopes.last }
        let path = name.split(separator: ".")
        guard let first = path.first,
            let scope = scopes.last(where: { $0.names[String(first)] != nil })
        else { return nil }
        return scope.found(path)
    }

    private func unknown(_ name: String, _ file: TemplateFile, _ line: Int) -> TemplateFault {
        TemplateFault(file: file.file, line: line, reason: "nothing is called \(name) here")
    }
}
