/// Who is named in a few words beside the author's no, and what only looks like sending somebody.
extension SubstituteFinder {
    /// `Moi non, Mehdi Aouad oui`: a name that a bare yes follows, beside a bare no of the author.
    func contrasted(_ index: Int) -> Substitute? {
        let lexemes = sentences[index].lexemes
        guard lexemes.count <= Self.longestContrast,
            refusesOneself(lexemes) || index > 0 && refusesOneself(sentences[index - 1].lexemes)
        else { return nil }
        let name = names(of: sentences[index]).first { name in
            var next = name.range.upperBound
            while next < lexemes.count, next - name.range.upperBound < 3, Self.between.contains(lexemes[next].folded) {
                next += 1
            }
            guard next < lexemes.count, SubstituteWords.assents.contains(lexemes[next].folded) else { return false }
            return next + 1 == lexemes.count || lexemes[next + 1].kind == .mark
                || AttendanceWords.turns.contains(lexemes[next + 1].folded)
        }
        return (name?.text ?? bareName(in: lexemes)).map { Substitute(name: $0, sentence: index) }
    }

    /// `Moi non, Coralie oui`: a word with a capital between a mark and a yes, which need be no known name.
    private func bareName(in lexemes: [Lexeme]) -> String? {
        let index = lexemes.indices.dropFirst().dropLast().first { index in
            lexemes[index - 1].isMark(",") && MeetingText.isCapitalised(lexemes[index], in: source)
                && SubstituteWords.assents.contains(lexemes[index + 1].folded)
                && (index + 2 == lexemes.count || lexemes[index + 2].kind == .mark)
        }
        return index.map { String(source[lexemes[$0].range]) }
    }

    private func refusesOneself(_ lexemes: [Lexeme]) -> Bool {
        lexemes.indices.contains { start in
            guard let end = SubstituteWords.ownRefusals.match(lexemes, at: start)?.end else { return false }
            // *Je ne peux pas rester déjeuner*: comes.
            return end == lexemes.count || lexemes[end].kind == .mark
                || AttendanceWords.turns.contains(lexemes[end].folded) || Self.occasions.contains(lexemes[end].folded)
                || AttendanceWords.signals.match(lexemes, at: end)?.meaning == .comeInfinitive
        }
    }

    private static let occasions = SubstituteTerm.occasions.words

    private static let longestContrast = 20
    private static let between = SubstituteTerm.betweenNameAndYes.words.union([","])

    /// Whether a name stands before a verb, right or with what is said of it between two commas.
    func isSubject(_ name: NameFinder.Name, of verb: Int, in lexemes: [Lexeme]) -> Bool {
        let end = name.range.upperBound
        guard end <= verb, verb - end > 6 else { return end <= verb }
        return verb - end <= 12 && lexemes[end].isMark(",") && lexemes[verb - 1].isMark(",")
    }

    /// `Please send Anna the link`, `envoie-moi le code`: asks the office to send, and sends nobody.
    func asksOffice(_ lexemes: [Lexeme], at verb: Int) -> Bool {
        let before = verb > 0 ? lexemes[verb - 1] : nil
        let next = verb + 1 < lexemes.count ? lexemes[verb + 1].folded : ""
        switch lexemes[verb].folded {
        case "send": return before.map { ["please", "kindly", "you"].contains($0.folded) } ?? true
        case "envoie", "stuur":
            return before.map { $0.kind == .mark } ?? true
                && SubstituteWords.sentThings.contains(next)
        default: return false
        }
    }

    /// `M. le Directeur`, `Madame la Présidente`: whoever holds the office, behind a title and without a name.
    func isOffice(_ found: Substitute) -> Bool {
        guard let name = found.name else { return false }
        let sentence = sentences[found.sentence].lexemes.filter { $0.kind == .word }.map(\.folded)
        let words = Lexer.lexemes(of: name).filter { $0.kind == .word }.map(\.folded)
        guard let office = words.last, SubstituteWords.offices.contains(office), sentence.count > 3 else {
            return false
        }
        return SubstituteWords.officeTitles.contains(sentence[0]) && ["le", "la"].contains(sentence[1])
            && sentence[2] == office
    }

    /// `Paul a accepté de venir avec moi`: beside the author, and not instead.
    func isBeside(_ lexemes: [Lexeme], from end: Int) -> Bool {
        end + 1 < lexemes.count && SubstituteWords.besides.contains(lexemes[end].folded)
            && SubstituteWords.authorBeside.contains(lexemes[end + 1].folded)
    }

    /// `Je vous envoie le dossier de Paul Roy`: a thing of somebody, and nobody sent.
    func isThing(of name: NameFinder.Name, _ lexemes: [Lexeme], behind end: Int) -> Bool {
        let start = name.range.lowerBound
        guard start - end > 1, SubstituteWords.owners.contains(lexemes[start - 1].folded) else {
            return false
        }
        return AgendaWords.determiners.contains(lexemes[end].folded)
            && !lexemes[end..<start].contains { SubstituteWords.roles.contains($0.folded) }
    }

    /// `Mon adjoint M. Keller, que vous aviez invité, est retenu`: an office and its holder, who stays away too.
    func isKeptAway(_ name: NameFinder.Name, _ lexemes: [Lexeme], behind end: Int) -> Bool {
        guard name.range.lowerBound - end <= 1, SubstituteWords.roles.contains(lexemes[end - 1].folded) else {
            return false
        }
        let meanings = lexemes.indices.dropFirst(name.range.upperBound).compactMap {
            AttendanceWords.signals.match(lexemes, at: $0)?.meaning
        }
        return meanings.contains { [.away, .surelyAway].contains($0) }
            && !meanings.contains { [.come, .comeThird, .comeInfinitive].contains($0) }
            && !lexemes.indices.dropFirst(name.range.upperBound).contains {
                SubstituteWords.afterName.match(lexemes, at: $0) != nil
            }
    }

    /// `Ma remplaçante viendra. Elle s'appelle Nora Haddad.`: the name that a later sentence gives to whom it found.
    func introduced(_ found: Substitute) -> Substitute {
        guard let name = found.name, let first = Lexer.lexemes(of: name).first,
            SubstituteWords.determiners.contains(first.folded)
        else { return found }
        for index in sentences.indices.dropFirst(found.sentence).prefix(4) {
            let lexemes = sentences[index].lexemes
            let ends = lexemes.indices.compactMap { SubstituteWords.introductions.match(lexemes, at: $0)?.end }
            guard let given = names(of: sentences[index]).first(where: { ends.contains($0.range.lowerBound) }) else {
                continue
            }
            return Substitute(name: given.text, sentence: found.sentence, isProxy: found.isProxy)
        }
        return found
    }

    /// `désignera son représentant le 14`: nobody yet; `désignera un remplaçant` says at least that the author stays away.
    func isToBeNamed(_ lexemes: [Lexeme], by verb: Int) -> Bool {
        SubstituteWords.appointing.contains(lexemes[verb].folded)
            && lexemes[verb...].prefix(9).contains { SubstituteWords.delegates.contains($0.folded) }
    }

    /// `représentée par son président, soussigné`, `par sa secrétaire (moi-même)`: the author by their office.
    func isUndersigned(_ lexemes: ArraySlice<Lexeme>, in all: [Lexeme]) -> Bool {
        guard let noun = lexemes.lastIndex(where: { SubstituteWords.roles.contains($0.folded) }) else { return false }
        return all.indices.dropFirst(noun + 1).prefix(4).contains {
            SubstituteWords.undersigned.match(all, at: $0) != nil
        }
    }
}
