/// What is said of a part of the text: orders, praise, thanks, and that it binds nobody.
extension PositionClauseReader {
    /// *Ce n'est pas une simple suggestion*: a remark that does block.
    mutating func noteHarmless(_ at: Int) {
        // *J'aurais aimé dire oui.*
        if items[at].form.hasPrefix("aur") { clause.mood = .conditional }
        guard clause.negations % 2 == 1 else { return }
        reading.met.remove(.harmless)
        doubt(.condition, at)
    }

    /// *Zappez la page 2*, *kill the last sentence*, *mettez « personnes » au lieu de « usagers »*: whatever verb it is at
    /// the head of a sentence about a part of the text, it tells the clerk to do something to it.
    mutating func noteOrder() {
        if reading.met.contains(.instead), reading.met.contains(.place), let place = itemOfQuotedWord() {
            return doubt(.demand, place)
        }
        noteSwap()
        noteBrokenOff()
        guard reading.claims.isEmpty, reading.end == .statement else { return }
        // *Sans la phrase sur les maires, ce serait parfait.*
        if reading.met.isSuperset(of: [.without, .part, .would]) { return doubt(.demand, 0) }
        // *Ok. Zonder alinea 4 dan wel.*
        let left = items.indices.dropLast(2).first { index in
            let next = items[index + 1], after = items[index + 2]
            return items[index].tag == .without
                && (next.tag == .article && after.tag == .part || next.tag == .part && after.kind == .number)
        }
        if let left, reading.words <= 8 { return doubt(.demand, left) }
        // *« Usagers » → « personnes »*: a word of the text.
        if itemOfQuotedWord() != nil, !items.contains(where: { $0.tag == .own }) { reading.parts += 1 }
        guard !reading.met.contains(.copula) else { return }
        let words = items.drop { $0.kind != .word || $0.tag == .courtesy || $0.tag == .adverb }
        guard let verb = words.first, let next = words.dropFirst().first else { return }
        guard verb.tag == nil, reading.parts > 0, next.tag == .article || next.tag == .this || next.isQuoteMark else {
            return
        }
        let object = words.dropFirst(2).prefix(3)
        if object.contains(where: { $0.tag == .part }) { doubt(.demand, words.startIndex) }
    }

    /// *For "users" read "people"*, *« usagers », c'est « personnes »*: two words of the text, the one for the other.
    private mutating func noteSwap() {
        let quoted = items.indices.dropLast().count { items[$0].isQuoteMark && items[$0 + 1].initial == .lower }
        let told: Tags = [.own, .me, .organ, .remark, .instead, .harmless]
        if quoted > 1, quoted * 5 >= reading.words, reading.met.isDisjoint(with: told), let place = itemOfQuotedWord() {
            doubt(.demand, place)
        }
    }

    /// *Ce titre, en revanche…* and *oui, enfin* go on in silence.
    private mutating func noteBrokenOff() {
        guard let last = items.indices.last(where: { items[$0].kind == .word }) else { return }
        if items[last].form == "enfin", !reading.claims.isEmpty, reading.claims.allSatisfy(\.isMereAnswer) {
            doubt(.dangling, last)
        }
        let toTheText = reading.met.contains(.matter) || reading.met.contains(.part)
        if items[last].tag == .but, toTheText, reading.met.isDisjoint(with: [.own, .me, .organ, .copula]) {
            doubt(.dangling, last)
        }
    }

    /// Where a word in small letters stands in quotation marks: no name.
    private func itemOfQuotedWord() -> Int? {
        items.indices.dropLast().first { items[$0].isQuoteMark && items[$0 + 1].initial == .lower }
    }

    /// *Rien de bloquant, ce sont des détails*: about remarks alone, be it those of other sentences. A regret speaks of its
    /// own sentence only, and so does what names anything else: *la salle, à vous de voir*.
    mutating func noteWaiver() {
        guard reading.met.contains(.harmless), clausesWaive else { return }
        reading.waives = items.allSatisfy { item in
            guard item.kind == .word else { return true }
            guard let tag = item.tag else { return item.form.utf8.count < 3 || item.isOf(.ofRemarks) }
            return tag != .practical && tag != .hedge
        }
    }

    /// Whether one of its phrases says so of more than its own sentence.
    private var clausesWaive: Bool {
        items.contains { $0.tag == .harmless && !$0.isOf(.regretting) }
    }

    /// *Merci de faire figurer la mention « CEMEA France »*: a name, in quotation marks and capitals, and where it is to
    /// stand.
    private var spellsName: Bool {
        guard !reading.met.isDisjoint(with: [.must, .place, .roll]), itemOfQuotedWord() == nil else { return false }
        return items.indices.dropLast().contains { index in
            items[index].isQuoteMark && items[index + 1].kind == .word && items[index + 1].initial != .lower
        }
    }

    /// *La dernière phrase est superbe*: what is praised is not to be changed.
    mutating func notePraise() {
        if spellsName { return reading.praises = true }
        let turning: Tags = [.without, .ne, .pas, .no, .instead, .must, .demand, .but, .condition, .would]
        guard reading.met.isDisjoint(with: turning) else { return }
        let isPredicate = reading.met.contains(.copula)
        reading.praises = items.contains { item in
            item.kind == .word
                && (PraiseWords.praises(item.form) || isPredicate && PraiseWords.praisesAsPredicate(item.form))
        }
    }

    /// A part of the text is named; *tous les points* and *pas une virgule* are no part.
    mutating func notePart(_ at: Int) {
        let before = items[..<at].suffix(3)
        let whole = before.contains { $0.isOf(.all) }
        if !whole, clause.negations == 0, !isThankedFor(at) { reading.parts += 1 }
    }

    /// *Merci d'avoir gardé le paragraphe sur les familles*, *bravo pour la partie 2*: it is there, and welcome; *merci
    /// d'avoir la bonté de* asks.
    private func isThankedFor(_ at: Int) -> Bool {
        let words = clauseItems(before: at).drop { $0.tag == .and || $0.kind != .word }
        guard let thanks = words.first, thanks.tag == .courtesy, words.count > 3,
            thanks.isOf(.thanks)
        else { return false }
        let first = words[words.startIndex + 1]
        let next = words.dropFirst().prefix(3).map(\.form)
        let done = next[0] == "d" && next[1] == "avoir" && words[words.startIndex + 3].tag != .article
        let asked = words.contains { $0.tag == .demand || $0.tag == .must }
        return done || first.isOf(.thanksFor) && !asked
            || next[0] == "for" && next[1].hasSuffix("ing")
    }
}
