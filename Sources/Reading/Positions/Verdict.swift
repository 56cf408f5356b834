import Federation

/// What a text says in the end, and what that rests on.
struct Verdict: Sendable {
    var answer: Reading.Answer
    var certainty: Certainty
    /// The claim relied on.
    var claim: Claim?
    /// The sentence relied on where there is no claim.
    var sentence: Int?
    var why: [String]
    var likely: [Position] = []

    static func certain(_ answer: Reading.Answer, _ claim: Claim?, _ why: String) -> Verdict {
        Verdict(answer: answer, certainty: .certain, claim: claim, sentence: nil, why: [why])
    }

    static func doubtful(
        _ answer: Reading.Answer, _ claim: Claim?, _ why: [String], likely: [Position]
    ) -> Verdict {
        Verdict(answer: answer, certainty: .doubtful, claim: claim, sentence: nil, why: why, likely: likely)
    }
}
