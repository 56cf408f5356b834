/// A page turned into text the way a program does it when it writes the plain part of a reply.
///
/// Made for the clerk's own letters, which are well formed; on other pages it loses layout, never words.
struct PageText {
    /// How a program shows what plain text lacks.
    struct Style: Sendable {
        /// Around bold words: `*` in Gmail, nothing elsewhere.
        var bold = ""
        /// Before an item of a list.
        var item = "* "
        /// What becomes of a link's target.
        var links = Links.dropped
    }

    /// What becomes of a link's target.
    enum Links: Sendable {
        case dropped
        /// `D’accord <mailto:…>`, as in Gmail, Thunderbird and Apple's programs.
        case spaced
        /// `D’accord<mailto:…>`, as in Outlook.
        case attached
    }

    private let style: Style
    private var lines: [String] = []
    private var line = ""
    private var target: String?

    private init(_ style: Style) { self.style = style }

    /// Lines of the page's text, not wrapped; never two empty lines in a row, none at the ends.
    static func lines(of page: String, _ style: Style) -> [String] {
        var writer = PageText(style)
        var isTag = false
        var piece = ""
        for scalar in page.unicodeScalars {
            switch scalar {
            case "<":
                writer.add(text: piece)
                (piece, isTag) = ("", true)
            case ">" where isTag:
                writer.add(tag: piece)
                (piece, isTag) = ("", false)
            default: piece.unicodeScalars.append(scalar)
            }
        }
        writer.add(text: piece)
        writer.endLine()
        return Array(writer.lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed())
    }

    private mutating func add(text: String) {
        let words = HTMLCharacters.decoded(text).split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }
        guard !words.isEmpty else {
            if !text.isEmpty, !line.isEmpty, line.last != " " { line += " " }
            return
        }
        if let first = text.first, first.isWhitespace, first != "\u{A0}", !line.isEmpty, line.last != " " {
            line += " "
        }
        line += words.joined(separator: " ")
        if let last = text.last, last.isWhitespace, last != "\u{A0}" { line += " " }
    }

    private mutating func add(tag: String) {
        let name = tag.prefix { !$0.isWhitespace }.lowercased()
        switch name {
        case "strong", "b", "/strong", "/b": line += style.bold
        case "a": target = Markup.attribute("href", of: tag)
        case "/a": endLink()
        case "br", "br/", "div", "/div", "tr", "/tr", "/td", "table", "/table", "/li": endLine()
        case "p", "/p", "ul", "/ul", "h1", "h2", "h3", "/h1", "/h2", "/h3", "blockquote", "/blockquote": endBlock()
        case "li":
            endLine()
            line += style.item
        default: break
        }
    }

    private mutating func endLink() {
        defer { target = nil }
        guard let target else { return }
        switch style.links {
        case .dropped: break
        case .spaced: line += " <\(target)>"
        case .attached: line += "<\(target)>"
        }
    }

    private mutating func endLine() {
        while line.last == " " { line.removeLast() }
        if !line.isEmpty { lines.append(line) }
        line = ""
    }

    private mutating func endBlock() {
        endLine()
        if lines.last?.isEmpty == false { lines.append("") }
    }
}
