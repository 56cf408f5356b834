/// What one sentence claims about coming, clause after clause.
struct SentenceClaims {
    private let sentence: MeetingSentence
    private let index: Int
    private let reader: ClaimReader
    private let correction: String.Index?
    private var claims: [AttendanceClaim] = []
    private var isConditional = false
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
        if AttendanceWords.caveats.contains(clause.opening) {
            if !claims.isEmpty { claims[claims.count - 1].hasCaveat = true }
            return
        }
        if reader.isCondition(clause) { return readCondition(clause) }
        if answersLast(clause) { return }
        previous = clause
        if reader.isConditioned(clause, at: index) { return claim(.tentative) }
        for part in reader.parts(of: clause, at: index) { readClaim(of: part) }
    }

    /// The claims of the whole sentence, once every clause was read.
    var settled: [AttendanceClaim] {
        var claims = claims
        if sentence.isQuestion {
            if let first = sentence.clauses.first, reader.isBareApology(first), claims.count == 1 { return [] }
            claims = claims.compactMap(reader.asked)
            if reader.asksLeave(sentence) { claims.removeAll { $0.kind == .present } }
        }
        guard isConditional, claims.contains(where: { [.present, .remote, .absent].contains($0.kind) }) else {
            return claims
        }
        return [AttendanceClaim(kind: .tentative, subject: .own, isPartial: false, sentence: index)]
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
        guard last.kind == .remote, reader.spurns(clause) else { return false }
        claims.removeLast()
        return true
    }

    private mutating func readClaim(of part: MeetingSentence.Clause) {
        guard var claim = reader.clauses.claim(of: part, sentence: index) else { return }
        if claim.kind == .present || claim.kind == .tentative, reader.isRegret(part, in: sentence) {
            claim.kind = .awayHint
        }
        if let correction, let last = part.words.last { claim.isCorrection = last.range.upperBound > correction }
        claims.append(claim)
        if claim.kind == .present, reader.clauses.find(in: part.words).signals.contains(.remoteHint) {
            claims.append(
                AttendanceClaim(kind: .remoteHint, subject: claim.subject, isPartial: claim.isPartial, sentence: index))
        }
    }

    private mutating func claim(_ kind: AttendanceClaim.Kind) {
        claims.append(AttendanceClaim(kind: kind, subject: .own, isPartial: false, sentence: index))
    }
}
