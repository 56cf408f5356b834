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
        if !isTitled, words.count == 1, !isPlausible(start) { return nil }
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
            || ["en", "de", "d", "fin", "debut", "mi", "in", "im", "er"].contains(before?.folded ?? "")
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
            && !["qui", "pour", "sera", "elle", "ira", "est", "vous", "doit", "peut", "dans"].contains(
                lexemes[index].folded)
    }

    private func isAcronym(_ word: Lexeme) -> Bool {
        let text = source[word.range]
        return !isShouted && text.count >= 3 && text.allSatisfy(\.isUppercase)
            && !GivenNames.common.contains(word.folded)
    }

    private static let germanWords: Set<String> = [
        "ich", "wir", "mir", "mich", "und", "nicht", "der", "das", "sie", "mein", "meine", "fur", "unser", "unsere",
        "wird",
        "durch", "vertreten",
    ]
    private static let titles: Set<String> = [
        "mme", "m", "mr", "monsieur", "madame", "mlle", "mademoiselle", "dr", "docteur", "me", "maitre", "mevrouw",
        "mevr", "dhr", "heer", "frau", "herr", "herrn",
        "ms", "mrs", "miss",
    ]
    private static let particles: Set<String> = [
        "de", "du", "des", "d", "le", "la", "van", "von", "der", "den", "ben", "el", "al", "di", "da", "dos", "ter",
        "ten", "zu", "l",
    ]
    /// `Thomas N'Guyen`, `Sean O'Brien`: a letter before an apostrophe, part of the name.
    private static let elided: Set<String> = ["n", "o", "d", "m", "l", "t"]
    private static let articles: Set<String> = [
        "le", "la", "les", "l", "du", "des", "au", "aux", "the", "het", "der", "die", "das", "den", "dem",
    ]
    private static let typedSmall: Set<String> = [
        "claire", "marine", "victoire", "jade", "ella", "noel", "martial", "aude", "eve", "florence", "lucie",
    ]
    private static let places: Set<String> = [
        "a", "au", "en", "depuis", "vers", "dans", "pres", "sur", "aux", "in", "nach", "naar", "rue",
    ]
    /// Words that begin sentences and are no names.
    private static let ordinary: Set<String> = [
        "je", "j", "nous", "on", "il", "elle", "ils", "elles", "notre", "ma", "mon", "mes", "nos", "les", "un", "une",
        "pour", "en", "ce", "c", "ca", "cela", "bonjour", "bonsoir",
        "desole", "desolee", "absente", "absent", "malheureusement", "helas", "comme", "donc", "mais", "oui", "non",
        "merci", "excusez", "excuse", "retenu", "retenue", "empeche",
        "empechee", "present", "presente", "remplacant", "remplacante", "suppleant", "suppleante", "si", "ne", "n",
        "vous", "tu", "votre", "sa", "son", "ses", "cette", "cet", "suite",
        "vu", "etant", "ayant", "pouvoir", "procuration", "mandat", "apres", "avant", "finalement", "impossible",
        "indisponible", "en", "a", "y", "qui", "que", "la", "le", "ok",
        "cordialement", "salut", "hello", "cher", "chere", "chers", "etant", "par", "avec", "sans", "sauf", "quelqu",
        "quelque", "personne", "aucun", "aucune", "point", "points", "i",
        "we", "my", "our", "the", "a", "she", "he", "unfortunately", "please", "ik", "wij", "mijn", "onze", "helaas",
        "in", "ich", "wir", "mein", "meine", "unser", "unsere", "leider",
        "im", "fur", "voor", "for", "colleague", "kollege", "kollegin", "stelle", "vertretung", "paris", "lyon",
        "marseille", "bruxelles", "cpo", "teams", "zoom", "jitsi", "skype",
        "voici", "voila", "nom", "prenom", "association", "federation", "correspondante", "correspondant", "presidente",
        "president", "secretaire", "urlaub", "sitzung", "treffen",
        "and", "und", "kann", "er", "sie", "hij", "zij", "ze", "es", "dag", "beste", "liebe", "hallo", "apologies",
        "sorry", "je", "moi", "meme", "invitation", "ici", "hier", "this", "bref", "enfin", "donc", "aussi", "sinon",
        "alors", "puis", "quant", "cote", "concernant", "notez", "noter", "rectification", "correction", "korrektur",
        "erratum", "correctie", "pardon", "oups", "absence", "presence", "depuis", "ainsi", "hij", "unser", "unsere",
        "is", "it", "that", "he", "instead", "sadly", "however", "as", "if", "on", "at", "met", "dus", "maar", "want",
        "verein", "verband", "id", "url", "qr", "pdf", "pin", "sms", "rib", "pj", "ps", "webex", "google", "outlook",
        "da", "weil", "denn", "aber", "doch", "statt", "anstatt", "stattdessen", "anstelle", "danke", "gerne", "bitte",
        "graag", "dank", "wegens", "door", "wegen", "aufgrund", "suivant", "toutefois", "cependant", "neanmoins",
    ]
}
