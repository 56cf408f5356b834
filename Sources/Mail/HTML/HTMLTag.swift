/// A start tag: its name and the attributes that matter for how its letters look, lower-case names.
struct HTMLTag {
    let name: String
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
    init(name: String, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, styles: HTMLStyleShelf) {
        self.name = name
        guard var next = attributes else { return }
        while let attribute = next.pointee {
            if let known = Attribute.named[String(cString: attribute)] {
                set(known, next.successor().pointee.map { String(cString: $0) } ?? "", styles)
            }
            next += 2
        }
    }

    /// The attributes that are looked at.
    private enum Attribute: String, CaseIterable {
        case id, style, type, alt, color, text, bgcolor, hidden, checked, cite, start
        case classes = "class"
        case marker = "data-marker"
        case unspoken = "aria-hidden"
        case signatureBlock = "data-signatureblock"

        static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    }

    private mutating func set(_ attribute: Attribute, _ value: String, _ styles: HTMLStyleShelf) {
        switch attribute {
        case .id: identifier = value
        case .classes: classes = value
        case .style: style = styles.style(value)
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
