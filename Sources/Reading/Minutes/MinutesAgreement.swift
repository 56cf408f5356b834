import Federation

/// Tells an agreement with minutes, or mere thanks, from everything else: a closed world.
///
/// Every word must belong to a phrase known here, or to the name of who writes; one word more, a number or a negation
/// that is not part of a phrase, and it is no agreement. What the position reader finds to be a sure agreement counts,
/// too, if it is short and speaks of nothing to be changed.
public struct MinutesAgreement: Sendable {
    private let positions = PositionReader()

    /// A reader with the phrases built in.
    public init() {}

    /// The words relied on, if `text` agrees and says nothing else.
    public func read(_ text: String, subject: String, names: [String]) -> String? {
        let lexemes = Lexer.lexemes(of: text).filter { $0.kind != .lineBreak }
        guard lexemes.contains(where: { $0.kind == .word }), lexemes.count <= 80 else { return nil }
        if isClosed(lexemes, names) { return evidence(of: text) }
        let words = lexemes.filter { $0.kind == .word }
        guard words.count <= 16, !lexemes.contains(where: { $0.kind == .number || $0.isMark("?") }),
            Self.changes.isDisjoint(with: words.map(\.folded))
        else { return nil }
        let reading = positions.read(
            text: text, struck: [], subject: "", question: Question(kind: .signature, ownNames: names))
        let isSure = reading.certainty == .certain && (reading.answer == .agree || reading.answer == .noObjection)
        return isSure ? evidence(of: text) : nil
    }

    private func evidence(of text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return String(line.prefix(200))
    }

    /// Whether phrases cover every word, and one of them at least agrees or thanks.
    private func isClosed(_ lexemes: [Lexeme], _ names: [String]) -> Bool {
        let own = Set(names.flatMap { Lexer.lexemes(of: $0).map(\.folded) })
        var says = false
        var index = 0
        while index < lexemes.count {
            if let phrase = Self.book.match(lexemes, at: index) {
                says = says || phrase.meaning == .says
                index = phrase.end
            } else if lexemes[index].kind == .mark, !lexemes[index].isMark("?"), !lexemes[index].isMark("%") {
                guard Self.marks.contains(lexemes[index].folded) else { return false }
                index += 1
            } else if own.contains(lexemes[index].folded) {
                index += 1
            } else {
                return false
            }
        }
        return says
    }

    private enum Meaning { case says, courtesy }

    private static let marks: Set<String> = [
        ".", ",", "!", ":", ";", "-", "–", "—", "(", ")", "…", "\"", "«", "»", "👍", "🙏", "😊", "/",
    ]

    /// Words of somebody who wants something changed, or not all of it.
    private static let changes: Set<String> = [
        "corriger", "correction", "corrections", "corrige", "corrigez", "modifier", "modification", "modifications",
        "remplacer", "remplacez", "ajouter", "ajout", "ajoutez", "supprimer", "supprimez", "suppression", "erreur",
        "erreurs", "coquille", "coquilles", "point", "page", "paragraphe", "lire", "manque", "oubli", "oublie",
        "plutot",
        "lieu", "preciser", "precision", "mais", "sauf", "hormis", "excepte", "reserve", "reserves", "si", "quand",
        "apres", "attente", "presque", "signature", "signer", "signons", "texte", "appel", "proposition",
    ]

    private static let book = PhraseBook<Meaning>([
        (
            .says,
            """
            ras|r a s|r.a.s|rien à signaler|rien à redire|rien à ajouter|rien à corriger|rien à modifier|rien à dire\
            |lu et approuvé|lu et approuvée|lu|approuvé|approuvée|pas de remarque|pas de remarques|aucune remarque\
            |sans remarque|pas de correction|pas de corrections|aucune correction|pas de commentaire|pas de commentaires\
            |aucun commentaire|aucune observation|pas d'observation|pas d'observations|sans observation|d'accord|ok|oui\
            |parfait|très bien|c'est bon|c'est parfait|c'est conforme|conforme|bon pour accord|me convient|nous convient\
            |me va|nous va|j'approuve|nous approuvons|je valide|nous validons|validé|rien de particulier\
            |no comment|no comments|approved|fine with me|fine with us|akkoord|einverstanden|merci|merci beaucoup\
            |grand merci|mille mercis|remerciements|avec mes remerciements|avec nos remerciements|je vous remercie\
            |nous vous remercions|je te remercie|remercie|bien reçu|bravo|excellent travail|beau travail|bon travail\
            |thanks|thank you|bien noté|je n'ai pas de remarque|je n'ai aucune remarque|nous n'avons pas de remarque\
            |nous n'avons aucune remarque|je n'ai rien à ajouter|nous n'avons rien à ajouter|je n'ai rien à redire\
            |n'appelle pas de remarque|n'appelle pas de remarques|n'appelle aucune remarque|fidèle|compte rendu fidèle
            """
        ),
        (
            .courtesy,
            """
            bonjour|bonsoir|cher|chère|chers|chères|collègues|collègue|madame|monsieur|mesdames|messieurs|à tous|à toutes\
            |toutes|tous|et|cordialement|bien cordialement|très cordialement|amicalement|bien à vous|bien à toi|salutations\
            |sincères salutations|bonne journée|bonne soirée|bonne fin de journée|bonne semaine|bon week-end|bon weekend\
            |à bientôt|pour|le|la|les|l|ce|cet|cette|du|de|des|d|un|une|compte rendu|comptes rendus|pv|procès verbal\
            |réunion|version|cette version|la version|travail|envoi|document|rédaction|retour|mail|message|complet|complète\
            |précis|précise|clair|claire|excellent|excellente|très|bon|bonne|moi|nous|ma|mon|notre|côté|part|de mon côté\
            |de notre côté|pour moi|pour nous|cela|ça|je|j'ai|vous|beaucoup|encore|bien|reçu|avec|votre|ton|au nom
            """
        ),
    ])
}
