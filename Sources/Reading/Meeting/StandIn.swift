/// Finds an author who writes as somebody else's substitute: `Ici Dominique Strub, je viendrai à la place de M. Koch.`
struct StandIn {
    /// The author, as the one who comes instead.
    struct Author {
        /// The name, as written.
        let name: String
        /// The sentence that says for whom they come.
        let sentence: Int
        /// Whether the name is read from the signature, not from the author's own introduction.
        let isSigned: Bool
    }
    let sentences: [MeetingSentence]
    /// The lines of the closing.
    let closing: [[Lexeme]]
    let source: String
    let finder: SubstituteFinder

    /// The author, if they say in the first person that they come for somebody whom they name.
    var author: Author? {
        guard let index = sentences.indices.first(where: { comesForAnother(sentences[$0]) }) else { return nil }
        if let name = introduced { return Author(name: name, sentence: index, isSigned: false) }
        guard let name = signed else { return nil }
        return Author(name: name, sentence: index, isSigned: true)
    }

    /// The sentence of an author who says so and gives no name.
    var unnamed: Int? { sentences.indices.first { comesForAnother(sentences[$0]) } }

    private func comesForAnother(_ sentence: MeetingSentence) -> Bool {
        let lexemes = sentence.lexemes
        guard !sentence.isQuestion, lexemes.contains(where: { Self.firstPersons.contains($0.folded) }) else {
            return false
        }
        let names = finder.names(of: sentence)
        let comes = lexemes.indices.contains { AttendanceWords.signals.match(lexemes, at: $0)?.meaning == .come }
        return lexemes.indices.contains { start in
            guard
                let match = Self.standing.match(lexemes, at: start)
                    ?? (comes ? Self.instead.match(lexemes, at: start) : nil)
            else { return false }
            return names.contains { $0.range.lowerBound >= match.end && $0.range.lowerBound - match.end <= 5 }
        }
    }

    /// `Ici X`, `X à l'appareil`, `this is X`.
    private var introduced: String? {
        // `Aurore Blanchet, du secrétariat : c'est moi qui…`: a name at the head, with its function.
        if let first = sentences.first, let name = finder.names(of: first).first, name.range.lowerBound == 0,
            name.range.upperBound < first.lexemes.count, first.lexemes[name.range.upperBound].kind == .mark
        {
            return name.text
        }
        for sentence in sentences {
            let lexemes = sentence.lexemes
            for name in finder.names(of: sentence) {
                let before = lexemes[..<name.range.lowerBound].indices.suffix(3).contains {
                    Self.beforeSelf.match(lexemes, at: $0)?.end == name.range.lowerBound
                }
                if before || Self.afterSelf.match(lexemes, at: name.range.upperBound) != nil { return name.text }
            }
        }
        return nil
    }

    private var signed: String? {
        for line in closing.reversed() {
            let name = finder.names(of: MeetingSentence(lexemes: line, isQuestion: false)).last
            if let name, name.range.count > 1 { return name.text }
        }
        return nil
    }

    private static let firstPersons = SubstituteTerm.firstPersons.words
    private static let standing = SubstituteTerm.standing.phrases
    private static let instead = SubstituteTerm.instead.phrases
    private static let beforeSelf = SubstituteTerm.beforeSelf.phrases
    private static let afterSelf = SubstituteTerm.afterSelf.phrases
}
