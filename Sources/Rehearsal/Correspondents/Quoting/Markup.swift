/// What is needed of a page's markup to quote it.
enum Markup {
    /// What stands between `<body …>` and `</body>`; the whole page if it has no body.
    static func body(of page: String) -> String {
        guard let open = page.firstRange(of: "<body"), let end = page[open.upperBound...].firstIndex(of: ">") else {
            return page
        }
        let rest = page[page.index(after: end)...]
        let inner = rest.firstRange(of: "</body").map { rest[..<$0.lowerBound] } ?? rest
        return String(inner.drop { $0.isWhitespace || $0.isNewline })
    }

    /// The decoded value of a double-quoted attribute of `tag` (name and attributes, without angle brackets).
    static func attribute(_ name: String, of tag: String) -> String? {
        guard let open = tag.firstRange(of: " \(name)=\"") else { return nil }
        return HTMLCharacters.decoded(String(tag[open.upperBound...].prefix { $0 != "\"" }))
    }

    /// Targets of all links of `page`, in order.
    static func links(of page: String) -> [String] {
        page.split(separator: "<").compactMap { piece in
            guard piece.hasPrefix("a ") else { return nil }
            return attribute("href", of: String(piece.prefix { $0 != ">" }))
        }
    }
}
