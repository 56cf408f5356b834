import Foundation

/// How a program writes characters outside ASCII in header fields (RFC 2047).
struct EncodedWords: Hashable, Sendable {
    /// The two encodings of RFC 2047 §4.
    enum Encoding: String { case b = "B", q = "Q" }
    /// As the program spells it: `UTF-8` or `utf-8`.
    let spelling: String
    let encoding: Encoding

    /// `text` as it is if it is ASCII, else as encoded words.
    func unstructured(_ text: String) -> String {
        text.utf8.allSatisfy { (32..<127).contains($0) } ? text : phrase(text)
    }

    /// `text` as encoded words of at most 58 octets, so that a line with a field name keeps to 76; none divides a
    /// character (§2, §5).
    func phrase(_ text: String) -> String {
        let room = 58 - spelling.utf8.count - 7
        var words: [String] = []
        var chunk = ""
        for character in text.unicodeScalars.map({ String($0) }) {
            if encoded(chunk + character).utf8.count > room {
                words.append(chunk)
                chunk = ""
            }
            chunk += character
        }
        words.append(chunk)
        return words.map { "=?\(spelling)?\(encoding.rawValue)?\(encoded($0))?=" }.joined(separator: " ")
    }

    private func encoded(_ text: String) -> String {
        switch encoding {
        case .b: Data(text.utf8).base64EncodedString()
        case .q: text.utf8.map(EncodedWords.quoted).joined()
        }
    }

    /// Only what may stand in a phrase stands for itself (§5 (3)).
    private static func quoted(_ byte: UInt8) -> String {
        switch byte {
        case 48...57, 65...90, 97...122: String(UnicodeScalar(byte))
        case 32: "_"
        default: HexByte.escaped(byte)
        }
    }
}
