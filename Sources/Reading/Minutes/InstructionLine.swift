/// One sentence, read as an instruction.
struct InstructionLine {
    private let lexemes: [Lexeme]
    private let text: String

    init(_ lexemes: [Lexeme], _ text: String) {
        self.lexemes = lexemes.filter { !$0.isMark(".") && !$0.isMark("!") && !$0.isMark("*") }
        self.text = text
    }

    /// What it asks for, if it is an instruction.
    var instruction: MinutesInstruction? { rapporteur ?? approval ?? settlement ?? action }

    /// Sentences end with a full stop before a space.
    static func sentences(of line: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var last: Character?
        for character in line {
            if character == " ", let before = last, ".!".contains(before) {
                sentences.append(current)
                current = ""
            } else {
                current.append(character)
            }
            last = character
        }
        return sentences + [current]
    }

    // MARK: Who writes, what is approved

    private static let writers: Set<String> = [
        "rapporteur", "rapporteure", "rapporteuse", "rapporteurs", "redacteur", "redactrice",
    ]

    private var rapporteur: MinutesInstruction? {
        var index = ["le", "la", "notre"].contains(word(0)) ? 1 : 0
        guard let first = word(index), Self.writers.contains(first) else { return nil }
        index += 1
        guard index < lexemes.count,
            lexemes[index].isMark(":") || lexemes[index].isMark("=") || ["est", "sera"].contains(lexemes[index].folded)
        else { return nil }
        let name = text[lexemes[index].range.upperBound...].filter { $0 != "!" }
        let trimmed = name.split(separator: " ").joined(separator: " ")
        return trimmed.isEmpty ? nil : .rapporteur(trimmed.hasSuffix(".") ? String(trimmed.dropLast()) : trimmed)
    }

    private static let minutes: [[String]] = [["pv"], ["compte", "rendu"], ["proces", "verbal"], ["cr"]]
    private static let approved: Set<String> = [
        "approuve", "approuvee", "approuves", "adopte", "adoptee", "valide", "validee",
    ]
    private static let beside: Set<String> = [
        "le", "la", "les", "du", "de", "des", "d", "l", "reunion", "seance", "est", "a", "ete", "ont", "sont", "par",
        "en",
        "unanimite", "pleniere", "ce", "jour", "hier", "ici", "aujourd", "hui", "et", "version", "derniere", "tous",
        "correspondants", "assemblee", "vote", "lors", "prochaine",
    ]

    /// "PV approuvé (à l'unanimité, en séance…)": every word must belong.
    private var approval: MinutesInstruction? {
        var left = lexemes.filter { $0.kind == .word }.map(\.folded)
        guard lexemes.allSatisfy({ $0.kind != .number }), !lexemes.contains(where: { $0.isMark("?") }) else {
            return nil
        }
        guard let noun = Self.minutes.first(where: { left.firstRange(of: $0) != nil }),
            let range = left.firstRange(of: noun)
        else { return nil }
        left.removeSubrange(range)
        guard let verb = left.firstIndex(where: Self.approved.contains), verb >= range.lowerBound else { return nil }
        left.remove(at: verb)
        return left.allSatisfy(Self.beside.contains) ? .approve : nil
    }

    // MARK: Corrections

    private static let settled: Set<String> = [
        "sans suite", "rejetee", "rejete", "ecartee", "ecarte", "non retenue", "pas retenue", "reglee", "regle",
        "close",
        "classee", "retiree", "retire", "levee", "annulee", "rejetees", "ecartees", "reglees", "retirees",
    ]
    private static let takenBack: Set<String> = [
        "je retire", "nous retirons", "on retire", "retirer", "ecarter", "classer",
    ]

    private var settlement: MinutesInstruction? {
        var head: [String] = []
        var index = 0
        while let word = word(index), word != "c", head.count < 3 {
            head.append(word)
            index += 1
        }
        guard let (numbers, end) = numbers(of: "c", at: index) else { return nil }
        let tail = rest(from: end)
        let isTaken = Self.takenBack.contains(head.joined(separator: " ")) && tail.isEmpty
        let isSaid =
            head.allSatisfy { ["la", "correction", "les", "corrections"].contains($0) } && Self.settled.contains(tail)
        return isTaken || isSaid ? .settle(numbers) : nil
    }

    // MARK: Action points

    private static let done: Set<String> = [
        "fait", "faite", "faits", "faites", "termine", "terminee", "terminees", "termines", "realise", "realisee",
        "realisees", "regle", "reglee", "reglees", "ok", "close", "clos", "accompli", "accomplie", "done", "envoye",
        "envoyee", "cloture", "cloturee",
    ]
    private static let abandoned: Set<String> = [
        "abandon", "abandonne", "abandonnee", "abandonnees", "annule", "annulee", "annulees", "caduque", "sans objet",
        "sans suite", "supprimee",
    ]

    private var action: MinutesInstruction? {
        if ["c est", "voila c est", "est", ""].contains(where: { alone($0, Self.done) }) { return .done([]) }
        var index = ["l", "les", "pour", "la"].contains(word(0)) ? 1 : 0
        if ["action", "actions", "point", "tache"].contains(word(index)) { index += 1 }
        let isNamed = index > 0 && word(index) != "a" && number(index) != nil && word(index - 1) == "action"
        let found = isNamed ? number(index).map { ([$0], index + 1) } : numbers(of: "a", at: index)
        guard let (numbers, end) = found else { return nil }
        let tail = rest(from: end)
        if Self.done.contains(tail) { return .done(numbers) }
        if Self.abandoned.contains(tail) { return .abandoned(numbers) }
        if numbers.count == 1, end < lexemes.count, lexemes[end].isMark(":") || lexemes[end].folded == "par" {
            let name = text[lexemes[end].range.upperBound...].split(separator: " ").joined(separator: " ")
            if (1...6).contains(name.split(separator: " ").count) { return .assign(numbers[0], name) }
        }
        return .unclearAction
    }

    private func alone(_ lead: String, _ words: Set<String>) -> Bool {
        let said = lexemes.filter { $0.kind == .word }.map(\.folded)
        guard said.count == lexemes.count(where: { $0.kind != .mark }), let last = said.last else { return false }
        return words.contains(last) && last != "ok" && said.dropLast().joined(separator: " ") == lead
    }

    // MARK: Lexemes

    private func word(_ index: Int) -> String? {
        lexemes.indices.contains(index) && lexemes[index].kind == .word ? lexemes[index].folded : nil
    }
    private func number(_ index: Int) -> Int? { lexemes.indices.contains(index) ? lexemes[index].number : nil }

    /// "A3", "A3 et A4", "A3, A4".
    private func numbers(of letter: String, at start: Int) -> ([Int], Int)? {
        var numbers: [Int] = []
        var index = start
        while word(index) == letter, let number = number(index + 1), lexemes[index + 1].isGlued {
            numbers.append(number)
            index += 2
            let isMore = word(index) == "et" || lexemes.indices.contains(index) && lexemes[index].isMark(",")
            guard isMore, word(index + 1) == letter else { break }
            index += 1
        }
        return numbers.isEmpty ? nil : (numbers, index)
    }

    /// The words from `start` on, without auxiliaries.
    private func rest(from start: Int) -> String {
        let words = lexemes.dropFirst(start).filter { $0.kind != .mark }
        return words.map(\.folded).filter { !Self.passed.contains($0) }.joined(separator: " ")
    }

    private static let passed: Set<String> = ["est", "sont", "a", "ete", "c", "deja", "bien", "maintenant"]

    // MARK: Courtesies

    private static let courtesies: Set<String> = [
        "bonjour", "bonsoir", "merci", "cordialement", "bien", "a", "vous", "toi", "amicalement", "salutations", "cher",
        "chere", "chers", "collegues", "tous", "toutes", "et", "d", "avance", "bonne", "journee", "soiree", "le", "la",
        "secretariat", "greffe", "pour", "beaucoup", "envoye", "de", "mon",
    ]

    /// Greetings, thanks and the name under them.
    static func isCourtesy(_ lexemes: [Lexeme], _ names: [String]) -> Bool {
        let own = Set(names.flatMap { Lexer.lexemes(of: $0).map(\.folded) })
        return lexemes.allSatisfy { lexeme in
            lexeme.kind == .mark || courtesies.contains(lexeme.folded) || own.contains(lexeme.folded)
        }
    }
}

extension Array where Element: Equatable {
    /// Where `other` stands in it, first.
    fileprivate func firstRange(of other: [Element]) -> Range<Int>? {
        guard !other.isEmpty, count >= other.count else { return nil }
        return (0...(count - other.count)).lazy.map { $0..<($0 + other.count) }.first { Array(self[$0]) == other }
    }
}
