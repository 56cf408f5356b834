/// A line of nothing but a name, what its bearer does and for whom, as mails end in them: *G. Martel, secrétaire du bureau*.
struct NameLine {
    /// The items of the line.
    let items: [Item]

    /// Whether every word is a name, a function or what joins them.
    var isOne: Bool {
        let words = items.filter { $0.kind == .word }
        // *P.S. : Nein.*
        let added = words.prefix(2).map(\.form)
        guard added != ["p", "s"], added.first != "ps", added.first != "nb" else { return false }
        guard (1...14).contains(words.count), let first = words.first,
            first.initial != .lower || isFunction(first) || isGivenName(words),
            items.allSatisfy({ !$0.isQuoteMark && $0.kind != .emoji && $0.kind != .other })
        else { return false }
        if isIntroduced(words), !items.contains(where: { $0.tag.map(Self.turning.contains) ?? false }) { return true }
        if words.count == 1, first.tag != nil || !GivenNames.common.contains(first.form) { return false }
        // *CAPITULATION SANGLANTE*: in capitals any word looks like a name.
        if words.allSatisfy({ $0.initial == .allUpper }), !words.contains(where: isKnown) { return false }
        return isGivenName(words)
            || words.allSatisfy { isName($0) || isFunction($0) || $0.isOf(.joinsName) }
    }

    /// *Henri Laborde, 91 ans, …*: a given name or a title, and a surname.
    private func isIntroduced(_ words: [Item]) -> Bool {
        // *Mehdi, animateur à la maison de quartier*.
        if words.count > 1, GivenNames.common.contains(words[0].form), isFunction(words[1]),
            let comma = items.firstIndex(where: { $0.tokens == words[0].tokens }), comma + 1 < items.count,
            items[comma + 1].kind == .pause
        {
            return true
        }
        guard words.count > 2, words[1].initial != .lower, words[1].form.utf8.count > 1,
            let surname = items.firstIndex(where: { $0.tokens == words[1].tokens }),
            surname + 1 < items.count, items[surname + 1].kind == .pause
        else { return false }
        return words[0].form.utf8.count == 1 || GivenNames.common.contains(words[0].form)
            || words[0].isOf(.title)
    }

    /// *Mfg, krüger*: after a word of farewell, one or two that nobody knows; *merci ginette*: after thanks, a given name.
    var isFarewell: Bool {
        let words = items.filter { $0.kind == .word }
        guard let first = words.first, (2...3).contains(words.count),
            words.count == items.count(where: { $0.kind != .pause })
        else { return false }
        if ClosingWords.bare.contains(first.form) { return isGivenName(Array(words.dropFirst())) }
        return ClosingWords.farewells.contains(first.form)
            && words.dropFirst().allSatisfy { $0.tag == nil && $0.standing == .unknown && $0.form.utf8.count > 2 }
    }

    /// *hugo*, *marie-jo*: in small letters, as on a telephone.
    private func isGivenName(_ words: [Item]) -> Bool {
        words.count <= 2 && words.allSatisfy { $0.tag == nil && GivenNames.common.contains($0.form) }
    }

    /// Whether it is known to name somebody or what somebody does.
    private func isKnown(_ item: Item) -> Bool {
        GivenNames.common.contains(item.form) || isFunction(item) || item.tag == .own || item.tag == .other
    }

    private static let turning: Tags = [
        .sign, .yes, .go, .accord, .no, .oppose, .contre, .refusal, .flip, .withdraw, .ne, .pas, .without, .condition,
        .but, .demand, .must, .before, .delay, .harsh, .irony, .matter, .part, .me, .own,
    ]

    private func isName(_ item: Item) -> Bool {
        let harmless: Tags = [
            .own, .organ, .other, .article, .filler, .partial, .courtesy, .theme, .practical, .matter, .place, .you,
        ]
        return item.initial != .lower && (item.tag.map(harmless.contains) ?? true)
    }

    private func isFunction(_ item: Item) -> Bool {
        item.tag == .organ || item.tag == .partial || item.isOf(.function)
    }
}
