internal import Mail

/// Finds the header of a quoted mail: lines of labels and values, as Outlook and its kin write them.
///
///     block  = [ rule ] field { [ blank ] ( field | more ) }     ; rule: a line of ___ --- === ***
///     field  = [ "*" ] label [ "*" ] ":" [ "*" ] value           ; De : … | *From:* … | Van: …
///     more   = a line without label, if a field follows within two lines
///
/// It is one if it has three different labels, or "from" with an address and one other, or if markup says so.
struct HeaderBlock {
    let lines: [TextLine]
    let known: Lines

    /// The block that begins on line `index`, if one does.
    func opener(at index: Int) -> Opener? {
        guard let first = labels(lines[index]), !first.isEmpty else { return nil }
        var labels = Set(first)
        var hasAddress = Self.hasAddress(lines[index])
        var end = index + 1
        var next = index + 1
        while next < lines.count, next - end < 3, next - index < 40 {
            let line = lines[next]
            if line.depth != lines[index].depth { break }
            if let more = self.labels(line), !more.isEmpty {
                labels.formUnion(more)
                hasAddress = hasAddress || Self.hasAddress(line)
                end = next + 1
            } else if line.isBlank, labels.count >= 3 {
                break
            }
            next += 1
        }
        guard isHeader(labels, hasAddress, index, end) else { return nil }
        return Opener(kind: .header, lines: (ruleAbove(index) ?? index)..<end)
    }

    private func isHeader(_ labels: Set<HeaderLabel>, _ hasAddress: Bool, _ index: Int, _ end: Int) -> Bool {
        if labels.count >= 3, labels.contains(.from) || labels.contains(.subject) { return true }
        if labels.contains(.from), hasAddress {
            return labels.count >= 2 || quoteFollows(end)
        }
        return lines[index].container == .replyHeader && labels.contains(.from)
    }

    private func quoteFollows(_ end: Int) -> Bool {
        guard let next = lines[end...].first(where: { !$0.isBlank }) else { return false }
        return next.depth > lines[end - 1].depth
    }

    private static func hasAddress(_ line: TextLine) -> Bool { Bytes.contains(line.folded[...], "@") }

    /// The labels on a line: the one it begins with, and any further ones ("**From:** a **Date:** b" on one line).
    private func labels(_ line: TextLine) -> [HeaderLabel]? {
        let text = Bytes.trim(line.folded[...].prefix(400)) { Self.isDecoration($0) }
        guard let first = label(text) else { return nil }
        var labels = [first]
        var searched = text.dropFirst(8)
        while let colon = searched.firstIndex(of: UInt8(ascii: ":")) {
            let head = searched[..<colon]
            let start = head.lastIndex(of: 0x20).map { $0 + 1 } ?? head.startIndex
            if let more = known.headerLabels[Array(Bytes.trim(text[start..<colon]) { Self.isDecoration($0) })] {
                labels.append(more)
            }
            searched = searched[(colon + 1)...]
        }
        return labels
    }

    private func label(_ text: ArraySlice<UInt8>) -> HeaderLabel? {
        guard let colon = text.prefix(26).firstIndex(of: UInt8(ascii: ":")) else { return Self.messageOf(text) }
        let name = Bytes.trim(text[..<colon]) { Self.isDecoration($0) }
        if let label = known.headerLabels[Array(name)] { return label }
        return Self.messageOf(text)
    }

    /// Orange writes "Message du 12/05/26 11:41" without a colon after the label.
    private static func messageOf(_ text: ArraySlice<UInt8>) -> HeaderLabel? {
        text.starts(with: "message du ".utf8) && text.dropFirst(11).first.map(Bytes.isDigit) == true ? .sent : nil
    }

    private static func isDecoration(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "|")
    }

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
