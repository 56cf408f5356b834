/// Questions and conditions that leave nothing open, and sayings that turn the claim before them.
extension ClaimReader {
    /// `Est-ce que je dois venir ?`, `puis-je venir accompagné ?`: asks whether one may or must.
    func asksLeave(_ sentence: MeetingSentence) -> Bool {
        sentence.isQuestion && sentence.lexemes.indices.contains { Self.leave.match(sentence.lexemes, at: $0) != nil }
    }

    private static let leave = AttendanceTerm.leave.phrases

    /// `Avant de vous répondre, pouvez-vous me dire à quelle heure cela finit ?`: asks first, and doubts nothing yet.
    func asksFirst(_ sentence: MeetingSentence) -> Bool {
        sentence.lexemes.indices.contains { Self.beforeAnswer.match(sentence.lexemes, at: $0) != nil }
    }

    private static let beforeAnswer = AttendanceTerm.beforeAnswer.phrases

    /// `Pour la réunion d'automne, il y aura l'apprentissage ; je vous le redirai`: what is open then is open there.
    func isOfNextMeeting(_ sentence: MeetingSentence) -> Bool {
        sentence.lexemes.indices.contains { Self.nextMeeting.match(sentence.lexemes, at: $0) != nil }
    }

    private static let nextMeeting = AttendanceTerm.nextMeeting.phrases

    /// `si le courant tient`, `si l'adresse n'a pas changé`: hangs on a machine, and the author comes all the same.
    func isOfMachine(_ clause: MeetingSentence.Clause) -> Bool {
        AttendanceWords.conditions.contains(clause.words[0].folded)
            && clause.words.dropFirst().contains { AttendanceWords.machines.contains($0.folded) }
    }

    /// `Je serai des vôtres, du moins en pensée`: a clause that makes a thought of the coming before it.
    func isInThought(_ clause: MeetingSentence.Clause) -> Bool {
        clause.words.count <= 6
            && clause.words.indices.contains { Self.thoughts.match(clause.words, at: $0) != nil }
    }

    private static let thoughts = AttendanceTerm.thoughts.phrases

    /// `Téléphone. Même numéro.`: the means alone, and no line of an address.
    func isCall(_ clause: MeetingSentence.Clause, in sentence: MeetingSentence, at index: Int) -> Bool {
        guard clause.words.count == 1, Self.calls.contains(clause.words[0].folded),
            !sentence.lexemes.contains(where: { $0.kind == .number || $0.isMark(":") }),
            let last = sentence.lexemes.last
        else { return false }
        return index == 0 || last.isMark(".") || last.isMark("!")
    }

    private static let calls = AttendanceTerm.calls.words

    /// `La dernière fois la visio n'a pas marché. On va réessayer.`: what was afar is tried again.
    func triesAgain(_ sentence: MeetingSentence, after earlier: ArraySlice<MeetingSentence>) -> Bool {
        guard !sentence.isQuestion, sentence.lexemes.contains(where: { Self.retries.contains($0.folded) }) else {
            return false
        }
        return (earlier.suffix(3) + [sentence]).contains {
            !clauses.find(in: $0.lexemes.filter { $0.kind == .word }).signals.isDisjoint(with: [.remote, .remoteHint])
        }
    }

    private static let retries = AttendanceTerm.retries.words
}
