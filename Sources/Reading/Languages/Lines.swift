/// The lines of all languages together: correspondents write in one language with a program that speaks another.
///
/// A class, since every reader of lines holds it and copying so many sets costs more than most lines do.
final class Lines: Sendable {
    let attributionLeads: PhraseSet
    let attributionVerbs: PhraseSet
    let calendarWords: PhraseSet
    let headerLabels: [[UInt8]: HeaderLabel]
    let originalSeparators: PhraseSet
    let forwardSeparators: PhraseSet
    let answerAboveLines: PhraseSet
    let deviceOpenings: PhraseSet
    let deviceOpeningsWithProduct: PhraseSet
    let deviceApologies: PhraseSet
    let disclaimerOpenings: PhraseSet
    let disclaimerWords: PhraseSet
    let noticeOpenings: PhraseSet
    let answerWords: PhraseSet
    let speakingWords: PhraseSet
    let signOffs: PhraseSet
    let contactWords: PhraseSet
    let attachmentPointers: PhraseSet
    let belowPointers: PhraseSet
    let subjectPrefixes: PhraseSet
    let emptyViewNotices: PhraseSet
    let products: PhraseSet

    /// The languages known.
    static let languages: [LineKnowledge] = [.french, .english, .dutch, .german, .spanish] + LineKnowledge.others

    /// All of them.
    static let all = Lines(languages)

    /// The lines of `languages`.
    init(_ languages: [LineKnowledge]) {
        func set(_ key: KeyPath<LineKnowledge, [String]>) -> PhraseSet {
            PhraseSet(languages.flatMap { $0[keyPath: key] })
        }
        attributionLeads = set(\.attributionLeads)
        attributionVerbs = set(\.attributionVerbs)
        calendarWords = set(\.calendarWords)
        originalSeparators = set(\.originalSeparators)
        forwardSeparators = set(\.forwardSeparators)
        answerAboveLines = set(\.answerAboveLines)
        deviceOpenings = set(\.deviceOpenings)
        deviceOpeningsWithProduct = set(\.deviceOpeningsWithProduct)
        deviceApologies = set(\.deviceApologies)
        disclaimerOpenings = set(\.disclaimerOpenings)
        disclaimerWords = set(\.disclaimerWords)
        noticeOpenings = set(\.noticeOpenings)
        answerWords = set(\.answerWords)
        speakingWords = set(\.speakingWords)
        signOffs = set(\.signOffs)
        contactWords = set(\.contactWords)
        attachmentPointers = set(\.attachmentPointers)
        belowPointers = set(\.belowPointers)
        subjectPrefixes = set(\.subjectPrefixes)
        emptyViewNotices = set(\.emptyViewNotices)
        products = PhraseSet(LineKnowledge.products)
        var labels: [[UInt8]: HeaderLabel] = [:]
        for language in languages {
            for (label, names) in language.headerLabels {
                for name in names { labels[Folding.fold(name)] = labels[Folding.fold(name)] ?? label }
            }
        }
        headerLabels = labels
    }
}
