/// What the order of words says in Dutch, German and English, where a negation may follow its verb and a verb its subject.
extension PositionClauseReader {
    /// Words that mean something else where they do not open a sentence, a month, or a condition put by a verb alone.
    mutating func readByOrder(_ item: Item, _ tag: Tag, _ at: Int) -> Passage {
        if tag == .ask, isRelative(item, at) {
            if let last = clause.lastClaim, reading.claims[last].item == at - 1 { doubt(.complement, at) }
            return .closed
        }
        if tag == .no, isDeterminer(at) {
            reading.met.insert(.without)
            negation(.without, at)
            return .closed
        }
        if item.isOf(.then), item.tokens.count == 1,
            reading.doubts.contains(where: { $0.doubt == .demand })
        {
            doubt(.condition, at)
        }
        if tag == .alleging, item.isOf(.foreignSource), !namesOurs(after: at) {
            doubt(.reference, at)
        }
        if tag == .was, let last = clause.lastClaim, reading.claims[last].item == at - 1, items[at - 1].tokens.count > 1
        {
            doubt(.opposition, at)
        }
        if tag == .would, isPassive(at) { return .closed }
        // *Die mogen jullie zonder ons versturen*: no pronoun of a clause that hangs on another.
        if tag == .relative, !items[..<at].contains(where: { $0.kind == .word }) { return .closed }
        if isParticle(item, at) { return .closed }
        if tag == .demand, lapses(item, at) {
            takenBack(item, at)
            return .closed
        }
        if tag == .sign, reading.parts > 0, concludes(before: at) { reading.parts = 0 }
        if tag == .no, contrasts(at) { return .closed }
        if tag == .refusal, item.isOf(.deniesAlone), clause.mood == .past { clause.mood = .actual }
        if at == 0, item.isOf(.supposing), supposes() { doubt(.condition, at) }
        return item.form == "may" && item.initial == .upper && at > 0 ? .closed : .open
    }

    private func namesOurs(after at: Int) -> Bool {
        items[(at + 1)...].drop { $0.tag == .article }.prefix(1).contains { $0.tag == .own || $0.tag == .organ }
    }

    /// Whether a name goes on after `head`: in these languages only where it leads on, *the union of*, *namens*.
    func isNameLed(by head: Item) -> Bool {
        if head.isOf(.onBehalf) { return true }
        if head.isOf(.nameArticle) { return head.tokens.count >= 3 }
        return !head.isOf(.speaker)
    }

    /// *Der Text wurde genehmigt*: without its accent, *würde* is written like *wurde*.
    private func isPassive(_ at: Int) -> Bool {
        guard ["wurde", "wurden"].contains(items[at].form) else { return false }
        let clause = items[clause.startItem...].prefix(20)
        return clause.contains { item in
            item.kind == .word && item.initial == .lower
                && (item.isOf(.participle) || item.form.hasSuffix("t") && item.form.utf8.count > 5)
        }
    }

    /// *Noteer ons maar*, *tel ons maar mee*: it turns nothing.
    private func isParticle(_ item: Item, _ at: Int) -> Bool {
        guard item.form == "maar", item.tokens.count == 1, at > 0 else { return false }
        guard at + 1 < items.count, items[at + 1].kind == .word else { return true }
        return items[at + 1].isOf(.afterMaar)
    }

    /// *Unser Vorbehalt entfällt*: said of what stood in the way, not of the text.
    private func lapses(_ item: Item, _ at: Int) -> Bool {
        guard item.isOf(.lapsing),
            let last = clause.lastClaim, at - reading.claims[last].item <= 3
        else { return false }
        return [.caveat, .obstacle].contains(reading.claims[last].tag)
    }

    private func contrasting(_ at: Int) -> Bool {
        items[at + 1].isOf(.contrastTo)
            || items[at].tokens.count == 2 && items[at].isOf(.refusing)
                && items[at].tag == .no && items[at + 1].kind == .word && items[at + 1].tag != .own
    }

    /// *Yes to the letter, no to the annex*: all but one thing.
    private mutating func contrasts(_ at: Int) -> Bool {
        guard reading.claims.last?.value == .agree, at + 1 < items.count,
            contrasting(at)
        else { return false }
        clause.lastClaim = reading.claims.count
        reading.claims.append(
            Claim(
                value: .reserve, tag: .caveat, mood: .actual, voice: .own, grip: .firm, complement: .part,
                sentence: reading.index, tokens: clause.start..<items[at].tokens.upperBound, item: at, length: 2))
        return true
    }

    /// *We hesitated over point 3, but we sign*: the part was only talked of.
    private func concludes(before at: Int) -> Bool {
        guard let part = items[..<at].lastIndex(where: { $0.tag == .part }) else { return false }
        return items[part..<at].contains { $0.isOf(.turnsToEnd) }
            && !reading.doubts.contains { Self.blocks.contains($0.doubt) }
            && !items[..<at].contains { $0.tag == .pas || $0.tag == .without || $0.tag == .oppose || $0.tag == .contre }
    }

    private static let blocks: Set<PositionDoubt> = [.demand, .condition, .negation, .distantNegation, .denial]

    /// *Wie zugesagt*, *telling ministers what they know*: no question.
    private func isRelative(_ item: Item, _ at: Int) -> Bool {
        guard item.tokens.count == 1, item.isOf(.interrogative) else { return false }
        return items[..<at].contains { $0.kind == .word && $0.tag != .courtesy }
    }

    /// *We have no members there*: no answer.
    private func isDeterminer(_ at: Int) -> Bool {
        guard items[at].form == "no", items[at].tokens.count == 1, at + 1 < items.count else { return false }
        let next = items[at + 1]
        let things: Tags = [.practical, .matter, .part, .theme, .substance, .organ, .sign, .yes, .remark]
        return next.kind == .word && next.initial == .lower && (next.tag.map(things.contains) ?? true)
    }

    /// *Wird der Satz gestrichen, unterzeichnen wir*: a verb before its subject, and a clause that hangs on it.
    private func supposes() -> Bool {
        guard reading.end == .statement, items.count > 3, let tag = items[1].tag,
            [.article, .this, .third, .part, .you].contains(tag),
            let comma = items.firstIndex(where: { $0.form == "," })
        else { return false }
        return items[comma...].contains { $0.tag == .own || $0.tag == .organ || $0.tag == .sign || $0.tag == .yes }
    }

    /// *Wir unterzeichnen den Aufruf nicht*, *stimmen dem nicht zu*, *bezwaren hebben wij niet*: the verb stood before.
    mutating func deniesBefore(_ at: Int) -> Bool {
        guard items[at].isOf(.trailing), let last = clause.lastClaim, clause.negations == 0 else {
            return false
        }
        let claim = reading.claims[last]
        let within = items[claim.item].tail.map { $0 > items[at].tokens.lowerBound } ?? false
        guard within || lookup.endsClause(after: at) else { return false }
        switch (claim.value, claim.tag) {
        case (.agree, _): reading.claims[last].value = reading.parts > 0 ? .reserve : .object
        case (.object, .obstacle), (.reserve, _): reading.claims[last].value = .nihil
        case (.object, _), (.nihil, _), (.abstain, _), (.recuse, _): doubt(.opposition, at)
        }
        return true
    }

    /// *Andere unterzeichnen, wir nicht*: the verb was said of others, and is denied of us.
    mutating func denyBareSubject(before end: Int) {
        noteOtherSubject(before: end)
        exceptThing(before: end)
        guard clause.negations == 1, clause.lastClaim == nil, let denial = clause.negationItem,
            items[denial].isOf(.not) || items[denial].form == "t", clause.voice.isExplicit
        else { return }
        let words = items[min(clause.startItem, end)..<end].filter { $0.kind == .word }
        let small: Tags = [.own, .organ, .pas, .ne, .filler, .adverb, .concluding, .and, .but, .article]
        let hollow = words.allSatisfy { ($0.tag.map(small.contains) ?? false) || $0.isOf(.willing) }
        guard words.count <= 5, hollow else { return }
        settleNegations()
        clause.lastClaim = reading.claims.count
        reading.claims.append(
            Claim(
                value: .object, tag: .refusal, mood: .actual, voice: clause.voice, grip: .firm, complement: .whole,
                sentence: reading.index, tokens: clause.start..<items[denial].tokens.upperBound, item: denial, length: 2
            ))
    }

    /// *Den Brief unterzeichnen wir, den Anhang nicht*: all but one thing.
    private mutating func exceptThing(before end: Int) {
        guard clause.negations == 1, clause.lastClaim == nil, let denial = clause.negationItem, end > clause.startItem,
            items[denial].isOf(.not), reading.claims.last?.value == .agree, reading.claims.last?.grip == .firm
        else { return }
        let words = items[clause.startItem..<end].filter { $0.kind == .word }
        let thing: Tags = [.article, .part, .matter, .practical, .pas, .filler]
        guard (3...4).contains(words.count), words.contains(where: { $0.tag == .article }),
            words.allSatisfy({ $0.tag.map(thing.contains) ?? true })
        else { return }
        exceptDenied(denial)
    }

    /// *Ja, Ihr Paket ist angekommen*: a yes to something else. *If you drop it, we are in*: *you* ends with its clause.
    private mutating func noteOtherSubject(before end: Int) {
        let words = items[min(clause.startItem, end)..<end].filter { $0.kind == .word }
        if clause.voice == .you, clause.negations == 0, words.contains(where: { $0.isOf(.promising) }) {
            clause.voice = .unspoken
        }
        guard clause.lastClaim == nil, words.count > 2, words[0].isOf(.theirOwn), words[1].tag == nil,
            words.dropFirst(2).contains(where: { $0.tag == .copula || $0.tag == .filler })
        else { return }
        reading.asides += 1
    }

    /// *Zu unterzeichnen* after a comma is governed by what stands before it: *sieht davon ab, den Aufruf zu unterzeichnen*.
    func isGovernedBefore(_ item: Item) -> Bool {
        guard item.mood == .complement, clause.lastClaim == nil, clause.negations == 0,
            let head = reading.claims.last, head.value == .object || head.value == .abstain
        else { return false }
        return item.isOf(.governed)
    }

    /// *Unterzeichnen werden andere*: who does it is named after the verb.
    mutating func isSubjectAfterVerb(_ tag: Tag, _ at: Int) -> Bool {
        guard tag == .other || tag == .partial, let last = clause.lastClaim, clause.subject == .inherited,
            reading.claims[last].item + 4 > at, follows(reading.claims[last].item, at),
            items[reading.claims[last].item].tokens.count == 1,
            [.sign, .yes].contains(reading.claims[last].tag), items[at - 1].tag != .with,
            items[at - 1].tag != .link, items[at - 1].tag != .pour
        else { return false }
        reading.claims[last].voice = .other
        clause.subject = .named
        clause.voice = .other
        return true
    }
}
