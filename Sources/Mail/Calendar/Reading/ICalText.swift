import CIcal

/// iCalendar text (RFC 5545) as libical components, refused before parsing where it could exhaust stack or time.
enum ICalText {
    /// Bytes of one object; an invitation with a long description has some thousand.
    static let limit = 512 << 10
    /// VCALENDAR, VEVENT, VALARM are three levels; libical frees its tree by recursion.
    private static let deepest = 8
    private static let mostComponents = 1_000

    private static let started: Void = ical_make_errors_harmless()

    /// The VCALENDAR objects in `text`, with a component each that is not a time zone; none if there is nothing of the kind.
    static func components(of text: String) -> [ICalComponent] {
        _ = started
        guard let usable = bounded(clean(text)), let root = icalparser_parse_string(usable) else { return [] }
        let tree = ICalTree(root)
        let calendars = tree.children(of: root, kind: ICAL_VCALENDAR_COMPONENT)
        let holders = icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT ? [root] : calendars
        return holders.map { ICalComponent(tree: tree, calendar: $0) }
    }

    /// libical takes a C string; NUL, and the byte order mark some programs write, would end or spoil it.
    private static func clean(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0 && $0.value != 0xFEFF }))
    }

    /// The text as far as BEGIN and END match, since libical complains of every END too many on standard error; `nil`
    /// if it is no object or too large a one.
    private static func bounded(_ text: String) -> String? {
        guard text.utf8.count <= limit else { return nil }
        var depth = 0
        var count = 0
        for line in text.utf8.split(whereSeparator: Byte.isLineEnd) {
            let start = String(decoding: line.prefix(6), as: UTF8.self).lowercased()
            if start == "begin:" {
                depth += 1
                count += 1
            } else if start.hasPrefix("end:") {
                if depth == 0 { return count > 0 ? String(text[..<line.startIndex]) : nil }
                depth -= 1
            }
            if depth > deepest || count > mostComponents { return nil }
        }
        return count > 0 ? text : nil
    }
}
