import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// T50: a new key of tokens, while letters under the old one are on people's desks.
struct TokenRotationTests {
    private let bench: ClerkBench
    private let old: MatterID
    private let oldTokens: Tokens
    private static let anas = OrganisationID(unchecked: "anas")
    private static let person = PersonID(unchecked: "anas.c")
    private static let organisations = ["anas", "fneje"]

    init() async throws {
        bench = try ClerkBench(ClerkBenchText(organisations: Self.organisations))
        old = try await bench.open("Avant")
        oldTokens = try bench.house.tokens
    }

    /// A new key; the old one is kept for answers to old letters, or not.
    private func rotate(keeping: Keeping) throws {
        var text = ClerkBenchText(organisations: Self.organisations)
        text.previousTokenKeys = keeping == .old ? ["environment:OLD"] : []
        var environment = ConfigurationBench.environment
        environment["OLD"] = environment["TOKENS"]
        environment["TOKENS"] = String(repeating: "77b1", count: 16)
        try bench.reconfigure(text, environment: environment)
    }

    private enum Keeping { case old, nothing }

    private func code(_ tokens: Tokens, _ id: MatterID) -> String {
        tokens.code(matter: id, organisation: Self.anas, person: Self.person)
    }

    private func recognised(_ subject: String) async throws -> Submission.Code? {
        try bench.house.tokens.recognised(
            in: subject, register: try await bench.register, roster: bench.configuration.roster)
    }

    @Test func `T50 an old letter's code is recognised, a new letter carries the new key, nobody is written to twice`()
        async throws
    {
        let before = bench.office.sent.count
        try rotate(keeping: .old)
        try await bench.settle()
        #expect(bench.office.sent.count == before, "what was written under the old key is not due again")
        let expected = Submission.Code(matter: old, organisation: Self.anas, person: Self.person)
        #expect(try await recognised("[\(old) \(code(oldTokens, old))]") == expected)
        let new = try await bench.open("Après")
        let tokens = try bench.house.tokens
        #expect(code(tokens, new) != code(oldTokens, new))
        let letter = try #require(try await bench.letter(.proposal, to: "anas.c"))
        #expect(letter.matter == new && letter.messageID == tokens.messageID(of: letter.key))
        #expect(try await recognised("[\(new) \(code(tokens, new))]")?.matter == new)
    }

    @Test func `T50 an old key opens nothing that was not written under it`() async throws {
        try rotate(keeping: .old)
        let new = try await bench.open("Après")
        #expect(try await recognised("[\(new) \(code(oldTokens, new))]") == nil)
        let deputy = oldTokens.code(matter: old, organisation: Self.anas, person: PersonID(unchecked: "anas.d"))
        #expect(try await recognised("[\(old) \(deputy)]") == nil, "no letter went to the deputy")
    }

    @Test func `T50 a key that is dropped opens nothing, and answers in the thread still arrive`() async throws {
        try rotate(keeping: .nothing)
        #expect(try await recognised("[\(old) \(code(oldTokens, old))]") == nil)
        try await bench.reply("anas", "D'accord.")
        try await bench.settle()
        #expect(try await bench.standing("anas", in: old) == .agree)
    }

    @Test func `T50 letters after the change stay in the thread of the proposal before it`() async throws {
        let proposal = try #require(try await bench.letter(.proposal, to: "anas.c"))
        try rotate(keeping: .old)
        try await bench.reply("anas", "D'accord.")
        try await bench.settle()
        let receipt = try #require(try await bench.letter(.receipt, to: "anas.c"))
        let bytes = try #require(try bench.house.store.bytes(of: receipt.blob))
        #expect(String(decoding: bytes, as: UTF8.self).contains("<\(proposal.messageID)>"))
    }

    @Test(arguments: [Tokenkind.present, .previous])
    func `T30 twenty mutations of a code under either key open nothing`(kind: Tokenkind) async throws {
        let other = try await bench.open("Autre")
        try rotate(keeping: .old)
        let new = try await bench.open("Nouveau")
        let tokens = kind == .present ? try bench.house.tokens : oldTokens
        let id = kind == .present ? new : old
        let elsewhere = kind == .present ? old : other
        let code = code(tokens, id)
        let swapped = tokens.code(
            matter: id, organisation: OrganisationID(unchecked: "anas.c"), person: PersonID(unchecked: "anas"))
        let foreign = tokens.code(
            matter: id, organisation: OrganisationID(unchecked: "fneje"), person: Self.person)
        let message = tokens.messageID(of: LetterKey(.proposal, [id.description, "anas", "anas.c"]))
        var subjects = [
            "\(id) \(code.dropLast())", "\(id) \(code.dropFirst())", "\(id) \(code)0", "\(id) 0\(code)",
            "\(elsewhere) \(code)", "\(id) \(swapped)", "\(id) \(foreign)", "\(id) \(message.prefix(8))",
            "\(code) \(id)", "\(id)\(code)", "\(id) x \(code)", "\(id) \(String(code.reversed()))",
        ]
        subjects += code.indices.map { place in
            let changed = code[place] == "7" ? "8" : "7"
            return "\(id) \(code.replacingCharacters(in: place...place, with: changed))"
        }
        #expect(subjects.count == 20)
        #expect(try await recognised("[\(id) \(code)]") != nil)
        for subject in subjects where subject != "\(id) \(code)" {
            #expect(try await recognised("[\(subject)]") == nil, "\(subject)")
        }
    }

    enum Tokenkind: Sendable { case present, previous }

    @Test func `T30 of a hundred thousand random codes under two keys none is accepted`() async throws {
        try rotate(keeping: .old)
        let register = try await bench.register
        let tokens = try bench.house.tokens
        let roster = bench.configuration.roster
        let seats = roster.organisations.flatMap { organisation in
            (organisation.correspondents + organisation.deputies).map { (organisation.id, $0.id) }
        }
        // What the clerk compares with; asked whole now and then, else by the codes themselves.
        let known = Set(
            [tokens, oldTokens].flatMap { tokens in
                seats.map { tokens.code(matter: old, organisation: $0.0, person: $0.1) }
            })
        #expect(known.count == 8)
        var chance = Chance(50)
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
        var accepted = 0
        for round in 0..<100_000 {
            let guess = String((0..<8).map { _ in letters[chance.next(32)] })
            if known.contains(guess) { accepted += 1 }
            if round.isMultiple(of: 1000),
                tokens.recognised(in: "[\(old) \(guess)]", register: register, roster: roster) != nil
            {
                accepted += 1
            }
        }
        #expect(accepted == 0)
    }

    @Test func `T30 a Message-ID that was cut, changed or borrowed is no letter's`() async throws {
        let letter = try #require(try await bench.letter(.proposal, to: "anas.c"))
        let outbox = try await bench.register.outbox
        let id = letter.messageID
        let local = String(id.prefix { $0 != "@" })
        for other in [
            String(id.dropFirst()), "\(local.dropLast())@greffe.fe.example", "\(local)@evil.example", "\(local)",
            "0\(id)", oldTokens.messageID(of: LetterKey(.proposal, ["SIG-2026-001", "fneje", "anas.c"])),
            oldTokens.messageID(of: LetterKey(.receipt, ["SIG-2026-001", "anas", "anas.c"])),
        ] { #expect(outbox[other] == nil, "\(other)") }
        #expect(outbox[id] != nil)
    }
}
