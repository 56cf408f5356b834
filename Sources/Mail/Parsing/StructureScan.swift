/// How far the MIME parser may read: found in one pass over the body, before it is parsed (T46).
///
/// Every level of nesting needs a line that declares `multipart/…` or `message/…`, and every part a line that begins
/// with two hyphens; both are counted wherever they stand, so nothing can nest deeper than the count.
struct StructureScan {
    /// The number of leading bytes that stay within the limits.
    let safeLength: Int
    /// Whether the limits cut something off.
    let isCut: Bool

    init(_ body: ArraySlice<UInt8>, limits: ParseLimits) {
        var containers = 0
        var parts = 0
        var boundaries = 0
        var position = body.startIndex
        let limit = CharsetName.limit(of: body, words: limits.encodedWords) ?? body.endIndex
        while position < limit {
            if !StructureScan.mayTell(body[position...]) {
                // The text of a mail: nearly every line.
            } else if StructureScan.begins(body[position...], with: StructureScan.contentType) {
                let value = StructureScan.unfolded(body, from: position)
                parts += 1
                if StructureScan.declaresContainer(value) { containers += 1 }
                if StructureScan.isOverLimit(value, limits) { break }
            } else if StructureScan.begins(body[position...], with: StructureScan.contentDisposition) {
                if StructureScan.isOverLimit(StructureScan.unfolded(body, from: position), limits) { break }
            } else if StructureScan.isAddressField(body[position...]) {
                if !AddressField.isShallow(StructureScan.unfolded(body, from: position)) { break }
            } else if body[position] == UInt8(ascii: "-"), position + 1 < body.endIndex,
                body[position + 1] == UInt8(ascii: "-")
            {
                boundaries += 1
            }
            if containers > limits.containers || parts > limits.parts || boundaries > limits.boundaryLines { break }
            position = StructureScan.nextLine(body, from: position)
        }
        safeLength = min(position, limit) - body.startIndex
        isCut = body.startIndex + safeLength < body.endIndex
    }

    /// Whether a line may be a field or a boundary that counts, by its first two bytes.
    private static func mayTell(_ line: ArraySlice<UInt8>) -> Bool {
        let second = line.startIndex + 1
        guard second < line.endIndex else { return false }
        switch (Byte.lowered(line[second - 1]), Byte.lowered(line[second])) {
        case (UInt8(ascii: "-"), UInt8(ascii: "-")), (UInt8(ascii: "b"), UInt8(ascii: "c")),
            (UInt8(ascii: "c"), UInt8(ascii: "c")), (UInt8(ascii: "c"), UInt8(ascii: "o")),
            (UInt8(ascii: "f"), UInt8(ascii: "r")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
            (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "t"), UInt8(ascii: "o")):
            return true
        default: return false
        }
    }

    private static func isOverLimit(_ field: ArraySlice<UInt8>, _ limits: ParseLimits) -> Bool {
        field.count > limits.fieldBytes || CharsetName.isExtendedOverlong(field)
    }

    private static let contentType = Array("content-type".utf8)
    private static let contentDisposition = Array("content-disposition".utf8)
    private static let multipart = Array("multipart".utf8)
    private static let message = Array("message".utf8)

    private static func begins(_ bytes: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
        guard let first = bytes.first, Byte.lowered(first) == word[0] else { return false }
        return bytes.prefix(word.count).elementsEqual(word) { Byte.lowered($0) == $1 } && bytes.count >= word.count
    }

    /// Fields whose addresses GMime reads while it parses an attached message.
    private static let addressFields = ["from", "to", "cc", "bcc", "sender", "reply-to", "resent-"].map {
        Array($0.utf8)
    }

    private static func isAddressField(_ bytes: ArraySlice<UInt8>) -> Bool {
        addressFields.contains { begins(bytes, with: $0) }
    }

    private static func nextLine(_ body: ArraySlice<UInt8>, from position: Int) -> Int {
        body.withUnsafeBufferPointer { bytes in
            Byte.firstIndex(of: Byte.lf, in: bytes, from: position - body.startIndex)
                .map { body.startIndex + $0 + 1 }
        } ?? body.endIndex
    }

    /// The line at `position` with the lines folded onto it.
    private static func unfolded(_ body: ArraySlice<UInt8>, from position: Int) -> ArraySlice<UInt8> {
        var end = nextLine(body, from: position)
        while end < body.endIndex, Byte.isBlank(body[end]) { end = nextLine(body, from: end) }
        return body[position..<end]
    }

    private static func declaresContainer(_ value: ArraySlice<UInt8>) -> Bool {
        value.indices.contains { begins(value[$0...], with: multipart) || begins(value[$0...], with: message) }
    }
}
