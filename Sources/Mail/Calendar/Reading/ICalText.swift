import CIcal
import Foundation

/// iCalendar text (RFC 5545) as libical components, refused before parsing where it could exhaust stack or time.
enum ICalText {
    /// Bytes of one object; an invitation with a long description has some thousand.
    static let limit = 512 << 10
    /// VCALENDAR, VEVENT, VALARM are three levels; libical frees its tree by recursion.
    private static let deepest = 8
    private static let mostComponents = 1_000

    /// What libical keeps for all threads is made once, before any of them reads.
    private static let started: Void = {
        ical_make_errors_harmless()
        _ = icaltimezone_get_utc_timezone()
    }()

    /// The components in `text` that are no time zones, and every VCALENDAR that has none, in order; nothing if `text`
    /// is nothing of the kind.
    static func components(of text: String) -> [ICalComponent] {
        _ = started
        guard let usable = bounded(clean(text)), let root = icalparser_parse_string(usable) else { return [] }
        let tree = ICalTree(root)
        let calendars = tree.children(of: root, kind: ICAL_VCALENDAR_COMPONENT)
        let holders = icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT ? [root] : calendars
        return holders.flatMap { calendar in
            let zones = ICalZones(tree, calendar)
            let inner = tree.children(of: calendar, kind: ICAL_ANY_COMPONENT)
                .filter { icalcomponent_isa($0) != ICAL_VTIMEZONE_COMPONENT }
            return (inner.isEmpty ? [nil] : inner.map(Optional.some)).map {
                ICalComponent(tree: tree, zones: zones, calendar: calendar, component: $0)
            }
        }
    }

    /// METHOD as a text says it that is too large or too deep to be read: among its first lines.
    static func statedMethod(of text: String) -> String? {
        text.utf8.prefix(4_096).split(whereSeparator: Byte.isLineEnd).prefix(20).lazy
            .map { String(decoding: $0, as: UTF8.self).uppercased() }
            .first { $0.hasPrefix("METHOD:") }
            .map { String($0.dropFirst(7).prefix(40)).trimmingCharacters(in: .whitespaces) }
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
