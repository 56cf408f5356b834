/// Questions and conditions that leave nothing open, and sayings that turn the claim before them.
extension ClaimReader {
    /// `Est-ce que je dois venir ?`, `puis-je venir accompagné ?`: asks whether one may or must.
    func asksLeave(_ sentence: MeetingSentence) -> Bool {
        sentence.isQuestion && sentence.lexemes.indices.contains { Self.leave.match(sentence.lexemes, at: $0) != nil }
    }

    private static let leave = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (dois/puis/devons/pouvons/pourrais/pourrions) (je/nous)|est-ce que (je/nous) (dois/devons/peux/pouvons)|faut-il|faut il|(should/must/may/can/could) (i/we)|do (i/we) (have to/need to)\
            |(mag/moet/kan) ik|(darf/soll/muss/kann) ich
            """
        )
    ])

    /// `Avant de vous répondre, pouvez-vous me dire à quelle heure cela finit ?`: asks first, and doubts nothing yet.
    func asksFirst(_ sentence: MeetingSentence) -> Bool {
        sentence.lexemes.indices.contains { Self.beforeAnswer.match(sentence.lexemes, at: $0) != nil }
    }

    private static let beforeAnswer = PhraseBook<Void>(patterns: [
        (
            (),
            """
            avant de (vous/te/) (répondre/confirmer/dire oui/donner ma réponse/donner une réponse)|avant de m'inscrire|before (i/we) (answer/reply/confirm)\
            |before (answering/replying/confirming)|voor (ik/we) (antwoord/bevestig)|bevor (ich/wir) (antworte/zusage/antworten/zusagen)
            """
        )
    ])

    /// `Pour la réunion d'automne, il y aura l'apprentissage ; je vous le redirai`: what is open then is open there.
    func isOfNextMeeting(_ sentence: MeetingSentence) -> Bool {
        sentence.lexemes.indices.contains { Self.nextMeeting.match(sentence.lexemes, at: $0) != nil }
    }

    private static let nextMeeting = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (pour/à/lors de) (la/notre) (réunion/séance/rencontre/plénière/session) (d'après/suivante/d'automne/de rentrée/de la rentrée/de printemps/d'hiver/d'été)|pour la (suivante/prochaine/prochaine fois)\
            |for the (next/following) (one/meeting)|voor de volgende (keer/vergadering)|für (das/die) nächste (mal/sitzung)
            """
        )
    ])

    /// `si le courant tient`, `si l'adresse n'a pas changé`: hangs on a machine, and the author comes all the same.
    func isOfMachine(_ clause: MeetingSentence.Clause) -> Bool {
        ["si", "s", "if", "als", "wenn", "falls"].contains(clause.words[0].folded)
            && clause.words.dropFirst().contains { AttendanceWords.machines.contains($0.folded) }
    }

    /// `Je serai des vôtres, du moins en pensée`: a clause that makes a thought of the coming before it.
    func isInThought(_ clause: MeetingSentence.Clause) -> Bool {
        clause.words.count <= 6
            && clause.words.indices.contains { Self.thoughts.match(clause.words, at: $0) != nil }
    }

    private static let thoughts = PhraseBook<Void>([
        ((), "par la pensée|en pensée|en pensées|en esprit|par l'esprit|in spirit|in thought|in gedachten|in gedanken")
    ])

    /// `Téléphone. Même numéro.`: the means alone, and no line of an address.
    func isCall(_ clause: MeetingSentence.Clause, in sentence: MeetingSentence, at index: Int) -> Bool {
        guard clause.words.count == 1, Self.calls.contains(clause.words[0].folded),
            !sentence.lexemes.contains(where: { $0.kind == .number || $0.isMark(":") }),
            let last = sentence.lexemes.last
        else { return false }
        return index == 0 || last.isMark(".") || last.isMark("!")
    }

    private static let calls: Set<String> = ["telephone", "tel", "telefoon", "telefon", "phone"]

    /// `La dernière fois la visio n'a pas marché. On va réessayer.`: what was afar is tried again.
    func triesAgain(_ sentence: MeetingSentence, after earlier: ArraySlice<MeetingSentence>) -> Bool {
        guard !sentence.isQuestion, sentence.lexemes.contains(where: { Self.retries.contains($0.folded) }) else {
            return false
        }
        return (earlier.suffix(3) + [sentence]).contains {
            !clauses.find(in: $0.lexemes.filter { $0.kind == .word }).signals.isDisjoint(with: [.remote, .remoteHint])
        }
    }

    private static let retries: Set<String> = [
        "reessayer", "reessaie", "reessaye", "reessayons", "reessaierai", "retenter", "retente", "retentons",
        "retenterai", "retester", "reteste",
    ]
}
