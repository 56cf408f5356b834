import Federation

/// Weighs the claims of a text: objections first, then what puts off, then consents, which must leave no doubt.
struct VerdictMaker {
    private let reading: TextReading
    private let claims: [Claim]

    private init(_ reading: TextReading) {
        self.reading = reading
        claims = Self.withoutEchoes(reading.claims)
    }

    /// What `reading` says in the end.
    static func verdict(on reading: TextReading) -> Verdict {
        var verdict = VerdictMaker(reading).verdict()
        if reading.doubts.contains(.tickBoxes), verdict.certainty == .certain {
            verdict.certainty = .doubtful
            verdict.why.append(PositionDoubt.tickBoxes.rawValue)
            verdict.likely = [.disagree, .reserve, .agree]
        }
        return verdict
    }

    /// *Non, pas d'objection*: the first word only echoes the second.
    private static func withoutEchoes(_ claims: [Claim]) -> [Claim] {
        var kept: [Claim] = []
        for claim in claims {
            if claim.value == .nihil, let last = kept.last, last.tag == .no, last.sentence == claim.sentence {
                kept.removeLast()
            }
            kept.append(claim)
        }
        return kept
    }

    private func claims(_ values: Claim.Value...) -> [Claim] { claims.filter { values.contains($0.value) } }

    private func verdict() -> Verdict {
        objection() ?? reservation() ?? recusal() ?? putOff() ?? abstention() ?? ConsentReader(reading).verdict()
            ?? SilenceReader(reading).verdict()
    }

    // MARK: - Objections

    private func objection() -> Verdict? {
        let objections = claims(.object)
        guard let firm = objections.last(where: { $0.grip == .firm && $0.tag != .outside }) ?? objections.last else {
            return tally()
        }
        if standsAside(firm) { return nil }
        if isPutOff(firm) { return .doubtful(.delay, firm, ["not-yet"], likely: [.delay, .disagree, .reserve]) }
        let answered = claims(.agree).contains { $0.isAct && $0.sentence > firm.sentence }
        if !answered, let other = bound(firm) { return other }
        if let contested = contested(firm) { return contested }
        let doubts = reading.placedDoubts.map(\.doubt)
        if has(.unclear, in: firm.sentence) || doubts.contains(.unclear) && firm.tag != .sign
            || firm.tag == .obstacle && reading.met(.harmless)
        {
            return .doubtful(.unclear, firm, ["objection", "unclear"], likely: [.disagree, .reserve, .comment])
        }
        return .certain(.disagree, firm, "objection-" + firm.tag.rawValue)
    }

    /// *Nous ne signons pas, sans nous opposer : abstention*: who says so in three ways does not object.
    private func standsAside(_ objection: Claim) -> Bool {
        guard !claims(.abstain).isEmpty else { return false }
        return objection.tag == .outside || objection.tag == .sign && !claims(.nihil, .agree).isEmpty
    }

    /// An objection on a condition, or to a part, is a reservation.
    private func bound(_ objection: Claim) -> Verdict? {
        let conditioned = has(.condition, in: objection.sentence)
        if conditioned, !claims(.agree, .nihil).isEmpty || has(.demand, in: objection.sentence) {
            return .certain(.reserve, objection, "objection-on-condition")
        }
        if conditioned { return .certain(.reserve, objection, "objection-if") }
        if claims(.reserve).contains(where: { $0.complement == .part }), !claims(.agree).isEmpty {
            return .certain(.reserve, objection, "objection-to-part")
        }
        return nil
    }

    /// An objection beside a consent: the act of signing weighs more than the substance, the last word more than the first.
    private func contested(_ objection: Claim) -> Verdict? {
        let consents = claims(.agree, .nihil)
        guard let last = consents.last else { return nil }
        let strong = consents.filter { $0.grip == .firm && $0.tag != .yes || $0.tag == .sign }
        if isNeither(objection, last) {
            return .doubtful(.unclear, objection, ["neither"], likely: [.abstain, .disagree, .noObjection])
        }
        let plain = [.yes, .accord, .contre].contains(objection.tag) && last.grip == .firm
        if strong.isEmpty && !plain || isLater(objection, than: last) { return nil }
        if objection.tag == .outside || objection.grip == .weak, claims(.abstain).isEmpty == false { return nil }
        return .doubtful(
            .unclear, objection, ["conflict"], likely: [.disagree, .reserve, .comment, .agree])
    }

    /// *Pas contre, mais on ne peut pas dire que nous soyons pour*.
    private func isNeither(_ objection: Claim, _ nihil: Claim) -> Bool {
        nihil.value == .nihil && [.contre, .oppose, .nihil].contains(nihil.tag) && objection.sentence == nihil.sentence
            && [.pour, .yes, .accord].contains(objection.tag)
    }

    private func isLater(_ one: Claim, than other: Claim) -> Bool {
        (one.sentence, one.item) > (other.sentence, other.item)
    }

    private func isPutOff(_ claim: Claim) -> Bool {
        let sentence = reading.sentences[claim.sentence]
        let delays = sentence.doubts.filter { $0.doubt == .delay }
        // *Réponse négative, le PV vous parviendra*.
        let papers = !delays.isEmpty && delays.allSatisfy { $0.topic == .practical && $0.item > claim.item }
        return sentence.met.contains(.before) || !delays.isEmpty && !papers
    }

    private func has(_ doubt: PositionDoubt, in sentence: Int) -> Bool {
        reading.sentences[sentence].doubts.contains { $0.doubt == doubt }
    }

    private func tally() -> Verdict? {
        for sentence in reading.sentences {
            guard let noes = sentence.tally.noes, let ayes = sentence.tally.ayes, noes >= ayes, noes > 0 else {
                continue
            }
            guard claims(.agree, .nihil, .abstain).isEmpty else { return nil }
            // At a draw, who has the casting vote?
            var verdict: Verdict =
                noes > ayes
                ? .certain(.disagree, nil, "votes-against")
                : .doubtful(.unclear, nil, ["votes-even"], likely: [.disagree, .abstain, .agree])
            verdict.sentence = sentence.index
            return verdict
        }
        return nil
    }

    // MARK: - Reservations

    private func reservation() -> Verdict? {
        if let named = claims(.reserve).first {
            if reading.met(.harmless) {
                return .doubtful(.comment, named, ["reserve", "non-blocking"], likely: [.comment, .reserve])
            }
            return .certain(.reserve, named, "reserve-named")
        }
        let hypothetical = reading.sentences.filter { $0.end == .statement }.flatMap(\.claims)
            .filter { $0.voice.binds && $0.mood == .conditional && ($0.value == .agree || $0.value == .nihil) }
        for claim in claims(.agree, .nihil) + hypothetical {
            if claim.mood == .conditional,
                claims.contains(where: { $0.grip == .firm && $0.sentence > claim.sentence && $0.value == .abstain })
            {
                continue
            }
            guard let verdict = conditional(claim) else { continue }
            let wavers = reading.placedDoubts.contains { $0.doubt == .unclear } || !claims(.abstain).isEmpty
            guard wavers else { return verdict }
            return .doubtful(.unclear, claim, verdict.why + ["unclear"], likely: [.reserve, .abstain, .agree])
        }
        return nil
    }

    private func conditional(_ claim: Claim) -> Verdict? {
        let sentence = reading.sentences[claim.sentence]
        if has(.condition, in: claim.sentence) {
            guard reading.met(.harmless) else { return .certain(.reserve, claim, "consent-on-condition") }
            return nil
        }
        let demands = has(.demand, in: claim.sentence) && !reading.met(.harmless) && !sentence.met.contains(.practical)
        if demands, has(.adversative, in: claim.sentence) || sentence.met.contains(.part) {
            return .certain(.reserve, claim, "consent-on-change")
        }
        if has(.adversative, in: claim.sentence), sentence.met.contains(.part), !has(.delay, in: claim.sentence),
            !reading.met(.harmless),
            has(.negation, in: claim.sentence) || has(.distantNegation, in: claim.sentence)
        {
            return .certain(.reserve, claim, "consent-but-not")
        }
        return nil
    }

    // MARK: - Standing aside and waiting

    private func recusal() -> Verdict? {
        guard let claim = claims(.recuse).last else { return nil }
        guard claims(.agree, .nihil).isEmpty else {
            return .doubtful(.unclear, claim, ["recuse", "conflict"], likely: [.recuse, .abstain, .agree])
        }
        return .certain(.recuse, claim, "recuse")
    }

    private func putOff() -> Verdict? {
        let delays = reading.placedDoubts.filter { $0.doubt == .delay }
        // *Pour la prochaine fois, un délai plus long* puts off nothing.
        guard let delay = delays.first(where: { !reading.sentences[$0.sentence].met.contains(.harmless) }) else {
            return nil
        }
        if claims.contains(where: { settles($0, delay) }) { return nil }
        // *Merci de le reprendre avant de nous compter* waits for a change.
        let bound = has(.demand, in: delay.sentence)
        var verdict: Verdict =
            claims.isEmpty && !bound && !reading.sentences.contains(where: { mayRefuse($0, beside: delay) })
            ? .certain(.delay, nil, "needs-time")
            : .doubtful(.delay, claims.last, ["needs-time", "conflict"], likely: [.delay, .reserve, .agree])
        verdict.sentence = delay.sentence
        return verdict
    }

    /// *Nous ne voulons pas d'un texte bancal* beside what is put off: a condition of it, or the answer.
    private func mayRefuse(_ sentence: SentenceReading, beside delay: PlacedDoubt) -> Bool {
        let against: Set<PositionDoubt> = [.demand, .negation, .harsh, .opposition, .irony]
        return sentence.index != delay.sentence && !sentence.met.isDisjoint(with: [.matter, .part, .own, .sign])
            && sentence.doubts.contains { against.contains($0.doubt) && $0.topic != .practical }
    }

    /// Whether the answer that was put off follows after all.
    private func settles(_ claim: Claim, _ delay: PlacedDoubt) -> Bool {
        guard claim.grip == .firm, (claim.sentence, claim.item) > (delay.sentence, delay.item) else { return false }
        let met = reading.sentences[delay.sentence].met
        if met.contains(.back), !met.contains(.delay) { return true }
        // *Nous avions demandé un délai : le conseil s'est tenu depuis, il est favorable*.
        if met.contains(.was), claim.voice.isExplicit, claim.form == .finite { return true }
        return [.sign, .abstain, .go].contains(claim.tag) && claim.sentence > delay.sentence
    }

    private func abstention() -> Verdict? {
        guard let claim = claims(.abstain).last else { return nil }
        if reading.sentences[claim.sentence].met.contains(.before) {
            return .doubtful(.delay, claim, ["not-yet"], likely: [.delay, .abstain])
        }
        let placed = reading.placedDoubts.filter { $0.doubt != .condition || $0.sentence >= claim.sentence }
        let bluntly = claim.voice.isExplicit && claim.form == .finite && claim.length == 1
        let doubts = Set(placed.map(\.doubt) + reading.doubts).subtracting(bluntly ? [.harsh] : [])
        let bad: Set<PositionDoubt> = [
            .condition, .opposition, .unclear, .irony, .robot, .disguise, .tickBoxes, .struck, .reference, .automatic,
            .correction, .demand, .delay, .harsh,
        ]
        // *D'accord sur l'urgence, et nous restons en dehors de ce texte*.
        let apart = claim.length > 1 && claim.form == .finite && reading.sentences[claim.sentence].met.contains(.accord)
        let consents = claims(.agree).filter { $0.grip == .firm || apart }
        guard consents.isEmpty, claim.grip == .firm, doubts.isDisjoint(with: bad) else {
            let why = ["abstain"] + doubts.intersection(bad).map(\.rawValue).sorted()
            return .doubtful(consents.isEmpty ? .abstain : .unclear, claim, why, likely: [.abstain, .disagree, .agree])
        }
        return .certain(.abstain, claim, "abstain")
    }
}
