/// The simple rules of `<style>` sheets that hide what they match: `.x{display:none}`, `#x{…}`, `div.x{…}`.
///
/// Rules inside `@media` are left out: they hide on some screens only. Selectors with more than one part are read by
/// their last part, so that a rule hides rather too much: hidden text makes a reading doubtful, it never decides.
struct HTMLSheet {
    private var classes: Set<String> = []
    private var identifiers: Set<String> = []

    /// Whether a rule hides `tag`.
    func hides(_ tag: HTMLTag) -> Bool {
        if classes.isEmpty && identifiers.isEmpty { return false }
        return identifiers.contains(tag.identifier) || tag.classWords.contains { classes.contains(String($0)) }
    }

    /// Adds the rules of one sheet, in one pass.
    mutating func read(_ sheet: String) {
        var depth = 0
        var selector: [UInt8] = []
        var body: [UInt8] = []
        for byte in sheet.utf8 {
            switch byte {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                if depth == 1 { add(selector: selector, body: body) }
                depth = max(0, depth - 1)
                if depth == 0 {
                    selector = []
                    body = []
                }
            default: if depth == 0 { selector.append(byte) } else { body.append(byte) }
            }
        }
    }

    private mutating func add(selector: [UInt8], body: [UInt8]) {
        if selector.contains(UInt8(ascii: "@")) { return }
        guard HTMLStyle(String(decoding: body, as: UTF8.self)).isHidden else { return }
        for part in selector.split(separator: UInt8(ascii: ",")) {
            guard let last = part.split(whereSeparator: { $0 <= 0x20 || $0 == UInt8(ascii: ">") }).last else {
                continue
            }
            if let dot = last.lastIndex(of: UInt8(ascii: ".")) {
                classes.insert(String(decoding: last[(dot + 1)...], as: UTF8.self))
            } else if let hash = last.lastIndex(of: UInt8(ascii: "#")) {
                identifiers.insert(String(decoding: last[(hash + 1)...], as: UTF8.self))
            }
        }
    }
}
