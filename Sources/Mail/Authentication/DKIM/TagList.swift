/// A list of tags (RFC 6376 §3.2): `tag=value; tag=value`, each tag once.
struct TagList {
    private let tags: [String: String]
    /// The first tag, since a key record that names its version names it first.
    let first: String?

    /// `nil` for a list that is none, or that has a tag twice: then it has no meaning.
    init?(_ text: String) {
        var tags: [String: String] = [:]
        var first: String?
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            let trimmed = TagList.trimmed(piece)
            if trimmed.isEmpty, isLast { break }
            guard let equals = trimmed.firstIndex(of: "=") else { return nil }
            let name = String(TagList.trimmed(trimmed[..<equals]))
            guard TagList.isName(name), tags[name] == nil else { return nil }
            tags[name] = String(TagList.trimmed(trimmed[trimmed.index(after: equals)...]))
            first = first ?? name
        }
        guard !tags.isEmpty else { return nil }
        self.tags = tags
        self.first = first
    }

    /// The value of `tag`, without the white space around it.
    subscript(tag: String) -> String? { tags[tag] }

    /// The value of `tag` without any white space.
    func compact(_ tag: String) -> String? {
        tags[tag].map { String(String.UnicodeScalarView($0.unicodeScalars.filter { !TagList.isBlank($0) })) }
    }

    /// The parts of the value of `tag`, which colons divide, in lower case.
    func words(_ tag: String) -> [String]? {
        tags[tag]?.split(separator: ":", omittingEmptySubsequences: false).map {
            TagList.trimmed($0).lowercased()
        }
    }

    private static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (65...90).contains(first) || (97...122).contains(first) else { return false }
        return name.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n"
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var view = text.unicodeScalars
        while let scalar = view.first, isBlank(scalar) { view.removeFirst() }
        while let scalar = view.last, isBlank(scalar) { view.removeLast() }
        return Substring(view)
    }
}
