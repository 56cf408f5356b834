/// The sentences of an answer, without greeting and closing.
struct MeetingText {
    /// The text the ranges point into.
    let source: String
    /// Its sentences, in order; none empty.
    private(set) var sentences: [MeetingSentence] = []
    /// The lines of the closing.
    let closing: [[Lexeme]]

    init(_ source: String) {
        self.source = source
        let lines = Self.lines(Lexer.lexemes(of: source))
        let end = Self.closingStart(lines, in: source)
        let postscript = lines[end...].firstIndex { Self.postscripts.match($0, at: 0) != nil } ?? lines.endIndex
        let body = lines[..<end] + lines[postscript...]
        closing = Array(lines[end..<postscript])
        var open: [Lexeme] = []
        var previous: [Lexeme] = []
        for line in body {
            defer { previous = line }
            let isStart = sentences.isEmpty && open.isEmpty
            var rest = isStart ? Self.withoutGreeting(line, in: source)[...] : line[...]
            if rest.isEmpty { continue }
            if open.count > Self.longest || !open.isEmpty && Self.starts(rest, after: previous, in: source) {
                close(&open)
            }
            while let stop = Self.end(in: rest, of: source) {
                open += rest[...stop]
                rest = rest[(stop + 1)...]
                close(&open)
            }
            open += rest
        }
        close(&open)
    }

    private mutating func close(_ open: inout [Lexeme]) {
        defer { open = [] }
        let isQuestion = open.last?.isMark("?") ?? false
        guard open.contains(where: { $0.kind == .word || $0.kind == .number }) else {
            if isQuestion, !sentences.isEmpty { sentences[sentences.count - 1].isQuestion = true }
            return
        }
        sentences.append(MeetingSentence(lexemes: open, isQuestion: isQuestion))
    }

    private static let postscripts = MeetingTextTerm.postscripts.phrases

    // MARK: - Lines

    /// The lines; one of more than 300 lexemes is cut, so that no later step meets an endless sentence.
    private static func lines(_ lexemes: [Lexeme]) -> [[Lexeme]] {
        lexemes.split { $0.kind == .lineBreak }.flatMap { line in
            stride(from: line.startIndex, to: line.endIndex, by: longest).map {
                Array(line[$0..<min($0 + longest, line.endIndex)])
            }
        }
    }

    private static let longest = 300

    /// The first line of the closing: a sign-off and short lines below it, or a bare name at the very end.
    private static func closingStart(_ lines: [[Lexeme]], in source: String) -> Int {
        for index in lines.indices.dropFirst()
        where signOffs.match(lines[index], at: 0) != nil && lines[index].count <= 7
            || isFarewell(lines[index], in: source)
        {
            if lines.count - index <= 8 { return index }
        }
        guard lines.count > 1, let last = lines.last, last.count <= 5,
            last.allSatisfy({ isCapitalised($0, in: source) }),
            last.allSatisfy({ AttendanceWords.signals.match([$0], at: 0) == nil }),
            Agenda.opensList(lines[lines.count - 2]) == false
        else { return lines.count }
        return lines.count - 1
    }

    /// `Votre dévouée,`, `Votre serviteur, Paul Roy`: a line of these words and a name, which elsewhere mean the author.
    private static func isFarewell(_ line: [Lexeme], in source: String) -> Bool {
        guard let end = farewells.match(line, at: 0)?.end else { return false }
        return line.count <= 9 && line[end...].allSatisfy { $0.kind == .mark || isCapitalised($0, in: source) }
    }

    private static let farewells = MeetingTextTerm.farewells.phrases

    private static func withoutGreeting(_ line: [Lexeme], in source: String) -> [Lexeme] {
        guard let greeting = greetings.match(line, at: 0) else { return line }
        let words = line.filter { $0.kind == .word }
        let isWhole =
            words.count <= 8 && words.allSatisfy { AttendanceWords.signals.match([$0], at: 0) == nil }
            && !line.contains { $0.isMark("?") } && !speaks(line)
        let lastMark = line.last?.folded ?? ""
        if isWhole, lastMark == "," || lastMark == "!" || lastMark == "." || words.count <= 3 { return [] }
        var end = greeting.end
        while let more = greetings.match(line, at: end) ?? addressees.match(line, at: end) { end = more.end }
        while end < line.count, isCapitalised(line[end], in: source),
            AttendanceWords.signals.match(line, at: end) == nil, end < 5
        { end += 1 }
        while end < line.count, line[end].kind == .mark,
            line[end].isMark(",") || line[end].isMark("!") || line[end].isMark(".")
        { end += 1 }
        return Array(line[end...])
    }

    /// Whether a line that greets goes on with words behind its comma: `Dag Claire, zelfde antwoord als vorige keer.`
    private static func speaks(_ line: [Lexeme]) -> Bool {
        guard let comma = line.firstIndex(where: { $0.isMark(",") }) else { return false }
        let rest = line[(comma + 1)...].filter { $0.kind == .word }
        return rest.count >= 2
            && rest.indices.allSatisfy { addressees.match(rest, at: $0) == nil && greetings.match(rest, at: $0) == nil }
    }

    static func isCapitalised(_ lexeme: Lexeme, in source: String) -> Bool {
        lexeme.kind == .word && source[lexeme.range].first?.isUppercase == true
    }

    /// Whether a line is neither closing nor a claim of coming.
    static func isContent(_ line: [Lexeme]) -> Bool {
        signOffs.match(line, at: 0) == nil && greetings.match(line, at: 0) == nil
            && !line.indices.contains { index in
                switch AttendanceWords.signals.match(line, at: index)?.meaning {
                case .come?, .surelyComes?, .away?, .surelyAway?, .maybe?, .surelyMaybe?, .yes?, .no?, .modal?: true
                case .comeInfinitive?, .comeThird?, .awayHint?, .remote?, .remoteHint?, .answering?, .past?,
                    .reported?, .automatic?, .noise?, .wish?, .spurned?, .unneeded?,
                    nil:
                    false
                }
            }
    }

    // MARK: - Sentences

    /// Whether a new line starts a new sentence: it begins with a list mark, a number or a capital, or the line before
    /// is too short to have been broken by a mail program.
    private static func starts(_ line: ArraySlice<Lexeme>, after previous: [Lexeme], in source: String) -> Bool {
        guard let first = line.first, let start = previous.first, let last = previous.last else { return true }
        if first.kind != .word || isCapitalised(first, in: source) { return true }
        return source.unicodeScalars.distance(from: start.range.lowerBound, to: last.range.upperBound) < 45
    }

    /// The index of the mark that ends a sentence.
    private static func end(in line: ArraySlice<Lexeme>, of source: String) -> Int? {
        line.indices.first { index in
            let lexeme = line[index]
            if lexeme.isMark("!") || lexeme.isMark("?") || lexeme.isMark("…") { return true }
            guard lexeme.isMark(".") else { return false }
            let isInside = index + 1 < line.endIndex && line[index + 1].isGlued && line[index + 1].kind != .mark
            let isAbbreviation =
                index > line.startIndex && lexeme.isGlued
                && (abbreviations.contains(line[index - 1].folded)
                    || line[index - 1].folded.utf8.count == 1 && isCapitalised(line[index - 1], in: source))
            let isNumbering = index == line.startIndex + 1 && line[index - 1].kind == .number
            return !isInside && !isAbbreviation && !isNumbering && !isGermanOrdinal(line, at: index)
        }
    }

    /// `am 28. November`, `bis zum 3. durch`: a day, and no end.
    private static func isGermanOrdinal(_ line: ArraySlice<Lexeme>, at dot: Int) -> Bool {
        guard dot > line.startIndex + 1, dot + 1 < line.endIndex, line[dot].isGlued,
            line[dot - 1].number.map({ (1...31).contains($0) }) ?? false
        else { return false }
        return AgendaWords.ordinalLeads.contains(line[dot - 2].folded)
    }

    private static let abbreviations = MeetingTextTerm.abbreviations.words
    private static let greetings = MeetingTextTerm.greetings.phrases
    private static let addressees = MeetingTextTerm.addressees.phrases
    private static let signOffs = MeetingTextTerm.signOffs.phrases
}
