import Federation

/// Reads one command from a row of lexemes, all of them or none.
struct SteeringParser {
    private let lexemes: [Lexeme]
    private let text: String
    private let context: SteeringContext
    private let signers: Set<String>
    private var index = 0
    /// Whether the sentence asks politely, so that a question mark may end it.
    private var isRequest = false

    init(_ text: String, context: SteeringContext) {
        self.text = text
        self.context = context
        lexemes = Lexer.lexemes(of: text)
        signers = Set(context.signers.flatMap { Lexer.lexemes(of: $0).map(\.folded) })
    }

    /// The act, if the whole text is one.
    static func act(in text: String, context: SteeringContext) -> SteeringAct? {
        if context.letter == .preview { return previewAct(in: text, context: context) }
        var telephone = TelephoneParser(text, organisations: context.organisations)
        if let note = telephone.note() { return .record(note) }
        var parser = SteeringParser(text, context: context)
        if let act = parser.settlement() { return act }
        parser = SteeringParser(text, context: context)
        return parser.steering()
    }

    // MARK: - Preview

    private static func previewAct(in text: String, context: SteeringContext) -> SteeringAct? {
        var parser = SteeringParser(text, context: context)
        if parser.isOnly(SteeringWords.confirm) { return .confirm }
        parser = SteeringParser(text, context: context)
        return parser.isOnly(SteeringWords.drop) ? .drop : nil
    }

    /// Whether the text holds phrases of `book`, at least one, and courtesy, and nothing else.
    private mutating func isOnly(_ book: PhraseBook<Void>) -> Bool {
        var isSaid = false
        while index < lexemes.count {
            if take(book) {
                isSaid = true
            } else if !(isSaid && (take(SteeringWords.courtesies) || takeObject() || takeName())) {
                guard takePause() else { return false }
            }
        }
        return isSaid
    }

    // MARK: - Settlements

    private mutating func settlement() -> SteeringAct? {
        skipPauses()
        var hold = takeHold()
        skipPauses()
        while take(SteeringWords.noting) { skipPauses() }
        let isNamed = hold != nil
        let settlement: HoldSettlement
        if let match = SteeringWords.settlements.match(lexemes, at: index) {
            settlement = match.meaning
            index = match.end
        } else if isNamed, let match = SteeringWords.namedPositions.match(lexemes, at: index) {
            settlement = .record(match.meaning)
            index = match.end
        } else {
            return nil
        }
        skipPauses()
        if hold == nil { hold = takeHold() }
        guard isAtEnd(), hold != nil || context.letter == .escalation else { return nil }
        return .settle(hold: hold, settlement)
    }

    /// `H57`, `H 57`, `(H57)`.
    private mutating func takeHold() -> Int? {
        let start = lexemes.indices.contains(index) && lexemes[index].isMark("(") ? index + 1 : index
        guard start + 1 < lexemes.count, lexemes[start].kind == .word, lexemes[start].folded == "h",
            let number = lexemes[start + 1].number, number > 0
        else { return nil }
        index = start + 2
        if index < lexemes.count, lexemes[index].isMark(")") { index += 1 }
        return number
    }

    // MARK: - Other acts

    private mutating func steering() -> SteeringAct? {
        skipBefore()
        if takeMark("+") || isMoreTime() { return plainExtension() }
        guard let match = SteeringWords.acts.match(lexemes, at: index) else { return nil }
        index = match.end
        switch match.meaning {
        case .extend: return extend()
        case .withdraw: return withdraw()
        case .close:
            skipObjects()
            return isAtEnd() ? .close : nil
        case .status:
            skipObjects()
            isRequest = true
            return isAtEnd() ? .status : nil
        }
    }

    /// Whether `5 jours de plus` stands here.
    private func isMoreTime() -> Bool {
        guard let span = DateParser(lexemes).span(at: index) else { return false }
        return Self.more.match(lexemes, at: span.end) != nil
    }

    private mutating func plainExtension() -> SteeringAct? {
        guard let span = takeSpan() else { return nil }
        skipObjects()
        return isAtEnd() ? .extend(.by(span)) : nil
    }

    private mutating func extend() -> SteeringAct? {
        while extensionStanding() == nil, takeObject() || takePause() {}
        guard let found = extensionStanding() else { return nil }
        index = found.end
        if let more = Self.more.match(lexemes, at: index) { index = more.end }
        skipObjects()
        return isAtEnd() ? .extend(found.value) : nil
    }

    /// The extension that stands here: `de 5 jours`, `5 jours de plus`, `au 15 juillet`.
    private func extensionStanding() -> DateParser.Parsed<TermExtension>? {
        let dates = DateParser(lexemes)
        if let match = Self.by.match(lexemes, at: index), let span = dates.span(at: match.end) {
            return .init(value: .by(span.value), end: span.end)
        }
        if let span = dates.span(at: index) {
            return isMoreTime() ? .init(value: .by(span.value), end: span.end) : nil
        }
        guard let date = dates.date(at: index, .prose), Self.isAbsolute(date.value) else { return nil }
        return .init(value: .until(date.value), end: date.end)
    }

    /// `prolonger dans 5 jours` says when to act, not until when; `avant le 15` says something else altogether.
    private static func isAbsolute(_ date: SpokenDate) -> Bool {
        switch date.day {
        case .ahead: false
        case .civil, .weekday, .endOfMonth, .near: date.bound == .included
        }
    }

    private mutating func takeSpan() -> SpokenSpan? {
        guard let span = DateParser(lexemes).span(at: index) else { return nil }
        index = span.end
        if let more = Self.more.match(lexemes, at: index) { index = more.end }
        return span.value
    }

    private mutating func withdraw() -> SteeringAct? {
        skipObjects()
        if isAtEnd() { return .withdraw(reason: nil) }
        let isReason = takeMark(":") || takeMark(",") || takeLineBreak()
        let isSaid = take(SteeringWords.reasons)
        guard isReason || isSaid else { return nil }
        _ = takeMark(":")
        while takeLineBreak() {}
        guard index < lexemes.count else { return .withdraw(reason: nil) }
        let reason = String(text[lexemes[index].range.lowerBound...])
        return SteeringReason.isHarmless(reason) ? .withdraw(reason: reason) : nil
    }

    // MARK: - Lexemes

    /// Whether nothing but courtesy and marks is left.
    private mutating func isAtEnd() -> Bool {
        let start = index
        while index < lexemes.count {
            if !take(SteeringWords.courtesies) && !takePause() && !takeName() && !(isRequest && takeMark("?")) {
                index = start
                return false
            }
        }
        return true
    }

    /// Passes marks, the matter's number and polite words before the act.
    private mutating func skipBefore() {
        while index < lexemes.count {
            if take(SteeringWords.requests) {
                isRequest = true
            } else if SteeringWords.acts.match(lexemes, at: index) != nil {
                return
            } else if !take(SteeringWords.leads) && !takePause() && !takeMatter() && !takeObjectMark()
                && !take(Self.beforeMatter) && !take(SteeringWords.courtesies)
            {
                return
            }
        }
    }

    private mutating func skipObjects() { while takeObject() {} }

    private mutating func takeObject() -> Bool { take(SteeringWords.objects) || takeMatter() || takeObjectMark() }

    private mutating func takeObjectMark() -> Bool {
        guard index < lexemes.count, ["(", ")", "«", "»", "\"", "#"].contains(where: { lexemes[index].isMark($0) })
        else {
            return false
        }
        index += 1
        return true
    }

    /// `SIG-2026-014`.
    private mutating func takeMatter() -> Bool {
        guard index + 4 < lexemes.count, lexemes[index].kind == .word, lexemes[index + 4].isGlued else { return false }
        let span = text[lexemes[index].range.lowerBound..<lexemes[index + 4].range.upperBound]
        guard MatterID(span) != nil else { return false }
        index += 5
        return true
    }

    private mutating func take(_ book: PhraseBook<Void>) -> Bool {
        guard let match = book.match(lexemes, at: index) else { return false }
        index = match.end
        return true
    }

    /// A name at the end of the line: `merci, Hélène`.
    private mutating func takeName() -> Bool {
        guard index < lexemes.count, lexemes[index].kind == .word,
            text[lexemes[index].range].first?.isUppercase == true,
            GivenNames.common.contains(lexemes[index].folded) || signers.contains(lexemes[index].folded),
            !SteeringWords.guards(lexemes[index].folded)
        else { return false }
        index += 1
        return true
    }

    private mutating func takeMark(_ mark: String) -> Bool {
        guard index < lexemes.count, lexemes[index].isMark(mark) else { return false }
        index += 1
        return true
    }

    private mutating func takeLineBreak() -> Bool {
        guard index < lexemes.count, lexemes[index].kind == .lineBreak else { return false }
        index += 1
        return true
    }

    private mutating func skipPauses() { while takePause() {} }

    /// A mark that parts or ends; three points mean that something is left unsaid, and are none.
    private mutating func takePause() -> Bool {
        guard index < lexemes.count else { return false }
        let isRepeated = lexemes[index].isMark(".") && index + 1 < lexemes.count && lexemes[index + 1].isMark(".")
        guard !isRepeated,
            lexemes[index].kind == .lineBreak
                || [",", ".", "!", ":", ";", "-", "–", "—", "→", "="].contains(where: { lexemes[index].isMark($0) })
        else { return false }
        index += 1
        return true
    }

    private static let by = PhraseBook<Void>([((), "de|d|pour|pendant|à|by")])
    private static let more = PhraseBook<Void>([
        ((), "de plus|supplémentaires|supplémentaire|en plus|de délai supplémentaire|de délai en plus")
    ])
    private static let beforeMatter = PhraseBook<Void>([
        ((), "pour|dossier|le dossier|proposition|la proposition|au sujet de|n°")
    ])
}
