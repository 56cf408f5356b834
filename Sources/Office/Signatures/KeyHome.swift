import Foundation
import Mail

/// A folder that GnuPG takes for its home, with the registered keys of one person in it and nothing else.
///
/// It is made for one look at one signature and goes with the value. So nobody's own keyring is touched, no key that
/// came with a mail stays, and a signature by anybody else's key is one by an unknown key.
final class KeyHome {
    let path: String

    /// GnuPG learns nothing from outside (no server, no agent, no smart card), asks nobody, and takes the keys given to
    /// it as they are: the administrator registered them.
    private static let settings = ["no-autostart", "disable-dirmngr", "batch", "no-tty", "no-greeting"]
    private static let openPGP = [
        "trust-model always", "no-auto-key-retrieve", "no-auto-key-locate", "no-auto-check-trustdb",
        "no-random-seed-file", "no-permission-warning",
    ]
    private static let smime = ["disable-crl-checks", "disable-trusted-cert-crl-check", "disable-policy-checks"]

    /// A fresh home in `folder`, which is made if it is absent, for a look at what is so at `now`.
    init(in folder: String, at now: Date) throws(GnuPG.Fault) {
        path = folder + "/keys-\(UUID().uuidString)"
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            // Whether a key had expired is asked of the time the mail arrived, not of the time it is read.
            let time = ["faked-system-time \(Int(now.timeIntervalSince1970))"]
            try write(KeyHome.settings + KeyHome.openPGP + time, to: "gpg.conf")
            try write(KeyHome.settings + KeyHome.smime + time, to: "gpgsm.conf")
            try write([], to: "common.conf")
        } catch {
            throw .failed("\(error)")
        }
    }

    private func write(_ lines: [String], to name: String) throws {
        let file = URL(fileURLWithPath: path + "/" + name)
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }

    /// gpgsm may still be on its way out, and have a lock in it, when its work is done.
    deinit {
        for _ in 0..<200 where FileManager.default.fileExists(atPath: path) {
            try? FileManager.default.removeItem(atPath: path)
            if FileManager.default.fileExists(atPath: path) { usleep(5_000) }
        }
    }

    /// Takes a key in.
    func take(_ material: KeyMaterial, by gnuPG: GnuPG) throws(GnuPG.Fault) {
        try gnuPG.with(material.engine, home: path) { session throws(GnuPG.Fault) in
            try session.take(material.bytes)
        }
    }
}

extension KeyMaterial {
    /// What reads it.
    var engine: GnuPG.Engine {
        switch self {
        case .openPGP: .openPGP
        case .certificate: .smime
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .openPGP(let bytes), .certificate(let bytes): bytes
        }
    }
}
