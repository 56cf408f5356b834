/// Hopes and conditions on which no coming hangs: of the room, of the means, of a later day.
extension ClaimReader {
    /// `Pourvu que le chauffage marche`: hopes for a comfort, and says nothing of coming.
    func hopesForComfort(_ clause: MeetingSentence.Clause) -> Bool {
        guard Self.hopes.match(clause.words, at: 0) != nil,
            clause.words.contains(where: { Self.comforts.contains($0.folded) }),
            !clause.words.dropFirst(2).contains(where: { AttendanceWords.own.contains($0.folded) })
        else { return false }
        let signals = clauses.find(in: clause.words).signals
        return signals.isDisjoint(with: [
            .come, .comeInfinitive, .comeThird, .away, .surelyAway, .remote, .remoteHint, .yes, .no,
        ])
    }

    private static let hopes = AttendanceTerm.hopes.phrases
    private static let comforts = AttendanceTerm.comforts.words

    /// `présente, façon de parler`: words that take back by half what they follow.
    func isMannerOfSpeaking(_ clause: MeetingSentence.Clause) -> Bool {
        let words = clause.words.first?.folded == "enfin" ? Array(clause.words.dropFirst()) : clause.words
        return Self.mannersOfSpeaking.match(words, at: 0).map { words.count - $0.end <= 2 } ?? false
    }

    private static let mannersOfSpeaking = AttendanceTerm.mannersOfSpeaking.phrases

    /// `rien ne m'arrêtera, si ce n'est la SNCF`: an exception; `si ce n'est pas trop tard` is a condition.
    func isException(_ clause: MeetingSentence.Clause) -> Bool {
        let words = clause.words
        return words.count > 4 && words.prefix(4).map(\.folded) == ["si", "ce", "n", "est"]
            && !AttendanceWords.notExceptions.contains(words[4].folded)
    }

    /// `Pourvu qu'il ne neige pas !`, alone: a sigh. Behind or before a claim it is its condition.
    func isSigh(_ clause: MeetingSentence.Clause, in sentence: MeetingSentence, at index: Int) -> Bool {
        guard clause.opening.isEmpty, clause.words.first?.folded == "pourvu",
            !clause.words.contains(where: { AttendanceWords.own.contains($0.folded) })
        else { return false }
        return !sentence.clauses.dropFirst().contains { clauses.claim(of: $0, sentence: index) != nil }
    }

    /// `Si c'est encore possible, appelez-moi`: asks for leave to use the means, where one takes part from afar.
    func isOfMeans(_ clause: MeetingSentence.Clause) -> Bool {
        Self.means.match(clause.words, at: 0)?.end == clause.words.count
    }

    private static let means = AttendanceTerm.means.phrases

    /// `quand on nous rendra nos postes`: a day to come that others bring about.
    func isDeferred(_ sentence: MeetingSentence) -> Bool {
        let lexemes = sentence.lexemes.filter { $0.kind == .word }
        guard !lexemes.contains(where: { word in Self.beginnings.contains { word.folded.hasPrefix($0) } }) else {
            return false
        }
        return lexemes.indices.contains { index in
            guard let end = Self.deferrals.match(lexemes, at: index)?.end, end < lexemes.count else { return false }
            let next = lexemes[end].folded
            return next == "on" || next != "meme" && !Self.subjects.contains(next)
        }
    }

    private static let beginnings = AttendanceTerm.beginnings.stems

    private static let deferrals = AttendanceTerm.deferrals.phrases
}
