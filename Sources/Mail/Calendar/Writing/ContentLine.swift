/// A content line of an iCalendar object (RFC 5545 §3.1).
///
/// Written here and not by libical: that escapes quotation marks and tabs in a TEXT, which no other program undoes.
struct ContentLine: Hashable {
    private let name: String
    private let parameters: [Parameter]
    private let value: String

    /// A parameter (RFC 5545 §3.2).
    struct Parameter: Hashable {
        private let name: String
        private let value: String

        /// A parameter with any value; a quotation mark, which has no place in one, becomes an apostrophe.
        init(_ name: String, _ value: String) {
            self.name = name
            self.value = CalendarText.line(value, limit: 200).replacing("\"", with: "'")
        }

        fileprivate var text: String {
            // Outlook expects names with blanks in quotation marks, too, though only `:;,` need them.
            let isToken = value.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || "-/_+".utf8.contains($0)
            }
            return ";\(name)=" + (isToken && !value.isEmpty ? value : "\"\(value)\"")
        }
    }

    /// A property whose value needs no escapes: a time, a number, an address, a keyword.
    init(_ name: String, _ parameters: [Parameter] = [], raw value: String) {
        self.name = name
        self.parameters = parameters
        self.value = value
    }

    /// A TEXT property (RFC 5545 §3.3.11); `text` has no control characters but LF.
    init(_ name: String, text: String) {
        self.init(name, raw: CalendarText.escaped(text))
    }

    /// A component around `lines`.
    static func component(_ name: String, _ lines: [ContentLine]) -> [ContentLine] {
        [ContentLine("BEGIN", raw: name)] + lines + [ContentLine("END", raw: name)]
    }

    /// The line with its CR LF, folded into pieces of at most 75 bytes, none of which cuts a character's bytes.
    var folded: String {
        var out = ""
        var length = 0
        for scalar in (name + parameters.map(\.text).joined() + ":" + value).unicodeScalars {
            let width = UTF8.width(scalar)
            if length + width > 75 {
                out += "\r\n "
                length = 1
            }
            out.unicodeScalars.append(scalar)
            length += width
        }
        return out + "\r\n"
    }
}
