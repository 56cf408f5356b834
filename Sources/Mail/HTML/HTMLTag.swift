/// A start tag: its name and the attributes that matter for how its letters look, lower-case names.
struct HTMLTag {
    let element: HTMLElement
    private(set) var identifier = ""
    private(set) var classes = ""
    private(set) var style = HTMLTag.plain
    private(set) var type = ""
    private(set) var alternative: String?
    private(set) var colour: HTMLColour?
    private(set) var ground: HTMLColour?
    private(set) var marker = ""
    private(set) var isMarkedHidden = false
    private(set) var isUnspoken = false
    private(set) var isChecked = false
    private(set) var isSignatureBlock = false
    private(set) var isCited = false
    private(set) var start: Int?

    private static let plain = HTMLStyle("")

    /// A tag as the parser hands it over: a null-terminated list of name and value (null for a bare name).
    init(_ element: HTMLElement, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, shelf: HTMLShelf) {
        self.element = element
        guard var next = attributes else { return }
        while let attribute = next.pointee {
            if let known = shelf.attribute(attribute) {
                set(known, next.successor().pointee.map { String(cString: $0) } ?? "", shelf)
            }
            next += 2
        }
    }

    private mutating func set(_ attribute: HTMLAttribute, _ value: String, _ shelf: HTMLShelf) {
        switch attribute {
        case .id: identifier = value
        case .classes: classes = value
        case .style: style = shelf.style(value)
        case .type: type = value.lowercased()
        case .alt: alternative = value
        case .color, .text: colour = HTMLColour(css: value.lowercased())
        case .bgcolor: ground = HTMLColour(css: value.lowercased())
        case .marker: marker = value
        case .hidden: isMarkedHidden = true
        case .unspoken: isUnspoken = value.lowercased() == "true"
        case .checked: isChecked = true
        case .signatureBlock: isSignatureBlock = true
        case .cite: isCited = true
        case .start: start = Int(value)
        }
    }

    /// The words of `class`, parted by ASCII white space (HTML Living Standard §2.3.7).
    var classWords: [Substring] {
        classes.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map(Substring.init)
    }
}
