import Federation
import Foundation
import Ledger
import Testing

/// Whose mail counts, by which proof, and once.
struct ProofAdmissionTests {
    @Test func `T25: a bare yes has no effect and the registered address is asked`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.receive(.init(from: "anas.c@anas.example", numbers: [id]), says: .clearly(.agree))
        #expect(scene.standing("anas", in: id) == nil)
        #expect(scene.reasons(on: id) == [])
        #expect(scene.due().map(\.content.kind) == [.confirmation])
    }

    @Test func `T25, T48: a thousand bare objections are one contested hold, and the registered address is asked once`()
        throws
    {
        var scene = try Scene()
        let id = try scene.open()
        for _ in 1...1000 {
            try scene.receive(.init(from: "anas.c@anas.example", numbers: [id]), says: .clearly(.disagree))
        }
        #expect(scene.reasons(on: id) == [.contested])
        #expect(scene.due().filter { $0.content.kind == .confirmation }.count == 1)
        #expect(scene.register.counts.isBalanced)
        try scene.runOut(id)
        #expect(scene.outcome(id) == nil)
    }

    @Test func `T25: the answer to the confirmation settles the contested hold`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.receive(.init(from: "anas.c@anas.example", numbers: [id]), says: .clearly(.disagree))
        try scene.sendAll()
        scene.pass(hours: 1)
        try scene.reply("anas", .agree, to: .confirmation, aligned: false)
        #expect(scene.reasons(on: id) == [])
        #expect(scene.standing("anas", in: id) == .agree)
    }

    @Test func `T20, T25: of an unproved no in a deputy's name the deputy is asked, and no colleague's yes settles it`()
        throws
    {
        var scene = try Scene()
        let id = try scene.open()
        try scene.receive(.init(from: "anas.d@anas.example", numbers: [id]), says: .clearly(.disagree))
        let asked = scene.due().filter { $0.content.kind == .confirmation }
        #expect(asked.map(\.address.text).sorted() == ["anas.c@anas.example", "anas.d@anas.example"])
        try scene.sendAll()
        scene.pass(hours: 1)
        try scene.reply("anas", .agree, to: .confirmation)
        #expect(scene.reasons(on: id) == [.contested])
        try scene.runOut(id)
        #expect(scene.outcome(id) == nil)
        try scene.receive(
            .init(
                from: "anas.d@anas.example", answering: scene.letter(.confirmation, to: "anas.d"), isAligned: true),
            says: .clearly(.agree))
        #expect(scene.reasons(on: id) == [])
    }

    @Test(arguments: [(Position.disagree, [HoldReason.contested]), (.agree, [])])
    func `T31: a token from a foreign address may object, never consent`(
        position: Position, reasons: [HoldReason]
    ) throws {
        var scene = try Scene()
        let id = try scene.open()
        let letter = scene.letter(.proposal, to: "anas.c")
        try scene.receive(.init(from: "quelquun@ailleurs.example", answering: letter), says: .clearly(position))
        #expect(scene.standing("anas", in: id) == nil)
        #expect(scene.reasons(on: id) == reasons)
        #expect(scene.due().contains { $0.content.kind == .confirmation && $0.address.domain == "anas.example" })
    }

    @Test func `T42: an answer to a letter the ledger has forgotten is of no matter it knows`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let mail = Scene.Mail(from: "anas.c@anas.example", answersLostLetter: true, isAligned: true)
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: id) == nil)
        #expect(scene.due().map(\.content.kind) == [.refusal])
        try scene.receive(mail, says: .clearly(.disagree))
        #expect(scene.reasons(on: id) == [.contradictoryMatter])
    }

    @Test func `T29: the same content again changes nothing`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let letter = scene.letter(.proposal, to: "anas.c")
        let yes = Scene.Mail(from: "anas.c@anas.example", answering: letter, isAligned: true, content: "oui")
        try scene.receive(yes, says: .clearly(.agree))
        try scene.reply("anas", .disagree)
        try scene.receive(yes, says: .clearly(.agree))
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(scene.register.counts.duplicates == 1)
    }

    @Test func `T32: one Message-ID with two contents is two mails, and flagged`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let letter = scene.letter(.proposal, to: "anas.c")
        try scene.receive(
            .init(from: "x@ailleurs.example", messageID: "same@x.example"), says: .nothing)
        try scene.receive(
            .init(from: "anas.c@anas.example", answering: letter, isAligned: true, messageID: "same@x.example"),
            says: .clearly(.disagree))
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(scene.reasons(on: id) == [.repeatedMessageID])
    }

    @Test func `T33: clues that name two matters hold both`() throws {
        var scene = try Scene()
        let first = try scene.open("Un")
        let second = try scene.open("Deux")
        let letter = Scene.messageID("proposal/\(first)/anas/anas.c")
        try scene.receive(
            .init(from: "anas.c@anas.example", answering: letter, isAligned: true, numbers: [second]),
            says: .clearly(.agree))
        #expect(scene.reasons(on: first) == [.contradictoryMatter])
        #expect(scene.reasons(on: second) == [.contradictoryMatter])
    }

    @Test func `a mandate that ended is told so, and its objection is heard`() throws {
        var scene = try Scene()
        let id = try scene.open()
        scene.roster = try Scene.roster(["anas", "fneje", "cemea"], rule: scene.rule, without: "anas")
        scene.pass(days: 4)
        try scene.reply("anas", .agree)
        #expect(scene.standing("anas", in: id) == nil)
        #expect(scene.due().contains { $0.content.kind == .refusal })
        try scene.reply("anas", .disagree)
        #expect(scene.reasons(on: id) == [.notMandated])
    }

    @Test func `a stranger's objection to a numbered matter holds it once; a stranger's yes does nothing`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.receive(.init(from: "x@ailleurs.example", numbers: [id]), says: .clearly(.agree))
        #expect(scene.reasons(on: id) == [])
        for _ in 1...3 {
            try scene.receive(.init(from: "x@ailleurs.example", numbers: [id]), says: .clearly(.disagree))
        }
        #expect(scene.reasons(on: id) == [.unknownAddress])
    }

    @Test func `a one-click code with its registered address is enough for a yes, not for lifting a no`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let code = Submission.Code(
            matter: id, organisation: OrganisationID(unchecked: "anas"), person: PersonID(unchecked: "anas.c"))
        let mail = Scene.Mail(from: "anas.c@anas.example", numbers: [id], code: code)
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: id) == .agree)
        try scene.receive(mail, says: .clearly(.disagree))
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: id) == .disagree)
    }
}
