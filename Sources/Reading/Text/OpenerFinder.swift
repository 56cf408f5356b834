/// Finds what opens a quote, on every line once.
struct OpenerFinder {
    private let attribution: Attribution
    private let header: HeaderBlock
    private let separator: Separator
    private let lines: [TextLine]

    /// What opens on each line, among those that no quote stands around.
    static func openers(in lines: [TextLine], known: Lines) -> [Opener?] {
        let finder = OpenerFinder(lines: lines, known: known)
        return lines.indices.map { index in
            let mayOpen = !lines[index].isBlank && !lines[index].isProtected && lines[index].depth < 2
            return mayOpen ? finder.opener(at: index) : nil
        }
    }

    private init(lines: [TextLine], known: Lines) {
        self.lines = lines
        attribution = Attribution(lines: lines, known: known)
        header = HeaderBlock(lines: lines, known: known)
        separator = Separator(known: known)
    }

    /// What opens on line `index`, if anything.
    func opener(at index: Int) -> Opener? {
        if let kind = separator.kind(lines[index]) { return Opener(kind: kind, lines: separated(index)) }
        if Separator.isRule(lines[index].folded[...]) { return ruled(index) }
        return header.opener(at: index) ?? attribution.opener(at: index)
    }

    /// A separator takes the header under it along.
    private func separated(_ index: Int) -> Range<Int> {
        guard let next = following(index), let block = header.opener(at: next) else { return index..<(index + 1) }
        return index..<block.lines.upperBound
    }

    /// A rule with a header or a separator right below it belongs to it.
    private func ruled(_ index: Int) -> Opener? {
        guard let next = following(index) else { return nil }
        return header.opener(at: next).map { Opener(kind: $0.kind, lines: index..<$0.lines.upperBound) }
    }

    private func following(_ index: Int) -> Int? {
        lines[(index + 1)...].prefix(4).indices.first { !lines[$0].isBlank }
    }
}
