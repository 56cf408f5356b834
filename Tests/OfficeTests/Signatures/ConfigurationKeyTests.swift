import Federation
import Foundation
import Mail
import Rehearsal
import Testing

@testable import Office

/// Registered keys in the configuration: what is refused, and what is only said.
struct ConfigurationKeyTests {
    private func bench(_ key: String?) throws -> ConfigurationBench {
        let lines = [45: "        addresses: [marie.durand@anas.example]\n        keys: [cles/marie.asc]"]
        let bench = try ConfigurationBench(ConfigurationBench.sound(replacing: lines))
        if let key { try bench.write("cles/marie.asc", key, mode: 0o644) }
        return bench
    }

    private func path(_ bench: ConfigurationBench) -> String {
        bench.folder.appendingPathComponent("cles/marie.asc").standardizedFileURL.path
    }

    /// What a file may hold instead of a key.
    enum Other: CaseIterable {
        case nothing, words, empty, privatePEM, privateOpenPGP, message, tooMuch

        var text: String? {
            switch self {
            case .nothing: nil
            case .words: "Bonjour"
            case .empty: ""
            case .privatePEM: "-----BEGIN RSA PRIVATE KEY-----\n"
            case .privateOpenPGP: "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ\n-----END PGP PRIVATE KEY BLOCK-----\n"
            case .message: "-----BEGIN PGP MESSAGE-----\n\nyAA=\n-----END PGP MESSAGE-----\n"
            case .tooMuch: String(repeating: "x", count: 1_100_000)
            }
        }

        func fault(_ path: String) -> KeyFault {
            switch self {
            case .nothing: .missing(path: path)
            case .words, .empty, .message: .notAKey(path: path)
            case .privatePEM, .privateOpenPGP: .privateKey(path: path)
            case .tooMuch: .tooLarge(path: path)
            }
        }
    }

    @Test(arguments: Other.allCases)
    func `a file that holds no public key is told, at its line`(other: Other) throws {
        let bench = try bench(other.text)
        let faults = bench.faults()
        #expect(faults.map(\.kind) == [.key(other.fault(path(bench)))])
        #expect(faults.map(\.place.line) == [46])
    }

    @Test func `a secret OpenPGP key is refused without armor, too`() throws {
        #expect(throws: KeyMaterial.Refusal.privateKey) { try KeyMaterial([0x94, 0x01, 0x04]) }
        #expect(throws: KeyMaterial.Refusal.privateKey) { try KeyMaterial([0x98, 0x01, 0x04, 0x9C, 0x01, 0x04]) }
        #expect(try KeyMaterial([0x98, 0x01, 0x04]) == .openPGP([0x98, 0x01, 0x04]))
    }

    private func signatory(_ bench: ConfigurationBench, days: Int) throws -> Signatory {
        try Signatory(
            try #require(EmailAddress("marie.durand@anas.example")), in: bench.folder.appending(path: "m"),
            at: Date(timeIntervalSince1970: 1_780_000_000), days: days)
    }

    private func doubts(
        _ file: (Signatory) -> URL, days: Int = 30, after: TimeInterval = 60, gnuPG: GnuPG = GnuPG(),
        revoked: Bool = false
    ) throws -> [ConfigurationFaultKind] {
        let bench = try bench("")
        let signatory = try signatory(bench, days: days)
        if revoked { try signatory.revoke() }
        try bench.write("cles/marie.asc", String(contentsOf: file(signatory), encoding: .utf8), mode: 0o644)
        let configuration = try bench.load()
        #expect(configuration.keys.keys.map(\.rawValue) == ["marie.durand"])
        let inspection = KeyInspection(configuration: configuration, folder: bench.folder.path, gnuPG: gnuPG)
        let found = inspection.doubts(at: Date(timeIntervalSince1970: 1_780_000_000 + after))
        #expect(found.allSatisfy { $0.place.line == 46 })
        return found.map(\.kind)
    }

    @Test(arguments: [\Signatory.publicKey, \.certificate] as [any KeyPath<Signatory, URL> & Sendable])
    func `a key that serves raises no doubt, an expired one does`(file: any KeyPath<Signatory, URL> & Sendable) throws {
        #expect(try doubts { $0[keyPath: file] } == [])
        let late = try doubts({ $0[keyPath: file] }, after: 40 * 86_400)
        guard case .doubt(.keyExpired(_, on: let day)) = late.first else {
            Issue.record("\(late)")
            return
        }
        #expect(day == "2026-06-27" || day == "2026-06-28")
    }

    @Test func `a revoked key is a doubt`() throws {
        let found = try doubts({ $0.publicKey }, revoked: true)
        guard case .doubt(.keyRevoked) = found.first else {
            Issue.record("\(found)")
            return
        }
    }
}
