/// Who answers and when: names that go on after an answer, promises, and things agreed to that are not the text.
extension PositionClauseReader {
    /// Whether the word at `at` goes on with who answers: *yes from the youth workers*, *ja van de gezinswerkers*.
    func isWhoAnswers(_ at: Int) -> Bool {
        guard let last = clause.lastClaim, reading.claims[last].tag == .yes, reading.claims[last].item + 1 < at else {
            return false
        }
        let after = items[(reading.claims[last].item + 1)..<at]
        let name: Tags = [.article, .own, .organ, .filler, .link]
        return (after.first?.isOf(.answersFrom) ?? false)
            && after.dropFirst().allSatisfy { $0.kind == .word && ($0.tag.map(name.contains) ?? true) }
    }

    /// Whether nothing but small words stands between a verb and the word at `at`.
    func follows(_ verb: Int, _ at: Int) -> Bool {
        let small: Tags = [.article, .filler, .adverb, .willing, .copula, .third]
        return items[(verb + 1)..<at].allSatisfy { $0.tag.map(small.contains) ?? false }
    }

    /// *Our board will sign after its meeting*: what is to come first may not come.
    mutating func notePromise(after end: Int) {
        guard let last = clause.lastClaim, items[reading.claims[last].item].isOf(.presentOfSigning) else { return }
        for item in items[reading.claims[last].item..<end] where item.isOf(.afterwards) {
            if item.tokens.count == 1 { clause.loose.append(item.tokens.lowerBound) }
        }
    }

    /// *Wir unterzeichnen am Dienstag*: announced, not done.
    mutating func noteComingDay(_ at: Int) {
        guard items[at].isOf(.weekday), let last = clause.lastClaim, at > 0,
            items[reading.claims[last].item].isOf(.presentOfSigning),
            items[at - 1].isOf(.onDay)
        else { return }
        clause.loose.append(items[at].tokens.lowerBound)
    }

    /// *Which we decline*, *those who sign*: pronouns that name another subject than the clause began with; and *sie*, which
    /// in small letters is nobody spoken to.
    mutating func isNamedByPronoun(_ tag: Tag, _ at: Int) -> Bool {
        if items[at].form == "sie", items[at].initial == .lower { return true }
        if items[at].isOf(.we), clause.voice == .thing, at > 0, items[at - 1].tag == .relative {
            clause.voice = .own
            return true
        }
        guard tag == .partial, items[at].isOf(.thoseWho),
            clause.lastClaim == nil
        else { return false }
        clause.voice = .partial
        clause.subject = .named
        return true
    }

    /// *Once our condition is met*: it is not yet.
    func isStillToCome(_ at: Int) -> Bool {
        clauseItems(before: at).contains { $0.isOf(.promising) && $0.tag != .link }
    }
}
