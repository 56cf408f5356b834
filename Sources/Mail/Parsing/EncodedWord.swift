/// One encoded word of a header (RFC 2047 §2), found in bytes: `=?charset?B?…?=` or `=?charset?Q?…?=`.
struct EncodedWord {
    enum Encoding {
        case base64
        case quoted
    }

    /// As written, without the language that RFC 2231 §5 allows after `*`.
    let charset: [UInt8]
    let encoding: Encoding
    let payload: ArraySlice<UInt8>
    /// Where the word ends in the bytes it was found in.
    let end: Int

    /// The word that begins at `start`; `nil` for anything that is not exactly one.
    init?(_ bytes: [UInt8], at start: Int) {
        guard start + 1 < bytes.count, bytes[start] == Byte.equals, bytes[start + 1] == Byte.question,
            let charsetEnd = bytes[(start + 2)...].prefix(80).firstIndex(of: Byte.question), charsetEnd > start + 2,
            charsetEnd + 2 < bytes.count, bytes[charsetEnd + 2] == Byte.question
        else { return nil }
        switch Byte.lowered(bytes[charsetEnd + 1]) {
        case UInt8(ascii: "b"): encoding = .base64
        case UInt8(ascii: "q"): encoding = .quoted
        default: return nil
        }
        let rest = bytes[(charsetEnd + 3)...]
        guard let close = rest.firstIndex(where: { $0 == Byte.question || Byte.isWhite($0) }),
            bytes[close] == Byte.question, close + 1 < bytes.count, bytes[close + 1] == Byte.equals
        else { return nil }
        payload = rest[..<close]
        end = close + 2
        charset = bytes[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }.map(Byte.lowered)
        guard !charset.isEmpty, charset.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    }
}
