/// The grammar of an `Authentication-Results` field (RFC 8601 §2.2), as far as it can be read without doubt.
///
/// ```
/// field   = authserv-id [ version ] *( ";" resinfo )
/// resinfo = method [ "/" version ] "=" result *( property "=" value )
/// ```
/// Comments may stand between words; they are kept beside the result, since verifiers put key sizes and modes there.
struct ResultSyntax {
    /// The identifier exactly as written; empty where the field does not begin with one.
    let serverID: String
    /// One a method result, in order.
    let results: [MethodResult]

    /// One `method=result` with its properties.
    struct MethodResult: Equatable {
        /// Lower case.
        let method: String
        /// Lower case.
        let result: String
        /// `header.d` and the like in lower case, with the value as written.
        let properties: [Property]
        /// Comments in lower case, joined.
        let comments: String

        func value(_ name: String) -> String? { properties.first { $0.name == name }?.value }
    }

    struct Property: Equatable {
        let name: String
        let value: String
    }

    /// `nil` for a field with unbalanced quotes or comments.
    init?(_ value: String) {
        guard let segments = ResultSyntax.segments(value), let head = segments.first else { return nil }
        let words = head.words
        let hasVersion = words.count == 2 && words[1].allSatisfy(\.isNumber)
        let isPlain = head.comments.isEmpty && (words.count == 1 || hasVersion) && !words[0].contains("=")
        serverID = isPlain ? words[0] : ""
        results = segments.dropFirst().compactMap(ResultSyntax.result)
    }

    private struct Segment {
        var words: [String] = []
        var comments = ""
    }

    private static func result(_ segment: Segment) -> MethodResult? {
        let pairs = segment.words.compactMap { word -> Property? in
            guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return nil }
            return Property(name: word[..<equals].lowercased(), value: String(word[word.index(after: equals)...]))
        }
        guard pairs.count == segment.words.count, let first = pairs.first else { return nil }
        let method = first.name.split(separator: "/").first.map(String.init) ?? first.name
        return MethodResult(
            method: method, result: first.value.lowercased(), properties: Array(pairs.dropFirst()),
            comments: segment.comments.lowercased())
    }

    /// Cut at semicolons and blanks outside comments and quoted strings; blanks around `=` are taken away.
    private static func segments(_ value: String) -> [Segment]? {
        var scanner = Scanner()
        for scalar in value.unicodeScalars { scanner.take(scalar) }
        return scanner.finished
    }

    private struct Scanner {
        private var segments: [Segment] = []
        private var current = Segment()
        private var word = ""
        private var depth = 0
        private var isQuoted = false
        private var isEscaped = false

        mutating func take(_ scalar: Unicode.Scalar) {
            if isEscaped {
                isEscaped = false
                append(scalar)
            } else if (isQuoted || depth > 0) && scalar == "\\" {
                isEscaped = true
            } else if isQuoted {
                if scalar == "\"" { isQuoted = false } else { append(scalar) }
            } else if scalar == "(" {
                depth += 1
            } else if scalar == ")" {
                depth -= 1
                if depth == 0 { current.comments += " " }
            } else if depth > 0 {
                append(scalar)
            } else {
                takePlain(scalar)
            }
        }

        private mutating func takePlain(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "\"": isQuoted = true
            case ";":
                endWord()
                segments.append(current)
                current = Segment()
            case " ", "\t": endWord()
            default: append(scalar)
            }
        }

        private mutating func append(_ scalar: Unicode.Scalar) {
            if depth > 0 {
                current.comments.unicodeScalars.append(scalar)
            } else {
                word.unicodeScalars.append(scalar)
            }
        }

        /// `spf = pass` is one pair.
        private mutating func endWord() {
            guard !word.isEmpty else { return }
            if let last = current.words.last, last.hasSuffix("=") || word.hasPrefix("="), !last.dropLast().contains("=")
            {
                current.words[current.words.count - 1] = last + word
            } else {
                current.words.append(word)
            }
            word = ""
        }

        var finished: [Segment]? {
            guard depth == 0, !isQuoted, !isEscaped else { return nil }
            var copy = self
            copy.endWord()
            return copy.segments + [copy.current]
        }
    }
}
