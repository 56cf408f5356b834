public import Federation

/// What an answer to a meeting says of texts to sign, besides.
public struct MeetingAside: Hashable, Sendable {
    /// The proposals it names by number; empty if it names none.
    public let matters: [MatterID]
    /// The words.
    public let sentence: String
    /// What they probably mean, likeliest first.
    public let likely: [Position]
}

extension Reader {
    /// What `text`, the visible new text of an answer to a meeting, says of texts to sign; `evidence` is the sentence
    /// that says who comes.
    ///
    /// Biased on purpose: a sentence that only looks like an objection costs the secretariat one word, and one that is
    /// dropped is a forged yes. A number is always an aside; without one, the words must be those of signatures, and read
    /// as something.
    public func aside(in text: String, evidence: String?, asAnswerTo question: Question) -> MeetingAside? {
        let numbers = MatterID.all(in: text).filter { $0.kind == .signature }
        let agenda = Agenda(text)
        let sentences = agenda.sentences.map { $0.text(in: agenda.rest) }
        if !numbers.isEmpty {
            let named = sentences.filter { !MatterID.all(in: $0).isEmpty }.joined(separator: " ")
            let words = named.isEmpty ? text : named
            return MeetingAside(matters: numbers, sentence: words, likely: likely(words, question))
        }
        let rest = agenda.sentences.filter { sentence in
            let words = sentence.text(in: agenda.rest)
            return words != evidence && AsideWords.speaksOfSigning(sentence.lexemes)
        }
        guard !rest.isEmpty else { return nil }
        let words = rest.map { $0.text(in: agenda.rest) }.joined(separator: " ")
        let reading = position(ofText: words, asAnswerTo: question)
        return reading.answer == .none && reading.certainty == .certain
            ? nil : MeetingAside(matters: [], sentence: words, likely: likely(reading))
    }

    private func likely(_ text: String, _ question: Question) -> [Position] {
        likely(position(ofText: text, asAnswerTo: question))
    }

    private func likely(_ reading: PositionReading) -> [Position] {
        let meant = [reading.answer.position].compactMap(\.self)
        return meant + reading.likely.filter { !meant.contains($0) }
    }
}

/// The words with which people speak of texts to sign, in an answer about something else.
enum AsideWords {
    /// Whether a sentence speaks of signing, agreeing or opposing.
    static func speaksOfSigning(_ lexemes: [Lexeme]) -> Bool {
        lexemes.indices.contains { index in
            let word = lexemes[index].folded
            let before = index > 0 ? lexemes[index - 1].folded : ""
            if exceptions.contains([before, word]) { return false }
            return words.contains(word) || stems.contains { word.hasPrefix($0) }
        }
    }

    /// A word that means something else behind one of these: `par contre`, `sous réserve`, `je réserve`.
    private static let exceptions = MeetingTextTerm.otherSenses.sequences
    private static let words = MeetingTextTerm.textWords.words
    private static let stems = MeetingTextTerm.textStems.stems
}
