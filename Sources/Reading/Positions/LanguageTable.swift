/// A table of language knowledge as people write it; one line says what phrases mean.
///
/// ```
/// table    = { line } ;
/// line     = "#" comment | entry | example ;
/// entry    = [ "verb " | mood " " ] tag ":" phrase { "," phrase } ;  verbs stand in the infinitive and are conjugated
/// entry    = "class " class ":" word [ "-" ] { "," word [ "-" ] } ;  small words of a ``WordClass``; "-" is any ending
/// mood     = "future" | "conditional" | "past" | "complement" ;
/// phrase   = word { " " word } ;
/// phrase   = words "…" words ;                                       other words stand between: stimmen … zu
/// word     = { letter | "(" letters ")" | "[" words { "|" words } "]" } ;   letters in parentheses may be left out
/// example  = ">" sentence "=" label ;                                a real sentence, which is also a test
/// ```
/// A line that Swift is told to go on with, by a backslash at its end, is one; a comma inside brackets parts nothing.
/// Tables are long and every start reads them, so they are cut as bytes.
struct LanguageTable: Sendable {
    /// A sentence with what it says, from the table.
    struct Example: Sendable {
        let sentence: String
        let label: String
    }
    /// One entry line.
    struct Line: Sendable {
        let head: String
        /// In UTF-8, as written.
        let phrases: [ArraySlice<UInt8>]
    }

    /// Entry lines in order.
    private(set) var lines: [Line] = []
    /// Examples in order.
    private(set) var examples: [Example] = []

    /// Reads `source`; a line that is neither entry, example nor comment is a programmer's mistake.
    init(_ source: String) {
        for raw in Array(source.utf8).split(separator: UInt8(ascii: "\n")) { read(Self.trim(raw)) }
    }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        guard let first = line.first, first != UInt8(ascii: "#") else { return }
        if first == UInt8(ascii: ">") {
            guard let sign = line.lastIndex(of: UInt8(ascii: "=")) else {
                preconditionFailure("example without label: \(Self.text(line))")
            }
            examples.append(
                Example(sentence: Self.text(line[..<sign].dropFirst()), label: Self.text(line[sign...].dropFirst())))
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let phrases = Self.phrases(line[colon...].dropFirst())
            lines.append(Line(head: Self.text(line[..<colon]), phrases: phrases))
        } else {
            preconditionFailure("neither entry nor example: \(Self.text(line))")
        }
    }

    /// The phrases of `list`; a comma inside brackets is part of one.
    private static func phrases(_ list: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var isChoice = false
        return list.split { byte in
            if byte == UInt8(ascii: "[") { isChoice = true }
            if byte == UInt8(ascii: "]") { isChoice = false }
            return byte == UInt8(ascii: ",") && !isChoice
        }.map(trim).filter { !$0.isEmpty }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: trim(bytes), as: UTF8.self) }

    private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let space = UInt8(ascii: " ")
        guard let last = bytes.lastIndex(where: { $0 != space }) else { return [] }
        return bytes[...last].drop { $0 == space }
    }
}
