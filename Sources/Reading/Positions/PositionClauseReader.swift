/// Reads one sentence clause by clause, in one pass over its items.
///
/// ```
/// sentence   = clause { boundary clause } [ "?" ] ;
/// boundary   = "," | ";" | ":" | "(" | ")" | "–" | but | and | although ;
/// clause     = { subject | hearsay | mood | operator | predicate | complement | mark } [ torn ] ;
/// subject    = own | organ | me | personal | partial | other | you | third ;      the first of a clause stands
/// mood       = would | was | verb form ;                                          signerions, étions
/// operator   = ne … pas | without | flip infinitive | withdraw noun ;             each turns the next predicate round
/// predicate  = yes | sign | go | support | no | oppose | contre | obstacle | caveat | remark | abstain | … ;
/// complement = ( pour | link | with | article | this ) ( matter | part | substance | theme | name | word ) ;
/// hearsay    = name ( that | us ) ;                  a name nobody knows says it of us: *le GNI annonce que nous*
/// torn       = ( article | link | with | ne ) ( boundary | end ) ;        something is missing: the clause is doubtful
/// mark       = condition | demand | must | hedge | harsh | irony | … ;
/// ```
/// Two negations cancel, *ne … que* is none, a negation reaches a clause with *que* only through a verb of thinking
/// or wanting. A negation that meets no predicate is a doubt, never dropped.
struct PositionClauseReader {
    let items: [Item]
    let lookup: ComplementReader
    var clause: ClauseState
    var reading: SentenceReading
    var quote = Quote.outside
    /// Quotations within it that are open.
    private var innerQuotes = 0
    var skipTo = 0
    /// The last number: asked at every predicate.
    let lastNumber: Int?
    /// Whether the text itself is named anywhere: asked at every predicate.
    let namesMatter: Bool
    /// Whether votes are listed after what they are for: *pour : 4, contre : 7*.
    let isBallot: Bool
    /// Whether as many are said to be for as against.
    let isSplit: Bool
    /// Whether it is written in capitals, which then show no name.
    var shout = Passage.closed
    /// Where *j'aimerais savoir si* and its like stand.
    var indirectQuestion: Int?
    /// Where a clause of nothing but *nous* stands.
    var bareSubject: Int?

    /// Whether the reader is inside a quotation, and whether that is the answer.
    enum Quote { case outside, answer, reported, title }

    init(_ items: [Item], _ index: Int, _ end: Sentence.End, _ voice: Voice) {
        self.items = items
        lookup = ComplementReader(items: items)
        lastNumber = items.lastIndex { $0.tag == .number }
        namesMatter = items.contains { $0.tag == .matter }
        isBallot = lookup.isBallot
        isSplit = lookup.isSplit
        clause = ClauseState()
        clause.voice = voice
        reading = SentenceReading(index: index, end: end)
        reading.words = items.count { $0.kind == .word }
        let first = items.first { $0.kind == .word }
        reading.opensPolitely = first?.tag == .courtesy
        reading.opensElse = first?.isOf(.otherwise) ?? false
        reading.opensBarely = first.map { $0.tokens.count == 1 && ClosingWords.bare.contains($0.form) } ?? false
        reading.holdsSaying = items.contains { $0.tag == .filler && $0.tokens.count > 1 }
        let shouted = items.count { $0.kind == .word && $0.initial == .allUpper }
        let mostly = shouted > 2 && shouted * 4 >= reading.words * 3
        shout = mostly || shouted == 2 && shouted == reading.words ? .open : .closed
    }

    /// What the sentence of `items` says; `voice` is who was spoken of before.
    static func read(_ items: [Item], index: Int, end: Sentence.End, after voice: Voice) -> SentenceReading {
        var reader = PositionClauseReader(items, index, end, voice)
        for at in items.indices where at >= reader.skipTo { reader.read(items[at], at) }
        reader.closeClause(at: items.count)
        reader.noteBareSubject()
        reader.noteTrailingOff()
        reader.readAssent()
        reader.noteJudgement()
        reader.noteHearsay()
        reader.noteChangeBefore()
        reader.noteOrder()
        reader.noteTextTold()
        reader.noteRequests()
        reader.notePraise()
        reader.noteWaiver()
        if let asked = reader.indirectQuestion { reader.leaveOutAsked(after: asked) }
        return reader.reading
    }

    mutating func read(_ item: Item, _ at: Int) {
        if item.isQuoteMark { return turnQuote(item, at) }
        if isLeftOpen(at) { return doubt(.unclear, at) }
        if item.isBoundary, !isParenthetic(item) { closeClause(at: at) }
        noteSlipBefore(at)
        if standsNot(item, at) { return predicate(item, .refusal, at) }
        guard let tag = item.tag else {
            noteYear(at)
            if item.kind == .word, quote == .outside || quote == .answer { unknown(at) }
            return
        }
        if quote == .title { return }
        if quote == .reported { return readQuoted(tag, at) }
        if readByOrder(item, tag, at) == .closed { return }
        reading.met.insert(tag)
        excuse(tag)
        joinHalves(item)
        noteGap(item, at)
        if readSlipOfPas(item, at) == .open { return }
        take(item, tag, at)
    }

    /// What a tag contributes to the clause.
    private mutating func take(_ item: Item, _ tag: Tag, _ at: Int) {
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
            if tag == .matter { clause.theme = .named }
            if tag == .part { notePart(at) }
        case .demand where addsUs(item, at): predicate(item, .go, at)
        case .condition, .demand, .must, .before, .correction, .hedge, .harsh, .irony, .robot, .ask, .delay, .back,
            .unclear, .refer, .elsewhere, .automatic, .away:
            mark(tag, at)
        case .alleging: allege(item, at)
        case .harmless: noteHarmless(at)
        case .blocking: noteBlocking(at)
        case .article, .link, .with: leadOn(item)
        case .practical: clause.practical = .open
        case .filler: noteComparison(at)
        case .place: if isOfUs(at) { predicate(item, .go, at) }
        case .when: noteWhen(at)
        case .neutral, .adverb, .concluding, .assent, .asIs, .rest, .and, .votes, .number, .substance, .theme,
            .courtesy,
            .receipt:
            break
        }
    }

    mutating func unknown(_ at: Int) {
        reading.unknownWords += 1
        noteSlipOfSans(at)
        if items[at].spelling == .torn { doubt(.torn, at) }
        if items[at].standing == .neutral, items[at].initial == .lower { reading.everydayWords += 1 }
        if items[at].standing == .unknown { clause.unknownSince += 1 }
        if items[at].initial == .lower || isShouted(at), items[at].standing == .unknown, clause.theme != .about,
            !qualifiesUs(at), !isWhoAnswers(at)
        {
            reading.strangers.append(items[at].tokens.lowerBound)
        }
        noteLoose(at)
        notePerson(at)
        let first = clause.subject == .inherited && clause.lastClaim == nil && clause.negations == 0
        if first, items[at].initial == .lower, at > 0, items[at - 1].tag == .article { clause.nounSubject = .open }
        if first, items[at].initial == .allUpper || items[at].initial == .upper && items[at].standing == .unknown,
            opensClause(at)
        {
            clause.namedSubject = .open
        }
    }

    /// In capitals any word may be a name, most of all one after *de*, *l'* or *pour*.
    func isShouted(_ at: Int) -> Bool {
        guard shout == .open, items[at].initial == .allUpper, at > 0 else { return false }
        return items[at - 1].tag != .pour && !items[at - 1].isOf(.beforeCapitals)
    }

    /// *Nous ne pouvons toutefois signer*: an adverb inside a negation ends no clause.
    func isParenthetic(_ item: Item) -> Bool {
        item.tag == .but && clause.negations > 0 && !item.isOf(.plainBut)
    }

    // MARK: - Votes and boundaries

    /// *3 pour, 8 contre* is counted, *contre : 0* on a line of its own, too; *8 voix contre 3* says who won elsewhere.
    mutating func isVote(_ tag: Tag, _ at: Int) -> Bool {
        if isBallot, let count = lookup.count(behind: at) {
            switch tag {
            case .contre, .no: reading.tally.noes = count
            case .pour, .yes: reading.tally.ayes = count
            default: return tag == .abstain
            }
            settleNegations()
            return true
        }
        if [.contre, .no, .abstain].contains(tag), at == 0, lookup.count(behind: at) == 0 {
            if tag != .abstain { reading.tally.noes = 0 }
            return true
        }
        if isSplit, lookup.isShare(at) {
            (reading.tally.ayes, reading.tally.noes) = (1, 1)
            settleNegations()
            return true
        }
        let count = lookup.count(before: at)
        switch tag {
        case .contre:
            if lookup.count(after: at) != nil { return true }
            if let count { reading.tally.noes = count }
        case .yes where items[at].form == "oui": if let count { reading.tally.ayes = count }
        case .no where reading.tally.ayes != nil: if let count { reading.tally.noes = count }
        case .pour: if let count { reading.tally.ayes = count }
        case .abstain:
            // *3 pour, 4 contre, une abstention*, but not *4 pour, 4 contre : ce sera une abstention*.
            let counted = at > 0 && items[at - 1].form == "une" && (at == 1 || items[at - 2].tag != .copula)
            if counted, reading.met.contains(.contre), !isNoted(at) { return true }
        default: return false
        }
        if count != nil { settleNegations() }
        return count != nil
    }

    mutating func closeClause(at: Int) {
        noteAside(before: at)
        noteHeard(before: at)
        denyBareSubject(before: at)
        exceptPart(before: at)
        if clause.negations > 0, let item = clause.negationItem {
            if deniesNothing(item, before: at) { doubt(.dangling, item) }
            let near = clause.voice.binds && clause.subject == .inherited && clause.nounSubject == .closed
            if items[item].form == "sans", clause.unknownSince > 0 { doubt(.torn, item) }
            // *Je n'ai pas le logo sous la main*.
            let handy = clause.voice == .me && clause.practical == .open
            let own = clause.voice.binds && (near || clause.nearby == .open) && !handy
            doubt(own || clause.voice == .you ? .negation : .distantNegation, item)
        }
        notePractical()
        noteConditionAside(before: at)
        noteOffer(before: at)
        noteUseOfName(before: at)
        settleLoose(before: at)
        noteTorn(at: at)
        noteStrangeMeans(before: at)
        let token = at < items.count ? items[at].tokens.lowerBound : items.last?.tokens.upperBound ?? 0
        if let last = clause.lastClaim, reading.claims[last].tokens.lowerBound < token {
            reading.claims[last].tokens =
                reading.claims[last].tokens.lowerBound..<max(token, reading.claims[last].tokens.upperBound)
        }
        let comma = at < items.count && items[at].form == ","
        let explained = excuseAfter(at)
        let text = clause.theme == .unnamed ? ClauseState.Passage.closed : .open
        let pending = comma ? max(clause.negations, clause.carried) : 0
        clause = clause.next(at: token)
        clause.startItem = at
        clause.carried = pending
        clause.excused = explained
        clause.textBefore = text
    }

    /// The items of the clause before `at`, at most the last forty: what stands farther off governs nothing.
    func clauseItems(before at: Int) -> ArraySlice<Item> {
        items[max(min(clause.startItem, at), at - 40)..<at]
    }

    mutating func doubt(_ doubt: PositionDoubt, _ at: Int) {
        let token = at < items.count ? items[at].tokens.lowerBound : 0
        reading.doubts.append(PlacedDoubt(doubt: doubt, sentence: reading.index, item: at, token: token))
    }

    // MARK: - Quotations

    mutating func turnQuote(_ item: Item, _ at: Int) {
        if quote != .outside {
            // *« Ôtez le mot « assistés », et vous avez notre signature. »*
            if item.kind == .openQuote { innerQuotes += 1 }
            if innerQuotes > 0 {
                if item.kind == .closeQuote { innerQuotes -= 1 }
                return
            }
            quote = .outside
            reading.quotes += 1
            return
        }
        guard item.kind != .closeQuote, !isStray(item, at) else { return }
        if records(before: at) {
            quote = .answer
            return
        }
        let before = items[max(0, at - 4)..<at]
        let governed = before.contains { [.answer, .copula, .correction].contains($0.tag) }
        let alone = at == 0 && items.count - closing(of: at) <= 1
        quote = isTitle(at) ? .title : governed || alone ? .answer : .reported
    }

    /// The mark that closes the quotation opened at `at`, past those within it; the end if none does.
    private func closing(of at: Int) -> Int {
        var inner = 0
        for index in items.indices[(at + 1)...] where items[index].isQuoteMark {
            if items[index].kind == .openQuote {
                inner += 1
            } else if inner == 0 {
                return index
            } else {
                inner -= 1
            }
        }
        return items.count
    }

    /// *Yes, once "vulnerable has been taken out*: after a position, a mark that nothing answers hides nothing.
    private func isStray(_ item: Item, _ at: Int) -> Bool {
        item.kind == .straightQuote && !reading.claims.isEmpty && !items[(at + 1)...].contains(where: \.isQuoteMark)
    }

    /// *Je vous rapporte le mandat, mot pour mot : « L'association signe… »*.
    private func records(before at: Int) -> Bool {
        guard at > 0, items[at - 1].form == ":", at + 1 < items.count else { return false }
        let told = items[max(0, at - 14)..<at]
        return told.contains { $0.isOf(.record) }
            && !told.contains { $0.tag == .other || $0.tag == .partial }
            && [.own, .organ].contains(items[at + 1].tag)
    }

    /// A quotation of several words right after *oui à*, *l'appel*, *pour* is a title.
    func isTitle(_ at: Int) -> Bool {
        guard at > 0, let tag = items[at - 1].tag, [.matter, .link, .pour, .article, .sign].contains(tag) else {
            return false
        }
        return items[(at + 1)...].prefix(4).prefix { !$0.isQuoteMark }.count >= 3
    }

    mutating func readQuoted(_ tag: Tag, _ at: Int) {
        switch tag {
        case .no, .oppose, .refusal, .flip: doubt(.quotedOpposition, at)
        default: break
        }
    }
}
