import Federation

/// Reads dates and spans at a place in a row of lexemes. Total; looks at most a dozen lexemes ahead.
///
/// ```
/// date    = [ lead ] [ weekday ] [ lead ] ( civil | numeric ) [ time ] [ bound ]
///         | [ lead ] weekday [ "prochain" ] [ time ] [ bound ]
///         | [ lead ] near [ time ]
///         | ( "dans" | "sous" | "d'ici" | "in" | "over" | "within" | "binnen" ) span
///         | [ lead ] "fin" ( month [ year ] | "du mois" )
/// civil   = day [ month [ year ] ] | month day [ year ]
/// numeric = day ( "/" | "." | "-" ) month [ ( "/" | "." | "-" ) year ] | year "-" month "-" day
/// time    = [ "à" | "at" | "um" | "om" | "," ] ( hour "h" [ minute ] | hour ":" minute | "midi" | "minuit" )
/// span    = number unit [ "ouvrés" | "calendaires" ] | "une quinzaine" | "une huitaine" [ "de jours" ]
/// bound   = "inclus" | "exclu" | …
/// ```
struct DateParser {
    /// What was read, and the index after it.
    struct Parsed<Value> {
        let value: Value
        let end: Int
    }
    /// Where a date is looked for.
    enum Place {
        /// A date is due: `15` alone is the 15th.
        case field
        /// Running text: `15` alone is a number.
        case prose
    }

    let lexemes: [Lexeme]

    init(_ lexemes: [Lexeme]) { self.lexemes = lexemes }

    /// The date that starts at `start`.
    func date(at start: Int, _ place: Place) -> Parsed<SpokenDate>? {
        if let ahead = ahead(at: start) { return ahead }
        let lead = DateWords.leads.match(lexemes, at: start)
        var index = lead?.end ?? start
        let weekday = word(index).flatMap { DateWords.weekdays[$0] }
        if weekday != nil {
            index += 1
            if isMark(",", at: index) { index += 1 }
            if ["le", "the", "den", "der", "de"].contains(word(index)) { index += 1 }
        }
        let isDue = place == .field || lead != nil || weekday != nil
        guard
            let day = near(at: index) ?? endOfMonth(at: index) ?? numeric(at: index)
                ?? civil(at: index, isDue ? .field : .prose)
        else { return weekday.flatMap { weekdayAlone($0, at: start, lead: lead) } }
        return finished(day.value, weekday: weekday, at: day.end, bound: lead?.meaning)
    }

    /// The span that starts at `start`.
    func span(at start: Int) -> Parsed<SpokenSpan>? {
        if let first = word(start), first == "une" || first == "la", let name = word(start + 1),
            let days = ["quinzaine": 15, "huitaine": 8][name]
        {
            let end = word(start + 2) == "de" && word(start + 3) == "jours" ? start + 4 : start + 2
            return SpokenSpan(count: days, unit: .days(.calendar)).map { Parsed(value: $0, end: end) }
        }
        guard let count = count(at: start), let name = word(start + 1), let unit = DateWords.units[name] else {
            return nil
        }
        let kind = word(start + 2).flatMap { DateWords.counting[$0] }
        guard case .days = unit, let kind else {
            return SpokenSpan(count: count, unit: unit).map { Parsed(value: $0, end: start + 2) }
        }
        return SpokenSpan(count: count, unit: .days(kind)).map { Parsed(value: $0, end: start + 3) }
    }

    // MARK: - Days

    private func ahead(at start: Int) -> Parsed<SpokenDate>? {
        guard let first = word(start) else { return nil }
        var index = start + 1
        if first == "d", word(index) == "ici" { index += 1 } else if !Self.aheadWords.contains(first) { return nil }
        return span(at: index).map { Parsed(value: SpokenDate(day: .ahead($0.value)), end: $0.end) }
    }

    private func near(at index: Int) -> Parsed<SpokenDate.Day>? {
        Self.nearBook.match(lexemes, at: index).map { Parsed(value: .near(days: $0.meaning), end: $0.end) }
    }

    private func endOfMonth(at index: Int) -> Parsed<SpokenDate.Day>? {
        guard ["fin", "eind", "ende"].contains(word(index)) else { return nil }
        if word(index + 1) == "du", word(index + 2) == "mois" {
            return Parsed(value: .endOfMonth(month: nil, year: nil), end: index + 3)
        }
        let at = word(index + 1) == "du" || word(index + 1) == "de" ? index + 2 : index + 1
        guard let month = month(at: at) else { return nil }
        let year = year(at: at + 1)
        return Parsed(value: .endOfMonth(month: month, year: year), end: year == nil ? at + 1 : at + 2)
    }

    private func weekdayAlone(
        _ weekday: SpokenDate.Weekday, at start: Int, lead: PhraseBook<SpokenDate.Bound>.Match?
    ) -> Parsed<SpokenDate>? {
        var end = (lead?.end ?? start) + 1
        if let next = word(end), ["prochain", "next"].contains(next) { end += 1 }
        return finished(.weekday(weekday), weekday: nil, at: end, bound: lead?.meaning)
    }

    /// `15/07/2026`, `15.7.`, `15-07-26`, `2026-07-15`; one kind of separator throughout.
    private func numeric(at index: Int) -> Parsed<SpokenDate.Day>? {
        guard let first = number(index), index + 2 < lexemes.count, let second = number(index + 2),
            lexemes[index + 1].isGlued, lexemes[index + 2].isGlued
        else { return nil }
        let mark = lexemes[index + 1].folded
        guard ["/", ".", "-"].contains(mark) else { return nil }
        let third =
            isMark(mark, at: index + 3) && index + 4 < lexemes.count && lexemes[index + 4].isGlued
            ? number(index + 4) : nil
        if first > 31, let third { return valid(day: third, month: second, year: first, end: index + 5) }
        if let third {
            return valid(day: first, month: second, year: third < 100 ? 2000 + third : third, end: index + 5)
        }
        return valid(
            day: first, month: second, year: nil, end: isMark(".", at: index + 3) && mark == "." ? index + 4 : index + 3
        )
    }

    /// `15`, `15 juillet`, `1er août 2026`, `July 15, 2026`.
    private func civil(at index: Int, _ place: Place) -> Parsed<SpokenDate.Day>? {
        if let month = month(at: index), let day = number(index + 1), number(index + 1).map({ $0 <= 31 }) == true {
            return dated(day, month, at: pastOrdinal(index + 2))
        }
        guard let day = number(index) else { return nil }
        var next = pastOrdinal(index + 1)
        if word(next) == "of" { next += 1 }
        if let month = month(at: next) { return dated(day, month, at: next + 1) }
        guard place == .field, !isCounted(next), !isMark(":", at: index + 1) else { return nil }
        return valid(day: day, month: nil, year: nil, end: next)
    }

    private func dated(_ day: Int, _ month: Int, at index: Int) -> Parsed<SpokenDate.Day>? {
        let isParted = isMark(",", at: index) || isMark(".", at: index)
        let at = isParted && year(at: index + 1) != nil ? index + 1 : index
        let year = year(at: at)
        return valid(day: day, month: month, year: year, end: year == nil ? index : at + 1)
    }

    /// Whether what stands at `index` makes the number before it an amount or an hour.
    private func isCounted(_ index: Int) -> Bool {
        guard let word = word(index) else { return isMark("%", at: index) }
        return DateWords.units[word] != nil || Self.counted.contains(word)
    }

    private func valid(day: Int, month: Int?, year: Int?, end: Int) -> Parsed<SpokenDate.Day>? {
        guard (1...31).contains(day), (1...12).contains(month ?? 1), (2000...2199).contains(year ?? 2000) else {
            return nil
        }
        return Parsed(value: .civil(day: day, month: month, year: year), end: end)
    }

    // MARK: - Time and bound

    private func finished(
        _ day: SpokenDate.Day, weekday: SpokenDate.Weekday?, at end: Int, bound: SpokenDate.Bound?
    ) -> Parsed<SpokenDate> {
        let time = time(at: end)
        let after = time?.end ?? end
        let trailing = DateWords.bounds.match(lexemes, at: after)
        let date = SpokenDate(
            day: day, weekday: weekday, time: time?.value, bound: trailing?.meaning ?? bound ?? .included)
        return Parsed(value: date, end: trailing?.end ?? after)
    }

    private func time(at start: Int) -> Parsed<SpokenDate.Time>? {
        var index = start
        if isMark(",", at: index) { index += 1 }
        if let word = word(index), ["a", "at", "um", "om", "vers", "avant"].contains(word) { index += 1 }
        if let word = word(index), let hour = ["midi": 12, "minuit": 24, "noon": 12, "midnight": 24][word] {
            return SpokenDate.Time(hour: hour).map { Parsed(value: $0, end: index + 1) }
        }
        guard let hour = number(index) else { return nil }
        if isMark(":", at: index + 1), let minute = number(index + 2) {
            return SpokenDate.Time(hour: hour, minute: minute).map { Parsed(value: $0, end: index + 3) }
        }
        guard let unit = word(index + 1), ["h", "heure", "heures", "uur", "uhr"].contains(unit) else { return nil }
        if let minute = number(index + 2), lexemes[index + 2].folded.utf8.count == 2 {
            return SpokenDate.Time(hour: hour, minute: minute).map { Parsed(value: $0, end: index + 3) }
        }
        return SpokenDate.Time(hour: hour).map { Parsed(value: $0, end: index + 2) }
    }

    // MARK: - Lexemes

    private func word(_ index: Int) -> String? {
        index < lexemes.count && lexemes[index].kind == .word ? lexemes[index].folded : nil
    }
    private func number(_ index: Int) -> Int? { index < lexemes.count ? lexemes[index].number : nil }
    private func isMark(_ mark: String, at index: Int) -> Bool { index < lexemes.count && lexemes[index].isMark(mark) }
    private func month(at index: Int) -> Int? { word(index).flatMap { DateWords.months[$0] } }
    private func year(at index: Int) -> Int? { number(index).flatMap { (2000...2199).contains($0) ? $0 : nil } }
    private func count(at index: Int) -> Int? { number(index) ?? word(index).flatMap { DateWords.numbers[$0] } }

    /// Passes `er`, `st`, `th`, the German point, and an abbreviated month's point is left alone.
    private func pastOrdinal(_ index: Int) -> Int {
        if let word = word(index), lexemes[index].isGlued,
            ["er", "st", "nd", "rd", "th", "e", "ste", "de"].contains(word)
        {
            return index + 1
        }
        return isMark(".", at: index) && month(at: index + 1) != nil ? index + 1 : index
    }

    private static let aheadWords: Set<String> = ["dans", "sous", "in", "over", "within", "binnen", "innerhalb"]
    private static let counted: Set<String> = [
        "h", "heures", "heure", "personnes", "euros", "min", "minutes", "uur", "uhr", "ans",
    ]
    private static let nearBook = PhraseBook<Int>(DateWords.near.map { ($0.1, $0.0) })
}
