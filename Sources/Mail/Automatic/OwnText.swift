/// The words a mail says itself, folded, for telling machines by their sentences: quoted lines are somebody else's.
struct OwnText {
    /// Folded lines without those that begin with `>`; at most 16,000 bytes of text are looked at.
    let lines: [String]
    /// The lines in one.
    let joined: SearchableText

    init(_ message: Message) {
        let plain = message.views.filter { $0.kind == .plain }.map(\.text).joined(separator: "\n")
        let isBlank = plain.allSatisfy(\.isWhitespace)
        let html = isBlank ? message.views.filter { $0.kind == .html }.map { OwnText.withoutTags($0.text) } : []
        let text = isBlank ? html.joined(separator: "\n") : plain
        let head = String(decoding: text.utf8.prefix(16_000), as: UTF8.self)
        lines = FoldedText.of(head).split(separator: "\n").map { OwnText.trimmed(String($0)) }
            .filter { !$0.hasPrefix(">") && !$0.isEmpty }
        joined = SearchableText(lines)
    }

    /// Whether any of `phrases` (folded) occurs.
    func says(_ phrases: [String]) -> Bool { joined.says(phrases) }

    private static func trimmed(_ line: String) -> String {
        guard let first = line.firstIndex(where: { !$0.isWhitespace }),
            let last = line.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(line[first...last])
    }

    /// Enough for looking for sentences; reading what a person wrote in HTML is the HTML view's matter.
    static func withoutTags(_ html: String) -> String {
        var out: [UInt8] = []
        var isTag = false
        for byte in html.utf8 {
            switch byte {
            case UInt8(ascii: "<"): isTag = true
            case UInt8(ascii: ">"):
                if isTag { out.append(Byte.lf) }
                isTag = false
            default: if !isTag { out.append(byte) }
            }
        }
        return String(decoding: out, as: UTF8.self)
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&nbsp;", with: " ")
            .replacing("&#64;", with: "@").replacing("&amp;", with: "&")
    }
}
