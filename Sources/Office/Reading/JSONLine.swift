import Foundation

/// One JSON object on one line, as every `--json` of the command line prints it.
enum JSONLine {
    /// Keys in alphabetical order, slashes unescaped, absent values left out.
    ///
    /// The values printed are made of text, numbers and lists, which always encode.
    static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { preconditionFailure("a line that is not JSON") }
        return onOneLine(String(decoding: data, as: UTF8.self))
    }

    /// JSON lets these stand unescaped in strings, but some readers of lines end a line at them.
    private static func onOneLine(_ json: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            switch scalar.value {
            case 0x85: out.append(contentsOf: "\\u0085".unicodeScalars)
            case 0x2028: out.append(contentsOf: "\\u2028".unicodeScalars)
            case 0x2029: out.append(contentsOf: "\\u2029".unicodeScalars)
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
