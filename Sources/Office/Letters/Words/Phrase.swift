import Mustache

/// A line of the words with holes in it, as `{{day}} {{month}}`.
struct Phrase: Sendable {
    private let template: TemplateFile

    /// Compiles `source`; its faults are `faults`.
    init(file: String, line: Int?, source: String, typography: Typography) {
        template = TemplateFile(file: file, line: line, source: source, typography: typography)
    }

    /// What is wrong with it, filled with values of `shape`.
    func faults(shape: SlotShape) -> [TemplateFault] {
        let shelf = TemplateShelf(folder: "", form: .plain, sources: [:], typography: .plain)
        let unknown = TemplateCheck(shelf: shelf).faults(in: template, scopes: [shape], depth: 0)
        return template.faults + unknown.map { TemplateFault(file: $0.file, line: template.line, reason: $0.reason) }
    }

    /// The line filled with `slots`.
    func callAsFunction(_ slots: [String: Slot]) -> String {
        template.template.render(slots.mapValues(\.mustache))
    }
}
