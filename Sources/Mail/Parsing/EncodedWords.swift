import Foundation

/// Makes one encoded word of several: GMime joins the base64 of adjacent words before it decodes, and so loses whatever
/// follows a padded one.
///
/// Each word is decoded on its own; then the bytes of adjacent words of one charset are joined, so that a character
/// split over two words is whole (forbidden by RFC 2047 §5, and common). Charsets stay GMime's business.
enum EncodedWords {
    /// `value` with every run of adjacent words of one charset that holds base64 as one base64 word; all else stays.
    static func joined(_ value: [UInt8]) -> [UInt8] {
        guard mayHoldBase64(value) else { return value }
        var out: [UInt8] = []
        var position = 0
        while let start = value[position...].firstIndex(of: Byte.equals) {
            out += value[position..<start]
            guard let first = EncodedWord(value, at: start) else {
                out.append(Byte.equals)
                position = start + 1
                continue
            }
            let run = run(value, from: first)
            position = run.last?.end ?? first.end
            let holdsBase64 = run.contains { $0.encoding == .base64 }
            out += holdsBase64 ? one(run, charset: first.charset) : Array(value[start..<position])
        }
        return out + value[position...]
    }

    /// Whether `?B?` stands somewhere.
    private static func mayHoldBase64(_ value: [UInt8]) -> Bool {
        value.indices.dropLast(2).contains {
            value[$0] == Byte.question && value[$0 + 2] == Byte.question
                && Byte.lowered(value[$0 + 1]) == UInt8(ascii: "b")
        }
    }

    /// The words of `first`'s charset that only white space parts from it and one another.
    private static func run(_ value: [UInt8], from first: EncodedWord) -> [EncodedWord] {
        var words = [first]
        var end = first.end
        while let next = value[end...].firstIndex(where: { !Byte.isWhite($0) }),
            let word = EncodedWord(value, at: next), word.charset == first.charset
        {
            words.append(word)
            end = word.end
        }
        return words
    }

    private static func one(_ words: [EncodedWord], charset: [UInt8]) -> [UInt8] {
        var decoded = Base64Words()
        for word in words {
            switch word.encoding {
            case .base64: decoded.take(word.payload)
            case .quoted: decoded.take(plain: unquoted(word.payload))
            }
        }
        let digits = Data(decoded.bytes).base64EncodedData()
        return Array("=?".utf8) + charset + Array("?B?".utf8) + digits + Array("?=".utf8)
    }

    /// The bytes of a Q payload (RFC 2047 §4.2); `=` without two digits stands for itself.
    private static func unquoted(_ payload: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = payload
        while let byte = rest.popFirst() {
            let pair = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == Byte.equals, pair.utf8.count == 2, pair.first != "+", let code = UInt8(pair, radix: 16) {
                out.append(code)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte == UInt8(ascii: "_") ? Byte.space : byte)
            }
        }
        return out
    }
}
