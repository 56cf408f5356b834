/// Points that a noun for points announces or sums up, and points that stand already.
extension AgendaSpanFinder {
    /// `J'ai un sujet à soumettre au groupe, le futur annuaire`: the thing behind the comma is the point.
    func offered(in stretch: Range<Int>) -> AgendaSpan? {
        guard !isQuestion, let noun = stretch.first(where: { isOffer($0, in: stretch) }),
            let comma = (noun..<min(noun + 13, stretch.upperBound)).first(where: { lexemes[$0].isMark(",") }),
            comma + 1 < stretch.upperBound, isDeterminer(comma + 1),
            !(noun + 1 < lexemes.count && AgendaWords.prepositions.contains(lexemes[noun + 1].folded)),
            !lexemes[noun..<comma].contains(where: { $0.isMark(":") || AgendaWords.stated.contains($0.folded) }),
            !AgendaRuns.isComment(lexemes[(comma + 1)..<stretch.upperBound]), !isSummedUp(comma),
            let object = AgendaObject(lexemes: lexemes, stretch: stretch).range(from: comma + 1)
        else { return nil }
        return AgendaSpan(
            range: noun..<object.upperBound, items: split(object, behind: lexemes[max(0, noun - 1)...noun]))
    }

    /// `un sujet`, `deux points`, `une petite question` beside a word of the agenda.
    private func isOffer(_ index: Int, in stretch: Range<Int>) -> Bool {
        let noun = lexemes[index].folded
        guard index > stretch.lowerBound,
            AgendaWords.singulars.contains(noun) || AgendaWords.plurals.contains(noun)
                || AgendaWords.offers.contains(noun)
                    && lexemes[stretch].contains(where: {
                        AgendaWords.agendaNames.contains($0.folded)
                    })
        else { return false }
        return lexemes[max(stretch.lowerBound, index - 2)..<index].contains {
            AgendaWords.indefinite.contains($0.folded) || AgendaWords.counts[$0.folded] != nil
        }
    }

    /// An article; `a`, which `à` is too, is none here.
    private func isDeterminer(_ index: Int) -> Bool {
        AgendaWords.determiners.contains(lexemes[index].folded) && lexemes[index].folded != "a"
    }

    /// `X et Y, deux sujets que j'aimerais voir à l'ordre du jour`: the points stand before the noun.
    func apposed(in stretch: Range<Int>) -> AgendaSpan? {
        guard isRequest(stretch),
            let comma = stretch.first(where: { lexemes[$0].isMark(",") && isSummedUp($0) })
        else { return nil }
        let head = stretch.lowerBound..<comma
        let colon = head.last { lexemes[$0].isMark(":") }
        let start = colon.map { $0 + 1 } ?? head.lowerBound
        guard start < comma, colon != nil || AgendaWords.determiners.contains(lexemes[start].folded) else { return nil }
        return AgendaSpan(
            range: start..<stretch.upperBound,
            items: split(start..<comma, behind: lexemes[comma..<min(comma + 4, stretch.upperBound)]))
    }

    /// Whether behind the comma a noun for points is said of what stands before: `, deux sujets que …`.
    private func isSummedUp(_ comma: Int) -> Bool {
        var index = comma + 1
        while index < lexemes.count, index - comma <= 3,
            AgendaWords.indefinite.contains(lexemes[index].folded) || AgendaWords.counts[lexemes[index].folded] != nil
        { index += 1 }
        guard index > comma + 1, index + 1 < lexemes.count,
            AgendaWords.singulars.contains(lexemes[index].folded) || AgendaWords.plurals.contains(lexemes[index].folded)
        else { return false }
        return [
            "que", "qu", "qui", "dont", "a", "auquel", "auxquels", "pour", "we", "i", "that", "which", "to", "die",
            "dat", "die", "zu", "om",
        ]
        .contains(lexemes[index + 1].folded)
    }

    /// Whether a stretch only moves or praises points that stand already: `passer le point sur les stages avant midi`.
    func isSettled(_ stretch: Range<Int>) -> Bool {
        guard let start = stretch.first(where: { AgendaWords.settled.match(lexemes, at: $0) != nil }),
            let end = AgendaWords.settled.match(lexemes, at: start)?.end
        else { return false }
        return !triggers.contains { trigger in
            guard stretch.contains(trigger), !(start..<end).contains(trigger) else { return false }
            switch AgendaWords.triggers.match(lexemes, at: trigger)?.meaning {
            case .asksFor?, .mayAskFor?, .ends?, .deserves?: return true
            case .names?, .announces?, .wonders?, nil: return false
            }
        }
    }
}
