/// What may go over the wire (RFC 5322 §2.1.1, RFC 5321 §2.3.8).
enum WireFormat {
    /// `bytes` if every line is ASCII without NUL, ends in CR LF, and has at most 998 bytes before it.
    static func checked(_ bytes: [UInt8]) throws(CompositionError) -> [UInt8] {
        var length = 0
        var line = 1
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == Byte.lf {
                guard previous == Byte.cr else { throw .unsendable(line: line) }
                line += 1
                length = 0
            } else {
                guard previous != Byte.cr, byte < 0x80, byte != 0 else { throw .unsendable(line: line) }
                if byte != Byte.cr { length += 1 }
                guard length <= 998 else { throw .unsendable(line: line) }
            }
            previous = byte
        }
        guard bytes.suffix(2) == [Byte.cr, Byte.lf] else { throw .unsendable(line: line) }
        return bytes
    }

    /// `text` with every line end as CR LF.
    static func withCRLF(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": out.append(contentsOf: "\r\n".unicodeScalars)
            case "\n": if previous != "\r" { out.append(contentsOf: "\r\n".unicodeScalars) }
            default: out.append(scalar)
            }
            previous = scalar
        }
        return String(out)
    }
}
