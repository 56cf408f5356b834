/// HTML as handed to the parser: cut at the limit, without the tags built to make it slow.
///
/// libxml2 compares each attribute of a tag with those before it, so a tag of 100,000 attributes costs ten thousand
/// million steps; such a tag is left out whole. Bytes of NUL would end the text, they become spaces.
struct HTMLSource {
    /// UTF-8.
    private(set) var bytes: [UInt8]
    /// How many `</` it has.
    private(set) var endTags = 0
    /// Something was left out.
    private(set) var isTruncated = false

    private static let attributesInATag = 500

    /// Prepares `html`, in one pass.
    init(_ html: String, limits: HTMLText.Limits) {
        var bytes = Array(html.utf8.prefix(limits.bytes))
        isTruncated = html.utf8.count > bytes.count
        var tag: Int?
        var spaces = 0
        var written = 0
        for index in bytes.indices {
            let byte = bytes[index] == 0 ? 0x20 : bytes[index]
            bytes[written] = byte
            written += 1
            switch byte {
            case UInt8(ascii: "<"):
                tag = written - 1
                spaces = 0
            case UInt8(ascii: ">"):
                if let start = tag, spaces > Self.attributesInATag, Self.isTag(bytes, at: start) {
                    written = start
                    isTruncated = true
                }
                tag = nil
            case UInt8(ascii: "/"): if written >= 2, bytes[written - 2] == UInt8(ascii: "<") { endTags += 1 }
            default: if byte <= 0x20, tag != nil { spaces += 1 }
            }
        }
        if let start = tag, spaces > Self.attributesInATag, Self.isTag(bytes, at: start) {
            written = start
            isTruncated = true
        }
        bytes.removeLast(bytes.count - written)
        self.bytes = bytes
    }

    private static func isTag(_ bytes: [UInt8], at start: Int) -> Bool {
        guard start + 1 < bytes.count else { return false }
        let next = bytes[start + 1] | 0x20
        return next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")
    }
}
