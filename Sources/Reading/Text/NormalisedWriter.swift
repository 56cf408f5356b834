/// Writes normalised text scalar by scalar; see `NormalisedText`.
struct NormalisedWriter {
    let scalars: [Unicode.Scalar]
    private(set) var bytes: [UInt8] = []
    private(set) var offsets: [Int] = []
    private(set) var hasConfusables = false
    private let isLatinText: Bool
    private var wordIsLatin: Bool?
    private var folded: [UInt8] = []

    /// A writer over a text's scalars.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        isLatinText = LookAlikes.isLatinText(scalars)
        bytes.reserveCapacity(scalars.count)
        offsets.reserveCapacity(scalars.count)
    }

    /// Writes what the scalar at `offset` becomes.
    mutating func write(_ offset: Int) {
        let scalar = scalars[offset]
        if Folding.isSpace(scalar) {
            wordIsLatin = nil
            append(scalar == "\n" ? 0x0A : 0x20, offset)
        } else if Folding.isInvisible(scalar) {
            noteInvisible(offset)
        } else if let latin = LookAlikes.latin(scalar), looksLatin(offset) {
            hasConfusables = true
            append(latin, offset)
        } else {
            folded.removeAll(keepingCapacity: true)
            Folding.append(scalar, to: &folded)
            for byte in folded { append(byte, offset) }
        }
    }

    private mutating func append(_ byte: UInt8, _ offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    private mutating func noteInvisible(_ offset: Int) {
        let before = offset > 0 ? scalars[offset - 1] : nil
        let after = offset + 1 < scalars.count ? scalars[offset + 1] : nil
        if LookAlikes.isSuspicious(scalars[offset], before: before, after: after) { hasConfusables = true }
    }

    /// Asked once a word.
    private mutating func looksLatin(_ offset: Int) -> Bool {
        if let known = wordIsLatin { return known }
        let answer = LookAlikes.wordLooksLatin(scalars, around: offset, inLatinText: isLatinText)
        wordIsLatin = answer
        return answer
    }
}
