/// Clauses that were torn: a letter or a word is missing, and what is left may say the contrary.
extension PositionClauseReader {
    /// A clause that ends in the air: *avis favorable avec*, *c'est oui pour le*; or holds but *nous*.
    mutating func noteTorn(at: Int) {
        guard at > clause.startItem, let last = items[..<at].last, last.kind == .word else { return }
        if last.tag == .ne, at < items.count { doubt(.torn, at - 1) }
        if hangs(last, before: at), !endsVerb(at - 1) { doubt(.dangling, at - 1) }
        let words = items[clause.startItem..<at].filter { $0.kind == .word }
        guard words.count == 1, last.tokens.count == 1 else { return }
        // *J'ai signé, moi.*
        if last.form == "moi", !reading.claims.isEmpty { doubt(.personal, at - 1) }
        if ["nous", "on"].contains(last.form) { bareSubject = at - 1 }
    }

    /// *Ok je*, *oui nous avons*: who begins to say more and stops; *pas contre…*: who says less than they think.
    mutating func noteTrailingOff() {
        if let at = items.lastIndex(where: { $0.kind == .word }), at > 0, !reading.claims.isEmpty, breaksOff(at) {
            doubt(.dangling, at)
        }
        guard items.last?.form == "…", reading.words <= 4, let claim = reading.claims.last else { return }
        if claim.value == .nihil || claim.tag == .yes { doubt(.hedge, claim.item) }
    }

    private func breaksOff(_ at: Int) -> Bool {
        guard items[at].tokens.count == 1, items[(at + 1)...].allSatisfy({ $0.kind == .other }) else { return false }
        let before = items[at - 1]
        if items[at].isOf(.begins) {
            return before.isBoundary || before.tag == .yes || before.tag == .and || before.isOf(.begins)
        }
        return items[at].isOf(.haveOrAre) && before.isOf(.begins) && (at == 1 || items[at - 2].tag != .that)
    }

    /// *Nous ne pouvons pas*, *nous ne pouvons*: a negation at `item` whose verb has no complement before `at`.
    func deniesNothing(_ item: Int, before at: Int) -> Bool {
        let governing: Tags = [.copula, .willing, .raising, .ne]
        let last: Int
        switch items[item].tag {
        case .pas where item > 0 && items[item - 1].tag.map(governing.contains) ?? false: last = item
        case .ne where item + 1 < at && items[item + 1].tag == .willing: last = item + 1
        default: return false
        }
        return !items[last..<at].dropFirst().contains { $0.kind == .word && $0.tag != .filler }
    }

    /// Whether `last` wants a word after it that does not come before the boundary at `at`.
    private func hangs(_ last: Item, before at: Int) -> Bool {
        let tags: Tags = [.article, .link, .with, .that, .relative, .ne]
        if lacksPredicate(last, before: at) { return true }
        guard last.tokens.count == 1, last.form == "sans" || last.tag.map(tags.contains) ?? false else { return false }
        // *Vous écriviez que, sans réponse, …*; *Claire D.*
        if last.tag == .that && at < items.count || last.initial == .upper && last.form.utf8.count == 1 { return false }
        return at == items.count || [",", ";", ":"].contains(items[at].form)
    }

    /// *Notre signature vous est*, *considérez notre accord comme*, *l'union s'y*.
    private func lacksPredicate(_ last: Item, before at: Int) -> Bool {
        let prior = at > 1 ? items[at - 2].form : ""
        switch last.form {
        // *Notre position est : POUR*.
        case "est": return last.tokens.count == 1 && prior != "y" && prior != "l" && items[at...].first?.form != ":"
        case "c": return last.tag == .copula && last.tokens.count == 2
        case "sera", "serait", "comme", "votons": return last.tokens.count == 1 && prior != "le"
        case "y": return at > 1 && items[at - 2].isOf(.reflexive)
        default: return false
        }
    }

    /// *Rien ne va dans ce texte nous nous y opposons*: a mark is missing between what is denied and us.
    private func isOfAnotherClause(before at: Int) -> Bool {
        guard let denial = clause.negationItem ?? items[clause.startItem..<at].firstIndex(where: { $0.tag == .ne }),
            denial + 1 < at
        else { return false }
        let between = items[(denial + 1)..<at]
        guard let ours = between.firstIndex(where: { $0.tag == .own && $0.tokens.count == 1 }) else { return false }
        let leading: Tags = [.that, .relative, .when, .condition, .asking]
        return ours > denial + 1 && !between[..<ours].contains { $0.tag.map(leading.contains) ?? false }
    }

    /// *Avec cettecorrection, nous signons*: with what, nobody knows, and it comes first.
    mutating func noteStrangeMeans(before at: Int) {
        guard at < items.count, items[at].form == ",", clause.lastClaim == nil, clause.startItem < at else { return }
        let means = items[clause.startItem..<at].drop { $0.kind != .word }
        guard means.first?.tag == .with else { return }
        if means.contains(where: { $0.standing == .unknown && $0.tag == nil && $0.initial == .lower }) {
            doubt(.complement, clause.startItem)
        }
    }

    /// Whether the word at `at` belongs to the verb before it.
    private func endsVerb(_ at: Int) -> Bool {
        guard items[at].isOf(.finalParticle) else { return false }
        return items[at].tag != .article || at > 0 && items[at - 1].tag != .pour && items[at - 1].tag != .link
    }

    /// *Aujourd'hui on*: probably *non*.
    mutating func noteTornSubject(_ at: Int) {
        guard items[at].form == "on", items[at].tokens.count == 1, at > 0 else { return }
        if lookup.endsClause(after: at) { doubt(.dangling, at) }
    }

    /// *La FNEJE signe, nous.*: who says nothing has not consented.
    mutating func noteBareSubject() {
        guard let bare = bareSubject, !reading.claims.contains(where: { $0.item > bare }) else { return }
        doubt(.dangling, bare)
    }

    /// A predicate whose negation may be a slip: a guessed word, *nous formulons n'objection*, and *on ne peut refuser*,
    /// which is *on ne peut que refuser* without its *que*.
    mutating func noteTornNegation(_ item: Item, _ tag: Tag, _ at: Int) {
        guard clause.negations % 2 == 1 else { return }
        if item.spelling == .mended, tag != .sign, tag != .yes { doubt(.torn, at) }
        // *Après lecture, n CA c'est non*: *ne* alone denies no *non*.
        let barely = at > 0 && ["n", "ne"].contains(items[at - 1].form) || tag == .no && clause.ne == .open
        if barely, [.obstacle, .caveat, .no].contains(tag) { doubt(.torn, at) }
        guard [.oppose, .contre, .flip].contains(tag) else { return }
        if isOfAnotherClause(before: at) { doubt(.torn, at) }
        let second = items[(at + 1)...].prefix(3).contains { $0.tag == .pas || $0.tag == .without }
        if clause.ne == .open, !second { doubt(.denial, at) }
        if clause.unknownSince > 0 { doubt(.denial, at) }
    }
}
