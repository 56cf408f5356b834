/// Joins the soft breaks of `text/plain; format=flowed` (RFC 3676 §4).
///
/// Quote marks are kept, as `> ` before each joined paragraph and one mark a level, so that a reader still sees what
/// is quoted; lines of different depth are never joined, and the signature delimiter `-- ` never flows.
enum FlowedText {
    /// `text` (line ends are LF) with its paragraphs joined; `DelSp=yes` takes the space of each soft break away.
    static func joined(_ text: String, deletingSpaces: DeletingSpaces) -> String {
        var out: [[UInt8]] = []
        var open: Line?
        for raw in Array(text.utf8).split(separator: Byte.lf, omittingEmptySubsequences: false) {
            let line = Line(raw)
            if open?.depth == line.depth, !line.isSignatureDelimiter {
                // In place: a copy a line would make a long paragraph quadratic.
                if deletingSpaces == .yes { open?.content.removeLast() }
                open?.content += line.content
            } else {
                if let open { out.append(open.written) }
                open = line
            }
            if !line.isFlowed {
                if let open { out.append(open.written) }
                open = nil
            }
        }
        if let open { out.append(open.written) }
        return String(decoding: Array(out.joined(separator: [Byte.lf])), as: UTF8.self)
    }

    /// The DelSp parameter (RFC 3676 §4.1).
    enum DeletingSpaces { case yes, no }

    private struct Line {
        let depth: Int
        var content: [UInt8]

        init(_ raw: ArraySlice<UInt8>) {
            let unquoted = raw.drop { $0 == UInt8(ascii: ">") }
            depth = raw.count - unquoted.count
            content = Array(unquoted.first == Byte.space ? unquoted.dropFirst() : unquoted)
        }

        var isSignatureDelimiter: Bool { content.elementsEqual("-- ".utf8) }
        var isFlowed: Bool { content.last == Byte.space && !isSignatureDelimiter }

        var written: [UInt8] {
            guard depth > 0 else { return content }
            return Array(repeating: UInt8(ascii: ">"), count: depth) + (content.isEmpty ? [] : [Byte.space]) + content
        }
    }
}
