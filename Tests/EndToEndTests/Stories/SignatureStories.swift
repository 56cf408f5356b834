import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

/// Answers that are signed, on real servers.
struct SignatureStories {
    @Test(arguments: [(Signatory.Method.openPGP, MailProgram.thunderbird), (.smime, .outlookDesktop)])
    func `an answer in no thread and with no server's word is proved by its signature alone`(
        method: Signatory.Method, program: MailProgram
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "s-\(UUID().uuidString.prefix(8))")
        defer { try? FileManager.default.removeItem(at: folder) }
        let address = try #require(EmailAddress("francoise.delmas@anas.example"))
        let signatory = try Signatory(address, in: folder, at: Story.start - 86_400)
        let key = method == .openPGP ? signatory.publicKey : signatory.certificate
        try await Story.play(keys: ["anas": key]) { stage in
            try await stage.open()
            stage.time.pass(seconds: 3600)
            let letter = try await stage.newest(.proposal, to: "francoise.delmas")
            let plain = Reply.bytes(
                to: letter, by: stage.correspondent("anas"), with: program, saying: "L'ANAS est d'accord.",
                at: stage.time.now, trace: Trace("signed"))
            let signed = try signatory.signed(plain.withoutThread, method, at: stage.time.now)
            try stage.send(signed, from: address, .none)
            try await stage.settle()
            let standing = await stage.register.mattersInOrder.last?.voices[OrganisationID(unchecked: "anas")]?.standing
            #expect(standing?.value == .agree)
            #expect(standing?.taken.proof == .signed)
            #expect(try await stage.text(.receipt, to: "francoise.delmas").contains("Votre signature a été vérifiée"))
        }
    }
}

extension [UInt8] {
    /// Without the fields that say which letter it answers.
    fileprivate var withoutThread: [UInt8] {
        var bytes = self
        for name in ["In-Reply-To:", "References:"] {
            if let place = bytes.firstRange(of: Array(name.utf8)) { bytes[place.lowerBound] = UInt8(ascii: "X") }
        }
        return bytes
    }
}
