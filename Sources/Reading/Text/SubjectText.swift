/// What of a subject its author added: people answer "OUI" in the subject line.
///
///     subject = { prefix ":" | "[" tag "]" | number } title rest      ; prefix: Re, Rép, TR, AW … also "Re[2]", "Re (2)"
struct SubjectText {
    /// What is left; empty if the subject is the question's own.
    private(set) var text: String

    /// The author's part of `subject`.
    init(_ subject: String, question: Question, known: Lines) {
        text = Self.withoutPrefixes(subject, known)
        if let title = question.title, !title.isEmpty {
            text = Self.without(title, in: text)
        } else {
            text = Self.afterUnknownTitle(text)
        }
        text = Self.trimmed(Self.withoutNumbers(text))
    }

    private static func withoutPrefixes(_ subject: String, _ known: Lines) -> String {
        var rest = Substring(subject)
        while true {
            rest = rest.drop { $0.isWhitespace }
            if rest.first == "[", let close = rest.firstIndex(of: "]") {
                rest = rest[rest.index(after: close)...]
                continue
            }
            guard let colon = rest.prefix(24).firstIndex(of: ":") else { return String(rest) }
            let name = rest[..<colon].prefix { $0 != "[" && $0 != "(" }
            let folded = Folding.fold(name)
            guard known.subjectPrefixes.contains(folded[...]) else { return String(rest) }
            rest = rest[rest.index(after: colon)...]
        }
    }

    /// Without a title to go by: what stands after a title in quotation marks, or a subject of three words at most.
    private static func afterUnknownTitle(_ text: String) -> String {
        if text.utf8.contains(0xBB), let close = text.lastIndex(of: "»") {
            return String(text[text.index(after: close)...])
        }
        return TextWords(text).hashes.count <= 3 ? text : ""
    }

    /// `title` found by its words, so that other quotes and spaces do not matter.
    private static func without(_ title: String, in text: String) -> String {
        let sought = TextWords(title).hashes
        let words = TextWords(text)
        guard !sought.isEmpty, words.hashes.count >= sought.count else { return text }
        for start in 0...(words.hashes.count - sought.count)
        where words.hashes[start..<(start + sought.count)].elementsEqual(sought) {
            let scalars = text.unicodeScalars
            let from = scalars.index(scalars.startIndex, offsetBy: words.ranges[start].lowerBound)
            let to = scalars.index(scalars.startIndex, offsetBy: words.ranges[start + sought.count - 1].upperBound)
            return String(scalars[..<from]) + " " + String(scalars[to...])
        }
        return text
    }

    /// Matter numbers such as `SIG-2026-014`.
    private static func withoutNumbers(_ text: String) -> String {
        text.split(separator: " ").filter { word in
            let parts = word.split(separator: "-")
            return
                !(parts.count == 3 && parts[0].allSatisfy(\.isLetter) && parts[1].count == 4
                && parts[1].allSatisfy(\.isNumber) && parts[2].contains(where: \.isNumber))
        }.joined(separator: " ")
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, Self.edges.contains(first) { text = text.dropFirst() }
        while let last = text.last, Self.edges.contains(last) { text = text.dropLast() }
        return String(text)
    }

    private static let edges: Set<Character> = [" ", ":", "-", "–", "—", "«", "»", "\"", ",", ";", "|", "\u{A0}"]
}
