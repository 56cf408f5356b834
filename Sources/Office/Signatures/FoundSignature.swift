import CGPGME
import Foundation
import Ledger

/// One signature as GnuPG found it.
struct FoundSignature: Hashable {
    /// Of the key, or subkey, that made it; a key ID where the key is unknown. Capitals.
    let fingerprint: String
    /// When, as it says; `nil` if it does not.
    let madeAt: Date?
    /// What keeps it from proving anything; `nil` if it is sound.
    let fault: SignatureFinding?

    init(_ signature: _gpgme_signature) {
        fingerprint = signature.fpr.map { String(cString: $0).uppercased() } ?? ""
        madeAt = signature.timestamp == 0 ? nil : Date(timeIntervalSince1970: TimeInterval(signature.timestamp))
        fault = FoundSignature.fault(of: signature)
    }

    private static func fault(of signature: _gpgme_signature) -> SignatureFinding? {
        switch gpgme_err_code(signature.status) {
        case GPG_ERR_NO_ERROR:
            // SHA-1 and older can be forged; what is not known here is no proof either.
            switch signature.hash_algo {
            case GPGME_MD_SHA256, GPGME_MD_SHA384, GPGME_MD_SHA512:
                return signature.wrong_key_usage == 0 ? nil : .weak
            default: return .weak
            }
        case GPG_ERR_KEY_EXPIRED, GPG_ERR_SIG_EXPIRED, GPG_ERR_CERT_EXPIRED: return .expired
        case GPG_ERR_CERT_REVOKED: return .revoked
        case GPG_ERR_BAD_SIGNATURE: return .broken
        case GPG_ERR_NO_PUBKEY: return .otherKey
        case GPG_ERR_DIGEST_ALGO: return .weak
        default: return .unavailable
        }
    }
}
