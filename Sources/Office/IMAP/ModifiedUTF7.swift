/// Folder names as IMAP writes them: printable ASCII as it is, `&` as `&-`, the rest in base64 of UTF-16 between `&`
/// and `-` (RFC 3501 §5.1.3).
struct ModifiedUTF7: Hashable {
    /// The encoded form, ASCII.
    let encoded: String
    /// The name as people read it.
    let text: String

    /// Encodes a name.
    init(encoding text: String) {
        self.text = text
        var out: [UInt8] = []
        var pending: [UInt16] = []
        for unit in text.utf16 {
            if (0x20...0x7E).contains(unit) {
                ModifiedUTF7.flush(&pending, to: &out)
                out.append(UInt8(unit))
                if unit == 0x26 { out.append(UInt8(ascii: "-")) }
            } else {
                pending.append(unit)
            }
        }
        ModifiedUTF7.flush(&pending, to: &out)
        encoded = String(decoding: out, as: UTF8.self)
    }

    /// Decodes a name; `nil` unless it is well formed.
    init?(decoding encoded: String) {
        var units: [UInt16] = []
        var rest = Array(encoded.utf8)[...]
        while let byte = rest.popFirst() {
            guard (0x20...0x7E).contains(byte) else { return nil }
            guard byte == UInt8(ascii: "&") else {
                units.append(UInt16(byte))
                continue
            }
            guard let end = rest.firstIndex(of: UInt8(ascii: "-")) else { return nil }
            if end == rest.startIndex {
                units.append(0x26)
            } else {
                guard let decoded = ModifiedUTF7.decodeBase64(rest[..<end]) else { return nil }
                units += decoded
            }
            rest = rest[(end + 1)...]
        }
        guard let text = ModifiedUTF7.strictText(units) else { return nil }
        self.encoded = encoded
        self.text = text
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

    private static func flush(_ units: inout [UInt16], to out: inout [UInt8]) {
        guard !units.isEmpty else { return }
        out.append(UInt8(ascii: "&"))
        var bits: UInt32 = 0
        var count = 0
        for unit in units {
            bits = bits << 16 | UInt32(unit)
            count += 16
            while count >= 6 {
                count -= 6
                out.append(alphabet[Int(bits >> UInt32(count) & 63)])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { out.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
        out.append(UInt8(ascii: "-"))
        units = []
    }

    private static func decodeBase64(_ letters: ArraySlice<UInt8>) -> [UInt16]? {
        var units: [UInt16] = []
        var bits: UInt32 = 0
        var count = 0
        for letter in letters {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(bits >> UInt32(count) & 0xFFFF))
                bits &= (1 << UInt32(count)) - 1
            }
        }
        return count < 6 && bits == 0 ? units : nil
    }

    /// The text of UTF-16 units, or `nil` if a surrogate stands alone.
    private static func strictText(_ units: [UInt16]) -> String? {
        var decoder = UTF16()
        var iterator = units.makeIterator()
        var text = String.UnicodeScalarView()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): text.append(scalar)
            case .emptyInput: return String(text)
            case .error: return nil
            }
        }
    }
}
