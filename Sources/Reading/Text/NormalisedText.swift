/// Text made ready for matching, each of its bytes with the place in the text it came from.
///
/// Lower case, without accents, with plain quotes and spaces, nothing invisible, and letters of other alphabets that look
/// Latin turned into the Latin ones where they stand among Latin letters.
public struct NormalisedText: Sendable {
    /// Folded UTF-8; white space is kept one for one, line ends are LF.
    public let bytes: [UInt8]
    /// For each byte the offset in the text's Unicode scalars.
    public let offsets: [Int]
    /// More than case, width, accents and typography had to be undone: look-alikes, zero width, direction, strokes.
    public let hasConfusables: Bool

    /// Normalises `text`, in one pass over its words.
    public init(_ text: String) {
        var writer = NormalisedWriter(Array(text.unicodeScalars))
        for offset in writer.scalars.indices { writer.write(offset) }
        bytes = writer.bytes
        offsets = writer.offsets
        hasConfusables = writer.hasConfusables
    }

    /// The normalised text as a string.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `text` as the eye sees it: what a right-to-left override turns round is turned round, and its marks removed.
    static func visible(_ text: String) -> (text: String, isReordered: Bool) {
        guard text.unicodeScalars.contains(where: { $0.value == 0x202E }) else { return (text, false) }
        var result = String.UnicodeScalarView()
        var turned: [Unicode.Scalar]?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x202E: if turned == nil { turned = [] }
            case 0x202C, 0x0A:
                if let kept = turned { result.append(contentsOf: kept.reversed()) }
                turned = nil
                if scalar.value == 0x0A { result.append(scalar) }
            default: if turned == nil { result.append(scalar) } else { turned?.append(scalar) }
            }
        }
        if let turned { result.append(contentsOf: turned.reversed()) }
        return (String(result), true)
    }
}
