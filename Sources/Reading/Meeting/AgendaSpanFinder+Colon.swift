/// Points behind a colon, or behind a noun that announces them.
extension AgendaSpanFinder {
    func colon(after trigger: Int, in stretch: Range<Int>) -> AgendaSpan? {
        guard
            let colon = stretch.first(where: { $0 > trigger && lexemes[$0].isMark(":") && !isInQuotes($0) }),
            colon + 1 < stretch.upperBound, colon - trigger <= 20
        else { return nil }
        let asked = pastWish(colon + 1, in: stretch)
        let verb = AgendaWords.triggers.match(lexemes, at: asked)
        let isVerb = verb?.meaning == .asksFor && !AgendaWords.nounTriggers.contains(lexemes[asked].folded)
        let start = isVerb ? verb?.end ?? colon + 1 : colon + 1
        let body = min(start, stretch.upperBound)..<stretch.upperBound
        guard let first = lexemes[body].first(where: { $0.kind != .mark }), !AgendaWords.nothing.contains(first.folded),
            !isSaid(body), !isReported(body), !lexemes[body].contains(where: { $0.isMark("=") })
        else { return nil }
        let quoted = quotedRanges(in: body)
        if !quoted.isEmpty { return AgendaSpan(range: body, items: quoted.map { text($0) }) }
        return AgendaSpan(range: body, items: split(body, behind: lexemes[..<colon]))
    }

    /// `une demande : qu'on inscrive la motion`: the index behind `qu'on`.
    private func pastWish(_ start: Int, in stretch: Range<Int>) -> Int {
        guard start + 2 < stretch.upperBound, ["que", "qu"].contains(lexemes[start].folded) else { return start }
        let second = lexemes[start + 1].folded == "l" ? start + 2 : start + 1
        return AgendaWords.askedSubjects.contains(lexemes[second].folded)
            ? min(second + 1, stretch.upperBound - 1) : start
    }

    /// `la première question : oui, je viens`: an answer, not a point.
    private func isSaid(_ body: Range<Int>) -> Bool {
        switch AttendanceWords.signals.match(lexemes, at: body.lowerBound)?.meaning {
        case .yes?, .no?, .surelyComes?, .surelyAway?, .surelyMaybe?: return true
        case .come?, .comeInfinitive?, .comeThird?, .away?, .awayHint?, .remote?, .remoteHint?, .maybe?, .answering?,
            .modal?, .past?, .reported?, .automatic?, .noise?, .wish?, .spurned?,
            .unneeded?, nil:
            return AgendaWords.speakers.contains(lexemes[body.lowerBound].folded) || isRemark(body)
                || AgendaWords.requests.match(lexemes, at: body.lowerBound) != nil
                    && AgendaWords.triggers.match(lexemes, at: body.lowerBound) == nil
        }
    }

    /// `une chose encore : mes adhérents m'ont demandé si l'on …`: a sentence that asks by itself.
    private func isReported(_ body: Range<Int>) -> Bool {
        let clause = body.prefix { !lexemes[$0].isMark(",") }
        return clause.dropFirst().dropLast().contains { index in
            AgendaWords.asking.contains(lexemes[index].folded)
                && AgendaWords.whethers.contains(
                    lexemes[index + 1].folded)
        }
    }

    /// `à mon âge, tous les moyens sont bons`, `prévoyez-lui un créneau`: said of oneself, or to do for somebody.
    private func isRemark(_ body: Range<Int>) -> Bool {
        guard body.count > 1 else { return false }
        let (first, second) = (lexemes[body.lowerBound].folded, lexemes[body.lowerBound + 1].folded)
        return first == "a" && ["mon", "ma", "mes"].contains(second)
            || first.hasSuffix("ez") && AgendaWords.receivers.contains(second)
            || first.hasSuffix("ez") && ["le", "la", "les"].contains(second)
                && (body.count == 2 || lexemes[body.lowerBound + 2].kind == .mark)
    }

    /// `Une suggestion, la laïcité dans les stages.`: a noun that announces, at the head, and a thing behind the comma.
    func listed(behind triggers: [Int], in stretch: Range<Int>) -> AgendaSpan? {
        if let trigger = triggers.first,
            let namely = stretch.first(where: { $0 > trigger && AgendaWords.namely.match(lexemes, at: $0) != nil }),
            let end = AgendaWords.namely.match(lexemes, at: namely)?.end, end < stretch.upperBound,
            AgendaWords.determiners.contains(lexemes[end].folded), lexemes[end].folded != "a"
        {
            return AgendaSpan(
                range: namely..<stretch.upperBound, items: split(end..<stretch.upperBound, behind: lexemes[..<namely]))
        }
        guard let trigger = triggers.first, trigger - stretch.lowerBound <= 2,
            let match = AgendaWords.triggers.match(lexemes, at: trigger),
            match.meaning == .announces || match.meaning == .names, match.end + 1 < stretch.upperBound,
            lexemes[match.end].isMark(",") || lexemes[match.end].isMark("-") || lexemes[match.end].isMark("–"),
            AgendaWords.determiners.contains(lexemes[match.end + 1].folded), !isQuestion,
            !lexemes[match.end...].contains(where: { ["quoi", "quel", "quelle"].contains($0.folded) })
        else { return nil }
        let body = (match.end + 1)..<stretch.upperBound
        return AgendaSpan(range: body, items: split(body, behind: lexemes[..<match.end]))
    }

    /// The trigger a colon may follow: a noun, a verb that asks, or `nous proposons` right before it.
    func announcing(_ triggers: [Int], _ stretch: Range<Int>) -> Int? {
        guard let colon = stretch.first(where: { lexemes[$0].isMark(":") }) else { return nil }
        return triggers.first { trigger in
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger), trigger < colon else { return false }
            switch match.meaning {
            case .asksFor, .names: return true
            case .announces:
                return colon - match.end <= 9 && startsLikePoint(colon + 1, in: stretch)
                    && !lexemes[stretch.lowerBound..<colon].contains {
                        AttendanceWords.negations.contains($0.folded)
                    }
            case .mayAskFor:
                return colon - match.end <= 3
                    && !lexemes[stretch.lowerBound..<colon].contains {
                        AttendanceWords.negations.contains($0.folded)
                    }
            case .ends: return colon - match.end <= 2
            case .deserves: return colon == match.end
            case .wonders: return false
            }
        }
    }

    /// Whether what follows a vague word and a colon is a thing, not a sentence.
    private func startsLikePoint(_ index: Int, in stretch: Range<Int>) -> Bool {
        guard index < stretch.upperBound else { return false }
        let first = lexemes[index]
        if isQuestion, !AgendaWords.determiners.contains(first.folded) || isInverted(index..<stretch.upperBound) {
            return false
        }
        return first.kind == .mark || AgendaWords.determiners.contains(first.folded)
            || !AgendaWords.verbal.contains(first.folded)
                && !isClaim(index)
    }

    /// `la salle est-elle chauffée`: a question, not a thing.
    private func isInverted(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains { index in
            AgendaWords.clauseSubjects.contains(lexemes[index].folded)
                && AgendaWords.clauseVerbs.contains(
                    lexemes[index - 1].folded)
        }
    }

    private func isClaim(_ index: Int) -> Bool {
        switch AttendanceWords.signals.match(lexemes, at: index)?.meaning {
        case .come?, .comeThird?, .surelyComes?, .away?, .surelyAway?, .maybe?, .surelyMaybe?, .yes?, .no?: true
        case .comeInfinitive?, .awayHint?, .remote?, .remoteHint?, .answering?, .modal?, .past?, .reported?,
            .automatic?, .noise?, .wish?, .spurned?, .unneeded?, nil:
            false
        }
    }
}
