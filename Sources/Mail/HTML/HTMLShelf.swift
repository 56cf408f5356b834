/// What a page repeats, each read once: the names of elements and attributes, and the styles of its letters.
///
/// libxml2 keeps every name of a page in one dictionary (`xmlDict`) and hands it over as the same pointer all along.
final class HTMLShelf {
    private var elements: [Named<HTMLElement>] = []
    private var attributes: [Named<HTMLAttribute?>] = []
    private var styles: [String: HTMLStyle] = [:]

    private struct Named<Meaning> {
        let name: UnsafePointer<UInt8>
        let meaning: Meaning
    }

    /// So many different ones are kept: a page may be made of nothing else.
    private static let most = 64

    /// The element called `name`.
    func element(_ name: UnsafePointer<UInt8>) -> HTMLElement {
        for known in elements where known.name == name { return known.meaning }
        let element = HTMLElement(name: String(cString: name))
        if elements.count < Self.most { elements.append(Named(name: name, meaning: element)) }
        return element
    }

    /// The attribute called `name`, if it is one that is looked at.
    func attribute(_ name: UnsafePointer<UInt8>) -> HTMLAttribute? {
        for known in attributes where known.name == name { return known.meaning }
        let attribute = HTMLAttribute(rawValue: String(cString: name))
        if attributes.count < Self.most { attributes.append(Named(name: name, meaning: attribute)) }
        return attribute
    }

    /// What `declarations` do.
    func style(_ declarations: String) -> HTMLStyle {
        if let known = styles[declarations] { return known }
        let style = HTMLStyle(declarations)
        if styles.count < Self.most, declarations.utf8.count <= 1_000 { styles[declarations] = style }
        return style
    }
}

/// An element by its name, lower case, and how it is laid out.
struct HTMLElement {
    let name: String
    let kind: HTMLElementKind

    init(name: String) {
        self.name = name
        kind = HTMLElementKind(name: name)
    }
}

/// The attributes that are looked at.
enum HTMLAttribute: String {
    case id, style, type, alt, color, text, bgcolor, hidden, checked, cite, start
    case classes = "class"
    case marker = "data-marker"
    case unspoken = "aria-hidden"
    case signatureBlock = "data-signatureblock"
}
