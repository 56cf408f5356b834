/// Finds people's names in a sentence: capitalised words, with their titles and particles.
struct NameFinder {
    /// A name, where it stands among the lexemes.
    struct Name {
        /// The lexemes of title and name.
        let range: Range<Int>
        /// As written, without a title unless a surname alone follows it.
        let text: String
    }
    let lexemes: [Lexeme]
    let source: String
    /// Words of organisations' names, folded: no person's.
    let organisations: Set<String>
    /// Whether the sentence is all capitals, so that they tell nothing.
    private let isShouted: Bool
    /// Whether it is German, where every noun has a capital.
    private let isGerman: Bool

    init(lexemes: [Lexeme], source: String, organisations: Set<String>) {
        self.lexemes = lexemes
        self.source = source
        self.organisations = organisations
        isShouted = !lexemes.contains { $0.kind == .word && source[$0.range].contains(where: \.isLowercase) }
        isGerman = lexemes.contains { Self.germanWords.contains($0.folded) }
    }

    /// The names, in order.
    var names: [Name] {
        var names: [Name] = []
        var index = 0
        while index < lexemes.count {
            let end = end(of: index)
            if end > index, let name = name(index..<end) {
                names.append(name)
                index = end
            } else {
                index = max(end, index + 1)
            }
        }
        return names
    }

    /// The index after the row of name words that starts at `start`.
    private func end(of start: Int) -> Int {
        var end = start
        while end < lexemes.count {
            if isTitle(end) {
                if end > start, !isTitle(end - 1) { break }
                end += 1
                if end < lexemes.count, lexemes[end].isMark("."), lexemes[end].isGlued { end += 1 }
            } else if isNameWord(end, isFirst: end == start) || isSurname(end, after: start) {
                end += 1
            } else if end > start, Self.particles.contains(lexemes[end].folded), end + 1 < lexemes.count,
                isNameWord(end + 1, isFirst: false)
            {
                end += 2
            } else if end > start, end + 2 < lexemes.count, Self.particles.contains(lexemes[end].folded),
                Self.particles.contains(lexemes[end + 1].folded), isNameWord(end + 2, isFirst: false)
            {
                end += 3
            } else if end > start, lexemes[end].isMark("."), lexemes[end].isGlued,
                lexemes[end - 1].folded.utf8.count == 1
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    private func name(_ range: Range<Int>) -> Name? {
        var start = range.lowerBound
        while start < range.upperBound, isTitle(start) || lexemes[start].kind == .mark { start += 1 }
        guard start < range.upperBound else { return nil }
        let isTitled = start > range.lowerBound
        let words = lexemes[start..<range.upperBound].filter { $0.kind == .word }
        if !isTitled, words.count == 1, !isPlausible(start) || isVerb(start) { return nil }
        if !isTitled, start > 0, Self.places.contains(lexemes[start - 1].folded),
            !GivenNames.common.contains(lexemes[start].folded), !isGivenTo(start)
        {
            return nil
        }
        if !isTitled, start > 0, Self.articles.contains(lexemes[start - 1].folded),
            !GivenNames.common.contains(lexemes[start].folded)
        {
            return nil
        }
        let isSurname = words.count == 1 || Self.particles.contains(words.first?.folded ?? "")
        let first = isTitled && isSurname ? range.lowerBound : start
        let text = String(source[lexemes[first].range.lowerBound..<lexemes[range.upperBound - 1].range.upperBound])
        return Name(range: range, text: text)
    }

    /// A single capitalised word is a name inside a sentence, or if it is a given name.
    private func isPlausible(_ index: Int) -> Bool {
        if GivenNames.common.contains(lexemes[index].folded) || isBeforeVerb(index + 1) { return true }
        return !isGerman && index > 0 && lexemes[index - 1].kind != .mark
    }

    /// `Je marie ma fille`: a given name in small letters behind a pronoun is what somebody does.
    private func isVerb(_ index: Int) -> Bool {
        index > 0 && ClaimReader.subjects.contains(lexemes[index - 1].folded)
            && !MeetingText.isCapitalised(lexemes[index], in: source)
    }

    /// `Je laisse ma place à Farid Slimani`: what follows the words for it is a person, not a town.
    private func isGivenTo(_ index: Int) -> Bool {
        (max(0, index - 6)..<index).contains {
            SubstituteWords.beforeName.match(lexemes, at: $0)?.end == index
                || SubstituteWords.proxies.match(lexemes, at: $0)?.end == index
        }
    }

    private func isBeforeVerb(_ place: Int) -> Bool {
        // *Hannah's going*
        let index = place < lexemes.count && lexemes[place].folded == "s" ? place + 1 : place
        return index < lexemes.count
            && (SubstituteWords.afterName.match(lexemes, at: index) != nil
                || AttendanceWords.signals.match(lexemes, at: index)?.meaning == .comeThird)
    }

    private func isTitle(_ index: Int) -> Bool {
        let word = lexemes[index]
        guard Self.titles.contains(word.folded) else { return false }
        return word.folded.utf8.count > 2 || MeetingText.isCapitalised(word, in: source)
    }

    private func isNameWord(_ index: Int, isFirst: Bool) -> Bool {
        let word = lexemes[index]
        if !isFirst, index + 1 < lexemes.count, Self.elided.contains(word.folded), lexemes[index + 1].isGlued,
            MeetingText.isCapitalised(word, in: source), MeetingText.isCapitalised(lexemes[index + 1], in: source)
        {
            return true
        }
        guard word.kind == .word, !organisations.contains(word.folded), !Self.ordinary.contains(word.folded),
            !isAcronym(word),
            !isImperative(index), !isAdverb(index), !isMonth(index), DateWords.weekdays[word.folded] == nil
        else { return false }
        if isShouted { return isFirst ? GivenNames.common.contains(word.folded) : true }
        if !MeetingText.isCapitalised(word, in: source) {
            return isFirst && Self.typedSmall.contains(word.folded) == false && isSmallName(index)
        }
        return !isFirst || Self.particles.contains(word.folded) == false || index + 1 < lexemes.count
    }

    /// `Contactez Ahmed`: the first word of a sentence in -ez is a verb.
    private func isImperative(_ index: Int) -> Bool {
        index == 0 && lexemes[index].folded.hasSuffix("ez") && !GivenNames.common.contains(lexemes[index].folded)
    }

    /// `Heureusement Béatrice Noël est libre`: the first word of a sentence in -ement is an adverb.
    private func isAdverb(_ index: Int) -> Bool {
        index == 0 && lexemes[index].folded.hasSuffix("ement") && !GivenNames.common.contains(lexemes[index].folded)
    }

    /// A month beside a number or after `en`; `Jan` and `Avril` are names elsewhere.
    private func isMonth(_ index: Int) -> Bool {
        guard DateWords.months[lexemes[index].folded] != nil else { return false }
        let before = index > 0 ? lexemes[index - 1] : nil
        let after = index + 1 < lexemes.count ? lexemes[index + 1] : nil
        return before?.kind == .number || after?.kind == .number
            || SubstituteWords.monthLeads.contains(before?.folded ?? "")
    }

    /// `yanis belkacem`, typed without capitals: a given name before a word that means nothing here.
    private func isSmallName(_ index: Int) -> Bool { GivenNames.common.contains(lexemes[index].folded) }

    private func isSurname(_ index: Int, after start: Int) -> Bool {
        let isSecond = index == start + 1 || index == start + 2 && Self.particles.contains(lexemes[index - 1].folded)
        guard isSecond, lexemes[index].kind == .word,
            lexemes[index].folded.utf8.count > 2 || Self.particles.contains(lexemes[index].folded),
            GivenNames.common.contains(lexemes[start].folded), !MeetingText.isCapitalised(lexemes[start], in: source)
        else { return false }
        return AttendanceWords.signals.match(lexemes, at: index) == nil
            && SubstituteWords.afterName.match(lexemes, at: index) == nil
            && !SubstituteWords.noSurnames.contains(
                lexemes[index].folded)
    }

    private func isAcronym(_ word: Lexeme) -> Bool {
        let text = source[word.range]
        return !isShouted && text.count >= 3 && text.allSatisfy(\.isUppercase)
            && !GivenNames.common.contains(word.folded)
    }

    private static let germanWords = NameTerm.germanSigns.words
    private static let titles = NameTerm.titles.words
    private static let particles = NameTerm.particles.words
    private static let elided = NameTerm.elided.words
    private static let articles = NameTerm.articles.words
    private static let typedSmall = NameTerm.typedSmall.words
    private static let places = NameTerm.placeLeads.words
    private static let ordinary = NameTerm.ordinary.words
}
