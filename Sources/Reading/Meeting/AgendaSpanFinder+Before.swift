/// Points that stand before the word that asks for them.
extension AgendaSpanFinder {
    /// `X, pourrait-on le mettre au programme ?`, `X ? Il faudrait en parler.`: a pronoun stands for the point.
    func resumed(_ triggers: [Int], in stretch: Range<Int>) -> AgendaSpan? {
        guard triggers.contains(where: { isResuming($0, in: stretch) }) else { return nil }
        if let wondered { return wondered }
        let marks = stretch.filter { lexemes[$0].isMark(",") }
        guard let comma = marks.first, let start = thing(in: stretch.lowerBound..<comma) else {
            return earlier(triggers, in: stretch)
        }
        return AgendaSpan(
            range: start..<comma, items: split(start..<comma, behind: lexemes[stretch.lowerBound..<start]))
    }

    /// `La réforme des aides, on en parle quand ?`, `X : il faut qu'on en discute`.
    func dislocated(in stretch: Range<Int>) -> AgendaSpan? {
        guard isRequest(stretch),
            let last = stretch.last(where: { AgendaWords.resumptions.match(lexemes, at: $0) != nil })
        else { return nil }
        let marks = (stretch.lowerBound..<last).filter { lexemes[$0].isMark(",") || lexemes[$0].isMark(":") }.prefix(3)
        for (mark, head) in zip(marks, [stretch.lowerBound - 1] + marks) {
            guard
                let start = thing(in: named(from: head + 1, to: mark)..<mark)
                    ?? bareThing(in: (head + 1)..<mark, before: last),
                !(start..<mark).contains(where: { AgendaWords.triggers.match(lexemes, at: $0) != nil })
            else { continue }
            return AgendaSpan(range: stretch, items: split(start..<mark, behind: lexemes[stretch.lowerBound..<start]))
        }
        return nil
    }

    /// `(locaux partagés, on en parle ?)`: a few words without an article, right before what asks for them.
    private func bareThing(in range: Range<Int>, before resumption: Int) -> Int? {
        var start = range.lowerBound
        while start < range.upperBound, lexemes[start].kind == .mark { start += 1 }
        guard resumption - range.upperBound <= 2, (1...7).contains(range.upperBound - start),
            lexemes[start..<range.upperBound].allSatisfy({ $0.kind != .mark }),
            !AgendaWords.verbal.contains(lexemes[start].folded), !AgendaWords.leadIns.contains(lexemes[start].folded),
            !AgendaWords.occasions.contains(lexemes[start].folded),
            !(start..<range.upperBound).contains(where: {
                AttendanceWords.signals.match(lexemes, at: $0) != nil
                    || AgendaWords.requests.match(lexemes, at: $0) != nil
            })
        else { return nil }
        return start
    }

    /// `Ce qui me préoccupe, c'est le logement`: behind `c'est` in a clause that is not the first.
    private func named(from start: Int, to end: Int) -> Int {
        guard start + 2 < end, ["c", "ce"].contains(lexemes[start].folded),
            ["est", "sont"].contains(lexemes[start + 1].folded)
        else { return start }
        return start + 2
    }

    /// `Il proposera en séance X, merci de l'ajouter`: the point is the object of an earlier verb.
    private func earlier(_ triggers: [Int], in stretch: Range<Int>) -> AgendaSpan? {
        for trigger in triggers where !isResuming(trigger, in: stretch) {
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger),
                match.meaning == .asksFor || match.meaning == .mayAskFor,
                let object = AgendaObject(lexemes: lexemes, stretch: stretch).range(from: match.end),
                !isVerbal(object)
            else { continue }
            return AgendaSpan(
                range: object, items: split(object, behind: lexemes[stretch.lowerBound..<object.lowerBound]))
        }
        return nil
    }

    /// `Il faudrait en parler.`: asks for what the sentence before wondered about.
    var resumesTopic: Bool {
        topic != nil
            && lexemes.indices.contains {
                AgendaWords.resumptions.match(lexemes, at: $0) != nil
                    || isResuming($0, in: lexemes.indices)
            }
    }

    /// Whether a verb has a pronoun for its object.
    private func isResuming(_ trigger: Int, in stretch: Range<Int>) -> Bool {
        guard let match = AgendaWords.triggers.match(lexemes, at: trigger) else { return false }
        let isVerb = match.meaning == .asksFor || match.meaning == .mayAskFor || match.meaning == .ends
        if isVerb, trigger > stretch.lowerBound, !AgendaWords.nounTriggers.contains(lexemes[trigger].folded),
            AgendaWords.clitics.contains(lexemes[trigger - 1].folded)
        {
            return true
        }
        // *Inscrivez-la*: the pronoun stands behind, and nothing behind it.
        if isVerb, match.end < stretch.upperBound, ["la", "le", "les"].contains(lexemes[match.end].folded),
            match.end + 1 == stretch.upperBound || lexemes[match.end + 1].kind == .mark
        {
            return true
        }
        return AgendaWords.resumptions.match(lexemes, at: match.end) != nil
            || (stretch.lowerBound..<trigger).contains {
                trigger - $0 <= 5 && AgendaWords.resumptions.match(lexemes, at: $0) != nil
            }
    }

    /// Where a thing begins at the head of a stretch: behind `et`, `quant à`, `pour`.
    private func thing(in range: Range<Int>) -> Int? {
        var start = range.lowerBound
        while start < range.upperBound,
            lexemes[start].kind == .mark || AgendaWords.leadIns.contains(lexemes[start].folded)
        { start += 1 }
        guard start < range.upperBound, AgendaWords.determiners.contains(lexemes[start].folded),
            start + 1 < range.upperBound, !AgendaWords.occasions.contains(lexemes[start + 1].folded)
        else { return nil }
        return start
    }

    /// What the author wonders about: `Où en est-on de l'application ?`
    var wondered: AgendaSpan? {
        for trigger in triggers {
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger), match.meaning == .wonders,
                let object = AgendaObject(lexemes: lexemes, stretch: lexemes.indices).range(from: match.end)
            else { continue }
            return AgendaSpan(range: trigger..<object.upperBound, items: [text(object)])
        }
        return nil
    }

    /// `Où en est la place des usagers ; c'est un point que j'inscris`: what is wondered about is asked for behind it.
    var isInsistedOn: Bool {
        lexemes.indices.contains { AgendaWords.insisted.match(lexemes, at: $0) != nil }
    }

    /// What an exclamation names: `Ah, et le congrès !`
    var exclaimed: AgendaSpan? {
        if isQuestion, let comma = lexemes.firstIndex(where: { $0.isMark(",") }), comma + 1 < lexemes.count,
            AgendaWords.newClauses.contains(lexemes[comma + 1].folded),
            let start = thing(in: 0..<comma)
        {
            return AgendaSpan(range: start..<comma, items: [text(start..<comma)])
        }
        guard lexemes.count <= 10, let last = lexemes.last, last.isMark("!") || last.isMark("?") || last.isMark("…"),
            lexemes.contains(where: { AgendaWords.ands.contains($0.folded) }),
            let start = thing(in: 0..<(lexemes.count - 1)),
            !lexemes.indices.contains(where: { AttendanceWords.signals.match(lexemes, at: $0) != nil })
        else { return nil }
        return AgendaSpan(range: start..<(lexemes.count - 1), items: [text(start..<(lexemes.count - 1))])
    }

    /// `Le règlement mérite un débat`: the point is the subject.
    func deserving(_ trigger: Int, in stretch: Range<Int>) -> AgendaSpan? {
        guard let match = AgendaWords.triggers.match(lexemes, at: trigger), match.meaning == .deserves,
            trigger > stretch.lowerBound
        else { return nil }
        if AgendaWords.beings.contains(lexemes[match.end - 1].folded) {
            guard match.end < stretch.upperBound,
                lexemes[match.end].folded != "on" || isQuestion == false,
                AgendaWords.askedStems.contains(where: { lexemes[match.end].folded.hasPrefix($0) })
            else { return nil }
        }
        var head = stretch.lowerBound..<trigger
        // *… le plaidoyer, qui devrait figurer …*: the point stands before the relative.
        if lexemes[trigger - 1].folded == "qui" {
            var end = trigger - 1
            if end > stretch.lowerBound, lexemes[end - 1].isMark(",") { end -= 1 }
            head = stretch.lowerBound..<end
            if let on = head.last(where: { lexemes[$0].folded == "sur" }) { head = (on + 1)..<end }
        }
        let que = head.last { AgendaWords.thats.contains(lexemes[$0].folded) }
        let mark = head.last { lexemes[$0].kind == .mark && !lexemes[$0].isMark("'") }
        let range = max((que ?? -1) + 1, (mark ?? -1) + 1, head.lowerBound)..<head.upperBound
        guard let start = thing(in: range) else { return nil }
        return AgendaSpan(range: start..<match.end, items: split(start..<head.upperBound, behind: lexemes[..<start]))
    }

    /// `que la question du local soit enfin abordée`: the point stands before its verb.
    func subject(before trigger: Int, in stretch: Range<Int>) -> AgendaSpan? {
        let head = stretch.lowerBound..<min(trigger + 1, stretch.upperBound)
        guard let verb = head.suffix(4).last(where: { AgendaWords.passives.contains(lexemes[$0].folded) }),
            let que = head.last(where: { $0 < verb && AgendaWords.wonderedThats.contains(lexemes[$0].folded) }),
            case let end = lexemes[verb - 1].folded == "ne" ? verb - 1 : verb, que + 1 < end
        else { return nil }
        return AgendaSpan(range: (que + 1)..<end, items: split((que + 1)..<end, behind: lexemes[..<que]))
    }

    /// `que le logement soit discuté, nos adhérents en souffrent`: what follows such a verb is no object of it.
    func passive(_ trigger: Int, in stretch: Range<Int>) -> AgendaSpan? {
        guard trigger > stretch.lowerBound, let end = AgendaWords.triggers.match(lexemes, at: trigger)?.end,
            end < stretch.upperBound, lexemes[end].isMark(","),
            (max(stretch.lowerBound, trigger - 2)..<trigger).contains(where: {
                AgendaWords.passives.contains(lexemes[$0].folded)
            })
        else { return nil }
        return subject(before: trigger, in: stretch)
    }

    /// `J'aurais la charte à vous soumettre`: the point stands between two verbs.
    func between(_ trigger: Int, in stretch: Range<Int>) -> AgendaSpan? {
        let near = max(stretch.lowerBound, trigger - 3)..<trigger
        guard let link = near.last(where: { AgendaWords.infinitiveLeads.contains(lexemes[$0].folded) }),
            let verb = (stretch.lowerBound..<link).last(where: { AgendaWords.possession.contains(lexemes[$0].folded) }),
            let start = thing(in: (verb + 1)..<link)
        else { return nil }
        return AgendaSpan(range: start..<link, items: split(start..<link, behind: lexemes[..<start]))
    }

    /// `Könnten wir … auf die Tagesordnung setzen?`: the point stands between the request and the end.
    func before(_ stretch: Range<Int>) -> AgendaSpan? {
        guard let end = stretch.last(where: { AgendaWords.triggers.match(lexemes, at: $0)?.meaning == .ends }),
            let first = (stretch.lowerBound..<end).first(where: { AgendaWords.requests.match(lexemes, at: $0) != nil })
        else { return nil }
        var start = first
        while start < end {
            if let match = AgendaWords.requests.match(lexemes, at: start) {
                start = match.end
            } else if lexemes[start].kind == .mark || AgendaWords.endFillers.contains(lexemes[start].folded) {
                start += 1
            } else {
                break
            }
        }
        var close =
            (start..<max(start, end)).first { AgendaWords.triggers.match(lexemes, at: $0)?.meaning == .ends } ?? end
        while close > start,
            lexemes[close - 1].kind == .mark || AgendaWords.auxiliaries.contains(lexemes[close - 1].folded)
        { close -= 1 }
        guard start < close, lexemes[start..<close].contains(where: { $0.folded.utf8.count > 2 }),
            !AgendaWords.verbal.contains(lexemes[start].folded)
        else { return nil }
        return AgendaSpan(range: start..<close, items: split(start..<close, behind: lexemes[..<start]))
    }
}
