/// How the mail programs mark quotes, attributions and signatures in HTML; one line a program or family.
///
/// Identifiers and classes get prefixes on their way (`x_` by Outlook on the web, `ydp8acf6c67` by Yahoo, `m_123` by
/// Gmail), so they are compared by their end.
extension HTMLContainer {
    /// What `tag` begins, or nil if it only goes on.
    init?(tag: HTMLTag, kind: HTMLElementKind) {
        if case .quote = kind {
            self = Self.quote(tag)
        } else if let found = Self.named(tag.identifier) ?? Self.marked(tag) ?? Self.classed(tag) {
            self = found
        } else if tag.element.name == "signature" || tag.isSignatureBlock {
            self = .signature
        } else if tag.style.hasLineAbove, tag.element.name == "div" {
            self = .replyHeader
        } else {
            return nil
        }
    }

    /// A `<blockquote>`: Gmail's and Outlook's indentation is one too, without a line at its left and told so.
    private static func quote(_ tag: HTMLTag) -> HTMLContainer {
        if tag.type == "cite" || tag.isCited || tag.style.hasLineAtLeft { return .citation }
        let quoting = ["gmail_quote", "protonmail_quote", "cite", "cite2", "tutanota_quote", "zmail_quote", "quote"]
        if tag.classWords.contains(where: { word in quoting.contains { Byte.ends(word, with: $0) } }) {
            return .citation
        }
        return tag.style.hasNoBorder ? .body : .bareQuote
    }

    private static func named(_ identifier: String) -> HTMLContainer? {
        if identifier.isEmpty { return nil }
        return identifiers.first { identifier == $0.0 || identifier.hasSuffix("_" + $0.0) }?.1
    }

    private static func marked(_ tag: HTMLTag) -> HTMLContainer? {
        switch tag.marker {
        case "__QUOTED_TEXT__": .citation  // Zimbra
        case "__HEADERS__": .replyHeader
        case "__SIG_PRE__", "__SIG_POST__": .signature
        default: nil
        }
    }

    private static func classed(_ tag: HTMLTag) -> HTMLContainer? {
        if tag.classes.isEmpty { return nil }
        for word in tag.classWords {
            if let found = classes.first(where: { Byte.ends(word, with: $0.0) }) { return found.1 }
        }
        return nil
    }

    private static let identifiers: [(String, HTMLContainer)] = [
        ("divRplyFwdMsg", .replyHeader),  // Outlook on the web, on phones, new Outlook
        ("OLK_SRC_BODY_SECTION", .citation),  // Outlook for Mac 2011
        ("Signature", .signature), ("signature", .signature), ("signature_old", .signature),  // Outlook, eM Client
        ("ms-outlook-mobile-signature", .signature), ("composer_signature", .signature),  // Outlook on phones, Samsung
        ("AppleMailSignature", .signature), ("mail-editor-signature", .signature),
    ]

    private static let classes: [(String, HTMLContainer)] = [
        ("yahoo_quoted", .citation), ("moz-cite-prefix", .attribution), ("gmail_attr", .attribution),
        ("OutlookMessageHeader", .replyHeader), ("moz-email-headers-table", .replyHeader),
        ("gmail_signature", .signature), ("gmail_signature_prefix", .signature), ("moz-signature", .signature),
        ("protonmail_signature_block", .signature), ("acompli_signature", .signature), ("signature", .signature),
        ("zmail_extra", .citation), ("mcntmcntSignature", .signature),
    ]
}
