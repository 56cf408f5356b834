/// The names a value offers to a template, without its words: what a template is checked against.
struct SlotShape: Hashable, Sendable {
    /// The names inside; empty for texts and flags.
    private(set) var names: [String: SlotShape] = [:]
    /// Whether nothing ever fills it: what a template says within is never seen.
    private(set) var isVoid = false

    /// A shape of these names, each a text.
    init(texts: [String] = []) {
        names = Dictionary(uniqueKeysWithValues: Set(texts).map { ($0, SlotShape()) })
    }

    /// The shape of `slot`; a list has the names of all its elements.
    init(of slot: Slot) {
        switch slot {
        case .absent: isVoid = true
        case .text, .flag: break
        case .group(let slots): names = slots.mapValues(SlotShape.init(of:))
        case .list(let slots):
            isVoid = slots.isEmpty
            slots.forEach { formUnion(SlotShape(of: $0)) }
        }
    }

    /// Adds the names of `other`.
    mutating func formUnion(_ other: SlotShape) {
        isVoid = isVoid && other.isVoid
        names.merge(other.names) { mine, theirs in
            var both = mine
            both.formUnion(theirs)
            return both
        }
    }

    /// The shape behind a dotted path, or `nil` if there is none.
    func found(_ path: some Collection<Substring>) -> SlotShape? {
        guard let first = path.first else { return self }
        return names[String(first)]?.found(path.dropFirst())
    }
}
