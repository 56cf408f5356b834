/// Reads days and hours of meetings. Total.
///
/// ```
/// occasion = [ "le" | "au" | … ] date { filler time }       one or two times: beginning and end
/// hours    = time [ filler time ]
/// time     = hour "h" [ minute ] | hour ":" minute | "midi" | "minuit"
/// filler   = "de" | "à" | "-" | "jusqu'à" | "," | …
/// ```
struct OccasionParser {
    private let lexemes: [Lexeme]

    init(_ text: some StringProtocol) {
        lexemes = Lexer.lexemes(of: String(text)).filter { $0.kind != .lineBreak }
    }

    init(_ lexemes: [Lexeme]) { self.lexemes = lexemes }

    /// The occasion, if it is all there is.
    var occasion: SpokenOccasion? {
        var lexemes = lexemes
        while let last = lexemes.last, last.isMark(".") || last.isMark("!") { lexemes.removeLast() }
        let start = lexemes.firstIndex { !$0.isMark("-") && !$0.isMark("•") && !$0.isMark("*") } ?? 0
        let trimmed = Array(lexemes[min(start, lexemes.count)...])
        guard let found = DateParser(trimmed).date(at: 0, .field),
            let times = OccasionParser.times(in: trimmed[found.end...])
        else { return nil }
        let all = (found.value.time.map { [$0] } ?? []) + times
        guard all.count <= 2 else { return nil }
        let date = SpokenDate(day: found.value.day, weekday: found.value.weekday, time: all.first)
        return SpokenOccasion(date: date, end: all.count == 2 ? all[1] : nil)
    }

    /// One or two times, if they are all there is.
    var hours: [SpokenDate.Time]? {
        guard let times = OccasionParser.times(in: lexemes[...]), (1...2).contains(times.count) else { return nil }
        return times
    }

    /// A length in minutes: `3 heures`, `1 h 30`, `90 minutes`.
    var minutes: Int? {
        let words = lexemes.filter { !$0.isMark(".") }
        guard let first = words.first?.number, words.count > 1 else { return nil }
        switch words[1].folded {
        case "h", "heure", "heures":
            guard words.count > 2 else { return first > 0 ? first * 60 : nil }
            guard words.count <= 4, let rest = words[2].number, rest < 60 else { return nil }
            return first * 60 + rest
        case "min", "minutes", "mn": return words.count == 2 && first > 0 ? first : nil
        default: return nil
        }
    }

    /// The times in `lexemes`; `nil` if anything else stands there.
    private static func times(in lexemes: ArraySlice<Lexeme>) -> [SpokenDate.Time]? {
        var times: [SpokenDate.Time] = []
        var index = lexemes.startIndex
        while index < lexemes.endIndex {
            let word = lexemes[index].folded
            if fillers.contains(word) {
                index += 1
            } else if let hour = ["midi": 12, "minuit": 24][word] {
                guard let time = SpokenDate.Time(hour: hour) else { return nil }
                times.append(time)
                index += 1
            } else if let hour = lexemes[index].number, index + 1 < lexemes.endIndex,
                ["h", "heure", "heures", ":"].contains(lexemes[index + 1].folded)
            {
                let isColon = lexemes[index + 1].isMark(":")
                var end = index + 2
                var minute = 0
                if end < lexemes.endIndex, let number = lexemes[end].number, isMinute(lexemes[end], isColon) {
                    minute = number
                    end += 1
                } else if isColon {
                    return nil
                }
                guard let time = SpokenDate.Time(hour: hour, minute: minute) else { return nil }
                times.append(time)
                index = end
            } else {
                return nil
            }
        }
        return times
    }

    /// `10 h 30`, but not `10 h 13 h`.
    private static func isMinute(_ lexeme: Lexeme, _ isColon: Bool) -> Bool {
        lexeme.folded.utf8.count == 2 && (isColon || (lexeme.number ?? 99) < 60)
    }

    private static let fillers: Set<String> = [
        "de", "a", "-", "–", "—", "jusqu", "au", "et", "entre", ",", "→", "(", ")", "des", "from", "to", "until",
    ]
}
