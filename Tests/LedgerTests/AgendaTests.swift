import Federation
import Foundation
import Ledger
import Testing

/// Points are numbered, attributed, receipted; the secretariat orders and drops them; time closes the call.
struct AgendaTests {
    @Test func `points get numbers in order of arrival, and a receipt of their own`() throws {
        var scene = try Scene()
        try scene.call(agenda: ["Rapport"])
        try scene.say("anas", .items(["Crèches", "Formation"]))
        #expect(scene.meeting?.items.map(\.number) == [1, 2, 3])
        #expect(scene.meeting?.items.map { $0.organisation?.rawValue } == [nil, "anas", "anas"])
        #expect(scene.kinds() == [.agendaReceipt])
    }

    @Test func `points and attendance in one mail get one receipt`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.present, items: ["Crèches"]))
        #expect(scene.kinds() == [.attendanceReceipt])
        guard case .meeting(.attendanceReceipt(let content))? = scene.due().first?.content else {
            Issue.record("no receipt")
            return
        }
        #expect(content.items.map(\.text) == ["Crèches"])
    }

    @Test func `an organisation takes back its own points only`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .items(["Crèches"]))
        try scene.say("fneje", .items(["Budget"]))
        try scene.sendAll()
        try scene.say("fneje", .items([], withdrawal: .numbers([1])))
        #expect(scene.meeting?.agendaItems.map(\.number) == [1, 2])
        #expect(scene.kinds() == [.refusal])
        try scene.say("anas", .items([], withdrawal: .unnumbered))
        #expect(scene.meeting?.agendaItems.map(\.number) == [2])
    }

    @Test func `which of several points is taken back is asked`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .items(["Crèches", "Formation"]))
        try scene.sendAll()
        try scene.say("anas", .items([], withdrawal: .unnumbered))
        #expect(scene.meeting?.agendaItems.count == 2)
        #expect(scene.asked("anas").count == 1)
    }

    @Test func `the call closes by itself, the draft goes to all and the secretariat, late points wait`() throws {
        var scene = try Scene()
        let id = try scene.call()
        try scene.say("anas", .items(["Crèches"]))
        try scene.sendAll()
        scene.now = try #require(scene.meeting?.agendaClosesAt)
        try scene.conclude()
        #expect(scene.kinds().count { $0 == .agendaDraft } == 4)
        try scene.sendAll()
        try scene.say("fneje", .items(["Budget"]))
        #expect(scene.meeting?.agendaItems.map(\.number) == [1])
        #expect(scene.due().filter { $0.content.kind == .agendaReceipt }.count == 2)
        try scene.act(.meeting(.settleAgenda(id, order: [2], dropped: [])))
        #expect(scene.meeting?.agendaItems.map(\.number) == [2, 1])
        #expect(scene.meeting?.sequence == 1)
        #expect(scene.kinds().count { $0 == .agenda } == 4)
        #expect(scene.kinds().contains(.invitation) == false)
    }

    @Test(arguments: [([9], [Int]()), ([1, 1], []), ([1], [1])])
    func `an order that names what is not there, or twice, is refused`(order: [Int], dropped: [Int]) throws {
        var scene = try Scene()
        let id = try scene.call(agenda: ["Un", "Deux"])
        #expect(throws: ActRefusal.noSuchItem) {
            try scene.act(.meeting(.settleAgenda(id, order: order, dropped: dropped)))
        }
    }

    @Test func `a mail of a thousand points brings twenty, each of a reasonable length`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .items(Array(repeating: String(repeating: "x", count: 5000), count: 1000)))
        #expect(scene.meeting?.items.count == 20)
        #expect(scene.meeting?.items.allSatisfy { $0.text.count == 400 } == true)
    }
}
