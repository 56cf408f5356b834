/// Reads sentence by sentence what a mail claims about coming.
struct ClaimReader {
    /// Reads a clause.
    let clauses: ClauseReader

    /// The claims of `sentences`, in order.
    func claims(of sentences: [MeetingSentence]) -> [AttendanceClaim] {
        var claims: [AttendanceClaim] = []
        var index = 0
        while index < sentences.count {
            if index + 1 < sentences.count,
                let answered = answered(sentences[index], by: sentences[index + 1], at: index)
            {
                claims += answered
                index += 2
            } else {
                let own = self.claims(of: sentences[index], at: index)
                claims += own
                let isOther = !own.contains { $0.subject == .own }
                if isOther, triesAgain(sentences[index], after: sentences[..<index]) {
                    claims.append(AttendanceClaim(kind: .remote, subject: .own, isPartial: false, sentence: index))
                }
                index += 1
            }
        }
        guard sentences.contains(where: contrastsThisOne) else { return claims }
        for index in claims.indices where claims[index].isOfNamedMeeting && claims[index].kind == .present {
            claims[index].kind = .awayHint
        }
        return claims
    }

    /// `À la séance de janvier je viendrai. À celle-ci, non.`: sets this meeting against another.
    private func contrastsThisOne(_ sentence: MeetingSentence) -> Bool {
        sentence.lexemes.indices.contains { Self.thisOne.match(sentence.lexemes, at: $0) != nil }
    }

    private static let thisOne = AttendanceTerm.thisOne.phrases

    // MARK: - Questions answered by themselves

    /// `En visio ? oui !`: a short question that the author answers.
    private func answered(
        _ question: MeetingSentence, by answer: MeetingSentence, at index: Int
    ) -> [AttendanceClaim]? {
        let words = answer.lexemes.filter { $0.kind == .word && !AttendanceWords.interjections.contains($0.folded) }
        guard question.isQuestion, !answer.isQuestion, question.lexemes.count <= Self.longestQuestion,
            let first = words.first, words.count <= Self.longestAnswer
        else { return nil }
        let asked = question.clauses.compactMap { clauses.claim(of: $0, sentence: index + 1) }
        guard let claim = asked.last(where: { $0.kind == .present || $0.kind == .remote }) else { return nil }
        switch AttendanceWords.signals.match([first], at: 0)?.meaning {
        case .yes?: return [claim] + claims(of: answer, at: index + 1).filter { $0.kind != .yes }
        case .no?:
            var refused = claim
            refused.kind = .absent
            refused.isOfPlace = true
            return (claim.kind == .present ? [refused] : [])
                + claims(of: answer, at: index + 1).filter { $0.kind != .no }
        default: return nil
        }
    }

    /// `Venir, non ; écouter de loin, oui.`: a thing named and answered; `nil` if the clause is no bare answer.
    func answered(
        _ claim: AttendanceClaim, by answer: MeetingSentence.Clause, after clause: MeetingSentence.Clause?
    ) -> [AttendanceClaim]? {
        guard answer.words.count == 1, let word = answer.words.first, let clause,
            claim.kind == .present || claim.kind == .remote,
            !clause.words.contains(where: { Self.subjects.contains($0.folded) })
        else { return nil }
        switch AttendanceWords.signals.match([word], at: 0)?.meaning {
        case .yes?: return [claim]
        case .no?:
            var refused = claim
            refused.kind = .absent
            refused.isOfPlace = true
            return claim.kind == .present ? [refused] : []
        default: return nil
        }
    }

    private static let longestQuestion = 8
    private static let longestAnswer = 12

    // MARK: - Sentences

    private func claims(of sentence: MeetingSentence, at index: Int) -> [AttendanceClaim] {
        if let kind = CalendarProse.answer(in: sentence, of: clauses.source) {
            return [AttendanceClaim(kind: kind, subject: .own, isPartial: false, sentence: index)]
        }
        var claims = SentenceClaims(of: sentence, at: index, reader: self)
        for clause in sentence.clauses { claims.read(clause) }
        return claims.settled
    }

    /// The clause in two where `et` joins two claims: `je ne peux pas venir et participerai en visio`.
    func parts(of clause: MeetingSentence.Clause, at sentence: Int) -> [MeetingSentence.Clause] {
        let words = clause.words
        let isDutch = words.contains { Self.dutchWords.contains($0.folded) }
        for (index, word) in words.enumerated().dropFirst() where index + 1 < words.count {
            let joins = Self.joints.contains(word.folded) || isDutch && word.folded == "en"
            guard joins else { continue }
            let head = MeetingSentence.Clause(words: Array(words[..<index]), opening: clause.opening)
            let tail = MeetingSentence.Clause(words: Array(words[(index + 1)...]), opening: "")
            if clauses.claim(of: head, sentence: sentence) != nil, isIndependent(tail, after: word.folded) {
                return [head] + parts(of: tail, at: sentence)
            }
        }
        return [clause]
    }

    /// Whether a clause has a verb of its own: what stands before does not deny it.
    private func isIndependent(_ clause: MeetingSentence.Clause, after joint: String) -> Bool {
        let signals = clauses.find(in: clause.words).signals
        // *Je viens et ne prends pas le repas*: what it denies is its own.
        if clauses.find(in: clause.words).isNegated { return true }
        if !signals.isDisjoint(with: [.come, .surelyComes, .away, .surelyAway, .surelyMaybe]) { return true }
        guard signals.contains(.remote) else { return false }
        return joint == "donc" || joint == "alors"
            || clause.words.prefix(2).contains { Self.subjects.contains($0.folded) }
    }

    private static let joints = AttendanceTerm.joints.words
    private static let dutchWords = AttendanceTerm.dutchSigns.words
    static let subjects = AttendanceTerm.subjects.words

    /// `si la grève est levée`; `si vous voulez bien` is politeness.
    func isCondition(_ clause: MeetingSentence.Clause) -> Bool {
        guard clause.words.count > 1, AttendanceWords.conditions.contains(clause.words[0].folded) else {
            return false
        }
        // *S'il vous plaît*: politeness.
        if clause.words.count >= 4, clause.words[3].folded.hasPrefix("pla") { return false }
        if Self.courtesies.match(clause.words, at: 0) != nil { return false }
        if clause.words[0].folded == "si", ["je", "j"].contains(clause.words[1].folded) { return true }
        return !Self.polite.contains(clause.words[1].folded)
    }

    private static let polite = AttendanceTerm.polite.words

    /// What is left of a claim in a question: an excuse stays one, a video asked for is a hint, a yes is none.
    func asked(_ claim: AttendanceClaim) -> AttendanceClaim? {
        switch claim.kind {
        case .absent, .awayHint, .tentative, .remoteHint, .reported, .wish: return claim
        case .remote:
            var hint = claim
            hint.kind = .remoteHint
            return hint
        case .present: return claim.subject == .own ? claim : nil
        case .yes, .no: return nil
        }
    }
}
