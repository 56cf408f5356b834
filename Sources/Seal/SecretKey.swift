import CCrypto

/// The secret that tokens are made with: HMAC-SHA-256 (RFC 2104). It never prints itself.
public struct SecretKey: Sendable, CustomStringConvertible {
    private let bytes: [UInt8]

    /// A key of at least 16 bytes; `nil` for a shorter one.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count >= 16 else { return nil }
        self.bytes = bytes
    }

    /// A fresh key of 32 bytes from the system's random source.
    public static func random() -> SecretKey {
        var bytes = [UInt8](repeating: 0, count: 32)
        precondition(RAND_bytes(&bytes, 32) == 1, "the system has no random source")
        return SecretKey(unchecked: bytes)
    }

    private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes, for writing the key to its file, and for nothing else.
    public var secretBytes: [UInt8] { bytes }

    /// The 32 bytes of HMAC-SHA-256 over `fields`, each preceded by its length so that no two lists of fields collide.
    public func authenticationCode(over fields: [String]) -> [UInt8] {
        var message: [UInt8] = []
        for field in fields {
            let utf8 = Array(field.utf8)
            withUnsafeBytes(of: UInt32(utf8.count).bigEndian) { message.append(contentsOf: $0) }
            message += utf8
        }
        var out = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 32
        _ = HMAC(EVP_sha256(), bytes, Int32(bytes.count), message, message.count, &out, &length)
        return out
    }

    /// "secret key": nothing of the key.
    public var description: String { "secret key" }
}
