import Foundation

/// How a program carries a text through mail servers (RFC 2045 §6).
enum TransferEncoding: String, Sendable {
    case sevenBit = "7bit"
    case eightBit = "8bit"
    case quotedPrintable = "quoted-printable"
    case base64

    /// What the program falls back to where its habit cannot carry `bytes`: lines above 998 octets, or bytes outside
    /// ASCII in 7bit (RFC 5322 §2.1.1).
    func fit(for bytes: [UInt8]) -> TransferEncoding {
        switch self {
        case .quotedPrintable, .base64: return self
        case .sevenBit, .eightBit:
            let longest = bytes.split(separator: 10).map(\.count).max() ?? 0
            guard longest <= 998 else { return .quotedPrintable }
            return self == .sevenBit && bytes.contains { $0 > 126 } ? .quotedPrintable : self
        }
    }

    /// `bytes` (lines ending in CR LF) in this encoding, ending in CR LF.
    func encoded(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .sevenBit, .eightBit: bytes.suffix(2) == [13, 10] ? bytes : bytes + [13, 10]
        case .quotedPrintable: TransferEncoding.quoted(bytes)
        case .base64: TransferEncoding.base64Lines(bytes)
        }
    }

    private static func base64Lines(_ bytes: [UInt8]) -> [UInt8] {
        let text = Array(Data(bytes).base64EncodedString().utf8)
        return stride(from: 0, to: text.count, by: 76).flatMap { text[$0..<min($0 + 76, text.count)] + [13, 10] }
    }

    /// Lines of at most 76 octets; a space or tab before a line end is escaped (RFC 2045 §6.7).
    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var column = 0
        for (index, byte) in bytes.enumerated() {
            let isLineEnd = index + 1 < bytes.count && bytes[index + 1] == 13
            if byte == 13 { continue }
            if byte == 10 {
                out += [13, 10]
                column = 0
                continue
            }
            let isPlain = (33...126).contains(byte) && byte != 61 || (byte == 32 || byte == 9) && !isLineEnd
            let piece = isPlain ? [byte] : Array(HexByte.escaped(byte).utf8)
            if column + piece.count > 75 {
                out += Array("=\r\n".utf8)
                column = 0
            }
            out += piece
            column += piece.count
        }
        return out.suffix(2) == [13, 10] ? out : out + [13, 10]
    }
}
