/// Finds known names in words: whole names, and where they are unmistakable a given name or a surname alone.
struct HolderNames: Sendable {
    /// A name that was found.
    struct Found {
        /// Its index among the names given.
        let holder: Int
        /// The index after its last lexeme.
        let end: Int
    }
    private let book: PhraseBook<Int>
    private let titles: Set<String> = ["m", "mr", "mme", "mlle", "monsieur", "madame"]

    /// Over names of persons and organisations, each with what it stands for; several names may stand for the same.
    init(_ names: [(name: String, holder: Int)]) {
        var whole: [String: Set<Int>] = [:]
        var parts: [String: Set<Int>] = [:]
        for (name, holder) in names {
            let words = Lexer.lexemes(of: name).filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
            whole[words.joined(separator: " "), default: []].insert(holder)
            guard words.count > 1, GivenNames.common.contains(words[0]) else { continue }
            for part in [words[0], words.dropFirst().joined(separator: " ")] where part.count > 2 {
                parts[part, default: []].insert(holder)
            }
        }
        // A whole name is somebody's own: a part of another one does not make it doubtful.
        let meanings = whole.merging(parts) { whole, _ in whole }
        book = PhraseBook(meanings.filter { $0.value.count == 1 }.map { ($0.value.first ?? 0, $0.key) })
    }

    /// The name that begins at `start`, a title before it included.
    func match(_ lexemes: [Lexeme], at start: Int) -> Found? {
        var at = start
        while at < lexemes.count, lexemes[at].kind == .word, articles.contains(lexemes[at].folded) { at += 1 }
        if at < lexemes.count, titles.contains(lexemes[at].folded) {
            at += 1
            if at < lexemes.count, lexemes[at].isMark(".") { at += 1 }
        }
        return book.match(lexemes, at: at).map { Found(holder: $0.meaning, end: $0.end) }
    }

    /// The one name that `text` is, and nothing else.
    func only(in text: String) -> Int? {
        let lexemes = Lexer.lexemes(of: text).filter { $0.kind != .lineBreak && !$0.isMark(".") && !$0.isMark("!") }
        guard let found = match(lexemes, at: 0), found.end == lexemes.count else { return nil }
        return found.holder
    }

    private let articles: Set<String> = ["l", "la", "le", "les"]
}
