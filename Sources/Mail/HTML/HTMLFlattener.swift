/// Turns the parser's calls into lines: what is open, how letters look there, and the line being written.
final class HTMLFlattener {
    /// Ends the parse; set while one runs.
    var stop: () -> Void = {}
    /// Nesting went beyond the budget; the rest was not read.
    private(set) var isTruncated = false
    /// The names and styles read so far.
    let shelf = HTMLShelf()

    private let budget: Int
    private var open: [HTMLFrame] = [HTMLFrame()]
    private var sheet = HTMLSheet()
    private var sheetText = ""
    private var writer = HTMLLineWriter()

    /// A flattener that stops when more than `budget` elements are open.
    init(budget: Int) { self.budget = budget }

    private var frame: HTMLFrame { open[open.count - 1] }

    /// A start tag.
    func start(_ tag: HTMLTag) {
        let kind = tag.element.kind
        if open.count > budget {
            isTruncated = true
            stop()
            return
        }
        var inner = frame.entering(tag, kind, hiddenBySheet: sheet.hides(tag))
        if !inner.isDropped { layOut(tag, kind, &inner) }
        if !kind.isVoid { open.append(inner) }
    }

    /// An end tag; the parser supplies those that are missing.
    func end(_ element: HTMLElement) {
        if element.kind.isVoid { return }
        guard open.count > 1, let closed = open.popLast() else { return }
        switch closed.kind {
        case .sheet:
            sheet.read(sheetText)
            sheetText = ""
        case .block, .item, .list, .quote, .preformatted: writer.breakLine(as: frame)
        case .paragraph: if closed.hasMargin { writer.gap(as: frame) } else { writer.breakLine(as: frame) }
        case .cell: writer.separate(frame)
        case .inline, .lineBreak, .rule, .struck, .link, .image, .input, .dropped: break
        }
    }

    /// Text.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch frame.kind {
        case .sheet: sheetText += String(decoding: bytes, as: UTF8.self)
        case .inline, .block, .paragraph, .lineBreak, .rule, .cell, .item, .list, .quote, .preformatted, .struck, .link,
            .image, .input, .dropped:
            if !frame.isDropped { writer.write(bytes, frame) }
        }
    }

    /// The lines.
    func finish() -> [HTMLLine] {
        open = [HTMLFrame()]
        return writer.finish()
    }

    private func layOut(_ tag: HTMLTag, _ kind: HTMLElementKind, _ inner: inout HTMLFrame) {
        switch kind {
        case .block, .list, .quote, .preformatted: writer.breakLine(as: inner)
        case .paragraph: if inner.hasMargin { writer.gap(as: inner) } else { writer.breakLine(as: inner) }
        case .lineBreak: writer.lineBreak(frame)
        case .rule: writer.gap(as: frame)
        case .item:
            writer.breakLine(as: inner)
            open[open.count - 1].item += 1
            let number = open[open.count - 1]
            writer.write(number.isOrdered ? "\(number.item). " : "- ", inner)
        case .image: image(tag, inner)
        case .input:
            if tag.type == "checkbox" || tag.type == "radio" { writer.write(tag.isChecked ? "[x] " : "[ ] ", inner) }
        case .inline, .cell, .struck, .link, .sheet, .dropped: break
        }
    }

    /// An emoji sent as an image is its alternative text; of any other image the eye sees no words.
    private func image(_ tag: HTMLTag, _ inner: HTMLFrame) {
        guard let alternative = tag.alternative, !alternative.isEmpty else { return }
        var frame = inner
        let isEmoji = alternative.unicodeScalars.allSatisfy {
            $0.properties.isEmoji && $0.value > 0xFF || $0.value == 0x200D || $0.value == 0xFE0F
        }
        if !isEmoji { frame.marks.insert(.image) }
        writer.write(alternative, frame)
    }
}
