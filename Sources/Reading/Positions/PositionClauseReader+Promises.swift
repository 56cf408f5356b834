/// Who answers and when: names that go on after an answer, promises, and things agreed to that are not the text.
extension PositionClauseReader {
    /// Whether the word at `at` goes on with who answers: *yes from the youth workers*, *ja van de gezinswerkers*.
    func isWhoAnswers(_ at: Int) -> Bool {
        guard let last = clause.lastClaim, reading.claims[last].tag == .yes, reading.claims[last].item + 1 < at else {
            return false
        }
        let after = items[(reading.claims[last].item + 1)..<at]
        let name: Tags = [.article, .own, .organ, .filler, .link]
        return ["from", "van", "vanuit", "von", "vom", "aus", "namens"].contains(after.first?.form)
            && after.dropFirst().allSatisfy { $0.kind == .word && ($0.tag.map(name.contains) ?? true) }
    }

    /// Whether nothing but small words stands between a verb and the word at `at`.
    func follows(_ verb: Int, _ at: Int) -> Bool {
        let small: Tags = [.article, .filler, .adverb, .willing, .copula, .third]
        return items[(verb + 1)..<at].allSatisfy { $0.tag.map(small.contains) ?? false }
    }

    static let present: Set<String> = [
        "unterzeichnen", "unterzeichne", "unterschreiben", "unterschreibt", "unterschreibe", "mitzeichnen", "sign",
        "signs", "join", "joins", "tekenen", "tekent", "teken", "ondertekenen", "ondertekent",
    ]

    /// *Our board will sign after its meeting*: what is to come first may not come.
    mutating func notePromise(after end: Int) {
        guard let last = clause.lastClaim, Self.present.contains(items[reading.claims[last].item].form) else { return }
        for item in items[reading.claims[last].item..<end] where ["after", "na", "nach"].contains(item.form) {
            if item.tokens.count == 1 { clause.loose.append(item.tokens.lowerBound) }
        }
    }

    /// *Wir unterzeichnen am Dienstag*: announced, not done.
    mutating func noteComingDay(_ at: Int) {
        guard Self.days.contains(items[at].form), let last = clause.lastClaim, at > 0,
            Self.present.contains(items[reading.claims[last].item].form),
            ["am", "ab", "nachsten", "kommenden", "on", "next"].contains(items[at - 1].form)
        else { return }
        clause.loose.append(items[at].tokens.lowerBound)
    }

    private static let days: Set<String> = [
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// *Which we decline*, *those who sign*: pronouns that name another subject than the clause began with; and *sie*, which
    /// in small letters is nobody spoken to.
    mutating func isNamedByPronoun(_ tag: Tag, _ at: Int) -> Bool {
        if items[at].form == "sie", items[at].initial == .lower { return true }
        if ["we", "wij", "wir"].contains(items[at].form), clause.voice == .thing, at > 0, items[at - 1].tag == .relative
        {
            clause.voice = .own
            return true
        }
        guard tag == .partial, ["those", "people", "wie", "degenen", "zij"].contains(items[at].form),
            clause.lastClaim == nil
        else { return false }
        clause.voice = .partial
        clause.subject = .named
        return true
    }

    /// *The budget is approved*, *der Haushaltsplan ist genehmigt*.
    func isOtherApproved(_ before: ArraySlice<Item>, _ at: Int) -> Bool {
        if Self.participles.contains(items[at].form), isObjectOther(before) { return true }
        let words = before.filter { $0.kind == .word && $0.tag != .article }
        guard let thing = words.first, words.count > 1,
            words.dropFirst().allSatisfy({ $0.tag != .own && $0.tag != .organ })
        else { return false }
        guard before.contains(where: { $0.tag == .copula }),
            thing.tag == .practical || Self.participles.contains(items[at].form)
        else { return false }
        return thing.tag == .practical || before.first?.tag == .article && thing.tag == nil
    }

    /// *Unser Vorstand hat den Jahresabschluss genehmigt*: in German and Dutch what is approved stands before the verb.
    private func isObjectOther(_ before: ArraySlice<Item>) -> Bool {
        guard let subject = before.firstIndex(where: { $0.tag == .own || $0.tag == .organ }),
            !before.contains(where: { $0.tag == .matter || $0.tag == .this || $0.tag == .third }),
            let article = before[(subject + 1)...].firstIndex(where: {
                ["den", "die", "das", "de", "het", "einen", "een"].contains($0.form) && $0.tokens.count == 1
            }), article + 1 < before.endIndex
        else { return false }
        return before[article + 1].kind == .word && before[article + 1].tag == nil
    }

    private static let participles: Set<String> = [
        "approved", "accepted", "adopted", "signed", "genehmigt", "angenommen", "akzeptiert", "abgesegnet",
        "goedgekeurd", "aanvaard", "getekend", "ondertekend",
    ]

    static let promising: Set<String> = [
        "if", "once", "when", "as", "provided", "until", "wenn", "sobald", "falls", "sofern", "bis", "erst", "als",
        "zodra",
        "indien", "mits", "wanneer", "tot", "only", "nur", "unless", "tenzij", "si", "quand", "lorsque", "des", "une",
        "sitot", "pourvu",
    ]

    /// *Once our condition is met*: it is not yet.
    func isStillToCome(_ at: Int) -> Bool {
        items[clause.startItem..<at].contains { Self.promising.contains($0.form) && $0.tag != .link }
    }

    /// *Mit dem Protokoll sind wir einverstanden*: what is agreed to was named before, and is not the text.
    func isOfOtherThing(before at: Int) -> Bool {
        let before = items[min(clause.startItem, at)..<at]
        if isOtherApproved(before, at) || isConvenient(before, at) { return true }
        guard clause.theme == .unnamed, !before.contains(where: { $0.tag == .substance }),
            let lead = before.firstIndex(where: {
                ["mit", "met", "with", "bei", "beim", "bij"].contains($0.form) && $0.tokens.count == 1
            })
        else { return false }
        let named = items[(lead + 1)..<at].drop { $0.tag == .article || $0.tag == .this || $0.tag == .filler }
        guard let noun = named.first, noun.kind == .word else { return false }
        // *Beim Geschenk für Ulrike bin ich dabei.*
        let joins = items[lead].form.hasPrefix("b")
        return noun.tag == .practical || noun.tag == nil && (joins || noun.standing == .unknown)
    }

    /// *The 9.24 Eurostar works for me*: no text does that.
    private func isConvenient(_ before: ArraySlice<Item>, _ at: Int) -> Bool {
        guard ["works", "suits", "passt", "schikt"].contains(items[at].form) else { return false }
        let meant: Tags = [.matter, .this, .third, .own, .me, .answer]
        return before.contains { $0.kind == .word } && !before.contains { $0.tag.map(meant.contains) ?? false }
    }
}
