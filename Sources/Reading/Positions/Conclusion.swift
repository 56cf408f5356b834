/// A text that ends in nothing but the act: *L'ANAS signe.*, *nous sommes signataires*, *signez pour nous*.
///
/// What was told before, of whatever it was, led to it; conditions and demands it does not take away.
struct Conclusion {
    /// The whole text.
    let reading: TextReading
    /// The consent relied on.
    let claim: Claim

    /// Whether the consent stands alone at the end of the text.
    var isDrawn: Bool {
        let sentence = reading.sentences[claim.sentence]
        guard isAct, sentence.end == .statement, sentence.parts == 0,
            sentence.claims.allSatisfy({ $0.value == .agree || $0.value == .nihil })
        else { return false }
        // *Le bureau a fait sien cet avis*: which it was, was told before.
        if sentence.met.contains(.this), !sentence.met.contains(.matter) { return false }
        let from = claim.start == .apart ? claim.tokens.lowerBound : 0
        let open = sentence.strangers + sentence.loose + sentence.doubts.map(\.token)
        guard !open.contains(where: { $0 >= from }) else { return false }
        return reading.sentences[(claim.sentence + 1)...].allSatisfy(isEpilogue)
    }

    /// Whether `placed` was only talk before the act, of neither the text nor an answer.
    func settles(_ placed: PlacedDoubt) -> Bool {
        guard isDrawn else { return false }
        let met = reading.sentences[placed.sentence].met
        if placed.sentence == claim.sentence {
            let before = reading.sentences[placed.sentence].doubts.filter { $0.token < claim.tokens.lowerBound }
            return placed.token < claim.tokens.lowerBound && before.allSatisfy(\.doubt.yieldsToAct)
                && met.isDisjoint(with: [.part, .without, .instead, .demand, .must, .but, .although])
        }
        guard placed.sentence < claim.sentence, met.isDisjoint(with: Self.binding) else { return false }
        // *Si je devais attendre d'avoir tout lu, je mourrais sans avoir répondu.*
        let ofWriter = met.contains(.me) && met.isDisjoint(with: [.own, .third, .no])
        return placed.doubt.yieldsToAct || ofWriter && [.condition, .negation].contains(placed.doubt)
    }

    /// Tags of sentences that speak of the text or of an answer.
    private static let binding: Tags = [
        .matter, .part, .demand, .must, .sign, .yes, .accord, .go, .withdraw, .this, .substance, .support, .no, .oppose,
        .contre, .refusal, .flip, .votes, .organ, .obstacle, .caveat, .outside, .abstain, .other, .partial, .theme,
    ]

    /// Whether somebody who may does it, now.
    private var isAct: Bool {
        guard claim.grip == .firm, claim.form == .finite, claim.mood == .actual, claim.voice.binds else { return false }
        switch claim.tag {
        case .sign: return claim.voice != .unspoken || claim.length > 1 || claim.item > 0
        case .go: return true
        case .yes: return claim.voice.isExplicit
        default: return false
        }
    }

    /// Whether `sentence` only closes the mail.
    private func isEpilogue(_ sentence: SentenceReading) -> Bool {
        if sentence.isCourtesy || sentence.words == 0 { return true }
        return sentence.claims.isEmpty && sentence.doubts.isEmpty && sentence.commands == 0
            && sentence.met.isDisjoint(with: Self.binding.union([.own, .organ, .partial, .other, .third, .answer]))
    }
}
