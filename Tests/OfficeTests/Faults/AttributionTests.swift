import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// Who a mail is taken to be from, and whether it is answered.
struct AttributionTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench() }

    private func put(_ mail: TestMail) async throws {
        bench.office.put(mail.bytes, at: bench.time.now)
        try await bench.settle()
    }

    private func post(_ list: String) -> TestMail {
        var mail = TestMail(from: "anas.c@anas.example", text: "Désaccord.")
        mail.to = "tous@\(list)"
        mail.fields = ["List-Id: <\(list)>", "List-Post: <mailto:tous@\(list)>", "Precedence: list"]
        mail.date = bench.time.now
        return mail
    }

    @Test func `a member's objection through the federation's own list is heard and its addresses asked`() async throws
    {
        let id = try await bench.open()
        try await put(post("liste.fe.example"))
        #expect(try await bench.reasons(id) == [.contested])
        #expect(try await bench.letter(.confirmation, to: "anas.c") != nil)
    }

    @Test func `through a foreign list it is automatic: held, and nobody is answered`() async throws {
        let id = try await bench.open()
        let before = bench.office.sent.count
        try await put(post("ailleurs.example"))
        #expect(try await bench.reasons(id) == [.automaticAnswer])
        #expect(bench.office.sent.dropFirst(before).map(\.to) == ["claire.besson@fe.example"])
    }

    @Test func `the secretariat in the clerk's own domain is not taken for the clerk`() async throws {
        var mail = TestMail(from: "claire.besson@fe.example", text: "Où en sommes-nous ?")
        mail.subject = "point"
        mail.id = "abc"
        try await put(mail)
        #expect(try await bench.register.counts.automatic == 0)
        #expect(try await bench.register.counts.commands == 1)
    }

    @Test(arguments: ["greffe@fe.example", "Greffe@FE.example"])
    func `mail from the clerk's own address is never answered`(address: String) async throws {
        _ = try await bench.open()
        let before = bench.office.sent.count
        try await put(TestMail(from: address, text: "D'accord."))
        #expect(bench.office.sent.count == before)
        #expect(try await bench.register.counts.automatic == 1)
    }
}
