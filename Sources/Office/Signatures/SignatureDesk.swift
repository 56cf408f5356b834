import Federation
import Foundation
import Ledger
import Mail

/// Looks at the signatures of answers (OpenPGP, S/MIME) with the keys the administrator registered for their authors.
///
/// Nobody else's mail makes it work (T47), and where GnuPG once did not answer in time it is left alone for a while. It
/// says what a signature proves of the words; what these answer is the ledger's to say.
final class SignatureDesk {
    private let keys: [PersonID: [KeyFile]]
    private let roster: Roster
    private let folder: String
    private let gnuPG: GnuPG
    private var silence: Stopwatch?

    private static let rest: TimeInterval = 60

    /// - Parameter folder: where homes for GnuPG are made; it is nobody else's.
    init(_ keys: [PersonID: [KeyFile]], roster: Roster, folder: String, gnuPG: GnuPG = GnuPG()) {
        self.keys = keys
        self.roster = roster
        self.folder = folder
        self.gnuPG = gnuPG
        // What a crash left behind.
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// What is known of the signature of `message`, whose bytes are `bytes`; `nil` if it has none, or its author no key.
    func signature(of message: Message, _ bytes: [UInt8], received: Date) -> Submission.Signature? {
        guard let author = message.from.address else { return nil }
        let people = holders(of: author)
        guard !people.isEmpty else { return nil }
        guard let entity = SignedEntity(bytes) else {
            return message.defects.contains(.partlySigned) ? .faulty(.partial) : nil
        }
        guard entity.covers(message) else { return .faulty(.partial) }
        if let silence, silence.seconds < SignatureDesk.rest { return .faulty(.unavailable) }
        var worst = SignatureFinding.otherKey
        for person in people {
            switch look(at: entity, of: person, received: received) {
            case .sound(let statement): return .sound(statement)
            case .faulty(let finding): if worst == .otherKey { worst = finding }
            }
        }
        return .faulty(worst)
    }

    /// Who writes from there and has keys; one address may be two persons'.
    private func holders(of address: EmailAddress) -> [PersonID] {
        let seats = roster.organisations.flatMap { $0.correspondents + $0.deputies }
        return seats.filter { $0.addresses.contains(address) && keys[$0.id] != nil }.map(\.id)
            .reduce(into: []) { found, id in if !found.contains(id) { found.append(id) } }
    }

    private func look(at entity: SignedEntity, of person: PersonID, received: Date) -> Submission.Signature {
        do throws(GnuPG.Fault) {
            let registered = (keys[person] ?? []).filter { $0.material.engine == entity.form.engine }
            guard !registered.isEmpty else { return .faulty(.otherKey) }
            let home = try KeyHome(in: folder, at: received)
            let known = try home.facts(of: registered.map(\.material), by: gnuPG)
            let found = try signatures(of: entity, home)
            silence = nil
            return judged(found, entity, person, known, received)
        } catch {
            if error == .slow { silence = Stopwatch() }
            return .faulty(.unavailable)
        }
    }

    private func signatures(of entity: SignedEntity, _ home: KeyHome) throws(GnuPG.Fault) -> [FoundSignature] {
        try gnuPG.with(entity.form.engine, home: home.path) { session throws(GnuPG.Fault) in
            switch entity.form {
            case .openPGP, .smime: return try session.signatures(entity.signature, over: entity.content)
            case .opaque:
                let opened = try session.opened(entity.signature)
                // What was read must be what GnuPG says was signed.
                return opened.content == entity.content ? opened.signatures : []
            }
        }
    }

    /// The first sound one by a key of the person's counts; else the first tells why none does.
    private func judged(
        _ found: [FoundSignature], _ entity: SignedEntity, _ person: PersonID, _ known: [KeyFacts], _ received: Date
    ) -> Submission.Signature {
        var faults: [SignatureFinding] = []
        for signature in found {
            let key = known.first { $0.signers.contains(signature.fingerprint) }
            if let fault = signature.fault {
                faults.append(fault)
            } else if key == nil {
                faults.append(.otherKey)
            } else if let end = key?.expires, received > end {
                // gpgsm looks at the chain first, and at the end of the certificate only behind it.
                faults.append(.expired)
            } else if let madeAt = signature.madeAt {
                let signed = entity.message
                let text = ([signed.subject] + signed.quotableTexts).joined(separator: "\n")
                return .sound(
                    SignedStatement(person: person, madeAt: madeAt, content: entity.identity, text: text))
            } else {
                faults.append(.untimely)
            }
        }
        return .faulty(faults.first ?? .broken)
    }
}

extension SignedEntity.Form {
    /// What verifies it.
    var engine: GnuPG.Engine {
        switch self {
        case .openPGP: .openPGP
        case .smime, .opaque: .smime
        }
    }
}
