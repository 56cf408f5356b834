/// Cuts the server's bytes into responses, whatever pieces they arrive in.
///
/// A literal is taken by its announced length and by nothing else, so no content of a mail can end it early or be
/// taken for protocol (T37; RFC 3501 §4.3).
struct ResponseReader {
    /// What is kept of an answer; may be changed between commands.
    var limits: ResponseLimits
    private var buffer: [UInt8] = []
    /// First byte of `buffer` not yet consumed.
    private var start = 0
    /// First byte of `buffer` not yet searched for a line end.
    private var searched = 0
    private var segments: [RawResponse.Segment] = []
    private var kept = 0
    private var literal: Literal?

    private struct Literal {
        var missing: Int
        let announced: Int
        var bytes: [UInt8]?
    }

    /// An empty reader.
    init(limits: ResponseLimits = ResponseLimits()) { self.limits = limits }

    /// Whether some bytes of a response have arrived that is not yet whole.
    var isMidway: Bool { start < buffer.count || !segments.isEmpty || literal != nil }

    /// Takes what arrived.
    mutating func feed(_ bytes: UnsafeRawBufferPointer) {
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            (start, searched) = (0, 0)
        } else if start > 256 << 10 {
            buffer.removeFirst(start)
            (searched, start) = (searched - start, 0)
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next whole response, or `nil` until more bytes arrive.
    mutating func next() throws(ProtocolFault) -> RawResponse? {
        while true {
            if literal != nil {
                guard fillLiteral() else { return nil }
            }
            guard let line = try takeLine() else { return nil }
            if let announced = try announcement(at: line) {
                try open(literalOf: announced.length, after: line[..<announced.brace])
            } else {
                segments.append(.text(Array(line)))
                defer { (segments, kept) = ([], 0) }
                return RawResponse(segments: segments)
            }
        }
    }

    /// Moves bytes into the open literal; whether it is complete.
    private mutating func fillLiteral() -> Bool {
        guard var open = literal else { return true }
        literal = nil
        let count = min(open.missing, buffer.count - start)
        open.bytes?.append(contentsOf: buffer[start..<start + count])
        open.missing -= count
        start += count
        searched = start
        guard open.missing == 0 else {
            literal = open
            return false
        }
        segments.append(open.bytes.map { .literal($0) } ?? .skipped(open.announced))
        return true
    }

    /// The bytes up to the next line end, which is consumed.
    private mutating func takeLine() throws(ProtocolFault) -> ArraySlice<UInt8>? {
        guard let feed = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = buffer.count
            guard buffer.count - start <= limits.line else {
                throw ProtocolFault("a line longer than \(limits.line) bytes", buffer[start...])
            }
            return nil
        }
        guard feed - start <= limits.line else {
            throw ProtocolFault("a line longer than \(limits.line) bytes", buffer[start...])
        }
        defer { (start, searched) = (feed + 1, feed + 1) }
        let line = buffer[start..<feed]
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    /// The `{n}` (or `~{n}`, RFC 3516) at the end of a line that may announce a literal.
    private func announcement(at line: ArraySlice<UInt8>) throws(ProtocolFault) -> Announcement? {
        guard line.last == UInt8(ascii: "}"), !segments.isEmpty || !ResponseReader.isFreeText(line),
            let open = line.lastIndex(of: UInt8(ascii: "{"))
        else { return nil }
        let digits = line[(open + 1)..<(line.endIndex - 1)]
        guard (1...10).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }),
            let length = Int(String(decoding: digits, as: UTF8.self)), length <= Int(UInt32.max)
        else { throw ProtocolFault("a malformed literal", line) }
        let brace = open > line.startIndex && line[open - 1] == UInt8(ascii: "~") ? open - 1 : open
        return Announcement(brace: brace, length: length)
    }

    private struct Announcement {
        /// Where the announcement begins.
        let brace: Int
        let length: Int
    }

    private mutating func open(literalOf length: Int, after text: ArraySlice<UInt8>) throws(ProtocolFault) {
        guard segments.count < limits.literals * 2 else {
            throw ProtocolFault("more than \(limits.literals) literals in one response", text)
        }
        segments.append(.text(Array(text)))
        var bytes: [UInt8]?
        if length <= limits.literal, kept + length <= limits.response {
            kept += length
            bytes = []
            bytes?.reserveCapacity(length)
        }
        literal = Literal(missing: length, announced: length, bytes: bytes)
    }

    /// Status responses and continuations end in free text, where `{5}` is only a word (RFC 3501 §7.1).
    private static func isFreeText(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "* ".utf8) else { return true }
        let word = line.dropFirst(2).prefix { $0 != 32 }.map { $0 & 0xDF }
        return ["OK", "NO", "BAD", "BYE", "PREAUTH"].contains { word.elementsEqual($0.utf8) }
    }
}
