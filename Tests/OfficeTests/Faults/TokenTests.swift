import Federation
import Foundation
import Ledger
import Seal
import Testing

@testable import Office

/// T30: a code is its person's, or nobody's.
struct TokenTests {
    private let bench: ClerkBench
    private let tokens: Tokens
    private let anas = OrganisationID(unchecked: "anas")
    private let person = PersonID(unchecked: "anas.c")

    init() throws {
        bench = try ClerkBench(ClerkBenchText(organisations: ["anas", "fneje"]))
        tokens = try bench.house.tokens
    }

    private func code(_ id: MatterID) -> String { tokens.code(matter: id, organisation: anas, person: person) }

    private func recognised(_ subject: String) async throws -> Submission.Code? {
        tokens.recognised(in: subject, register: try await bench.register, roster: bench.configuration.roster)
    }

    @Test func `a code is recognised in any case, and as it is read aloud`() async throws {
        let id = try await bench.open()
        let expected = Submission.Code(matter: id, organisation: anas, person: person)
        let aloud = code(id).replacingOccurrences(of: "0", with: "O").replacingOccurrences(of: "1", with: "I")
        for subject in ["[\(id) \(code(id))]", "RE: d'accord [\(id) \(code(id).uppercased())]", "\(id) \(aloud)"] {
            #expect(try await recognised(subject) == expected, "\(subject)")
        }
    }

    @Test func `a changed, shortened, moved or borrowed code is nobody's`() async throws {
        let id = try await bench.open("Un")
        let other = try await bench.open("Deux")
        let code = code(id)
        var subjects = [
            "[\(other) \(code)]", "[\(id) \(code.dropLast())]", "[\(id) \(code)0]", "[\(code) \(id)]", "\(code)",
            "[\(id)]",
            "[\(id)\(code)]", "[SIG-2025-001 \(code)]", "[REU-2026-001 \(code)]", "[\(id) 00000000]",
            "[\(id) \(code.reversed())]",
            "[\(id) x \(code)]",
        ].map { String($0) }
        subjects += code.indices.map { place in
            let changed = code[place] == "7" ? "8" : "7"
            return "[\(id) \(code.replacingCharacters(in: place...place, with: changed))]"
        }
        #expect(subjects.count == 20)
        for subject in subjects where subject != "[\(id) \(code)]" {
            #expect(try await recognised(subject) == nil, "\(subject)")
        }
    }

    @Test func `a hundred thousand random codes open nothing`() async throws {
        let id = try await bench.open()
        let register = try await bench.register
        var chance = Chance(30)
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
        let known = Set(
            bench.configuration.roster.organisations.flatMap { organisation in
                (organisation.correspondents + organisation.deputies).map {
                    tokens.code(matter: id, organisation: organisation.id, person: $0.id)
                }
            })
        #expect(known.count == 4)
        for round in 0..<100_000 {
            let guess = String((0..<8).map { _ in letters[chance.next(32)] })
            // What the clerk compares with is the four codes: asked whole now and then, else by the codes themselves.
            if round.isMultiple(of: 1000) {
                let subject = "[\(id) \(guess)]"
                #expect(
                    tokens.recognised(in: subject, register: register, roster: bench.configuration.roster) == nil)
            }
            #expect(!known.contains(guess))
        }
    }

    @Test func `a Message-ID says nothing of the letter it belongs to, and each has its own`() throws {
        let keys = (1...200).map { LetterKey(.proposal, ["SIG-2026-001", "anas", "person\($0)"]) }
        let ids = keys.map(tokens.messageID)
        #expect(Set(ids).count == 200)
        let otherKey = try #require(SecretKey([UInt8](repeating: 7, count: 32)))
        let other = Tokens(key: otherKey, domain: "greffe.fe.example")
        for (key, id) in zip(keys, ids) {
            #expect(id.hasSuffix("@greffe.fe.example"))
            #expect(id.prefix { $0 != "@" }.count == 32)
            #expect(!id.contains("anas") && !id.contains("person"))
            #expect(other.messageID(of: key) != id)
            #expect(tokens.messageID(of: key) == id)
        }
    }
}
