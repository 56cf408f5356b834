import CGPGME
import Foundation
import Mail
import Seal

/// What GnuPG says of one key or certificate.
struct KeyFacts: Hashable {
    /// Fingerprints of the parts that may sign, in capitals.
    let signers: Set<String>
    /// When the last of these parts expires; `nil` if one never does, or none is there.
    let expires: Date?
    /// Its owner revoked it.
    let isRevoked: Bool

    /// Of a certificate: gpgsm lists none without an agent, which nobody needs to have for a look at public keys.
    init?(_ certificate: Certificate?) {
        guard let certificate else { return nil }
        signers = certificate.maySign ? [certificate.fingerprint] : []
        expires = certificate.expires
        isRevoked = false
    }

    /// Of an OpenPGP key.
    init(_ key: gpgme_key_t) {
        var signers: [String: Date] = [:]
        var part = key.pointee.subkeys
        while let subkey = part {
            if subkey.pointee.can_sign == 1, subkey.pointee.revoked == 0, let fingerprint = subkey.pointee.fpr {
                let end = subkey.pointee.expires
                signers[String(cString: fingerprint).uppercased()] =
                    end > 0 ? Date(timeIntervalSince1970: TimeInterval(end)) : .distantFuture
            }
            part = subkey.pointee.next
        }
        self.signers = Set(signers.keys)
        let last = signers.values.max()
        expires = last == .distantFuture ? nil : last
        isRevoked = key.pointee.revoked == 1
    }
}

extension KeyHome {
    /// Takes in the keys, all of one engine's, and says what they are.
    func facts(of keys: [KeyMaterial], by gnuPG: GnuPG) throws(GnuPG.Fault) -> [KeyFacts] {
        for key in keys { try take(key, by: gnuPG) }
        let certificates = keys.compactMap { key in
            if case .certificate(let pem) = key { KeyFacts(Certificate(pem: pem)) } else { nil }
        }
        guard certificates.isEmpty else { return certificates }
        return try gnuPG.with(.openPGP, home: path) { session throws(GnuPG.Fault) in try session.keys() }
    }
}
