/// Who speaks, and the marks that make a clause doubtful.
extension PositionClauseReader {
    mutating func name(_ tag: Tag, _ at: Int) {
        if isSubjectAfterVerb(tag, at) || isNamedByPronoun(tag, at) { return }
        if ours(tag) { clause.nearby = .open }
        if tag == .personal { doubt(.personal, at) }
        noteTornSubject(at)
        noteRunOn(at)
        if ours(tag), clause.hearsay == .open { clause.reported = .open }
        guard clause.subject == .inherited || clause.voice == .me else { return }
        if isDoneToUs(tag, at) {
            clause.voice = .other
            clause.subject = .named
            return
        }
        if ours(tag) { clause.carried = 0 }
        if tag == .third {
            if items[at].isOf(.impersonal), clause.voice == .you {
                clause.voice = .unspoken
            }
            return
        }
        if clause.voice == .me, clause.subject == .named, tag != .personal { return }
        clause.voice = voice(named: tag)
        clause.subject = .named
    }

    /// *Notre bureau ne l'est pas il refuse*: a new subject right after *pas* begins a clause.
    private mutating func noteRunOn(_ at: Int) {
        guard clause.negations > 0, clause.ne == .closed, at > 0, items[at - 1].tag == .pas,
            items[at].isOf(.newSubject)
        else { return }
        doubt(.negation, at)
        settleNegations()
    }

    private func voice(named tag: Tag) -> Voice {
        switch tag {
        case .own: .own
        case .organ: .organ
        case .me: clause.voice == .personal ? .personal : .me
        case .personal: .personal
        case .partial: .partial
        case .other: .other
        case .you: .you
        default: clause.voice
        }
    }

    /// *Le GNI nous inscrit*: done to us by them.
    private func isDoneToUs(_ tag: Tag, _ at: Int) -> Bool {
        let governed = at > 0 && [.article, .link, .pour, .with].contains(items[at - 1].tag)
        return clause.namedSubject == .open && tag == .own && items[at].tokens.count == 1 && !governed
            && clause.hearsay == .closed
    }

    private func ours(_ tag: Tag) -> Bool { tag == .own || tag == .organ || tag == .me }

    mutating func mark(_ tag: Tag, _ at: Int) {
        let doubts: [Tag: PositionDoubt] = [
            .condition: .condition, .demand: .demand, .correction: .correction, .hedge: .hedge, .harsh: .harsh,
            .irony: .irony, .robot: .robot, .delay: .delay, .back: .delay, .unclear: .unclear, .refer: .reference,
            .elsewhere: .elsewhere, .automatic: .automatic, .away: .automatic,
        ]
        if tag == .demand, let end = lookup.removesUs(from: at) {
            skipTo = end
            return predicate(items[at], .refusal, at)
        }
        if tag == .demand, isMetOrDenied(at) || standsIn(at) { return }
        if tag == .demand, items[at].isOf(.ownPlural) { reading.bringsChanges = true }
        // *Bon texte sinon.*
        if tag == .condition, items[at].form == "sinon", items[(at + 1)...].allSatisfy({ $0.kind != .word }) { return }
        if tag == .condition, items[at].form == "sinon", at == 0, reading.end == .question { return }
        if tag == .condition, items[at].form == "si", isMereIf(at) { return }
        if tag == .condition, isElseFine(at) || isAbsenceOfSomebody(at) { return }
        if tag == .condition, exceptsSpelling(at) { return doubt(.remark, at) }
        if tag == .elsewhere, isAttached(at) { return }
        // *Désolé du retard, j'étais en vacances*: who was away is back.
        if tag == .away, clause.mood == .past { return }
        if tag == .ask, items[at].tokens.count > 2, indirectQuestion == nil { indirectQuestion = at }
        if let kind = doubts[tag] { doubt(kind, at) }
        if tag == .demand, items[at].form.hasSuffix("ez"), opensClause(at) { reading.bid = at }
        if tag == .must, items[at].form.hasSuffix("ait") { suppose(at) }
        settleIfWhole(tag)
    }

    /// *Vous pouvez mettre notre logo (ci-joint)*.
    private func isAttached(_ at: Int) -> Bool {
        guard at > 0, at + 1 < items.count, items[at - 1].form == "(", items[at + 1].form == ")",
            items[at].isOf(.attached), let claim = reading.claims.last
        else { return false }
        return claim.tag == .go && claim.counts && claim.item < at
    }

    /// *Nous signons quand le paragraphe 3 sera relu*: hangs on it; *quand vous voulez*, *quand même* do not.
    mutating func noteWhen(_ at: Int) {
        guard reading.end == .statement, at > 0, at + 1 < items.count, items[at + 1].tag != .you,
            !items[at + 1].isOf(.afterFreeWhen),
            items[at + 1].tag != .me, let claim = reading.claims.last, claim.value == .agree, claim.grip == .firm,
            claim.item < at
        else { return }
        if clause.lastClaim != nil || items[at - 1].form == "," && claim.item + 8 > at { doubt(.condition, at) }
    }

    /// *En l'absence de Véronique, je réponds*: who is away, not what is missing.
    private func isAbsenceOfSomebody(_ at: Int) -> Bool {
        // Of all conditions that begin with *en*, it alone has four words.
        guard items[at].form == "en", items[at].tokens.count == 4 else { return false }
        guard
            let next = items[(at + 1)...].first(where: { $0.tag != .article && $0.form != "notre" || $0.tag == .organ })
        else { return false }
        if let tag = next.tag, [Tag.organ, .partial, .other].contains(tag) { return true }
        return next.initial == .upper || next.form == "m" || next.isOf(.absentee)
    }

    /// *Une coquille ligne 4, sinon RAS*: all else is well.
    private func isElseFine(_ at: Int) -> Bool {
        guard ["sinon", "autrement"].contains(items[at].form), items[at].tokens.count == 1 else { return false }
        let next = items[(at + 1)...].drop { $0.form == "," || $0.tag == .article || $0.tag == .copula }.first
        return next.map { $0.tag == .nihil || $0.tag == .yes || $0.form == "tout" } ?? false
    }

    /// *Aucun problème, hormis une coquille*.
    private func exceptsSpelling(_ at: Int) -> Bool {
        guard items[at].isOf(.except), items[at].tokens.count == 1 else { return false }
        let named = items[(at + 1)...].drop { $0.tag == .article || $0.tag == .number }
        return named.first.map { $0.tag == .remark || $0.isOf(.spellingMark) } ?? false
    }

    /// *Elle est si juste*, *mais si !*: no condition.
    func isMereIf(_ at: Int) -> Bool {
        if at > 0 && items[at - 1].tag == .copula || lookup.endsClause(after: at) { return true }
        // *Notre bureau, d'ordinaire si lent, …*
        // *Ce qui n'est pas si fréquent*.
        if at > 1, items[at - 1].tag == .pas, items[at - 2].tag == .copula { return true }
        guard at > 0, at + 1 < items.count, items[at + 1].standing == .neutral, clause.lastClaim == nil else {
            return false
        }
        return items[at - 1].tag == nil && items[at - 1].kind == .word && lookup.endsClause(after: at + 1)
    }

    /// *Je remplace Hervé*, *Corinne me remplacera*: a person, not a word of the text.
    func standsIn(_ at: Int) -> Bool {
        guard items[at].form.hasPrefix("remplac") else { return false }
        if at > 0, items[at - 1].isOf(.standInObject) { return true }
        return at + 1 < items.count && items[at + 1].kind == .word && items[at + 1].initial == .upper
    }

    /// *Vous avez retiré la phrase* asks for nothing any more, *rien à changer* never did.
    mutating func isMetOrDenied(_ at: Int) -> Bool {
        if at > 0, items[at - 1].isOf(.othersHaveDone), items[at].mood != .complement,
            items[at - 1].tag != .article
        {
            return true
        }
        // *Une coquille : elle est corrigée*.
        let told =
            at > 1 && ["est", "sont"].contains(items[at - 1].form) && [.third, .other].contains(items[at - 2].tag)
        if told, items[at - 2].tokens.count == 1, !reading.met.contains(.condition) { return true }
        guard clause.negations % 2 == 1, clause.negationItem == nil || clause.ne == .merged else { return false }
        settleNegations()
        return true
    }

    /// Phrases that settle the answer take the negation before them with them: *n'a pas encore tranché*.
    mutating func settleIfWhole(_ tag: Tag) {
        if tag == .delay || tag == .back || tag == .unclear || tag == .refer {
            clause.negationItem = nil
            clause.negations = 0
        }
    }

    /// *Évidemment !* alone is a yes.
    mutating func readAssent() {
        // *Naturellement.*, *ouais…*
        if reading.words == 1, items.count < 3, items[0].tag == .adverb { doubt(.hedge, 0) }
        if items.count == 2, items[1].form == "…", !reading.claims.isEmpty { doubt(.hedge, 0) }
        let alone: Tags = [.assent, .courtesy, .filler]
        guard reading.claims.isEmpty, reading.met.contains(.assent), reading.met.isSubset(of: alone),
            reading.unknownWords == 0, reading.doubts.isEmpty
        else { return }
        reading.claims.append(
            Claim(
                value: .agree, tag: .yes, mood: .actual, voice: .unspoken, grip: .firm, complement: .whole,
                sentence: reading.index, tokens: 0..<1, item: 0, length: 1))
    }

    /// *Foutaise totale.*: a capital at the head of a sentence makes no name of a word, least of all before its adjective.
    mutating func noteJudgement() {
        let words = items.filter { $0.kind == .word }
        guard reading.claims.isEmpty, reading.met.isEmpty, (2...3).contains(words.count), words[0].standing == .unknown,
            words[0].initial == .upper, !GivenNames.common.contains(words[0].form),
            words.dropFirst().allSatisfy({ $0.initial == .lower && $0.tag == nil })
        else { return }
        reading.strangers.append(words[0].tokens.lowerBound)
    }
}
