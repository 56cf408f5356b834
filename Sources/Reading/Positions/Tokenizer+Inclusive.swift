/// Inclusive writing: *administrateur·rices*, *adhérent(e)s* and *ami.e.s* are one word, of which the first form is read.
extension Tokenizer {
    /// Skips the ending that starts at the mark `scalar` right after a word; tells whether there was one.
    mutating func skipInclusiveEnding(_ scalar: Unicode.Scalar) -> Bool {
        guard let last = result.tokens.last, last.kind == .word, last.range.upperBound == at,
            ["·", "•", "‧", ".", "("].contains(scalar)
        else { return false }
        var end = scalars.index(after: at)
        let ending = letters(from: &end)
        guard Self.endings.contains(ending) else { return false }
        let next = end < scalars.endIndex ? scalars[end] : " "
        switch scalar {
        case "(":
            guard next == ")" else { return false }
            end = scalars.index(after: end)
            _ = letters(from: &end)
        case ".":
            guard Self.dotted.contains(ending) else { return false }
        default: break
        }
        result.tokens[result.tokens.count - 1] = Token(
            kind: .word, form: last.form, range: last.range.lowerBound..<end, initial: last.initial)
        at = end
        return true
    }

    private func letters(from end: inout String.Index) -> String {
        var letters = ""
        while end < scalars.endIndex, letters.utf8.count < 8, isLetter(scalars[end]) {
            if case .letters(let more) = LetterFolding.fold(scalars[end]) { letters += more }
            end = scalars.index(after: end)
        }
        return letters
    }

    private static let endings: Set<String> = [
        "e", "es", "s", "ne", "nes", "ve", "ves", "le", "les", "fe", "fes", "se", "ses", "x", "rice", "rices", "trice",
        "trices", "euse", "euses", "ere", "eres", "ice", "ices", "te", "tes", "esse", "esses",
    ]
    private static let dotted: Set<String> = [
        "e", "es", "s", "ne", "nes", "rice", "rices", "trice", "trices", "euse", "euses",
    ]
}
