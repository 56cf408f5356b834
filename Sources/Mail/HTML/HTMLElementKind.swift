/// How an element is laid out.
enum HTMLElementKind {
    /// Part of the line.
    case inline
    /// Begins and ends a line.
    case block
    /// A block with an empty line around it.
    case paragraph
    /// `<br>`.
    case lineBreak
    /// `<hr>`.
    case rule
    /// A table cell: set apart by a space.
    case cell
    /// `<li>`.
    case item
    /// `<ol>`, `<ul>`.
    case list
    /// `<blockquote>`.
    case quote
    /// `<pre>`.
    case preformatted
    /// `<s>`, `<strike>`, `<del>`.
    case struck
    /// `<a>`.
    case link
    /// `<img>`.
    case image
    /// `<input>`.
    case input
    /// `<style>`: never laid out, but its rules hide things.
    case sheet
    /// Never laid out.
    case dropped

    /// The kind of the element called `name` (lower case).
    init(name: String) { self = Self.kinds[name] ?? .inline }

    /// Whether the element has an end.
    var isVoid: Bool {
        switch self {
        case .lineBreak, .rule, .image, .input: true
        case .inline, .block, .paragraph, .cell, .item, .list, .quote, .preformatted, .struck, .link, .sheet, .dropped:
            false
        }
    }

    private static let kinds: [String: HTMLElementKind] = {
        var kinds: [String: HTMLElementKind] = [
            "br": .lineBreak, "hr": .rule, "li": .item, "ol": .list, "ul": .list, "blockquote": .quote,
            "pre": .preformatted, "s": .struck, "strike": .struck, "del": .struck, "a": .link, "img": .image,
            "input": .input, "style": .sheet, "td": .cell, "th": .cell,
        ]
        for name in [
            "div", "table", "tr", "tbody", "thead", "tfoot", "html", "body", "section", "article", "header", "footer",
            "center", "address", "form", "fieldset", "dl", "dt", "dd", "nav", "main", "aside", "figure", "figcaption",
            "caption", "details", "summary", "menu", "dir", "signature",
        ] { kinds[name] = .block }
        for name in ["p", "h1", "h2", "h3", "h4", "h5", "h6"] { kinds[name] = .paragraph }
        for name in [
            "script", "title", "head", "template", "object", "select", "textarea", "svg", "math", "iframe", "canvas",
            "audio", "video", "xml", "noembed", "noframes",
        ] { kinds[name] = .dropped }
        return kinds
    }()
}
