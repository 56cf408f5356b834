/// The lines of a steering mail between its greeting and its closing.
///
/// Only what is known to be politeness is taken away: a greeting to the clerk, a sign-off phrase with name lines below
/// it, or the name of somebody known. Whatever else stands there stays, and the clerk does not understand it.
struct SteeringFrame {
    /// The lines left, none blank.
    private(set) var lines: [Substring]
    private let signers: Set<String>

    init(_ text: String, signers: [String]) {
        lines = text.split { $0.isNewline }.filter { !$0.allSatisfy(\.isWhitespace) }
        self.signers = Set(signers.flatMap { Lexer.lexemes(of: $0).filter { $0.kind == .word }.map(\.folded) })
        dropGreeting()
        dropClosing()
    }

    /// What is left, line by line.
    var text: String { lines.joined(separator: "\n") }

    // MARK: - Greeting

    private mutating func dropGreeting() {
        guard let first = lines.first else { return }
        let line = String(first)
        let lexemes = Lexer.lexemes(of: line)
        guard let greeting = Self.greetings.match(lexemes, at: 0) else { return }
        var end = greeting.end
        while let addressee = Self.addressees.match(lexemes, at: end) { end = addressee.end }
        let named = lexemes[end...].prefix { isName($0, in: line) }
        if named.count <= 3, end + named.count == lexemes.count || isPause(lexemes[end + named.count]) {
            end += named.count
        }
        while end < lexemes.count, isPause(lexemes[end]) { end += 1 }
        guard end > 0 else { return }
        if end == lexemes.count {
            lines.removeFirst()
        } else {
            lines[0] = Substring(line[lexemes[end].range.lowerBound...])
        }
    }

    private func isPause(_ lexeme: Lexeme) -> Bool { [",", "!", ".", ";", ":", "-"].contains { lexeme.isMark($0) } }

    // MARK: - Closing

    private mutating func dropClosing() {
        if let signOff = lines.indices.dropFirst().first(where: { isSignOff(lines[$0]) }) {
            let below = lines[(signOff + 1)...]
            guard below.count <= 6, below.allSatisfy(isNameLine) else { return }
            lines.removeSubrange(signOff...)
        }
        var dropped = 0
        while lines.count > 1, dropped < 3, let last = lines.last, isKnownName(last) || isCourtesy(last) {
            lines.removeLast()
            dropped += 1
        }
    }

    /// `Bien cordialement,` alone or followed by a name.
    private func isSignOff(_ line: Substring) -> Bool {
        let text = String(line)
        let lexemes = Lexer.lexemes(of: text)
        guard var end = Self.signOffs.match(lexemes, at: 0)?.end else { return false }
        while end < lexemes.count {
            if let more = Self.signOffs.match(lexemes, at: end) {
                end = more.end
            } else if isPause(lexemes[end]) || isName(lexemes[end], in: text) {
                end += 1
            } else {
                return false
            }
        }
        return true
    }

    private func isCourtesy(_ line: Substring) -> Bool {
        let lexemes = Lexer.lexemes(of: String(line))
        guard let courtesy = SteeringWords.courtesies.match(lexemes, at: 0) else { return false }
        return lexemes[courtesy.end...].allSatisfy(isPause)
    }

    /// A line below a sign-off: names, roles, a telephone number; no word that could mean something.
    private func isNameLine(_ line: Substring) -> Bool {
        let text = String(line)
        let lexemes = Lexer.lexemes(of: text)
        return lexemes.count <= 14
            && lexemes.allSatisfy { lexeme in
                switch lexeme.kind {
                case .word: isName(lexeme, in: text) || Self.roleWords.contains(lexeme.folded)
                case .number: true
                case .mark: [",", ".", "-", "–", "—", "+", "(", ")", "/", ":", "@", "|", "_"].contains(lexeme.folded)
                case .lineBreak: false
                }
            }
    }

    /// A last line that holds nothing but somebody known, or a common given name and perhaps a surname.
    private func isKnownName(_ line: Substring) -> Bool {
        let text = String(line)
        let lexemes = Lexer.lexemes(of: text).filter { !isPause($0) }
        guard !lexemes.isEmpty, lexemes.count <= 5 else { return false }
        let isKnown = lexemes.allSatisfy { signers.contains($0.folded) || Self.roleWords.contains($0.folded) }
        let isGiven = GivenNames.common.contains(lexemes[0].folded) && lexemes.allSatisfy { isName($0, in: text) }
        return isKnown || isGiven
    }

    /// A capitalised word, or a known signer's, that means nothing to the clerk.
    private func isName(_ lexeme: Lexeme, in line: String) -> Bool {
        guard lexeme.kind == .word, !SteeringWords.guards(lexeme.folded) else { return false }
        if signers.contains(lexeme.folded) { return true }
        guard line[lexeme.range].first?.isUppercase == true else { return false }
        return SteeringWords.acts.match([lexeme], at: 0) == nil && SteeringWords.confirm.match([lexeme], at: 0) == nil
            && SteeringWords.drop.match([lexeme], at: 0) == nil
            && SteeringWords.namedPositions.match([lexeme], at: 0) == nil
            && SteeringWords.settlements.match([lexeme], at: 0) == nil
    }

    private static let greetings = PhraseBook<Void>([
        (
            (),
            "bonjour|bonsoir|bonjour à vous|cher|chère|chers|salut|hello|madame|monsieur|madame monsieur|re-bonjour|rebonjour|coucou|dear|hi"
        )
    ])
    private static let addressees = PhraseBook<Void>([
        (
            (),
            "à tous|à toutes et tous|à toi|greffier|greffe|cher greffier|le greffe|le greffier|au greffe|madame|monsieur|collègue|collègues|encore"
        )
    ])
    private static let signOffs = PhraseBook<Void>([
        (
            (),
            """
            cordialement|bien cordialement|très cordialement|cdt|cdlt|bien à vous|bien à toi|amicalement|bien amicalement|amitiés|salutations\
            |meilleures salutations|sincères salutations|salutations distinguées|respectueusement|bonne journée|bonne soirée|bonne fin de journée\
            |bonne fin de semaine|bon week-end|à bientôt|à vous|merci d'avance|merci|merci beaucoup|fraternellement|solidairement|best regards\
            |kind regards|regards|avec mes remerciements|belle journée|bonne réception|bien sincèrement|sincèrement|et|crdlt|cdmt|bien à vous tous
            """
        )
    ])
    private static let roleWords: Set<String> = [
        "secretariat", "secretaire", "president", "presidente", "vice", "general", "generale", "correspondant",
        "correspondante", "charge",
        "chargee", "mission", "permanence", "permanent", "permanente", "association", "federation", "conference",
        "bureau", "tel", "portable",
        "mobile", "de", "du", "des", "la", "le", "les", "d", "l", "et", "pour", "a", "en", "coordinatrice",
        "coordinateur", "deleguee", "delegue",
        "administratif", "administrative", "directrice", "directeur", "adjointe", "adjoint",
    ]
}
