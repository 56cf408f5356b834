/// One tag of a letter's HTML, for the lint.
struct HTMLTag {
    /// Lower case, without the slash.
    let name: String
    let isClosing: Bool
    let attributes: [String: String]
    /// The text up to the next tag.
    let text: String

    /// Every tag of `html` in order; the letters' HTML has no comment and no `>` inside an attribute.
    static func tags(of html: String) -> [HTMLTag] {
        html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1).map { piece in
            let inside = piece.prefix { $0 != ">" }
            return HTMLTag(inside, text: String(piece.dropFirst(inside.count + 1)))
        }
    }

    private init(_ inside: Substring, text: String) {
        isClosing = inside.hasPrefix("/")
        let body = inside.drop { $0 == "/" }
        name = body.prefix { $0 != " " }.lowercased()
        attributes = HTMLTag.attributes(body.dropFirst(name.count))
        self.text = text
    }

    private static func attributes(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        var rest = text
        while let equals = rest.firstRange(of: "=\"") {
            let name = rest[..<equals.lowerBound].filter { $0 != " " }
            let value = rest[equals.upperBound...].prefix { $0 != "\"" }
            found[String(name)] = String(value)
            rest = rest[value.endIndex...].dropFirst()
        }
        let bare = rest.filter { $0 != " " }
        if !bare.isEmpty { found[String(bare)] = "" }
        return found
    }

    /// `font-size` to `16px`, and so on.
    var style: [String: String] {
        let declarations = (attributes["style"] ?? "").split(separator: ";").map { $0.split(separator: ":") }
        return Dictionary(declarations.map { (String($0[0]), String($0.dropFirst().joined(separator: ":"))) }) { $1 }
    }
}
