import CCrypto
public import Foundation

/// What an X.509 certificate (RFC 5280) says of itself. Nothing is verified: whoever registered it knows whose it is.
public struct Certificate: Hashable, Sendable {
    /// The SHA-1 of its DER, in capitals: the name that S/MIME programs call it by.
    public let fingerprint: String
    /// When it ends.
    public let expires: Date
    /// Whether its key may sign mail (§4.2.1.3); one that does not say may.
    public let maySign: Bool

    /// The first certificate in PEM (RFC 7468), which is the person's own where others follow; `nil` if there is none.
    public init?(pem: [UInt8]) {
        defer { ERR_clear_error() }
        let read = pem.withUnsafeBytes { raw -> OpaquePointer? in
            guard let memory = BIO_new_mem_buf(raw.baseAddress, Int32(clamping: raw.count)) else { return nil }
            defer { BIO_free(memory) }
            return PEM_read_bio_X509(memory, nil, nil, nil)
        }
        guard let read else { return nil }
        defer { X509_free(read) }
        var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        var end = tm()
        guard X509_digest(read, EVP_sha1(), &digest, &length) == 1, ASN1_TIME_to_tm(X509_get0_notAfter(read), &end) == 1
        else { return nil }
        fingerprint = digest.prefix(Int(length)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
        expires = Date(timeIntervalSince1970: TimeInterval(timegm(&end)))
        maySign = X509_get_key_usage(read) & UInt32(KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION) != 0
    }
}
