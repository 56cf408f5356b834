/// The bytes of adjacent base64 words (RFC 2047 §4.1), each decoded on its own.
///
/// Padding ends a word's bytes, not those of the words behind it. Programs that cut the base64 text itself instead of
/// the bytes leave bits over at the end of a word; those bits are not zero, and go on in the next word. Characters that
/// are no base64 are skipped, as mail programs do.
struct Base64Words {
    private(set) var bytes: [UInt8] = []
    private var bits: UInt32 = 0
    private var bitCount = 0

    /// Takes the payload of the next word.
    mutating func take(_ payload: ArraySlice<UInt8>) {
        if bitCount > 0, bits & (1 << UInt32(bitCount) - 1) == 0 { drop() }
        for byte in payload {
            if byte == Byte.equals {
                drop()
            } else if let digit = Base64Words.digit(byte) {
                bits = bits << 6 | digit
                bitCount += 6
                if bitCount >= 8 {
                    bitCount -= 8
                    bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
                }
            }
        }
    }

    /// Takes bytes that were not base64: whatever was left over before them is lost.
    mutating func take(plain: [UInt8]) {
        drop()
        bytes += plain
    }

    private mutating func drop() {
        bits = 0
        bitCount = 0
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 65...90: UInt32(byte) - 65
        case 97...122: UInt32(byte) - 71
        case 48...57: UInt32(byte) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
