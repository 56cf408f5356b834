/// A subject without what mail programs and lists put before it.
struct SubjectLine {
    /// Whether it answers, passes on, or is new.
    enum Kind { case new, reply, forward }
    let kind: Kind
    /// The rest, without `Re:`, `TR:` and `[list]`.
    let text: String

    init(_ subject: String) {
        var rest = Substring(subject)
        var kind = Kind.new
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.first == "[", let close = rest.firstIndex(of: "]") {
                rest = rest[rest.index(after: close)...]
                continue
            }
            guard let colon = rest.prefix(8).firstIndex(of: ":") else { break }
            let prefix = Lexer.fold(String(rest[..<colon])).filter { !$0.isWhitespace }
            guard let found = Self.prefixes[prefix] else { break }
            if kind != .forward { kind = found }
            rest = rest[rest.index(after: colon)...]
        }
        self.kind = kind
        text = String(rest)
    }

    private static let prefixes: [String: Kind] = [
        "re": .reply, "aw": .reply, "antw": .reply, "sv": .reply, "rep": .reply, "reponse": .reply, "r": .reply,
        "tr": .forward, "fwd": .forward, "fw": .forward, "wg": .forward, "vs": .forward, "doorst": .forward,
        "i": .forward,
    ]
}
