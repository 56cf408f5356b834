/// Reads one sentence clause by clause, in one pass over its items.
///
/// ```
/// sentence   = clause { boundary clause } [ "?" ] ;
/// boundary   = "," | ";" | ":" | "(" | ")" | "–" | but | and | although ;
/// clause     = { subject | mood | operator | predicate | complement | mark } ;
/// subject    = own | organ | me | personal | partial | other | you | third ;      the first of a clause stands
/// mood       = would | was | verb form ;                                          signerions, étions
/// operator   = ne … pas | without | flip infinitive | withdraw noun ;             each turns the next predicate round
/// predicate  = yes | sign | go | support | no | oppose | contre | obstacle | caveat | remark | abstain | … ;
/// complement = ( pour | link | with | article | this ) ( matter | part | substance | theme | name | word ) ;
/// mark       = condition | demand | must | hedge | harsh | irony | … ;
/// ```
/// Two negations cancel, *ne … que* is none, a negation reaches a clause with *que* only through a verb of thinking
/// or wanting. A negation that meets no predicate is a doubt, never dropped.
struct ClauseReader {
    private let items: [Item]
    private let lookup: ComplementReader
    private var clause: ClauseState
    private var reading: SentenceReading
    private var quote = Quote.outside
    private var skipTo = 0

    /// Whether the reader is inside a quotation, and whether that is the answer.
    private enum Quote { case outside, answer, reported }

    private init(_ items: [Item], _ index: Int, _ end: Sentence.End, _ voice: Voice) {
        self.items = items
        lookup = ComplementReader(items: items)
        clause = ClauseState()
        clause.voice = voice
        reading = SentenceReading(index: index, end: end)
    }

    /// What the sentence of `items` says; `voice` is who was spoken of before.
    static func read(_ items: [Item], index: Int, end: Sentence.End, after voice: Voice) -> SentenceReading {
        var reader = ClauseReader(items, index, end, voice)
        for at in items.indices where at >= reader.skipTo { reader.read(items[at], at) }
        reader.closeClause(at: items.count)
        return reader.reading
    }

    private mutating func read(_ item: Item, _ at: Int) {
        if item.isQuoteMark { return turnQuote(item, at) }
        if item.isBoundary { closeClause(at: at) }
        guard let tag = item.tag else {
            if item.kind == .word { reading.unknownWords += 1 }
            return
        }
        if quote == .reported { return readQuoted(tag, at) }
        reading.met.insert(tag)
        switch tag {
        case .yes, .sign, .go, .support, .no, .oppose, .contre, .outside, .obstacle, .caveat, .remark, .abstain,
            .recuse, .refusal, .nihil:
            predicate(item, tag, at)
        case .pour, .accord, .flip, .withdraw, .roll: turning(item, tag, at)
        case .ne, .pas, .without: negation(tag, at)
        case .that, .raising, .relative, .would, .was, .although, .but, .answer, .copula, .instead, .asking:
            structure(item, tag, at)
        case .own, .organ, .me, .personal, .partial, .other, .you, .third: name(tag, at)
        case .matter, .part, .this: clause.nearby = .open
        case .condition, .demand, .must, .before, .correction, .hedge, .harsh, .irony, .robot, .ask, .delay, .unclear,
            .refer, .elsewhere, .automatic:
            mark(tag, at)
        case .when, .asIs, .and, .votes, .number, .substance, .theme, .practical, .article, .link, .with, .courtesy,
            .filler,
            .harmless, .receipt:
            break
        }
    }

    // MARK: - Quotations

    private mutating func turnQuote(_ item: Item, _ at: Int) {
        if quote != .outside {
            quote = .outside
            return
        }
        guard item.kind != .closeQuote else { return }
        let before = items[max(0, at - 4)..<at]
        let governed = before.contains { [.answer, .copula, .yes, .correction].contains($0.tag) }
        let alone = at == 0 && items.dropFirst().drop { !$0.isQuoteMark }.count <= 1
        quote = governed || alone ? .answer : .reported
    }

    private mutating func readQuoted(_ tag: Tag, _ at: Int) {
        switch tag {
        case .no, .oppose, .refusal, .flip: doubt(.quotedOpposition, at)
        default: break
        }
    }

    // MARK: - Predicates

    private mutating func predicate(_ item: Item, _ tag: Tag, _ at: Int) {
        if isVote(tag, at) || isUnsaid(item, tag, at) { return }
        let negated = clause.negations % 2 == 1
        let complement = lookup.complement(of: tag, from: at)
        let mood = mood(of: item)
        if governed(tag, item.mood, negated, at) { return settleNegations() }
        guard let value = value(tag, negated, complement, at) else { return settleNegations() }
        let grip: Claim.Grip = complement == .whole && tag != .support && tag != .outside ? .firm : .weak
        let claim = Claim(
            value: value, tag: tag, mood: mood, voice: clause.voice, grip: grip, complement: complement,
            sentence: reading.index, tokens: clause.start..<item.tokens.upperBound, item: at, length: item.tokens.count)
        settleNegations()
        if clause.concession == .open {
            doubt(.concession, at)
        } else {
            clause.lastClaim = reading.claims.count
            reading.claims.append(claim)
        }
    }

    /// Words that say no position where they stand: *au lieu de « accord »*, *on nous demande de signer*, a mid-clause *non*.
    private mutating func isUnsaid(_ item: Item, _ tag: Tag, _ at: Int) -> Bool {
        if clause.instead == .open {
            clause.instead = .closed
            settleNegations()
            return true
        }
        if clause.asked == .open, item.mood == .complement {
            settleNegations()
            return true
        }
        if tag == .no && !lookup.isAnswerWord(at) || tag == .outside && !lookup.endsClause(after: at) {
            doubt(.distantNegation, at)
            return true
        }
        if tag == .nihil, clause.negations > 0, clause.ne == .closed { doubt(.negation, at) }
        return false
    }

    private mutating func settleNegations() {
        clause.negations = 0
        clause.negationItem = nil
        if clause.ne == .merged { clause.ne = .closed }
    }

    private func mood(of item: Item) -> Mood {
        switch item.mood {
        case .actual, .complement: clause.mood == .future ? .actual : clause.mood
        case .future, .conditional, .past: item.mood
        }
    }

    /// An infinitive or noun after another predicate of the clause is what that predicate is about.
    private mutating func governed(_ tag: Tag, _ mood: Mood, _ negated: Bool, _ at: Int) -> Bool {
        guard let last = clause.lastClaim else { return false }
        let head = reading.claims[last]
        switch head.value {
        case .object, .abstain, .recuse:
            return mood == .complement || tag == .sign || tag == .go
        case .agree, .nihil:
            guard mood == .complement else { return false }
            let opposes = [.oppose, .contre, .flip, .no].contains(tag)
            guard opposes != negated else { return tag == .sign || tag == .go || opposes }
            reading.claims[last].value = .object
            return true
        case .reserve: return false
        }
    }

    private mutating func value(_ tag: Tag, _ negated: Bool, _ complement: Complement, _ at: Int) -> Claim.Value? {
        switch tag {
        case .yes, .sign, .go, .accord, .pour: return consent(negated, complement, at)
        case .support:
            if negated { doubt(.negation, at) }
            return negated ? nil : .agree
        case .no, .outside, .refusal: return negated && tag == .no ? .nihil : .object
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

    private mutating func consent(_ negated: Bool, _ complement: Complement, _ at: Int) -> Claim.Value? {
        switch complement {
        case .whole, .substance, .theme: break
        case .others: doubt(.reference, at)
        case .part where negated: return .reserve
        case .part, .unknown: if !negated { doubt(.complement, at) }
        }
        return negated ? .object : .agree
    }

    private mutating func opposition(_ negated: Bool, _ complement: Complement, _ at: Int) -> Claim.Value? {
        switch complement {
        case .whole: return negated ? .nihil : .object
        case .part: return negated ? .nihil : .reserve
        case .theme: return nil
        case .substance where !negated: return .object
        case .substance, .others, .unknown:
            if clause.voice.binds { doubt(.opposition, at) }
            return nil
        }
    }

    // MARK: - Operators

    private mutating func turning(_ item: Item, _ tag: Tag, _ at: Int) {
        switch tag {
        case .pour:
            if lookup.endsClause(after: at) { predicate(item, tag, at) }
        case .accord:
            if lookup.isAnswerNoun(at) {
                predicate(item, tag, at)
            } else if clause.negations > 0 {
                doubt(.negation, at)
            }
        case .flip:
            if lookup.governsInfinitive(from: at) {
                clause.negations += 1
                clause.negationItem = at
                clause.raising = .open
                clause.ne = .closed
            } else {
                predicate(item, tag, at)
            }
        case .roll:
            if items[..<at].suffix(8).contains(where: { $0.tag == .demand || $0.tag == .answer }) {
                reading.doubts.removeAll { $0.doubt == .demand && $0.item < at && $0.item + 8 >= at }
                predicate(item, .go, at)
            }
        default: withdraw(item, at)
        }
    }

    /// *Nous levons notre désaccord* consents, *nous retirons notre accord* objects, *retirez la phrase* demands.
    private mutating func withdraw(_ item: Item, _ at: Int) {
        guard let noun = lookup.withdrawn(from: at), let tag = items[noun].tag else {
            if item.form.hasPrefix("retir") { mark(.demand, at) }
            return
        }
        let consents = [.yes, .sign, .accord, .go].contains(tag) == (clause.negations % 2 == 1)
        let value: Claim.Value = consents ? .agree : .object
        clause.lastClaim = reading.claims.count
        reading.claims.append(
            Claim(
                value: value, tag: .sign, mood: mood(of: item), voice: clause.voice, grip: .firm, complement: .whole,
                sentence: reading.index, tokens: clause.start..<items[noun].tokens.upperBound, item: at, length: 2))
        settleNegations()
        skipTo = noun + 1
    }

    private mutating func negation(_ tag: Tag, _ at: Int) {
        switch tag {
        case .ne:
            if clause.ne == .merged, clause.negations > 0 { return }
            clause.negations += 1
            clause.ne = .open
            clause.negationItem = at
        case .pas: secondHalf(at)
        default:
            if clause.ne == .open {
                clause.ne = .closed
            } else if at == 0 || items[at - 1].tag != .article {
                clause.negations += 1
                clause.ne = .merged
            }
        }
    }

    private mutating func secondHalf(_ at: Int) {
        if clause.ne == .open {
            clause.ne = .closed
        } else if let last = clause.lastClaim, reading.claims[last].tag == .sign, reading.claims[last].item == at - 1 {
            reading.claims[last].value = .object
            reading.claims[last].tokens = clause.start..<items[at].tokens.upperBound
        } else if clause.ne == .merged, clause.negations > 0 {
            return
        } else {
            clause.negations += 1
            clause.negationItem = at
        }
    }

    private mutating func structure(_ item: Item, _ tag: Tag, _ at: Int) {
        switch tag {
        case .that: passThat(at)
        case .raising: clause.raising = .open
        case .relative:
            let before = items[..<at].last { $0.kind == .word }
            if let tag = before?.tag, tag == .own || tag == .organ { return }
            let outer = clause.outer ?? clause.voice
            closeClause(at: at)
            clause.outer = outer
            clause.voice = .thing
            clause.subject = .named
        case .would: clause.mood = .conditional
        case .was: clause.mood = .past
        case .although: clause.concession = .open
        case .but: noteAdversative(at)
        case .answer: clause.answering = .open
        case .instead: clause.instead = .open
        case .asking: clause.asked = .open
        default: if item.mood == .conditional || item.mood == .past { clause.mood = item.mood }
        }
    }

    private mutating func passThat(_ at: Int) {
        if clause.ne == .open {
            clause.negations -= 1
            clause.ne = .closed
            clause.negationItem = nil
        } else if clause.negations > 0, clause.raising == .closed {
            doubt(.negation, at)
            settleNegations()
        }
        clause.subject = .inherited
    }

    private mutating func noteAdversative(_ at: Int) { doubt(.adversative, at) }

    // MARK: - Subjects and marks

    private mutating func name(_ tag: Tag, _ at: Int) {
        if tag == .own || tag == .organ || tag == .me { clause.nearby = .open }
        if tag == .personal { doubt(.personal, at) }
        let voice: Voice =
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
        guard clause.subject == .inherited || clause.voice == .me else { return }
        if tag == .third { return }
        if clause.voice == .me, clause.subject == .named, tag != .personal { return }
        clause.voice = voice
        clause.subject = .named
    }

    private mutating func mark(_ tag: Tag, _ at: Int) {
        let doubts: [Tag: Doubt] = [
            .condition: .condition, .demand: .demand, .correction: .correction, .hedge: .hedge, .harsh: .harsh,
            .irony: .irony, .robot: .robot, .delay: .delay, .unclear: .unclear, .refer: .reference,
            .elsewhere: .elsewhere, .automatic: .automatic,
        ]
        if let kind = doubts[tag] { doubt(kind, at) }
        settleIfWhole(tag)
    }

    /// Phrases that settle the answer take the negation before them with them: *n'a pas encore tranché*.
    private mutating func settleIfWhole(_ tag: Tag) {
        if tag == .delay || tag == .unclear || tag == .refer {
            clause.negationItem = nil
            clause.negations = 0
        }
    }

    // MARK: - Votes and boundaries

    /// *3 pour, 8 contre* is counted; *8 voix contre 3* says who won elsewhere.
    private mutating func isVote(_ tag: Tag, _ at: Int) -> Bool {
        let count = lookup.count(before: at)
        switch tag {
        case .contre:
            if lookup.count(after: at) != nil { return true }
            if let count { reading.tally.noes = count }
        case .pour: if let count { reading.tally.ayes = count }
        case .abstain: break
        default: return false
        }
        if count != nil { settleNegations() }
        return count != nil
    }

    private mutating func closeClause(at: Int) {
        if clause.negations > 0, let item = clause.negationItem {
            let near = clause.voice.binds && clause.nearby == .open || clause.subject == .inherited
            doubt(near || clause.nearby == .open ? .negation : .distantNegation, item)
        }
        let token = at < items.count ? items[at].tokens.lowerBound : items.last?.tokens.upperBound ?? 0
        clause = clause.next(at: token)
    }

    private mutating func doubt(_ doubt: Doubt, _ at: Int) {
        reading.doubts.append(PlacedDoubt(doubt: doubt, sentence: reading.index, item: at))
    }
}
