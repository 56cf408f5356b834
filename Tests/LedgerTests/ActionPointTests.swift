import Federation
import Foundation
import Ledger
import Testing

struct ActionPointTests {
    private static let text = "Compte rendu\nAction : écrire, par FNEJE, avant le 30 septembre"
    private static let fneje = ActionHolder.organisation(OrganisationID(unchecked: "fneje"))
    private static let due = Date(timeIntervalSince1970: 1_790_791_200)  // 30 September 2026, 20 h in Paris

    private func scene(_ holder: ActionHolder? = fneje, due: Date? = due) throws -> Scene {
        var scene = try Scene()
        try scene.meet()
        let action = MinutesFiling.Action(task: "écrire au ministère", holder: holder, due: due)
        try scene.file(Self.text, actions: [action])
        return scene
    }

    @Test func `points are numbered, and keep their number and fate through versions`() throws {
        var scene = try scene()
        #expect(scene.register.openActions.map(\.number) == [1])
        let kept = MinutesFiling.Action(task: "Écrire au ministère.", holder: Self.fneje, due: Self.due)
        let new = MinutesFiling.Action(task: "relire", holder: nil, due: nil)
        try scene.file(Self.text + " 2", to: .minutes, actions: [new, kept])
        #expect(scene.register.openActions.map(\.point.task) == ["Écrire au ministère.", "relire"])
        try scene.file(Self.text + " 3", to: .minutes, actions: [new])
        #expect(scene.register.openActions.map(\.number) == [2])
        #expect(scene.register.action(1)?.fate == .dropped)
    }

    @Test func `holders are reminded before the term, at the term, then weekly for two months`() throws {
        var scene = try scene()
        var days: [String] = []
        for _ in 0..<140 {
            scene.now = scene.calendar.at(hour: 10, on: scene.now)
            for letter in scene.letters(.actionReminder) {
                #expect(letter.person?.rawValue == "fneje.c" && letter.organisation == nil)
                days.append(scene.calendar.day(scene.now))
            }
            try scene.sendAll()
            scene.pass(days: 1)
        }
        #expect(days.prefix(4) == ["2026-09-23", "2026-09-30", "2026-10-07", "2026-10-14"])
        #expect(days.count == 10)
    }

    @Test func `a point without a known holder is shown to the secretariat, which names one`() throws {
        var scene = try Scene()
        try scene.meet()
        try scene.file(
            Self.text, actions: [.init(task: "écrire", holder: nil, due: nil)], sending: .none)
        #expect(Set(scene.letters(.minutesReceipt).map(\.person?.rawValue)) == ["anas.c", "secretariat"])
        try scene.sendAll()
        try scene.write(from: "secretariat", to: .minutesReceipt, .asks(.assign(1, .holder(Self.fneje))))
        #expect(scene.register.openActions.map(\.point.holder) == [Self.fneje])
    }

    @Test func `the holder closes a point by "c'est fait" in answer to the reminder`() throws {
        var scene = try scene()
        scene.now = Self.due
        try scene.sendAll()
        try scene.write(from: "fneje.c", to: .actionReminder, .asks(.close([], .done)))
        #expect(scene.register.action(1)?.fate == .done)
        #expect(scene.letters(.minutesReceipt).map(\.person?.rawValue) == ["fneje.c"])
        scene.pass(days: 30)
        #expect(scene.letters(.actionReminder).isEmpty)
    }

    @Test func `nobody closes somebody else's point, and only the secretariat gives one up`() throws {
        var scene = try scene()
        try scene.write(from: "cemea.c", to: .minutes, .asks(.close([1], .done)))
        try scene.write(from: "fneje.c", to: .minutes, .asks(.close([1], .abandoned)))
        #expect(scene.register.action(1)?.fate == .open)
        #expect(scene.refusals().count == 2)
        try scene.write(from: "secretariat", to: .minutes, .asks(.close([1], .abandoned)))
        #expect(scene.register.action(1)?.fate == .abandoned)
    }

    @Test func `the secretariat's acts on minutes are the same from the command line`() throws {
        var scene = try scene()
        let id = try #require(scene.meeting?.id)
        try scene.act(.minutes(.assign(1, .person(PersonID(unchecked: "cemea.c")))))
        #expect(scene.register.action(1)?.point.holder == .person(PersonID(unchecked: "cemea.c")))
        #expect(throws: ActRefusal.noSuchPerson) {
            try scene.act(.minutes(.assign(1, .person(PersonID(unchecked: "nobody")))))
        }
        try scene.act(.minutes(.close([1], .abandoned)))
        #expect(scene.register.action(1)?.fate == .abandoned)
        #expect(throws: ActRefusal.noSuchAction) { try scene.act(.minutes(.close([1], .done))) }
        try scene.write(from: "fneje.c", to: .minutes, .words("Au point 1, la FNEJE s'est abstenue."))
        #expect(throws: ActRefusal.blocked) { try scene.act(.minutes(.approve(id))) }
        #expect(throws: ActRefusal.noSuchCorrection) { try scene.act(.minutes(.setAside(id, [2]))) }
        try scene.act(.minutes(.setAside(id, [1])))
        try scene.act(.minutes(.approve(id)))
        #expect(scene.minutes?.isApproved == true)
        #expect(throws: ActRefusal.alreadyConcluded) {
            try scene.act(.minutes(.nameRapporteur(id, PersonID(unchecked: "cemea.c"))))
        }
    }

    @Test func `in doubt the holder is asked, and the point stays open`() throws {
        var scene = try scene()
        scene.now = Self.due
        try scene.sendAll()
        try scene.write(from: "fneje.c", to: .actionReminder, .asks(.unclearAction))
        try scene.write(from: "fneje.c", to: .actionReminder, .words("C'est presque fini."))
        #expect(scene.register.action(1)?.fate == .open)
        #expect(scene.letters(.minutesQuestion).count == 2)
    }

    @Test func `the digest lists minutes not approved and points to be done`() throws {
        var scene = try scene()
        scene.now = scene.calendar.at(hour: 9, on: scene.now + 86_400)
        guard case .digest(let content)? = scene.letters(.digest).first?.content else {
            Issue.record("no digest")
            return
        }
        #expect(content.actions.map(\.holder) == ["FNEJE"])
        #expect(content.minutes.map(\.version) == [1])
    }
}
