import Federation

/// Who stands aside or needs time: it holds unless an answer follows.
extension VerdictMaker {
    func recusal() -> Verdict? {
        guard let claim = claims(.recuse).last else { return nil }
        guard claims(.agree, .nihil).isEmpty else {
            return .doubtful(.unclear, claim, ["recuse", "conflict"], likely: [.recuse, .abstain, .agree])
        }
        return .certain(.recuse, claim, "recuse")
    }

    func putOff() -> Verdict? {
        let delays = reading.placedDoubts.filter { $0.doubt == .delay }
        // *Pour la prochaine fois, un délai plus long* puts off nothing.
        guard let delay = delays.first(where: { !reading.sentences[$0.sentence].met.contains(.harmless) }) else {
            return nil
        }
        if claims.contains(where: { settles($0, delay) }) { return nil }
        // *Merci de le reprendre avant de nous compter* waits for a change.
        let bound = has(.demand, in: delay.sentence)
        // *OK, je transmets au bureau*.
        let heard = claims.allSatisfy { claim in
            let before = (claim.sentence, claim.item) < (delay.sentence, delay.item)
            return before && claim.isMereAnswer && claim.value == .agree || claim.value == .object && isPutOff(claim)
        }
        // *J'aurais ajouté un mot sur les stages, mais ce sera pour une autre fois*.
        let regretted = reading.sentences[delay.sentence].met.contains(.remark) && !claims(.agree).isEmpty
        var verdict: Verdict =
            heard && !bound && !regretted && !reading.sentences.contains(where: { mayRefuse($0, beside: delay) })
            ? .certain(.delay, nil, "needs-time")
            : .doubtful(.delay, claims.last, ["needs-time", "conflict"], likely: [.delay, .reserve, .agree])
        verdict.sentence = delay.sentence
        return verdict
    }

    /// *Nous ne voulons pas d'un texte bancal* beside what is put off: a condition of it, or the answer.
    private func mayRefuse(_ sentence: SentenceReading, beside delay: PlacedDoubt) -> Bool {
        return sentence.index != delay.sentence && !sentence.met.isDisjoint(with: [.matter, .part, .own, .sign])
            && sentence.doubts.contains { Self.against.contains($0.doubt) && $0.topic != .practical }
    }

    private static let against: Set<PositionDoubt> = [.demand, .negation, .harsh, .opposition, .irony]

    /// Whether the answer that was put off follows after all.
    private func settles(_ claim: Claim, _ delay: PlacedDoubt) -> Bool {
        guard claim.grip == .firm, (claim.sentence, claim.item) > (delay.sentence, delay.item),
            claim.value != .object || !isPutOff(claim)
        else { return false }
        let met = reading.sentences[delay.sentence].met
        if met.contains(.back), !met.contains(.delay) { return true }
        // *Nous avions demandé un délai : le conseil s'est tenu depuis, il est favorable*.
        if met.contains(.was), claim.voice.isExplicit, claim.form == .finite { return true }
        // *Nous n'avons pas de position commune et préférons rester neutres.*
        if claim.tag == .abstain, !met.contains(.before) { return true }
        return [.sign, .go].contains(claim.tag) && claim.sentence > delay.sentence
    }

    func abstention() -> Verdict? {
        guard let claim = claims(.abstain).last else { return nil }
        if reading.sentences[claim.sentence].met.contains(.before) {
            return .doubtful(.delay, claim, ["not-yet"], likely: [.delay, .abstain])
        }
        let placed = reading.placedDoubts.filter {
            ($0.doubt != .condition || $0.sentence >= claim.sentence) && !($0.doubt == .delay && settles(claim, $0))
        }
        let bluntly = claim.voice.isExplicit && claim.form == .finite && claim.length == 1
        let doubts = Set(placed.map(\.doubt) + reading.doubts).subtracting(bluntly ? [.harsh] : [])
        // *D'accord sur l'urgence, et nous restons en dehors de ce texte*.
        let apart = claim.length > 1 && claim.form == .finite && reading.sentences[claim.sentence].met.contains(.accord)
        let consents = claims(.agree).filter { $0.grip == .firm || apart }
        guard consents.isEmpty, claim.grip == .firm, doubts.isDisjoint(with: Self.bad) else {
            let why = ["abstain"] + doubts.intersection(Self.bad).map(\.rawValue).sorted()
            return .doubtful(consents.isEmpty ? .abstain : .unclear, claim, why, likely: [.abstain, .disagree, .agree])
        }
        return .certain(.abstain, claim, "abstain")
    }

    private static let bad: Set<PositionDoubt> = [
        .condition, .opposition, .unclear, .irony, .robot, .disguise, .tickBoxes, .struck, .reference, .automatic,
        .correction, .demand, .delay, .harsh,
    ]
}
