import Foundation

/// A value a template may name. Every text in it is one line of visible characters once it reaches a template.
///
/// Built by the letters' contents, whose texts come from strangers; `mustache` is the only way into a template, so
/// that nothing escapes the cleaning of `UserText` (T44, T45). Values are never read as templates.
indirect enum Slot: Hashable, Sendable {
    /// The name exists, and has nothing to say: a section is skipped, and no outer name shows through.
    case absent
    case text(String)
    case flag(Bool)
    case group([String: Slot])
    case list([Slot])

    /// Absent if `text` is.
    static func optional(_ text: String?) -> Slot { text.map(Slot.text) ?? .absent }

    /// The same for the template engine; empty text is absent.
    var mustache: Any {
        switch self {
        case .absent: return NSNull()
        case .text(let text):
            let line = UserText.line(text)
            return line.isEmpty ? NSNull() : line
        case .flag(let flag): return flag
        case .group(let slots): return slots.mapValues(\.mustache)
        case .list(let slots): return slots.map(\.mustache)
        }
    }
}

extension Slot: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: Slot...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, Slot)...) {
        self = .group(Dictionary(elements) { _, last in last })
    }
}
