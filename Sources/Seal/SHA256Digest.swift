import CCrypto

/// A SHA-256 digest (FIPS 180-4): 32 bytes, written as 64 lower-case hexadecimal digits.
public struct SHA256Digest: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The 64 lower-case hexadecimal digits.
    public let hex: String

    /// The digest of `bytes`.
    public init(of bytes: some Sequence<UInt8>) {
        self.init(hashing: Array(bytes))
    }

    /// A digest already known, as 64 hexadecimal digits; `nil` for anything else.
    public init?(hex: String) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.hex = hex
    }

    private init(hashing bytes: [UInt8]) {
        var out = [UInt8](repeating: 0, count: 32)
        _ = SHA256(bytes, bytes.count, &out)
        hex = Hex.string(out)
    }

    /// Lexical order, for stable listings.
    public static func < (a: Self, b: Self) -> Bool { a.hex < b.hex }

    /// The hexadecimal digits.
    public var description: String { hex }
}

extension SHA256Digest: Codable {
    /// Reads the 64 hexadecimal digits.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let digest = Self(hex: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a SHA-256 digest: \(text)"))
        }
        self = digest
    }

    /// Writes the 64 hexadecimal digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}

extension SHA256Digest {
    /// Sixty-four zeros: the digest before the first line of a ledger.
    public static let zero = SHA256Digest(zeros: ())

    private init(zeros: Void) { hex = String(repeating: "0", count: 64) }
}

extension SHA256Digest {
    /// The 32 bytes.
    public var bytes: [UInt8] {
        let digits = Array(hex.utf8)
        func value(_ digit: UInt8) -> UInt8 { digit < 58 ? digit - 48 : digit - 87 }
        return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    }
}
