import Foundation
internal import Mail

/// The words of the author's name, for telling a signature from the last line of the letter.
struct AuthorName {
    private let words: Set<String>

    /// The name of `author`: the display name's words, and of the address what stands before the `@`.
    init(_ author: Author?) {
        var words: Set<String> = []
        switch author {
        case .one(let address, let displayName):
            for source in [displayName, String("\(address)".prefix { $0 != "@" })] {
                for word in Self.words(Folding.fold(source)) where word.count >= 3 && !Self.isCommon(word) {
                    words.insert(word)
                }
            }
        case .unusable(let text):
            for word in Self.words(Folding.fold(text)) where word.count >= 3 && !Self.isCommon(word) {
                words.insert(word)
            }
        case nil: break
        }
        self.words = words
    }

    /// Nothing is known of the author.
    var isUnknown: Bool { words.isEmpty }

    /// Whether `line` is the author's name: one to six words, one of them hers, the others hers, initials or titles.
    func isAlone(on line: TextLine) -> Bool {
        let found = Self.words(line.folded)
        guard !words.isEmpty, (1...6).contains(found.count), !Self.isSentence(line.folded) else { return false }
        return found.contains { words.contains($0) } && found.allSatisfy { words.contains($0) || $0.count <= 3 }
    }

    /// Whether `line` begins with the author's name and goes on as signatures do: ", trésorier", "- AIRE".
    func begins(_ line: TextLine) -> Bool {
        if isAlone(on: line) { return true }
        guard !words.isEmpty, line.folded.count <= 90, !Self.isSentence(line.folded) else { return false }
        let head = line.folded.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "(") }
        guard head.count < line.folded.count else { return false }
        return isAlone(on: TextLine(text: String(decoding: head, as: UTF8.self)))
    }

    private static func isSentence(_ text: [UInt8]) -> Bool {
        text.last == UInt8(ascii: "!") || text.last == UInt8(ascii: "?") || text.last == UInt8(ascii: ":")
    }

    private static func words(_ text: [UInt8]) -> [String] {
        text.split { !Bytes.isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Words that addresses have and answers too.
    private static func isCommon(_ word: String) -> Bool {
        ["accord", "non", "oui", "contact", "info", "pour", "contre", "the", "les", "des", "via", "mail"].contains(word)
    }
}
