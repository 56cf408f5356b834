import Testing

@testable import Office

/// Cutting bytes into responses: by announced lengths only, whatever pieces arrive (T37, T46).
@Suite struct IMAPReaderTests {
    private static func responses(
        _ bytes: [UInt8], pieces: Int, limits: ResponseLimits = ResponseLimits()
    ) throws -> [RawResponse] {
        var reader = ResponseReader(limits: limits)
        var found: [RawResponse] = []
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { reader.feed($0) }
            while let response = try reader.next() { found.append(response) }
        }
        return found
    }

    private static func text(_ text: String) -> RawResponse.Segment { .text(Array(text.utf8)) }

    private static let session = Array(
        ("* 1 FETCH (UID 7 BODY[] {32}\r\nG1 OK x\r\n* 2 FETCH (BODY[] {9}\r\n FLAGS ())\r\n* 2 FETCH (X {0}\r\n)\r\n"
            + "* OK no literal {5}\r\nG1 OK done {3}\r\n+ idling {2}\r\n").utf8)

    @Test(arguments: [1, 2, 3, 5, 7, 64, 10_000])
    func `literals are taken by length, and in status lines braces are words, in pieces of any size`(size: Int) throws {
        let expected = [
            RawResponse(segments: [
                Self.text("* 1 FETCH (UID 7 BODY[] "), .literal(Array("G1 OK x\r\n* 2 FETCH (BODY[] {9}\r\n".utf8)),
                Self.text(" FLAGS ())"),
            ]),
            RawResponse(segments: [Self.text("* 2 FETCH (X "), .literal([]), Self.text(")")]),
            RawResponse(segments: [Self.text("* OK no literal {5}")]),
            RawResponse(segments: [Self.text("G1 OK done {3}")]), RawResponse(segments: [Self.text("+ idling {2}")]),
        ]
        #expect(try Self.responses(Self.session, pieces: size) == expected)
    }

    @Test func `a session cut at any byte never shows more than whole responses`() throws {
        let whole = try Self.responses(Self.session, pieces: 1000)
        for end in Self.session.indices {
            let part = try Self.responses(Array(Self.session[..<end]), pieces: 11)
            #expect(part == Array(whole.prefix(part.count)) && part.count < whole.count)
        }
    }

    @Test func `a literal over the limit is read past, and what follows is understood`() throws {
        var limits = ResponseLimits()
        limits.literal = 4
        let bytes = Array("* 1 FETCH (BODY[] {6}\r\n) OK\r\n UID 3)\r\nG1 OK\r\n".utf8)
        let found = try Self.responses(bytes, pieces: 3, limits: limits)
        #expect(found.first?.segments == [Self.text("* 1 FETCH (BODY[] "), .skipped(6), Self.text(" UID 3)")])
        #expect(found.count == 2)
    }

    @Test(arguments: [
        "* 1 FETCH (X {-1}\r\n", "* 1 FETCH (X {99999999999}\r\n", "* 1 FETCH (X {}\r\n",
        "* 1 FETCH (X {4294967296}\r\n",
    ])
    func `a malformed literal is a fault`(line: String) {
        #expect(throws: ProtocolFault.self) { try Self.responses(Array(line.utf8), pieces: 100) }
    }

    @Test func `lines without end and responses without end are faults`() {
        var limits = ResponseLimits()
        limits.line = 100
        limits.literals = 3
        let long = Array(repeating: UInt8(ascii: "a"), count: 101)
        #expect(throws: ProtocolFault.self) { try Self.responses(long, pieces: 10, limits: limits) }
        #expect(throws: ProtocolFault.self) { try Self.responses(long + [10], pieces: 1000, limits: limits) }
        let many = Array(String(repeating: "* x {0}\r\n", count: 8).utf8)
        #expect(throws: ProtocolFault.self) { try Self.responses(many, pieces: 10, limits: limits) }
    }
}
