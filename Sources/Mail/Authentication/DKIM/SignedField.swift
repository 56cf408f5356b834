/// A header field as a signature sees it: every byte, folds included, without its last line end.
struct SignedField {
    /// Lower case.
    let key: String
    /// Name, colon and value; folds are CR LF and blanks.
    let bytes: [UInt8]

    /// The value, unfolded, as text.
    var value: String {
        let value = bytes.drop { $0 != Byte.colon }.dropFirst().filter { $0 != Byte.cr && $0 != Byte.lf }
        return String(decoding: value, as: UTF8.self)
    }

    /// The field with an empty value of its tag `b` (RFC 6376 §3.7).
    var withoutSignature: SignedField {
        let start = bytes.firstIndex(of: Byte.colon).map { $0 + 1 } ?? bytes.count
        let pieces = bytes[start...].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let emptied = pieces.map { piece -> ArraySlice<UInt8> in
            guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { return piece }
            let name = piece[..<equals].filter { !Byte.isBlank($0) && $0 != Byte.cr && $0 != Byte.lf }
            return name == [UInt8(ascii: "b")] ? piece[...equals] : piece
        }
        return SignedField(
            key: key, bytes: Array(bytes[..<start]) + Array(emptied.joined(separator: [UInt8(ascii: ";")])))
    }
}

/// A mail cut where signatures cut it: its fields, and its body.
struct SignedMail {
    let fields: [SignedField]
    let body: [UInt8]

    /// Bare LF counts as CR LF: a server's disk may have lost what the wire had.
    init(_ bytes: [UInt8]) {
        var fields: [SignedField] = []
        var current: [UInt8] = []
        var position = 0
        while position < bytes.count {
            let end = bytes[position...].firstIndex(of: Byte.lf) ?? bytes.count
            let line = bytes[position..<(end > position && bytes[end - 1] == Byte.cr ? end - 1 : end)]
            position = min(end + 1, bytes.count)
            if line.isEmpty { break }
            if let first = line.first, Byte.isBlank(first), !current.isEmpty {
                current += [Byte.cr, Byte.lf] + line
            } else {
                SignedMail.end(&current, &fields)
                current = Array(line)
            }
        }
        SignedMail.end(&current, &fields)
        self.fields = fields
        body = Array(bytes[position...])
    }

    private static func end(_ current: inout [UInt8], _ fields: inout [SignedField]) {
        defer { current = [] }
        guard let colon = current.firstIndex(of: Byte.colon) else { return }
        let name = current[..<colon].filter { !Byte.isBlank($0) }
        fields.append(SignedField(key: String(decoding: name, as: UTF8.self).lowercased(), bytes: current))
    }

    /// What the signature in `field` signs: the named fields, each name taken from the bottom up (RFC 6376 §5.4.2), then
    /// the field itself.
    func signedBytes(_ signature: DKIMSignature, _ field: SignedField) -> [UInt8] {
        var left = Dictionary(grouping: fields, by: \.key)
        var out: [UInt8] = []
        for name in signature.fields {
            guard let next = left[name]?.popLast() else { continue }
            out += signature.header.field(next) + [Byte.cr, Byte.lf]
        }
        return out + signature.header.field(field.withoutSignature)
    }
}
