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
struct PositionClauseReader {
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
        var reader = PositionClauseReader(items, index, end, voice)
        for at in items.indices where at >= reader.skipTo { reader.read(items[at], at) }
        reader.closeClause(at: items.count)
        reader.readAssent()
        return reader.reading
    }

    private mutating func read(_ item: Item, _ at: Int) {
        if item.isQuoteMark { return turnQuote(item, at) }
        if item.isBoundary, !isParenthetic(item) { closeClause(at: at) }
        guard let tag = item.tag else {
            if item.kind == .word { unknown(at) }
            return
        }
        if quote == .reported { return readQuoted(tag, at) }
        reading.met.insert(tag)
        joinHalves(item)
        switch tag {
        case .yes, .sign, .go, .support, .no, .oppose, .contre, .outside, .obstacle, .caveat, .remark, .abstain,
            .recuse, .refusal, .nihil:
            predicate(item, tag, at)
        case .pour, .accord, .flip, .withdraw, .roll, .fulfilled: turning(item, tag, at)
        case .ne, .pas, .without: negation(tag, at)
        case .that, .raising, .relative, .would, .was, .subjunctive, .although, .but, .answer, .copula, .instead,
            .asking, .willing:
            structure(item, tag, at)
        case .own, .organ, .me, .personal, .partial, .other, .you, .third: name(tag, at)
        case .matter, .part, .this:
            clause.nearby = .open
            if tag == .matter { clause.nearbyMatter = .open }
        case .condition, .demand, .must, .before, .correction, .hedge, .harsh, .irony, .robot, .ask, .delay, .back,
            .unclear,
            .refer, .elsewhere, .automatic:
            mark(tag, at)
        case .neutral, .adverb, .place, .assent, .when, .asIs, .and, .votes, .number, .substance, .theme, .practical,
            .article,
            .link, .with,
            .courtesy,
            .filler,
            .harmless, .receipt:
            break
        }
    }

    private mutating func unknown(_ at: Int) {
        reading.unknownWords += 1
        clause.unknownSince += 1
        let adverb = items[at].form.hasSuffix("ment") || items[at].form.hasSuffix("ly")
        if items[at].initial == .lower, items[at].standing == .unknown, !adverb, clause.nearbyMatter == .closed {
            reading.strangers.append(items[at].tokens.lowerBound)
        }
        let first = clause.subject == .inherited && clause.lastClaim == nil && clause.negations == 0
        if first, items[at].initial == .lower, at > 0, items[at - 1].tag == .article { clause.nounSubject = .open }
    }

    /// *Nous ne pouvons toutefois signer*: an adverb inside a negation ends no clause.
    private func isParenthetic(_ item: Item) -> Bool {
        item.tag == .but && clause.negations > 0 && !["mais", "but", "maar", "aber"].contains(item.form)
    }

    // MARK: - Quotations

    private mutating func turnQuote(_ item: Item, _ at: Int) {
        if quote != .outside {
            quote = .outside
            return
        }
        guard item.kind != .closeQuote else { return }
        let before = items[max(0, at - 4)..<at]
        let governed = before.contains { [.answer, .copula, .correction].contains($0.tag) }
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
        takeCarried(item)
        let negated = clause.negations % 2 == 1
        var complement = lookup.complement(of: tag, from: at)
        let spokenOf = item.mood == .complement || clause.subjunctive == .open
        if spokenOf, clause.willing == .closed, !negated, [.sign, .yes, .abstain].contains(tag) {
            complement = .unknown
        }
        if negated, clause.unknownSince > 0, tag == .oppose || tag == .contre || tag == .flip { doubt(.denial, at) }
        let mood = mood(of: item)
        if governed(tag, item.mood, negated, at) { return settleNegations() }
        guard let value = value(tag, negated, complement, at) else { return settleNegations() }
        let firm = complement == .whole || complement == .theme && tag == .sign
        let grip: Claim.Grip = firm && tag != .support && tag != .outside ? .firm : .weak
        let claim = Claim(
            value: value, tag: tag, mood: mood, voice: voice(of: item, tag), grip: grip, complement: complement,
            sentence: reading.index, tokens: clause.start..<item.tokens.upperBound, item: at,
            form: item.mood == .complement ? .infinitive : .finite, length: item.tokens.count)
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

    /// *Vous pouvez nous compter*, *vous avez notre accord*: addressed to the clerk, said by us.
    private func voice(of item: Item, _ tag: Tag) -> Voice {
        guard clause.voice == .you else { return clause.voice }
        return tag == .go || ["notre", "mon", "our", "nos"].contains(item.form) ? .own : .you
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
        case .agree where head.tag == .go && [.abstain, .oppose, .no, .contre, .recuse].contains(tag):
            reading.claims.remove(at: last)
            clause.lastClaim = nil
            return false
        case .agree, .nihil:
            if head.value == .nihil, tag == .sign || tag == .go { return true }
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

    private mutating func value(_ tag: Tag, _ negated: Bool, _ complement: Complement, _ at: Int) -> Claim.Value? {
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
                clause.willing = .open
                clause.negationItem = at
                clause.raising = .open
            } else {
                predicate(item, tag, at)
            }
        case .roll:
            if items[..<at].suffix(8).contains(where: { $0.tag == .demand || $0.tag == .answer || $0.tag == .place }) {
                reading.doubts.removeAll { $0.doubt == .demand && $0.item < at && $0.item + 8 >= at }
                predicate(item, .go, at)
            }
        case .fulfilled:
            if clause.negations == 0 { reading.doubts.removeAll { $0.doubt == .condition || $0.doubt == .demand } }
        default: withdraw(item, at)
        }
    }

    /// *Nous levons notre désaccord* consents, *nous retirons notre accord* objects, *retirez la phrase* demands.
    private mutating func withdraw(_ item: Item, _ at: Int) {
        guard let noun = lookup.withdrawn(from: at), let tag = items[noun].tag else {
            takenBack(item, at)
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

    /// *Notre réserve est levée*, *notre accord est annulé*: said of the noun before.
    private mutating func takenBack(_ item: Item, _ at: Int) {
        guard let last = clause.lastClaim else {
            if item.form.hasPrefix("retir") { mark(.demand, at) }
            return
        }
        switch reading.claims[last].value {
        case .reserve, .object: reading.claims[last].value = .nihil
        case .agree, .nihil: doubt(.opposition, at)
        case .abstain, .recuse: break
        }
    }

    private mutating func negation(_ tag: Tag, _ at: Int) {
        switch tag {
        case .ne:
            if clause.ne == .merged, clause.negations > 0 { return }
            clause.negations += 1
            clause.ne = .open
            clause.unknownSince = 0
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
            if clause.negations > 0 { clause.negationItem = at }
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
        case .would: suppose(at)
        case .was: clause.mood = .past
        case .although: clause.concession = .open
        case .but: noteAdversative(at)
        case .answer: clause.answering = .open
        case .subjunctive: clause.subjunctive = .open
        case .willing:
            clause.willing = .open
            clause.raising = .open
        case .instead: clause.instead = .open
        case .asking: clause.asked = .open
        case .copula where item.form == "c" && clause.voice == .you: clause.voice = .unspoken
        default: if item.mood == .conditional || item.mood == .past { clause.mood = item.mood }
        }
    }

    /// *Nous ne signerons que si*: the negation before *que* and a condition is none.
    private func restricts(_ at: Int) -> Bool {
        guard let last = clause.lastClaim, reading.claims[last].value == .object, at + 1 < items.count else {
            return false
        }
        return items[at + 1].tag == .condition || items[at + 1].tag == .when
    }

    /// The negation before a comma reaches an infinitive after it.
    private mutating func takeCarried(_ item: Item) {
        guard clause.carried > 0, clause.negations == 0, item.mood == .complement else { return }
        clause.negations = clause.carried
        clause.carried = 0
    }

    /// A conditional after a claim makes it a supposition: *dire que nous sommes d'accord serait mentir*.
    private mutating func suppose(_ at: Int) {
        clause.mood = .conditional
        if let last = clause.lastClaim, reading.claims[last].value == .agree { doubt(.hypothetical, at) }
    }

    /// *Ne* … *pas d'objection*: the phrase brings the second half, and its own meaning holds the negation.
    private mutating func joinHalves(_ item: Item) {
        guard clause.ne == .open, item.tokens.count > 1, Self.secondHalves.contains(item.form) else { return }
        clause.ne = .closed
        clause.negations -= 1
        if clause.negations == 0 { clause.negationItem = nil }
    }

    private static let secondHalves: Set<String> = ["pas", "aucun", "aucune", "rien", "nul", "nulle", "plus"]

    private mutating func passThat(_ at: Int) {
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
        if tag == .own || tag == .organ || tag == .me { clause.carried = 0 }
        if tag == .third {
            if ["c", "ca", "cela", "it", "het", "es"].contains(items[at].form), clause.voice == .you {
                clause.voice = .unspoken
            }
            return
        }
        if clause.voice == .me, clause.subject == .named, tag != .personal { return }
        clause.voice = voice
        clause.subject = .named
    }

    private mutating func mark(_ tag: Tag, _ at: Int) {
        let doubts: [Tag: PositionDoubt] = [
            .condition: .condition, .demand: .demand, .correction: .correction, .hedge: .hedge, .harsh: .harsh,
            .irony: .irony, .robot: .robot, .delay: .delay, .back: .delay, .unclear: .unclear, .refer: .reference,
            .elsewhere: .elsewhere, .automatic: .automatic,
        ]
        if tag == .demand, isMetOrDenied(at) { return }
        if tag == .condition, items[at].form == "si", at > 0, items[at - 1].tag == .copula { return }
        if let kind = doubts[tag] { doubt(kind, at) }
        if tag == .must, items[at].form.hasSuffix("ait") { suppose(at) }
        settleIfWhole(tag)
    }

    /// *Vous avez retiré la phrase* asks for nothing any more, *rien à changer* never did.
    private mutating func isMetOrDenied(_ at: Int) -> Bool {
        let helpers: Set<String> = ["avez", "ont", "a", "as"]
        if at > 0, helpers.contains(items[at - 1].form), items[at].mood != .complement { return true }
        guard clause.negations % 2 == 1, clause.negationItem == nil || clause.ne == .merged else { return false }
        settleNegations()
        return true
    }

    /// Phrases that settle the answer take the negation before them with them: *n'a pas encore tranché*.
    private mutating func settleIfWhole(_ tag: Tag) {
        if tag == .delay || tag == .back || tag == .unclear || tag == .refer {
            clause.negationItem = nil
            clause.negations = 0
        }
    }

    /// *Évidemment !* alone is a yes.
    private mutating func readAssent() {
        let alone: Set<Tag> = [.assent, .courtesy, .filler]
        guard reading.claims.isEmpty, reading.met.contains(.assent), reading.met.isSubset(of: alone),
            reading.unknownWords == 0, reading.doubts.isEmpty
        else { return }
        reading.claims.append(
            Claim(
                value: .agree, tag: .yes, mood: .actual, voice: .unspoken, grip: .firm, complement: .whole,
                sentence: reading.index, tokens: 0..<1, item: 0, length: 1))
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
            if items[item].tag == .pas, item > 0, [.copula, .willing, .raising, .ne].contains(items[item - 1].tag),
                !items[item..<at].dropFirst().contains(where: { $0.kind == .word && $0.tag != .filler })
            {
                doubt(.dangling, item)
            }
            let near = clause.voice.binds && clause.subject == .inherited && clause.nounSubject == .closed
            let own = clause.voice.binds && (near || clause.nearby == .open)
            doubt(own || clause.voice == .you ? .negation : .distantNegation, item)
        }
        let token = at < items.count ? items[at].tokens.lowerBound : items.last?.tokens.upperBound ?? 0
        let stop = at < items.count ? items[at].tokens.lowerBound : items.last?.tokens.upperBound ?? 0
        if let last = clause.lastClaim, reading.claims[last].tokens.lowerBound < stop {
            reading.claims[last].tokens =
                reading.claims[last].tokens.lowerBound..<max(stop, reading.claims[last].tokens.upperBound)
        }
        let comma = at < items.count && items[at].form == ","
        let pending = comma ? max(clause.negations, clause.carried) : 0
        clause = clause.next(at: token)
        clause.carried = pending
    }

    private mutating func doubt(_ doubt: PositionDoubt, _ at: Int) {
        let token = at < items.count ? items[at].tokens.lowerBound : 0
        reading.doubts.append(PlacedDoubt(doubt: doubt, sentence: reading.index, item: at, token: token))
    }
}
