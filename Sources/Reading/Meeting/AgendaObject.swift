/// The object of a verb that asks: what follows it, up to a stop.
struct AgendaObject {
    let lexemes: [Lexeme]
    let stretch: Range<Int>

    /// The object that begins after `start`, without fillers and prepositions; `nil` if nothing is left.
    func range(from start: Int) -> Range<Int>? {
        guard var index = pastCompany(start).map(pastAside) else { return nil }
        while index < stretch.upperBound {
            if let filler = AgendaWords.fillers.match(lexemes, at: index)?.end ?? duration(at: index) {
                index = filler
            } else if lexemes[index].isMark(","), index + 1 < lexemes.count,
                AgendaWords.fillers.match(lexemes, at: index + 1) != nil
            {
                index += 1
            } else if AgendaWords.heads.contains(lexemes[index].folded), !isDutchArticle(index) {
                index += 1
            } else {
                break
            }
        }
        var end = index
        while end < stretch.upperBound {
            if let passed = courtesy(at: end) {
                end = passed
            } else if stops(at: end) {
                break
            } else {
                end += 1
            }
        }
        guard index < end, lexemes[index..<end].contains(where: { $0.kind == .word && $0.folded.utf8.count > 2 }),
            !AgendaWords.nothing.contains(lexemes[index].folded)
        else { return nil }
        return index..<end
    }

    /// `échanger avec les autres associations sur X`: with whom, and not of what; `nil` if nothing follows it.
    private func pastCompany(_ start: Int) -> Int? {
        guard start > 0, start <= stretch.upperBound, AgendaWords.withWhom.contains(lexemes[start - 1].folded) else {
            return start
        }
        return (start..<min(start + 8, stretch.upperBound)).first {
            AgendaWords.aboutTopics.contains(lexemes[$0].folded)
        }
    }

    /// `n'oublions pas, une fois encore reportées, les notes d'incident`: the index behind words between two commas.
    private func pastAside(_ start: Int) -> Int {
        guard start + 1 < stretch.upperBound, lexemes[start].isMark(","),
            !AgendaWords.determiners.contains(lexemes[start + 1].folded),
            let close = lexemes[(start + 1)..<min(start + 10, stretch.upperBound)].firstIndex(where: { $0.isMark(",") }
            ),
            close + 1 < stretch.upperBound, AgendaWords.determiners.contains(lexemes[close + 1].folded),
            lexemes[close + 1].folded != "a"
        else { return start }
        return close + 1
    }

    /// `15 min pour`: how long, and not what; the index behind it.
    private func duration(at index: Int) -> Int? {
        guard index + 2 < stretch.upperBound, AgendaWords.durations.contains(lexemes[index + 1].folded),
            AgendaWords.afterDuration.contains(lexemes[index + 2].folded)
        else { return nil }
        return index + 3
    }

    /// `X et, si on a le temps, Y`: the index of the mark behind politeness between two points.
    private func courtesy(at index: Int) -> Int? {
        guard lexemes[index].isMark(","), AgendaWords.ands.contains(lexemes[index - 1].folded),
            let end = AgendaWords.courtesies.match(lexemes, at: index + 1)?.end, end < stretch.upperBound,
            lexemes[end].isMark(",")
        else { return nil }
        return end + 1
    }

    /// `de nieuwe statuten`: an article in Dutch, a preposition in French.
    private func isDutchArticle(_ index: Int) -> Bool {
        lexemes[index].folded == "de" && lexemes.contains { AgendaWords.dutch.contains($0.folded) }
    }

    private func stops(at index: Int) -> Bool {
        let lexeme = lexemes[index]
        guard lexeme.kind == .mark else { return AgendaWords.stops.match(lexemes, at: index) != nil }
        guard lexeme.isMark(",") else {
            return [".", "!", "?", ";", "(", ")", "—", "–", "…", ":"].contains(lexeme.folded)
        }
        guard index + 1 < stretch.upperBound else { return true }
        // *la charte, puis le site*
        if lexemes[index + 1].folded == "puis", index + 2 < stretch.upperBound,
            AgendaWords.determiners.contains(lexemes[index + 2].folded)
        {
            return false
        }
        let next = lexemes[index + 1].folded
        // *sur les loyers, sur le Ségur*
        if AgendaWords.abouts.contains(next), index + 2 < stretch.upperBound,
            AgendaWords.determiners.contains(lexemes[index + 2].folded),
            lexemes[stretch.lowerBound..<index].suffix(8).contains(where: { $0.folded == next })
        {
            return false
        }
        return AgendaWords.commaStops.contains(next) || GivenNames.common.contains(next)
            || AgendaWords.requests.match(lexemes, at: index + 1) != nil
    }
}
