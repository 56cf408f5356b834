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
            var rest = text.prefix(limits.bytes)
            while !rest.isEmpty { take(&rest) }
        }
        dropTagOfManyAttributes()
        if html.utf8.count > limits.bytes { isTruncated = true }
    }

    /// Takes the text before the next tag at once, else one byte.
    private mutating func take(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) {
        switch state {
        case .text where tag == nil:
            let end = rest.firstIndex { $0 == UInt8(ascii: "<") || $0 == 0 } ?? rest.endIndex
            bytes.append(contentsOf: rest[..<end])
            rest = rest[end...]
        case .text, .comment, .conditional: break
        }
        guard let byte = rest.popFirst() else { return }
        append(byte == 0 ? 0x20 : byte)
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
