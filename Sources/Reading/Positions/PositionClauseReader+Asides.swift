/// What a clause holds beside its claim.
extension PositionClauseReader {
    /// After the text was named, *sur*, *de*, *contre* lead to what it is about, where any word may stand.
    mutating func leadOn(_ item: Item) {
        guard clause.theme == .named else { return }
        let leads = item.tag != .article || item.isOf(.leadsToTheme)
        if leads { clause.theme = .about }
    }

    /// *L'appel pour la régularisation des jeunes majeurs*: what it is for, unless for show or for now.
    mutating func leadToCause(_ at: Int) {
        guard clause.theme == .named, at + 2 < items.count, items[at + 1].tag == .article,
            items[at + 2].tag == nil, items[at + 2].kind == .word, !items[at + 2].isOf(.hollowPurpose)
        else { return }
        clause.theme = .about
    }

    /// *Ajoutez l'ONES aux signataires* asks for no change of the text.
    func addsUs(_ item: Item, _ at: Int) -> Bool {
        ["ajout", "rajout"].contains(where: item.form.hasPrefix) && lookup.placesUs(from: at)
    }

    /// Whether we are put on the list, or are not to be: *mettez-nous*, *n'inscrivez pas l'ONES*.
    func isOfUs(_ at: Int) -> Bool {
        let refused = clause.negations % 2 == 1 && lookup.namesUs(after: at)
        return refused || lookup.placesUs(from: at) || isAskedToPlaceUs(at)
    }

    /// *Tu peux nous mettre.*
    func isAskedToPlaceUs(_ at: Int) -> Bool {
        clause.voice == .you && at > 0 && items[at - 1].form == "nous" && lookup.endsClause(after: at)
    }

    /// Doubts of a clause about practical things are about these.
    mutating func notePractical() {
        guard clause.practical == .open else { return }
        for index in reading.doubts.indices where reading.doubts[index].item >= clause.startItem {
            reading.doubts[index].topic = .practical
        }
    }

    /// *Nous signons, et Mme Duhamel est disponible si vous avez encore une place*: the condition is of what she does.
    mutating func noteConditionAside(before end: Int) {
        guard clause.lastClaim == nil, clause.subject == .named || clause.nounSubject == .open, clause.negations == 0,
            reading.claims.contains(where: { $0.value == .agree && $0.isDone })
        else { return }
        let words = items[min(clause.startItem, end)..<end]
        guard let condition = words.firstIndex(where: { $0.tag == .condition }),
            items[min(clause.startItem, end)..<condition].contains(where: isVerbal),
            words.allSatisfy({ $0.tag.map { !Self.deciding.contains($0) } ?? true })
        else { return }
        for index in reading.doubts.indices where reading.doubts[index].item == condition {
            reading.doubts[index].topic = words.contains { $0.tag == .own } ? .ours : .aside
        }
    }

    /// *Nous signons, et si vous cherchez des bras, j'en ai deux*: the condition is of what is offered behind it.
    mutating func noteOffer(before end: Int) {
        let start = min(clause.startItem, end)
        let words = items[start..<end]
        guard start > 0, clause.lastClaim == nil, clause.negations == 0,
            reading.claims.contains(where: { $0.value == .agree && $0.grip == .firm && $0.form == .finite }),
            words.first?.tag == .and, let condition = words.dropFirst().first, condition.tag == .condition,
            condition.form == "si" || condition.form == "s" || condition.form == "if",
            end < items.count, items[end].kind == .pause
        else { return }
        let offered = items[(end + 1)...].prefix(20).prefix { !$0.isBoundary }
        let speakers: Tags = [.me, .own, .organ, .you, .third]
        guard let speaker = offered.first?.tag, speakers.contains(speaker), offered.count > 2,
            (words.dropFirst() + offered).allSatisfy({ $0.tag.map { !Self.deciding.contains($0) } ?? true })
        else { return }
        for index in reading.doubts.indices where reading.doubts[index].item == start + 1 {
            reading.doubts[index].topic = .aside
        }
    }

    private func isVerbal(_ item: Item) -> Bool { item.kind == .word && (item.tag == .copula || item.tag == nil) }

    /// Tags of clauses that may speak of the text, of a position or of who decides.
    private static let deciding: Tags = [
        .matter, .part, .substance, .sign, .yes, .accord, .go, .no, .oppose, .contre, .demand, .must, .answer, .organ,
        .other, .withdraw, .before, .ne, .pas, .without, .support, .obstacle, .caveat, .remark, .but, .although,
    ]

    /// Whether the clause begins at `at`, but for articles and the like.
    func opensClause(_ at: Int) -> Bool {
        let before = items[min(clause.startItem, at)..<at]
        return before.allSatisfy { item in
            item.isBoundary || item.isQuoteMark || [.article, .courtesy, .filler].contains(item.tag)
        }
    }

    /// *Vous écrivez que* tells what others say, *laisser croire que* what nobody does, *selon le GNI* what they say.
    mutating func allege(_ item: Item, _ at: Int) {
        clause.alleging = .open
        let named = items[(at + 1)...].prefix(3).prefix { !$0.isBoundary }.contains {
            [.other, .partial, .third].contains($0.tag)
                || $0.tag == nil && $0.initial != .lower && $0.kind == .word
        }
        if item.isOf(.source), named { doubt(.reference, at) }
        if item.isOf(.lettingBelieve) { clause.pretended = .open }
    }

    /// A clause whose subject says no position after it: *oui, je transmets*.
    mutating func noteAside(before end: Int) {
        // *Notre position : favorable.*
        if end < items.count, items[end].form == ":" { return }
        var start = min(clause.startItem, end)
        if let last = clause.lastClaim {
            guard reading.claims[last].tag == .yes, reading.claims[last].item < end else { return }
            start = reading.claims[last].item + 1
        }
        let subjects: Tags = [.me, .own, .organ, .third]
        let after = items[start..<end]
        // *Oui, c'est la bonne adresse*.
        if let it = after.firstIndex(where: { $0.tag == .copula && $0.form == "c" }) {
            let named = it + 1 < end && items[it + 1].tag == nil && items[it + 1].initial == .upper
            if named || after.contains(where: { $0.tag == .practical }) { reading.asides += 1 }
        }
        guard let subject = after.firstIndex(where: { $0.tag.map(subjects.contains) ?? false }) else { return }
        // *Merci de nous envoyer*: asked of the clerk, not told.
        if items[start..<subject].contains(where: { $0.tag == .must }) { return }
        // *Approved by our executive on 4 June.*
        let by = items[start..<subject].last { $0.tag != .article }
        if let by, by.isOf(.by) { return }
        let rest = items[(subject + 1)..<end]
        let telling: Tags = [.copula, .receipt, .willing, .answer, .delay, .back, .raising]
        let itself = items[subject].form == "moi" && subject > 0 && items[subject - 1].tag == .copula
        // *Oui, j'ai bien mon badge.*
        let holds = items[subject].tag == .me && rest.contains { $0.tag == .practical }
        let tells = itself || holds || rest.contains { $0.kind == .word && ($0.tag.map(telling.contains) ?? true) }
        if tells, !rest.contains(where: { $0.tag == .courtesy || $0.tag == .harmless }) { reading.asides += 1 }
    }

    /// *Merci encore pour tout*, *c'est pour hier*: no *for* that answers, though nothing but everyday words follow it.
    func leadsToThing(_ at: Int) -> Bool {
        let before = items[..<at].suffix(12).reversed().prefix { !$0.isBoundary }
        if before.contains(where: { $0.tag == .courtesy }), !before.contains(where: { $0.tag == .copula }) {
            return true
        }
        guard at + 1 < items.count, items[at + 1].kind == .word, items[at + 1].tag != .concluding else { return false }
        // *Nous sommes pour bien sûr*, *pour sans hésiter*.
        let isSaid = before.first?.tag == .copula && before.contains { $0.tag == .own || $0.tag == .organ }
        return !isSaid && !items[at + 1].isOf(.afterFor)
    }

    /// *Der DBSH unterschreibt, sagt Jürgen*: told by somebody, at the end of the sentence.
    mutating func noteHearsay() {
        guard !reading.claims.isEmpty else { return }
        for at in items.indices.suffix(5) where at > 0 && items[at].isOf(.telling) {
            let teller = items[(at + 1)...].first { $0.tag != .article }
            guard items[at - 1].kind == .pause, let teller, teller.kind == .word, teller.tag == nil,
                teller.initial == .upper
            else { continue }
            doubt(.reference, at)
        }
    }

    /// *Habe gehört, CEMEA und AIRE machen mit*: told, of whomever; *croyez, chère Madame* is not.
    mutating func noteHeard(before end: Int) {
        guard end > 0, end < items.count, items[end].form == ",", items[end - 1].tag == .alleging,
            items[end - 1].tokens.count > 1
        else { return }
        doubt(.reference, end - 1)
    }
}
