internal import Mail

/// Finds the header of a quoted mail: lines of labels and values, as Outlook and its kin write them.
///
///     block  = [ rule ] field { [ blank ] ( field | more ) }     ; rule: a line of ___ --- === ***
///     field  = [ "*" ] label [ "*" ] ":" [ "*" ] value           ; De : … | *From:* … | Van: …
///     more   = a line without label, if a field follows within two lines
///
/// It is one if it has three different labels, or "from" with an address and one other, or if markup or a title such as
/// "Forwarded message" right above says so.
struct HeaderBlock {
    private let lines: [TextLine]
    /// The labels on each line.
    private let labels: [HeaderLabels]
    private let separator: Separator

    private static let mostLines = 40

    /// Looks at each line once.
    init(lines: [TextLine], known: Lines) {
        self.lines = lines
        separator = Separator(known: known)
        labels = lines.map { $0.depth < 2 ? HeaderLabels(on: $0.folded, known: known) : HeaderLabels() }
    }

    /// The block that begins on line `index`, if one does.
    func opener(at index: Int) -> Opener? {
        var found = labels[index]
        if found.isEmpty { return nil }
        var hasAddress = Self.hasAddress(lines[index])
        var end = index + 1
        var next = index + 1
        while next < lines.count, next - end < 3, next - index < Self.mostLines {
            if lines[next].depth != lines[index].depth { break }
            if !labels[next].isEmpty {
                found.formUnion(labels[next])
                hasAddress = hasAddress || Self.hasAddress(lines[next])
                end = next + 1
            } else if lines[next].isBlank, found.count >= 3 {
                break
            }
            next += 1
        }
        guard isHeader(found, hasAddress, index, end) else { return nil }
        return Opener(kind: .header, lines: (ruleAbove(index) ?? index)..<end)
    }

    private func isHeader(_ found: HeaderLabels, _ hasAddress: Bool, _ index: Int, _ end: Int) -> Bool {
        if found.count >= 3, found.contains(.from) || found.contains(.subject) { return true }
        if found.contains(.from), hasAddress, found.count >= 2 || quoteFollows(end) { return true }
        return found.contains(.from) && (lines[index].container == .replyHeader || isTitled(index))
    }

    /// Whether a program's title of a quoted mail stands right above, at most one empty line away.
    private func isTitled(_ index: Int) -> Bool {
        guard let above = lines[..<index].suffix(2).last(where: { !$0.isBlank }), above.depth == lines[index].depth,
            let kind = separator.kind(above)
        else { return false }
        switch kind {
        case .original, .forward: return true
        case .attribution, .header, .answerAbove: return false
        }
    }

    private func quoteFollows(_ end: Int) -> Bool {
        guard let next = lines[end...].first(where: { !$0.isBlank }) else { return false }
        return next.depth > lines[end - 1].depth
    }

    private static func hasAddress(_ line: TextLine) -> Bool { Bytes.contains(line.folded[...], "@") }

    /// A rule above the block, at most one empty line away.
    private func ruleAbove(_ index: Int) -> Int? {
        var above = index - 1
        if above >= 0, lines[above].isBlank { above -= 1 }
        guard above >= 0, lines[above].depth == lines[index].depth, Separator.isRule(lines[above].folded[...]) else {
            return nil
        }
        return above
    }
}
