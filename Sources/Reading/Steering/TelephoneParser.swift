import Federation

/// Reads `téléphone ANAS : d'accord`, `ANAS par téléphone : désaccord, motif …`, `noter pour l'ANAS : abstention (tél.)`.
///
/// ```
/// note   = { telephone | organisation | noting | mark } position [ reason ] { telephone | mark | courtesy }
/// reason = ( "motif" | "car" | … ) words | ( "," | ":" | "(" ) words       the second only after an objection or none
/// ```
/// The organisation, the position and the telephone must each be said exactly once; every word must be understood but
/// those of the reason.
struct TelephoneParser {
    private let text: String
    private let lexemes: [Lexeme]
    private let names: PhraseBook<OrganisationID>
    private var index = 0
    private var organisations: [OrganisationID] = []
    private var position: Position?
    private var reason: String?
    private var isByTelephone = false

    init(_ text: String, organisations: [Organisation]) {
        self.text = text
        lexemes = Lexer.lexemes(of: text)
        names = PhraseBook(
            organisations.flatMap { organisation in
                let id = organisation.id.rawValue
                let spoken = String(id.map { "-_.".contains($0) ? " " : $0 })
                return Set([organisation.name, spoken]).map { (organisation.id, $0) }
            })
    }

    /// The note, if the whole text is one.
    mutating func note() -> TelephoneNote? {
        while index < lexemes.count { guard step() else { return nil } }
        guard isByTelephone, organisations.count == 1, let position else { return nil }
        return TelephoneNote(organisation: organisations[0], position: position, reason: reason)
    }

    private mutating func step() -> Bool {
        if let match = SteeringWords.telephone.match(lexemes, at: index) {
            guard !isByTelephone else { return false }
            isByTelephone = true
            index = match.end
        } else if position == nil, let match = longestName() {
            organisations.append(match.meaning)
            index = match.end
        } else if position == nil, let match = SteeringWords.namedPositions.match(lexemes, at: index),
            isPosition(match.end)
        {
            position = match.meaning
            index = match.end
            return takeReason()
        } else if let match = SteeringWords.noting.match(lexemes, at: index), position == nil {
            index = match.end
        } else if let match = SteeringWords.courtesies.match(lexemes, at: index) {
            index = match.end
        } else if Self.marks.contains(lexemes[index].folded) {
            index += 1
        } else {
            return false
        }
        return true
    }

    private func longestName() -> PhraseBook<OrganisationID>.Match? { names.match(lexemes, at: index) }

    /// `pour l'ANAS` is not the position `pour`.
    private func isPosition(_ end: Int) -> Bool {
        lexemes[index].folded != "pour" || end == lexemes.count || lexemes[end].kind != .word
    }

    /// Takes what follows the position as its reason; `false` where it might take the position back.
    private mutating func takeReason() -> Bool {
        guard let position else { return false }
        var start = index
        while start < lexemes.count, Self.marks.contains(lexemes[start].folded) { start += 1 }
        let said = SteeringWords.reasons.match(lexemes, at: start)
        let isMarked =
            start > index && start < lexemes.count && SteeringWords.telephone.match(lexemes, at: start) == nil
            && SteeringWords.courtesies.match(lexemes, at: start) == nil
        guard said != nil || (isMarked && !position.consents) else { return true }
        start = said?.end ?? start
        while start < lexemes.count, lexemes[start].isMark(":") { start += 1 }
        guard start < lexemes.count else { return false }
        let words = String(text[lexemes[start].range.lowerBound...])
        guard isSafe(words, with: position) else { return false }
        reason = words
        if !isByTelephone { takeTrailingTelephone() }
        index = lexemes.count
        return true
    }

    /// A consent is not noted with words that bind or deny it; an objection not with words that lift it.
    private func isSafe(_ words: String, with position: Position) -> Bool {
        let folded = Lexer.lexemes(of: words).map(\.folded)
        if folded.contains("?") { return false }
        return position.objects
            ? !folded.contains { $0.hasPrefix("lev") || $0.hasPrefix("finalement") || $0.hasPrefix("retir") }
            : !folded.contains { Self.binding.contains($0) }
    }

    /// `désaccord, le texte est trop long (tél.)`.
    private mutating func takeTrailingTelephone() {
        guard let words = reason, let open = words.lastIndex(of: "("),
            SteeringWords.telephone.match(Lexer.lexemes(of: String(words[words.index(after: open)...])), at: 0) != nil
        else { return }
        isByTelephone = true
        let kept = words[..<open]
        reason = String(
            kept.prefix(upTo: kept.lastIndex { !$0.isWhitespace }.map(kept.index(after:)) ?? kept.startIndex))
    }

    private static let marks: Set<String> = [
        ":", ",", ".", "(", ")", "-", "–", "—", ";", "!", "\n", "=", "→", "«", "»",
    ]
    private static let binding: Set<String> = [
        "si", "sauf", "mais", "condition", "reserve", "reserves", "ne", "n", "pas", "non", "desaccord", "contre",
        "cependant", "toutefois",
        "finalement", "attendre", "attendez",
    ]
}
