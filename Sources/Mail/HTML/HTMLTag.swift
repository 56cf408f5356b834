/// A start tag: its name and the attributes that matter for how its letters look, lower-case names.
struct HTMLTag {
    let name: String
    private(set) var identifier = ""
    private(set) var classes = ""
    private(set) var style = HTMLTag.plain
    private(set) var type = ""
    private(set) var alternative: String?
    private(set) var source = ""
    private(set) var colour: HTMLColour?
    private(set) var ground: HTMLColour?
    private(set) var marker = ""
    private(set) var isMarkedHidden = false
    private(set) var isUnspoken = false
    private(set) var isChecked = false
    private(set) var isSignatureBlock = false
    private(set) var isCited = false
    private(set) var hasStyle = false
    private(set) var start: Int?

    private static let plain = HTMLStyle("")

    /// A tag as the parser hands it over: a null-terminated list of name and value (null for a bare name).
    init(name: String, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, styles: HTMLStyleShelf) {
        self.name = name
        guard var next = attributes else { return }
        while let attribute = next.pointee {
            let value = next.successor().pointee.map { String(cString: $0) } ?? ""
            set(String(cString: attribute), value, styles)
            next += 2
        }
    }

    private mutating func set(_ attribute: String, _ value: String, _ styles: HTMLStyleShelf) {
        switch attribute {
        case "id": identifier = value
        case "class": classes = value
        case "style": style = styles.style(value); hasStyle = true
        case "type": type = value.lowercased()
        case "alt": alternative = value
        case "src": source = value
        case "color", "text": colour = HTMLColour(css: value.lowercased())
        case "bgcolor": ground = HTMLColour(css: value.lowercased())
        case "data-marker": marker = value
        case "hidden": isMarkedHidden = true
        case "aria-hidden": isUnspoken = value.lowercased() == "true"
        case "checked": isChecked = true
        case "data-signatureblock": isSignatureBlock = true
        case "cite": isCited = true
        case "start": start = Int(value)
        default: break
        }
    }

    /// The words of `class`.
    var classWords: [Substring] { classes.split(whereSeparator: \.isWhitespace) }
}
