/// A file name that can be shown and written anywhere: no folder, no control or direction character, not hidden.
enum SafeFileName {
    /// `name` made safe; empty if nothing is left. At most 120 scalars, the extension kept.
    static func of(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        var kept = String.UnicodeScalarView()
        for scalar in last.unicodeScalars where isKept(scalar) { kept.append(scalar) }
        let trimmed = trim(String(kept))
        guard trimmed.unicodeScalars.count > 120 else { return trimmed }
        let suffix = extensionOf(trimmed)
        let head = trimmed.unicodeScalars.prefix(120 - suffix.unicodeScalars.count)
        return trim(String(String.UnicodeScalarView(head))) + suffix
    }

    /// `Cf` holds bidi overrides and zero-width characters: `exe.‮fdp` must not read as a PDF.
    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: !"<>:\"|?*\u{FFFD}".unicodeScalars.contains(scalar)
        }
    }

    private static func trim(_ name: String) -> String {
        let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "." }
        guard let first = name.firstIndex(where: { !blank($0) }), let last = name.lastIndex(where: { !blank($0) })
        else { return "" }
        return String(name[first...last])
    }

    private static func extensionOf(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), name.distance(from: dot, to: name.endIndex) <= 9 else { return "" }
        return String(name[dot...])
    }
}
