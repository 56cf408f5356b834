/// An open element: how the letters inside look and where they stand.
struct HTMLFrame {
    var kind = HTMLElementKind.block
    var marks: HTMLMarks = []
    var colour: HTMLColour?
    var ground = HTMLColour.white
    var container = HTMLContainer.body
    var quoteDepth = 0
    var hasMargin = false
    var isDropped = false
    /// For lists: numbered, and the number of the last item.
    var isOrdered = false
    var item = 0

    /// The frame of `tag` inside this one.
    func entering(_ tag: HTMLTag, _ kind: HTMLElementKind, hiddenBySheet: Bool) -> HTMLFrame {
        var inner = self
        inner.kind = kind
        inner.item = (tag.start ?? 1) - 1
        inner.isOrdered = tag.element.name == "ol"
        inner.look(tag, kind)
        inner.place(tag, kind)
        if tag.isMarkedHidden || tag.style.isHidden || hiddenBySheet { inner.marks.insert(.hidden) }
        if let colour = tag.style.colour ?? tag.colour, colour.isLost(on: inner.ground) { inner.marks.insert(.hidden) }
        switch kind {
        case .dropped, .sheet: inner.isDropped = true
        case .inline, .block, .paragraph, .lineBreak, .rule, .cell, .item, .list, .quote, .preformatted, .struck, .link,
            .image, .input:
            break
        }
        return inner
    }

    private mutating func look(_ tag: HTMLTag, _ kind: HTMLElementKind) {
        if tag.isUnspoken { marks.insert(.unspoken) }
        if tag.style.isStruck { marks.insert(.struck) }
        if let colour = tag.style.colour ?? tag.colour { self.colour = colour }
        if let ground = tag.style.ground ?? tag.ground { self.ground = ground }
        switch kind {
        case .struck: marks.insert(.struck)
        case .link: marks.insert(.link)
        case .preformatted: marks.insert(.preformatted)
        case .inline, .block, .paragraph, .lineBreak, .rule, .cell, .item, .list, .quote, .image, .input, .sheet,
            .dropped:
            break
        }
        if let typed = tag.style.isPreformatted {
            if typed { marks.insert(.preformatted) } else { marks.remove(.preformatted) }
        }
    }

    private mutating func place(_ tag: HTMLTag, _ kind: HTMLElementKind) {
        hasMargin = !tag.style.hasNoMargin && !tag.classes.hasPrefix("Mso")
        guard let begun = HTMLContainer(tag: tag, kind: kind) else { return }
        switch begun {
        case .citation, .bareQuote:
            quoteDepth += 1
            container = begun
        case .attribution, .replyHeader, .signature: container = begun
        case .body: break
        }
    }
}
