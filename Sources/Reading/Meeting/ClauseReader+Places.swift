/// Where one is that is not the meeting, and what only looks like coming.
extension ClauseReader {
    /// What a phrase means where it stands: `je suis présente au tribunal` is elsewhere, `mon visa est arrivé` nothing.
    func meaning(of signal: AttendanceSignal, at phrase: Range<Int>, in words: [Lexeme]) -> AttendanceSignal {
        if [.come, .away, .surelyAway].contains(signal), isOfThing(words, endingAt: phrase.upperBound) {
            return .noise
        }
        guard signal == .come || signal == .comeThird else { return signal }
        if Self.isOfRelative(words, at: phrase.lowerBound) { return .comeThird }
        if isInTown(words, endingAt: phrase.upperBound) || isPresentElsewhere(words, endingAt: phrase.upperBound) {
            return .awayHint
        }
        return phrase.count == 1 && isArrived(words, at: phrase.lowerBound) ? .noise : signal
    }

    /// `c'est ma soeur qui viens`: misspelt, and of somebody who is not the author.
    static func isOfRelative(_ words: [Lexeme], at verb: Int) -> Bool {
        guard verb > 1, words[verb - 1].folded == "qui", ["viens", "vien", "vient"].contains(words[verb].folded) else {
            return false
        }
        return !AttendanceWords.relativeHeads.contains(words[verb - 2].folded)
            && words[..<(verb - 1)].contains { ["est", "cest", "sera"].contains($0.folded) }
    }

    /// `Le rapport est disponible en ligne`, `la salle n'est pas libre`: a thing, and nobody who would come.
    private func isOfThing(_ words: [Lexeme], endingAt end: Int) -> Bool {
        guard Self.availabilities.contains(words[end - 1].folded), let first = words.first, end > 3,
            Self.articles.contains(first.folded),
            let verb = words[..<end].firstIndex(where: { Self.copulas.contains($0.folded) }), verb > 1
        else { return false }
        return !words[..<verb].contains { word in
            word.kind == .number || Self.dates.contains(word.folded) || DateWords.weekdays[word.folded] != nil
                || SubstituteWords.roles.contains(word.folded) || AttendanceWords.organisations.contains(word.folded)
                || ownNames.contains(word.folded) || AttendanceWords.own.contains(word.folded) || isAcronym(word)
                || GivenNames.common.contains(word.folded)
        } && !words[verb...].contains { AttendanceWords.own.contains($0.folded) }
    }

    private static let availabilities = ClauseTerm.availabilities.words
    private static let articles = ClauseTerm.articles.words
    private static let copulas = ClauseTerm.copulas.words
    private static let dates = ClauseTerm.dates.words

    /// `présente au tribunal`, `présents à un mariage`: a place or an occasion of another kind.
    private func isPresentElsewhere(_ words: [Lexeme], endingAt end: Int) -> Bool {
        guard words[end - 1].folded.hasPrefix("present"), end + 1 < words.count,
            Self.prepositions.contains(words[end].folded)
        else { return false }
        if words[(end + 1)...].prefix(6).contains(where: { Self.otherBodies.contains($0.folded) }) { return true }
        return words[(end + 1)...].prefix(2).contains { AttendanceWords.elsewherePlaces.contains($0.folded) }
    }

    private static let prepositions = ClauseTerm.prepositions.words

    private static let otherBodies = ClauseTerm.otherBodies.words

    /// `arrivé`, which folds to `arrive`: has come to somebody, and says nothing of coming.
    private func isArrived(_ words: [Lexeme], at index: Int) -> Bool {
        words[index].folded == "arrive" && source[words[index].range].last == "é"
    }

    /// `I'm in Spain`: a town or a country, and no yes.
    private func isInTown(_ words: [Lexeme], endingAt end: Int) -> Bool {
        end < words.count && words[end - 1].folded == "in" && end > 1 && words[end - 2].folded == "m"
            && MeetingText.isCapitalised(words[end], in: source) && words[end].folded != "paris"
    }

    /// `Je suis en Corse`, `serai à Lille`, `suis dans le Jura`: a place with a name, which is not the meeting's.
    func isElsewhere(_ words: [Lexeme]) -> Bool {
        !isShouted
            && words.indices.dropFirst(2).contains { index in
                guard MeetingText.isCapitalised(words[index], in: source), words[index].folded != "paris" else {
                    return false
                }
                if AttendanceWords.townLeads.contains(words[index - 1].folded) {
                    return Self.being.contains(words[index - 2].folded)
                }
                return index > 2 && AttendanceWords.definite.contains(words[index - 1].folded)
                    && words[index - 2].folded == "dans" && Self.being.contains(words[index - 3].folded)
            }
    }

    private static let being = ClauseTerm.being.words

    /// `Je serai à Paris le 28`, and perhaps for something else.
    func isOfTown(_ words: [Lexeme]) -> Bool {
        words.indices.dropFirst(2).contains { index in
            words[index].folded == "paris" && AttendanceWords.parisLeads.contains(words[index - 1].folded)
                && Self.being.contains(words[index - 2].folded)
        }
    }

    /// `c'est lucie qui vient pour moi`: somebody who comes for the author is not the author.
    func isForAuthor(_ words: [Lexeme]) -> Bool {
        words.indices.dropFirst(2).dropLast().contains { index in
            words[index].folded == "pour" && ["moi", "nous"].contains(words[index + 1].folded)
                && AttendanceWords.comingFor.contains(words[index - 1].folded)
        }
    }
}
