/// What a predicate says where it stands: its value, mood, voice and complement.
extension PositionClauseReader {
    mutating func predicate(_ item: Item, _ tag: Tag, _ at: Int) {
        if tag == .no, item.tokens.count > 1, clause.ne == .open { return secondHalf(at) }
        if isVote(tag, at) || isUnsaid(item, tag, at) || isGovernedBefore(item) { return }
        if tag == .nihil, item.form == "pas", clause.lastClaim.map({ reading.claims[$0].item == at - 1 }) ?? false {
            // *On signe pas de souci*: a comma is missing, and nobody knows where.
            doubt(.negation, at)
        }
        if tag == .nihil || tag == .obstacle, let lastNumber, lastNumber > at { doubt(.complement, at) }
        // *Dsl c mrt pr nous, bon texte sinon 👍*: a thumb does not say what it is for.
        if item.kind == .emoji, tag == .yes, !reading.strangers.isEmpty || answersElse(at) { doubt(.unclear, at) }
        if tag == .sign, signsAlone(at) { doubt(.personal, at) }
        if tag == .yes, isUngoverned(at) { doubt(.hedge, at) }
        takeCarried(item)
        let negated = clause.negations % 2 == 1
        let complement = complement(of: item, tag, negated, at)
        noteTornNegation(item, tag, at)
        let mood = mood(of: item)
        if governed(tag, item.mood, negated, at) { return settleNegations() }
        if tag == .no && !negated && answersPractical(at) || tag == .yes && negated && declinesPractical(at)
            || tag == .refusal && contrastsOthers(at)
        {
            doubt(.opposition, at)
            return settleNegations()
        }
        guard let value = value(tag, negated, complement, at) else { return settleNegations() }
        let firm = complement == .whole || complement == .theme && tag == .sign
        let grip: Claim.Grip = firm && tag != .support && tag != .outside ? .firm : .weak
        var claim = Claim(
            value: value, tag: tag, mood: mood, voice: voice(of: item, tag), grip: grip, complement: complement,
            sentence: reading.index, tokens: clause.start..<item.tokens.upperBound, item: at,
            form: item.mood == .complement ? .infinitive : .finite, length: item.tokens.count,
            aim: lookup.isAimed(from: at) ? .named : .unnamed)
        claim.isDecided = item.isOf(.decided)
        claim.isImpersonal = item.isOf(.impersonal) && items.dropFirst(at + 1).first?.tag != .pour
        if clause.startItem < at, [";", ":"].contains(items[clause.startItem].form) { claim.start = .apart }
        if givesReason(before: at) { claim.role = .reason }
        // *M. Haddad me demande de répondre que le CNAHES décline*: told by another, of us.
        if clause.reported == .open, value == .object || value == .reserve, isToldOfUs(before: at) {
            doubt(.opposition, at)
        }
        settleNegations()
        if clause.concession == .open {
            doubt(.concession, at)
        } else {
            clause.lastClaim = reading.claims.count
            reading.claims.append(claim)
        }
    }

    /// *Comme dit au téléphone 👍*: a thumb beside words that say neither yes nor what it is for.
    private func answersElse(_ at: Int) -> Bool {
        let plain: Tags = [
            .courtesy, .yes, .own, .organ, .me, .matter, .sign, .accord, .pour, .article, .adverb, .and, .this, .go,
            .support, .link, .nihil, .assent, .answer, .theme, .concluding, .copula, .third,
        ]
        return reading.claims.isEmpty
            && items[..<at].contains {
                $0.kind == .word && $0.initial == .lower && !($0.tag.map(plain.contains) ?? false)
            }
    }

    /// *J'ai signé et mon mari aussi*: who thinks of a petition speaks for themself; organisations do not sign alone.
    private func signsAlone(_ at: Int) -> Bool {
        guard clause.voice == .me, items[at].mood == .actual else { return false }
        let perfect = items[at].isOf(.haveAlone) || at > 0 && items[at - 1].isOf(.haveAlone)
        return perfect && !items.contains { $0.tag == .own || $0.tag == .organ }
    }

    /// *De là à dire oui…*, *quant à dire oui*: an infinitive that nobody is said to do.
    private func isUngoverned(_ at: Int) -> Bool {
        let before = clauseItems(before: at)
        guard let verb = before.last, verb.isOf(.sayingYes) else { return false }
        let small: Tags = [.link, .article, .adverb, .filler, .concluding, .and, .but]
        return before.dropLast().allSatisfy { word in
            word.kind != .word || word.tag.map(small.contains) ?? (word.standing == .neutral)
        }
    }

    /// What the predicate is about, from what stands behind it and before it in its clause.
    private func complement(of item: Item, _ tag: Tag, _ negated: Bool, _ at: Int) -> Complement {
        let spokenOf = item.mood == .complement || clause.subjunctive == .open
        let only = spokenOf && clause.willing == .closed && !negated && [.sign, .yes, .abstain].contains(tag)
        let other =
            switch tag {
            case .sign: isDoneToOthers(at) || isOfPapers(at) || isOfOtherThing(before: at)
            case .yes: isOfThings(at) || isOfPapers(at) || isOfOtherThing(before: at)
            case .nihil, .obstacle, .remark: isOfPapers(at) || namesPaper(after: at)
            default: false
            }
        if other { return .unknown }
        if tag == .yes, isInPrinciple(before: at) { return .substance }
        return only ? .unknown : lookup.complement(of: tag, from: at)
    }

    /// Words that say no position where they stand: *au lieu de « accord »*, *on nous demande de signer*, a mid-clause *non*.
    mutating func isUnsaid(_ item: Item, _ tag: Tag, _ at: Int) -> Bool {
        if clause.instead == .open {
            clause.instead = .closed
            settleNegations()
            return true
        }
        if clause.asked == .open, item.mood == .complement {
            settleNegations()
            return true
        }
        // *Après notre abstention de 2022*: of another time.
        if [.no, .oppose, .abstain, .yes, .accord].contains(tag), lookup.isOfYear(at) {
            doubt(.reference, at)
            return true
        }
        // *Nous vous l'enverrons bien volontiers*: a paper of theirs.
        if tag == .yes, item.isOf(.gladly), items[..<at].suffix(2).contains(where: { $0.tag == .practical }) {
            return true
        }
        // *Je vous mets le logo*.
        if tag == .go, clause.voice == .me, item.isOf(.ownErrand) { return true }
        // *Oui pour l'enregistrement, non pour le film.*
        if tag == .no, at + 1 < items.count, items[at + 1].tag == .pour, reading.claims.last?.value == .agree {
            doubt(.opposition, at)
            return true
        }
        let turns = at + 1 < items.count && [.sign, .yes, .go].contains(items[at + 1].tag)
        if tag == .no, turns, !lookup.isAnswerWord(at) { doubt(.dangling, at) }
        if tag == .no && !lookup.isAnswerWord(at) || tag == .outside && !lookup.endsClause(after: at) {
            // *Sans nous Bon courage, on vous soutient*: a mark is missing.
            doubt(tag == .outside && items[at].form == "sans" ? .dangling : .distantNegation, at)
            return true
        }
        if tag == .nihil, clause.negations > 0, clause.ne == .closed { doubt(.negation, at) }
        return false
    }

    /// Whether our organisation is named between the last *que* and `at`.
    private func isToldOfUs(before at: Int) -> Bool {
        let told = items[..<at].reversed().prefix(6).prefix { $0.tag != .that }
        return told.contains { $0.tag == .own && ($0.initial == .allUpper || $0.tokens.count > 1) }
    }

    /// *Non, car nous avons déjà signé celle de l'UNAFO*.
    private func givesReason(before at: Int) -> Bool {
        let before = clauseItems(before: at)
        let objected = reading.claims.contains { $0.value == .object && $0.item < clause.startItem }
        if objected, before.contains(where: { $0.isOf(.ground) }) { return true }
        return before.contains { $0.isOf(.already) }
            && items[(at + 1)...].prefix(2).contains { $0.isOf(.otherText) }
    }

    /// *L'accord de principe du bureau vous est donné*: not yet a signature.
    private func isInPrinciple(before at: Int) -> Bool {
        let before = items[max(min(clause.startItem, at), at - 12)..<at]
        guard let accord = before.firstIndex(where: { $0.tag == .accord }) else { return false }
        return before[accord...].prefix(4).contains { $0.tag == .substance && $0.form.hasSuffix("principe") }
    }

    mutating func settleNegations() {
        clause.negations = 0
        clause.negationItem = nil
        if clause.ne == .merged { clause.ne = .closed }
    }

    /// *Vous pouvez nous compter*, *vous avez notre accord*: addressed to the clerk, said by us.
    func voice(of item: Item, _ tag: Tag) -> Voice {
        if clause.reported == .open { return .other }
        if clause.voice == .unspoken, tag == .yes, item.isOf(.our) { return .own }
        if isTold(item) { return .own }
        guard clause.voice == .you else { return clause.voice }
        // *Vous pouvez noter notre abstention.*
        let noted =
            [.abstain, .no, .oppose].contains(tag)
            && items.firstIndex { $0.tokens == item.tokens }.map(isNoted) ?? false
        if noted { return .own }
        if item.form == "accord", item.tokens.count > 2 { return .own }
        // *Vous pouvez nous faire figurer parmi les signataires.*
        if tag == .sign, isPlaced(item) {
            return .own
        }
        return [.go, .refusal, .outside].contains(tag) || item.isOf(.ourGift) ? .own : .you
    }

    /// *All of them are in favour, so please count us in*: told to the clerk, whoever was spoken of before.
    private func isTold(_ item: Item) -> Bool {
        guard clause.voice == .other || clause.voice == .partial, item.tokens.count > 1,
            item.isOf(.toldTheClerk)
        else { return false }
        return items.last { $0.tokens.upperBound <= item.tokens.lowerBound }?.isOf(.please) ?? false
    }

    private func isPlaced(_ item: Item) -> Bool {
        let at = items.firstIndex { $0.tokens == item.tokens } ?? 0
        return items[..<at].suffix(5).contains { $0.tag == .place }
    }

    func mood(of item: Item) -> Mood {
        switch item.mood {
        case .actual, .complement: clause.mood == .future ? .actual : clause.mood
        case .future, .conditional, .past: item.mood
        }
    }

    /// An infinitive or noun after another predicate of the clause is what that predicate is about.
    mutating func governed(_ tag: Tag, _ mood: Mood, _ negated: Bool, _ at: Int) -> Bool {
        guard let last = clause.lastClaim else { return false }
        let head = reading.claims[last]
        switch head.value {
        case .object, .abstain, .recuse:
            if head.value == .abstain, tag == .sign, mood == .complement { doubt(.opposition, at) }
            // *Il n'est pas question pour nous de ne pas signer.*
            if head.value == .object, [.no, .refusal, .flip].contains(head.tag), negated, tag == .sign,
                mood == .complement
            {
                reading.claims[last].value = .agree
                doubt(.denial, at)
            }
            return mood == .complement || tag == .sign || tag == .go
        case .agree where head.tag == .go && [.abstain, .oppose, .no, .contre, .recuse].contains(tag):
            reading.claims.remove(at: last)
            clause.lastClaim = nil
            return false
        case .agree, .nihil:
            if head.value == .nihil, tag == .sign || tag == .go { return !negated || mood == .complement }
            if head.value == .nihil, [.obstacle, .nihil].contains(head.tag), tag == .contre { return true }
            let noun = mood != .complement && at > 0 && [.article, .link].contains(items[at - 1].tag)
            if head.value == .agree, head.tag == .sign, noun, [.oppose, .flip, .no].contains(tag) {
                doubt(.opposition, at)
                return true
            }
            guard mood == .complement else { return false }
            let opposes = [.oppose, .contre, .flip, .no].contains(tag)
            guard opposes != negated else { return tag == .sign || tag == .go || opposes }
            reading.claims[last].value = .object
            return true
        case .reserve: return false
        }
    }

    mutating func value(_ tag: Tag, _ negated: Bool, _ complement: Complement, _ at: Int) -> Claim.Value? {
        switch tag {
        case .yes, .sign, .go, .accord, .pour: return consent(negated, complement, at)
        case .support:
            if negated { doubt(.negation, at) }
            return negated ? nil : .agree
        case .no: return opposition(negated, complement, at)
        case .outside, .refusal: return .object
        case .oppose, .contre, .flip: return opposition(negated, complement, at)
        case .obstacle: return negated ? .nihil : .object
        case .caveat: return negated ? .nihil : .reserve
        case .remark:
            if !negated { doubt(.remark, at) }
            return negated ? .nihil : nil
        case .nihil: return .nihil
        case .abstain:
            if negated { doubt(.negation, at) }
            return negated ? nil : .abstain
        case .recuse: return .recuse
        default: return nil
        }
    }

    mutating func consent(_ negated: Bool, _ complement: Complement, _ at: Int) -> Claim.Value? {
        switch complement {
        case .whole, .substance, .theme: break
        case .others: doubt(.reference, at)
        case .part where negated: return .reserve
        case .part, .unknown: if !negated { doubt(.complement, at) }
        }
        return negated ? .object : .agree
    }

    mutating func opposition(_ negated: Bool, _ complement: Complement, _ at: Int) -> Claim.Value? {
        switch complement {
        case .whole: return negated ? .nihil : .object
        case .part: return negated ? .nihil : .reserve
        case .theme: return nil
        case .substance where !negated: return .object
        case .substance, .others, .unknown:
            let strange = items[(at + 1)...].prefix(6).prefix { !$0.isBoundary }.contains {
                $0.tag == nil && $0.standing == .unknown && $0.initial == .lower && $0.kind == .word
            }
            if clause.voice.binds { doubt(strange && items[at].tag == .oppose ? .dangling : .opposition, at) }
            return nil
        }
    }
}
