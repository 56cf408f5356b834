/// Tells whether the order of things explains a doubt: what was complained of before signing all the same.
///
/// Each kind of doubt says what takes it away from a consent; kinds that nothing takes away stay.
struct DoubtExplainer {
    /// The whole text.
    let reading: TextReading
    /// Every consent of it.
    let consents: [Claim]
    /// The consent relied on.
    let claim: Claim

    /// Whether `placed` no longer stands against the consent.
    func explains(_ placed: PlacedDoubt) -> Bool {
        let met = reading.sentences[placed.sentence].met
        switch placed.doubt {
        case .elsewhere: return isPractical(placed)
        case .complement:
            let apart = placed.sentence != claim.sentence
            if isBesides(placed) { return true }
            return apart && (isSignedByName && leadsTo(placed) || met.contains(.harmless)) || isSpokenOf(placed)
        case .automatic: return explainsAutomatic(placed, met)
        case .delay: return explainsDelay(placed, met)
        case .demand: return explainsDemand(placed, met)
        case .request: return met.contains(.harmless)
        // *Akkoord,* on a line, *maar zonder de bijlage* below it.
        case .adversative:
            return leadsTo(placed) || isAnswered(placed) || isPractical(placed) && !met.contains(.without)
        case .distantNegation:
            return isPractical(placed) || isFirmAct && (placed.sentence == claim.sentence || isSmallTalk(met))
                || isComplaint(placed)
        case .hedge: return explainsHedge(placed) || met.contains(.harmless) && placed.sentence != claim.sentence
        case .correction: return claim.grip == .firm && precedes(placed)
        case .denial, .torn: return isFirmAct && leadsTo(placed) && placed.sentence != claim.sentence
        case .opposition: return isSignedByName && precedes(placed) && placed.sentence == claim.sentence
        case .harsh:
            let elsewhere = isPractical(placed) && placed.sentence != claim.sentence
            return elsewhere && isSpokenOfOnly(met) || isAskedBefore(placed) || isComplaint(placed)
        case .negation where isAboutTheWriter(placed, met), .unclear where isAboutTheWriter(placed, met): return true
        case .unclear: return isAskedBefore(placed)
        // *Perso j'aurais cité les étudiants, mais ça ne change rien à notre accord.*
        case .personal where met.contains(.harmless): return claim.grip == .firm && placed.sentence != claim.sentence
        case .negation, .question, .remark, .quotedOpposition, .concession, .partial, .personal:
            return isComplaint(placed)
        case .condition where placed.topic == .aside: return true
        case .condition:
            // *Akkoord,* and below it *maar zonder de bijlage*: the sentence is the condition.
            return isPractical(placed) && placed.sentence > claim.sentence && placed.item > 0 && isSpokenOfOnly(met)
        case .irony:
            let sentence = reading.sentences[placed.sentence]
            return met.contains(.courtesy) && sentence.claims.isEmpty && placed.sentence > claim.sentence && isFirmAct
        case .reference, .robot, .hypothetical, .disguise, .conflict, .tickBoxes, .struck, .tooLong,
            .subject, .language, .unknownWords, .dangling:
            return false
        }
    }

    /// *D'accord pour l'appel, et d'accord aussi pour la réunion du 14*: to a practical thing, after the text.
    private func isBesides(_ placed: PlacedDoubt) -> Bool {
        let sentence = reading.sentences[placed.sentence]
        let binding: Tags = [.ne, .pas, .without, .no, .but, .condition, .demand, .must, .part, .before, .instead]
        return placed.topic == .practical && placed.sentence == claim.sentence && !precedes(placed)
            && claim.grip == .firm && claim.aim == .named && sentence.met.isDisjoint(with: binding)
    }

    private var isFirmAct: Bool { claim.grip == .firm && (claim.tag == .sign || claim.tag == .go) }

    private var isSignedByName: Bool { claim.grip == .firm && claim.tag == .sign && claim.voice.isExplicit }

    /// *Signer va de soi, et nous signons*: the act was only spoken of, then done.
    private func isSpokenOf(_ placed: PlacedDoubt) -> Bool {
        let sentence = reading.sentences[placed.sentence]
        let denied: Tags = [.ne, .pas, .no, .flip, .without, .but]
        guard isSignedByName, precedes(placed), placed.sentence == claim.sentence, sentence.parts == 0,
            sentence.met.isDisjoint(with: denied)
        else { return false }
        return sentence.claims.contains { $0.item == placed.item && $0.form == .infinitive && $0.value == .agree }
    }

    /// Whether the doubt is about practical things, not about the text.
    private func isPractical(_ placed: PlacedDoubt) -> Bool {
        let sentence = reading.sentences[placed.sentence]
        return placed.topic == .practical || sentence.met.contains(.practical) && sentence.claims.isEmpty
    }

    /// *Je t'enverrai le programme dès que Karim l'aura* binds no consent.
    private func isSpokenOfOnly(_ met: Tags) -> Bool {
        met.isDisjoint(with: [.matter, .part, .demand, .must, .sign, .withdraw, .ne, .pas, .without, .no])
    }

    /// *Je ne sais pas joindre le logo*, *je ne serai pas au déjeuner*: the writer, and a practical thing.
    private func isAboutTheWriter(_ placed: PlacedDoubt, _ met: Tags) -> Bool {
        let other: Tags = [
            .matter, .part, .substance, .this, .demand, .must, .sign, .accord, .yes, .go, .support, .withdraw, .own,
            .organ, .oppose, .before, .condition,
        ]
        return isPractical(placed) && placed.sentence != claim.sentence && claim.grip == .firm && met.contains(.me)
            && met.isDisjoint(with: other)
    }

    /// Whether a sentence speaks neither of the text nor of whatever was spoken of before.
    private func isSmallTalk(_ met: Tags) -> Bool { met.isDisjoint(with: [.matter, .part, .substance, .this]) }

    private func precedes(_ placed: PlacedDoubt) -> Bool {
        (placed.sentence, placed.item) < (claim.sentence, claim.item)
    }

    /// Whether the consent concludes from what raised the doubt: *un peu dur, mais nous signons*, *nous signons donc*.
    ///
    /// A sentence apart that says nothing of the kind may as well be what they consent to leave out.
    private func leadsTo(_ placed: PlacedDoubt) -> Bool {
        guard precedes(placed) else { return false }
        return placed.sentence == claim.sentence || reading.sentences[claim.sentence].isWeighed
    }

    /// A turn that ends in consent: *mais au vote nous signons*.
    private func isAnswered(_ placed: PlacedDoubt) -> Bool {
        consents.contains { $0.sentence == placed.sentence && $0.item > placed.item && $0.grip == .firm }
    }

    /// A doubt in a question of their own, which the consent answers.
    private func isAskedBefore(_ placed: PlacedDoubt) -> Bool {
        reading.sentences[placed.sentence].end == .question && precedes(placed) && claim.grip == .firm
    }

    /// A complaint before a firm consent is only a complaint, unless it stands within its clause.
    private func isComplaint(_ placed: PlacedDoubt) -> Bool {
        guard leadsTo(placed), claim.grip == .firm else { return false }
        let within = claim.form == .infinitive || placed.token >= claim.tokens.lowerBound
        if placed.sentence == claim.sentence, within { return false }
        return isFirmAct || placed.doubt != .negation && claim.tag != .support
    }

    /// Absence told of by a person, or an automatic line after the answer.
    private func explainsAutomatic(_ placed: PlacedDoubt, _ met: Tags) -> Bool {
        if met.contains(.away), !met.contains(.automatic) {
            // *J'y serai absente*, at the meeting.
            let meeting = isPractical(placed) && placed.sentence != claim.sentence && claim.grip == .firm
            // *La présidente est en congé, elle donne le feu vert*.
            let another = isFirmAct && met.contains(.third)
            // *Vous avez notre accord. Je serai en congés jusqu'au 15.*
            let after = isFirmAct && claim.isDone && !precedes(placed) && placed.sentence != claim.sentence
            return meeting || isSignedByName || another || after
        }
        return !precedes(placed) && placed.sentence != claim.sentence && claim.grip == .firm && !met.contains(.robot)
    }

    private func explainsDelay(_ placed: PlacedDoubt, _ met: Tags) -> Bool {
        if claim.isAct, placed.sentence < claim.sentence { return true }
        if claim.grip == .firm, met.contains(.harmless) { return true }
        // *Nous avions demandé un délai. Depuis, le bureau est favorable.*
        if met.contains(.was), precedes(placed), claim.voice.isExplicit, claim.form == .finite { return true }
        return precedes(placed) && met.contains(.back) && !met.contains(.delay) && claim.grip == .firm
    }

    /// Changes spoken of, not asked for, or of practical things.
    private func explainsDemand(_ placed: PlacedDoubt, _ met: Tags) -> Bool {
        // *Nous signons mais demandons que le logo du ministère soit retiré* asks for a change all the same.
        let turns = !met.isDisjoint(with: [.but, .although])
        let sentence = reading.sentences[placed.sentence]
        let ours = met.contains(.own) || sentence.opensPolitely || sentence.end == .question
        let asked = met.contains(.must) && (met.contains(.that) || !ours)
        if isPractical(placed), !met.contains(.part), !turns, !asked, !sentence.bringsChanges { return true }
        guard precedes(placed) else { return false }
        return isSignedByName && isTold(placed) || reading.sentences[claim.sentence].met.contains(.asIs)
    }

    /// *Il a été proposé un amendement, puis l'idée a été abandonnée*.
    private func isTold(_ placed: PlacedDoubt) -> Bool {
        let sentence = reading.sentences[placed.sentence]
        return sentence.met.isDisjoint(with: [.must, .part, .condition, .but]) && sentence.bid == nil
            && sentence.index + 1 < reading.sentences.count && !sentence.bringsChanges
    }

    private func explainsHedge(_ placed: PlacedDoubt) -> Bool {
        guard precedes(placed), claim.tag == .sign, claim.voice.isExplicit else { return false }
        return placed.sentence < claim.sentence || placed.token < claim.tokens.lowerBound
    }
}
