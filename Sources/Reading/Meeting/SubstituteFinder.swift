/// Finds who comes instead of the author.
struct SubstituteFinder {
    /// Who comes instead.
    struct Substitute {
        /// The name as written, or the words for a person without one.
        let name: String?
        /// The index of the sentence that says so.
        let sentence: Int
        /// Whether a voice is given to them, which need not mean that they come.
        var isProxy = false
    }
    let sentences: [MeetingSentence]
    let source: String
    /// Words of organisations' names, folded.
    let organisations: Set<String>

    /// A finder in `sentences`, without what their author only hoped of somebody.
    init(sentences: [MeetingSentence], source: String, organisations: Set<String>) {
        self.sentences = sentences.map(Self.withoutHopes)
        self.source = source
        self.organisations = organisations
    }

    /// The substitute that a sentence names with the words for it; `nil` if one says that there is none.
    var substitute: Substitute? {
        for (index, sentence) in sentences.enumerated() {
            if isSaid(SubstituteWords.denials, in: sentence), !isSaid(SubstituteWords.contrasts, in: sentence) {
                return exception(after: index)
            }
            if isSaid(SubstituteWords.searching, in: sentence) || isChoice(sentence) { continue }
            if sentence.isQuestion {
                if let found = answered(index) { return found }
                continue
            }
            if let found = contrasted(index) ?? named(index) { return introduced(corrected(found)) }
        }
        return sentences.indices.lazy.filter { !sentences[$0].isQuestion }.compactMap(proxy).first
    }

    /// `Qui me remplace ? Paulo Mendes.`
    private func answered(_ index: Int) -> Substitute? {
        guard index + 1 < sentences.count, isSaid(SubstituteWords.afterName, in: sentences[index]),
            sentences[index].lexemes.contains(where: { SubstituteWords.asking.contains($0.folded) }),
            let name = finder(sentences[index + 1]).names.first
        else { return nil }
        return Substitute(name: name.text, sentence: index + 1)
    }

    /// `J'envoie M. Roy – pardon, Mme Blin.`: the name behind the slip.
    private func corrected(_ found: Substitute) -> Substitute {
        for index in found.sentence..<min(found.sentence + 3, sentences.count) {
            let lexemes = sentences[index].lexemes
            guard let slip = lexemes.indices.first(where: { SubstituteWords.slips.match(lexemes, at: $0) != nil }),
                let name = finder(sentences[index]).names.first(where: { $0.range.lowerBound > slip })
            else { continue }
            if name.text != found.name { return Substitute(name: name.text, sentence: index) }
            // *Pardon, M. Roy est malade. C'est Mme Blin qui ira.*
            if index + 1 < sentences.count, let next = named(index + 1), next.name != found.name { return next }
        }
        return found
    }

    /// To whom a voice is given, for want of other words.
    private func proxy(_ index: Int) -> Substitute? {
        let lexemes = sentences[index].lexemes
        guard let start = lexemes.indices.first(where: { SubstituteWords.proxies.match(lexemes, at: $0) != nil }),
            let end = SubstituteWords.proxies.match(lexemes, at: start)?.end
        else { return nil }
        let names = finder(sentences[index]).names
        let name = names.first { $0.range.lowerBound >= end } ?? names.last { $0.range.upperBound <= start }
        return name.map { Substitute(name: $0.text, sentence: index, isProxy: true) }
    }

    /// Whether a voice given is given for a vote.
    func isForVote(_ found: Substitute) -> Bool {
        sentences[found.sentence].lexemes.contains { SubstituteWords.votes.contains($0.folded) }
    }

    /// Whether the one named has not accepted yet.
    var isPending: Bool { sentences.contains { isSaid(SubstituteWords.pending, in: $0) } }

    /// Whether the author still looks for one.
    var isSearching: Bool { sentences.contains { isSaid(SubstituteWords.searching, in: $0) } }

    /// `Thierry Lacombe viendra`: a name before a third person's verb, in a mail that says nothing of its author's coming.
    func visitor() -> Substitute? {
        sentences.indices.lazy.filter { !sentences[$0].isQuestion }.compactMap(visitor).first
            .map { introduced(corrected($0)) }
    }

    /// Who is said to come in one sentence.
    private func visitor(_ index: Int) -> Substitute? {
        let lexemes = sentences[index].lexemes
        let names = finder(sentences[index]).names
        if let name = listed(lexemes, names) { return Substitute(name: name.text, sentence: index) }
        let verb = lexemes.indices.first {
            AttendanceWords.signals.match(lexemes, at: $0)?.meaning == .comeThird
                || lexemes[$0].folded == "y" && $0 + 1 < lexemes.count && lexemes[$0 + 1].folded == "va"
                || SubstituteWords.visiting.match(lexemes, at: $0) != nil || ClauseReader.isOfRelative(lexemes, at: $0)
        }
        guard let verb, !isOpen(lexemes[..<verb]), !comesToHelp(lexemes, at: verb) else { return nil }
        if let name = names.last(where: { isSubject($0, of: verb, in: lexemes) }) {
            if denies(lexemes[name.range.upperBound..<verb]) { return nil }
            return Substitute(name: name.text, sentence: index)
        }
        if let name = smallName(before: verb, in: lexemes) ?? smallNames(before: verb, in: lexemes) {
            return Substitute(name: name, sentence: index)
        }
        guard !denies(lexemes[..<verb]), let role = role(lexemes[..<verb]) else { return nil }
        return Substitute(name: role, sentence: index)
    }

    /// `Nous ne savons pas encore si quelqu'un viendra`: not known yet.
    private func isOpen(_ head: ArraySlice<Lexeme>) -> Bool {
        let head = Array(head)
        return head.indices.contains { AttendanceWords.signals.match(head, at: $0)?.meaning == .surelyMaybe }
    }

    /// `Pour la FNEJE : Bruno Ducasse`: a name behind the organisation and a colon, and not the author's.
    private func listed(_ lexemes: [Lexeme], _ names: [NameFinder.Name]) -> NameFinder.Name? {
        guard SubstituteWords.forWhom.contains(lexemes.first?.folded ?? ""),
            let colon = lexemes.prefix(8).firstIndex(where: { $0.isMark(":") }),
            !lexemes.contains(where: { SubstituteWords.selves.contains($0.folded) })
        else { return nil }
        return names.first { $0.range.lowerBound == colon + 1 }
    }

    /// `moi je peux pas mais momo y va`: an unknown word before the verb, where nothing has a capital.
    private func smallName(before verb: Int, in lexemes: [Lexeme]) -> String? {
        guard verb > 0, !lexemes.contains(where: { MeetingText.isCapitalised($0, in: source) }) else { return nil }
        let name = lexemes[verb - 1]
        let before = verb > 1 ? lexemes[verb - 2] : nil
        guard name.kind == .word, name.folded.utf8.count > 2, !Self.noNames.contains(name.folded),
            before.map({ $0.kind == .mark || SubstituteWords.beforeSmallNames.contains($0.folded) }) ?? true,
            AttendanceWords.signals.match([name], at: 0) == nil
        else { return nil }
        return String(source[name.range])
    }

    static let noNames = SubstituteTerm.noNames.words

    func named(_ index: Int) -> Substitute? {
        let lexemes = sentences[index].lexemes
        let names = finder(sentences[index]).names.filter { !isDenied($0, in: lexemes) }
        for start in lexemes.indices {
            if let match = SubstituteWords.afterName.match(lexemes, at: start), !isByAuthor(lexemes, start),
                !isBeside(lexemes, from: match.end)
            {
                if let name = names.last(where: { $0.range.upperBound <= start })
                    ?? names.first(where: { $0.range.lowerBound >= match.end })
                {
                    return Substitute(name: joined(name, names, lexemes, by: start), sentence: index)
                }
                if let name = earlierName(index) { return Substitute(name: name, sentence: index) }
                if !isUndersigned(lexemes[..<start], in: lexemes), let role = role(lexemes[..<start]) {
                    return Substitute(name: role, sentence: index)
                }
            }
            if !asksOffice(lexemes, at: start), let match = SubstituteWords.beforeName.match(lexemes, at: start),
                let found = after(match.end, lexemes, names, index, from: start)
            {
                return found
            }
        }
        return nil
    }

    private func after(_ end: Int, _ lexemes: [Lexeme], _ names: [NameFinder.Name], _ index: Int, from start: Int)
        -> Substitute?
    {
        let isBare =
            SubstituteWords.bareLeads.contains(lexemes[start].folded)
            || end == start + 1 && lexemes[start].folded.hasPrefix("envo")
        if let name = names.first(where: {
            $0.range.lowerBound >= end && $0.range.lowerBound - end <= (isBare ? 6 : 12)
        }) {
            if isKeptAway(name, lexemes, behind: end) || isThing(of: name, lexemes, behind: end) { return nil }
            if isBare, lexemes[start].folded == "c" {
                guard lexemes[name.range.upperBound...].prefix(6).contains(where: { $0.folded == "qui" }),
                    !lexemes.indices.dropFirst().contains(where: { isByAuthor(lexemes, $0) })
                else { return nil }
            }
            return Substitute(name: joined(name, names, lexemes, by: start), sentence: index)
        }
        guard !isBare || lexemes[end...].contains(where: { $0.folded == "qui" }),
            !isUndersigned(lexemes[end...].prefix(7), in: lexemes), !isToBeNamed(lexemes, by: start),
            let role = role(lexemes[end...].prefix(7))
        else { return nil }
        return Substitute(name: role, sentence: index)
    }

    /// `Joëlle Santerre et Denis Corbel`: the names that `et` joins; those before only of a verb in the plural, and not
    /// `J'ai vu Paul et Léa me remplacera`.
    private func joined(_ name: NameFinder.Name, _ names: [NameFinder.Name], _ lexemes: [Lexeme], by verb: Int)
        -> String
    {
        guard let place = names.firstIndex(where: { $0.range == name.range }) else { return name.text }
        func joins(_ one: NameFinder.Name, _ other: NameFinder.Name) -> Bool {
            other.range.lowerBound == one.range.upperBound + 1
                && SubstituteWords.nameJoints.contains(lexemes[one.range.upperBound].folded)
        }
        func both(_ one: NameFinder.Name, _ other: NameFinder.Name) -> String {
            "\(one.text) \(source[lexemes[one.range.upperBound].range]) \(other.text)"
        }
        if place + 1 < names.count, joins(name, names[place + 1]) { return both(name, names[place + 1]) }
        let isPlural = lexemes[verb...].prefix(4).contains { $0.folded.hasSuffix("ont") || $0.folded.hasSuffix("ent") }
        guard isPlural, place > 0, joins(names[place - 1], name) else { return name.text }
        return both(names[place - 1], name)
    }

    /// `Elle me remplacera`: the last name of the sentence before.
    private func earlierName(_ index: Int) -> String? {
        guard index > 0,
            sentences[index].lexemes.prefix(3).contains(where: {
                SubstituteWords.thirdSubjects.contains($0.folded)
            })
        else { return nil }
        return finder(sentences[index - 1]).names.last?.text
    }

    /// `notre présidente`, `un collègue`.
    private func role(_ lexemes: ArraySlice<Lexeme>) -> String? {
        guard let noun = lexemes.lastIndex(where: { SubstituteWords.roles.contains($0.folded) }) else { return nil }
        var start = noun
        while start > lexemes.startIndex, noun - start < 4, !SubstituteWords.determiners.contains(lexemes[start].folded)
        { start -= 1 }
        guard SubstituteWords.determiners.contains(lexemes[start].folded) || lexemes[noun].folded == "quelqu" else {
            return nil
        }
        let first = lexemes[noun].folded == "quelqu" ? noun : start
        let last = lexemes[noun].folded == "quelqu" ? min(noun + 1, lexemes.endIndex - 1) : noun
        return String(source[lexemes[first].range.lowerBound..<lexemes[last].range.upperBound])
    }

    /// The names of a sentence.
    func names(of sentence: MeetingSentence) -> [NameFinder.Name] { finder(sentence).names }

    private func finder(_ sentence: MeetingSentence) -> NameFinder {
        NameFinder(lexemes: sentence.lexemes, source: source, organisations: organisations)
    }

    private func denies(_ lexemes: ArraySlice<Lexeme>) -> Bool {
        lexemes.suffix(4).contains { $0.folded == "ne" || $0.folded == "n" || $0.folded == "pas" || $0.folded == "not" }
    }

    private func isSaid(_ book: PhraseBook<Void>, in sentence: MeetingSentence) -> Bool {
        sentence.lexemes.indices.contains { book.match(sentence.lexemes, at: $0) != nil }
    }
}
