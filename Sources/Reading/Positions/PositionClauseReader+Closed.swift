/// The closed world of a consent: beside it, a word must not only be known but known to be at home there.
///
/// *Nous signons demain*, *la mairie approuve*, *notre nom pour le buffet*: each word is an everyday one, and each of them
/// makes something else of the consent. What may stand there has a tag; a word without one is loose.
extension PositionClauseReader {
    /// Notes the word at `at`, unless it only says what the text is about, who the organisation is, or a month.
    mutating func noteLoose(_ at: Int) {
        // *Vérifiez auprès de la présidente.*
        if at == 0, items[at].form.hasSuffix("ez"), items[at].form.utf8.count > 4 { reading.commands += 1 }
        noteComingDay(at)
        let known = clause.theme == .about || isWhoAnswers(at) || namesUs(at) && !items[at].isOf(.timeToCome)
        guard !known, items[at].initial == .lower || isShouted(at) else { return }
        if at > 1, items[at].isOf(.timeToCome), items[at - 1].tag == .yes, hasHelper(at - 2) { return }
        if at > 0, items[at - 1].kind == .number, items[at].isOf(.clockOrMonth) { return }
        if continuesName(at) { return }
        clause.loose.append(items[at].tokens.lowerBound)
    }

    /// *La signature de Pratiques sociales.*, *Éducation et société le signe*: a name of two words, of which only the
    /// first has a capital, ends the sentence or does the act.
    private func continuesName(_ at: Int) -> Bool {
        guard at > 0, items[at].initial == .lower else { return false }
        let joined = items[at - 1].form == "et" && at == 2
        let first = items[joined ? 0 : at - 1]
        guard first.kind == .word, first.initial == .upper, first.tag == nil, joined || at > 1 else { return false }
        let next = items[(at + 1)...].drop { $0.tag == .article || $0.tag == .adverb }.first
        guard let next, next.kind == .word else { return at + 1 == items.count }
        return next.tag == .sign || next.tag == .willing && next.mood != .conditional
    }

    /// *L'a validée dimanche*: done, at that time.
    private func hasHelper(_ at: Int) -> Bool { items[at].isOf(.haveDone) }

    /// *Claire dit oui*: by her given name, she speaks for herself.
    mutating func notePerson(_ at: Int) {
        guard clause.subject == .inherited, clause.voice == .unspoken, items[at].initial == .upper,
            items[at].form != "france", GivenNames.common.contains(items[at].form), opensClause(at),
            at + 1 < items.count, let next = items[at + 1].tag,
            [.copula, .sign, .yes, .willing, .ne].contains(next)
        else { return }
        // *Bjr Claire oui pr l'appel*: who is greeted says nothing.
        if at > 0, items[at - 1].tag == .courtesy { return }
        clause.voice = .partial
        clause.subject = .named
    }

    /// *Signataire de la charte de 2012*, *nous signerons en 2030*: not this text, or not now.
    mutating func noteYear(_ at: Int) {
        guard items[at].kind == .number, items[at].form.utf8.count == 4, at > 0 else { return }
        let behind = clause.lastClaim != nil && items[at - 1].isOf(.sinceYear)
        guard behind || items[at - 1].isOf(.textOfYear) else { return }
        clause.loose.append(items[at].tokens.lowerBound)
    }

    /// *L'association des tutelles familiales*, *notre équipe pédagogique*: more of the name of who speaks.
    func namesUs(_ at: Int) -> Bool {
        let chain = items[clause.startItem..<at].reversed().prefix(6).prefix {
            $0.tag == .article || $0.form == "en" && clause.lastClaim == nil
                || $0.tag == nil && ($0.kind == .word || $0.kind == .number)
        }
        // *C'est au conseil d'en décider.*
        if zip(chain, chain.dropFirst()).contains(where: { $0.form == "en" && $1.tag == .article }) { return false }
        guard let head = items[clause.startItem..<at].dropLast(chain.count).last else {
            // *Pratiques sociales sera du nombre*.
            return clause.lastClaim == nil && chain.contains { $0.tag == nil && $0.initial != .lower }
        }
        guard head.tag == .own || head.tag == .organ, head.tokens.count > 1 || head.form.utf8.count > 4 else {
            return false
        }
        if !isNameLed(by: head) { return false }
        // *Le bureau recommande la signature*.
        if chain.isEmpty, at + 1 < items.count, items[at + 1].isOf(.determiner) { return false }
        return clause.lastClaim == nil || chain.last?.isOf(.partitive) ?? false
    }

    /// *Notre fédération protestante*, *le réseau universitaire*: an adjective nobody listed, in the name of who speaks.
    func qualifiesUs(_ at: Int) -> Bool {
        FrenchMorphology.isAdjective(items[at].form) && clause.negations == 0 && namesUs(at)
    }

    /// Clauses of thanks, remarks and practical things say nothing of the consent.
    mutating func excuse(_ tag: Tag) {
        switch tag {
        case .courtesy, .practical, .harmless, .remark, .receipt: clause.excused = .open
        default: break
        }
    }

    /// *Nous signons cette tribune comme on salue de loin*; *comme signataire* and *comme convenu* compare nothing.
    mutating func noteComparison(_ at: Int) {
        // *Nous en sommes d'accord ni sur le fond ni sur la forme*: a *ne* is missing.
        if items[at].form == "ni", items[at].tokens.count > 2, let last = clause.lastClaim,
            reading.claims[last].value == .agree
        {
            doubt(.torn, at)
        }
        guard items[at].form == "comme", items[at].tokens.count == 1, clause.lastClaim != nil, at + 1 < items.count,
            !items[at + 1].isOf(.asSuch), items[at + 1].kind == .word
        else { return }
        clause.loose.append(items[at].tokens.lowerBound)
    }

    /// *L'association signera après lecture*: what is to come first may not come.
    private mutating func notePromise(before end: Int) {
        guard let last = clause.lastClaim, reading.claims[last].mood == .future else { return }
        let start = min(clause.startItem, end)
        for item in items[start..<end] where item.isOf(.firstToCome) && item.tag != .article {
            clause.loose.append(item.tokens.lowerBound)
        }
    }

    /// A clause that holds a position is never excused.
    mutating func settleLoose(before end: Int) {
        notePromise(before: end)
        notePromise(after: end)
        guard !clause.loose.isEmpty else { return }
        let words = items[min(clause.startItem, end)..<end].drop { $0.kind != .word || $0.tag == .and }
        if runsErrand(words) { reading.errands += 1 }
        let aside = clause.excused == .open || givesReason(words) || praises(words) || tellsOfWriter(words)
        if standsApart(words, before: end) {
            reading.strangers.removeAll { $0 >= clause.start }
        } else if !aside || clause.lastClaim != nil {
            reading.loose += clause.loose
        }
    }

    /// *…, qui a d'ailleurs applaudi*, *(on sort d'un gros chantier)*: a clause with a subject of its own, or within
    /// brackets, that turns nothing round and asks for nothing.
    private func standsApart(_ words: ArraySlice<Item>, before end: Int) -> Bool {
        guard !reading.claims.isEmpty, clause.lastClaim == nil, clause.negations == 0, let first = words.first,
            !reading.doubts.contains(where: { $0.token >= clause.start })
        else { return false }
        var tags = Tags(words.compactMap(\.tag))
        // *…, en espérant que ce courrier fera bouger les lignes*: of the text, what one wishes it.
        if first.form == "en", let wish = words.dropFirst().first, wish.isOf(.wishing) {
            tags.remove(.matter)
        }
        guard tags.isDisjoint(with: Self.turning) else { return false }
        let bracketed = clause.startItem < items.count && items[clause.startItem].form == "("
        // *Notre signature, je la garde.*
        let second = words.dropFirst().first?.form ?? ""
        let isPronoun = words.dropFirst().first?.isOf(.objectPronoun) ?? false
        let spoken =
            first.tag == .relative || first.form == "ou"
            || first.tag == .me && !reading.claims.allSatisfy(\.isMereAnswer)
                && !isPronoun
        // *Pour la signature : Cercle d'étude sur l'enfance en danger*.
        let named = clause.startItem < items.count && items[clause.startItem].form == ":" && first.initial != .lower
        let given = ["car", "parce"].contains(first.form) || first.form == "d" && second == "autant"
        if named && first.tag == nil || given { return true }
        // *…, en espérant que le ministère répondra*; *… ; notre webmestre attend le PDF*.
        if first.form == "en", words.dropFirst().first?.isOf(.wishing) ?? false { return true }
        let opening = clause.startItem < items.count ? items[clause.startItem].form : ""
        if [";", ":", "–", "—"].contains(opening), !reading.claims.allSatisfy(\.isMereAnswer), words.count > 3 {
            return tags.isDisjoint(with: [.own, .organ, .this]) && first.tag != .link && first.tag != .pour
        }
        return spoken && words.count > 2 || bracketed && first.tag != .article && first.tag != .this
    }

    /// Tags that make something else of a consent beside them.
    private static let turning: Tags = [
        .sign, .yes, .go, .accord, .support, .no, .oppose, .contre, .outside, .obstacle, .caveat, .abstain, .recuse,
        .refusal, .flip, .withdraw, .ne, .pas, .without, .condition, .but, .although, .demand, .must, .before, .when,
        .delay, .back, .unclear, .refer, .elsewhere, .hedge, .harsh, .irony, .robot, .correction, .instead, .matter,
        .part, .personal, .practical,
    ]

    /// Whether the clause after the boundary at `end` goes on with what this one was excused for: what a colon leads to,
    /// and who signs after *cordialement*.
    func excuseAfter(_ end: Int) -> ClauseState.Passage {
        guard end < items.count, clause.lastClaim == nil else { return .closed }
        if items[end].form == ":" { return clause.excused }
        let polite = items[min(clause.startItem, end)..<end].contains { $0.tag == .courtesy || $0.form == "merci" }
        return items[end].form == "," && polite ? .open : .closed
    }

    /// *Je prends la chambre*: what a mere *oui* before it may answer.
    private func runsErrand(_ words: ArraySlice<Item>) -> Bool {
        guard words.first?.tag == .me else { return false }
        let said = words.dropFirst().prefix(5).filter {
            $0.tag != .you && $0.tag != .adverb && !$0.isOf(.between)
        }
        guard said.count > 2, let verb = said.first, verb.tag == nil || verb.tag == .filler else { return false }
        let article = said[said.startIndex + 1]
        let noun = said[said.startIndex + 2]
        return article.isOf(.errandArticle) && noun.tag == nil
            && noun.kind == .word && noun.initial == .lower
    }

    /// *Parce que les familles attendent*, *merci de nous tenir informés*.
    private func givesReason(_ words: ArraySlice<Item>) -> Bool {
        let first = items[min(clause.startItem, items.count)...].first { $0.kind == .word }
        return first?.isOf(.opensReason) ?? false
    }

    /// *Le texte est limpide*, *cette lettre dit enfin les choses*.
    private func praises(_ words: ArraySlice<Item>) -> Bool {
        let subject = words.drop { $0.tag == .article || $0.tag == .this || $0.tag == .adverb }
        guard subject.first?.tag == .matter, subject.startIndex - words.startIndex < 3 else { return false }
        return subject.dropFirst().contains { $0.tag == .copula || $0.form == "ayant" }
    }

    /// *Je pars en formation jusqu'à jeudi*: the writer, of neither the text nor us.
    private func tellsOfWriter(_ words: ArraySlice<Item>) -> Bool {
        let small: Tags = [
            .me, .filler, .article, .link, .pour, .adverb, .with, .you, .copula, .courtesy, .practical, .away, .number,
            .receipt, .concluding,
        ]
        return words.first?.tag == .me && reading.claims.isEmpty
            && words.allSatisfy { $0.tag.map(small.contains) ?? true }
    }
}
