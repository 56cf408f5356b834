/// Finds the words that tell for which part of the meeting somebody comes: `à partir de 14 h`, `je devrai partir avant la
/// fin`. What is found limits a coming and makes none.
///
/// ```
/// part  = coming … ( bound | stretch | manner )
///       | moving … ( bound | hours time | manner | moving-manner ) ;
/// bound = bounds time | ranges time range-end ;
/// time  = { between } ( number [ unit [ number ] ] | noon ) ;             see PartTerm
/// ```
struct PartFinder {
    /// The sentences of the mail.
    let sentences: [MeetingSentence]
    /// Reads a clause.
    let clauses: ClauseReader

    init(_ sentences: [MeetingSentence], _ clauses: ClauseReader) {
        self.sentences = sentences
        self.clauses = clauses
    }

    /// The words of a part, and the clause they stand in.
    struct Part: Hashable {
        /// As they stand in the mail.
        let text: String
        /// The index of the sentence.
        let sentence: Int
        /// The index of the clause in it.
        let clause: Int
    }

    /// The parts told, in order: of the author, and not in a question.
    var parts: [Part] {
        sentences.indices.flatMap { index in
            sentences[index].isQuestion ? [] : parts(of: sentences[index], at: index)
        }
    }

    /// Whether the author stays away for one part and comes for another, and tells both: *absent le matin, présent
    /// l'après-midi*.
    var tellsBoth: Bool {
        let told = sentences.enumerated().flatMap { index, sentence in
            sentence.clauses.filter { partOfComing($0.words) != nil }
                .compactMap { clauses.claim(of: $0, sentence: index) }
        }.filter { $0.subject == .own }
        return told.contains { $0.kind == .absent } && told.contains { Self.coming.contains($0.kind) }
    }

    private func parts(of sentence: MeetingSentence, at index: Int) -> [Part] {
        var isComing = false
        return sentence.clauses.enumerated().compactMap { number, clause in
            let claim = clauses.claim(of: clause, sentence: index)
            if let claim { isComing = claim.subject == .own && Self.coming.contains(claim.kind) }
            guard claim == nil || isComing else { return nil }
            if let moving = partOfMoving(clause.words) {
                return part(clause.words, moving, in: sentence, index, number)
            }
            guard isComing, let coming = partOfComing(clause.words) else { return nil }
            var start = coming.lowerBound
            if claim == nil {
                // *Présente, mais seulement à partir de 14 h*: a clause of its own for the part of what stands before.
                let head = clause.words.prefix { AttendanceWords.buts.contains($0.folded) }.count
                guard clause.words[min(head, start)..<start].allSatisfy({ Self.limits.contains($0.folded) }) else {
                    return nil
                }
                start = min(start, head)
            } else if claim?.kind == .yes, start > Self.longestLead {
                return nil
            }
            return part(clause.words, start..<coming.upperBound, in: sentence, index, number)
        }
    }

    private func part(
        _ words: [Lexeme], _ told: Range<Int>, in sentence: MeetingSentence, _ index: Int, _ number: Int
    ) -> Part {
        let last = words[self.end(of: words, behind: told.upperBound) - 1]
        var end = last.range.upperBound
        // *Until 14:30*: the minutes stand behind a mark that parts clauses.
        if last.kind == .number, let at = sentence.lexemes.firstIndex(of: last), at + 2 < sentence.lexemes.count,
            sentence.lexemes[at + 1].isMark(":"), sentence.lexemes[at + 2].number != nil
        {
            end = sentence.lexemes[at + 2].range.upperBound
        }
        let text = clauses.source[words[told.lowerBound].range.lowerBound..<end]
        return Part(
            text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "), sentence: index, clause: number)
    }

    /// Where what is told ends: a word that limits it and a further part belong to it, a reason does not, for others read it.
    private func end(of words: [Lexeme], behind told: Int) -> Int {
        var end = told
        while end < words.count, Self.limits.contains(words[end].folded) { end += 1 }
        if let more = partOfComing(words, from: end), more.lowerBound - end <= Self.longestLink {
            return self.end(of: words, behind: more.upperBound)
        }
        // *Um 15 Uhr gehen*
        return end + 1 == words.count ? words.count : end
    }

    /// The words that tell the part of a coming.
    private func partOfComing(_ words: [Lexeme], from start: Int = 0) -> Range<Int>? {
        guard !isOfWay(words) else { return nil }
        return words[start...].indices.lazy.compactMap { index in
            if let end = self.end(ofBound: words, at: index) ?? Self.manners.match(words, at: index)?.end {
                return index..<end
            }
            guard let stretch = Self.stretches.match(words, at: index) else { return nil }
            let isDay = index > 0 && (Self.days.contains(words[index - 1].folded) || words[index - 1].kind == .number)
            let isDated = stretch.end < words.count && Self.dates.contains(words[stretch.end].folded)
            return isDay || isDated ? nil : index..<stretch.end
        }.first
    }

    /// What stands behind `à partir de 14 h`, `de 10 h à 16 h`.
    private func end(ofBound words: [Lexeme], at index: Int) -> Int? {
        if let bound = Self.bounds.match(words, at: index), let end = self.end(ofTime: words, at: bound.end) {
            return end
        }
        guard let range = Self.ranges.match(words, at: index), let first = self.end(ofTime: words, at: range.end),
            first < words.count, let second = Self.rangeEnds.match(words, at: first)
        else { return nil }
        return self.end(ofTime: words, at: second.end)
    }

    /// Whether a clause tells of the way and not of the meeting.
    private func isOfWay(_ words: [Lexeme]) -> Bool { words.contains { Self.ways.contains($0.folded) } }

    /// The words of one who moves, with the time or manner; `nil` without one, or on the way.
    private func partOfMoving(_ words: [Lexeme]) -> Range<Int>? {
        guard let start = words.indices.first(where: { isMoving(words, at: $0) }),
            let moving = Self.moving.match(words, at: start), !isOfWay(words),
            clauses.subject(words, clauses.find(in: words)) == .own
        else { return nil }
        let end = (moving.end..<words.count).lazy.compactMap { index in
            if let hour = Self.hours.match(words, at: index), let end = self.end(ofTime: words, at: hour.end) {
                return end
            }
            return self.end(ofBound: words, at: index) ?? Self.manners.match(words, at: index)?.end
                ?? Self.movingManners.match(words, at: index)?.end
        }.first
        // *Je ne pourrai pas rester*: the subject belongs to it.
        let subject = words[..<start].lastIndex { !AttendanceWords.own.contains($0.folded) }.map { $0 + 1 } ?? 0
        return end.map { subject..<$0 }
    }

    /// A verb stands behind its subject or at the head: *mais je devrai partir*, *devrai partir*.
    private func isMoving(_ words: [Lexeme], at index: Int) -> Bool {
        Self.moving.match(words, at: index) != nil
            && (AttendanceWords.own.contains(words[index].folded)
                || index > 0 && AttendanceWords.own.contains(words[index - 1].folded)
                || words[..<index].allSatisfy {
                    AttendanceWords.own.contains($0.folded) || AttendanceWords.buts.contains($0.folded)
                        || AttendanceWords.adverbs.contains($0.folded)
                })
    }

    /// What stands behind a time of day: `14 h 30`, `2 pm`, `midi`, or a number that ends the clause.
    private func end(ofTime words: [Lexeme], at start: Int) -> Int? {
        var index = start
        while index < words.count, Self.between.contains(words[index].folded) { index += 1 }
        guard index < words.count else { return nil }
        if Self.noons.contains(words[index].folded) { return index + 1 }
        guard let hour = words[index].number, hour <= 24 else { return nil }
        index += 1
        guard index < words.count else { return index }
        if Self.units.contains(words[index].folded) {
            index += 1
            return index < words.count && words[index].kind == .number ? index + 1 : index
        }
        // *From 10 to 4*
        return Self.rangeEnds.match(words, at: index) == nil ? nil : index
    }

    private static let coming: Set<AttendanceClaim.Kind> = [.present, .remote, .yes]
    /// Words that may stand between a bare yes and its part: *oui pour l'après-midi*.
    private static let longestLead = 2
    /// Words that may stand between two parts of one stay: *à partir de 11 h et jusqu'à 15 h*.
    private static let longestLink = 2
    private static let bounds = PartTerm.bounds.phrases
    private static let ranges = PartTerm.ranges.phrases
    private static let rangeEnds = PartTerm.rangeEnds.phrases
    private static let limits = PartTerm.limits.words
    private static let hours = PartTerm.hours.phrases
    private static let moving = PartTerm.moving.phrases
    private static let manners = PartTerm.manners.phrases
    private static let movingManners = PartTerm.movingManners.phrases
    private static let stretches = PartTerm.stretches.phrases
    private static let days = PartTerm.days.words
    private static let dates = PartTerm.dates.words
    private static let units = PartTerm.units.words
    private static let noons = PartTerm.noons.words
    private static let between = PartTerm.between.words
    private static let ways = PartTerm.ways.words
}
