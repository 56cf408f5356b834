import CCrypto
import Foundation
import Seal

@testable import Mail

/// Signs mails with Ed25519 as a test asks: what the programs that sign never write, a forger may.
struct Signer {
    /// Tags beside `v`, `bh` and `b`, in order.
    var tags = [
        ("a", "ed25519-sha256"), ("c", "relaxed/relaxed"), ("d", "anas.example"), ("s", "k"),
        ("h", "from:subject:date"),
    ]
    private static let seed = [UInt8](1...32)

    subscript(tag: String) -> String? {
        get { tags.first { $0.0 == tag }?.1 }
        set {
            tags.removeAll { $0.0 == tag }
            if let newValue { tags.append((tag, newValue)) }
        }
    }

    /// `p` of the key that belongs to it.
    static func publicKey() throws -> String {
        guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, 32) else { throw Failed() }
        defer { EVP_PKEY_free(key) }
        var bytes = [UInt8](repeating: 0, count: 32)
        var length = 32
        guard EVP_PKEY_get_raw_public_key(key, &bytes, &length) == 1 else { throw Failed() }
        return Data(bytes).base64EncodedString()
    }

    /// The mail with its signature on top.
    func sign(_ mail: [UInt8]) throws -> [UInt8] {
        let cut = SignedMail(mail)
        let body = (Canonicalization.pair(self["c"]) ?? Canonicalization.Pair(header: .simple, body: .simple)).body
        let hash = Data(SHA256Digest(of: body.body(cut.body)).bytes).base64EncodedString()
        let list = ([("v", "1")] + tags + [("bh", hash)]).map { "\($0.0)=\($0.1)" }.joined(separator: "; ")
        // Whatever is refused for what it says is signed all the same: the signature itself must not be the reason.
        let field = SignedField(key: "dkim-signature", bytes: Array("DKIM-Signature: \(list); b=".utf8))
        let names = (self["h"] ?? "").lowercased().split(separator: ":").map { String($0).filter { $0 != " " } }
        let form = Canonicalization.pair(self["c"])?.header ?? .simple
        var left = Dictionary(grouping: cut.fields, by: \.key)
        var fields: [UInt8] = []
        for name in names {
            if let next = left[name]?.popLast() { fields += form.field(next) + [13, 10] }
        }
        let digest = SHA256Digest(of: fields + form.field(field)).bytes
        return field.bytes + Array(Data(try Signer.signature(digest)).base64EncodedString().utf8) + [13, 10] + mail
    }

    private struct Failed: Error {}

    private static func signature(_ digest: [UInt8]) throws -> [UInt8] {
        guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, 32), let context = EVP_MD_CTX_new()
        else { throw Failed() }
        defer {
            EVP_MD_CTX_free(context)
            EVP_PKEY_free(key)
        }
        var signature = [UInt8](repeating: 0, count: 64)
        var length = 64
        guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
            EVP_DigestSign(context, &signature, &length, digest, digest.count) == 1
        else { throw Failed() }
        return signature
    }
}
