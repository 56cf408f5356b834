import CCrypto

/// What opaque signed data of S/MIME wraps (RFC 8551 §3.5.2, RFC 5652 §5).
///
/// The content is taken out, nothing is verified: it is what a mail program shows, whoever signed it.
public struct SignedData: Hashable, Sendable {
    /// The bytes that were signed: a MIME entity, with its header.
    public let content: [UInt8]

    /// Reads DER or BER; `nil` unless it is signed data that carries its content.
    public init?(_ bytes: [UInt8]) {
        let found = bytes.withUnsafeBufferPointer { buffer -> [UInt8]? in
            var start = buffer.baseAddress
            guard let info = d2i_CMS_ContentInfo(nil, &start, buffer.count) else { return nil }
            defer { CMS_ContentInfo_free(info) }
            guard crypto_is_signed_data(info) == 1, let place = CMS_get0_content(info), let text = place.pointee,
                let data = ASN1_STRING_get0_data(text)
            else { return nil }
            return Array(UnsafeBufferPointer(start: data, count: Int(ASN1_STRING_length(text))))
        }
        ERR_clear_error()
        guard let found else { return nil }
        content = found
    }
}
