/// The points asked for in running text.
struct AgendaProse {
    /// The points, in order.
    private(set) var items: [String] = []
    /// The sentences without the words of the points.
    private(set) var sentences: [MeetingSentence] = []
    /// Whether a point was taken back.
    private(set) var isWithdrawn = false
    private let source: String
    /// How many points were announced and have not come yet.
    private var isAwaiting = false

    init(_ text: MeetingText) {
        source = text.source
        for sentence in text.sentences { read(sentence) }
    }

    private mutating func read(_ sentence: MeetingSentence) {
        let lexemes = sentence.lexemes
        let triggers = lexemes.indices.filter { index in
            AgendaWords.triggers.match(lexemes, at: index) != nil
                && !(index > 0 && ["m", "me", "s", "se"].contains(lexemes[index - 1].folded))
        }
        guard !triggers.isEmpty else {
            if !isAwaiting || !ordinal(sentence) { sentences.append(sentence) }
            return
        }
        if lexemes.indices.contains(where: { AgendaWords.denials.match(lexemes, at: $0) != nil }) {
            isWithdrawn = true
            sentences.append(Self.without(quotedRanges(lexemes) + clauseRanges(lexemes, at: triggers), in: sentence))
            return
        }
        let spans = Agenda.opensList(lexemes) ? [] : spans(of: sentence, triggers)
        let found = spans.filter { !$0.items.allSatisfy(isCount) }
        items += found.flatMap(\.items)
        isAwaiting =
            found.isEmpty && lexemes.contains { AgendaWords.counts[$0.folded] != nil || $0.folded == "plusieurs" }
        let asked = found.isEmpty ? [] : found.map(\.range)
        var rest = Self.without(asked, in: sentence)
        if !asked.isEmpty { rest.isQuestion = false }
        sentences.append(rest)
    }

    /// A stretch of lexemes that holds points.
    private struct Span {
        let range: Range<Int>
        let items: [String]
    }

    private func spans(of sentence: MeetingSentence, _ triggers: [Int]) -> [Span] {
        let lexemes = sentence.lexemes
        let isRequest =
            sentence.isQuestion || lexemes.indices.contains { AgendaWords.requests.match(lexemes, at: $0) != nil }
        if let announcing = announcing(lexemes, triggers), let colon = colon(lexemes, after: announcing) {
            return [colon]
        }
        guard isRequest || lexemes.contains(where: { $0.folded == "odj" }) || isTitled(lexemes, triggers) else {
            return []
        }
        let quoted = quotedRanges(lexemes).filter { $0.lowerBound > triggers[0] || isRequest }
        if !quoted.isEmpty { return quoted.map { Span(range: $0, items: [text(lexemes[$0])]) } }
        if let before = before(lexemes) { return [before] }
        return prose(lexemes, triggers)
    }

    /// `Point « … »`, without a verb that asks.
    private func isTitled(_ lexemes: [Lexeme], _ triggers: [Int]) -> Bool {
        triggers.contains { $0 + 1 < lexemes.count && ["«", "\"", "“"].contains(lexemes[$0 + 1].folded) }
    }

    /// `deux choses`: the points are still to come.
    private func isCount(_ item: String) -> Bool {
        let lexemes = Lexer.lexemes(of: item)
        return lexemes.count <= 3
            && lexemes.contains { AgendaWords.counts[$0.folded] != nil || $0.folded == "plusieurs" }
    }

    // MARK: - After a colon

    private func colon(_ lexemes: [Lexeme], after trigger: Int) -> Span? {
        guard
            let colon = lexemes.indices.first(where: {
                $0 > trigger && lexemes[$0].isMark(":") && !isInQuotes($0, lexemes)
            }),
            colon + 1 < lexemes.count, colon - trigger <= 20
        else { return nil }
        let verb = AgendaWords.triggers.match(lexemes, at: colon + 1)
        let body = (verb?.meaning == .asksFor ? verb?.end ?? colon + 1 : colon + 1)..<lexemes.count
        guard let first = lexemes[body].first(where: { $0.kind != .mark }), !AgendaWords.nothing.contains(first.folded)
        else { return nil }
        let quoted = quotedRanges(lexemes).filter { $0.lowerBound > colon }
        if !quoted.isEmpty { return Span(range: body, items: quoted.map { text(lexemes[$0]) }) }
        let head = lexemes[..<colon]
        return Span(
            range: body, items: AgendaSplit.items(in: Array(lexemes[body]), announcedBy: Array(head), source: source))
    }

    /// The trigger a colon may follow: a noun, a verb that asks, or `nous proposons` right before it.
    private func announcing(_ lexemes: [Lexeme], _ triggers: [Int]) -> Int? {
        let colon = lexemes.firstIndex { $0.isMark(":") } ?? lexemes.count
        return triggers.first { trigger in
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger), trigger < colon else { return false }
            switch match.meaning {
            case .asksFor, .names: return true
            case .mayAskFor:
                return colon - match.end <= 3
                    && !lexemes[..<colon].contains { AttendanceWords.negations.contains($0.folded) }
            case .ends: return false
            }
        }
    }

    // MARK: - Prose

    private func prose(_ lexemes: [Lexeme], _ triggers: [Int]) -> [Span] {
        var spans: [Span] = []
        var end = 0
        for trigger in triggers where trigger >= end {
            guard let match = AgendaWords.triggers.match(lexemes, at: trigger),
                match.meaning != .mayAskFor || lexemes.contains(where: { AgendaWords.nouns.contains($0.folded) })
            else { continue }
            let object = object(lexemes, from: match.end)
            guard object.count >= 1, lexemes[object].contains(where: { $0.kind == .word && $0.folded.utf8.count > 2 }),
                !AgendaWords.nothing.contains(lexemes[object.lowerBound].folded), !isVerbal(lexemes, object)
            else {
                if let subject = subject(lexemes, before: trigger) { spans.append(subject) }
                continue
            }
            end = object.upperBound
            let head = Array(lexemes[..<object.lowerBound])
            spans.append(
                Span(
                    range: asked(lexemes, before: trigger)..<object.upperBound,
                    items: AgendaSplit.items(in: Array(lexemes[object]), announcedBy: head, source: source)))
        }
        return spans
    }

    /// Where the words that ask begin: they say nothing about who comes.
    private func asked(_ lexemes: [Lexeme], before trigger: Int) -> Int {
        lexemes[..<trigger].indices.last { AgendaWords.requests.match(lexemes, at: $0) != nil && trigger - $0 <= 8 }
            ?? trigger
    }

    /// What follows a trigger, up to a stop.
    private func object(_ lexemes: [Lexeme], from start: Int) -> Range<Int> {
        var index = start
        while index < lexemes.count {
            if let filler = AgendaWords.fillers.match(lexemes, at: index) {
                index = filler.end
            } else if lexemes[index].isMark(","), index + 1 < lexemes.count,
                AgendaWords.fillers.match(lexemes, at: index + 1) != nil
            {
                index += 1
            } else if AgendaWords.heads.contains(lexemes[index].folded) {
                index += 1
            } else {
                break
            }
        }
        var end = index
        while end < lexemes.count, !stops(lexemes, at: end) { end += 1 }
        return index..<max(index, end)
    }

    private func stops(_ lexemes: [Lexeme], at index: Int) -> Bool {
        let lexeme = lexemes[index]
        if lexeme.kind == .mark {
            if lexeme.isMark(",") {
                guard index + 1 < lexemes.count else { return true }
                let next = lexemes[index + 1].folded
                return AgendaWords.commaStops.contains(next) || GivenNames.common.contains(next)
            }
            return [".", "!", "?", ";", "(", ")", "—", "–", "…", ":"].contains(lexeme.folded)
        }
        return AgendaWords.stops.match(lexemes, at: index) != nil
    }

    /// `ajouter que je viens`, `noter que…`: a sentence, not a point.
    private func isVerbal(_ lexemes: [Lexeme], _ object: Range<Int>) -> Bool {
        let first = lexemes[object.lowerBound].folded
        let second = object.count > 1 ? lexemes[object.lowerBound + 1].folded : ""
        let isInfinitive = [first, second].contains { word in
            word.utf8.count > 5 && (word.hasSuffix("er") || word.hasSuffix("ttre"))
        }
        if first == "moi" || ["me", "m", "vous", "nous"].contains(first) && isInfinitive { return true }
        return Self.persons.contains(first)
            && lexemes[object].contains { AttendanceWords.signals.match([$0], at: 0) != nil }
    }

    private static let persons: Set<String> = [
        "je", "j", "nous", "vous", "mon", "ma", "me", "m", "il", "elle", "votre", "nos", "i", "you", "my",
    ]

    /// `que la question du local soit abordée`: the point stands before its verb.
    private func subject(_ lexemes: [Lexeme], before trigger: Int) -> Span? {
        guard trigger > 2,
            ["soit", "soient", "fut", "fussent", "a", "be", "etre"].contains(lexemes[trigger - 1].folded),
            let start = clauseStart(lexemes, before: trigger), start < trigger - 1
        else { return nil }
        let verb = lexemes[start..<trigger].firstIndex { Self.deserving.contains($0.folded) } ?? trigger - 1
        guard start < verb else { return nil }
        let range = start..<verb
        return Span(range: range, items: [text(lexemes[range])])
    }

    /// After the last `que`; or, where the point deserves or should be, after the last mark.
    private func clauseStart(_ lexemes: [Lexeme], before trigger: Int) -> Int? {
        if let que = lexemes[..<trigger].lastIndex(where: { $0.folded == "que" || $0.folded == "qu" }) {
            return que + 1
        }
        guard lexemes[..<trigger].contains(where: { Self.deserving.contains($0.folded) }) else { return nil }
        return (lexemes[..<trigger].lastIndex { $0.kind == .mark } ?? -1) + 1
    }

    private static let deserving: Set<String> = [
        "merite", "meritent", "meriterait", "meriteraient", "devrait", "devraient", "pourrait", "pourraient", "doit",
        "doivent", "gagnerait",
    ]

    /// `Könnten wir … auf die Tagesordnung setzen?`: the point stands between the request and the end.
    private func before(_ lexemes: [Lexeme]) -> Span? {
        guard let end = lexemes.indices.first(where: { AgendaWords.triggers.match(lexemes, at: $0)?.meaning == .ends }),
            let request = lexemes.indices.last(where: { $0 < end && AgendaWords.requests.match(lexemes, at: $0) != nil }
            ),
            let match = AgendaWords.requests.match(lexemes, at: request)
        else { return nil }
        var start = match.end
        while start < end,
            [
                "ik", "we", "wir", "ich", "ook", "auch", "nog", "noch", "graag", "gerne", "het", "punt", "den", "punkt",
                "bitte", "om", "over", "uber",
            ]
            .contains(lexemes[start].folded)
        { start += 1 }
        guard start < end else { return nil }
        return Span(range: start..<end, items: [text(lexemes[start..<end])])
    }

    /// `La première, le devenir des anciens étudiants, dont…`: one of the points announced.
    private mutating func ordinal(_ sentence: MeetingSentence) -> Bool {
        let lexemes = sentence.lexemes
        guard let ordinal = lexemes.prefix(3).firstIndex(where: { AgendaWords.ordinals.contains($0.folded) }) else {
            return false
        }
        let parts = lexemes[(ordinal + 1)...].split { $0.isMark(",") || $0.isMark(":") || $0.isMark(".") }
        let starts: Set<String> = [
            "le", "la", "les", "l", "un", "une", "des", "ce", "cette", "notre", "nos", "du", "the",
        ]
        guard let point = parts.first(where: { starts.contains($0.first?.folded ?? "") }) ?? parts.first else {
            return false
        }
        items.append(text(point))
        return true
    }

    // MARK: - Lexemes

    private func text(_ lexemes: ArraySlice<Lexeme>) -> String {
        guard let first = lexemes.first, let last = lexemes.last else { return "" }
        return String(source[first.range.lowerBound..<last.range.upperBound])
    }

    private static func without(_ ranges: [Range<Int>], in sentence: MeetingSentence) -> MeetingSentence {
        let kept = sentence.lexemes.indices.filter { index in !ranges.contains { $0.contains(index) } }
        return MeetingSentence(lexemes: kept.map { sentence.lexemes[$0] }, isQuestion: sentence.isQuestion)
    }

    /// From each trigger to the end of its clause.
    private func clauseRanges(_ lexemes: [Lexeme], at triggers: [Int]) -> [Range<Int>] {
        triggers.map { trigger in
            let end =
                lexemes.indices.first { $0 > trigger && [",", ".", ";", "!"].contains(lexemes[$0].folded) }
                ?? lexemes.count
            return trigger..<end
        }
    }

    /// The ranges between quotes.
    private func quotedRanges(_ lexemes: [Lexeme]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: Int?
        for (index, lexeme) in lexemes.enumerated() where lexeme.kind == .mark {
            if let start = open, Self.closingQuotes.contains(lexeme.folded) {
                if index > start { ranges.append(start..<index) }
                open = nil
            } else if open == nil, Self.openingQuotes.contains(lexeme.folded) {
                open = index + 1
            }
        }
        return ranges
    }

    private func isInQuotes(_ index: Int, _ lexemes: [Lexeme]) -> Bool {
        quotedRanges(lexemes).contains { $0.contains(index) }
    }

    private static let openingQuotes: Set<String> = ["«", "\"", "“", "„", "‹"]
    private static let closingQuotes: Set<String> = ["»", "\"", "”", "“", "›"]
}
