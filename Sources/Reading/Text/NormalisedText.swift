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
        var bytes: [UInt8] = []
        var offsets: [Int] = []
        bytes.reserveCapacity(text.utf8.count)
        offsets.reserveCapacity(text.utf8.count)
        var confusables = false
        let scalars = Array(text.unicodeScalars)
        var wordIsLatin: Bool?
        lazy var isLatinText = LookAlikes.isLatinText(scalars)
        var folded: [UInt8] = []
        for (offset, scalar) in scalars.enumerated() {
            if Folding.isSpace(scalar) {
                bytes.append(scalar == "\n" ? 0x0A : 0x20)
                offsets.append(offset)
                wordIsLatin = nil
                continue
            }
            if Folding.isInvisible(scalar) {
                if LookAlikes.isSuspicious(
                    scalar, before: offset > 0 ? scalars[offset - 1] : nil,
                    after: offset + 1 < scalars.count ? scalars[offset + 1] : nil)
                {
                    confusables = true
                }
                continue
            }
            if let latin = LookAlikes.latin(scalar) {
                if wordIsLatin == nil {
                    wordIsLatin = LookAlikes.wordLooksLatin(scalars, around: offset, inLatinText: isLatinText)
                }
                if wordIsLatin == true {
                    confusables = true
                    bytes.append(latin)
                    offsets.append(offset)
                    continue
                }
            }
            folded.removeAll(keepingCapacity: true)
            Folding.append(scalar, to: &folded)
            for byte in folded {
                bytes.append(byte)
                offsets.append(offset)
            }
        }
        self.bytes = bytes
        self.offsets = offsets
        hasConfusables = confusables
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
