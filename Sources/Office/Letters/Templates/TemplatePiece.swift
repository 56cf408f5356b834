/// A run of literal text or one tag of a template, with the line it starts on.
struct TemplatePiece: Hashable, Sendable {
    /// What it is. Only these tags are allowed: none shows a value unescaped, changes the delimiters or names a
    /// template through a value.
    enum Kind: Hashable, Sendable {
        case literal(String)
        case comment(String)
        case variable(String)
        case section(String)
        case inverted(String)
        case end(String)
        case partial(String)
        /// Anything else between braces, as written.
        case refused(String)
    }
    let kind: Kind
    let line: Int

    /// The piece as it stands in the file.
    var source: String {
        switch kind {
        case .literal(let text): text
        case .comment(let text): "{{!\(text)}}"
        case .variable(let name): "{{\(name)}}"
        case .section(let name): "{{#\(name)}}"
        case .inverted(let name): "{{^\(name)}}"
        case .end(let name): "{{/\(name)}}"
        case .partial(let name): "{{>\(name)}}"
        case .refused(let text): "{{\(text)}}"
        }
    }

    /// The piece as the engine gets it: a part of `phrases` is never alone on its line.
    func source(inLine phrases: Set<String>) -> String {
        switch kind {
        case .partial(let name) where phrases.contains(name): "{{!}}\(source)"
        case .literal, .comment, .variable, .section, .inverted, .end, .partial, .refused: source
        }
    }

    /// Cuts `text` into pieces; together their sources are the text, white space inside tags excepted. Never fails:
    /// an opening that is not closed is one refused piece.
    static func pieces(of text: String) -> [TemplatePiece] {
        var pieces: [TemplatePiece] = []
        var rest = text[...]
        var line = 1
        while let open = rest.firstRange(of: "{{") {
            if open.lowerBound > rest.startIndex {
                pieces.append(TemplatePiece(kind: .literal(String(rest[..<open.lowerBound])), line: line))
            }
            line += lineBreaks(in: rest[..<open.lowerBound])
            let inside = rest[open.upperBound...]
            let close = inside.firstRange(of: "}}")
            let tag = inside[..<(close?.lowerBound ?? inside.endIndex)]
            pieces.append(TemplatePiece(kind: close == nil ? .refused(String(tag)) : kind(of: tag), line: line))
            line += lineBreaks(in: tag)
            rest = inside[(close?.upperBound ?? inside.endIndex)...]
        }
        if !rest.isEmpty { pieces.append(TemplatePiece(kind: .literal(String(rest)), line: line)) }
        return pieces
    }

    private static func lineBreaks(in text: Substring) -> Int { text.count(where: \.isNewline) }

    private static func kind(of tag: Substring) -> Kind {
        func named(_ make: (String) -> Kind, _ name: Substring) -> Kind {
            let name = name.filter { $0 != " " }
            return isName(name) ? make(name) : .refused(String(tag))
        }
        switch tag.first {
        case "!": return .comment(String(tag.dropFirst()))
        case "#": return named(Kind.section, tag.dropFirst())
        case "^": return named(Kind.inverted, tag.dropFirst())
        case "/": return named(Kind.end, tag.dropFirst())
        case ">": return named(Kind.partial, tag.dropFirst())
        default: return named(Kind.variable, tag)
        }
    }

    private static func isName(_ text: String) -> Bool {
        if text == "." { return true }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
    }
}
