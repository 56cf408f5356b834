import Federation
import Foundation
import Ledger
import Testing

/// Letters to many: proposals, summaries, alarms, and that none is written twice.
struct CircularTests {
    @Test func `a correspondent whose mandate begins later gets the proposal then, once`() throws {
        var scene = try Scene()
        _ = try scene.open()
        scene.pass(days: 2)
        scene.roster = try scene.replacing("anas", with: "anas.n")
        let due = scene.due().filter { $0.content.kind != .digest }
        #expect(due.map(\.content.kind) == [.proposal])
        #expect(due.map(\.address.text) == ["anas.n@anas.example"])
        try scene.sendAll()
        #expect(scene.due().isEmpty)
        scene.pass(days: 1)
        #expect(!scene.due().contains { $0.content.kind == .proposal })
    }

    @Test func `the summary goes to all and to the secretariat, whatever was said`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .disagree)
        try scene.sendAll()
        try scene.runOut(id)
        let summaries = scene.due().filter { $0.content.kind == .summary }
        #expect(
            Set(summaries.map(\.address.text)) == [
                "anas.c@anas.example", "fneje.c@fneje.example", "cemea.c@cemea.example",
                "secretariat@secretariat.example",
            ])
        #expect(!scene.due().contains { $0.content.kind == .signature })
    }

    @Test func `an alarm goes to secretariat and administrators, once to who is both`() throws {
        var scene = try Scene()
        let other = try #require(EmailAddress("autre@secretariat.example"))
        let both = try #require(
            Person(id: PersonID(unchecked: "secretariat"), name: "Secrétariat", addresses: [other]))
        scene.roster = Roster(
            federation: "CPO", organisations: scene.roster.organisations, secretariat: scene.roster.secretariat,
            administrators: [try Scene.person("admin"), both], bodies: scene.roster.bodies)
        try scene.write([.holdOpened(.alarm(.clock, at: scene.now, detail: "jump"))])
        let alarms = scene.due().filter { $0.content.kind == .alarm }
        #expect(alarms.map { $0.person?.rawValue } == ["secretariat", "admin"])
        #expect(Set(alarms.map(\.key)).count == alarms.count)
    }

    @Test func `what is over is not proposed to anybody new`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.act(.withdraw(id, reason: nil))
        scene.roster = try scene.replacing("anas", with: "anas.n")
        #expect(!scene.due().contains { $0.content.kind == .proposal })
    }

    @Test func `one yes without proof is asked about once, not each time it is repeated`() throws {
        var scene = try Scene()
        let id = try scene.open()
        for _ in 1...50 {
            try scene.receive(.init(from: "anas.c@anas.example", numbers: [id]), says: .clearly(.agree))
        }
        #expect(scene.due().filter { $0.content.kind == .confirmation }.count == 1)
    }

    @Test func `a stranger in the folder of unwanted mail is not answered`() throws {
        var scene = try Scene()
        try scene.receive(.init(from: "x@ailleurs.example"), says: .nothing)
        #expect(scene.due().map(\.content.kind) == [.refusal])
        try scene.receive(.init(from: "y@ailleurs.example", isJunk: true), says: .nothing)
        #expect(scene.due().map(\.content.kind) == [.refusal])
    }

    @Test func `a mail nobody could read holds every matter it may be about`() throws {
        var scene = try Scene()
        let first = try scene.open("Un")
        let second = try scene.open("Deux")
        try scene.receive(
            .init(from: "anas.c@anas.example", isAligned: true, obstruction: .overLimit), says: .nothing)
        #expect(scene.reasons(on: first) == [.contradictoryMatter])
        #expect(scene.reasons(on: second) == [.contradictoryMatter])
    }

    @Test func `a mail nobody could read, from a stranger who names a matter, holds it`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.receive(
            .init(from: "x@ailleurs.example", numbers: [id], obstruction: .unreadablePart), says: .nothing)
        #expect(scene.reasons(on: id) == [.unknownAddress])
    }
}
