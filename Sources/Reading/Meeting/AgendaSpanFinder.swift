/// Finds the points asked for in a sentence.
struct AgendaSpanFinder {
    let lexemes: [Lexeme]
    let isQuestion: Bool
    let source: String
    /// What the author wondered about in the sentence before.
    let topic: AgendaSpan?
    /// Where triggers stand.
    let triggers: [Int]

    init(lexemes: [Lexeme], isQuestion: Bool, source: String, topic: AgendaSpan?) {
        self.lexemes = lexemes
        self.isQuestion = isQuestion
        self.source = source
        self.topic = topic
        triggers = lexemes.indices.filter { index in
            AgendaWords.triggers.match(lexemes, at: index) != nil
                && !(index > 0 && ["m", "me", "s", "se", "nous"].contains(lexemes[index - 1].folded)
                    && AgendaWords.reflexive.contains(lexemes[index].folded))
                && AgendaWords.idioms.match(lexemes, at: index) == nil
                && !(index > 1 && lexemes[index - 1].folded == "y" && lexemes[index - 2].folded.hasPrefix("d"))
        }
    }

    /// What `stretch` asks for.
    func spans(in stretch: Range<Int>) -> [AgendaSpan] {
        if let topic, resumesTopic { return [AgendaSpan(range: stretch, items: topic.items)] }
        if let dislocated = dislocated(in: stretch) { return [dislocated] }
        let triggers = triggers.filter { stretch.contains($0) }
        guard let first = triggers.first else { return [] }
        let deserving = triggers.compactMap { self.deserving($0, in: stretch) }
        if let span = deserving.first,
            lexemes[stretch.lowerBound..<span.range.lowerBound].contains(where: { $0.isMark(":") })
        {
            return deserving
        }
        if let announcing = self.announcing(triggers, stretch), let colon = self.colon(after: announcing, in: stretch) {
            return [colon]
        }
        let hasEnd = triggers.contains { AgendaWords.triggers.match(lexemes, at: $0)?.meaning == .ends }
        if hasEnd, isRequest(stretch), let before = self.before(stretch) { return [before] }
        if isSettled(stretch) { return [] }
        if let offered = self.offered(in: stretch) ?? apposed(in: stretch) { return [offered] }
        if let listed = self.listed(behind: triggers, in: stretch) { return [listed] }
        if !deserving.isEmpty { return deserving }
        guard isRequest(stretch) || isTitled(triggers) else { return [] }
        let quoted = quotedRanges(in: stretch).filter { $0.lowerBound > first || isRequest(stretch) }
        if !quoted.isEmpty { return quoted.map { AgendaSpan(range: $0, items: [text($0)]) } }
        if let resumed = self.resumed(triggers, in: stretch) { return [resumed] }
        if let before = self.before(stretch) { return [before] }
        return prose(triggers, in: stretch)
    }

    func isRequest(_ stretch: Range<Int>) -> Bool {
        isQuestion
            || stretch.contains {
                AgendaWords.requests.match(lexemes, at: $0) != nil || lexemes[$0].folded == "odj"
            }
    }

    /// `Point « … »`, without a verb that asks.
    private func isTitled(_ triggers: [Int]) -> Bool {
        triggers.contains { $0 + 1 < lexemes.count && ["«", "\"", "“"].contains(lexemes[$0 + 1].folded) }
    }

    /// The words of `stretch` that speak of points and ask for none: they say nothing of who comes.
    func unasked(in stretch: Range<Int>) -> [Range<Int>] {
        let clauses = triggers.filter { stretch.contains($0) }.map { trigger in
            trigger..<(stretch.first { $0 > trigger && [",", ".", ";", "!"].contains(lexemes[$0].folded) }
                ?? stretch.upperBound)
        }
        return quotedRanges(in: stretch) + clauses
    }

    // MARK: - After a colon

    private func colon(after trigger: Int, in stretch: Range<Int>) -> AgendaSpan? {
        guard
            let colon = stretch.first(where: { $0 > trigger && lexemes[$0].isMark(":") && !isInQuotes($0) }),
            colon + 1 < stretch.upperBound, colon - trigger <= 20
        else { return nil }
        let verb = AgendaWords.triggers.match(lexemes, at: colon + 1)
        let isVerb = verb?.meaning == .asksFor && !AgendaWords.nounTriggers.contains(lexemes[colon + 1].folded)
        let start = isVerb ? verb?.end ?? colon + 1 : colon + 1
        let body = min(start, stretch.upperBound)..<stretch.upperBound
        guard let first = lexemes[body].first(where: { $0.kind != .mark }), !AgendaWords.nothing.contains(first.folded),
            !isSaid(body)
        else { return nil }
        let quoted = quotedRanges(in: body)
        if !quoted.isEmpty { return AgendaSpan(range: body, items: quoted.map { text($0) }) }
        return AgendaSpan(range: body, items: split(body, behind: lexemes[..<colon]))
    }

    /// `la première question : oui, je viens`: an answer, not a point.
    private func isSaid(_ body: Range<Int>) -> Bool {
        switch AttendanceWords.signals.match(lexemes, at: body.lowerBound)?.meaning {
        case .yes?, .no?, .surelyComes?, .surelyAway?, .surelyMaybe?: return true
        case .come?, .comeInfinitive?, .comeThird?, .away?, .awayHint?, .remote?, .remoteHint?, .maybe?, .answering?,
            .modal?, .past?, .reported?, .automatic?, .noise?, .wish?, .spurned?, nil:
            return ["je", "j", "i", "ik", "ich"].contains(lexemes[body.lowerBound].folded)
                || AgendaWords.requests.match(lexemes, at: body.lowerBound) != nil
                    && AgendaWords.triggers.match(lexemes, at: body.lowerBound) == nil
        }
    }

    /// `Une suggestion, la laïcité dans les stages.`: a noun that announces, at the head, and a thing behind the comma.
    private func listed(behind triggers: [Int], in stretch: Range<Int>) -> AgendaSpan? {
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
            AgendaWords.determiners.contains(lexemes[match.end + 1].folded), !isQuestion
        else { return nil }
        let body = (match.end + 1)..<stretch.upperBound
        return AgendaSpan(range: body, items: split(body, behind: lexemes[..<match.end]))
    }

    /// The trigger a colon may follow: a noun, a verb that asks, or `nous proposons` right before it.
    private func announcing(_ triggers: [Int], _ stretch: Range<Int>) -> Int? {
        guard let colon = stretch.first(where: { lexemes[$0].isMark(":") }) else { return nil }
        return triggers.first { trigger in
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger), trigger < colon else { return false }
            switch match.meaning {
            case .asksFor, .names: return true
            case .announces:
                return colon - match.end <= 6 && startsLikePoint(colon + 1, in: stretch)
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
            ["il", "elle", "ils", "elles", "on", "ce", "t", "vous"].contains(lexemes[index].folded)
                && ["est", "sont", "sera", "seront", "a", "peut", "faut", "doit", "va", "avez", "pouvez"].contains(
                    lexemes[index - 1].folded)
        }
    }

    private func isClaim(_ index: Int) -> Bool {
        switch AttendanceWords.signals.match(lexemes, at: index)?.meaning {
        case .come?, .comeThird?, .surelyComes?, .away?, .surelyAway?, .maybe?, .surelyMaybe?, .yes?, .no?: true
        case .comeInfinitive?, .awayHint?, .remote?, .remoteHint?, .answering?, .modal?, .past?, .reported?,
            .automatic?, .noise?, .wish?, .spurned?, nil:
            false
        }
    }

    // MARK: - Around a verb

    private func prose(_ triggers: [Int], in stretch: Range<Int>) -> [AgendaSpan] {
        var spans: [AgendaSpan] = []
        var end = stretch.lowerBound
        for trigger in triggers where trigger >= end {
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger), takesObject(match.meaning, stretch)
            else { continue }
            if let object = self.object(from: match.end, in: stretch, of: trigger) {
                end = object.upperBound
                spans.append(
                    AgendaSpan(
                        range: asked(before: trigger, in: stretch)..<object.upperBound,
                        items: split(object, behind: lexemes[stretch.lowerBound..<object.lowerBound])))
            } else if let between = self.between(trigger, in: stretch) ?? subject(before: trigger, in: stretch) {
                spans.append(between)
            }
        }
        return spans
    }

    private func takesObject(_ trigger: AgendaWords.Trigger, _ stretch: Range<Int>) -> Bool {
        switch trigger {
        case .asksFor, .names: true
        case .mayAskFor: lexemes[stretch].contains { AgendaWords.nouns.contains($0.folded) }
        // *Mir fehlt auf der Tagesordnung das Leitbild*: nothing stood before.
        case .ends: true
        case .announces, .deserves, .wonders: false
        }
    }

    /// Where the words that ask begin: they say nothing about who comes.
    private func asked(before trigger: Int, in stretch: Range<Int>) -> Int {
        let near = max(stretch.lowerBound, trigger - 8)..<max(stretch.lowerBound, trigger)
        guard var start = near.last(where: { AgendaWords.requests.match(lexemes, at: $0) != nil }) else {
            return trigger
        }
        // *Might I suggest*: one request behind another.
        while let earlier = (stretch.lowerBound..<start).last(where: {
            (AgendaWords.requests.match(lexemes, at: $0)?.end ?? 0) >= start
        }) {
            start = earlier
        }
        return start
    }

    /// What follows a trigger, up to a stop; `nil` if it is no point.
    private func object(from end: Int, in stretch: Range<Int>, of trigger: Int) -> Range<Int>? {
        let object = AgendaObject(lexemes: lexemes, stretch: stretch).range(from: end)
        guard let object, !isVerbal(object) else { return nil }
        let first = lexemes[object.lowerBound].folded
        // *La gare est à 10 minutes pour …*
        if AgendaWords.durations.contains(lexemes[trigger].folded), !startsLikeName(object.lowerBound) { return nil }
        if lexemes[trigger].folded.hasPrefix("oubli") || lexemes[object.lowerBound - 1].folded.hasPrefix("oubli"),
            ["mon", "ma", "mes", "my", "mijn"].contains(first)
        {
            return nil
        }
        if isBareNoun(endingAt: end), !startsLikeName(object.lowerBound) { return nil }
        let isRest = lexemes[trigger].folded.hasPrefix("rest")
        return isRest && !AgendaWords.determiners.contains(first) ? nil : object
    }

    /// `l'ordre du jour définitif`, `le point 3`: what follows the noun belongs to it.
    private func isBareNoun(endingAt end: Int) -> Bool {
        end > 0 && AgendaWords.bareNouns.contains(lexemes[end - 1].folded)
    }

    private func startsLikeName(_ index: Int) -> Bool {
        let before = index > 0 ? lexemes[index - 1].folded : ""
        return AgendaWords.determiners.contains(lexemes[index].folded) || lexemes[index].kind == .mark
            || AgendaWords.heads.contains(before) || AgendaWords.prepositions.contains(before)
            || MeetingText.isCapitalised(lexemes[index], in: source)
    }

    /// `ajouter que je viens`, `noter que…`: a sentence, not a point.
    func isVerbal(_ object: Range<Int>) -> Bool {
        let first = lexemes[object.lowerBound].folded
        let isBare = object.lowerBound + 1 >= lexemes.count || lexemes[object.lowerBound + 1].kind == .mark
        if isBare, ["la", "le", "les", "it", "them"].contains(first) { return true }
        if AgendaWords.verbal.contains(first) || AgendaWords.logistics.contains(first) { return true }
        let second = object.count > 1 ? lexemes[object.lowerBound + 1].folded : ""
        if AgendaWords.determiners.contains(first) || ["mon", "ma", "mes", "votre"].contains(first),
            AgendaWords.logistics.contains(second)
        {
            return true
        }
        let isInfinitive = [first, second].contains { word in
            word.utf8.count > 5 && (word.hasSuffix("er") || word.hasSuffix("ttre"))
                && AgendaWords.pronouns.contains(first)
        }
        if lexemes[object].contains(where: { $0.folded == "moi" }) || isInfinitive { return true }
        return AgendaWords.persons.contains(first)
            && lexemes[object].contains { AttendanceWords.signals.match([$0], at: 0) != nil }
    }

    // MARK: - Words

    func split(_ range: Range<Int>, behind head: ArraySlice<Lexeme>) -> [String] {
        AgendaSplit.items(in: Array(lexemes[range]), announcedBy: Array(head), source: source)
    }

    func text(_ range: Range<Int>) -> String { AgendaSplit.text(lexemes[range], source) }

    /// The ranges between quotes.
    func quotedRanges(in stretch: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: Int?
        for index in stretch where lexemes[index].kind == .mark {
            if let start = open, Self.closingQuotes.contains(lexemes[index].folded) {
                if index > start { ranges.append(start..<index) }
                open = nil
            } else if open == nil, Self.openingQuotes.contains(lexemes[index].folded) {
                open = index + 1
            }
        }
        return ranges
    }

    private func isInQuotes(_ index: Int) -> Bool { quotedRanges(in: lexemes.indices).contains { $0.contains(index) } }

    private static let openingQuotes: Set<String> = ["«", "\"", "“", "„", "‹"]
    private static let closingQuotes: Set<String> = ["»", "\"", "”", "“", "›"]
}
