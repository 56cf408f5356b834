/// Parts a stretch of text into points.
enum AgendaSplit {
    /// The points in `lexemes`: parted at `;`; at `,` and `et` where several are announced or enumerated; else one.
    static func items(in lexemes: [Lexeme], announcedBy head: [Lexeme], source: String) -> [String] {
        let body = withoutCourtesy(withoutComment(withoutRemark(corrected(lexemes))))
        if let numbered = AgendaRuns.parts(of: body) {
            return numbered.map { text(withoutConjunction(withoutComment(Array($0))[...]), source) }
        }
        let semicolons = body.split { $0.isMark(";") }
        if semicolons.count > 1 { return semicolons.map { text(withoutConjunction($0), source) } }
        if let second = preposition(in: body, behind: head) {
            return items(in: Array(body[..<(second - 1)]), announcedBy: head, source: source)
                + items(in: Array(body[(second + 1)...]), announcedBy: head, source: source)
        }
        let repeated = repeated(in: body, behind: head)
        if repeated.count > 1 { return repeated.map { text($0, source) } }
        if let slash = body.indices.first(where: { body[$0].isMark("/") && !body[$0].isGlued }) {
            return [text(body[..<slash], source)]
                + items(in: Array(body[(slash + 1)...]), announcedBy: head, source: source)
        }
        if let also = body.indices.first(where: { $0 > 0 && Self.also.match(body, at: $0) != nil }),
            let end = Self.also.match(body, at: also).map({ pastVerb(body, from: $0.end) }), end < body.count
        {
            return items(in: Array(body[..<also]), announcedBy: head, source: source)
                + items(in: Array(body[end...]), announcedBy: head, source: source)
        }
        return enumerated(body, announcedBy: head).map { text($0, source) }
    }

    /// `les trains de nuit, pardon, je voulais dire les placements de nuit`: what stands behind the correction.
    private static func corrected(_ lexemes: [Lexeme]) -> [Lexeme] {
        guard
            let end = lexemes.indices.dropFirst().compactMap({ slips.match(lexemes, at: $0)?.end }).last,
            end < lexemes.count, AgendaWords.determiners.contains(lexemes[end].folded)
        else { return lexemes }
        return Array(lexemes[end...])
    }

    private static let slips = PointTerm.slips.phrases

    /// `parler des frais de garde et de la formation`, `penser à la formation et au bilan`: a verb's preposition said
    /// again, where nothing else has it; the index of the second.
    private static func preposition(in body: [Lexeme], behind head: [Lexeme]) -> Int? {
        guard let verb = head.last?.folded, let governing = prepositions.first(where: { $0.contains(verb) }),
            !head.contains(where: isSingular),
            let second = body.indices.dropFirst(2).first(where: { index in
                index + 1 < body.count && ["et", "puis"].contains(body[index - 1].folded)
                    && isArticled(body, at: index, by: governing)
            }),
            !(0..<(second - 1)).contains(where: { isArticled(body, at: $0, by: governing) })
        else { return nil }
        return second
    }

    /// `sur les loyers, sur le Ségur et sur l'énergie`: a preposition said again before each thing.
    private static func repeated(in body: [Lexeme], behind head: [Lexeme]) -> [ArraySlice<Lexeme>] {
        guard let preposition = head.last?.folded, AgendaWords.abouts.contains(preposition) else {
            return []
        }
        var parts: [ArraySlice<Lexeme>] = []
        var start = 0
        for index in body.indices.dropFirst(2).dropLast()
        where body[index].folded == preposition
            && AgendaWords.repeating.contains(body[index - 1].folded)
        {
            parts.append(body[start..<(index - 1)])
            start = index + 1
        }
        return parts + [body[start...]]
    }

    private static let prepositions = [PointTerm.ofArticles.words, PointTerm.toArticles.words]

    /// `de la`, `du`, `des`, `de l'`; `à la`, `au`, `aux`.
    private static func isArticled(_ body: [Lexeme], at index: Int, by preposition: Set<String>) -> Bool {
        guard preposition.contains(body[index].folded) else { return false }
        return !["de", "d", "a"].contains(body[index].folded)
            || index + 1 < body.count && AgendaWords.articles.contains(body[index + 1].folded)
    }

    private static func isSingular(_ lexeme: Lexeme) -> Bool {
        AgendaWords.singulars.contains(lexeme.folded) || ["place", "bilan", "suite"].contains(lexeme.folded)
    }

    /// `et qu'on procède à la désignation`: the thing behind the verb that asks for it.
    private static func pastVerb(_ body: [Lexeme], from start: Int) -> Int {
        guard let match = AgendaWords.triggers.match(body, at: start), match.meaning == .asksFor, match.end < body.count
        else { return start }
        let object = AgendaObject(lexemes: body, stretch: body.indices).range(from: match.end)
        return object?.lowerBound ?? match.end
    }

    /// Without `, la situation est grave`, `, toujours pas remboursés` behind a point: words about it.
    private static func withoutComment(_ lexemes: [Lexeme]) -> [Lexeme] {
        guard
            let comma = lexemes.indices.first(where: {
                $0 > 0 && lexemes[$0].isMark(",") && AgendaRuns.isComment(lexemes[($0 + 1)...])
            })
        else { return lexemes }
        return Array(lexemes[..<comma])
    }

    private static func enumerated(_ body: [Lexeme], announcedBy head: [Lexeme]) -> [ArraySlice<Lexeme>] {
        let count = head.compactMap { AgendaWords.counts[$0.folded] }.last
        let isPlural = head.contains { AgendaWords.plurals.contains($0.folded) } || count != nil
        let commas = parts(body, at: [","])
        let both = parts(body, at: conjunctions(head + body).union([","]))
        if let count {
            if commas.count == count { return commas }
            if both.count == count { return both }
        }
        if body.indices.contains(where: { $0 > 0 && AgendaWords.enumerators.match(body, at: $0) != nil }),
            commas.count > 1
        {
            return commas
        }
        if isTelegram(head), commas.count > 1, commas.allSatisfy({ !startsLikePoint($0) && isThing($0) }) {
            return commas
        }
        let isEnumerated = commas.count >= 2 && both.count > commas.count || commas.count >= 3
        let isSingle = head.contains { AgendaWords.singulars.contains($0.folded) }
        if isPlural || isEnumerated && !isSingle {
            let chosen = both.allSatisfy(startsLikePoint) ? both : commas
            if chosen.count > 1 { return chosen }
        }
        if !isSingle, both.count == 2, isPair(both, in: body, behind: head) { return both }
        return [body[...]]
    }

    /// `la simplification des écrits et les apprentis`, `sur X et sur Y`: two things, each with its article; but
    /// `les liens entre X et Y` is one.
    private static func isPair(_ parts: [ArraySlice<Lexeme>], in body: [Lexeme], behind head: [Lexeme]) -> Bool {
        guard let first = parts[0].first?.folded, let second = parts[1].first?.folded, parts[1].count > 1,
            !parts[0].contains(where: { Self.relations.contains($0.folded) }),
            !parts[1].contains(where: { AgendaWords.pairedSubjects.contains($0.folded) })
        else { return false }
        let isDutch = (body + head).contains { AgendaWords.dutch.contains($0.folded) }
        return [first, second].allSatisfy { Self.definite.contains($0) || isDutch && $0 == "de" }
            || second == "sur" && Self.definite.contains(first)
    }

    private static let definite = PointTerm.definite.words

    /// `deux choses`, `un point`: no point itself.
    static func isGeneric(_ item: String) -> Bool {
        let words = Lexer.lexemes(of: item).filter { $0.kind != .mark }
        if let first = words.firstIndex(where: { AgendaWords.occasions.contains($0.folded) }), first <= 2,
            first == words.count - 1,
            words[..<first].allSatisfy({
                AgendaWords.determiners.contains($0.folded) || $0.folded.hasPrefix("pro") || $0.folded.hasPrefix("der")
            })
        {
            return true
        }
        if isAnswer(words) { return true }
        return words.allSatisfy { AgendaWords.generic.contains($0.folded) || AgendaWords.counts[$0.folded] != nil }
    }

    /// `peut-être`, `présent`, between quotes: what to note, and no point.
    private static func isAnswer(_ words: [Lexeme]) -> Bool {
        if AttendanceWords.hedges.match(words, at: 0)?.end == words.count { return true }
        guard let match = AttendanceWords.signals.match(words, at: 0), match.end == words.count else { return false }
        return [.come, .away, .maybe, .surelyMaybe, .yes, .no].contains(match.meaning)
    }

    /// Without `(20 min, je présente)` at the end.
    private static func withoutRemark(_ lexemes: [Lexeme]) -> [Lexeme] {
        guard let open = lexemes.lastIndex(where: { $0.isMark("(") }), open > 0,
            let close = lexemes.lastIndex(where: { $0.isMark(")") }),
            close > open, lexemes.count - close <= 2
        else { return lexemes }
        return Array(lexemes[..<open])
    }

    /// Without `s'il vous plaît`, `if possible`, `bitte` behind the points.
    private static func withoutCourtesy(_ lexemes: [Lexeme]) -> [Lexeme] {
        guard
            let start = lexemes.indices.first(where: { index in
                guard index > 0, let match = AgendaWords.courtesies.match(lexemes, at: index) else { return false }
                return lexemes[match.end...].allSatisfy { $0.kind == .mark && !$0.isMark("(") }
            })
        else { return lexemes }
        return withoutCourtesy(Array(lexemes[..<start]))
    }

    /// Words that join two points, in the language of `lexemes`.
    private static func conjunctions(_ lexemes: [Lexeme]) -> Set<String> {
        lexemes.contains { AgendaWords.dutch.contains($0.folded) } ? ["en"] : AgendaWords.conjunctions
    }

    private static func parts(_ lexemes: [Lexeme], at marks: Set<String>) -> [ArraySlice<Lexeme>] {
        lexemes.split { marks.contains($0.folded) }.map(withoutConjunction).filter { part in
            part.contains { $0.kind != .mark } && !isCourtesy(part)
        }
    }

    private static func isCourtesy(_ part: ArraySlice<Lexeme>) -> Bool {
        let words = part.filter { $0.kind != .mark }
        return AgendaWords.courtesies.match(words, at: 0)?.end == words.count
    }

    /// `ODJ :`, and nothing else.
    private static func isTelegram(_ head: [Lexeme]) -> Bool {
        head.filter { $0.kind == .word }.count <= 4
            && AgendaWords.telegraphic.contains(head.last { $0.kind == .word }?.folded ?? "")
    }

    /// Whether a part is neither a participle behind a thing nor a clause.
    private static func isThing(_ part: ArraySlice<Lexeme>) -> Bool {
        guard let first = part.first?.folded else { return false }
        return !AgendaWords.verbal.contains(first) && !AgendaWords.commaStops.contains(first)
            && !["e", "ee", "es", "ees"].contains { first.count > 5 && first.hasSuffix($0) && first.hasPrefix("pr") }
    }

    private static func withoutConjunction(_ slice: ArraySlice<Lexeme>) -> ArraySlice<Lexeme> {
        var part = slice
        let all = Array(slice)
        if let end = AgendaWords.enumerators.match(all, at: 0)?.end, end < all.count { part = slice.dropFirst(end) }
        while let last = part.last, AgendaWords.lastJoints.contains(last.folded), part.count > 1 {
            part = part.dropLast()
        }
        return part.first.map { AgendaWords.firstJoints.contains($0.folded) } ?? false
            ? part.dropFirst() : part
    }

    /// An article, or a capital: `le budget et les locaux`, not `la formation et qualification`.
    private static func startsLikePoint(_ part: ArraySlice<Lexeme>) -> Bool {
        part.first.map { AgendaWords.determiners.contains($0.folded) } ?? false
    }

    /// The text of `lexemes` as it stands, without a preposition before it.
    static func text(_ lexemes: ArraySlice<Lexeme>, _ source: String) -> String {
        let kept = lexemes.drop { $0.folded == "sur" }
        guard let first = kept.first, let last = kept.last else { return "" }
        return String(source[first.range.lowerBound..<last.range.upperBound])
    }

    static let also = PointTerm.alsoJoints.phrases
    private static let relations = PointTerm.relations.words
}
