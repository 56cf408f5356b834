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
        return String(decoding: data, as: UTF8.self)
    }
}
