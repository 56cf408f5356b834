import Federation

/// Decides whether a consent is certain: only if every doubt of the text is explained.
///
/// Complaints that come before a firm *we sign* are complaints; a remark said to block nothing is a remark. All else
/// that was not understood makes the consent doubtful.
struct ConsentReader {
    private let reading: TextReading
    private let consents: [Claim]

    /// A reader of the consents of `reading`.
    init(_ reading: TextReading) {
        self.reading = reading
        consents = reading.claims.filter { $0.value == .agree || $0.value == .nihil }
    }

    /// The consent, or `nil` if the text holds none.
    func verdict() -> Verdict? {
        guard let claim = relied else { return hypothetical() }
        if claim.tag == .support, reading.sentences.contains(where: { $0.end == .question }) { return nil }
        let open = unexplained(claim)
        if !open.isEmpty, let other = others.first(where: { unexplained($0).isEmpty }) {
            return .certain(answer(other), other, "consent-" + other.tag.rawValue)
        }
        let answer = answer(claim)
        if open.isEmpty, let demanded = demanded(before: claim) {
            let why = ["consent-" + claim.tag.rawValue] + names(demanded)
            return .doubtful(guess(answer, demanded), claim, why, likely: likely(demanded))
        }
        guard open.isEmpty else {
            let why = ["consent-" + claim.tag.rawValue] + names(open)
            return .doubtful(guess(answer, open), claim, why, likely: likely(open))
        }
        return .certain(answer, claim, "consent-" + claim.tag.rawValue)
    }

    /// *Nous signons. Biffez la page 2. Nous signons.*: what is asked between two consents the second does not take back,
    /// unless it concludes from it.
    private func demanded(before claim: Claim) -> [PositionDoubt]? {
        let acts: [Tag] = [.sign, .go, .yes]
        guard !reading.isWaived, !reading.sentences[claim.sentence].isWeighed,
            let first = consents.first(where: { $0.grip == .firm && acts.contains($0.tag) }),
            first.sentence < claim.sentence
        else { return nil }
        let asks = reading.sentences[first.sentence..<claim.sentence].contains { sentence in
            sentence.speaksOfPart || sentence.parts > 0 && !sentence.strangers.isEmpty
                || sentence.doubts.contains { $0.doubt == .demand && $0.topic == .open }
        }
        return asks ? [.demand] : nil
    }

    /// The claim relied on: the act of signing rather than an answer word, the last rather than the first.
    private var relied: Claim? {
        let firm = consents.filter { $0.grip == .firm }
        return firm.last { $0.tag == .sign || $0.tag == .go } ?? firm.last { $0.tag == .yes } ?? firm.last
            ?? consents.last
    }

    /// Other consents that say what they consent to: *nous signons. Mettez-nous donc où vous voudrez.*
    private var others: [Claim] {
        consents.filter { $0.grip == .firm && !$0.isMereAnswer && $0.counts && $0.form == .finite }.reversed()
    }

    private func unexplained(_ claim: Claim) -> [PositionDoubt] {
        var open = reading.doubts
        let nonBlocking = reading.isWaived
        let explainer = DoubtExplainer(reading: reading, consents: consents, claim: claim)
        let conclusion = Conclusion(reading: reading, claim: claim)
        for placed in reading.placedDoubts where placed.doubt != .remark && !explainer.explains(placed) {
            if conclusion.settles(placed) { continue }
            if !nonBlocking || !placed.doubt.yieldsToNonBlocking { open.append(placed.doubt) }
        }
        if isAside(claim) { open.append(.complement) }
        for sentence in reading.sentences { open += questions(sentence, claim) }
        if claim.grip == .weak { open.append(.complement) }
        open += unknown(claim)
        if reading.sentences.contains(where: { isForeign($0, beside: claim) }) { open.append(.language) }
        let sentence = reading.sentences[claim.sentence]
        if sentence.met.contains(.when), sentence.claims.contains(where: { $0.mood == .future }) {
            open.append(.condition)
        }
        return open + others(claim)
    }

    /// *Oui, nous avons lu le texte*: a lone yes that goes on about something else.
    private func isAside(_ claim: Claim) -> Bool {
        let sentence = reading.sentences[claim.sentence]
        guard claim.isMereAnswer, consents.allSatisfy({ $0.isMereAnswer || $0.grip == .weak }) else { return false }
        // *Oui oui, c'est moi qui ai pris les clés.*
        if sentence.met.contains(.me), sentence.met.contains(.relative) { return true }
        return sentence.asides > 0 || sentence.met.contains(.receipt) && !claim.isDecided || isSaidOfThing(claim)
    }

    /// *Validé ! Le billet est pris.*, *oui, la réunion du 5 est dans mon agenda*: a thing is spoken of beside the answer
    /// or right behind it, and nothing else.
    private func isSaidOfThing(_ claim: Claim) -> Bool {
        let thing: Tags = [
            .article, .copula, .practical, .filler, .adverb, .link, .with, .number, .yes, .answer, .pour,
        ]
        return reading.sentences[claim.sentence...].prefix(2).contains { sentence in
            let isBeside = sentence.index == claim.sentence
            let holdsThing = sentence.unknownWords > 0 || isBeside && sentence.met.contains(.practical)
            return (sentence.claims.isEmpty || isBeside) && sentence.end == .statement && holdsThing
                && sentence.met.contains(.article) && sentence.met.contains(.copula)
                && sentence.met.isSubset(of: thing)
        }
    }

    private func questions(_ sentence: SentenceReading, _ claim: Claim) -> [PositionDoubt] {
        guard sentence.end == .question else { return [] }
        // *Est-ce que cela coûte quelque chose ? Sinon d'accord.*
        let next = reading.sentences[(sentence.index + 1)...].first
        if let next, next.opensElse, next.index <= claim.sentence { return [.question] }
        if sentence.met.contains(.practical) { return [] }
        if sentence.met.contains(.courtesy), sentence.isCourtesy { return [] }
        if sentence.claims.contains(where: { $0.length >= 4 }) { return [] }
        if isSmallTalk(sentence, beside: claim) { return [] }
        let rhetorical = sentence.claims.allSatisfy { $0.form == .infinitive }
        return sentence.index < claim.sentence && rhetorical ? [] : [.question]
    }

    /// *Comment va la petite ?* after a consent that says what it consents to.
    private func isSmallTalk(_ sentence: SentenceReading, beside claim: Claim) -> Bool {
        guard sentence.index > claim.sentence, claim.grip == .firm, !claim.isMereAnswer else { return false }
        return sentence.claims.isEmpty && sentence.parts == 0 && sentence.met.isDisjoint(with: Self.toTheMatter)
    }

    /// Tags of sentences that may speak of the text, of us or of what is to be done with either.
    private static let toTheMatter: Tags = [
        .matter, .part, .substance, .sign, .accord, .yes, .go, .votes, .own, .organ, .this, .third, .demand, .must,
        .condition, .ne, .pas, .without, .withdraw, .place, .roll, .before, .support, .theme, .refer, .asking,
    ]

    /// *C'est oui pour nous. We were told to wait.*: half of it in a language the other half is not.
    private func isForeign(_ sentence: SentenceReading, beside claim: Claim) -> Bool {
        guard sentence.tongue != reading.sentences[claim.sentence].tongue, sentence.words > 2, !sentence.isCourtesy,
            sentence.end == .statement
        else { return false }
        let consents = sentence.claims.contains { $0.value == .agree && $0.grip == .firm && $0.counts }
        return !consents || !sentence.loose.isEmpty || !sentence.strangers.isEmpty || !sentence.doubts.isEmpty
    }

    /// Whether what is said of a part may be asked for: behind the consent, or in a few words before it: *page 2: out. We
    /// sign.* What is told at length before the act led to it.
    private func mayAsk(_ sentence: SentenceReading, beside claim: Claim) -> Bool {
        if sentence.index > claim.sentence { return true }
        return sentence.words <= 3 && !reading.sentences[claim.sentence].isWeighed
    }

    /// Words not known, in the sentence relied on or after a mere answer word, and parts it may leave out.
    private func unknown(_ claim: Claim) -> [PositionDoubt] {
        let others = reading.sentences.filter { $0.index != claim.sentence }
        if others.contains(where: { $0.index > claim.sentence ? $0.isFragment : $0.isBare }) {
            return [.unknownWords]
        }
        if !reading.isWaived, reading.sentences.contains(where: { isStrange($0, beside: claim) }) {
            return [.unknownWords]
        }
        if !reading.isWaived, others.contains(where: { $0.speaksOfPart && mayAsk($0, beside: claim) }) {
            return [.complement]
        }
        // *Page 2, « assistantes » est à remplacer. Pour le reste, rien à redire.*
        let told = reading.sentences[..<claim.sentence]
        if reading.sentences[claim.sentence].met.contains(.rest),
            told.contains(where: { $0.holdsDemand || $0.quotes > 0 })
        {
            return [.complement]
        }
        let partial = reading.sentences.filter { $0.index > claim.sentence && $0.parts > 0 }
        if !reading.isWaived, partial.contains(where: { !$0.strangers.isEmpty && !$0.met.contains(.remark) }) {
            return [.unknownWords]
        }
        let sentence = reading.sentences[claim.sentence]
        let open = sentence.strangers.filter {
            claim.isMereAnswer || claim.value == .nihil || sentence.parts > 0
                || $0 >= claim.tokens.lowerBound
        }
        if !open.isEmpty, !reading.isWaived { return [.unknownWords] }
        if isLoose(claim) || isAboutSomethingElse(claim) { return [.unknownWords] }
        let explained = reading.isWaived || sentence.met.contains(.remark) || sentence.met.contains(.asIs)
        if sentence.parts > 0, !explained { return [.complement] }
        guard claim.isMereAnswer, !reading.isWaived else { return [] }
        let later = reading.sentences.filter { $0.index > claim.sentence && !$0.isCourtesy && $0.claims.isEmpty }
        return later.contains { !$0.strangers.isEmpty } ? [.unknownWords] : []
    }

    /// Whether the clause relied on, or what follows it, holds words that are not at home beside a consent.
    private func isLoose(_ claim: Claim) -> Bool {
        let sentence = reading.sentences[claim.sentence]
        if sentence.loose.contains(where: { $0 >= claim.tokens.lowerBound }) { return true }
        // *Emplacez « usagers » par « personnes » et vous avez notre accord.*
        if sentence.commands > 0, sentence.quotes > 0, claim.item > 0 { return true }
        // *Nous signons. Le conseil du 12 décidera.*, but not *nous signons. Nous avons adoré la fin*.
        let firm = claim.grip == .firm && !claim.isMereAnswer
        let later = reading.sentences[(claim.sentence + 1)...]
        return !reading.isWaived
            && later.contains {
                let excused = !$0.met.isDisjoint(with: [.practical, .courtesy, .remark])
                if $0.commands > 0 { return !excused }
                let known = $0.strangers.count < 2 ? Self.deciding : Self.ours.subtracting([.me])
                let telling = firm ? known : Self.ours
                return !$0.loose.isEmpty && $0.end == .statement && !$0.met.isDisjoint(with: telling)
            }
    }

    /// Tags of sentences that may tell who has yet to decide.
    private static let deciding: Tags = [.organ, .answer, .partial]

    /// Tags of sentences that speak of us or of the answer.
    private static let ours: Tags = [.own, .organ, .me, .sign, .accord, .yes, .votes, .answer, .partial]

    /// *Validé ! (la facture)*: after a mere answer, a thing alone is what it answers.
    private func isAboutSomethingElse(_ claim: Claim) -> Bool {
        // *Avec grand plaisir, je garde ton chat.*
        if claim.tag == .yes, claim.voice == .unspoken, claim.aim == .unnamed,
            reading.sentences[claim.sentence].errands > 0
        {
            return true
        }
        if isOfEarlierThing(claim) { return true }
        guard claim.isMereAnswer else { return false }
        if reading.sentences[claim.sentence...].contains(where: { $0.errands > 0 }) { return true }
        let thing: Tags = [.article, .practical, .pour, .link, .this, .number]
        return reading.sentences[(claim.sentence + 1)...].contains { sentence in
            sentence.words > 0 && sentence.words <= 5 && sentence.met.contains(.practical)
                && !sentence.met.isDisjoint(with: [.article, .pour, .this]) && sentence.met.isSubset(of: thing)
        }
    }

    /// *Merci pour le compte rendu. Pas de remarque.*, *on ouvre une autre session ? Chez nous tout le monde est pour*.
    private func isOfEarlierThing(_ claim: Claim) -> Bool {
        guard claim.sentence > 0 else { return false }
        let before = reading.sentences[claim.sentence - 1]
        guard !before.met.contains(.matter), !reading.sentences[claim.sentence].met.contains(.matter) else {
            return false
        }
        switch claim.tag {
        case .nihil, .remark: return claim.aim == .unnamed && before.met.contains(.practical)
        case .pour: return before.end == .question && before.claims.isEmpty
        default: return false
        }
    }

    /// Whether `sentence` says of the text or of a position what nobody understands.
    private func isStrange(_ sentence: SentenceReading, beside claim: Claim) -> Bool {
        guard sentence.index != claim.sentence, !sentence.strangers.isEmpty, sentence.end == .statement else {
            return false
        }
        // *Le bureau a fait sien cet avis*: which it was, was told before.
        let relied = reading.sentences[claim.sentence]
        let pointsBack = relied.met.contains(.this) && !relied.met.contains(.matter)
        let settled = sentence.index < claim.sentence && (relied.isWeighed || claim.isDone && !pointsBack)
        let isClear = sentence.strangers.count < 3 && sentence.doubts.isEmpty
        let consents = isClear && sentence.claims.contains { $0.value == .agree && $0.grip == .firm && $0.counts }
        let thanks = sentence.opensPolitely && sentence.claims.isEmpty && sentence.doubts.isEmpty
        guard !settled, !consents, !thanks, !sentence.isCourtesy, sentence.met.isDisjoint(with: [.practical, .remark])
        else {
            return false
        }
        if sentence.index > claim.sentence, !sentence.met.isDisjoint(with: [.own, .organ]) { return true }
        return !sentence.met.isDisjoint(with: Self.speaking)
    }

    /// Tags of sentences that speak of the text or of a position.
    private static let speaking: Tags = [.matter, .part, .substance, .sign, .accord, .yes, .votes]

    /// Claims of others or of the past that speak against.
    private func others(_ claim: Claim) -> [PositionDoubt] {
        var open: [PositionDoubt] = []
        for said in reading.sentences.flatMap(\.claims)
        where !said.counts && reading.sentences[said.sentence].end == .statement {
            let against = said.value == .object || said.value == .reserve
            let later = (said.sentence, said.item) > (claim.sentence, claim.item)
            if said.voice == .personal, !claim.voice.isExplicit || later { open.append(.personal) }
            let elsewhere =
                said.sentence != claim.sentence && !reading.sentences[said.sentence].met.contains(.harmless)
            if against || elsewhere, said.mood == .conditional, said.voice.binds { open.append(.hypothetical) }
            if against, later && (said.mood != .past || elsewhere) || said.voice == .you {
                open.append(.conflict)
            }
        }
        for sentence in reading.sentences where (sentence.tally.noes ?? 0) > (sentence.tally.ayes ?? 0) {
            open.append(.conflict)
        }
        return open
    }

    private func answer(_ claim: Claim) -> Reading.Answer {
        let remarks = reading.placedDoubts.contains { $0.doubt == .remark } || reading.isWaived
        if remarks { return .comment }
        return claim.value == .nihil && !consents.contains { $0.value == .agree && $0.tag == .sign }
            ? .noObjection : .agree
    }

    private func guess(_ answer: Reading.Answer, _ open: [PositionDoubt]) -> Reading.Answer {
        if open.contains(.automatic), open.contains(.complement) { return .none }
        return open.contains(where: Self.vague.contains) ? .unclear : answer
    }

    private static let vague: Set<PositionDoubt> = [
        .personal, .reference, .robot, .irony, .unclear, .opposition, .conflict, .complement, .tickBoxes, .struck,
        .elsewhere, .automatic,
    ]

    private func likely(_ open: [PositionDoubt]) -> [Position] {
        if open.contains(.opposition) || open.contains(.conflict) { return [.disagree, .reserve, .agree] }
        if open.contains(where: Self.binding.contains) { return [.reserve, .comment, .agree] }
        return [.agree, .reserve, .disagree]
    }

    private static let binding: Set<PositionDoubt> = [
        .demand, .request, .condition, .adversative, .remark, .complement,
    ]

    /// *Nous signerions volontiers* is not yet a consent.
    private func hypothetical() -> Verdict? {
        let all = reading.sentences.filter { $0.end == .statement }.flatMap(\.claims)
        if let personal = all.last(where: { $0.voice == .personal }) {
            return .doubtful(.unclear, personal, ["personal"], likely: [.delay, .agree, .disagree])
        }
        guard let claim = all.last(where: { $0.voice.binds && $0.mood == .conditional }) else { return nil }
        return .doubtful(.unclear, claim, ["hypothetical"], likely: [.reserve, .disagree, .agree])
    }

    private func names(_ doubts: [PositionDoubt]) -> [String] {
        var seen: Set<PositionDoubt> = []
        return doubts.filter { seen.insert($0).inserted }.map(\.rawValue)
    }
}
