/// OpenPGP packets, told apart by their headers (RFC 9580 §4.2); what is in them is GnuPG's to read.
///
/// They are looked at before GnuPG is, since what it does for a packet depends on the sender: a compressed packet can
/// keep it busy for long, whatever was asked of it.
struct OpenPGPPackets {
    /// The packets without ASCII armor.
    let bytes: [UInt8]
    /// Each one's type and size, in order.
    private let packets: [Packet]

    private struct Packet {
        let type: UInt8
        let size: Int
    }

    private static let most = 10_000

    /// Reads packets as they are or in armor (§6.2); `nil` if they are none, or of a length that is not told beforehand.
    init?(_ input: [UInt8]) {
        guard let bytes = input.first.map({ $0 & 0x80 != 0 }) == true ? input : OpenPGPPackets.dearmored(input) else {
            return nil
        }
        var found: [Packet] = []
        var rest = bytes[...]
        while let head = rest.popFirst() {
            guard head & 0x80 != 0, found.count < OpenPGPPackets.most,
                let size = head & 0x40 != 0
                    ? OpenPGPPackets.length(&rest) : OpenPGPPackets.oldLength(&rest, kind: head & 3),
                size <= rest.count
            else { return nil }
            found.append(Packet(type: head & 0x40 != 0 ? head & 0x3F : head >> 2 & 0x0F, size: size))
            rest = rest.dropFirst(size)
        }
        guard !found.isEmpty else { return nil }
        self.bytes = bytes
        packets = found
    }

    /// Whether they are a few signatures of an ordinary size, and nothing else.
    var areSignatures: Bool {
        packets.count <= 4 && packets.allSatisfy { $0.type == 2 && $0.size <= 8_192 }
    }

    /// Whether the first is a public key; the rest are its parts.
    var arePublicKey: Bool { packets.first?.type == 6 && !areSecret }

    /// Whether a secret key, or a part of one, is among them.
    var areSecret: Bool { packets.contains { $0.type == 5 || $0.type == 7 } }

    /// A length of the present form (§4.2.1); partial ones are refused.
    private static func length(_ rest: inout ArraySlice<UInt8>) -> Int? {
        guard let first = rest.popFirst() else { return nil }
        switch first {
        case 0..<192: return Int(first)
        case 192..<224: return rest.popFirst().map { (Int(first) - 192) << 8 + Int($0) + 192 }
        case 255: return number(&rest, bytes: 4)
        default: return nil
        }
    }

    /// A length of the old form (§4.2.2); the one without end is refused.
    private static func oldLength(_ rest: inout ArraySlice<UInt8>, kind: UInt8) -> Int? {
        kind == 3 ? nil : number(&rest, bytes: 1 << Int(kind))
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, bytes: Int) -> Int? {
        guard rest.count >= bytes else { return nil }
        defer { rest = rest.dropFirst(bytes) }
        return rest.prefix(bytes).reduce(0) { $0 << 8 | Int($1) }
    }

    /// What the first block of armor holds; its checksum, which proves nothing, is not looked at (§6.1).
    private static func dearmored(_ input: [UInt8]) -> [UInt8]? {
        let lines = input.split(separator: Byte.lf, omittingEmptySubsequences: false).map { Byte.trimmed($0) }
        guard let begin = lines.firstIndex(where: { $0.starts(with: "-----BEGIN PGP ".utf8) }),
            let blank = lines[begin...].firstIndex(where: \.isEmpty),
            let end = lines[blank...].firstIndex(where: { $0.starts(with: "-----END PGP ".utf8) })
        else { return nil }
        var words = Base64Words()
        words.take(lines[blank..<end].filter { $0.first != Byte.equals }.flatMap(\.self)[...])
        return words.bytes
    }
}
