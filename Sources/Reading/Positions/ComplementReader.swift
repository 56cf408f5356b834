/// Looks a few items ahead or back from a predicate; every look is bounded, so that reading stays linear.
struct ComplementReader {
    /// The items of the sentence.
    let items: [Item]

    /// How many items a look goes ahead.
    static let reach = 8

    /// Whether the predicate says all by itself; *dit non au texte* does not.
    private func takesNone(_ tag: Tag, _ at: Int) -> Bool {
        switch tag {
        case .no:
            guard at + 1 < items.count, items[at + 1].isOf(.toward) else { return true }
            // *A dit non à 9 contre 3*.
            return at + 2 < items.count && items[at + 2].kind == .number
        case .yes, .accord, .oppose, .contre, .flip, .sign, .support, .pour, .nihil: return false
        default: return true
        }
    }

    /// What the predicate at `at` is about.
    func complement(of tag: Tag, from at: Int) -> Complement {
        if let found = complementAtOnce(of: tag, from: at) { return found }
        var lead: Tag?
        var isNamed = false
        var found: Complement = .whole
        for index in items.indices[(at + 1)...].prefix(Self.reach) {
            let item = items[index]
            if item.isBoundary || item.isQuoteMark && lead == nil { break }
            switch item.tag {
            case .that, .relative: return clause(at: index, of: tag, found)
            case .condition, .harmless, .before, .when, .asIs: return found
            case nil where item.form == "apres": return found  // *Accord confirmé après le vote*
            case .with where tag == .sign: break
            case .link, .with, .pour, .article, .this:
                if lead != .with, lead != .link, items[index - 1].form != "par" { lead = item.tag }
            case .matter: return matter(at: index, of: tag, from: at, lead, found)
            case .organ where tag == .sign && index == at + 2 && items[at + 1].tag == .article: found = .unknown
            case .sign, .go, .abstain, .votes: return .whole
            case .own where items[index - 1].isOf(.notOurs): found = .unknown
            // *L'équipe s'associe à moi pour l'embrasser.*
            case .me where tag == .sign && item.form == "moi": return .unknown
            case .own, .organ, .me, .you: return found == .unknown && lead == .pour ? .unknown : .whole
            case .part: return .part
            case .substance: found = .substance
            case .theme: found = .theme
            case _ where tag == .sign && item.isOf(.those): found = .unknown
            case .other where isOtherText(index): return .unknown
            case .other, .partial: return lead == .with ? .others : found
            case .remark, .caveat: return lead == nil ? found : .others
            case .without: return .unknown
            case nil where tag == .nihil: break
            // *Hier steunt iedereen Oranje.*
            case nil where isCheered(index, by: at): return .unknown
            case nil where isTime(index): break
            case nil where tag == .yes && items[index - 1].tag == .pour && isInfinitive(item): return .unknown
            case nil:
                if found == .whole, let lead { found = unknown(item, lead, tag) }
                isNamed = true
            case .practical where lead != nil || item.isOf(.phraseArticle): found = .unknown
            default: break
            }
        }
        // *OK pour ce soir*: nothing of the text is named.
        if tag == .yes, lead == .pour, found == .whole, !isNamed, at + 2 < items.count { return .unknown }
        return found
    }

    /// What is seen at once, before what stands behind the predicate is looked at item by item.
    private func complementAtOnce(of tag: Tag, from at: Int) -> Complement? {
        if tag == .go && isPutDownElsewhere(at) || tag == .sign && joinsGroup(at) { return .unknown }
        if takesNone(tag, at) { return .whole }
        if tag == .sign || tag == .yes, isLooseNoun(at) { return .unknown }
        if tag == .yes, isLeaveOfOthers(at) { return .unknown }
        return tag == .yes && namesSpeaker(after: at) ? .whole : nil
    }

    /// Whose text is named at `index`, and whether as it is.
    private func matter(
        at index: Int, of tag: Tag, from at: Int, _ lead: Tag?, _ found: Complement
    ) -> Complement {
        if tag != .oppose, tag != .contre, isAnyOne(index, since: at) { return .unknown }
        if found == .substance { return .substance }
        if tag == .sign, isRequest(index) { return .unknown }
        // *D'accord avec l'amendement de l'UNAFORIS*, be it ours: not with the text as it is.
        if tag == .yes, lead == .with, items[index].form.hasPrefix("amendement") { return .unknown }
        if isOthers(index) { return .others }
        return found == .unknown && tag == .yes ? .unknown : .whole
    }

    /// What a clause at `at` leaves of what was found before it.
    private func clause(at: Int, of tag: Tag, _ found: Complement) -> Complement {
        let pronoun = items[at - 1].tag == .this
        if items[at].tag == .relative { return pronoun ? .unknown : found }
        if isOfOthers(at) { return .unknown }
        // *D'accord qu'il faut en parler*, *oui à ce que ce texte aurait pu être* agree to something else.
        if tag == .yes {
            let answered: Tags = pronoun ? [.sign, .go] : [.sign, .go, .matter]
            return items[at...].contains { $0.tag.map(answered.contains) ?? false } ? found : .unknown
        }
        return pronoun && tag == .sign ? .unknown : found
    }

    /// *A yes from the youth workers*: who answers, not what is answered.
    private func namesSpeaker(after at: Int) -> Bool {
        guard at + 2 < items.count, items[at + 1].isOf(.fromSpeaker) else {
            return items[at].isOf(.yesFrom) && at + 1 < items.count && items[at + 1].form == "van"
        }
        return items[at + 1].tokens.count == 1
    }

    /// *Nous rejoignons le groupe de travail*: people, not a text.
    private func joinsGroup(_ at: Int) -> Bool {
        guard items[at].form.hasPrefix("rejoi") || items[at].form == "nous" else { return false }
        return items[(at + 1)...].prefix(3).prefix { !$0.isBoundary }.contains { $0.isOf(.group) || $0.tag == .organ }
    }

    /// *Mets-nous pour 50 €*, *inscris-nous pour la visite*: put down, but not under the text.
    private func isPutDownElsewhere(_ at: Int) -> Bool {
        let after = items[(at + 1)...].prefix(3).prefix { !$0.isBoundary }
        guard after.first?.tag == .pour, items[at].isOf(.puttingDown) else { return false }
        return after.dropFirst().contains { $0.kind == .number || $0.tag == .practical }
    }

    /// Whether who is supported at `index` is somebody by name.
    private func isCheered(_ index: Int, by at: Int) -> Bool {
        guard items[at].tag == .sign, index <= at + 3, items[index].initial == .upper, items[index].kind == .word else {
            return false
        }
        return items[at].isOf(.supporting)
    }

    /// *Feu vert du médecin*, *grünes Licht vom Arzt*: leave given by somebody who is no body of the organisation.
    private func isLeaveOfOthers(_ at: Int) -> Bool {
        guard items[at].isOf(.leave) else { return false }
        let after = items[(at + 1)...].prefix(4).prefix { !$0.isBoundary }
        guard let lead = after.first, lead.isOf(.leaveFrom) else {
            return false
        }
        // *Feu vert de Lyon*; in German any noun has a capital.
        let isFrench = lead.form.hasPrefix("d")
        return !after.contains {
            [.own, .organ, .matter].contains($0.tag)
                || $0.tag == nil && ($0.initial == .allUpper || isFrench && $0.initial == .upper)
        }
    }

    /// Whether the text, or the organisation, is named right after the answer word at `at`.
    func isAimed(from at: Int) -> Bool {
        let after = items[(at + 1)...].prefix(4).prefix { !$0.isBoundary }
        if at > 0, items[at - 1].tag == .copula { return true }
        if let first = after.first, first.tag == .own, first.tokens.count > 1, first.form != "notre" { return true }
        guard let lead = after.first?.tag, [.pour, .link, .article, .with].contains(lead) else { return false }
        return after.contains {
            [.own, .organ, .matter].contains($0.tag) || $0.tag == nil && $0.kind == .word && $0.initial == .allUpper
        }
    }

    /// *Nous … notre signature* lacks its verb, *notre signature restera…* has one that nobody knows, *des signataires*
    /// may be others, *de signe* is no verb.
    private func isLooseNoun(_ at: Int) -> Bool {
        let form = items[at].form
        let before = at > 0 ? items[at - 1] : nil
        if form == "signataires" {
            let led = items[..<at].suffix(7).contains { [.go, .place, .roll, .demand, .copula].contains($0.tag) }
            return !led && (before?.form == "des" || before?.form == "les")
        }
        // *12 000 signes, espaces compris.*
        if form == "signes", before?.kind == .number { return true }
        if form == "signe" { return before?.form == "de" || before?.tag == .pour }
        // *La signature, on verra.*
        if form == "la" {
            return (before.map(\.isBoundary) ?? true) && at + 1 < items.count && items[at + 1].isBoundary
        }
        // *Le oui a été battu.*
        if form == "oui" { return before?.form == "le" || before?.form == "ce" }
        guard items[at].isOf(.possessive) else { return false }
        if let before, before.tag == .own, before.form == "nous", before.tokens.count == 1 {
            return items[..<at].dropLast().last.map(\.isBoundary) ?? true
        }
        let opens = before.map(\.isBoundary) ?? true
        guard opens, items[at].tag == .sign, at + 1 < items.count else { return false }
        return items[at + 1].tag == nil && items[at + 1].kind == .word && items[at + 1].initial == .lower
    }
    /// *Notre accord pour qu'elle signe*: others do, and nobody said we do.
    private func isOfOthers(_ that: Int) -> Bool {
        guard that + 1 < items.count, items[that - 1].tag == .pour, let tag = items[that + 1].tag else { return false }
        return [.third, .other, .partial].contains(tag)
    }

    /// *Accord obtenu hier à 18 h*, *validé par le conseil du 6 novembre*.
    private func isTime(_ at: Int) -> Bool {
        guard items[at].kind == .number, at + 1 < items.count else { return false }
        return items[at + 1].isOf(.clockOrMonth)
    }

    /// *D'accord pour relire* is no more than that.
    private func isInfinitive(_ item: Item) -> Bool {
        item.kind == .word && item.initial == .lower && item.standing == .neutral
            && FrenchMorphology.isInfinitive(item.form)
    }

    /// *Un texte commun*, *toute initiative*: some text, unless a clause with *qui* says that it is this one.
    private func isAnyOne(_ at: Int, since predicate: Int) -> Bool {
        if items[at - 1].isOf(.anyOne) { return true }
        // *Un texte pareil*.
        if items[at].tokens.count > 1 { return false }
        guard let lead = items[(predicate + 1)..<at].last(where: { $0.tag != nil }) else { return false }
        let told = items[(at + 1)...].prefix(8).contains { $0.tag == .relative || $0.tag == .that }
        let article = lead.form == "a" && lead.tag == .article
        return (article || lead.isOf(.someOne)) && !told
    }

    /// *Nous acceptons l'invitation du ministère*; what the clerk sent is *votre invitation*.
    private func isRequest(_ at: Int) -> Bool {
        items[at].isOf(.request)
            && !items[at - 1].isOf(.ofTheSender)
    }

    /// *Le texte de la CGT*: a text, but not this one.
    private func isOthers(_ at: Int) -> Bool {
        let after = items[(at + 1)...].prefix(4).prefix { !$0.isBoundary }
        guard after.first?.tag == .article else { return false }
        if after.contains(where: { $0.tag == .other }) { return true }
        // *L'amendement de l'UNAFORIS*.
        return items[at].isOf(.sentText)
            && after.contains { $0.tag == nil && $0.kind == .word && $0.initial != .lower }
    }

    /// *Einen anderen Brief*, *another letter*.
    private func isOtherText(_ at: Int) -> Bool {
        items[at].isOf(.anyOne) && at + 1 < items.count && items[at + 1].tag == .matter
    }

    private func unknown(_ item: Item, _ lead: Tag, _ tag: Tag) -> Complement {
        guard item.kind == .word else {
            return item.kind == .number && (lead == .link || lead == .article) ? .unknown : .whole
        }
        let named = item.initial == .upper || item.initial == .allUpper
        if lead == .with { return named ? .others : .unknown }
        if lead == .this || lead == .article && tag == .oppose { return .whole }
        return named ? .whole : .unknown
    }

    /// Whether *non* at `at` answers, rather than turns the word after it.
    func isAnswerWord(_ at: Int) -> Bool {
        guard items[at].tokens.count == 1, items[at].kind == .word, at > 0 else { return true }
        // *Notre no*, for *notre nom*.
        if items[at].form == "no", items[at - 1].tag == .article { return false }
        if endsClause(after: at) { return items[at - 1].tag != .and }
        if items[at - 1].isBoundary || items[at - 1].form == "un" { return true }
        switch items[at - 1].tag {
        case .copula, .answer, .own, .me, .organ, .no, .yes, .filler, .adverb, .concluding, .courtesy, .assent, .third,
            .condition, .link, .pour:
            return true
        // *C'est malheureusement non.*
        case .harsh: return at > 1 && items[at - 2].tag == .copula
        default: return items[at - 1].isQuoteMark
        }
    }

    /// Whether nothing follows in the clause.
    func endsClause(after at: Int) -> Bool {
        let rest = items[(at + 1)...].prefix(Self.reach).drop {
            $0.tag == .filler || $0.tag == .adverb || $0.tag == .concluding
        }
        guard let next = rest.first else { return true }
        return next.isBoundary || next.isQuoteMark || next.kind == .emoji
    }

    /// Whether the noun *accord* at `at` is an answer, not somebody's agreement about something.
    func isAnswerNoun(_ at: Int) -> Bool {
        guard at > 0 else { return true }
        let before = items[at - 1]
        if before.isBoundary || before.isQuoteMark || before.tag == .ne || before.tag == .copula { return true }
        guard before.tag == .article || before.tag == .own else { return before.tag != .this && before.tag != nil }
        // *Nous tendons vers un accord.*
        if at > 1, items[at - 2].isOf(.towardAccord) { return false }
        return before.isOf(.givenAccord)
    }

    /// Whether a predicate in the infinitive or subjunctive follows in the clause.
    func governsInfinitive(from at: Int) -> Bool {
        for item in items[(at + 1)...].prefix(Self.reach) {
            if item.isBoundary { return false }
            switch item.tag {
            case .sign, .oppose, .contre, .support, .abstain, .yes, .go, .flip, .no:
                return item.mood == .complement || item.tag == .yes || item.tag == .go
            default: continue
            }
        }
        return false
    }

    /// Index of the position noun that a verb of taking back governs.
    func withdrawn(from at: Int) -> Int? {
        for index in items.indices[(at + 1)...].prefix(5) {
            if items[index].isBoundary || items[index].spelling == .torn { return nil }
            // *Je lève volontiers la réserve*.
            if items[index].form == "volontiers" { continue }
            switch items[index].tag {
            case .oppose, .obstacle, .caveat, .abstain, .accord, .yes, .sign, .refusal: return index
            case .part, .demand, .before, .that, .condition: return nil
            default: continue
            }
        }
        return nil
    }
}
