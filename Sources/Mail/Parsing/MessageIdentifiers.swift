/// Reads `Message-ID`, `In-Reply-To` and `References` (RFC 5322 §3.6.4).
///
/// Programs fold inside an identifier, forget the brackets, or write prose around it: what stands between brackets
/// counts, and without any bracket a lone word with an `@`.
enum MessageIdentifiers {
    /// A reply to a long thread names some hundred letters; more is an attack or a fault.
    private static let most = 1_000

    /// The identifiers without angle brackets, in order, each once.
    static func all(in value: [UInt8]) -> [String] {
        var found: [String] = []
        var current: [UInt8]?
        for byte in value {
            switch byte {
            case UInt8(ascii: "<"): current = []
            case UInt8(ascii: ">"):
                if let id = current.flatMap(valid) { found.append(id) }
                current = nil
            default: if byte > 0x20, byte != 0x7F { current?.append(byte) }
            }
            if found.count >= most { break }
        }
        if found.isEmpty, !value.contains(UInt8(ascii: "<")) { found = bare(in: value) }
        var seen = Set<String>()
        return found.filter { seen.insert($0).inserted }
    }

    private static func bare(in value: [UInt8]) -> [String] {
        value.split(whereSeparator: Byte.isWhite).prefix(most)
            .filter { $0.contains(UInt8(ascii: "@")) }
            .compactMap { valid(Array($0)) }
    }

    private static func valid(_ bytes: [UInt8]) -> String? {
        guard !bytes.isEmpty, bytes.count <= 998 else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
