/// The labels of a header found on a line: the one it begins with, and any after it ("**From:** a **Date:** b").
struct HeaderLabels: Equatable {
    private var bits: UInt8 = 0

    /// None.
    init() {}

    /// The labels on a folded line; only a line that begins with one has any.
    init(on line: [UInt8], known: Lines) {
        let text = Bytes.trim(line[...].prefix(400), Self.isDecoration)
        guard text.prefix(40).contains(UInt8(ascii: ":")) || text.starts(with: "message du ".utf8) else { return }
        guard let first = Self.first(text, known) else { return }
        insert(first)
        var start = text.startIndex + 8
        while start < text.endIndex, let colon = text[start...].firstIndex(of: UInt8(ascii: ":")) {
            let word = text[start..<colon].lastIndex(of: 0x20).map { $0 + 1 } ?? start
            if let more = known.headerLabels[Array(Bytes.trim(text[word..<colon], Self.isDecoration))] { insert(more) }
            start = colon + 1
        }
    }

    private static func first(_ text: ArraySlice<UInt8>, _ known: Lines) -> HeaderLabel? {
        // Orange writes "Message du 12/05/26 11:41" without a colon after the label.
        let isMessageOf = text.starts(with: "message du ".utf8) && text.dropFirst(11).first.map(Bytes.isDigit) == true
        if isMessageOf { return .sent }
        guard let colon = text.prefix(26).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return known.headerLabels[Array(Bytes.trim(text[..<colon], isDecoration))]
    }

    private static func isDecoration(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "|")
    }

    private static func bit(_ label: HeaderLabel) -> UInt8 {
        switch label {
        case .from: 1
        case .sent: 2
        case .to: 4
        case .copy: 8
        case .subject: 16
        case .replyTo: 32
        case .other: 64
        }
    }

    /// No label.
    var isEmpty: Bool { bits == 0 }
    /// How many different labels.
    var count: Int { bits.nonzeroBitCount }
    /// Whether `label` is among them.
    func contains(_ label: HeaderLabel) -> Bool { bits & Self.bit(label) != 0 }
    /// Adds `label`.
    mutating func insert(_ label: HeaderLabel) { bits |= Self.bit(label) }
    /// Adds those of `other`.
    mutating func formUnion(_ other: HeaderLabels) { bits |= other.bits }
}
