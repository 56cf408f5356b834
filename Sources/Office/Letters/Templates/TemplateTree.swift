/// Builds the tree of a template and gathers what keeps it from being one.
struct TemplateTree {
    /// The tree, as far as it could be built.
    private(set) var nodes: [TemplateNode] = []
    /// Unbalanced sections and refused tags.
    private(set) var faults: [TemplateFault] = []
    private let file: String
    private var pieces: ArraySlice<TemplatePiece>

    /// The tree of `pieces`; faults name `file`.
    init(of pieces: [TemplatePiece], file: String) {
        self.file = file
        self.pieces = pieces[...]
        nodes = children(of: nil)
    }

    private mutating func children(of open: TemplatePiece?) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let piece = pieces.popFirst() {
            switch piece.kind {
            case .literal, .comment: continue
            case .variable(let name): nodes.append(.variable(name, line: piece.line))
            case .partial(let name): nodes.append(.partial(name, line: piece.line))
            case .section(let name): nodes.append(.section(name, line: piece.line, children(of: piece)))
            case .inverted(let name): nodes.append(.inverted(name, line: piece.line, children(of: piece)))
            case .refused(let text):
                report(piece, "{{\(text.prefix(40))}} is not a tag these templates may use")
            case .end(let name):
                close(open, with: name, piece)
                if open != nil { return nodes }
            }
        }
        if let open { report(open, "\(open.source) is never closed") }
        return nodes
    }

    private mutating func close(_ open: TemplatePiece?, with name: String, _ end: TemplatePiece) {
        switch open?.kind {
        case .section(name), .inverted(name): return
        case nil: report(end, "{{/\(name)}} closes nothing")
        case .some: report(end, "{{/\(name)}} closes \(open?.source ?? "") of line \(open?.line ?? 0)")
        }
    }

    private mutating func report(_ piece: TemplatePiece, _ reason: String) {
        faults.append(TemplateFault(file: file, line: piece.line, reason: reason))
    }
}
