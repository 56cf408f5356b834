/// What an answer to an invitation says besides who comes: to whom the voice is given, which point is taken back.
public struct MeetingExtras: Hashable, Sendable {
    /// Points taken back.
    public enum Withdrawal: Hashable, Sendable {
        case none
        /// `je retire le point 3`, `retirez mes points 2 et 4`.
        case numbers([Int])
        /// `je retire mon point`.
        case unnumbered
    }
    /// To whom the organisation gives its voice: `pouvoir donné à l'AIRE`; as written.
    public let proxy: String?
    /// Points taken back.
    public let withdrawal: Withdrawal

    /// What `text`, the visible new text of a mail, says. Total, in linear time.
    public init(of text: String) {
        let sentences = MeetingText(text).sentences
        proxy = sentences.lazy.compactMap { ProxyFinder.proxy(in: $0.lexemes, of: text) }.first
        withdrawal = sentences.lazy.map { WithdrawalReader.withdrawal(in: $0) }.first { $0 != .none } ?? .none
    }
}

/// Finds to whom a voice is given.
///
/// ```
/// proxy = ( "pouvoir" | "procuration" ) [ "est" ] [ "donné" ] ( "à" | "au" | "aux" | "pour" ) name
/// name  = words up to a mark, a turn, or a verb; ten at most
/// ```
enum ProxyFinder {
    static func proxy(in lexemes: [Lexeme], of text: String) -> String? {
        guard let noun = lexemes.firstIndex(where: { nouns.contains($0.folded) }),
            !lexemes[..<noun].contains(where: { denials.contains($0.folded) })
        else { return nil }
        var index = noun + 1
        while index < lexemes.count, isGiving(lexemes, at: index) { index += 1 }
        guard index < lexemes.count, leads.contains(lexemes[index].folded) else { return nil }
        index += 1
        while index < lexemes.count, articles.contains(lexemes[index].folded) { index += 1 }
        let words = lexemes[index...].prefix(8).prefix { lexeme in
            (lexeme.kind == .word || lexeme.kind == .number || lexeme.isMark("'") || lexeme.isMark("."))
                && !stops.contains(lexeme.folded)
        }
        guard let first = words.first, let last = words.last(where: { $0.kind != .mark }) else { return nil }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    /// `est donné`, `a été donné`; `à` alone begins the name.
    private static func isGiving(_ lexemes: [Lexeme], at index: Int) -> Bool {
        if lexemes[index].folded == "a" { return index + 1 < lexemes.count && lexemes[index + 1].folded == "ete" }
        return givings.contains(lexemes[index].folded)
    }

    private static let nouns = MeetingTextTerm.proxyNouns.words
    private static let denials = MeetingTextTerm.proxyDenials.words
    private static let givings = MeetingTextTerm.proxyGivings.words
    private static let leads = MeetingTextTerm.proxyLeads.words
    private static let articles = MeetingTextTerm.proxyArticles.words
    private static let stops = MeetingTextTerm.proxyStops.words
}

/// Reads which point of the agenda is taken back.
enum WithdrawalReader {
    static func withdrawal(in sentence: MeetingSentence) -> MeetingExtras.Withdrawal {
        let words = sentence.lexemes
        guard !sentence.isQuestion, let verb = words.firstIndex(where: { verbs.contains($0.folded) }),
            !words[..<verb].contains(where: { ["ne", "n", "pas"].contains($0.folded) }),
            let noun = words[verb...].firstIndex(where: { nouns.contains($0.folded) })
        else { return .none }
        let numbers = words[noun...].prefix(14).compactMap(\.number)
        let named = words[verb..<noun].compactMap(\.number)
        let all = (named + numbers).filter { (1...999).contains($0) }
        return all.isEmpty ? .unnumbered : .numbers(all)
    }

    private static let verbs = MeetingTextTerm.withdrawing.words
    private static let nouns = MeetingTextTerm.withdrawn.words
}
