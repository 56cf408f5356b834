import Federation
import Foundation
import Ledger
import Rehearsal
import Seal
import Testing

@testable import Office

/// What the secretariat's own mails may do wrong.
struct SteeringFaultTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench() }

    private func write(
        _ text: String, subject: String = "Suite", from author: String = "claire.besson@fe.example",
        isAuthenticated: Bool = true
    ) {
        var mail = TestMail(from: author, text: text)
        mail.subject = subject
        mail.isAuthenticated = isAuthenticated
        mail.date = bench.time.now
        bench.office.put(mail.bytes, at: bench.time.now)
    }

    private func refusals() async throws -> Int {
        try await bench.register.outbox.all.count { $0.letter.kind == .refusal && $0.state == .sent }
    }

    @Test func `one hold settled twice in one mail is settled once, by the first line; the second is answered`()
        async throws
    {
        let id = try await bench.open()
        try await bench.reply("anas", "D'accord avec les remarques de la FNEJE.")
        try await bench.settle()
        let hold = try #require(try await bench.register.holds(on: id).first?.id)
        write("\(hold) désaccord\n\(hold) accord")
        try await bench.settle()
        #expect(try await bench.standing("anas", in: id) == .disagree)
        #expect(try await bench.register.openHolds.isEmpty)
        #expect(try await refusals() == 1)
    }

    /// The secretary has shown a member the preview of another text, buttons and all.
    @Test(arguments: ["OUI", "NON"])
    func `a member's word on a draft is a position on no text that happens to be open`(word: String) async throws {
        let id = try await bench.open()
        write("Monsieur le ministre…", subject: "Proposition : Lettre")
        try await bench.settle()
        let draft = try #require(try await bench.register.drafts.keys.first)
        write(word, subject: "\(word) [\(draft)]", from: "fneje.c@fneje.example")
        let preview = try #require(try await bench.letter(.preview, to: "claire.besson"))
        var mail = TestMail(from: "cemea.c@cemea.example", text: word)
        mail.answering = preview.messageID
        mail.isAuthenticated = true
        bench.office.put(mail.bytes, at: bench.time.now)
        try await bench.settle()
        #expect(try await bench.standing("fneje", in: id) == nil)
        #expect(try await bench.standing("cemea", in: id) == nil)
        #expect(try await bench.reasons(id).count == (word == "NON" ? 2 : 0))
        #expect(try await bench.register.openMatters.count == 1)
    }

    @Test func `the lines of a mail about a meeting know each other: what the first adds, the second orders`()
        async throws
    {
        let id = try await call()
        write("Ajouter : Rapport\nOrdre : 2, 1", subject: "Re: [\(id)]")
        try await bench.settle()
        let meeting = try #require(try await bench.register.meetings[id])
        #expect(meeting.agendaItems.map(\.text) == ["Rapport", "Budget"])
        #expect(try await refusals() == 0)
    }

    private func call() async throws -> MatterID {
        let start = bench.time.now.addingTimeInterval(40 * 86_400)
        let plan = MeetingPlan(
            title: "Réunion plénière", start: start, end: start + 7200, body: BodyID(unchecked: "pleniere"))
        try await bench.act(.meeting(.call(plan, agenda: ["Budget"])))
        try await bench.settle()
        return try #require(try await bench.register.meetingsInOrder.first?.id)
    }

    @Test(arguments: ["Annuler : la salle n'est plus libre.", "Lieu : Lyon, salle des fêtes"])
    func `T25: whoever only writes under the secretariat's address neither changes a meeting nor calls it off`(
        order: String
    ) async throws {
        let id = try await call()
        let called = try #require(try await bench.register.meetings[id])
        write(order, subject: "Re: [\(id)]", isAuthenticated: false)
        try await bench.settle()
        let kept = try #require(try await bench.register.meetings[id])
        #expect(kept.isOpen && kept.plan == called.plan)
        write(order, subject: "Re: [\(id)]")
        try await bench.settle()
        let changed = try #require(try await bench.register.meetings[id])
        #expect(!changed.isOpen || changed.plan != called.plan)
    }

    @Test(arguments: [
        ("claire.besson@fe.example", "Proposition : Un texte"), ("anas.c@anas.example", "Pour information"),
    ])
    func `a mail beyond the size limit is told the limit, where no matter is to be held`(
        author: String, subject: String
    )
        async throws
    {
        bench.office.change { $0.sizeLimit = 2000 }
        write(String(repeating: "Nous appelons. ", count: 300), subject: subject, from: author)
        try await bench.settle()
        #expect(try await refusals() == 1)
        let blob = try #require(try await bench.register.outbox.all.first { $0.letter.kind == .refusal }?.letter.blob)
        let letter = String(decoding: try #require(try bench.house.store.bytes(of: blob)), as: UTF8.self)
        #expect(letter.contains("25 Mo"))
        #expect(try await bench.register.drafts.isEmpty)
    }

    @Test func `T50: a roster edited while the clerk was down is recorded once`() async throws {
        func changes() throws -> Int {
            try String(contentsOf: bench.ledger, encoding: .utf8).components(separatedBy: #""type":"rosterChanged""#)
                .count - 1
        }
        try await bench.round()
        bench.crash()
        try await bench.round()
        #expect(try changes() == 1)
        let other = try ClerkBench(ClerkBenchText(organisations: ["anas", "fneje"]))
        bench.crash()
        try FileManager.default.createDirectory(
            at: other.state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try FileManager.default.copyItem(at: bench.ledger, to: other.ledger)
        try await other.round()
        #expect(try await other.register.rosterDigest == other.configuration.roster.digest)
    }
}
