/// Whether two views of a mail say the same (T12).
///
/// They do if the new words of each are found in order among the other's new words and the words the other set aside as
/// its author's signature, device line or disclaimer: programs mark signatures in HTML that plain text does not tell.
struct ViewAgreement {
    private let first: ViewReading
    private let second: ViewReading

    /// Compares two views.
    init(_ first: ViewReading, _ second: ViewReading) {
        self.first = first
        self.second = second
    }

    /// The same is said in both.
    var holds: Bool {
        first.text == second.text
            || Self.isSaid(Self.newWords(first), in: Self.ownWords(second))
                && Self.isSaid(Self.newWords(second), in: Self.ownWords(first))
    }

    private static func newWords(_ view: ViewReading) -> [UInt64] {
        view.lines.filter { $0.fate == .new }.flatMap { words($0) }
    }

    private static func ownWords(_ view: ViewReading) -> [UInt64] {
        view.lines.filter { line in
            switch line.fate {
            case .new, .elided(.signature), .elided(.device), .elided(.disclaimer): true
            case .elided: false
            }
        }.flatMap { words($0) }
    }

    /// Numbers that only HTML lists have at their head do not count as words; symbols do.
    private static func words(_ line: TextLine) -> [UInt64] { TextWords(withoutLinks(line.text)).hashes }

    /// Plain text shows a link's target in `<…>` after its words.
    private static func withoutLinks(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        var kept = String.UnicodeScalarView()
        var link: String.UnicodeScalarView?
        for scalar in text.unicodeScalars {
            if scalar == "<" { link = String.UnicodeScalarView() }
            if link == nil { kept.append(scalar) } else { link?.append(scalar) }
            if scalar == ">", let whole = link {
                let isLink = whole.contains(":") || whole.contains("@")
                if !isLink { kept.append(contentsOf: whole) }
                link = nil
            }
        }
        if let link { kept.append(contentsOf: link) }
        return String(kept)
    }

    private static func isSaid(_ words: [UInt64], in others: [UInt64]) -> Bool {
        var next = 0
        for word in others where next < words.count && words[next] == word { next += 1 }
        return next == words.count
    }
}
