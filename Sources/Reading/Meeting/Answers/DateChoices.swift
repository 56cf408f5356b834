public import Federation
public import Foundation

/// What an answer to a poll of dates says of each.
public struct DateChoices: Hashable, Sendable {
    /// One of the dates asked about.
    public struct Option: Hashable, Sendable {
        public let number: Int
        public let start: Date

        public init(number: Int, start: Date) {
            self.number = number
            self.start = start
        }
    }
    /// What is said, by the dates' numbers; dates not spoken of are missing.
    public let choices: [Int: DateChoice]
    /// Whether it may be recorded without asking.
    public let certainty: Certainty

    /// What `text` says of `options`, as written at `now`; `nil` if it speaks of no date at all.
    ///
    /// `le 12 ou le 14, pas le 13 au matin` is yes, yes, no. A negation turns the dates of its clause that follow it, or
    /// if none does, those before it. What names another day, a span of days, or asks, is doubtful.
    public init?(of text: String, options: [Option], in calendar: CivilCalendar, now: Date) {
        var reader = DateChoiceReader(options: options, calendar: calendar, now: now)
        for sentence in MeetingText(text).sentences { reader.read(sentence) }
        guard reader.isSpokenOf else { return nil }
        choices = reader.choices
        certainty = reader.isDoubtful || reader.choices.isEmpty ? .doubtful : .certain
    }
}

extension DateChoices {
    /// Whether `date` says the day, and the hour if one is said, of one of `options`.
    public static func isMeant(
        _ date: SpokenDate, by options: [Option], in calendar: CivilCalendar, now: Date
    ) -> Bool {
        let reader = DateChoiceReader(options: options, calendar: calendar, now: now)
        return options.contains { reader.fits($0, date, nil) }
    }
}

/// Reads sentence by sentence.
struct DateChoiceReader {
    let options: [DateChoices.Option]
    let calendar: CivilCalendar
    let now: Date
    private(set) var choices: [Int: DateChoice] = [:]
    private(set) var isDoubtful = false
    private(set) var isSpokenOf = false

    init(options: [DateChoices.Option], calendar: CivilCalendar, now: Date) {
        self.options = options
        self.calendar = calendar
        self.now = now
    }

    /// A date or a word of sense in a clause, in order.
    private enum Mark {
        case dates([Int])
        case sense(DateChoice)
    }

    mutating func read(_ sentence: MeetingSentence) {
        var clause: [Lexeme] = []
        for lexeme in sentence.lexemes {
            if isParting(lexeme, after: clause) {
                read(clause, isQuestion: false)
                clause = []
            }
            if lexeme.kind != .lineBreak { clause.append(lexeme) }
        }
        read(clause, isQuestion: sentence.isQuestion)
    }

    /// A mark or a turn, but no point of a date and no colon of a time.
    private func isParting(_ lexeme: Lexeme, after clause: [Lexeme]) -> Bool {
        if lexeme.kind == .word { return Self.turns.contains(lexeme.folded) }
        guard [",", ";", "!", "(", ")", "\n"].contains(lexeme.folded) else { return false }
        return !(clause.last?.kind == .number && clause.count > 1 && clause[clause.count - 2].isMark("/"))
    }

    private mutating func read(_ clause: [Lexeme], isQuestion: Bool) {
        let marks = marks(of: clause)
        let isAll = clause.contains { Self.all.contains($0.folded) }
        let isNone = clause.contains { Self.none.contains($0.folded) }
        let dates = marks.contains { if case .dates = $0 { true } else { false } }
        if !dates {
            if isAll || isNone {
                isSpokenOf = true
                set(options.map(\.number), isNone || senses(marks).contains(.no) ? .no : senses(marks).last ?? .yes)
            }
            return
        }
        isSpokenOf = true
        if isQuestion || hasSpan(clause) { isDoubtful = true }
        apply(marks, opening: clause.first?.folded ?? "")
    }

    /// `avant le 14`, `entre le 12 et le 14`; the afternoon is none.
    private func hasSpan(_ clause: [Lexeme]) -> Bool {
        clause.indices.contains { index in
            let isAfternoon = index + 1 < clause.count && clause[index + 1].folded == "midi"
            return Self.spans.contains(clause[index].folded) && !isAfternoon
        }
    }

    private func senses(_ marks: [Mark]) -> [DateChoice] {
        marks.compactMap { if case .sense(let sense) = $0 { sense } else { nil } }
    }

    /// A sense turns the dates behind it; the last one of a clause, if no date follows, those before it.
    private mutating func apply(_ marks: [Mark], opening: String) {
        var sense: DateChoice = Self.excluding.contains(opening) ? .no : .yes
        var open: [Int] = []
        let lastDate = marks.lastIndex { if case .dates = $0 { true } else { false } } ?? 0
        for (index, mark) in marks.enumerated() {
            switch mark {
            case .dates(let numbers):
                open += numbers
                set(numbers, sense)
            case .sense(let next):
                sense = next
                if index > lastDate { set(open, next) }
            }
        }
    }

    private mutating func set(_ numbers: [Int], _ choice: DateChoice) {
        for number in numbers {
            if let before = choices[number], before != choice, before != .yes || choice == .yes { isDoubtful = true }
            choices[number] = choice
        }
    }

    // MARK: Marks

    private mutating func marks(of clause: [Lexeme]) -> [Mark] {
        let parser = DateParser(clause)
        var marks: [Mark] = []
        var index = 0
        var followsDate = false
        while index < clause.count {
            let isDue = followsDate || (index > 0 && clause[index - 1].folded == "les")
            if let date = date(parser, at: index, isDue: isDue) {
                let numbers = numbers(date.value, qualifier(clause, at: date.end))
                if numbers.isEmpty { isDoubtful = true }
                marks.append(.dates(numbers))
                index = date.end
                followsDate = true
                continue
            }
            if let match = Self.senses.match(clause, at: index) {
                marks.append(.sense(match.meaning))
                index = match.end
                followsDate = false
                continue
            }
            if let option = option(clause, at: index) {
                marks.append(.dates([option]))
                index += 2
                continue
            }
            if !AgendaWords.dateLinks.contains(clause[index].folded) {
                followsDate = false
            }
            index += 1
        }
        return marks
    }

    private func date(_ parser: DateParser, at index: Int, isDue: Bool) -> DateParser.Parsed<SpokenDate>? {
        parser.date(at: index, isDue ? .field : .prose)
    }

    /// `option 2`, `la date n° 3`.
    private func option(_ clause: [Lexeme], at index: Int) -> Int? {
        guard index + 1 < clause.count, AgendaWords.dateNouns.contains(clause[index].folded),
            let number = clause[index + 1].number, options.contains(where: { $0.number == number })
        else { return nil }
        return number
    }

    /// `au matin`, `l'après-midi`: minutes after midnight that a date's beginning lies in.
    private func qualifier(_ clause: [Lexeme], at end: Int) -> Range<Int>? {
        let words = clause[min(end, clause.count)...].prefix(4).map(\.folded)
        if words.contains("matin") || words.contains("matinee") || words.contains("morning") { return 0..<720 }
        if words.contains("midi") && words.contains("apres") || words.contains("afternoon") { return 720..<1080 }
        if words.contains("soir") || words.contains("soiree") || words.contains("evening") { return 1020..<1440 }
        return nil
    }

    private func numbers(_ date: SpokenDate, _ part: Range<Int>?) -> [Int] {
        options.filter { fits($0, date, part) }.map(\.number)
    }

    func fits(_ option: DateChoices.Option, _ date: SpokenDate, _ part: Range<Int>?) -> Bool {
        let parts = calendar.calendar.dateComponents([.year, .month, .day, .hour, .minute], from: option.start)
        let isDay: Bool =
            switch date.day {
            case .civil(let day, let month, let year):
                parts.day == day && (month.map { $0 == parts.month } ?? true)
                    && (year.map { $0 == parts.year } ?? true)
            case .weekday(let weekday): SpokenDate.Weekday.of(option.start, in: calendar) == weekday
            case .near, .ahead, .endOfMonth:
                date.resolved(in: calendar, now: now, closingHour: 12).map {
                    calendar.day($0) == calendar.day(option.start)
                } ?? false
            }
        guard isDay, date.weekday.map({ $0 == SpokenDate.Weekday.of(option.start, in: calendar) }) ?? true else {
            return false
        }
        let minute = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
        if let time = date.time, time.hour * 60 + time.minute != minute { return false }
        return part?.contains(minute) ?? true
    }

    // MARK: Words

    private static let turns = MeetingTextTerm.dateTurns.words
    private static let excluding = MeetingTextTerm.dateExceptions.words
    private static let all = MeetingTextTerm.allDates.words
    private static let none = MeetingTextTerm.noDate.words
    private static let spans = MeetingTextTerm.dateSpans.words
    private static let senses = MeetingTextTerm.phrases([
        .dateYes: DateChoice.yes, .dateMaybe: .maybe, .dateNo: .no,
    ])
}
