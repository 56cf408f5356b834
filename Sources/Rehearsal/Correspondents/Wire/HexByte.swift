/// `=E9`: a byte as quoted-printable and the Q encoding write it (RFC 2045 §6.7, RFC 2047 §4.2).
enum HexByte {
    static func escaped(_ byte: UInt8) -> String {
        let hex = String(byte, radix: 16, uppercase: true)
        return hex.utf8.count == 1 ? "=0\(hex)" : "=\(hex)"
    }
}
