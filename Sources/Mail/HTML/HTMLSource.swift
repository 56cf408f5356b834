/// HTML as handed to the parser: cut at the limit, without what only slows or confuses it.
///
/// libxml2 compares each attribute of a tag with those before it, so a tag of 100,000 attributes costs ten thousand
/// million steps; such a tag is left out whole. It shows Word's `<![if …]>` as text, which is markup and is left out.
/// Bytes of NUL would end the text; they become spaces.
struct HTMLSource {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// How many `</` it has.
    private(set) var endTags = 0
    /// Something of the text was left out.
    private(set) var isTruncated = false

    private var tag: Int?
    private var spaces = 0
    private var state = State.text

    private enum State { case text, comment, conditional }

    private static let attributesInATag = 500

    /// Prepares `html`, in one pass.
    init(_ html: String, limits: HTMLText.Limits) {
        bytes.reserveCapacity(min(html.utf8.count, limits.bytes))
        var html = html
        html.withUTF8 { text in
            var rest = UnsafeBufferPointer(rebasing: text.prefix(limits.bytes))
            while let byte = take(&rest) { append(byte == 0 ? 0x20 : byte) }
        }
        dropTagOfManyAttributes()
        if html.utf8.count > limits.bytes { isTruncated = true }
    }

    /// Takes the bytes that mean nothing here at once, and returns the one behind them.
    private mutating func take(_ rest: inout UnsafeBufferPointer<UInt8>) -> UInt8? {
        let plain = plain(rest)
        let run = UnsafeBufferPointer(rebasing: rest[..<plain])
        if tag != nil { for byte in run where byte <= 0x20 { spaces += 1 } }
        bytes.append(contentsOf: run)
        guard plain < rest.count else { return nil }
        defer { rest = UnsafeBufferPointer(rebasing: rest[(plain + 1)...]) }
        return rest[plain]
    }

    /// How many bytes may be taken as they are: in a tag all but what ends it, as soon as it can no longer become an end
    /// tag, a comment or a condition.
    private func plain(_ rest: UnsafeBufferPointer<UInt8>) -> Int {
        switch state {
        case .comment, .conditional: return 0
        case .text: break
        }
        guard let tag else {
            let open = Byte.firstIndex(of: UInt8(ascii: "<"), in: rest, from: 0) ?? rest.count
            return Byte.firstIndex(of: 0, in: UnsafeBufferPointer(rebasing: rest[..<open]), from: 0) ?? open
        }
        guard bytes.count - tag >= "<!--".utf8.count else { return 0 }
        return rest.firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == 0 } ?? rest.count
    }

    private mutating func append(_ byte: UInt8) {
        switch state {
        case .conditional: if byte == UInt8(ascii: ">") { state = .text }
        case .comment:
            bytes.append(byte)
            if byte == UInt8(ascii: ">"), ends(with: "-->") { state = .text }
        case .text:
            bytes.append(byte)
            note(byte)
        }
    }

    private mutating func note(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"):
            tag = bytes.count - 1
            spaces = 0
        case UInt8(ascii: ">"):
            dropTagOfManyAttributes()
            tag = nil
        case UInt8(ascii: "/"): if ends(with: "</") { endTags += 1 }
        case UInt8(ascii: "-"): if ends(with: "<!--") { state = .comment }
        case UInt8(ascii: "["):
            if ends(with: "<![") {
                bytes.removeLast(3)
                state = .conditional
            }
        default: if byte <= 0x20, tag != nil { spaces += 1 }
        }
    }

    private mutating func dropTagOfManyAttributes() {
        guard let start = tag, spaces > Self.attributesInATag, start + 1 < bytes.count else { return }
        let next = bytes[start + 1] | 0x20
        guard next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") else { return }
        bytes.removeLast(bytes.count - start)
        isTruncated = true
    }

    private func ends(with end: StaticString) -> Bool {
        end.withUTF8Buffer { end in
            bytes.count >= end.count && bytes[(bytes.count - end.count)...].elementsEqual(end)
        }
    }
}
