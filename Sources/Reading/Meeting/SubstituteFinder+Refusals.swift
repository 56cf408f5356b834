/// Who does not come instead after all: hoped for, refused, denied, or the author in the third person.
extension SubstituteFinder {
    /// `Je comptais sur Léa pour me remplacer, elle est prise`: the sentence without the hope, unless it came true.
    static func withoutHopes(_ sentence: MeetingSentence) -> MeetingSentence {
        let lexemes = sentence.lexemes
        guard let start = lexemes.indices.first(where: { SubstituteWords.hopes.match(lexemes, at: $0) != nil }),
            !lexemes.indices.contains(where: { SubstituteWords.acceptances.match(lexemes, at: $0) != nil })
        else { return sentence }
        let end =
            lexemes[start...].firstIndex {
                SubstituteWords.hopeEnds.contains($0.folded)
            } ?? lexemes.endIndex
        let named = lexemes[..<start].lastIndex { $0.kind == .mark } ?? 0
        return MeetingSentence(
            lexemes: Array(lexemes[..<named] + lexemes[end...]), isQuestion: sentence.isQuestion)
    }

    /// `J'ai demandé à Léa de me remplacer. Elle n'est pas libre.`: refused in the same sentence or the next.
    static func isRefused(_ found: Substitute, in sentences: [MeetingSentence]) -> Bool {
        sentences[found.sentence...].prefix(2).enumerated().contains { offset, sentence in
            let lexemes = sentence.lexemes
            if offset > 0, !lexemes.prefix(3).contains(where: { thirdPersons.contains($0.folded) }) { return false }
            return lexemes.indices.contains { index in
                guard let end = SubstituteWords.refusals.match(lexemes, at: index)?.end else { return false }
                return end == lexemes.count || !partly.contains(lexemes[end].folded)
            }
        }
    }

    /// `Ma suppléante vous avait écrit qu'elle viendrait. Il y a eu maldonne.`: what was announced does not hold.
    static func isDisowned(_ found: Substitute, in sentences: [MeetingSentence]) -> Bool {
        sentences[found.sentence...].prefix(3).contains { sentence in
            sentence.lexemes.indices.contains { SubstituteWords.disownings.match(sentence.lexemes, at: $0) != nil }
        }
    }

    private static let thirdPersons = SubstituteTerm.thirdPersons.words
    private static let partly = SubstituteTerm.partly.words

    /// `c'est lucie mangin qui vient`: one or two words between `est` and `qui`, where nothing has a capital.
    func smallNames(before verb: Int, in lexemes: [Lexeme]) -> String? {
        guard verb > 2, lexemes[verb - 1].folded == "qui",
            !lexemes.contains(where: { MeetingText.isCapitalised($0, in: source) }),
            let est = lexemes[max(0, verb - 6)..<(verb - 1)].lastIndex(where: {
                ["est", "sera", "cest"].contains($0.folded)
            })
        else { return nil }
        let name = withoutKin(lexemes[(est + 1)..<(verb - 1)])
        guard name.count <= 2 else { return nil }
        let isName = name.allSatisfy {
            $0.kind == .word && $0.folded.utf8.count > 2 && !Self.noNames.contains($0.folded)
                && !SubstituteWords.roles.contains($0.folded) && !SubstituteWords.determiners.contains($0.folded)
                && AttendanceWords.signals.match([$0], at: 0) == nil && !AttendanceWords.own.contains($0.folded)
        }
        guard isName, let first = name.first, let last = name.last else { return nil }
        return String(source[first.range.lowerBound..<last.range.upperBound])
    }

    /// `ma soeur nadine`: without the words for whose she is.
    private func withoutKin(_ words: ArraySlice<Lexeme>) -> ArraySlice<Lexeme> {
        guard words.count > 2, let first = words.first, SubstituteWords.determiners.contains(first.folded) else {
            return words
        }
        return words.dropFirst(2)
    }

    /// `Soit je viens, soit j'envoie Paul`: not decided.
    func isChoice(_ sentence: MeetingSentence) -> Bool {
        sentence.lexemes.count { $0.folded == "soit" } > 1
    }

    /// `c'est moi qui assure la suite`: the author, and nobody instead.
    func isByAuthor(_ lexemes: [Lexeme], _ verb: Int) -> Bool {
        verb > 1 && lexemes[verb - 1].folded == "qui" && ["moi", "nous"].contains(lexemes[verb - 2].folded)
    }

    /// `Je ne trouve personne… Ah si, Léa accepte de me remplacer !`: somebody after all, behind a denial.
    func exception(after denial: Int) -> Substitute? {
        sentences.indices.lazy.filter { $0 > denial }.filter { index in
            sentences[index].lexemes.prefix(2).contains { Self.afterAll.contains($0.folded) }
        }.compactMap(named).first
    }

    private static let afterAll = SubstituteTerm.afterAll.words

    /// `ce n'est pas Paul qui ira, mais Léa`, `Léa, et non Paul`: a name that is denied.
    func isDenied(_ name: NameFinder.Name, in lexemes: [Lexeme]) -> Bool {
        let start = name.range.lowerBound
        guard start > 1 else { return false }
        let before = lexemes[start - 1].folded
        if SubstituteWords.plainDenials.contains(before) { return true }
        guard before == "pas" || before == "plus" else { return false }
        return lexemes[max(0, start - 5)..<(start - 1)].contains {
            SubstituteWords.beingDenied.contains($0.folded)
        }
    }

    /// `Sandrine viendra m'aider à la maison`, `Paul viendra avec moi`: comes to the author, or beside them.
    func comesToHelp(_ lexemes: [Lexeme], at verb: Int) -> Bool {
        let end =
            SubstituteWords.visiting.match(lexemes, at: verb)?.end
            ?? AttendanceWords.signals.match(lexemes, at: verb)?.end ?? verb + 1
        return lexemes.indices.dropFirst(end).prefix(2).contains {
            SubstituteWords.helping.match(lexemes, at: $0) != nil
        }
    }

    /// `L'AFORSSE sera représentée par son président`, signed `Le Président`: the author, who comes.
    func isAuthor(_ found: Substitute, closing: [[Lexeme]]) -> Bool {
        guard let name = found.name else { return false }
        let words = Lexer.lexemes(of: name).filter { $0.kind == .word }.map(\.folded)
        guard let last = words.last, let first = words.first,
            SubstituteWords.roles.contains(last) && SubstituteWords.determiners.contains(first)
        else { return false }
        return closing.contains { line in
            line.count <= 6 && line.contains { $0.folded == last }
                && !line.contains { Self.deputies.contains($0.folded) }
        }
    }

    private static let deputies = SubstituteTerm.deputies.words
}
