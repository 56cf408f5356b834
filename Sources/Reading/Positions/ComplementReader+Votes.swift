/// Votes counted beside a word.
extension ComplementReader {
    /// The number of votes said just before `at`.
    func count(before at: Int) -> Int? {
        guard at > 0 else { return nil }
        let before = items[at - 1].tag == .votes && at > 1 ? items[at - 2] : items[at - 1]
        return number(before) ?? (before.tag == .without || items[at - 1].tag == .votes ? 0 : nil)
    }

    /// The number of votes said just after `at`.
    func count(after at: Int) -> Int? {
        guard at + 1 < items.count else { return nil }
        if let number = number(items[at + 1]) { return number }
        guard items[at + 1].tag == .article, endsClause(after: at + 1) else { return nil }
        return 1
    }

    /// The number of votes said behind `at`, where votes are listed so: *pour : 4*, *contre 7*.
    func count(behind at: Int) -> Int? {
        guard at == 0 || items[at - 1].isBoundary || items[at - 1].kind == .number || items[at - 1].form == "-" else {
            return nil
        }
        let next = at + 1 < items.count && items[at + 1].form == ":" ? at + 2 : at + 1
        guard next < items.count, let count = number(items[next]) else { return nil }
        let after = next + 1 < items.count ? items[next + 1] : nil
        let ends = after.map { $0.isBoundary || $0.tag == .votes || $0.kind != .word || $0.isOf(.ballotWord) } ?? true
        return ends ? count : nil
    }

    /// Whether the year of what is said at `at` follows: *notre abstention de 2022*.
    func isOfYear(_ at: Int) -> Bool {
        guard at > 0, at + 2 < items.count, items[at + 1].isOf(.ofYear) else { return false }
        return items[at + 2].kind == .number && items[at + 2].form.utf8.count == 4
    }

    /// Whether two answers stand with a number behind each.
    var isBallot: Bool { items.indices.count { items[$0].isOf(.ballotWord) && count(behind: $0) != nil } > 1 }

    /// Whether as many are said to be for as against: *un pour, un contre*, *moitié pour, moitié contre*.
    var isSplit: Bool {
        let told = Set(items.indices.filter(isShare).map { items[$0].form })
        return told.contains("contre") && told.contains("pour") || told.contains("non") && told.contains("oui")
    }

    /// Whether the answer at `at` is that of some.
    func isShare(_ at: Int) -> Bool {
        guard at > 0, items[at].isOf(.ballotWord) else { return false }
        let sides = items[at].form == "pour" || items[at].form == "contre"
        if sides, items[at - 1].form == "un" || items[at - 1].form == "une" { return true }
        let clause = items[..<at].suffix(4).reversed().prefix { !$0.isBoundary }
        return clause.contains { $0.isOf(.someVoters) }
    }

    private func number(_ item: Item) -> Int? {
        if item.kind == .number { return Int(item.form) }
        return item.tag == .number ? Self.words[item.form] ?? 1 : nil
    }

    private static let words: [String: Int] = [
        "zero": 0, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
        "quarante": 40,
    ]
}
