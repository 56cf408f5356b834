/// Conditions that are none, and what hangs on one; apologies, and what is not wanted.
extension ClaimReader {
    /// `La visio, très peu pour moi`: a clause that wants nothing of what the one before names.
    func spurns(_ clause: MeetingSentence.Clause) -> Bool {
        let signals = clauses.find(in: clause.words).signals
        return signals.contains(.spurned) && signals.isDisjoint(with: [.remote, .come])
    }

    /// `J'aimerais venir, mais …`: a wish that a turn follows is a regret.
    func isRegret(_ clause: MeetingSentence.Clause, in sentence: MeetingSentence) -> Bool {
        guard let wish = clause.words.indices.first(where: { Self.wishes.match(clause.words, at: $0) != nil })
        else { return false }
        return sentence.lexemes.contains { lexeme in
            Self.turns.contains(lexeme.folded) && lexeme.range.lowerBound >= clause.words[wish].range.upperBound
        }
    }

    private static let turns = AttendanceTerm.regretTurns.words
    private static let wishes = AttendanceTerm.wishes.phrases

    /// `Excusez-moi, à quelle heure …`: begs pardon for asking.
    func isBareApology(_ clause: MeetingSentence.Clause) -> Bool {
        Self.apologies.match(clause.words, at: 0)?.end == clause.words.count
    }

    private static let apologies = AttendanceTerm.apologies.phrases

    /// `Si la visio est prévue`: hangs on the office's offer, and wishes for it.
    func offersRemote(_ clause: MeetingSentence.Clause, at index: Int) -> Bool {
        let finding = clauses.find(in: clause.words)
        return !finding.isNegated && !finding.signals.isDisjoint(with: [.remote, .remoteHint])
            && clause.words.contains { Self.offered.contains($0.folded) }
            && !clause.words.prefix(3).contains { Self.subjects.contains($0.folded) }
    }

    private static let offered = AttendanceTerm.offered.words

    /// `Je viens s'il ne neige pas`: a condition without a comma before it, not `savoir s'il y a un parking`.
    func isConditioned(_ clause: MeetingSentence.Clause, at index: Int) -> Bool {
        let words = clause.words
        guard
            let start = words.indices.dropFirst().first(where: {
                $0 + 2 < words.count && words[$0].folded == "s" && ["il", "ils"].contains(words[$0 + 1].folded)
                    && !AttendanceWords.impersonalIfs.contains(words[$0 + 2].folded)
            }), words[start - 1].folded != "meme", Self.courtesies.match(words, at: start) == nil,
            !words[..<start].contains(where: { Self.asking.contains($0.folded) })
        else { return false }
        let head = MeetingSentence.Clause(words: Array(words[..<start]), opening: clause.opening)
        switch clauses.claim(of: head, sentence: index)?.kind {
        case .present?, .remote?, .yes?: return true
        case .absent?, .tentative?, .awayHint?, .remoteHint?, .wish?, .no?, .reported?, nil: return false
        }
    }

    private static let asking = AttendanceTerm.asking.words

    /// `je viens avec ma fille si ça gêne pas`: the clause without what asks for leave behind it.
    func withoutCourtesy(_ clause: MeetingSentence.Clause) -> MeetingSentence.Clause {
        let start = clause.words.indices.dropFirst().first { Self.courtesies.match(clause.words, at: $0) != nil }
        guard let start else { return clause }
        return MeetingSentence.Clause(words: Array(clause.words[..<start]), opening: clause.opening)
    }

    static let courtesies = AttendanceTerm.courtesies.phrases
}
