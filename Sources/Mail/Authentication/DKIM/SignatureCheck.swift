public import Federation
public import Foundation
import Seal

/// Own verification of a mail's signatures (RFC 6376, RFC 8463): the second source of proof, for servers that write no
/// `Authentication-Results`.
///
/// It asks less than the standard allows: only a signature of exactly the domain of From counts, over the whole body and
/// over every From field, under a key of 1,024 bits or more that is not on trial. Keys are looked up last, after
/// everything that can be refused without them, so that a forged mail costs a query only if it was made with care.
public struct SignatureCheck {
    private let mail: SignedMail
    private let received: Date

    /// Signatures looked at; more are not read.
    private static let most = 4
    /// The smallest and the largest RSA key, in bits (RFC 8301 §3.2).
    private static let rsaBits = 1_024...8_192

    /// The mail as the server gave it, and when it arrived.
    public init(_ bytes: [UInt8], received: Date) {
        mail = SignedMail(bytes)
        self.received = received
    }

    /// Whether a signature confirms the domain of `author`.
    public func alignment(of author: EmailAddress?, keys: any KeyDirectory) -> Authentication.Alignment {
        guard let domain = author.map({ String($0.domain) }) else { return .none(.noAuthor) }
        let fields = mail.fields.filter { $0.key == "dkim-signature" }
        let readable = fields.prefix(16).compactMap { field in
            DKIMSignature(field.value).map { Candidate(signature: $0, field: field) }
        }
        guard !readable.isEmpty else { return .none(.notPassed) }
        let own = readable.filter { $0.signature.domain == domain }.prefix(SignatureCheck.most)
        guard !own.isEmpty else { return .none(.otherDomain) }
        var worst: Authentication.Reason?
        for candidate in own {
            guard let reason = refusal(of: candidate, keys) else { return .dkim }
            worst = worst ?? reason
        }
        return .none(worst ?? .notPassed)
    }

    private struct Candidate {
        let signature: DKIMSignature
        let field: SignedField
    }

    /// Why the signature confirms nothing; `nil` if it does.
    private func refusal(of candidate: Candidate, _ keys: any KeyDirectory) -> Authentication.Reason? {
        let signature = candidate.signature
        if let expires = signature.expires, received > expires { return .notPassed }
        if signature.hasBodyLength || !signsEveryAuthor(signature) { return .weakSignature }
        guard SHA256Digest(of: signature.body.body(mail.body)).bytes == signature.bodyHash else { return .notPassed }
        switch keys.records(of: signature.keyName) {
        case .unavailable: return .keyUnavailable
        case .records(let records):
            guard records.count == 1, let record = records.first.flatMap(DKIMKeyRecord.init),
                record.kind == signature.kind, let key = PublicKey(record.key, kind: record.kind)
            else { return .notPassed }
            if record.isStrict && signature.identityDomain != signature.domain { return .notPassed }
            // Ed25519 keys have one size.
            if record.kind == .rsa, !SignatureCheck.rsaBits.contains(key.bits) { return .weakSignature }
            guard key.verifies(signature.signature, over: hashed(candidate)) else { return .notPassed }
            return record.isTesting ? .weakSignature : nil
        }
    }

    /// Ed25519 signs the SHA-256 of what RSA signs whole (RFC 8463 §3).
    private func hashed(_ candidate: Candidate) -> [UInt8] {
        let bytes = mail.signedBytes(candidate.signature, candidate.field)
        switch candidate.signature.kind {
        case .rsa: return bytes
        case .ed25519: return SHA256Digest(of: bytes).bytes
        }
    }

    /// `h` must name From as often as it stands in the mail: a second From above the signed one would be shown instead.
    private func signsEveryAuthor(_ signature: DKIMSignature) -> Bool {
        let named = signature.fields.count { $0 == "from" }
        return named >= 1 && named >= mail.fields.count { $0.key == "from" }
    }
}
