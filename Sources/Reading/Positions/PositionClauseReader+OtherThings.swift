/// Answers that are about something else than the text: minutes, meals, trains, people.
extension PositionClauseReader {
    /// *La convention est signée*: something was, but not what was put forward.
    func isDoneToOthers(_ at: Int) -> Bool {
        guard at > 0, items[at - 1].tag == .copula, items[at].tokens.count == 1, clause.theme == .unnamed,
            !items[at].form.contains("signataire")
        else { return false }
        let subject = clauseItems(before: at)
        let meant: Tags = [
            .own, .organ, .me, .third, .this, .matter, .you, .relative, .answer, .yes, .sign, .partial,
        ]
        return subject.contains { $0.tag == .article } && !subject.contains { $0.tag.map(meant.contains) ?? false }
    }

    /// *Budget approuvé*, *compte rendu validé*: a practical thing alone stands before the answer word.
    func isOfThings(_ at: Int) -> Bool {
        let subject = clauseItems(before: at).lazy.filter { $0.kind == .word }
        if isThing(subject) || isForThing(at) || isInvited(at) || isDislocated(at) { return true }
        let dressing: Tags = [.practical, .article, .copula, .filler, .adverb, .link, .with, .number]
        return subject.first?.tag == .practical
            && subject.allSatisfy { $0.tag.map(dressing.contains) ?? ($0.standing == .neutral) }
    }

    /// *Pour le logo du site c'est oui*, *pour le stand au forum, oui*: the thing that the yes is for.
    private func isForThing(_ at: Int) -> Bool {
        var start = min(clause.startItem, at)
        if start > 0, items[start].form == ",", start + 3 > at {
            start = start - items[..<start].reversed().prefix { !$0.isBoundary }.count
        }
        let words = items[start..<at].filter { $0.kind == .word }
            .drop { $0.tag == .filler || $0.tag == .adverb || $0.tag == .courtesy }
        let meant: Tags = [
            .matter, .own, .me, .organ, .answer, .sign, .accord, .support, .go, .third, .other, .part, .substance,
            .votes, .theme,
        ]
        // *Pour le stand* is one item.
        if let lead = words.first, lead.tag == .practical, lead.isOf(.writtenFor) {
            return !words.contains { $0.tag.map(meant.contains) ?? false }
        }
        guard let lead = words.first, lead.tag == .pour, let article = words.dropFirst().first,
            article.tag == .article, let noun = words.dropFirst(2).first, noun.initial == .lower,
            noun.tag == .practical || noun.tag == nil && noun.standing == .neutral && !noun.isOf(.decider)
        else { return false }
        return !words.contains { $0.tag.map(meant.contains) ?? false }
    }

    /// *Le taxi à 12 euros, c'est bon pour nous*: the thing first, and *it* for it.
    private func isDislocated(_ at: Int) -> Bool {
        let start = min(clause.startItem, at)
        guard start > 0, items[start].form == ",", items[(start + 1)...at].first?.form == "c" else { return false }
        let before = items[..<start].reversed().prefix { !$0.isBoundary }.reversed()
        let words = before.drop { $0.tag == .filler || $0.tag == .adverb || $0.tag == .courtesy }
        guard let article = words.first, article.tag == .article, let noun = words.dropFirst().first,
            noun.tag == .practical || noun.tag == nil && noun.standing == .neutral
        else { return false }
        let meant: Tags = [.matter, .own, .me, .answer, .sign, .accord, .support, .go, .copula, .third, .other]
        return !words.contains { $0.tag.map(meant.contains) ?? false }
            && !words.dropFirst(3).contains { $0.tag == .organ }
    }

    /// *L'invitation au vernissage est arrivée, ce sera avec plaisir*.
    private func isInvited(_ at: Int) -> Bool {
        guard ["avec", "ce"].contains(items[at].form) else { return false }
        let before = items[..<at].suffix(12)
        let meant: Tags = [.matter, .own, .organ, .answer, .sign, .accord, .support, .go]
        let invites = before.contains { $0.tag == .practical || $0.form == "invitation" }
        return invites && !before.contains { $0.form != "invitation" && $0.tag.map(meant.contains) ?? false }
    }

    /// *Der Anruf am Freitag geht in Ordnung*, *der Arzt hat grünes Licht gegeben*: an everyday noun is what is spoken of.
    private func isThing(_ subject: some Collection<Item>) -> Bool {
        let words = subject.drop { $0.tag == .filler || $0.tag == .adverb }
        guard let article = words.first, article.isOf(.thingArticle), article.tag == .article,
            let noun = words.dropFirst().first, noun.tag == nil, noun.standing == .neutral,
            !noun.isOf(.decider)
        else { return false }
        let meant: Tags = [
            .own, .organ, .me, .third, .this, .matter, .you, .relative, .answer, .yes, .sign, .accord, .partial, .other,
            .votes, .support, .substance, .part, .go,
        ]
        return !words.contains { $0.tag.map(meant.contains) ?? false }
    }

    /// *Présence à la visio : non*, *pour la réunion du 12 c'est non*: no to that, and of the text nobody knows.
    func answersPractical(_ at: Int) -> Bool {
        let before = items[..<at]
        let led =
            before.first { $0.kind == .word }.map { $0.tag == .pour || $0.tag == .practical || $0.tag == nil } ?? false
        let about: Tags = [.matter, .part, .sign, .own, .organ, .accord, .substance, .yes, .support, .go]
        return led && before.contains { $0.tag == .practical }
            && !before.contains { $0.tag.map(about.contains) ?? false }
    }

    /// *Pas d'accord pour recevoir vos courriels à cette adresse*: no to that, and of the text nobody knows.
    func declinesPractical(_ at: Int) -> Bool {
        let after = items[(at + 1)...].prefix(12).prefix { !$0.isBoundary }
        let about: Tags = [.matter, .part, .sign, .organ, .accord, .substance, .yes, .support, .go, .theme, .contre]
        return after.first?.tag == .pour && !namesMatter && after.contains { $0.tag == .practical }
            && !after.contains { $0.tag.map(about.contains) ?? false }
    }

    /// *On a signé ! Celle sur les expulsions, j'ai cliqué hier*: which text it was, told afterwards.
    mutating func noteTextTold() {
        guard reading.claims.isEmpty, let at = items.firstIndex(where: { $0.kind == .word }), at + 1 < items.count,
            items[at].isOf(.those), items[at].tokens.count == 1
        else { return }
        let leads: Tags = [.link, .article, .contre, .pour]
        if items[at + 1].tag.map(leads.contains) ?? false { doubt(.reference, at) }
    }

    /// *Vous pouvez utiliser notre logo, pas de problème, pour l'affiche du forum*: what it may be used for.
    mutating func noteUseOfName(before end: Int) {
        guard clause.lastClaim == nil, clause.theme == .unnamed,
            let claim = reading.claims.last(where: { $0.value == .agree }), claim.tag == .go
        else { return }
        let words = items[min(clause.startItem, end)..<end].filter { $0.kind == .word }
        guard words.count > 2, words[0].tag == .pour, words[1].tag == .article, words[2].initial == .lower else {
            return
        }
        if words[2].tag == .practical || words[2].tag == nil { doubt(.complement, claim.item) }
    }

    /// *It is a matter for employers, not for us*: whose matter it is, and no refusal.
    func contrastsOthers(_ at: Int) -> Bool {
        guard at > 1, items[at].form == "not", items[at].tokens.count > 1, items[at - 1].form == "," else {
            return false
        }
        return items[..<(at - 1)].suffix(8).contains { $0.tag == .pour }
    }

    /// *Le procès-verbal n'appelle pas de remarque, je l'approuve*: other papers of the federation are spoken of.
    func isOfPapers(_ at: Int) -> Bool {
        guard !reading.met.contains(.matter) else { return false }
        let answers: Tags = [.yes, .nihil, .remark]
        if items[at].tag.map(answers.contains) ?? false, !namesMatter {
            // *Nickel pour le devis, on prend.*
            if items[..<at].suffix(8).contains(where: isPaper) { return true }
            // *Adopté à l'unanimité : le budget 2026.*
            if let colon = items[at...].prefix(6).firstIndex(where: { $0.form == ":" }),
                items[colon...].prefix(4).contains(where: isPaper)
            {
                return true
            }
        }
        let first = items[..<at].first {
            $0.kind == .word && $0.tag != .article && $0.tag != .filler && $0.tag != .courtesy
        }
        return first.map(isPaper) ?? false
    }

    /// *Pas de remarque sur le relevé de décisions.*
    func namesPaper(after at: Int) -> Bool {
        let after = items[(at + 1)...].prefix(6).prefix { !$0.isBoundary }
        guard let paper = after.firstIndex(where: { $0.tag == .practical }) else { return false }
        let leads: Tags = [.article, .link, .pour]
        return items[paper - 1].tag.map(leads.contains) ?? false && !after.contains { $0.tag == .matter }
    }

    private func isPaper(_ item: Item) -> Bool {
        // *The minutes* is one item, and begins with its article.
        item.tag == .practical && (item.isOf(.paper) || item.isOf(.thingArticle))
    }

    /// *The budget is approved*, *der Haushaltsplan ist genehmigt*.
    func isOtherApproved(_ before: ArraySlice<Item>, _ at: Int) -> Bool {
        if items[at].isOf(.approved), isObjectOther(before) { return true }
        let words = before.filter { $0.kind == .word && $0.tag != .article }
        guard let thing = words.first, words.count > 1,
            words.dropFirst().allSatisfy({ $0.tag != .own && $0.tag != .organ })
        else { return false }
        guard before.contains(where: { $0.tag == .copula }),
            thing.tag == .practical || items[at].isOf(.approved)
        else { return false }
        return thing.tag == .practical || before.first?.tag == .article && thing.tag == nil
    }

    /// *Unser Vorstand hat den Jahresabschluss genehmigt*: in German and Dutch what is approved stands before the verb.
    private func isObjectOther(_ before: ArraySlice<Item>) -> Bool {
        guard let subject = before.firstIndex(where: { $0.tag == .own || $0.tag == .organ }),
            !before.contains(where: { $0.tag == .matter || $0.tag == .this || $0.tag == .third }),
            let article = before[(subject + 1)...].firstIndex(where: {
                $0.isOf(.objectArticle) && $0.tokens.count == 1
            }), article + 1 < before.endIndex
        else { return false }
        return before[article + 1].kind == .word && before[article + 1].tag == nil
    }

    /// *Mit dem Protokoll sind wir einverstanden*: what is agreed to was named before, and is not the text.
    func isOfOtherThing(before at: Int) -> Bool {
        let before = clauseItems(before: at)
        if isOtherApproved(before, at) || isConvenient(before, at) { return true }
        guard clause.theme == .unnamed, !before.contains(where: { $0.tag == .substance }),
            let lead = before.firstIndex(where: {
                $0.isOf(.withThing) && $0.tokens.count == 1
            })
        else { return false }
        let named = items[(lead + 1)..<at].drop { $0.tag == .article || $0.tag == .this || $0.tag == .filler }
        guard let noun = named.first, noun.kind == .word else { return false }
        // *Beim Geschenk für Ulrike bin ich dabei.*
        let joins = items[lead].form.hasPrefix("b")
        return noun.tag == .practical || noun.tag == nil && (joins || noun.standing == .unknown)
    }

    /// *The 9.24 Eurostar works for me*: no text does that.
    private func isConvenient(_ before: ArraySlice<Item>, _ at: Int) -> Bool {
        guard items[at].isOf(.suiting) else { return false }
        let meant: Tags = [.matter, .this, .third, .own, .me, .answer]
        return before.contains { $0.kind == .word } && !before.contains { $0.tag.map(meant.contains) ?? false }
    }
}
