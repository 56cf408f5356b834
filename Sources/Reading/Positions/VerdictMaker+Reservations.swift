import Federation

/// What is agreed to on a condition, or for a change.
extension VerdictMaker {
    func reservation() -> Verdict? {
        if let named = claims(.reserve).first {
            if reading.isWaived {
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
            if isOffer(claim) { continue }
            guard let verdict = conditional(claim) else { continue }
            let wavers = reading.placedDoubts.contains { $0.doubt == .unclear } || !claims(.abstain).isEmpty
            guard wavers else { return verdict }
            return .doubtful(.unclear, claim, verdict.why + ["unclear"], likely: [.reserve, .abstain, .agree])
        }
        return blocking()
    }

    /// *Le titre est à revoir, c'est rédhibitoire*: what is asked for is a condition, whatever else was said.
    private func blocking() -> Verdict? {
        guard !reading.isWaived, claims(.abstain).isEmpty,
            let firm = reading.sentences.first(where: { $0.end == .statement && $0.met.contains(.blocking) })
        else { return nil }
        let near = reading.sentences[max(0, firm.index - 1)..<min(reading.sentences.count, firm.index + 2)]
        let asks = near.contains { !$0.met.isDisjoint(with: [.demand, .part, .must]) }
        guard asks else { return nil }
        var verdict = Verdict.certain(.reserve, claims(.agree, .nihil).first, "blocking")
        verdict.sentence = firm.index
        return verdict
    }

    /// *Nous signons. Si une délégation est reçue, nous serions heureux d'en être*: beside what was done, an offer.
    private func isOffer(_ claim: Claim) -> Bool {
        let met = reading.sentences[claim.sentence].met
        return claim.mood == .conditional && met.isDisjoint(with: [.matter, .part, .demand, .must, .but])
            && claims.contains { $0.isDone && $0.value == .agree && $0.sentence < claim.sentence }
    }

    /// Whether a condition was set in that sentence, other than in a clause of its own beside the consent.
    private func isConditioned(_ sentence: Int) -> Bool {
        reading.sentences[sentence].doubts.contains {
            $0.doubt == .condition && $0.topic != .aside && $0.topic != .ours
        }
    }

    private func conditional(_ claim: Claim) -> Verdict? {
        let sentence = reading.sentences[claim.sentence]
        if isConditioned(claim.sentence) {
            guard reading.isWaived else { return .certain(.reserve, claim, "consent-on-condition") }
            return nil
        }
        if isBargain(claim, sentence) { return .certain(.reserve, claim, "consent-for-change") }
        let demands = has(.demand, in: claim.sentence) && !reading.isWaived && !sentence.met.contains(.practical)
        if demands, has(.adversative, in: claim.sentence) || sentence.met.contains(.part) {
            return .certain(.reserve, claim, "consent-on-change")
        }
        if has(.adversative, in: claim.sentence), sentence.met.contains(.part), !has(.delay, in: claim.sentence),
            !reading.isWaived,
            has(.negation, in: claim.sentence) || has(.distantNegation, in: claim.sentence)
        {
            return .certain(.reserve, claim, "consent-but-not")
        }
        return nil
    }

    /// *Rectifiez ça et on signe*: first the change, then the consent.
    private func isBargain(_ claim: Claim, _ sentence: SentenceReading) -> Bool {
        guard let bid = sentence.bid, bid < claim.item, !reading.isWaived else { return false }
        return sentence.met.isDisjoint(with: [.practical, .remark, .courtesy])
            && sentence.doubts.contains { $0.doubt == .demand && $0.item == bid }
    }
}
