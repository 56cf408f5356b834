/// The two parts of a `multipart/signed` (RFC 1847 §2.1) as the bytes between its boundary lines.
struct SignedParts {
    /// The signed part; the line end before the boundary belongs to the boundary (RFC 2046 §5.1.1).
    let content: ArraySlice<UInt8>
    /// The part with the signature.
    let signature: ArraySlice<UInt8>

    /// `nil` unless there are exactly two parts.
    init?(_ body: ArraySlice<UInt8>, boundary: String) {
        let delimiter = Array("--\(boundary)".utf8)
        let end = delimiter + Array("--".utf8)
        var marks: [Range<Int>] = []
        var position = body.startIndex
        while position < body.endIndex {
            let next = body[position...].firstIndex(of: Byte.lf).map { $0 + 1 } ?? body.endIndex
            let line = body[position..<next]
            if line.starts(with: delimiter) {
                let text = line[..<(line.lastIndex { !Byte.isWhite($0) }.map { $0 + 1 } ?? position)]
                if text.elementsEqual(delimiter) && marks.count < 2 {
                    marks.append(position..<next)
                } else if text.elementsEqual(end) && marks.count == 2 {
                    marks.append(position..<next)
                    break
                } else if text.elementsEqual(delimiter) || text.elementsEqual(end) {
                    return nil
                }
            }
            position = next
        }
        guard marks.count == 3 else { return nil }
        content = SignedParts.withoutLastEnd(body[marks[0].upperBound..<marks[1].lowerBound])
        signature = SignedParts.withoutLastEnd(body[marks[1].upperBound..<marks[2].lowerBound])
    }

    private static func withoutLastEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.last == Byte.lf else { return bytes }
        let cut = bytes.dropLast()
        return cut.last == Byte.cr ? cut.dropLast() : cut
    }

    /// Lines end in CR LF when they are signed (RFC 3156 §5), whatever a server made of them.
    static func withCRLF(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        for byte in bytes {
            if byte == Byte.lf, out.last != Byte.cr { out.append(Byte.cr) }
            out.append(byte)
        }
        return out
    }
}
