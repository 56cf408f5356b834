/// A key that signatures are verified with, as it stands in a file.
public enum KeyMaterial: Hashable, Sendable {
    /// An OpenPGP public key, without armor.
    case openPGP([UInt8])
    /// X.509 certificates in PEM (RFC 7468).
    case certificate([UInt8])

    /// Why a file is refused.
    public enum Refusal: Error, Hashable, Sendable {
        /// It holds a private key, which only its owner may have.
        case privateKey
        /// It holds nothing that is understood.
        case notAKey
    }

    /// Reads an OpenPGP key, armored or not, or certificates.
    public init(_ bytes: [UInt8]) throws(Refusal) {
        let text = String(decoding: bytes, as: UTF8.self)
        let hasPrivate = Byte.contains(text, "PRIVATE KEY-----") || Byte.contains(text, "PRIVATE KEY BLOCK-----")
        guard !hasPrivate else { throw .privateKey }
        if Byte.contains(text, "-----BEGIN CERTIFICATE-----") {
            self = .certificate(bytes)
        } else if let packets = OpenPGPPackets(bytes) {
            if packets.areSecret { throw .privateKey }
            guard packets.arePublicKey else { throw .notAKey }
            self = .openPGP(packets.bytes)
        } else {
            throw .notAKey
        }
    }
}
