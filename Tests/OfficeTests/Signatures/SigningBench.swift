import Federation
import Foundation
import Ledger
import Mail
import Rehearsal
import Testing

@testable import Office

/// A clerk on doubles that knows the keys of the first organisation's correspondent, who signs.
final class SigningBench {
    static let title = "Appel pour les centres sociaux"
    /// What is answered, with the letter's title quoted as programs do.
    static let yes = "L'ANAS est d'accord.\r\n\r\n> \(title)\r\n"
    static let no = "L'ANAS est en désaccord avec ce texte.\r\n\r\n> \(title)\r\n"

    let folder: URL
    let clerk: ClerkBench
    let signatory: Signatory
    let matter: MatterID

    /// - Parameter days: how long the keys live.
    init(days: Int = 730, registering keys: Keys = .signatorys) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("s-\(UUID().uuidString.prefix(8))")
        let start = try Date("2026-06-28T08:00:00Z", strategy: .iso8601)
        let address = try #require(EmailAddress("anas.c@anas.example"))
        signatory = try Signatory(address, in: folder.appending(path: "a"), at: start, days: days)
        var text = ClerkBenchText(organisations: ["anas", "fneje"])
        if keys == .revoked { try signatory.revoke() }
        if keys != .none { text.keysOfFirst = [signatory.publicKey.path, signatory.certificate.path] }
        clerk = try ClerkBench(text)
        matter = try await clerk.open(SigningBench.title)
        clerk.time.pass(seconds: 7200)
    }

    /// What the administrator registered.
    enum Keys { case signatorys, revoked, none }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A mail of the correspondent in no thread, which a trusted server confirmed or not.
    func mail(_ text: String = yes, from: String = "anas.c@anas.example", authenticated: Bool = false) -> [UInt8] {
        var mail = TestMail(from: from, text: text)
        mail.isAuthenticated = authenticated
        mail.date = clerk.time.now
        mail.subject = "ma réponse"
        return Array(mail.bytes.utf8)
    }

    func arrive(_ bytes: [UInt8]) async throws {
        clerk.office.put(String(decoding: bytes, as: UTF8.self), at: clerk.time.now)
        try await clerk.settle()
    }

    /// What stands for the organisation.
    var taken: PositionTaken? {
        get async throws {
            try await clerk.register.matters[matter]?.voices[OrganisationID(unchecked: "anas")]?.standing?.taken
        }
    }
}

extension [UInt8] {
    /// With the first `word` replaced.
    func replacing(_ word: String, with other: String) -> [UInt8] {
        guard let place = firstRange(of: Array(word.utf8)) else { return self }
        return self[..<place.lowerBound] + Array(other.utf8) + self[place.upperBound...]
    }

    /// A signed mail whose body is one part among others: `text` stands below it, or nothing.
    func wrapped(below text: String? = nil) -> [UInt8] {
        guard let place = firstRange(of: Array("Content-Type: multipart/signed".utf8)) else { return self }
        let head = Array("Content-Type: multipart/mixed; boundary=w\r\n\r\n--w\r\n".utf8)
        let more = text.map { "\r\n--w\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\($0)" } ?? ""
        return self[..<place.lowerBound] + head + self[place.lowerBound...] + Array("\(more)\r\n--w--\r\n".utf8)
    }
}
