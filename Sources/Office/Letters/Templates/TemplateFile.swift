import Mustache

/// One template file, read and compiled for one form.
struct TemplateFile: Sendable {
    /// Path, for faults.
    let file: String
    /// What it holds.
    let nodes: [TemplateNode]
    /// Ready to render.
    let template: MustacheTemplate
    /// What is wrong with it by itself.
    let faults: [TemplateFault]

    /// Where it stands in a file that holds more than it.
    let line: Int?

    /// Compiles the text of a file; with faults the template is empty.
    ///
    /// The parts named in `phrases` stand within a line; the engine is kept from taking one that is alone on its line
    /// together with the line's end.
    init(file: String, source: String, form: TemplateForm, typography: Typography, phrases: Set<String>) {
        self.init(
            file: file, line: nil, source: source, opening: form.pragma + "\n", form: form, typography: typography,
            phrases: phrases)
    }

    /// Compiles one plain line of a file.
    init(file: String, line: Int?, source: String, typography: Typography) {
        self.init(
            file: file, line: line, source: source, opening: TemplateForm.plain.pragma, form: .plain,
            typography: typography, phrases: [])
    }

    private init(
        file: String, line: Int?, source: String, opening: String, form: TemplateForm, typography: Typography,
        phrases: Set<String>
    ) {
        let pieces = TemplatePiece.pieces(of: source)
        let tree = TemplateTree(of: pieces, file: file)
        self.file = file
        self.line = line
        nodes = tree.nodes
        let set = typography.setting(pieces, form: form).map { $0.source(inLine: phrases) }.joined()
        switch (tree.faults.first, Result { try MustacheTemplate(string: opening + set) }) {
        case (nil, .success(let ready)):
            template = ready
            faults = []
        case (nil, .failure(let error)):
            template = MustacheTemplate.empty
            faults = [TemplateFault(file: file, line: line, reason: "the template engine refuses it: \(error)")]
        case (.some, _):
            template = MustacheTemplate.empty
            faults =
                line.map { line in
                    tree.faults.map { TemplateFault(file: file, line: line, reason: $0.reason) }
                } ?? tree.faults
        }
    }
}

extension MustacheTemplate {
    /// Renders nothing.
    static var empty: MustacheTemplate {
        do { return try MustacheTemplate(string: "") } catch { preconditionFailure("an empty template compiles") }
    }
}
