/// Words that cannot stand side by side: one between them was lost, and nobody knows what it denied.
extension PositionClauseReader {
    /// *Favorables au de ce texte*, *nous nous à la signature*, *il est de dire que*.
    mutating func noteGap(_ item: Item, _ at: Int) {
        guard at > clause.startItem, item.tokens.count == 1 || item.form == "c" else { return }
        let before = items[at - 1]
        let earlier = at > 1 ? items[at - 2] : nil
        let gaps: Bool =
            switch item.tag {
            case .article: lacksNoun(before, item) || lacksVerb(before, item, at) || isBareDenial(earlier, before, item)
            case .link: lacksVerb(before, item, at)
            case .own, .me, .you, .third, .this: isLoose(before)
            case .copula:
                ["c", "est"].contains(item.form) && ["un", "une"].contains(before.form) && earlier?.form != "l"
            case .that:
                isImpersonal(earlier, before) || before.form == "a" && clause.ne == .closed && earlier?.form != "y"
            default: false
            }
        if gaps { doubt(.dangling, at) }
    }

    private func lacksNoun(_ before: Item, _ item: Item) -> Bool {
        before.isOf(.wantsNoun) && item.isOf(.partitive)
            && before.tokens.count == 1
    }

    /// *Nous d'avoir signé*, *il est de dire que nous signons*.
    private func lacksVerb(_ before: Item, _ item: Item, _ at: Int) -> Bool {
        let leads = item.tag == .link || item.form == "d" || item.form == "de"
        guard leads, before.tokens.count == 1 else { return false }
        if before.form == "nous", opensClause(at - 1) { return true }
        return at > 1 && item.tag == .article && isImpersonal(items[at - 2], before)
    }

    private func isImpersonal(_ earlier: Item?, _ before: Item) -> Bool {
        earlier?.form == "il" && before.form == "est"
    }

    private func isLoose(_ before: Item) -> Bool {
        guard before.tokens.count == 1 else { return false }
        return before.isOf(.bareDeterminer)
    }

    /// *Nous ne pas notre opposition*.
    private func isBareDenial(_ earlier: Item?, _ before: Item, _ item: Item) -> Bool {
        earlier?.tag == .ne && before.tag == .pas && item.isOf(.nounDeterminer)
    }
}
