/// A matter's number, as `SIG-2026-014`: kind, year of opening, rank in that year, three digits or more.
public struct MatterID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// What was put to the body.
    public let kind: MatterKind
    /// The year it was opened in, in the federation's zone.
    public let year: Int
    /// 1 for the first matter of that kind and year.
    public let number: Int

    /// `nil` unless the year has four digits and the number is positive.
    public init?(kind: MatterKind, year: Int, number: Int) {
        guard (1000...9999).contains(year), (1...999_999).contains(number) else { return nil }
        self.kind = kind
        self.year = year
        self.number = number
    }

    /// Reads `SIG-2026-014`, in any case; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].utf8.count == 4, (3...6).contains(parts[2].utf8.count),
            let kind = MatterKind.allCases.first(where: { $0.prefix == parts[0] }),
            parts[1].utf8.allSatisfy(isDigit), parts[2].utf8.allSatisfy(isDigit),
            let year = Int(parts[1]), let number = Int(parts[2])
        else { return nil }
        self.init(kind: kind, year: year, number: number)
    }

    /// Every matter number in `text` that stands as a word of its own, in order of appearance, each once.
    public static func all(in text: String) -> [MatterID] {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }
        return words.compactMap { MatterID($0) }.reduce(into: []) { found, id in
            if !found.contains(id) { found.append(id) }
        }
    }

    /// Order of opening within a kind.
    public static func < (a: Self, b: Self) -> Bool {
        (a.kind.prefix, a.year, a.number) < (b.kind.prefix, b.year, b.number)
    }

    /// `SIG-2026-014`.
    public var description: String {
        let digits = String(number)
        return "\(kind.prefix)-\(year)-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
    }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

extension MatterID: Codable {
    /// Reads the number's text.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = MatterID(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a matter number: \(text)"))
        }
        self = id
    }

    /// Writes the number's text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
