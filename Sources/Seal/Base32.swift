import CCrypto

/// Base32 in Crockford's alphabet, lower case: no `i`, `l`, `o`, `u`, so that a person can read a code aloud.
public enum Base32 {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// The first `length` characters of `bytes` in Base32 (5 bits each, most significant first).
    public static func string(_ bytes: [UInt8], length: Int) -> String {
        precondition(length * 5 <= bytes.count * 8, "not enough bytes for that many characters")
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes where out.count < length {
            buffer = (buffer << 8) | UInt32(byte)
            bits += 8
            while bits >= 5, out.count < length {
                out.append(alphabet[Int((buffer >> (bits - 5)) & 31)])
                bits -= 5
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Folds what people mistype (`O` for zero, `I` and `L` for one, capitals) to the alphabet.
    public static func folded(_ text: some StringProtocol) -> String {
        String(
            text.lowercased().map { character in
                switch character {
                case "o": "0"
                case "i", "l": "1"
                default: character
                }
            })
    }

    /// Whether two codes are equal, in time that depends on their lengths only.
    public static func constantTimeEqual(_ a: String, _ b: String) -> Bool {
        let x = Array(a.utf8)
        let y = Array(b.utf8)
        guard x.count == y.count else { return false }
        return CRYPTO_memcmp(x, y, x.count) == 0
    }
}
