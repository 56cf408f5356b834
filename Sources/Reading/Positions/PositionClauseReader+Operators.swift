/// Words that turn a predicate round, govern it or take it back.
extension PositionClauseReader {
    mutating func turning(_ item: Item, _ tag: Tag, _ at: Int) {
        switch tag {
        case .pour:
            if isBallot, isVote(tag, at) { return }
            if lookup.endsClause(after: at), !leadsToThing(at) { predicate(item, tag, at) }
            leadToCause(at)
        case .accord:
            if lookup.isAnswerNoun(at) {
                predicate(item, tag, at)
            } else if clause.negations > 0 {
                doubt(.negation, at)
            }
        case .flip:
            if leavesMeeting(at) { return doubt(.automatic, at) }
            if lookup.governsInfinitive(from: at) {
                clause.negations += 1
                clause.willing = .open
                clause.negationItem = at
                clause.raising = .open
            } else if item.tokens.count > 3, items[(at + 1)...].prefix(2).contains(where: { $0.tag == .sign }) {
                // *Il nous paraît difficile de nous associe à cette démarche.*
                doubt(.torn, at)
            } else if !item.isOf(.hinderedOne) {
                // *Rien ne nous empêche de parler*: of something else than signing.
                predicate(item, tag, at)
            }
        case .roll:
            let verbs: Tags = [.demand, .answer, .place]
            if let verb = items.indices[..<at].suffix(8).last(where: { items[$0].tag.map(verbs.contains) ?? false }),
                items[(verb + 1)..<at].allSatisfy(isWhoIsListed)
            {
                reading.doubts.removeAll { $0.doubt == .demand && $0.item < at && $0.item + 8 >= at }
                predicate(item, .go, at)
            }
        case .fulfilled:
            if clause.negations == 0, !isStillToCome(at) {
                reading.doubts.removeAll { $0.doubt == .condition || $0.doubt == .demand }
            }
        default: withdraw(item, at)
        }
    }

    /// *Madame N.*, *prend deux n*: a letter, no negation.
    private func isLetter(_ at: Int) -> Bool {
        // *Cordialement, N. Ferreira*
        if items[at].form == "n", items[at].initial == .upper, at > 0, items[at - 1].kind == .pause,
            at + 1 < items.count, items[at + 1].initial == .upper, items[at + 1].form.utf8.count > 1, shout == .closed
        {
            return true
        }
        guard items[at].form == "n", at > 0, at + 1 == items.count || items[at + 1].kind != .word else { return false }
        return items[at].initial == .upper || items[at - 1].tag == .number || items[at - 1].kind == .number
            || items[at - 1].isOf(.beforeLetter)
    }

    /// Whether `item` may stand between the verb and the list: *ajoutez l'association à la liste*, but not *ajoutez un
    /// paragraphe au bas de la lettre*.
    private func isWhoIsListed(_ item: Item) -> Bool {
        let things: Tags = [.part, .matter, .practical, .substance, .theme, .caveat, .remark, .demand]
        return item.tag.map { !things.contains($0) } ?? (item.initial != .lower || item.kind != .word)
    }

    /// *Nous levons notre désaccord* consents, *nous retirons notre accord* objects, *retirez la phrase* demands.
    mutating func withdraw(_ item: Item, _ at: Int) {
        if let end = lookup.removesUs(from: at) {
            skipTo = end
            return predicate(item, .refusal, at)
        }
        guard let noun = lookup.withdrawn(from: at), let tag = items[noun].tag else {
            takenBack(item, at)
            return
        }
        // *On lève pas notre opposition*.
        let spoken = clause.negations == 0 && items[(at + 1)..<noun].contains { $0.tag == .pas }
        let consents = [.yes, .sign, .accord, .go].contains(tag) == (clause.negations % 2 == 1 || spoken)
        let value: Claim.Value = consents ? .agree : .object
        clause.lastClaim = reading.claims.count
        reading.claims.append(
            Claim(
                value: value, tag: .sign, mood: mood(of: item), voice: clause.voice, grip: .firm, complement: .whole,
                sentence: reading.index, tokens: clause.start..<items[noun].tokens.upperBound, item: at, length: 2))
        settleNegations()
        reading.met.formUnion(Tags(items[at..<noun].compactMap(\.tag)))
        skipTo = noun + 1
    }

    /// *Notre réserve est levée*, *notre accord est annulé*: said of the noun before.
    mutating func takenBack(_ item: Item, _ at: Int) {
        guard let last = clause.lastClaim else {
            if item.isOf(.striking) { mark(.demand, at) }
            if item.form.hasPrefix("caduc") { doubt(.opposition, at) }
            return
        }
        switch reading.claims[last].value {
        case .reserve, .object:
            reading.claims[last].value = .nihil
            if !isStillToCome(at) {
                reading.doubts.removeAll { $0.doubt == .demand }
                reading.parts = 0
            }
        case .agree, .nihil: doubt(.opposition, at)
        case .abstain, .recuse: break
        }
    }

    mutating func negation(_ tag: Tag, _ at: Int) {
        switch tag {
        case .ne:
            if isLetter(at) { return }
            if clause.ne == .merged, clause.negations > 0 { return }
            // *Aucune objection n'est à signaler*.
            if at > 0, items[at - 1].tag == .nihil { return }
            if clause.ne == .open { return doubt(.torn, at) }
            // *Ne partageons pas … ne signerons pas*: two verbs, each denied; *ne pouvons pas ne pas* is one.
            let again = at + 1 < items.count && items[at + 1].tag != .pas
            if again, clause.negations > 0, clause.raising == .closed {
                doubt(.negation, at)
                clause.negations = 0
            }
            clause.negations += 1
            clause.ne = .open
            clause.unknownSince = 0
            clause.negationItem = at
        case .pas:
            // *« LDH de Montreuil », pas « Ligue des droits de l'homme »*: how a name is written.
            // *They asked us not t sign*: without the verb of *don't*, the letter is what is left of a word.
            if items[at].form == "t", at == 0 || !items[at - 1].form.hasSuffix("n") { return doubt(.torn, at) }
            let spells =
                clause.ne == .closed && at + 1 < items.count && items[at + 1].isQuoteMark && reading.quotes > 0
                && !(at + 2 < items.count && items[at + 2].initial == .lower)
            if !spells { secondHalf(at) }
        default:
            if deniesBefore(at) { return }
            if goesWithoutUs(at) { return predicate(items[at], .refusal, at) }
            if leavesOut(at) { return doubt(.condition, at) }
            if clause.ne == .open {
                if items[at].form == "sans" { doubt(.denial, at) }
                clause.ne = .closed
            } else if items[at].form == "ni", clause.negations > 0 {
                // *Ni remarque ni objection* denies each of them once.
                return
            } else if at == 0 || items[at - 1].tag != .article {
                clause.negations += 1
                clause.ne = .merged
            }
        }
    }

    /// *Je ne dis as que*, *on signe as*: *as* has no *tu* beside it; elsewhere it is torn.
    mutating func readSlipOfPas(_ item: Item, _ at: Int) -> Passage {
        guard ["as", "ras"].contains(item.form), item.tokens.count == 1, item.tag != .adverb else { return .closed }
        if item.form == "ras" {
            if clause.ne == .open { secondHalf(at) }
            return clause.ne == .open ? .open : .closed
        }
        let before = items[max(0, at - 2)..<at]
        let near =
            before.contains { $0.isOf(.besideAs) }
            || at + 1 < items.count && items[at + 1].form == "tu"
        if clause.ne == .open, at > 0, items[at - 1].tag != .ne || lookup.endsClause(after: at) {
            secondHalf(at)
        } else if !near {
            at > 0 && lookup.endsClause(after: at) ? secondHalf(at) : doubt(.torn, at)
        }
        return .open
    }

    /// *Ps d'accord*: a slip of *pas*, or what follows the signature.
    mutating func noteSlipBefore(_ at: Int) {
        let answers: Tags = [.yes, .accord, .sign, .go, .support, .pour]
        guard items[at].form == "ps", at + 1 < items.count, let next = items[at + 1].tag, answers.contains(next) else {
            return
        }
        doubt(.torn, at)
    }

    /// *Nous signons une version sans la phrase sur les parents.*
    private func leavesOut(_ at: Int) -> Bool {
        let after = items[(at + 1)...].prefix(3).prefix { !$0.isBoundary }
        return items[at].form == "sans" && reading.claims.last?.value == .agree && after.contains { $0.tag == .part }
    }

    /// *Ans notre accord*: years stand after a number.
    mutating func noteSlipOfSans(_ at: Int) {
        guard items[at].form == "ans" else { return }
        let counted = at > 0 && (items[at - 1].kind == .number || items[at - 1].tag == .number)
        if !counted, at == 0 || !items[at - 1].isOf(.beforeYears) { doubt(.torn, at) }
    }

    /// Whether a word was read to its end.
    enum Passage { case open, closed }

    mutating func secondHalf(_ at: Int) {
        if deniesBefore(at) { return }
        if clause.ne == .open {
            clause.ne = .closed
            if clause.negations > 0 { clause.negationItem = at }
        } else if let last = clause.lastClaim, [.sign, .go].contains(reading.claims[last].tag),
            reading.claims[last].item == at - 1
        {
            reading.claims[last].value = .object
            reading.claims[last].tokens = clause.start..<items[at].tokens.upperBound
        } else if clause.ne == .merged, clause.negations > 0 {
            return
        } else {
            clause.negations += 1
            clause.negationItem = at
        }
    }

    mutating func structure(_ item: Item, _ tag: Tag, _ at: Int) {
        switch tag {
        case .that: passThat(at)
        case .raising: clause.raising = .open
        case .relative:
            let before = items[..<at].last { $0.kind == .word }
            if let tag = before?.tag, tag == .own || tag == .organ { return }
            let outer = clause.outer ?? clause.voice
            let about = clause.theme != .unnamed || clause.textBefore == .open && at == clause.startItem + 1
            let excused = clause.excused
            closeClause(at: at)
            if about { clause.theme = .about }
            clause.excused = excused
            clause.outer = outer
            clause.voice = .thing
            clause.subject = .named
        case .would: suppose(at)
        case .was: clause.mood = .past
        case .although:
            clause.concession = .open
            if lookup.endsClause(after: at) { doubt(.hedge, at) }
        case .but: noteAdversative(at)
        case .answer: clause.answering = .open
        case .subjunctive: clause.subjunctive = .open
        case .willing:
            if at > 0, items[at - 1].form == "ni" { doubt(.unclear, at) }
            // *Nous en pouvons signer*: two letters of *ne* changed places.
            if at > 1, items[at - 1].form == "en", items[at - 2].tag == .own, items[at - 2].tokens.count == 1 {
                doubt(.torn, at)
            }
            clause.willing = .open
            clause.raising = .open
            if !item.form.hasSuffix("er"), !item.form.hasSuffix("ir") { clause.carried = 0 }
        case .instead: clause.instead = .open
        case .asking: clause.asked = .open
        case .copula where item.form == "c" && clause.voice == .you: clause.voice = .unspoken
        default: if item.mood == .conditional || item.mood == .past { clause.mood = item.mood }
        }
    }

    /// *Nous ne signerons que si*: the negation before *que* and a condition is none.
    func restricts(_ at: Int) -> Bool {
        guard let last = clause.lastClaim, reading.claims[last].value == .object, at + 1 < items.count else {
            return false
        }
        return items[at + 1].tag == .condition || items[at + 1].tag == .when
    }

    /// The negation before a comma reaches an infinitive after it.
    mutating func takeCarried(_ item: Item) {
        guard clause.carried > 0, clause.negations == 0, item.mood == .complement else { return }
        clause.negations = clause.carried
        clause.carried = 0
    }

    /// A conditional after a claim makes it a supposition: *dire que nous sommes d'accord serait mentir*.
    mutating func suppose(_ at: Int) {
        clause.mood = .conditional
        guard let last = clause.lastClaim else { return }
        if reading.claims[last].value == .agree { doubt(.hypothetical, at) }
        // *Ne pas signer serait une faute.*
        if reading.claims[last].value == .object, reading.claims[last].form == .infinitive {
            reading.claims.remove(at: last)
            clause.lastClaim = nil
            doubt(.opposition, at)
        }
    }

    /// *Ne* … *pas d'objection*: the phrase brings the second half, and its own meaning holds the negation.
    mutating func joinHalves(_ item: Item) {
        let neither = item.form == "ni" && item.tag == .abstain
        guard clause.ne == .open, item.tokens.count > 1, neither || item.isOf(.secondHalf) else {
            return
        }
        clause.ne = .closed
        clause.negations -= 1
        if clause.negations == 0 { clause.negationItem = nil }
    }

    mutating func passThat(_ at: Int) {
        let ours = clause.voice == .own || clause.voice == .organ || clause.voice == .me
        // *Ce texte, que nous attendions*.
        if clause.textBefore == .open, at == clause.startItem + 1 { clause.theme = .about }
        // *Nous ne voulons que notre nom figure*: *pas* is missing.
        let governs = at > 0 && [.willing, .raising, .answer].contains(items[at - 1].tag)
        if clause.ne == .open, governs, at + 1 < items.count, items[at + 1].tag != .sign { doubt(.torn, at) }
        if clause.pretended == .open { clause.reported = .open }
        // *Vous pouvez considérer que l'ANAS est signataire.*
        if clause.voice == .you, clause.answering == .open, clause.willing == .open { clause.voice = .unspoken }
        if clause.namedSubject == .open, clause.subject == .inherited { clause.hearsay = .open }
        switch clause.voice {
        case .other, .partial: clause.reported = .open
        case .own, .organ, .me, .unspoken, .personal, .you, .thing:
            if clause.alleging == .open, !ours { clause.reported = .open }
        }
        if clause.ne == .open {
            clause.ne = .closed
            clause.negationItem = nil
            if clause.negations > 0 {
                clause.negations -= 1
            } else if restricts(at), let last = clause.lastClaim {
                reading.claims[last].value = .reserve
            }
        } else if clause.negations > 0, clause.raising == .closed, at == 0 || items[at - 1].tag != .without {
            doubt(.denial, at)
            settleNegations()
        }
        clause.subject = .inherited
    }

    mutating func noteAdversative(_ at: Int) { doubt(.adversative, at) }
}
