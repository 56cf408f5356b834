/// The points asked for in running text.
///
/// A sentence is read in stretches parted by `;`, `mais`, `par contre`: what one takes back, the next may ask for.
struct AgendaProse {
    /// The points, in order.
    private(set) var items: [String] = []
    /// The sentences without the words of the points.
    private(set) var sentences: [MeetingSentence] = []
    /// Whether a point was taken back.
    private(set) var isWithdrawn = false
    private let source: String
    /// Whether points were announced and have not come yet.
    private var isAwaiting = false
    /// What the author wonders about, which is a point if they ask for it next.
    private var topic: AgendaSpan?
    /// How many points the sentence before asked for.
    private var lastCount = 0

    init(_ text: MeetingText) {
        source = text.source
        for sentence in text.sentences { read(sentence) }
    }

    private mutating func read(_ sentence: MeetingSentence) {
        let lexemes = sentence.lexemes
        let finder = AgendaSpanFinder(lexemes: lexemes, isQuestion: sentence.isQuestion, source: source, topic: topic)
        guard
            !finder.triggers.isEmpty || isBareWithdrawal(lexemes) || finder.resumesTopic
                || finder.dislocated(in: lexemes.indices) != nil
        else {
            if !isAwaiting || !ordinal(sentence), !continued(sentence) { sentences.append(sentence) }
            topic = finder.exclaimed
            return
        }
        var spans: [AgendaSpan] = []
        var removed: [Range<Int>] = []
        let stretches = Agenda.opensList(lexemes) ? [] : AgendaStretches.ranges(in: lexemes)
        for stretch in stretches { read(stretch, finder, &spans, &removed) }
        let found = spans.filter { !$0.items.allSatisfy(AgendaSplit.isGeneric) }
        let points = found.flatMap(\.items).filter { !AgendaSplit.isGeneric($0) }
        items += points
        lastCount = points.count
        topic = found.isEmpty ? finder.wondered ?? finder.exclaimed : nil
        isAwaiting =
            found.isEmpty && lexemes.contains { AgendaWords.counts[$0.folded] != nil || $0.folded == "plusieurs" }
        var rest = Self.without(found.map(\.range) + removed, in: sentence)
        if !found.isEmpty { rest.isQuestion = false }
        sentences.append(rest)
    }

    /// One stretch: what it asks for, or what it takes back.
    private mutating func read(
        _ stretch: Range<Int>, _ finder: AgendaSpanFinder, _ spans: inout [AgendaSpan], _ removed: inout [Range<Int>]
    ) {
        let lexemes = finder.lexemes
        if let start = stretch.first(where: { AgendaWords.withdrawals.match(lexemes, at: $0) != nil }),
            let end = AgendaWords.withdrawals.match(lexemes, at: start)?.end, !isDeplored(lexemes[stretch])
        {
            isWithdrawn = true
            if withdrawRanked(lexemes, around: start..<end, in: stretch) {
                removed += finder.unasked(in: stretch)
                return
            }
            if !hasObject(lexemes, from: end, to: stretch.upperBound, start) {
                if !spans.isEmpty {
                    spans = []
                } else if stretch.lowerBound == 0, start <= 4, lastCount > 0, lastCount <= items.count {
                    items.removeLast(lastCount)
                    lastCount = 0
                }
            }
            removed += finder.unasked(in: stretch)
            return
        }
        if stretch.contains(where: { AgendaWords.nothings.match(lexemes, at: $0) != nil }) {
            removed += finder.unasked(in: stretch)
            return
        }
        spans += finder.spans(in: stretch)
    }

    /// `Je trouverais dommage qu'on n'aborde pas …` asks.
    private func isDeplored(_ lexemes: ArraySlice<Lexeme>) -> Bool {
        lexemes.contains {
            AgendaWords.deploring.contains($0.folded)
        }
    }

    /// Whether a withdrawal names what it takes back; `on retire`, `laissez tomber` mean what was said before.
    private func hasObject(_ lexemes: [Lexeme], from end: Int, to upperBound: Int, _ start: Int) -> Bool {
        guard start == 0 || !AgendaWords.withdrawnObjects.contains(lexemes[start - 1].folded) else {
            return false
        }
        let after = lexemes[end..<upperBound].first
        return after.map { $0.kind != .mark && !AgendaWords.withdrawnEnds.contains($0.folded) }
            ?? false
    }

    /// `Gardez le premier, le second n'a plus d'objet`: takes back one of the points asked for in the sentence before.
    private mutating func withdrawRanked(_ lexemes: [Lexeme], around verb: Range<Int>, in stretch: Range<Int>) -> Bool {
        let near =
            Array((max(stretch.lowerBound, verb.lowerBound - 4)..<verb.lowerBound).reversed())
            + Array(verb.upperBound..<min(verb.upperBound + 3, stretch.upperBound))
        guard lastCount > 1, lastCount <= items.count,
            let rank = near.compactMap({ rank(of: lexemes[$0]) }).first, rank < lastCount
        else { return false }
        items.remove(at: items.count - lastCount + rank)
        lastCount -= 1
        return true
    }

    private func rank(of lexeme: Lexeme) -> Int? {
        lexeme.folded == "dernier" || lexeme.folded == "derniere" ? lastCount - 1 : AgendaWords.ranks[lexeme.folded]
    }

    private func isBareWithdrawal(_ lexemes: [Lexeme]) -> Bool {
        lastCount > 0 && lexemes.indices.contains { AgendaWords.withdrawals.match(lexemes, at: $0) != nil }
    }

    /// `La première, le devenir des anciens étudiants, dont…`: one of the points announced.
    private mutating func ordinal(_ sentence: MeetingSentence) -> Bool {
        let lexemes = sentence.lexemes
        guard let ordinal = lexemes.prefix(3).firstIndex(where: { AgendaWords.ordinals.contains($0.folded) }) else {
            return false
        }
        let parts = lexemes[(ordinal + 1)...].split { $0.isMark(",") || $0.isMark(":") || $0.isMark(".") }
        guard let point = parts.first(where: { Self.starts.contains($0.first?.folded ?? "") }) ?? parts.first else {
            return false
        }
        items.append(AgendaSplit.text(point, source))
        return true
    }

    /// `Et puis les stages impayés.`: one more point, behind a sentence that asked for some.
    private mutating func continued(_ sentence: MeetingSentence) -> Bool {
        let lexemes = sentence.lexemes
        guard lastCount > 0, !sentence.isQuestion, lexemes.count <= 16,
            let end = Self.continuations.match(lexemes, at: 0).map({ pastCourtesy(lexemes, $0.end) }),
            end + 1 < lexemes.count, Self.starts.contains(lexemes[end].folded),
            !AgendaWords.occasions.contains(lexemes[end + 1].folded),
            !lexemes.contains(where: { AttendanceWords.own.contains($0.folded) && $0.folded != "nos" }),
            !lexemes.indices.dropFirst(end).contains(where: { AttendanceWords.signals.match(lexemes, at: $0) != nil })
        else { return false }
        items.append(AgendaSplit.text(lexemes[end...], source))
        return true
    }

    /// `Et si le temps le permet la journée nationale`: a courtesy before the point.
    private func pastCourtesy(_ lexemes: [Lexeme], _ index: Int) -> Int {
        AgendaWords.courtesies.match(lexemes, at: index)?.end ?? index
    }

    private static let continuations = PointTerm.continuations.phrases

    private static let starts = PointTerm.pointStarts.words

    private static func without(_ ranges: [Range<Int>], in sentence: MeetingSentence) -> MeetingSentence {
        let kept = sentence.lexemes.indices.filter { index in !ranges.contains { $0.contains(index) } }
        return MeetingSentence(lexemes: kept.map { sentence.lexemes[$0] }, isQuestion: sentence.isQuestion)
    }
}
