/// What kinds of lines signatures have.
struct SignatureLine {
    let author: AuthorName
    let known: Lines

    /// `-- ` (RFC 3676 §4.3), or the same without its space, as some programs and servers leave it.
    func isDelimiter(_ line: TextLine) -> Bool {
        line.folded.count == 2 && line.folded.allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// `---`, `—————`, `__`: strokes and nothing else.
    func isStroke(_ line: TextLine) -> Bool {
        line.folded.count >= 2 && line.folded.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    /// A line as signatures have them: short, and no question.
    func isShort(_ line: TextLine) -> Bool { line.folded.count <= 90 && line.folded.last != UInt8(ascii: "?") }

    /// A line that only signatures have: the author's name, an address, a number, a role.
    func isSignature(_ line: TextLine) -> Bool {
        if line.folded.count > 90 { return false }
        if author.begins(line) || author.isOrganisation(line) || isDelimiter(line) { return true }
        let text = line.folded[...]
        if text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "*") { return true }
        if Bytes.contains(text, "@") || Bytes.contains(text, "www.") || Bytes.contains(text, "http") { return true }
        if text.lazy.filter(Bytes.isDigit).count >= 8 { return true }
        guard let contact = known.contactWords.firstIndex(in: text) else { return false }
        return contact - text.startIndex < 40 && Bytes.words(text).count <= 9 && text.last != UInt8(ascii: ".")
    }

    /// A line that says something though it stands in a signature (T11): an answer of a word or three, or a sentence by
    /// which its author speaks. A motto in quotation marks and a slogan between asterisks do not.
    func speaks(_ line: TextLine) -> Bool {
        let text = line.folded[...]
        if text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "*") || author.begins(line) { return false }
        let words = Bytes.words(text).count
        if words <= 3 { return isAnswer(line.folded) && !isSignature(line) }
        return known.speakingWords.firstIndex(in: text) != nil && !Closing(known: known).isAdded(line.folded)
    }

    /// A paragraph under the signature: a motto in quotation marks, a slogan between asterisks, a legal text.
    func isAdded(_ paragraph: [UInt8]) -> Bool {
        if paragraph.first == UInt8(ascii: "\"") || paragraph.first == UInt8(ascii: "*") { return true }
        let closing = Closing(known: known)
        return closing.isAdded(paragraph) || closing.isLegal(paragraph)
    }

    /// "Cordialement,", "Thank you!": the formula alone.
    func isSignOff(_ text: [UInt8]) -> Bool {
        let words = Bytes.trim(text[...]) { !Bytes.isWord($0) || $0 >= 0xF0 }
        return words.count <= 60 && known.signOffs.isPrefix(of: words) && Bytes.words(words).count <= 6
    }

    /// One line of one to three capitalised words that are no answer: "Noam", "John Doe".
    func isName(_ lines: [TextLine]) -> Bool {
        guard lines.count == 1, let line = lines.first else { return false }
        let words = line.text.split(separator: " ")
        guard (1...3).contains(words.count), !isAnswer(line.folded) else { return false }
        return words.allSatisfy { word in
            word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
                && word.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" }
        }
    }

    /// First name and surname: "Yasmine de Brisset".
    func isFullName(_ line: TextLine) -> Bool {
        let words = line.text.split(separator: " ").filter {
            !["de", "du", "des", "le", "la", "van", "von", "der", "den"].contains($0)
        }
        return words.count >= 2 && isName([TextLine(text: words.joined(separator: " "))])
    }

    /// "--Daniel", "-Abhishek Kona"; in a bare text "-roman" too.
    func isDashedName(_ line: TextLine) -> Bool {
        guard line.text.hasPrefix("-") else { return false }
        let name = line.text.drop { $0 == "-" }
        if isName([TextLine(text: String(name))]) { return true }
        return author.isUnknown && name.count > 2 && name.allSatisfy { $0.isLetter || $0 == "." }
            && !isAnswer(line.folded)
    }

    private func isAnswer(_ text: [UInt8]) -> Bool {
        let words = text.split { !Bytes.isWord($0) && $0 != UInt8(ascii: "'") }
        return words.contains { known.answerWords.contains($0) }
    }
}
