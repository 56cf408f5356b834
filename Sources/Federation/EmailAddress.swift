/// One plain addr-spec (RFC 5322 §3.4.1, dot-atom form): ASCII, no quoting, no comment, no control character.
///
/// It may therefore stand in an SMTP envelope as it is. Two addresses are equal if they differ in letter case only:
/// no provider in use tells `Marie@` from `marie@`.
public struct EmailAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// As written, for display and for the envelope.
    public let text: String
    /// Lower case, for comparison.
    public let folded: String

    /// `nil` unless `text` is one plain addr-spec of at most 254 bytes with a domain of at least one label.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = bytes[..<at]
        let domain = bytes[(at + 1)...]
        guard (1...64).contains(local.count), !domain.isEmpty,
            local.allSatisfy(EmailAddress.isAtomText), domain.allSatisfy(EmailAddress.isDomainText),
            local.split(separator: 46, omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty }),
            domain.split(separator: 46, omittingEmptySubsequences: false).allSatisfy({
                !$0.isEmpty && $0.first != 45 && $0.last != 45
            })
        else { return nil }
        self.text = String(text)
        folded = self.text.lowercased()
    }

    /// The part before `@`, lower case.
    public var localPart: Substring { folded[..<at] }
    /// The part after `@`, lower case.
    public var domain: Substring { folded[folded.utf8.index(after: at)...] }
    /// An address has an `@`, and only one.
    private var at: String.Index { folded.utf8.firstIndex(of: UInt8(ascii: "@")) ?? folded.startIndex }

    /// Equal if they differ in letter case only.
    public static func == (a: Self, b: Self) -> Bool { a.folded == b.folded }
    /// Hashes the folded form.
    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
    /// Order of the folded forms.
    public static func < (a: Self, b: Self) -> Bool { a.folded < b.folded }
    /// The address as written.
    public var description: String { text }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 46: true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    private static func isDomainText(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46: true
        default: false
        }
    }
}

extension EmailAddress: Codable {
    /// Reads the address's text.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let address = EmailAddress(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a mail address: \(text)"))
        }
        self = address
    }

    /// Writes the address as written.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
