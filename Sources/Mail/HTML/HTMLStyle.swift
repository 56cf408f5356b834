/// What a `style` attribute, or a rule of a `<style>` sheet, does to the letters inside; what is not listed is not kept.
struct HTMLStyle {
    /// Nothing inside is seen.
    var isHidden = false
    /// Letters inside are struck through.
    var isStruck = false
    /// The colour of the letters, if set.
    var colour: HTMLColour?
    /// The ground, if set.
    var ground: HTMLColour?
    /// Laid out as typed.
    var isPreformatted: Bool?
    /// A paragraph without space around it.
    var hasNoMargin = false
    /// Outlook's and Windows Mail's thin line above the header of the mail answered.
    var hasLineAbove = false
    /// A line at the left, as quotes have it.
    var hasLineAtLeft = false
    /// No line around: an indentation, not a quote.
    var hasNoBorder = false

    private var isPositioned = false
    private var isOffScreen = false
    private var clipsOverflow = false
    private var hasNoHeight = false

    /// Reads `name: value; …` in one pass; what cannot be read is skipped.
    init(_ declarations: String) {
        for declaration in declarations.utf8.split(separator: UInt8(ascii: ";")) {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = Self.word(declaration[..<colon])
            guard Self.telling.contains(name) else { continue }
            apply(name, Self.word(declaration[declaration.index(after: colon)...]))
        }
        if isPositioned && isOffScreen || clipsOverflow && hasNoHeight { isHidden = true }
    }

    /// The properties that are looked at: half of a page's styles are fonts and paddings.
    private static let telling: Set<String> = [
        "display", "visibility", "mso-hide", "opacity", "font-size", "color", "background", "background-color",
        "text-decoration", "text-decoration-line", "white-space", "position", "left", "top", "right", "margin-left",
        "margin-top", "text-indent", "clip", "clip-path", "transform", "overflow", "height", "max-height", "width",
        "max-width", "margin", "border", "border-top", "border-top-style", "border-top-color", "border-top-width",
        "border-left", "border-left-style",
    ]

    private static func word(_ bytes: Substring.UTF8View) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte <= 0x20 {
                if result.last.map({ $0 != 0x20 }) == true { result.append(0x20) }
            } else {
                result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func apply(_ name: String, _ value: String) {
        switch name {
        case "display": if value.hasPrefix("none") { isHidden = true }
        case "visibility": if value.hasPrefix("hidden") || value.hasPrefix("collapse") { isHidden = true }
        case "mso-hide": if value.hasPrefix("all") { isHidden = true }
        case "opacity": if let number = Self.number(value), number < 0.1 { isHidden = true }
        case "font-size":
            if let number = Self.number(value), number < 0.2 || number <= 1 && Self.isAbsolute(value) {
                isHidden = true
            }
        case "color": if value.hasPrefix("transparent") { isHidden = true } else { colour = HTMLColour(css: value) }
        case "background", "background-color": ground = HTMLColour(css: Self.firstWord(value)) ?? ground
        case "text-decoration", "text-decoration-line": if Byte.contains(value, "line-through") { isStruck = true }
        case "white-space": isPreformatted = value.hasPrefix("pre")
        default: applyBox(name, value)
        }
    }

    private mutating func applyBox(_ name: String, _ value: String) {
        switch name {
        case "position": isPositioned = value.hasPrefix("absolute") || value.hasPrefix("fixed")
        case "left", "top", "right", "margin-left", "margin-top":
            if name == "margin-top", Self.number(value) == 0 { hasNoMargin = true }
            if let number = Self.number(value), number <= -500 { isOffScreen = true }
        case "text-indent": if let number = Self.number(value), number <= -500 { isHidden = true }
        case "clip", "clip-path":
            if Byte.contains(value, "rect(0") || Byte.contains(value, "inset(100%") { isHidden = true }
        case "transform": if Byte.contains(value, "scale(0)") { isHidden = true }
        case "overflow": clipsOverflow = value.hasPrefix("hidden")
        case "height", "max-height", "width", "max-width":
            if Self.number(value) == 0 { hasNoHeight = true }
            if name == "max-height", Self.number(value) == 0 { isHidden = true }
        case "margin": hasNoMargin = Self.number(value) == 0
        default: applyBorder(name, value)
        }
    }

    private mutating func applyBorder(_ name: String, _ value: String) {
        switch name {
        case "border": hasNoBorder = value.hasPrefix("none") || Self.number(value) == 0
        case "border-top", "border-top-style", "border-top-color", "border-top-width":
            if Byte.contains(value, "solid") { hasLineAbove = true }
        case "border-left", "border-left-style": if Byte.contains(value, "solid") { hasLineAtLeft = true }
        default: break
        }
    }

    private static func firstWord(_ value: String) -> String {
        if value.hasPrefix("rgb") { return value }
        return String(value.prefix { $0 != " " })
    }

    /// The number a value begins with; a percentage counts as a number of hundreds.
    private static func number(_ value: String) -> Double? {
        let digits = value.utf8.prefix {
            $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        return digits.isEmpty ? nil : Double(String(decoding: digits, as: UTF8.self))
    }

    /// `1px`, `0`, `0.5pt`; not `1em` or `1rem`, which are ordinary sizes.
    private static func isAbsolute(_ value: String) -> Bool {
        guard let number = number(value), number > 0 else { return true }
        return Byte.contains(value, "px") || Byte.contains(value, "pt")
    }
}
