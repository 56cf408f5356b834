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
        let bytes = Array(declarations.utf8)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
            if let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")),
                let property = Property(bytes[start..<colon])
            {
                apply(property, Self.word(bytes[(colon + 1)..<end]))
            }
            start = end + 1
        }
        if isPositioned && isOffScreen || clipsOverflow && hasNoHeight { isHidden = true }
    }

    /// The properties that are looked at: half of a page's styles are fonts and paddings.
    private enum Property: String, CaseIterable {
        case display, visibility, opacity, color, background, position, left, top, right, clip, transform, overflow
        case height, width, margin, border
        case hide = "mso-hide"
        case fontSize = "font-size"
        case backgroundColor = "background-color"
        case decoration = "text-decoration"
        case decorationLine = "text-decoration-line"
        case whiteSpace = "white-space"
        case marginLeft = "margin-left"
        case marginTop = "margin-top"
        case indent = "text-indent"
        case clipPath = "clip-path"
        case maxHeight = "max-height"
        case maxWidth = "max-width"
        case borderTop = "border-top"
        case borderTopStyle = "border-top-style"
        case borderTopColor = "border-top-color"
        case borderTopWidth = "border-top-width"
        case borderLeft = "border-left"
        case borderLeftStyle = "border-left-style"

        /// The property called `name`, whatever its case and the white space around it.
        init?(_ name: ArraySlice<UInt8>) {
            var name = name
            while let first = name.first, first <= Byte.space { name.removeFirst() }
            while let last = name.last, last <= Byte.space { name.removeLast() }
            guard let first = name.first else { return nil }
            for known in Self.byInitial[Int(Byte.lowered(first))]
            where known.name.elementsEqual(name, by: { $0 == Byte.lowered($1) }) {
                self = known.property
                return
            }
            return nil
        }

        private struct Named {
            let name: [UInt8]
            let property: Property
        }

        /// By the first letter: the names of half a page's properties are known to be none by it.
        private static let byInitial: [[Named]] = (0..<256).map { initial in
            allCases.map { Named(name: Array($0.rawValue.utf8), property: $0) }.filter { Int($0.name[0]) == initial }
        }
    }

    /// `bytes` in small letters, white space folded to one space and trimmed.
    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { word in
            var count = 0
            for byte in bytes {
                if byte > 0x20 {
                    word[count] = Byte.lowered(byte)
                } else if count > 0, word[count - 1] != 0x20 {
                    word[count] = 0x20
                } else {
                    continue
                }
                count += 1
            }
            return count > 0 && word[count - 1] == 0x20 ? count - 1 : count
        }
    }

    private mutating func apply(_ property: Property, _ value: String) {
        switch property {
        case .display: if value.hasPrefix("none") { isHidden = true }
        case .visibility: if value.hasPrefix("hidden") || value.hasPrefix("collapse") { isHidden = true }
        case .hide: if value.hasPrefix("all") { isHidden = true }
        case .opacity: if let number = Self.number(value), number < 0.1 { isHidden = true }
        case .fontSize:
            if let number = Self.number(value), number < 0.2 || number <= 1 && Self.isAbsolute(value) {
                isHidden = true
            }
        case .color: if value.hasPrefix("transparent") { isHidden = true } else { colour = HTMLColour(css: value) }
        case .background, .backgroundColor: ground = HTMLColour(css: Self.firstWord(value)) ?? ground
        case .decoration, .decorationLine: if Byte.contains(value, "line-through") { isStruck = true }
        case .whiteSpace: isPreformatted = value.hasPrefix("pre")
        case .border: hasNoBorder = value.hasPrefix("none") || Self.number(value) == 0
        case .borderTop, .borderTopStyle, .borderTopColor, .borderTopWidth:
            if Byte.contains(value, "solid") { hasLineAbove = true }
        case .borderLeft, .borderLeftStyle: if Byte.contains(value, "solid") { hasLineAtLeft = true }
        case .position, .left, .top, .right, .marginLeft, .marginTop, .indent, .clip, .clipPath, .transform, .overflow,
            .height, .maxHeight, .width, .maxWidth, .margin:
            applyBox(property, value)
        }
    }

    private mutating func applyBox(_ property: Property, _ value: String) {
        switch property {
        case .position: isPositioned = value.hasPrefix("absolute") || value.hasPrefix("fixed")
        case .left, .top, .right, .marginLeft, .marginTop:
            let number = Self.number(value)
            if property == .marginTop, number == 0 { hasNoMargin = true }
            if let number, number <= -500 { isOffScreen = true }
        case .indent: if let number = Self.number(value), number <= -500 { isHidden = true }
        case .clip, .clipPath:
            if Byte.contains(value, "rect(0") || Byte.contains(value, "inset(100%") { isHidden = true }
        case .transform: if Byte.contains(value, "scale(0)") { isHidden = true }
        case .overflow: clipsOverflow = value.hasPrefix("hidden")
        case .height, .maxHeight, .width, .maxWidth:
            guard Self.number(value) == 0 else { return }
            hasNoHeight = true
            if property == .maxHeight { isHidden = true }
        case .margin: hasNoMargin = Self.number(value) == 0
        case .display, .visibility, .hide, .opacity, .fontSize, .color, .background, .backgroundColor, .decoration,
            .decorationLine, .whiteSpace, .border, .borderTop, .borderTopStyle, .borderTopColor, .borderTopWidth,
            .borderLeft, .borderLeftStyle:
            break
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
        if digits.isEmpty { return nil }
        let text = String(decoding: digits, as: UTF8.self)
        // Most are small whole numbers, and reading others takes twenty times as long.
        return Int32(text).map(Double.init) ?? Double(text)
    }

    /// `1px`, `0`, `0.5pt`; not `1em` or `1rem`, which are ordinary sizes.
    private static func isAbsolute(_ value: String) -> Bool {
        guard let number = number(value), number > 0 else { return true }
        return Byte.contains(value, "px") || Byte.contains(value, "pt")
    }
}
