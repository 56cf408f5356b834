import CCrypto

/// A key that signatures are verified with: RSA with SHA-256 (RFC 8017 §8.2) or Ed25519 (RFC 8032).
public struct PublicKey: ~Copyable {
    /// What kind of key it is.
    public enum Kind: Hashable, Sendable { case rsa, ed25519 }
    /// What kind of key it is.
    public let kind: Kind
    /// Its size: the modulus of an RSA key, 256 for Ed25519.
    public let bits: Int
    private let handle: OpaquePointer

    /// A key from its bytes: DER of SubjectPublicKeyInfo or RSAPublicKey for RSA (RFC 6376 §3.6.1 says the one and means
    /// the other), 32 raw bytes for Ed25519 (RFC 8463 §4). `nil` for anything else.
    public init?(_ bytes: [UInt8], kind: Kind) {
        let read: OpaquePointer? =
            switch kind {
            case .rsa: PublicKey.rsa(bytes)
            case .ed25519: EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
            }
        guard let read else {
            ERR_clear_error()
            return nil
        }
        handle = read
        self.kind = kind
        bits = kind == .rsa ? Int(EVP_PKEY_get_bits(read)) : 256
    }

    deinit { EVP_PKEY_free(handle) }

    private static func rsa(_ bytes: [UInt8]) -> OpaquePointer? {
        let read = bytes.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            if let key = d2i_PUBKEY(nil, &start, buffer.count) { return key }
            start = buffer.baseAddress
            return d2i_PublicKey(EVP_PKEY_RSA, nil, &start, buffer.count)
        }
        guard let read else { return nil }
        guard EVP_PKEY_get_base_id(read) == EVP_PKEY_RSA else {
            EVP_PKEY_free(read)
            return nil
        }
        return read
    }

    /// Whether `signature` is this key's over `message`: PKCS #1 v1.5 over its SHA-256 for RSA, as it is for Ed25519.
    public func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard let context = EVP_MD_CTX_new() else { return false }
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        let digest = kind == .rsa ? EVP_sha256() : nil
        guard EVP_DigestVerifyInit(context, nil, digest, nil, handle) == 1 else { return false }
        return EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}
