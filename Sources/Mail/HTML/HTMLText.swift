internal import CXML

/// An HTML text flattened to lines. Total, and linear in the length of the text within its limits.
///
/// libxml2's forgiving parser calls back for every tag and every piece of text; no tree is built, so neither depth nor
/// breadth costs memory. What the limits cut off is said by `isTruncated`.
public struct HTMLText: Sendable {
    /// The lines, in order; empty lines stand where a mail program leaves a gap.
    public let lines: [HTMLLine]
    /// Something was not read: too long, or built to make a parser slow.
    public let isTruncated: Bool

    /// How much is read.
    public struct Limits: Sendable {
        /// Bytes of HTML.
        public var bytes: Int
        /// Open elements times end tags: what an end tag without a start costs the parser.
        public var work: Int

        /// Limits; a real mail stays a hundred times below them.
        public init(bytes: Int = 4_000_000, work: Int = 150_000_000) {
            self.bytes = bytes
            self.work = work
        }
    }

    /// The lines of `html`.
    public static func lines(of html: String, limits: Limits = Limits()) -> [HTMLLine] {
        HTMLText(html, limits: limits).lines
    }

    /// Flattens `html`, which is decoded already: a charset declared inside is not looked at.
    public init(_ html: String, limits: Limits = Limits()) {
        let source = HTMLSource(html, limits: limits)
        let flattener = HTMLFlattener(budget: limits.work / max(1, source.endTags))
        HTMLParse.run(source.bytes, flattener)
        lines = flattener.finish()
        isTruncated = source.isTruncated || flattener.isTruncated
    }
}

/// The call into libxml2.
private enum HTMLParse {
    static func run(_ bytes: [UInt8], _ flattener: HTMLFlattener) {
        guard let context = htmlNewParserCtxt() else { return }
        defer { htmlFreeParserCtxt(context) }
        withExtendedLifetime(flattener) {
            let handler = Unmanaged.passUnretained(flattener).toOpaque()
            context.pointee.sax.pointee = callbacks()
            context.pointee.userData = handler
            flattener.stop = { xmlStopParser(context) }
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue
            bytes.withUnsafeBufferPointer { buffer in
                buffer.withMemoryRebound(to: CChar.self) { characters in
                    let document = htmlCtxtReadMemory(
                        context, characters.baseAddress, Int32(characters.count), nil, "UTF-8", Int32(options))
                    if let document { xmlFreeDoc(document) }
                }
            }
            flattener.stop = {}
        }
    }

    /// Only what the flattener needs is set; the parser checks every callback before it calls.
    private static func callbacks() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let context, let name else { return }
            let page = flattener(context)
            page.start(HTMLTag(page.shelf.element(name), attributes: attributes, shelf: page.shelf))
        }
        handler.endElement = { context, name in
            guard let context, let name else { return }
            let page = flattener(context)
            page.end(page.shelf.element(name))
        }
        handler.characters = { context, characters, count in
            guard let context, let characters, count > 0 else { return }
            flattener(context).text(UnsafeBufferPointer(start: characters, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }
}

private func flattener(_ context: UnsafeMutableRawPointer) -> HTMLFlattener {
    Unmanaged<HTMLFlattener>.fromOpaque(context).takeUnretainedValue()
}
