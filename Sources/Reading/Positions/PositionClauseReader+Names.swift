/// Names that are not to stand below a text, answers left open, and all but one thing.
///
/// ```
/// absence  = will negated "que" name stands | name stands negated | name verb negated stands ;
/// name     = [ article ] ( "nom" | "logo" | "sigle" | … ) [ of ] | own | organ | capitals ;
/// stands   = a form of apparaître, figurer, être cité, se trouver, … ;
/// ```
extension PositionClauseReader {
    /// *Nous ne souhaitons pas que l'AIRE apparaisse*, *notre nom n'y figurera pas*, *notre logo ne peut pas se trouver là*.
    ///
    /// That a name does not stand there yet says nothing of who wants it.
    func standsNot(_ item: Item, _ at: Int) -> Bool {
        guard quote == .outside || quote == .answer, item.kind == .word, clause.negations % 2 == 1,
            item.tag.map(Self.bare.contains) ?? true, isStanding(at)
        else { return false }
        let since = items[..<at].lastIndex { $0.tag == .that } ?? clause.startItem
        let wanted = since > clause.startItem && items[since].tag == .that
        guard wanted || item.isOf(.standingToCome) || clause.willing == .open || item.isOf(.standInfinitive) else {
            return false
        }
        return items[min(since, at)..<at].indices.contains(where: isOurName)
    }

    private func isOurName(_ at: Int) -> Bool {
        let item = items[at]
        if item.isOf(.name), item.kind == .word {
            let before = items[..<at].last?.isOf(.nameOwner) ?? false
            return before || item.isOf(.nameOwner) || isFollowedByUs(at)
        }
        if item.isOf(.nameOwner), item.tokens.count > 1, item.tag != .organ { return true }
        if item.tag == .own || item.tag == .organ { return true }
        return item.tag == nil && item.kind == .word && item.initial == .allUpper && item.form.utf8.count > 2
            && reading.words > 3 && !isShouted(at)
    }

    /// *Le nom de la FNEJE*, *le logo de l'association*.
    private func isFollowedByUs(_ at: Int) -> Bool {
        items[(at + 1)...].prefix(3).contains {
            $0.tag == .own || $0.tag == .organ || $0.tag == nil && $0.kind == .word && $0.initial != .lower
        }
    }

    private func isStanding(_ at: Int) -> Bool {
        let item = items[at]
        if item.isOf(.standing) || item.isOf(.standingToCome) { return true }
        if item.isOf(.mirrored) { return at > 0 && items[at - 1].isOf(.mirrorPronoun) }
        return item.isOf(.joinedTo) && items[max(0, at - 2)..<at].contains { $0.isOf(.being) }
    }

    private static let bare: Tags = [.place, .practical, .filler, .copula]

    /// *Ce sera sans la FNEJE*, *publiez sans l'association*.
    func goesWithoutUs(_ at: Int) -> Bool {
        guard items[at].form == "sans", items[at].tokens.count == 1, clause.negations == 0, clause.lastClaim == nil,
            items[max(clause.startItem, at - 4)..<at].contains(where: { $0.isOf(.goingOn) }),
            at + 1 < items.count, items[at + 1].tag == .article || items[at + 1].tag == .own
        else { return false }
        let named = items[(at + 1)...].prefix(5).prefix { !$0.isBoundary }.drop { $0.tag == .article }
        guard let first = named.first, first.tag == .own || first.initial == .allUpper && first.tag == nil else {
            return false
        }
        return first.tag == .own ? lookup.endsClause(after: named.startIndex) : first.form.utf8.count > 2
    }

    /// *Accord / désaccord*: a form nobody filled in.
    func isLeftOpen(_ at: Int) -> Bool {
        func answers(_ item: Item) -> Bool {
            guard let tag = item.tag else { return false }
            return [.yes, .accord, .pour, .no, .oppose, .contre, .abstain].contains(tag)
        }
        func slash(_ at: Int) -> Bool { items.indices.contains(at) && items[at].form == "/" }
        guard answers(items[at]) else { return false }
        let next = slash(at + 1) && at + 2 < items.count && answers(items[at + 2])
        let last = slash(at - 1) && at > 1 && answers(items[at - 2])
        return next || last
    }

    /// *Marie Dupont a refusé : Réunion de bureau*: what a calendar says of a meeting.
    func leavesMeeting(_ at: Int) -> Bool {
        guard items[at].form == "refuse", at > 1, items[at - 1].form == "a", at + 1 < items.count,
            items[at + 1].form == ":"
        else { return false }
        return items[..<(at - 1)].allSatisfy { $0.kind == .word && $0.initial != .lower }
    }

    /// *Vous pouvez noter une abstention*: ours, not one among the votes.
    func isNoted(_ at: Int) -> Bool {
        items[clause.startItem..<at].suffix(4).contains { $0.isOf(.noting) }
    }

    /// *Le titre est à revoir, c'est rédhibitoire*: not where it is denied.
    mutating func noteBlocking(_ at: Int) {
        guard clause.negations % 2 == 0 else {
            reading.met.remove(.blocking)
            return settleNegations()
        }
        // *Corrigez avant de nous inscrire* waits for a change, *à voir avant de nous inscrire* for a decision.
        guard items[at].form == "avant" else { return doubt(.demand, at) }
        doubt(.delay, at)
        reading.met.insert(.delay)
        let changes = items.contains { $0.tag == .demand || $0.tag == .part }
        if !changes { reading.met.remove(.blocking) }
    }

    /// *Ave cette correction, nous signons*: what was to be changed first is not understood whole.
    mutating func noteChangeBefore() {
        let settled: Tags = [.courtesy, .fulfilled, .asIs, .remark, .withdraw, .harmless, .pas, .without]
        guard reading.end == .statement, !reading.doubts.contains(where: { $0.doubt == .condition }),
            reading.met.isDisjoint(with: settled),
            let claim = reading.claims.first(where: { $0.value == .agree || $0.value == .nihil })
        else { return }
        let before = items[..<min(claim.item, items.count)]
        guard let change = before.firstIndex(where: isChange) ?? unknownWith(before) else { return }
        if before[..<change].contains(where: { $0.tag == .copula || $0.isOf(.alreadyMade) }) { return }
        doubt(.unclear, change)
    }

    /// *Avec cette orrection, nous signons.*
    private func unknownWith(_ before: ArraySlice<Item>) -> Int? {
        guard before.first?.form == "avec", let comma = before.firstIndex(where: \.isBoundary), comma < 5 else {
            return nil
        }
        let words = before[..<comma].dropFirst()
        guard let first = words.first, first.isOf(.demonstrative) else { return nil }
        return words.firstIndex { $0.tag == nil && $0.kind == .word && $0.initial == .lower }
    }

    private func isChange(_ item: Item) -> Bool {
        item.kind == .word && item.initial == .lower && (item.tag == nil || item.tag == .matter)
            && item.isOf(.changing)
    }

    /// *J'aimerais savoir qui signera*: what stands after it is asked, not said.
    mutating func leaveOutAsked(after at: Int) {
        let asked = reading.claims.indices.filter {
            reading.claims[$0].item > at && [.agree, .nihil].contains(reading.claims[$0].value)
        }
        for index in asked.reversed() { reading.claims.remove(at: index) }
        if reading.claims.isEmpty { reading.end = .question }
        if !asked.isEmpty { doubt(.question, at) }
    }

    /// *Nous signons le texte, pas l'annexe*, *notre accord vaut pour la lettre, pas pour sa diffusion*: all but one thing.
    mutating func exceptPart(before end: Int) {
        guard clause.negations == 1, clause.lastClaim == nil, let denial = clause.negationItem,
            ["pas", "non"].contains(items[denial].form), items[denial].tokens.count == 1,
            let head = reading.claims.last, head.value == .agree, head.counts, head.grip == .firm
        else { return }
        let before = items[min(clause.startItem, denial)..<denial].filter { $0.kind == .word }
        let after = items[(denial + 1)..<end].filter { $0.kind == .word }
        let leads: Tags = [.pour, .link, .article, .with]
        guard before.allSatisfy({ $0.tag == .but || $0.tag == .and }), let lead = after.first?.tag,
            leads.contains(lead),
            after.count <= 8, after.contains(where: isOneThing) || isOtherText(after)
        else { return }
        exceptDenied(denial)
    }

    /// What the negation at `denial` names is left out of the consent before it.
    mutating func exceptDenied(_ denial: Int) {
        settleNegations()
        clause.lastClaim = reading.claims.count
        reading.claims.append(
            Claim(
                value: .reserve, tag: .caveat, mood: .actual, voice: .own, grip: .firm, complement: .part,
                sentence: reading.index, tokens: clause.start..<items[denial].tokens.upperBound, item: denial, length: 2
            ))
    }

    /// *La lettre, pas la pétition*.
    private func isOtherText(_ after: [Item]) -> Bool {
        guard let text = after.firstIndex(where: { $0.tag == .matter }), text <= 2 else { return false }
        return after[..<text].contains { $0.isOf(.definite) }
            && !items[..<clause.startItem].contains { $0.form == after[text].form }
    }

    private func isOneThing(_ item: Item) -> Bool {
        item.tag == .part || item.isOf(.oneThing)
    }
}
