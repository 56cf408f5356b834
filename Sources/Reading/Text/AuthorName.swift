internal import Federation
internal import Mail

/// The words of the author's name, for telling a signature from the last line of the letter.
struct AuthorName {
    /// Words of the person's or organisation's name.
    private let words: Set<String>
    /// Words of the domain, which most often are the organisation's.
    private let domain: Set<String>

    /// The name of `author`: the display name's words, and of the address what stands before the `@`.
    init(_ author: Author) {
        switch author {
        case .one(let address, let displayName):
            let local = address.localPart.utf8.filter { !Bytes.isDigit($0) }
            words = Self.names(displayName).union(Self.names(String(decoding: local, as: UTF8.self)))
            let end = address.domain.utf8.lastIndex(of: UInt8(ascii: "."))
            domain = end.map { Self.names(address.domain[..<$0]) } ?? []
        case .unusable(let text):
            words = Self.names(text)
            domain = []
        }
    }

    /// Nothing is known of the author: a bare text.
    var isUnknown: Bool { words.isEmpty }

    /// Whether `line` is the author's name: one to six words, one of them hers, the others hers, initials or titles.
    func isAlone(on line: TextLine) -> Bool { isAlone(line.folded[...]) }

    private func isAlone(_ text: ArraySlice<UInt8>) -> Bool {
        let found = Self.words(text)
        guard !words.isEmpty, (1...6).contains(found.count), !Self.isSentence(text) else { return false }
        return found.contains { words.contains($0) }
            && found.allSatisfy { isName($0) || $0.count <= 3 && !Self.isCommon($0) }
    }

    /// Whether `line` is nothing but words of the author's organisation, as the address has them.
    func isOrganisation(_ line: TextLine) -> Bool {
        let found = Self.words(line.folded[...]).filter { $0.count >= 3 && !Self.isCommon($0) }
        return !found.isEmpty && found.allSatisfy(isName)
    }

    /// Whether `line` begins with the author's name and goes on as signatures do: ", trésorier", "- AIRE", "(FNEJE)".
    func begins(_ line: TextLine) -> Bool {
        if isAlone(on: line) { return true }
        guard !words.isEmpty, line.folded.count <= 90, !Self.isSentence(line.folded[...]) else { return false }
        let head = line.folded.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "(") }
        return head.count < line.folded.count && Self.words(head).count >= 2 && isAlone(head)
    }

    private func isName(_ word: String) -> Bool { words.contains(word) || domain.contains(word) }

    private static func names(_ text: some StringProtocol) -> Set<String> {
        Set(words(Folding.fold(text)[...]).filter { $0.count >= 3 && !isCommon($0) })
    }

    private static func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
        text.last == UInt8(ascii: "!") || text.last == UInt8(ascii: "?") || text.last == UInt8(ascii: ":")
    }

    private static func words(_ text: ArraySlice<UInt8>) -> [String] {
        text.split { !Bytes.isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Words that addresses have and answers too.
    private static func isCommon(_ word: String) -> Bool {
        if Lines.all.answerWords.contains(Array(word.utf8)[...]) { return true }
        return common.contains(word)
    }

    private static let common: Set<String> = [
        "contact", "info", "via", "mail", "the", "les", "des", "pas", "avec", "nous", "est", "sur", "une",
    ]
}
