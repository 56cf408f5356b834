import Federation

/// Weighs the claims of a text: objections first, then what puts off, then consents, which must leave no doubt.
struct VerdictMaker {
    /// The whole text.
    let reading: TextReading
    /// What it says, without mere echoes.
    let claims: [Claim]

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

    /// The claims of those values, in order.
    func claims(_ values: Claim.Value...) -> [Claim] { claims.filter { values.contains($0.value) } }

    private func verdict() -> Verdict {
        objection() ?? reservation() ?? recusal() ?? putOff() ?? abstention() ?? ConsentReader(reading).verdict()
            ?? SilenceReader(reading).verdict()
    }

    private func objection() -> Verdict? {
        let objections = claims(.object)
        guard let firm = objections.last(where: { $0.grip == .firm && $0.tag != .outside }) ?? objections.last else {
            return tally()
        }
        if standsAside(firm) { return nil }
        if abstains(after: firm) {
            return .doubtful(.unclear, firm, ["objection", "abstain"], likely: [.abstain, .disagree])
        }
        let bargained = has(.condition, in: firm.sentence) && claims(.agree).contains { $0.sentence == firm.sentence }
        if isPutOff(firm), waitsBesides(objections) { return nil }
        if isPutOff(firm), !bargained {
            return .doubtful(.delay, firm, ["not-yet"], likely: [.delay, .disagree, .reserve])
        }
        let answered = claims(.agree).contains {
            $0.isAct && $0.sentence > firm.sentence && !has(.condition, in: $0.sentence)
        }
        if !answered, let other = bound(firm) { return other }
        if let contested = contested(firm) { return contested }
        let doubts = reading.placedDoubts.map(\.doubt)
        let repeated = objections.count > 1 && objections.allSatisfy { $0.sentence == firm.sentence }
        if !repeated && (has(.unclear, in: firm.sentence) || doubts.contains(.unclear) && firm.tag != .sign)
            || firm.tag == .obstacle && reading.isWaived
        {
            return .doubtful(.unclear, firm, ["objection", "unclear"], likely: [.disagree, .reserve, .comment])
        }
        return .certain(.disagree, firm, "objection-" + firm.tag.rawValue)
    }

    /// *Réponse après le conseil. Ne nous comptez pas d'ici là*: every refusal is for now, and so it is said elsewhere.
    private func waitsBesides(_ objections: [Claim]) -> Bool {
        let refused = Set(objections.map(\.sentence))
        return claims(.agree, .nihil, .reserve).isEmpty && objections.allSatisfy(isPutOff)
            && reading.sentences.contains { sentence in
                !refused.contains(sentence.index) && sentence.end == .statement
                    && sentence.doubts.contains { $0.doubt == .delay }
            }
    }

    /// *Nous ne signons pas, sans nous opposer : abstention*: who says so in three ways does not object.
    private func standsAside(_ objection: Claim) -> Bool {
        guard let aside = claims(.abstain).last else { return false }
        // *Accord ? Non. Désaccord ? Non plus. Abstention.*
        let asked = objection.sentence > 0 && reading.sentences[objection.sentence - 1].end == .question
        if objection.tag == .no, objection.length <= 2, asked, isLater(aside, than: objection) { return true }
        switch objection.tag {
        case .outside: return true
        // *OK pour la réunion du 12* is nothing that it agrees to besides.
        case .sign: return claims(.nihil, .agree).contains { $0.value == .nihil || $0.grip == .firm }
        case .refusal, .go: return !claims(.nihil).isEmpty
        default: return false
        }
    }

    /// *Nous sommes contre ce texte, mais nous nous abstenons*: what they think, then what they do.
    private func abstains(after objection: Claim) -> Bool {
        guard [.contre, .oppose, .obstacle].contains(objection.tag) else { return false }
        return claims(.abstain).contains { $0.grip == .firm && $0.form == .finite && isLater($0, than: objection) }
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
        let consents = claims(.agree)
        // *En l'état nous ne signons pas. Si vous reformulez, on signe.*
        if let offer = consents.first(where: { $0.sentence != objection.sentence && has(.condition, in: $0.sentence) }),
            offer.grip == .firm, !reading.isWaived
        {
            return .certain(.reserve, objection, "objection-beside-condition")
        }
        // *Accord, avec une réserve sur l'appel à la grève, auquel nous ne pouvons souscrire.*
        let named = claims(.reserve).contains { $0.sentence == objection.sentence && isLater(objection, than: $0) }
        let first = consents.contains { $0.grip == .firm && isLater(objection, than: $0) }
        if first, named || reading.sentences[objection.sentence].met.contains(.blocking) {
            return .certain(.reserve, objection, "objection-to-something")
        }
        return nil
    }

    /// An objection beside a consent: the act of signing weighs more than the substance, the last word more than the first.
    private func contested(_ objection: Claim) -> Verdict? {
        let consents = claims(.agree, .nihil).filter { $0.role == .assertion && !isForPeople($0, beside: objection) }
        guard let last = consents.last else { return nil }
        let strong = consents.filter { $0.grip == .firm && $0.tag != .yes || $0.tag == .sign }
        if isNeither(objection, last) {
            return .doubtful(.unclear, objection, ["neither"], likely: [.abstain, .disagree, .noObjection])
        }
        // *Non, non, on ne vous a pas oubliés : c'est oui !*
        let ours = objection.tag == .no && last.voice == .own
        let plain = last.grip == .firm && (ours || [.yes, .accord, .contre].contains(objection.tag))
        if strong.isEmpty && !plain || isLater(objection, than: last) { return nil }
        if objection.tag == .outside || objection.grip == .weak, claims(.abstain).isEmpty == false { return nil }
        return .doubtful(
            .unclear, objection, ["conflict"], likely: [.disagree, .reserve, .comment, .agree])
    }

    /// *We will not sign. Nothing against the authors*: the act is refused, the people are not.
    private func isForPeople(_ consent: Claim, beside objection: Claim) -> Bool {
        consent.value == .nihil && objection.tag == .sign && objection.grip == .firm && objection.voice.isExplicit
            && reading.sentences[consent.sentence].claims.allSatisfy { $0.value != .agree }
            && [.nihil, .contre].contains(consent.tag)
            && reading.sentences[consent.sentence].met.isDisjoint(with: [.matter, .sign])
    }

    /// *Pas contre, mais on ne peut pas dire que nous soyons pour*.
    private func isNeither(_ objection: Claim, _ nihil: Claim) -> Bool {
        nihil.value == .nihil && [.contre, .oppose, .nihil].contains(nihil.tag) && objection.sentence == nihil.sentence
            && [.pour, .yes, .accord].contains(objection.tag)
    }

    /// Whether `one` is said after `other`.
    func isLater(_ one: Claim, than other: Claim) -> Bool {
        (one.sentence, one.item) > (other.sentence, other.item)
    }

    /// Whether what is said holds only until later: *ne nous comptez pas d'ici là*.
    func isPutOff(_ claim: Claim) -> Bool {
        let sentence = reading.sentences[claim.sentence]
        let delays = sentence.doubts.filter { $0.doubt == .delay }
        // *Réponse négative, le PV vous parviendra*.
        let papers = !delays.isEmpty && delays.allSatisfy { $0.topic == .practical && $0.item > claim.item }
        return sentence.met.contains(.before) || !delays.isEmpty && !papers
    }

    /// Whether `doubt` arose in the sentence of that index.
    func has(_ doubt: PositionDoubt, in sentence: Int) -> Bool {
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
}
