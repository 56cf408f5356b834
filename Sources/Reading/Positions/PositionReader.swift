import Federation

/// Reads what new text says of a signature. Pure and total; time grows with the length of the text.
///
/// Text becomes words (``Tokenizer``), words become phrases (``ItemFinder``), phrases become claims
/// (``PositionClauseReader``), claims become a verdict (``VerdictMaker``). All knowledge of a language stands in its tables.
public struct PositionReader: Sendable {
    /// Longer texts are read so far and are doubtful.
    private static let longest = 60_000
    static let languages: [Language] = [.french, .english, .dutch, .german]

    /// A reader with the language knowledge built in.
    public init() {}

    /// What `text`, or where it says nothing `subject`, answers to `question`.
    ///
    /// - Parameters:
    ///   - text: the visible new text: no quotation of earlier mail, no signature block.
    ///   - struck: what was struck out beside it; no longer in `text`. A lone negation among it makes a consent doubtful.
    ///   - subject: the part of the subject that the correspondent wrote.
    ///   - heading: the subject as it came, which names the text where `question` does not.
    ///   - question: what was asked, as far as known.
    public func read(
        text: String, struck: [String], subject: String, heading: String = "", question: Question
    ) -> PositionReading {
        let body = verdict(on: text, struck: struck, heading, question)
        guard !subject.isEmpty else { return body.reading }
        let title = verdict(on: subject, struck: [], heading, question)
        if body.isSilent { return title.says ? short(subject, title.reading) : body.reading }
        return title.says && contradicts(title, body) ? doubted(body.reading) : body.reading
    }

    private struct Outcome {
        let reading: PositionReading
        /// Whether nothing but courtesies was found.
        var isSilent: Bool { reading.answer == .none }
        /// Whether it says a position.
        var says: Bool { reading.answer.position != nil || reading.answer == .unclear && reading.evidence != nil }
    }

    private func contradicts(_ title: Outcome, _ body: Outcome) -> Bool {
        guard let one = title.reading.answer.position, let other = body.reading.answer.position else { return false }
        return one.consents != other.consents
    }

    /// A subject answers for sure only if it is as short as an answer: a longer one may still be the matter's title.
    private func short(_ subject: String, _ reading: PositionReading) -> PositionReading {
        guard words(subject).count > 6, reading.certainty == .certain, let said = reading.answer.position else {
            return reading
        }
        var reading = reading
        reading.certainty = .doubtful
        reading.why.append(PositionDoubt.subject.rawValue)
        reading.likely = [said, .disagree].reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        return reading
    }

    private func doubted(_ reading: PositionReading) -> PositionReading {
        var reading = reading
        guard reading.answer.position?.objects != true else { return reading }
        reading.certainty = .doubtful
        reading.why.append(PositionDoubt.subject.rawValue)
        reading.likely = [.disagree, .reserve] + (reading.answer.position.map { [$0] } ?? [])
        return reading
    }

    private func verdict(
        on text: String, struck: [String], _ heading: String, _ question: Question
    ) -> Outcome {
        let isLong = text.utf8.count > Self.longest && text.unicodeScalars.count > Self.longest
        let settled = TickBoxes.settle(isLong ? String(text.unicodeScalars.prefix(Self.longest)) : text)
        let found = Tokenizer.tokens(of: settled.text)
        let sentences = SentenceSplitter.sentences(of: found.tokens, in: settled.text)
        var reading = TextReading()
        reading.words = found.tokens.count(where: \.isLexical)
        if settled.text.unicodeScalars.contains(where: Self.telling.contains) { reading.marks = .present }
        reading.doubts = settled.doubts + (found.disguise == .found ? [.disguise] : [])
        if struck.contains(where: isNegation) { reading.doubts.append(.struck) }
        let isEndless = sentences.contains { $0.tokens.count >= SentenceSplitter.longest }
        if isLong || isEndless { reading.doubts.append(.tooLong) }
        let finder = LanguageFinder(languages: Self.languages, names: names(of: question))
        let main = finder.language(of: sentences)
        reading.language = reading.words > 0 ? main?.code : nil
        for (index, sentence) in sentences.enumerated() {
            let told = finder.told(sentence, in: main ?? .french)
            let items = told.items
            var read = PositionClauseReader.read(items, index: index, end: sentence.end, after: .unspoken)
            let line = NameLine(items: items)
            let isSigned = sentence.start == .line && line.isOne || index == sentences.count - 1 && line.isFarewell
            if read.claims.isEmpty, isSigned { read.signs = .name }
            read.tongue = told.tongue
            if let claim = read.claims.last, NamedText.isNamed(in: items, beside: read.claims),
                NamedText(title: question.title, subject: heading).isAnother(items, of: sentence.tokens)
            {
                read.note(.reference, at: items[claim.item], claim.item)
            }
            reading.sentences.append(read)
        }
        reading.leaveOutNames()
        let verdict = VerdictMaker.verdict(on: reading)
        var said = position(verdict, reading, sentences, settled.text)
        said.evidence = said.evidence.map { asTyped($0, in: text) }
        return Outcome(reading: said)
    }

    private func position(
        _ verdict: Verdict, _ reading: TextReading, _ sentences: [Sentence], _ text: String
    ) -> PositionReading {
        PositionReading(
            answer: verdict.answer, evidence: evidence(verdict, sentences, text), certainty: verdict.certainty,
            why: verdict.why, likely: verdict.likely, language: reading.language)
    }

    /// Marks that may be an answer by themselves.
    private static let telling: Set<Unicode.Scalar> = ["?", "!", "…", ".", "？", "！"]

    private static let longSentence = 24

    /// The sentence relied on, or of a long one the clause: where a condition matters, always all of it.
    private func evidence(_ verdict: Verdict, _ sentences: [Sentence], _ text: String) -> String? {
        guard let index = verdict.claim?.sentence ?? verdict.sentence, index < sentences.count,
            let first = sentences[index].tokens.first, let last = sentences[index].tokens.last
        else { return nil }
        let tokens = sentences[index].tokens
        if tokens.count > Self.longSentence, verdict.certainty == .certain, let clause = verdict.claim?.tokens,
            verdict.answer != .reserve, verdict.answer != .comment, let head = tokens[clause].first,
            let tail = tokens[clause].last
        {
            return String(text[head.range.lowerBound..<tail.range.upperBound])
        }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    /// A sentence that hangs in the air may go on past a box that was dropped: then only its longest piece was typed so.
    private func asTyped(_ evidence: String, in text: String) -> String {
        // Of one line there are no pieces to choose from, and a search for characters is dear.
        guard evidence.utf8.contains(UInt8(ascii: "\n")) else { return evidence }
        if text.contains(evidence) { return evidence }
        let pieces = evidence.split(separator: "\n").filter { text.contains($0) }
        return pieces.max { $0.utf8.count < $1.utf8.count }.map { String($0) } ?? evidence
    }

    /// Whether nothing but a negation was struck: nobody knows what became of the sentence.
    private func isNegation(_ struck: String) -> Bool {
        let words = words(struck)
        return !words.isEmpty && words.allSatisfy { WordClasses.known.classes(of: $0).contains(.negation) }
    }

    private func names(of question: Question) -> Lexicon {
        var names = Lexicon()
        for name in question.ownNames { names.add(words(name), .init(tag: .own, mood: .actual)) }
        for name in question.otherNames { names.add(words(name), .init(tag: .other, mood: .actual)) }
        if let title = question.title {
            names.addRuns(of: words(title), atLeast: 3, .init(tag: .matter, mood: .actual))
        }
        return names
    }

    private func words(_ text: String) -> [String] {
        Tokenizer.tokens(of: text).tokens.filter(\.isLexical).map(\.form)
    }
}
