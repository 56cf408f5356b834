import Federation
import Foundation
import Ledger
import Mail
import Rehearsal
import Seal
import Testing

@testable import Office

/// Signed answers, from the mail to the level of proof.
struct RegisteredKeyTests {
    @Test(arguments: Signatory.Method.allCases)
    func `an answer signed with a registered key is proved at the highest level, with nothing else to prove it`(
        method: Signatory.Method
    ) async throws {
        let bench = try await SigningBench()
        try await bench.arrive(bench.signatory.signed(bench.mail(), method, at: bench.clerk.time.now))
        let homes = bench.clerk.state.appendingPathComponent("signatures").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: homes) == [])
        let taken = try #require(try await bench.taken)
        #expect(taken.value == .agree)
        #expect(taken.proof == .signed)
        #expect(taken.signature == .verified)
        let letter = try #require(try await bench.clerk.letter(.receipt, to: "anas.c"))
        let receipt = try #require(try bench.clerk.house.texts(of: letter).first)
        #expect(receipt.contains("a été vérifiée"))
    }

    @Test(arguments: Signatory.Method.allCases)
    func `without registered keys a signature changes nothing, and what it wraps is read`(
        method: Signatory.Method
    ) async throws {
        let bench = try await SigningBench(registering: .none)
        let mail = bench.mail(authenticated: true)
        try await bench.arrive(bench.signatory.signed(mail, method, at: bench.clerk.time.now))
        let taken = try #require(try await bench.taken)
        #expect(taken.value == .agree)
        #expect(taken.proof == .alignedFrom)
        #expect(taken.signature == nil)
        #expect(try await bench.clerk.reasons(bench.matter) == [])
    }

    /// What may be wrong with a signature, and what the clerk finds.
    enum Flaw: CaseIterable {
        case otherKey, otherCertificate, weakPGP, weakSMIME, wrapped, untitled, early, expiredPGP, expiredSMIME, revoked

        var finding: SignatureFinding {
            switch self {
            case .otherKey, .otherCertificate: .otherKey
            case .weakPGP, .weakSMIME: .weak
            case .wrapped: .partial
            case .untitled: .unbound
            case .early: .untimely
            case .expiredPGP, .expiredSMIME: .expired
            case .revoked: .revoked
            }
        }
    }

    private func bench(for flaw: Flaw) async throws -> SigningBench {
        switch flaw {
        case .expiredPGP, .expiredSMIME: try await SigningBench(days: 2)
        case .revoked: try await SigningBench(registering: .revoked)
        case .otherKey, .otherCertificate, .weakPGP, .weakSMIME, .wrapped, .untitled, .early: try await SigningBench()
        }
    }

    private func mail(_ flaw: Flaw, _ text: String, _ bench: SigningBench) throws -> [UInt8] {
        let mail = bench.mail(text, authenticated: true)
        let now = bench.clerk.time.now
        switch flaw {
        case .otherKey, .otherCertificate:
            let address = try #require(EmailAddress("anas.c@anas.example"))
            let other = try Signatory(address, in: bench.folder.appending(path: "b"), at: now)
            return try other.signed(mail, flaw == .otherKey ? .openPGP : .smime, at: now)
        case .weakPGP: return try bench.signatory.signed(mail, .openPGP, at: now, digest: "SHA1")
        case .weakSMIME: return try bench.signatory.signed(mail, .smime, at: now, digest: "SHA1")
        case .wrapped: return try bench.signatory.signed(mail, .openPGP, at: now).wrapped()
        case .untitled:
            let bare = bench.mail(text.replacing(SigningBench.title, with: "Un texte"), authenticated: true)
            return try bench.signatory.signed(bare, .openPGP, at: now)
        case .early: return try bench.signatory.signed(mail, .opaque, at: now - 5 * 3600)
        case .expiredPGP, .expiredSMIME:
            let signed = try bench.signatory.signed(mail, flaw == .expiredPGP ? .openPGP : .smime, at: now)
            bench.clerk.time.pass(seconds: 3 * 86_400)
            return signed
        case .revoked: return try bench.signatory.signed(mail, .openPGP, at: now)
        }
    }

    @Test(arguments: Flaw.allCases)
    func `T34 a signature that does not prove it all counts as none, and the receipt says why`(
        flaw: Flaw
    ) async throws {
        for (text, value) in [(SigningBench.yes, Position.agree), (SigningBench.no, .disagree)] {
            let bench = try await bench(for: flaw)
            try await bench.arrive(mail(flaw, text, bench))
            let taken = try #require(try await bench.taken)
            #expect(taken.value == value)
            #expect(taken.proof == .alignedFrom)
            #expect(taken.signature == flaw.finding)
            let letter = try #require(try await bench.clerk.letter(.receipt, to: "anas.c"))
            let receipt = try #require(try bench.clerk.house.texts(of: letter).first)
            #expect(receipt.contains("ignature"))
        }
    }

    @Test(arguments: Signatory.Method.allCases)
    func `T34 words changed under their signature: a consent is asked again, an objection is heard`(
        method: Signatory.Method
    ) async throws {
        guard method != .opaque else { return }
        for isObjection in [false, true] {
            let bench = try await SigningBench()
            let mail = bench.mail(isObjection ? SigningBench.yes : SigningBench.no, authenticated: true)
            let signed = try bench.signatory.signed(mail, method, at: bench.clerk.time.now)
            let (yes, no) = ("est d'accord.", "est en désaccord avec ce texte.")
            try await bench.arrive(signed.replacing(isObjection ? yes : no, with: isObjection ? no : yes))
            if isObjection {
                #expect(try await bench.taken?.value == .disagree)
                #expect(try await bench.taken?.signature == .broken)
            } else {
                #expect(try await bench.taken == nil)
                #expect(try await bench.clerk.reasons(bench.matter) == [.brokenSignature])
                #expect(try await bench.clerk.letter(.question, to: "anas.c") != nil)
            }
        }
    }

    @Test func `T29 T34 signed words put in again under another header prove nothing a second time`() async throws {
        let bench = try await SigningBench()
        let signed = try bench.signatory.signed(bench.mail(), .openPGP, at: bench.clerk.time.now)
        try await bench.arrive(signed)
        bench.clerk.time.pass(seconds: 60)
        let no = try bench.signatory.signed(bench.mail(SigningBench.no), .openPGP, at: bench.clerk.time.now)
        try await bench.arrive(no)
        #expect(try await bench.taken?.value == .disagree)
        // The same yes, blanks at the end of a line and another Message-ID: not the clerk's first, not a proof.
        let again = signed.replacing("Message-ID: <", with: "Message-ID: <again-")
        try await bench.arrive(again)
        #expect(try await bench.taken?.value == .disagree)
        let last = try await bench.clerk.register.mails
        #expect(last.raws.count == 3)
        #expect(try await bench.clerk.register.assessed(bench.matter) == false)
    }

    @Test func `a signed yes proves nothing of a second text, whatever subject and thread it is put under`()
        async throws
    {
        let bench = try await SigningBench()
        let signed = try bench.signatory.signed(bench.mail(), .smime, at: bench.clerk.time.now)
        let other = try await bench.clerk.open("Motion sur les écoles de travail social")
        bench.clerk.time.pass(seconds: 60)
        try await bench.arrive(signed.replacing("ma réponse", with: "[\(other)]"))
        let register = try await bench.clerk.register
        #expect(register.matters[other]?.voices[OrganisationID(unchecked: "anas")]?.standing == nil)
        #expect(try await bench.taken == nil)
    }

    @Test func `a key proves for its own person only`() async throws {
        let bench = try await SigningBench()
        let mail = bench.mail(from: "anas.d@anas.example")
        try await bench.arrive(bench.signatory.signed(mail, .openPGP, at: bench.clerk.time.now))
        #expect(try await bench.taken == nil)
    }
}

extension Register {
    /// Whether nothing keeps the matter from being signed but its term.
    fileprivate func assessed(_ id: MatterID) -> Bool {
        holds(on: id).isEmpty && !(matters[id]?.voices.values.contains { $0.position?.objects ?? false } ?? true)
    }
}
