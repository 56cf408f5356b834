/// What a mail takes back of itself: `PS : oubliez tout ce qui précède, je reste à la maison.`
struct Retraction {
    /// The sentences that stand; one taken back is left empty, so that all keep their index.
    private(set) var sentences: [MeetingSentence]
    /// The last sentence that takes back others.
    private(set) var sentence: Int?

    init(_ sentences: [MeetingSentence]) {
        self.sentences = sentences
        for (index, sentence) in sentences.enumerated() { read(sentence, at: index) }
    }

    private mutating func read(_ sentence: MeetingSentence, at index: Int) {
        let lexemes = sentence.lexemes
        guard let start = lexemes.indices.first(where: { Self.phrases.match(lexemes, at: $0) != nil }),
            let match = Self.phrases.match(lexemes, at: start)
        else { return }
        self.sentence = index
        switch match.meaning {
        case .unreal:
            for earlier in 0..<index { empty(earlier) }
        case .above:
            for earlier in 0..<index { empty(earlier) }
            sentences[index] = MeetingSentence(
                lexemes: Array(lexemes[match.end...]), isQuestion: sentence.isQuestion)
        case .below:
            for later in (index + 1)..<max(index + 1, sentences.count) { empty(later) }
        }
    }

    private mutating func empty(_ index: Int) {
        sentences[index] = MeetingSentence(lexemes: [], isQuestion: false)
    }

    /// Which side of it a retraction means.
    private enum Side {
        case above, below
        /// What stands before, told as what would have been: `voilà ce que j'aurais répondu si …`.
        case unreal
    }

    private static let phrases = PhraseBook<Side>(patterns: [
        (
            .above,
            """
            (oubliez/oublie/oublions/ignorez/ignore/annulez/annule/effacez/efface/supprimez/rayez/raye/déchirez/biffez) (donc/) (tout/) (ce qui précède/ce qui est au-dessus/ce qui est écrit au-dessus/ce qui est écrit plus haut/ce que je viens de/ce que je viens d'/ce que j'ai écrit/ce que j'ai dit/ce que j'écrivais/ce que j'écris/ce que je dis)\
            |(oubliez/oublie/ignorez/ignore/annulez/annule/effacez/supprimez/rayez) (donc/) (le/mon/les/ce/tout le/mes) (message/mail/texte/mot/paragraphe/lignes/premier message/début) (ci-dessus/qui précède/qui précèdent/plus haut/précédent/du message/de ce message/du mail/de ce mail)\
            |(ne tenez/ne tiens/tenez/tiens/ne tenir/ne pas tenir) (donc/) (pas/plus/aucun/) compte (de/du) (tout/) (ce qui précède/ce que je viens d'/ce que j'ai écrit/message ci-dessus/texte ci-dessus/message qui précède)\
            |(tout/) ce qui précède (est/n'est/ne/n'a/devient/tombe)|(disregard/ignore/forget/scratch) (all/everything/all of/) (the above/of the above/above/what i just/what i wrote/i just wrote/i just said/i wrote)\
            |(vergeet/negeer) (alles/al/) (het bovenstaande/wat hierboven/wat ik hierboven/hierboven/wat ik net/wat voorafgaat)|(vergesst/vergessen sie/ignoriert/ignorieren sie) (alles/bitte/) (das obige/alles obige/das oben/was oben/was ich oben/obige/bisherige)
            """
        ),
        (
            .unreal,
            """
            (c'est/voilà/voici) ce que (j'aurais/nous aurions/je vous aurais) (écrit/répondu/dit/mis) si|(that's/that is/this is) what (i would have/i'd have/we would have) (written/said/answered) if\
            |dat is wat ik (had/zou hebben) (geschreven/geantwoord/gezegd) als|das hätte ich (geschrieben/geantwortet/gesagt) wenn
            """
        ),
        (
            .below,
            """
            (oubliez/oublie/ignorez/ignore/annulez/annule/ne tenez pas compte du/ne tiens pas compte du) (donc/) (le/mon/tout le/) (message/mail/texte/mot) (ci-dessous/qui suit/plus bas)\
            |(oubliez/oublie/ignorez/ignore/annulez) (tout/) ce qui suit|(disregard/ignore) (everything/all/) (below/the message below)
            """
        ),
    ])
}
