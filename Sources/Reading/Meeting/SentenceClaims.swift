/// What one sentence claims about coming, clause after clause.
struct SentenceClaims {
    private let sentence: MeetingSentence
    private let index: Int
    private let reader: ClaimReader
    private let correction: String.Index?
    private var claims: [AttendanceClaim] = []
    private var isConditional = false
    /// Whether the author asks whether the means they take part by are still there.
    private var hangsOnMeans = false
    /// Whether a claim was said to be a manner of speaking: `présente, façon de parler : c'est le même lien ?`
    private var isMannerOfSpeaking = false
    /// Whether the last claim is of somebody else, whom a verb without a subject goes on to speak of.
    private var isOfOther = false
    private var previous: MeetingSentence.Clause?

    init(of sentence: MeetingSentence, at index: Int, reader: ClaimReader) {
        self.sentence = sentence
        self.index = index
        self.reader = reader
        correction = sentence.lexemes.indices.first {
            AttendanceWords.corrections.match(sentence.lexemes, at: $0) != nil
        }.map { sentence.lexemes[$0].range.lowerBound }
    }

    /// What the next clause adds to the claims of those before, or takes from them.
    mutating func read(_ clause: MeetingSentence.Clause) {
        if AttendanceWords.caveats.contains(clause.opening), !speaksBehindCaveat(clause) {
            if !claims.isEmpty { claims[claims.count - 1].hasCaveat = true }
            return
        }
        let clause = reader.withoutCourtesy(clause)
        if let last = claims.last, [.remote, .remoteHint].contains(last.kind), reader.isOfMachine(clause) {
            claims[claims.count - 1].hasCaveat = true
            return
        }
        if reader.hopesForComfort(clause) { return }
        if reader.isSigh(clause, in: sentence, at: index) { return claim(.wish) }
        if reader.isOfMeans(clause) { return hangsOnMeans = true }
        if reader.isException(clause), !claims.isEmpty { return claims[claims.count - 1].hasCaveat = true }
        if reader.isCondition(clause) { return readCondition(clause) }
        if reader.isMannerOfSpeaking(clause) {
            if !claims.isEmpty { claims[claims.count - 1].isAmbiguous = true }
            isMannerOfSpeaking = true
            return
        }
        if answersLast(clause) || isBareHope(clause) || goesOnDenying(clause) { return }
        defer { previous = clause }
        if reader.isCall(clause, in: sentence, at: index) { return claim(.remote) }
        if reader.isConditioned(clause, at: index) { return claim(.tentative) }
        for part in reader.parts(of: clause, at: index) { readClaim(of: part) }
    }

    /// `Sauf tempête vous pouvez me compter`: the caveat stands first, and its clause goes on with the claim.
    private func speaksBehindCaveat(_ clause: MeetingSentence.Clause) -> Bool {
        claims.isEmpty && clause.words.count > 3 && !reader.isCondition(clause)
            && clause.words.contains { Self.speaking.contains($0.folded) }
    }

    private static let speaking = AttendanceTerm.subjects.words.union(ClauseTerm.firstPersons.words)

    /// `Je ne peux pas m'échapper, même par téléphone`: goes on with what was denied, and claims nothing.
    private func goesOnDenying(_ clause: MeetingSentence.Clause) -> Bool {
        guard claims.last?.kind == .absent, clause.words.count <= 5, let first = clause.words.first else {
            return false
        }
        return AttendanceWords.evens.contains(first.folded)
            && !clause.words.contains { ClaimReader.subjects.contains($0.folded) }
    }

    /// `Personne, j'espère`: hopes what a clause without a claim says, and not that one comes.
    private func isBareHope(_ clause: MeetingSentence.Clause) -> Bool {
        previous != nil && claims.isEmpty && clause.words.count <= 2
            && clause.words.last.map { AttendanceWords.hoping.contains($0.folded) } ?? false
    }

    /// The claims of the whole sentence, once every clause was read.
    var settled: [AttendanceClaim] {
        var claims = claims
        if sentence.isQuestion {
            if let first = sentence.clauses.first, reader.isBareApology(first), claims.count == 1 { return [] }
            claims = claims.compactMap(reader.asked)
            if reader.asksLeave(sentence) { claims.removeAll { $0.kind == .present } }
            if reader.asksFirst(sentence) { claims.removeAll { $0.kind == .tentative } }
        }
        if isMannerOfSpeaking {
            for index in claims.indices where claims[index].kind == .remoteHint { claims[index].kind = .remote }
        }
        if isSarcastic { claims.removeAll { $0.kind == .yes } }
        if reader.isOfNextMeeting(sentence) { claims.removeAll { $0.kind == .tentative } }
        if reader.isDeferred(sentence) {
            for index in claims.indices where claims[index].kind == .present { claims[index].isDeferred = true }
        }
        let isAfar = claims.allSatisfy { $0.kind == .remote || $0.kind == .remoteHint }
        if hangsOnMeans, isAfar, let last = claims.indices.last { claims[last].hasCaveat = true }
        guard isConditional || hangsOnMeans && !isAfar,
            claims.contains(where: { [.present, .remote, .absent].contains($0.kind) })
        else {
            return claims
        }
        return [AttendanceClaim(kind: .tentative, subject: .own, isPartial: false, sentence: index)]
    }

    /// `Ah oui, génial, le jour de notre colloque.`: praises what keeps the author away.
    private var isSarcastic: Bool {
        guard let first = sentence.lexemes.first, claims.contains(where: { $0.kind == .awayHint }) else { return false }
        return [
            "ah", "oh", "super", "genial", "bravo", "formidable", "magnifique", "great", "fantastic", "fantastisch",
            "geweldig", "toll",
        ].contains(first.folded)
    }

    private mutating func readCondition(_ clause: MeetingSentence.Clause) {
        if reader.offersRemote(clause, at: index) { return claim(.remoteHint) }
        isConditional = true
        // *S'il fait beau je viens*: no comma parts the claim from its condition.
        if clause.words.count > 4, let claim = reader.clauses.claim(of: clause, sentence: index) {
            claims.append(claim)
        }
    }

    /// Whether `clause` only answers what the last claim named: *venir, non*, *en visio, sans façon*.
    private mutating func answersLast(_ clause: MeetingSentence.Clause) -> Bool {
        guard let last = claims.last else { return false }
        if let turned = reader.answered(last, by: clause, after: previous) {
            claims.removeLast()
            claims += turned
            return true
        }
        if last.kind == .present, reader.isInThought(clause) {
            claims[claims.count - 1].kind = .absent
            return true
        }
        guard last.kind == .remote, reader.spurns(clause) else { return false }
        claims.removeLast()
        return true
    }

    private mutating func readClaim(of part: MeetingSentence.Clause) {
        guard var claim = reader.clauses.claim(of: part, sentence: index) else { return }
        if isOfOther, claim.kind == .absent, reader.clauses.isWithoutSubject(part.words) { claim.isOfColleague = true }
        if claim.kind == .absent, isOfNamed(part) || isOfColleague(part) || isOfMissed(part) {
            claim.isOfColleague = true
            claim.isAmbiguous = true
        }
        if claim.kind == .present, isOfNamed(part) || isOfColleague(part) { claim.subject = .other }
        isOfOther = claim.subject == .other || claim.isOfColleague
        if claim.kind == .present || claim.kind == .tentative, reader.isRegret(part, in: sentence) {
            claim.kind = .awayHint
        }
        // *C'est noté, mais je serai en Espagne*: the turn takes the bare yes back.
        if claim.kind == .awayHint, !claim.isPartial, AttendanceWords.buts.contains(part.opening) {
            claims.removeAll { $0.kind == .yes }
        }
        if let correction, let last = part.words.last { claim.isCorrection = last.range.upperBound > correction }
        claims.append(claim)
        if claim.kind == .present, reader.clauses.find(in: part.words).signals.contains(.remoteHint) {
            claims.append(
                AttendanceClaim(kind: .remoteHint, subject: claim.subject, isPartial: claim.isPartial, sentence: index))
        }
    }

    /// `Omar Sylla, notre vice-président, sera présent`: a verb without a subject behind a person at the head.
    private func isOfNamed(_ part: MeetingSentence.Clause) -> Bool {
        guard !part.opening.isEmpty, let first = sentence.lexemes.first,
            MeetingText.isCapitalised(first, in: reader.clauses.source),
            GivenNames.common.contains(first.folded) || AttendanceWords.personTitles.contains(first.folded)
        else { return false }
        return reader.clauses.isWithoutSubject(part.words)
    }

    /// `Ma collègue Mme Astier, que vous aviez conviée, est retenue`: a verb without a subject behind such a head.
    private func isOfColleague(_ part: MeetingSentence.Clause) -> Bool {
        guard !part.opening.isEmpty, let head = sentence.clauses.first, head.words.count <= 8,
            reader.clauses.isOfColleague(head.words)
        else { return false }
        return reader.clauses.isWithoutSubject(part.words)
    }

    /// `Je viens sans Mme Adam, retenue à Nantes`: what is said of a person behind `sans`.
    private func isOfMissed(_ part: MeetingSentence.Clause) -> Bool {
        guard part.opening == ",", let before = previous?.words.suffix(5),
            let without = before.firstIndex(where: { AttendanceWords.withouts.contains($0.folded) }),
            let name = before.last
        else { return false }
        return without + 1 < before.endIndex && MeetingText.isCapitalised(name, in: reader.clauses.source)
            && !part.words.contains { AttendanceWords.own.contains($0.folded) }
    }

    private mutating func claim(_ kind: AttendanceClaim.Kind) {
        claims.append(AttendanceClaim(kind: kind, subject: .own, isPartial: false, sentence: index))
    }
}
