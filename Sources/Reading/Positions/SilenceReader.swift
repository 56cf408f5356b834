import Federation

/// Reads a text that says no position: a question, something unclear, or nothing to the matter.
struct SilenceReader {
    private let reading: TextReading

    /// A reader of `reading`, which holds no claim.
    init(_ reading: TextReading) { self.reading = reading }

    /// What it is instead of a position.
    func verdict() -> Verdict {
        if reading.doubts.contains(.tickBoxes) { return unclear(nil, [.tickBoxes]) }
        guard reading.words > 0 else {
            // *?*, *…*: somebody wonders or hesitates.
            return reading.marks == .present
                ? .doubtful(.none, nil, ["empty"], likely: []) : .certain(.none, nil, "empty")
        }
        if let asked = reading.sentences.first(where: isQuestion) { return question(asked) }
        let doubts = Set(reading.placedDoubts.map(\.doubt))
        if let told = reading.placedDoubts.first(where: { Self.vague.contains($0.doubt) }) {
            return unclear(told.sentence, doubts)
        }
        if isInert { return .certain(.none, nil, "nothing-said") }
        if reading.sentences.allSatisfy({ $0.met.isDisjoint(with: Self.telling) }),
            reading.met(.practical) || reading.met(.courtesy)
        {
            return .doubtful(.none, nil, ["nothing-to-the-matter"], likely: [])
        }
        if reading.met(.automatic) || reading.met(.receipt), !doubts.contains(.negation) {
            return .doubtful(.none, nil, ["nothing-understood"], likely: [])
        }
        return unclear(nil, doubts)
    }

    private static let vague: Set<PositionDoubt> = [
        .unclear, .reference, .elsewhere, .opposition, .quotedOpposition, .irony, .robot, .personal, .hypothetical,
        .correction,
    ]

    private static let telling: Tags = [
        .own, .organ, .matter, .part, .substance, .condition, .harsh, .ne, .pas, .theme, .demand,
    ]

    private func isQuestion(_ sentence: SentenceReading) -> Bool {
        sentence.end == .question || sentence.met.contains(.ask)
    }

    private func question(_ asked: SentenceReading) -> Verdict {
        // *Supprimeriez-vous l'annexe ? Dans ce cas seulement nous signons.*
        let answers = reading.sentences.contains { $0.end == .statement && mayAnswer($0) } || mayAnswer(asked)
        var verdict: Verdict =
            answers
            ? .doubtful(.question, nil, ["asks", "and-says"], likely: [.reserve, .disagree, .delay])
            : .certain(.question, nil, "asks")
        verdict.sentence = asked.index
        return verdict
    }

    /// Whether a sentence beside a question, or the question, may bind or refuse an answer: *Signer ça ? Jamais.*
    private func mayAnswer(_ sentence: SentenceReading) -> Bool {
        if sentence.end == .question { return sentence.met.contains(.without) && sentence.met.contains(.own) }
        return sentence.doubts.contains { Self.binding.contains($0.doubt) && $0.topic != .practical }
            || !sentence.claims.isEmpty && !sentence.loose.isEmpty
    }

    private static let binding: Set<PositionDoubt> = [
        .condition, .demand, .harsh, .opposition, .irony, .adversative, .negation, .dangling, .torn, .denial,
    ]

    private func unclear(_ sentence: Int?, _ doubts: Set<PositionDoubt>) -> Verdict {
        let likely: [Position] =
            doubts.isDisjoint(with: Self.against) ? [.agree, .disagree, .abstain] : [.disagree, .reserve, .abstain]
        var verdict = Verdict.doubtful(.unclear, nil, names(doubts), likely: likely)
        verdict.sentence = sentence
        return verdict
    }

    private static let against: Set<PositionDoubt> = [.opposition, .negation, .harsh, .quotedOpposition]

    private static let polite: Tags = [.courtesy, .receipt, .automatic]

    /// Whether nothing in it can be an answer: *la prochaine fois*, *comme d'habitude* and *trop mou* may be.
    private var isInert: Bool {
        let naming: Tags = [.article, .link, .practical, .matter, .you]
        guard reading.sentences.allSatisfy({ !$0.met.isDisjoint(with: Self.polite) || $0.met.isSubset(of: naming) })
        else { return false }
        return reading.doubts.isEmpty && !reading.isFigure && reading.sentences.allSatisfy(\.isCourtesy)
            && reading.sentences.allSatisfy { $0.everydayWords == 0 || !$0.met.isDisjoint(with: Self.polite) }
            && reading.placedDoubts.allSatisfy { $0.doubt == .automatic }
    }

    private func names(_ doubts: Set<PositionDoubt>) -> [String] {
        doubts.isEmpty ? ["not-understood"] : doubts.map(\.rawValue).sorted()
    }
}
