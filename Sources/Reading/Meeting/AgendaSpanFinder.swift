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
                && !(index > 0 && AgendaWords.reflexivePronouns.contains(lexemes[index - 1].folded)
                    && AgendaWords.reflexive.contains(lexemes[index].folded))
                && AgendaWords.idioms.match(lexemes, at: index) == nil
                && !Self.isOfPlace(lexemes, at: index)
        }
    }

    /// `merci d'y mettre fin`: what one does there; `merci d'y ajouter le coût des repas` adds to the agenda.
    private static func isOfPlace(_ lexemes: [Lexeme], at index: Int) -> Bool {
        guard index > 1, lexemes[index - 1].folded == "y", lexemes[index - 2].folded.hasPrefix("d"),
            let end = AgendaWords.triggers.match(lexemes, at: index)?.end
        else { return false }
        return end >= lexemes.count || !AgendaWords.determiners.contains(lexemes[end].folded)
    }

    /// What `stretch` asks for.
    func spans(in stretch: Range<Int>) -> [AgendaSpan] {
        if let topic, resumesTopic { return [AgendaSpan(range: stretch, items: topic.items)] }
        if let dislocated = dislocated(in: stretch) { return [dislocated] }
        let triggers = triggers.filter { stretch.contains($0) }
        guard let first = triggers.first else { return [] }
        if let wondered, stretch.contains(wondered.range.lowerBound), isInsistedOn { return [wondered] }
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

    // MARK: - Around a verb

    private func prose(_ triggers: [Int], in stretch: Range<Int>) -> [AgendaSpan] {
        var spans: [AgendaSpan] = []
        var end = stretch.lowerBound
        for trigger in triggers where trigger >= end {
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger), takesObject(match.meaning, stretch)
            else { continue }
            if let passive = passive(trigger, in: stretch), passive.range.lowerBound >= end {
                spans.append(passive)
            } else if let object = self.object(from: match.end, in: stretch, of: trigger) {
                end = object.upperBound
                spans.append(
                    AgendaSpan(
                        range: asked(before: trigger, in: stretch)..<object.upperBound,
                        items: split(object, behind: lexemes[stretch.lowerBound..<object.lowerBound])))
                if let further = further(behind: object, in: stretch) {
                    end = further.upperBound
                    spans.append(AgendaSpan(range: further, items: [text(further)]))
                }
            } else if let between = self.between(trigger, in: stretch) ?? subject(before: trigger, in: stretch),
                !spans.contains(where: { $0.range.overlaps(between.range) })
            {
                spans.append(between)
            }
        }
        return spans
    }

    private func takesObject(_ trigger: AgendaWords.Trigger, _ stretch: Range<Int>) -> Bool {
        switch trigger {
        case .asksFor, .names: true
        case .mayAskFor:
            lexemes[stretch].contains { AgendaWords.nouns.contains($0.folded) }
                || stretch.contains { AgendaWords.pleas.match(lexemes, at: $0) != nil }
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

    /// `sur la réforme, dont les effets sont mal mesurés, ainsi que sur la VAE`: one more thing behind words about the first.
    private func further(behind object: Range<Int>, in stretch: Range<Int>) -> Range<Int>? {
        guard object.upperBound < stretch.upperBound, lexemes[object.upperBound].isMark(",") else { return nil }
        let joint = (object.upperBound..<stretch.upperBound).first { index in
            guard let end = AgendaSplit.also.match(lexemes, at: index)?.end, end + 1 < stretch.upperBound else {
                return false
            }
            return AgendaWords.abouts.contains(lexemes[end].folded)
                && AgendaWords.determiners.contains(lexemes[end + 1].folded)
        }
        guard let joint, let end = AgendaSplit.also.match(lexemes, at: joint)?.end else { return nil }
        return AgendaObject(lexemes: lexemes, stretch: stretch).range(from: end)
    }

    /// What follows a trigger, up to a stop; `nil` if it is no point.
    private func object(from end: Int, in stretch: Range<Int>, of trigger: Int) -> Range<Int>? {
        let object = AgendaObject(lexemes: lexemes, stretch: stretch).range(from: end)
        guard let object, !isVerbal(object) else { return nil }
        let first = lexemes[object.lowerBound].folded
        if isProvision(object, of: trigger) { return nil }
        // *La gare est à 10 minutes pour …*
        if AgendaWords.durations.contains(lexemes[trigger].folded), !startsLikeName(object.lowerBound) { return nil }
        if lexemes[trigger].folded.hasPrefix("oubli") || lexemes[object.lowerBound - 1].folded.hasPrefix("oubli"),
            AgendaWords.ownThings.contains(first)
        {
            return nil
        }
        if isBareNoun(endingAt: end), !startsLikeName(object.lowerBound) { return nil }
        let isRest = lexemes[trigger].folded.hasPrefix("rest")
        return isRest && !AgendaWords.determiners.contains(first) ? nil : object
    }

    /// `si vous voulez bien me prévoir un plateau végétarien`: for oneself and the day.
    private func isProvision(_ object: Range<Int>, of trigger: Int) -> Bool {
        AgendaWords.triggers.match(lexemes, at: trigger)?.meaning == .mayAskFor
            && !object.contains(where: { AgendaWords.nouns.contains(lexemes[$0].folded) })
            && lexemes[object].prefix(3).contains { AgendaWords.provisions.contains($0.folded) }
    }

    /// `l'ordre du jour définitif`, `le point 3`: what follows the noun belongs to it.
    private func isBareNoun(endingAt end: Int) -> Bool {
        end > 0 && AgendaWords.bareNouns.contains(lexemes[end - 1].folded)
    }

    private func startsLikeName(_ index: Int) -> Bool {
        let before = index > 0 ? lexemes[index - 1].folded : ""
        return AgendaWords.determiners.contains(lexemes[index].folded)
            || lexemes[index].kind == .mark && !lexemes[index].isMark(",")
            || AgendaWords.heads.contains(before) || AgendaWords.prepositions.contains(before)
            || MeetingText.isCapitalised(lexemes[index], in: source)
    }

    /// `ajouter que je viens`, `noter que…`: a sentence, not a point.
    func isVerbal(_ object: Range<Int>) -> Bool {
        let first = lexemes[object.lowerBound].folded
        let isBare = object.lowerBound + 1 >= lexemes.count || lexemes[object.lowerBound + 1].kind == .mark
        if isBare, AgendaWords.things.contains(first) { return true }
        if AgendaWords.verbal.contains(first) || AgendaWords.logistics.contains(first) { return true }
        let second = object.count > 1 ? lexemes[object.lowerBound + 1].folded : ""
        if AgendaWords.determiners.contains(first) || AgendaWords.possessives.contains(first),
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

    func isInQuotes(_ index: Int) -> Bool { quotedRanges(in: lexemes.indices).contains { $0.contains(index) } }

    private static let openingQuotes: Set<String> = ["«", "\"", "“", "„", "‹"]
    private static let closingQuotes: Set<String> = ["»", "\"", "”", "“", "›"]
}
