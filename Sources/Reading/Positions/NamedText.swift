/// Which text an answer names, held against the one that was put forward.
///
/// ```
/// named = matter lead { word } ;      la pétition sur les retraites, the letter to the minister
/// ```
/// *Cet appel*, *votre lettre* are the text at hand, whatever is said of it; so is one of whose words any stands in the
/// title. Words are compared, not items: the title's own words are one item where they stand together.
struct NamedText: Sendable {
    /// The words of the title that tell it from another.
    private let title: [String]
    /// What the title names right behind *pour* and *contre*.
    private let stands: [Side: [String]]

    /// What a text is written for or against.
    private enum Side { case pro, contra }

    /// What `title` names, or where none is known the subject of the mail, if it is long enough to hold a title.
    init(title: String?, subject: String) {
        let words = Tokenizer.tokens(of: title ?? subject).tokens.filter { $0.kind == .word }
        let telling = words.map(\.form).filter(Self.tells)
        self.title = title != nil || telling.count > 2 ? telling : []
        var stands: [Side: [String]] = [:]
        for (at, word) in words.enumerated() {
            guard let side = Self.side(word) else { continue }
            stands[side, default: []] += words[(at + 1)...].map(\.form).first(where: Self.tells).map { [$0] } ?? []
        }
        self.stands = stands
    }

    /// Whether a sentence of `items` agrees and names a text: only then it may be another.
    static func isNamed(in items: [Item], beside claims: [Claim]) -> Bool {
        claims.contains { $0.value == .agree } && items.contains { $0.tag == .matter }
    }

    /// Whether one of the texts named by `items`, in `tokens`, is another than the title's.
    func isAnother(_ items: [Item], of tokens: [Token]) -> Bool {
        guard !title.isEmpty else { return false }
        return items.indices.contains { items[$0].tag == .matter && isAnother($0, items, tokens) }
    }

    private func isAnother(_ at: Int, _ items: [Item], _ tokens: [Token]) -> Bool {
        let noun = items[at].tokens
        guard !isAtHand(items[at]), at == 0 || !isAtHand(items[at - 1]),
            let lead = tokens.indices[noun.lowerBound...].dropFirst().prefix(noun.count + 1)
                .first(where: { tokens[$0].isOf(.aboutWhat) })
        else { return false }
        let words = tokens[(lead + 1)...].prefix(Self.reach).prefix { $0.kind == .word || $0.kind == .number }
        let told = words.filter { $0.initial == .lower && Self.tells($0.form) && !isOfUs($0, items, tokens) }
        guard let first = told.first, !isPurpose(tokens[lead], words.first, first) else { return false }
        return isTurned(tokens[lead], first.form) || !told.contains { isOfTitle($0.form) }
    }

    /// *Cet appel*, *votre lettre*.
    private func isAtHand(_ item: Item) -> Bool { item.isOf(.atHand) || item.tag == .you }

    /// *Le texte pour notre association*, *l'appel au bureau*: who signs, and not what it is about.
    private func isOfUs(_ token: Token, _ items: [Item], _ tokens: [Token]) -> Bool {
        let ours: Tags = [.own, .organ, .me, .you, .courtesy, .when, .delay, .sign, .yes, .go, .accord]
        return items.contains { item in
            item.tag.map(ours.contains) ?? false && tokens[item.tokens].contains { $0.range == token.range }
        }
    }

    /// *Pour sauver les centres*, *pour le dire*, but *pour l'histoire*: why it is signed.
    private func isPurpose(_ lead: Token, _ next: Token?, _ first: Token) -> Bool {
        guard lead.isOf(.writtenFor), FrenchMorphology.isInfinitive(first.form), !first.isOf(.notInfinitive) else {
            return false
        }
        return next?.range == first.range || !first.form.hasSuffix("re")
    }

    /// *L'appel pour la fermeture*, of one against it.
    private func isTurned(_ lead: Token, _ named: String) -> Bool {
        guard let side = Self.side(lead) else { return false }
        return stands[side == .pro ? .contra : .pro]?.contains(named) ?? false
    }

    private static func side(_ word: Token) -> Side? {
        if word.isOf(.writtenAgainst) { return .contra }
        return word.isOf(.writtenFor) ? .pro : nil
    }

    /// *Ruralité*, *ruraux*: of one stem, as far as four letters tell.
    private func isOfTitle(_ word: String) -> Bool {
        title.contains { $0.utf8.starts(with: word.utf8.prefix(Self.stem)) }
    }

    /// Whether a word is long enough to tell one text from another, and does not stand in every one.
    private static func tells(_ word: String) -> Bool {
        word.utf8.count > stem && !WordClasses.known.classes(of: word).contains(.ofTheSector)
    }

    private static let stem = 4
    private static let reach = 10
}
