/// Reads who does what until when out of one action's words.
///
/// Somebody named in passing ("écrire à la FNEJE") does nothing: a name counts behind "par" and its like, at the
/// beginning before a colon or a verb, in brackets, or alone at the end behind a comma. Two doers are none: the
/// secretariat is shown the point. A date counts as the term only where words or its place say so.
struct ActionLineReader: Sendable {
    private let names: HolderNames

    init(_ names: HolderNames) { self.names = names }

    private static let doers: Set<String> = [
        "par", "resp", "responsable", "pilote", "referent", "referente", "porteur",
    ]
    private static let terms: Set<String> = [
        "avant", "ici", "jusqu", "jusque", "pour", "echeance", "delai", "limite", "tard", "date", "by", "before",
    ]
    private static let around: Set<String> = [
        "avant", "d", "ici", "jusqu", "jusque", "pour", "echeance", "delai", "limite", "plus", "tard", "date", "le",
        "la", "au", "a", "by", "before", "the",
    ]

    /// `nil` for a form nobody filled in.
    func read(_ words: String) -> ActionReading? {
        guard !words.isPlaceholder else { return nil }
        let lexemes = Lexer.lexemes(of: words).filter { $0.kind != .lineBreak }
        let term = term(in: lexemes)
        let holder = holder(in: lexemes, outside: term?.range ?? lexemes.count..<lexemes.count)
        let gone = [term?.range, holder?.range].compactMap(\.self)
        let task = kept(of: words, lexemes, without: gone)
        return ActionReading(task: task.isEmpty ? words : task, holder: holder?.index, due: term?.date)
    }

    // MARK: The term

    private struct Term {
        let date: SpokenDate
        let range: Range<Int>
    }

    /// The last date that is a term.
    private func term(in lexemes: [Lexeme]) -> Term? {
        let parser = DateParser(lexemes)
        var found: Term?
        var index = 0
        while index < lexemes.count {
            guard let date = parser.date(at: index, .prose) else {
                index += 1
                continue
            }
            if let term = term(date, at: index, lexemes) { found = term }
            index = max(date.end, index + 1)
        }
        return found
    }

    private func term(_ date: DateParser.Parsed<SpokenDate>, at start: Int, _ lexemes: [Lexeme]) -> Term? {
        var begin = start
        while begin > 0, isAround(lexemes[begin - 1]) { begin -= 1 }
        let isSaid = lexemes[begin..<date.end].contains { Self.terms.contains($0.folded) }
        let isAhead = if case .ahead = date.value.day { true } else { false }
        let isApart = begin == 0 || isMark(lexemes[begin - 1], [",", "(", "[", ";", "-", "–", "—", ":", "→"])
        guard isSaid || isAhead || isApart else { return nil }
        var end = date.end
        if end < lexemes.count, isMark(lexemes[end], [")", "]"]) { end += 1 }
        if begin > 0, isMark(lexemes[begin - 1], [",", "(", "[", ";", "-", "–", "—", ":", "→"]) { begin -= 1 }
        return Term(date: date.value, range: begin..<end)
    }

    private func isAround(_ lexeme: Lexeme) -> Bool {
        Self.around.contains(lexeme.folded) && lexeme.kind == .word || lexeme.isMark("'") || lexeme.isMark("’")
    }

    // MARK: Who

    private struct Doer {
        let index: Int?
        let range: Range<Int>?
    }

    private func holder(in lexemes: [Lexeme], outside term: Range<Int>) -> Doer? {
        for index in lexemes.indices where !term.contains(index) {
            if let doer = marked(lexemes, at: index) { return doer }
        }
        return leading(lexemes) ?? bracketed(lexemes, term) ?? trailing(lexemes, term)
    }

    /// Behind "par", "resp. :", "@".
    private func marked(_ lexemes: [Lexeme], at index: Int) -> Doer? {
        let isMarked = Self.doers.contains(lexemes[index].folded) || lexemes[index].isMark("@")
        guard isMarked else { return nil }
        var at = index + 1
        while at < lexemes.count, isMark(lexemes[at], [":", "."]) { at += 1 }
        guard let found = names.match(lexemes, at: at) else { return nil }
        var begin = index
        if begin > 0, isMark(lexemes[begin - 1], [",", "(", "[", ";", "–", "-"]) { begin -= 1 }
        return doer(found, lexemes, begin..<found.end)
    }

    /// "Marie Durand : relancer…", "Marie Durand relance…"; the name stays where it is the sentence's subject.
    private func leading(_ lexemes: [Lexeme]) -> Doer? {
        guard let found = names.match(lexemes, at: 0), found.end < lexemes.count else { return nil }
        let next = lexemes[found.end]
        if isMark(next, [":", "–", "—", "-", "→"]) { return doer(found, lexemes, 0..<(found.end + 1)) }
        return next.kind == .word || isMark(next, ["+", "/", "&"]) ? doer(found, lexemes, nil) : nil
    }

    private func bracketed(_ lexemes: [Lexeme], _ term: Range<Int>) -> Doer? {
        for index in lexemes.indices where isMark(lexemes[index], ["(", "["]) && !term.contains(index) {
            guard let found = names.match(lexemes, at: index + 1), found.end < lexemes.count else { continue }
            if isMark(lexemes[found.end], [")", "]", ","]) || isAnd(lexemes[found.end]) {
                let end = isMark(lexemes[found.end], [")", "]"]) ? found.end + 1 : found.end
                return doer(found, lexemes, index..<end)
            }
        }
        return nil
    }

    /// Alone at the end, or before the term, behind a comma or a dash.
    private func trailing(_ lexemes: [Lexeme], _ term: Range<Int>) -> Doer? {
        let ends = [term.lowerBound, lexemes.count]
        for index in lexemes.indices where isMark(lexemes[index], [",", "–", "—", "-", ":", "→"]) {
            guard let found = names.match(lexemes, at: index + 1) else { continue }
            let end = found.end < lexemes.count && lexemes[found.end].isMark(".") ? found.end + 1 : found.end
            if ends.contains(end) { return doer(found, lexemes, index..<found.end) }
        }
        return nil
    }

    /// With a second name behind it, nobody: who does it is for a human to say.
    private func doer(_ found: HolderNames.Found, _ lexemes: [Lexeme], _ range: Range<Int>?) -> Doer {
        let next = found.end
        let isShared =
            next < lexemes.count && (isAnd(lexemes[next]) || lexemes[next].isMark(","))
            && names.match(lexemes, at: next + 1) != nil
        return isShared ? Doer(index: nil, range: nil) : Doer(index: found.holder, range: range)
    }

    private func isAnd(_ lexeme: Lexeme) -> Bool {
        lexeme.folded == "et" || isMark(lexeme, ["+", "/", "&"]) || lexeme.folded == "ou" || lexeme.folded == "avec"
    }

    private func isMark(_ lexeme: Lexeme, _ marks: Set<String>) -> Bool {
        lexeme.kind == .mark && marks.contains(lexeme.folded)
    }

    // MARK: The task

    private func kept(of words: String, _ lexemes: [Lexeme], without gone: [Range<Int>]) -> String {
        var out = ""
        var from = words.startIndex
        for range in gone.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            let start = lexemes[range.lowerBound].range.lowerBound
            let end = lexemes[range.upperBound - 1].range.upperBound
            if start > from { out += words[from..<start] }
            from = max(from, end)
        }
        out += words[from...]
        let parts = out.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.joined(separator: " ")
        return parts.trimming { " ,;:–—-.(".contains($0) }
    }
}

extension String {
    fileprivate func trimming(_ isEdge: (Character) -> Bool) -> String {
        var text = Substring(self).drop(while: isEdge)
        while let last = text.last, isEdge(last) { text.removeLast() }
        return String(text)
    }
}
