/// One header field to be written, folded at 76 columns (RFC 5322 §2.2.3).
enum HeaderLine {
    /// `line` (name, colon, value) with its line end, folded at spaces where it is too long.
    static func folded(_ line: String) -> [UInt8] {
        var out = ""
        var column = 0
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let length = word.unicodeScalars.count
            if column > 0, column + 1 + length > 76, !word.isEmpty, out.contains(": ") {
                out += "\r\n "
                column = 1
            } else if column > 0 {
                out += " "
                column += 1
            }
            out += word
            column += length
        }
        return Array((out + "\r\n").utf8)
    }
}
