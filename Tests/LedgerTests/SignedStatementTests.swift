import Federation
import Foundation
import Ledger
import Seal
import Testing

/// What signed words prove of a matter (T29, T34).
struct SignedStatementTests {
    private static let title = "Appel pour les centres sociaux"

    private func scene() throws -> (Scene, MatterID) {
        var scene = try Scene()
        let id = try scene.open(SignedStatementTests.title)
        scene.pass(hours: 5)
        return (scene, id)
    }

    private func statement(
        _ text: String, at date: Date, person: String = "anas.c", content: String = "one"
    ) -> SignedStatement {
        SignedStatement(
            person: PersonID(unchecked: person), madeAt: date, content: SHA256Digest(of: content.utf8), text: text)
    }

    private func taken(_ scene: Scene, _ id: MatterID) -> PositionTaken? {
        scene.register.matters[id]?.voices[OrganisationID(unchecked: "anas")]?.standing?.taken
    }

    @Test(arguments: [
        ("D'accord.\n> Appel pour les centres sociaux", SignatureFinding.verified),
        ("D'accord.\n> « APPEL pour les\n> centres   sociaux »", .verified),
        ("D'accord pour SIG-2026-001", .verified), ("d'accord pour sig-2026-001 et SIG-2026-009", .verified),
        ("D'accord.", .unbound), ("D'accord pour SIG-2026-002, non SIG-2026-001", .unbound),
        ("> Appel pour les centres sociaux\nSIG-2026-002", .unbound),
        ("> Appel pour les centres sociaux > Motion sur les formations", .unbound),
    ])
    func `signed words prove something of the one matter they name`(text: String, finding: SignatureFinding) throws {
        var (scene, id) = try scene()
        let letter = scene.letter(.proposal, to: "anas.c")
        _ = try scene.open("Motion sur les formations")
        let mail = Scene.Mail(
            from: "anas.c@anas.example", answering: letter,
            signature: .sound(statement(text, at: scene.now)))
        try scene.receive(mail, says: .clearly(.agree))
        #expect(taken(scene, id)?.signature == finding)
        #expect(taken(scene, id)?.proof == (finding == .verified ? .signed : .token))
    }

    @Test(arguments: [
        (-4.0, SignatureFinding.verified), (-7, .untimely), (0.5, .verified), (2, .untimely),
    ])
    func `they were signed between the opening and the arrival`(hours: Double, finding: SignatureFinding) throws {
        var (scene, id) = try scene()
        let made = scene.now.addingTimeInterval(hours * 3600)
        let mail = Scene.Mail(
            from: "anas.c@anas.example", isAligned: true, numbers: [id],
            signature: .sound(statement(SignedStatementTests.title, at: made)))
        try scene.receive(mail, says: .clearly(.agree))
        #expect(taken(scene, id)?.signature == finding)
    }

    @Test func `they prove once, and for their own author`() throws {
        var (scene, id) = try scene()
        let words = statement(SignedStatementTests.title, at: scene.now)
        let mail = Scene.Mail(from: "anas.c@anas.example", numbers: [id], signature: .sound(words))
        try scene.receive(mail, says: .clearly(.agree))
        #expect(taken(scene, id)?.proof == .signed)
        var again = mail
        again.isAligned = true
        try scene.receive(again, says: .clearly(.agree))
        #expect(taken(scene, id)?.signature == .replayed)
        #expect(taken(scene, id)?.proof == .alignedFrom)
        var other = mail
        other.from = "anas.d@anas.example"
        other.isAligned = true
        other.signature = .sound(statement(SignedStatementTests.title, at: scene.now, content: "two"))
        try scene.receive(other, says: .clearly(.agree))
        #expect(taken(scene, id)?.signature == .otherKey)
    }

    @Test func `a signed yes withdraws an objection only in answer to a letter that knew of it`() throws {
        var (scene, id) = try scene()
        try scene.reply("anas", .disagree)
        try scene.sendAll()
        scene.pass(hours: 1)
        var mail = Scene.Mail(
            from: "anas.c@anas.example", numbers: [id],
            signature: .sound(statement(SignedStatementTests.title, at: scene.now)))
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(scene.reasons(on: id) == [.withdrawalNotProved])
        mail.answering = scene.letter(.receipt, to: "anas.c")
        mail.signature = .sound(statement(SignedStatementTests.title, at: scene.now, content: "two"))
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: id) == .agree)
    }

    @Test(arguments: [(true, Position.agree), (true, .reserve), (false, .agree), (false, .disagree)])
    func `a signature that contradicts the words asks a consent again and never loses an objection`(
        isAligned: Bool, value: Position
    ) throws {
        var (scene, id) = try scene()
        let mail = Scene.Mail(
            from: "anas.c@anas.example", isAligned: isAligned, numbers: [id], signature: .faulty(.broken))
        try scene.receive(mail, says: .clearly(value))
        switch (isAligned, value.objects) {
        case (true, true): #expect(scene.standing("anas", in: id) == value)
        case (true, false): #expect(scene.reasons(on: id) == [.brokenSignature])
        case (false, true): #expect(scene.reasons(on: id) == [.contested])
        case (false, false): #expect(scene.reasons(on: id) == [])
        }
        if !value.objects { #expect(scene.standing("anas", in: id) == nil) }
    }
}
