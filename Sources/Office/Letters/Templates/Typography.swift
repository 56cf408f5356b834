/// The spaces and apostrophes of the language's printers, set in the clerk's own words; people's words stay as they are.
///
/// Whoever edits a template types plain spaces and plain apostrophes.
enum Typography: Sendable {
    /// As typed.
    case plain
    /// French: U+00A0 before `:` and inside « », U+202F before `;`, `?`, `!`; U+2019 for the apostrophe.
    case french

    /// The typography of an ISO 639-1 code.
    init(language: String) { self = language == "fr" ? .french : .plain }

    /// `text` set, as far as it is visible: between `<` and `>` nothing changes if `form` is HTML.
    func setting(_ pieces: [TemplatePiece], form: TemplateForm) -> [TemplatePiece] {
        var isInMarkup = false
        return pieces.map { piece in
            guard case .literal(let text) = piece.kind else { return piece }
            switch form {
            case .plain: return TemplatePiece(kind: .literal(set(text)), line: piece.line)
            case .html: return TemplatePiece(kind: .literal(set(text, &isInMarkup)), line: piece.line)
            }
        }
    }

    /// `text` set, all of it.
    func set(_ text: String) -> String {
        switch self {
        case .plain: text
        case .french: Typography.french(text)
        }
    }

    private func set(_ text: String, _ isInMarkup: inout Bool) -> String {
        var out = ""
        var rest = text[...]
        while !rest.isEmpty {
            let edge: Character = isInMarkup ? ">" : "<"
            let run = rest.prefix { $0 != edge }
            out += isInMarkup ? String(run) : set(String(run))
            rest = rest.dropFirst(run.count)
            guard let found = rest.popFirst() else { break }
            out.append(found)
            isInMarkup.toggle()
        }
        return out
    }

    private static func french(_ text: String) -> String {
        var out: [Character] = []
        for character in text {
            switch (out.last, character) {
            case (" ", ":"), (" ", "»"): out[out.count - 1] = "\u{A0}"
            case (" ", ";"), (" ", "?"), (" ", "!"): out[out.count - 1] = "\u{202F}"
            case ("«", " "), ("º", " "):
                out.append("\u{A0}")
                continue
            case (_, "'"):
                out.append("\u{2019}")
                continue
            default: break
            }
            out.append(character)
        }
        return String(out)
    }
}
