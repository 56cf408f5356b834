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

    /// Whether `placed` was only talk before the act.
    func settles(_ placed: PlacedDoubt) -> Bool {
        guard isDrawn else { return false }
        let met = reading.sentences[placed.sentence].met
        if placed.sentence == claim.sentence {
            let left: Set<Tag> = [.part, .without, .instead]
            return placed.token < claim.tokens.lowerBound && placed.doubt.yieldsToAct && met.isDisjoint(with: left)
        }
        guard placed.sentence < claim.sentence else { return false }
        // *Si je devais attendre d'être d'accord avec tous, je ne signerais jamais rien.*
        if placed.doubt == .condition { return met.isDisjoint(with: Self.binding) }
        return placed.doubt.yieldsToAct
    }

    /// Tags of sentences whose condition may bind the consent.
    private static let binding: Set<Tag> = [
        .matter, .part, .demand, .must, .sign, .yes, .accord, .go, .withdraw, .this, .substance, .support,
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
        return sentence.claims.isEmpty && sentence.doubts.isEmpty && sentence.met.contains(.practical)
            && sentence.met.isDisjoint(with: Self.binding)
    }
}
