/// What the order of words says in Dutch, German and English, where a negation may follow its verb and a verb its subject.
extension PositionClauseReader {
    /// Words that mean something else where they do not open a sentence, a month, or a condition put by a verb alone.
    mutating func readByOrder(_ item: Item, _ tag: Tag, _ at: Int) -> Passage {
        if tag == .ask, isRelative(item, at) {
            if let last = clause.lastClaim, reading.claims[last].item == at - 1 { doubt(.complement, at) }
            return .closed
        }
        if tag == .no, isDeterminer(at) {
            reading.met.insert(.without)
            negation(.without, at)
            return .closed
        }
        if Self.then.contains(item.form), item.tokens.count == 1,
            reading.doubts.contains(where: { $0.doubt == .demand })
        {
            doubt(.condition, at)
        }
        if tag == .alleging, ["according", "volgens", "laut"].contains(item.form), !namesOurs(after: at) {
            doubt(.reference, at)
        }
        if tag == .was, let last = clause.lastClaim, reading.claims[last].item == at - 1, items[at - 1].tokens.count > 1
        {
            doubt(.opposition, at)
        }
        if tag == .would, isPassive(at) { return .closed }
        // *Die mogen jullie zonder ons versturen*: no pronoun of a clause that hangs on another.
        if tag == .relative, !items[..<at].contains(where: { $0.kind == .word }) { return .closed }
        if isParticle(item, at) { return .closed }
        if tag == .demand, lapses(item, at) {
            takenBack(item, at)
            return .closed
        }
        if tag == .sign, reading.parts > 0, concludes(before: at) { reading.parts = 0 }
        if tag == .no, contrasts(at) { return .closed }
        if tag == .refusal, Self.denying.contains(item.form), clause.mood == .past { clause.mood = .actual }
        if at == 0, Self.supposing.contains(item.form), supposes() { doubt(.condition, at) }
        return item.form == "may" && item.initial == .upper && at > 0 ? .closed : .open
    }

    private func namesOurs(after at: Int) -> Bool {
        items[(at + 1)...].drop { $0.tag == .article }.prefix(1).contains { $0.tag == .own || $0.tag == .organ }
    }

    /// Whether a name goes on after `head`: in these languages only where it leads on, *the union of*, *namens*.
    func isNameLed(by head: Item) -> Bool {
        if Self.names.contains(head.form) { return true }
        if Self.leads.contains(head.form) { return head.tokens.count >= 3 }
        return !Self.others.contains(head.form)
    }

    private static let others: Set<String> = [
        "our", "my", "this", "board", "executive", "committee", "council", "trustees", "chair", "onze",
        "ons", "mijn", "deze", "bestuur", "raad", "voorzitter", "unser", "unsere", "unseren", "unserem", "unserer",
        "unseres", "der", "die", "das", "dem", "den", "des", "vorstand", "verband", "verein", "beirat",
        "management", "steering", "assembly", "delegates", "members", "leden", "mitglieder", "directie",
    ]

    private static let names: Set<String> = ["on", "for", "namens", "vanwege", "im", "seitens"]

    private static let leads: Set<String> = ["the", "de", "het"]

    /// *Der Text wurde genehmigt*: without its accent, *würde* is written like *wurde*.
    private func isPassive(_ at: Int) -> Bool {
        guard ["wurde", "wurden"].contains(items[at].form) else { return false }
        let clause = items[clause.startItem...].prefix(20)
        return clause.contains { item in
            item.kind == .word && item.initial == .lower
                && (Self.strong.contains(item.form) || item.form.hasSuffix("t") && item.form.utf8.count > 5)
        }
    }

    private static let strong: Set<String> = [
        "gelesen", "besprochen", "gegeben", "beschlossen", "entschieden", "unterschrieben", "angenommen", "beraten",
        "aufgenommen", "verworfen", "getroffen", "gefunden", "gestrichen", "abgelehnt", "geschrieben", "erhoben",
    ]

    /// Words that deny by themselves, whatever the tense: *there was no majority*.
    private static let denying: Set<String> = [
        "no", "not", "nothing", "geen", "niet", "niets", "keine", "kein", "nicht", "nichts", "was", "war", "waren",
    ]

    /// *Noteer ons maar*, *tel ons maar mee*: it turns nothing.
    private func isParticle(_ item: Item, _ at: Int) -> Bool {
        guard item.form == "maar", item.tokens.count == 1, at > 0 else { return false }
        guard at + 1 < items.count, items[at + 1].kind == .word else { return true }
        return ["mee", "bij", "op", "aan", "even", "eens", "gerust", "toe", "over", "weg", "eraf", "onder", "als"]
            .contains(
                items[at + 1].form)
    }

    /// *Unser Vorbehalt entfällt*: said of what stood in the way, not of the text.
    private func lapses(_ item: Item, _ at: Int) -> Bool {
        guard ["entfallt", "entfallen", "vervalt", "vervallen", "dropped", "removed"].contains(item.form),
            let last = clause.lastClaim, at - reading.claims[last].item <= 3
        else { return false }
        return [.caveat, .obstacle].contains(reading.claims[last].tag)
    }

    private func contrasting(_ at: Int) -> Bool {
        ["to", "voor", "tot", "zum", "zur", "zu", "fur"].contains(items[at + 1].form)
            || items[at].tokens.count == 2 && ["nein", "nee", "neen", "no"].contains(items[at].form)
                && items[at].tag == .no && items[at + 1].kind == .word && items[at + 1].tag != .own
    }

    /// *Yes to the letter, no to the annex*: all but one thing.
    private mutating func contrasts(_ at: Int) -> Bool {
        guard reading.claims.last?.value == .agree, at + 1 < items.count,
            contrasting(at)
        else { return false }
        clause.lastClaim = reading.claims.count
        reading.claims.append(
            Claim(
                value: .reserve, tag: .caveat, mood: .actual, voice: .own, grip: .firm, complement: .part,
                sentence: reading.index, tokens: clause.start..<items[at].tokens.upperBound, item: at, length: 2))
        return true
    }

    /// *We hesitated over point 3, but we sign*: the part was only talked of.
    private func concludes(before at: Int) -> Bool {
        guard let part = items[..<at].lastIndex(where: { $0.tag == .part }) else { return false }
        return items[part..<at].contains { Self.turns.contains($0.form) }
            && !reading.doubts.contains { Self.blocks.contains($0.doubt) }
            && !items[..<at].contains { $0.tag == .pas || $0.tag == .without || $0.tag == .oppose || $0.tag == .contre }
    }

    private static let blocks: Set<PositionDoubt> = [.demand, .condition, .negation, .distantNegation, .denial]

    private static let turns: Set<String> = [
        "but", "maar", "aber", "so", "dus", "also", "therefore", "daher", "deshalb", "daarom",
    ]

    private static let interrogatives: Set<String> = [
        "who", "what", "how", "why", "wer", "was", "wann", "warum", "wie", "welche", "wo", "wanneer", "waarom", "hoe",
        "welke", "wat",
    ]

    /// *Wie zugesagt*, *telling ministers what they know*: no question.
    private func isRelative(_ item: Item, _ at: Int) -> Bool {
        guard item.tokens.count == 1, Self.interrogatives.contains(item.form) else { return false }
        return items[..<at].contains { $0.kind == .word && $0.tag != .courtesy }
    }

    /// *Take it out, then we sign*: what was asked for is a condition.
    private static let then: Set<String> = ["then", "dan", "dann"]

    /// *We have no members there*: no answer.
    private func isDeterminer(_ at: Int) -> Bool {
        guard items[at].form == "no", items[at].tokens.count == 1, at + 1 < items.count else { return false }
        let next = items[at + 1]
        let things: Tags = [.practical, .matter, .part, .theme, .substance, .organ, .sign, .yes, .remark]
        return next.kind == .word && next.initial == .lower && (next.tag.map(things.contains) ?? true)
    }

    private static let supposing: Set<String> = [
        "wird", "werden", "fallt", "verschwindet", "kommt", "bleibt", "wordt", "worden", "verdwijnt", "verdwijnen",
        "valt", "gaat", "blijft", "streicht", "streichen", "schrappen", "schrapt", "lassen", "laten", "were", "had",
        "should",
    ]

    /// *Wird der Satz gestrichen, unterzeichnen wir*: a verb before its subject, and a clause that hangs on it.
    private func supposes() -> Bool {
        guard reading.end == .statement, items.count > 3, let tag = items[1].tag,
            [.article, .this, .third, .part, .you].contains(tag),
            let comma = items.firstIndex(where: { $0.form == "," })
        else { return false }
        return items[comma...].contains { $0.tag == .own || $0.tag == .organ || $0.tag == .sign || $0.tag == .yes }
    }

    /// Negations that may follow the verb they deny.
    private static let trailing: Set<String> = [
        "nicht", "nie", "niemals", "nichts", "niets", "niks", "niet", "nooit", "keine", "keinen", "kein", "geen",
        "keineswegs", "keinesfalls",
    ]

    /// *Wir unterzeichnen den Aufruf nicht*, *stimmen dem nicht zu*, *bezwaren hebben wij niet*: the verb stood before.
    mutating func deniesBefore(_ at: Int) -> Bool {
        guard Self.trailing.contains(items[at].form), let last = clause.lastClaim, clause.negations == 0 else {
            return false
        }
        let claim = reading.claims[last]
        let within = items[claim.item].tail.map { $0 > items[at].tokens.lowerBound } ?? false
        guard within || lookup.endsClause(after: at) else { return false }
        switch (claim.value, claim.tag) {
        case (.agree, _): reading.claims[last].value = reading.parts > 0 ? .reserve : .object
        case (.object, .obstacle), (.reserve, _): reading.claims[last].value = .nihil
        case (.object, _), (.nihil, _), (.abstain, _), (.recuse, _): doubt(.opposition, at)
        }
        return true
    }

    /// *Andere unterzeichnen, wir nicht*: the verb was said of others, and is denied of us.
    mutating func denyBareSubject(before end: Int) {
        noteOtherSubject(before: end)
        exceptThing(before: end)
        guard clause.negations == 1, clause.lastClaim == nil, let denial = clause.negationItem,
            ["nicht", "niet", "t", "not"].contains(items[denial].form), clause.voice.isExplicit
        else { return }
        let words = items[min(clause.startItem, end)..<end].filter { $0.kind == .word }
        let small: Tags = [.own, .organ, .pas, .ne, .filler, .adverb, .concluding, .and, .but, .article]
        let hollow = words.allSatisfy { ($0.tag.map(small.contains) ?? false) || Self.will.contains($0.form) }
        guard words.count <= 5, hollow else { return }
        settleNegations()
        clause.lastClaim = reading.claims.count
        reading.claims.append(
            Claim(
                value: .object, tag: .refusal, mood: .actual, voice: clause.voice, grip: .firm, complement: .whole,
                sentence: reading.index, tokens: clause.start..<items[denial].tokens.upperBound, item: denial, length: 2
            ))
    }

    private static let will: Set<String> = [
        "will", "wollen", "mochten", "wil", "willen", "wensen", "wenst", "do", "does",
    ]

    /// *Den Brief unterzeichnen wir, den Anhang nicht*: all but one thing.
    private mutating func exceptThing(before end: Int) {
        guard clause.negations == 1, clause.lastClaim == nil, let denial = clause.negationItem, end > clause.startItem,
            ["nicht", "niet", "not"].contains(items[denial].form),
            reading.claims.last?.value == .agree, reading.claims.last?.grip == .firm
        else { return }
        let words = items[clause.startItem..<end].filter { $0.kind == .word }
        let thing: Tags = [.article, .part, .matter, .practical, .pas, .filler]
        guard (3...4).contains(words.count), words.contains(where: { $0.tag == .article }),
            words.allSatisfy({ $0.tag.map(thing.contains) ?? true })
        else { return }
        exceptDenied(denial)
    }

    /// *Ja, Ihr Paket ist angekommen*: a yes to something else. *If you drop it, we are in*: *you* ends with its clause.
    private mutating func noteOtherSubject(before end: Int) {
        let words = items[min(clause.startItem, end)..<end].filter { $0.kind == .word }
        if clause.voice == .you, clause.negations == 0, words.contains(where: { Self.promising.contains($0.form) }) {
            clause.voice = .unspoken
        }
        guard clause.lastClaim == nil, words.count > 2, Self.owners.contains(words[0].form), words[1].tag == nil,
            words.dropFirst(2).contains(where: { $0.tag == .copula || $0.tag == .filler })
        else { return }
        reading.asides += 1
    }

    private static let owners: Set<String> = [
        "ihr", "ihre", "dein", "deine", "euer", "eure", "uw", "jullie", "your", "das",
    ]

    /// *Zu unterzeichnen* after a comma is governed by what stands before it: *sieht davon ab, den Aufruf zu unterzeichnen*.
    func isGovernedBefore(_ item: Item) -> Bool {
        guard item.mood == .complement, clause.lastClaim == nil, clause.negations == 0,
            let head = reading.claims.last, head.value == .object || head.value == .abstain
        else { return false }
        let leads = ["zu", "mitzu", "beizu", "anzu", "te", "mee", "to", "sich", "uns", "unseren", "ons", "zich"]
        return leads.contains(where: item.form.hasPrefix)
    }

    /// *Unterzeichnen werden andere*: who does it is named after the verb.
    mutating func isSubjectAfterVerb(_ tag: Tag, _ at: Int) -> Bool {
        guard tag == .other || tag == .partial, let last = clause.lastClaim, clause.subject == .inherited,
            reading.claims[last].item + 4 > at, follows(reading.claims[last].item, at),
            items[reading.claims[last].item].tokens.count == 1,
            [.sign, .yes].contains(reading.claims[last].tag), items[at - 1].tag != .with,
            items[at - 1].tag != .link, items[at - 1].tag != .pour
        else { return false }
        reading.claims[last].voice = .other
        clause.subject = .named
        clause.voice = .other
        return true
    }
}
