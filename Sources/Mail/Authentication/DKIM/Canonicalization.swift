/// How a header or a body is written before it is hashed (RFC 6376 §3.4). Lines end in CR LF.
enum Canonicalization: String {
    case simple, relaxed

    /// The forms for the header and for the body.
    struct Pair {
        let header: Canonicalization
        let body: Canonicalization
    }

    /// The value of `c`; the body's form is simple where only the header's is named.
    static func pair(_ text: String?) -> Pair? {
        guard let text else { return Pair(header: .simple, body: .simple) }
        let words = text.lowercased().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard words.count <= 2, let header = words.first.flatMap(Canonicalization.init) else { return nil }
        guard words.count == 2 else { return Pair(header: header, body: .simple) }
        return Canonicalization(rawValue: words[1]).map { Pair(header: header, body: $0) }
    }

    /// A field as it stands in the mail, its last line end left away.
    func field(_ field: SignedField) -> [UInt8] {
        switch self {
        case .simple: return field.bytes
        case .relaxed:
            let value = field.bytes.drop { $0 != Byte.colon }.dropFirst().filter { $0 != Byte.cr && $0 != Byte.lf }
            return Array(field.key.utf8) + [Byte.colon] + Byte.trimmed(Canonicalization.single(value)[...])
        }
    }

    /// A whole body.
    func body(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 2)
        var emptyLines = 0
        for line in Canonicalization.lines(bytes) {
            let written = self == .relaxed ? Canonicalization.stripped(Canonicalization.single(line)) : Array(line)
            if written.isEmpty {
                emptyLines += 1
                continue
            }
            for _ in 0..<emptyLines { out += [Byte.cr, Byte.lf] }
            emptyLines = 0
            out += written + [Byte.cr, Byte.lf]
        }
        return out.isEmpty && self == .simple ? [Byte.cr, Byte.lf] : out
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: Byte.lf, omittingEmptySubsequences: false).map {
            $0.last == Byte.cr ? $0.dropLast() : $0
        }
    }

    /// Runs of blanks as one space.
    private static func single(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        for byte in bytes {
            if Byte.isBlank(byte) {
                if out.last != Byte.space { out.append(Byte.space) }
            } else {
                out.append(byte)
            }
        }
        return out
    }

    private static func stripped(_ line: [UInt8]) -> [UInt8] {
        line.last == Byte.space ? line.dropLast() : line
    }
}
