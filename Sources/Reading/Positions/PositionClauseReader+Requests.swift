/// What the clerk or the authors are asked to do, beside an answer.
///
/// ```
/// request = head { small } verb            merci de citer nos sources, je vous invite à parler des bénévoles ;
///         | wish "que" ( "on" | you )      j'aimerais qu'on parle des bénévoles ;
///         | "serait" good ( "de" | "que" ) il serait bien de citer nos sources ;
///         | order more                     soyez plus fermes, faites court ;
///         | please { word }                please mention the volunteers ;
///         | lack                           il manque les bénévoles, un oubli : les bénévoles ;
/// ```
/// Whether the answer hangs on it, nobody knows. Errands that anybody asks of a clerk leave it as it is: *merci de nous
/// envoyer la version définitive*.
extension PositionClauseReader {
    /// Notes what is asked for in the sentence.
    mutating func noteRequests() {
        reading.holdsErrand = items.contains { $0.isOf(.errand) }
        guard let at = items.indices.first(where: { items[$0].kind == .word && isAsked($0) }) else { return }
        doubt(.request, at)
    }

    private func isAsked(_ at: Int) -> Bool {
        let item = items[at]
        if item.isOf(.asksTo) { return isPut(at) && isRequest(from: at) }
        if item.isOf(.asksYouTo) { return isToYou(at) && isRequest(from: at) }
        if item.isOf(.wants) { return wantsOfYou(at) }
        if item.isOf(.order) { return opensClause(at) && items[(at + 1)...].prefix(2).contains { $0.isOf(.more) } }
        if item.form == "serait" { return judgesGood(at) }
        if item.isOf(.lacking) { return tellsOfLack(at) }
        // *À vous de citer nos sources.*
        if item.form == "a", opensClause(at), at + 1 < items.count, items[at + 1].tag == .you {
            return isRequest(from: at + 1)
        }
        return item.isOf(.pleads) && item.tokens.count == 1 && pleads(at)
    }

    /// *Merci de*, *vous voudrez bien*, *n'oubliez pas*; *qu'on oublie tout le temps* asks for nothing.
    private func isPut(_ at: Int) -> Bool {
        if items[at].isOf(.remindsOf) { return at > 0 && items[at - 1].tag == .ne }
        return opensClause(at) || items[at - 1].tag == .you
    }

    /// *Je vous invite à*, *je compte sur vous pour*.
    private func isToYou(_ at: Int) -> Bool { items[max(0, at - 2)...].prefix(5).contains { $0.tag == .you } }

    /// Whether what the words behind `head` ask for is no errand.
    private func isRequest(from head: Int) -> Bool {
        let words = items[(head + 1)...].prefix(10).prefix { !$0.isBoundary || $0.tag == .and }
        let isLed = items[head].tokens.count > 1 && items[head].tag != .courtesy || items[head].form == "veuillez"
        guard isLed || words.first?.isOf(.beforeVerb) ?? false else { return false }
        guard let at = words.firstIndex(where: isVerb) else {
            // *N'oubliez pas les bénévoles.*
            let small: Tags = [.article, .pas, .practical, .filler, .own, .me, .link]
            return items[head].isOf(.remindsOf) && words.contains { !($0.tag.map(small.contains) ?? false) }
        }
        return asksMore(of: items[at], in: words[at...])
    }

    /// Whether `item` is an infinitive; *bien vouloir* leads to another.
    private func isVerb(_ item: Item) -> Bool {
        item.kind == .word && item.initial == .lower && item.form != "vouloir" && item.form.utf8.count > 3
            && FrenchMorphology.isInfinitive(item.form) && !item.isOf(.notInfinitive)
    }

    /// Whether `verb`, the first of `words`, asks for more than an errand.
    private func asksMore(of verb: Item, in words: ArraySlice<Item>) -> Bool {
        let after = words.dropFirst()
        switch verb.form {
        // *Merci d'avoir porté ce texte*, but *merci d'avoir la bonté de*.
        case "avoir": return after.first?.tag == .article
        // *Merci d'être là*, *merci de faire suivre*, but *merci d'être plus fermes*, *de faire court*.
        case "etre", "faire": return after.prefix(2).contains { $0.isOf(.more) }
        // *Merci de veiller à l'orthographe*: one item, which turns nothing.
        case "veiller": return !(after.first.map { $0.tag == .filler && $0.tokens.count > 1 } ?? false)
        // *Et tout va bien, merci de demander.*
        case "demander": return after.contains { $0.kind == .word }
        case "utiliser": return words.contains { $0.tag == .matter || $0.tag == .part }
        case "tenir": return after.prefix(2).contains { $0.form == "compte" }
        default: break
        }
        if verb.isOf(.errand) { return changes(words) }
        let placesUs = reading.claims.contains { $0.tag == .go && $0.item >= words.startIndex }
        return !placesUs && !isSettledElsewhere(verb)
    }

    /// *Merci d'écrire « habitants »*, *please use another word*: an errand about the words of the text.
    private func changes(_ words: ArraySlice<Item>) -> Bool {
        if let quote = words.firstIndex(where: \.isQuoteMark), quote + 1 < items.count,
            items[quote + 1].initial == .lower
        {
            return true
        }
        return words.contains { $0.tag == .part || $0.isOf(.more) || $0.isOf(.firstToCome) && $0.tag != .article }
    }

    /// *J'aimerais qu'on parle des bénévoles*, *nous souhaitons que vous citiez nos sources*.
    private func wantsOfYou(_ at: Int) -> Bool {
        guard let that = items[(at + 1)...].prefix(4).firstIndex(where: { $0.tag == .that }) else { return false }
        let wanted = items[(that + 1)...]
        return wanted.prefix(2).contains { $0.form == "on" || $0.tag == .you || $0.tag == .part }
            && !wanted.contains { $0.tag == .sign || $0.tag == .go || $0.tag == .yes }
    }

    /// *Il serait bien de citer nos sources*, *ce serait mieux si vous parliez des bénévoles*.
    private func judgesGood(_ at: Int) -> Bool {
        // *Serait bien* is one item.
        let good = items[at].tokens.count == 2 ? at : items[(at + 1)...].prefix(3).firstIndex { $0.isOf(.wouldBeGood) }
        guard let good, good + 1 < items.count else { return false }
        return items[good + 1].isOf(.beforeVerb) || items[good + 1].tag == .that
    }

    /// *Il manque les bénévoles*, *un oubli : les bénévoles*, but *il manque un accent*, *un oubli de ma part*.
    private func tellsOfLack(_ at: Int) -> Bool {
        guard at > 0, at + 1 < items.count, reading.met.isDisjoint(with: [.me, .remark, .practical, .courtesy]) else {
            return false
        }
        let isTold = items[at - 1].form == "il" || items[at - 1].form == "un" || items[at - 1].form == "une"
        return isTold && !items[at...].contains { $0.isOf(.spellingMark) }
    }

    /// *Please mention the volunteers*, *Bitte erwähnen Sie die Ehrenamtlichen*.
    private func pleads(_ at: Int) -> Bool {
        let start = items[..<at].lastIndex(where: \.isBoundary).map { $0 + 1 } ?? 0
        let words = items[start...].prefix { !$0.isBoundary }
        guard words.count > 2, !reading.claims.contains(where: { words.indices.contains($0.item) }) else {
            return false
        }
        if words.contains(where: { $0.isOf(.errand) }) { return changes(words) }
        return !words.contains { !$0.isOf(.pleads) && isSettledElsewhere($0) }
    }

    /// Whether rules of its own say what `item` asks for, or it asks for nothing.
    private func isSettledElsewhere(_ item: Item) -> Bool {
        let tags: Tags = [
            .demand, .must, .sign, .go, .yes, .accord, .answer, .courtesy, .receipt, .delay, .back, .withdraw, .flip,
            .abstain, .recuse, .refusal, .practical, .harmless, .remark, .before, .no, .oppose, .unclear, .refer,
            .automatic,
        ]
        return item.tag.map(tags.contains) ?? false
    }
}
