import Federation
import Foundation
import Ledger
import Seal
import Testing

struct MinutesApprovalTests {
    private static let text = "Compte rendu\nPrésents : ANAS, CEMEA\nDécision : Oui."
    private static let second = "Compte rendu\nPrésents : ANAS, CEMEA et FNEJE\nDécision : Oui."

    private func circulating(_ habits: MinutesHabits = MinutesHabits()) throws -> Scene {
        var scene = try Scene()
        try scene.meet(habits: habits)
        try scene.file(Self.text)
        return scene
    }

    // MARK: Tacit approval

    @Test func `without a correction minutes are approved after term and grace, and go to the members`() throws {
        var scene = try circulating()
        scene.now = try #require(scene.minutes?.graceEnd) - 60
        try scene.look()
        try scene.conclude()
        #expect(scene.minutes?.isApproved == false)
        try scene.runOutMinutes()
        #expect(scene.minutes?.approval?.approved.way == .tacit)
        let letters = scene.letters(.approvedMinutes)
        #expect(letters.count == 5)
        let members = try #require(letters.first { $0.address.text == "adherents@cpo.example" })
        #expect(members.person == nil && members.organisation == nil)
    }

    @Test func `no approval before the mailbox was looked at after the term`() throws {
        var scene = try circulating()
        scene.now = try #require(scene.minutes?.graceEnd) + 60
        try scene.conclude()
        #expect(scene.minutes?.isApproved == false)
        let conclusions = Conclusions(scene.register, roster: scene.roster, calendar: scene.calendar)
        #expect(conclusions.awaitsSync(at: scene.now))
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == true)
    }

    @Test
    func
        `an organisation that was sent nothing holds the approval until the secretariat reached it, and a term longer`()
        throws
    {
        var scene = try Scene()
        try scene.meet()
        try scene.file(Self.text, sending: .except("cemea"))
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
        let hold = try #require(scene.register.openHolds.first)
        #expect(hold.opening.reason == .unreachable)
        try scene.act(.settle(hold.id, .reached, since: nil))
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
        scene.pass(days: 11)
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == true)
    }

    @Test func `a letter that came back is not told`() throws {
        var scene = try circulating()
        let letter = try #require(scene.letter(.minutes, to: "fneje.c"))
        try scene.write([
            .letterBounced(
                LetterBounced(
                    messageID: letter, recipient: nil, status: "5.1.1", severity: .permanent, diagnostic: ""))
        ])
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
        #expect(scene.register.openHolds.map(\.opening.reason) == [.unreachable])
    }

    @Test func `a hold on the meeting keeps minutes from being approved`() throws {
        var scene = try circulating()
        try scene.write(from: "fneje.c", to: .minutes, .words(""), obstruction: .unreadablePart)
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
        #expect(scene.register.openHolds.map(\.opening.reason) == [.unreadablePart])
    }

    // MARK: Corrections

    @Test func `a correction is numbered, attributed, receipted, sent to who writes, and blocks`() throws {
        var scene = try circulating()
        try scene.write(from: "fneje.c", to: .minutes, .words("La FNEJE s'est abstenue."))
        let correction = try #require(scene.minutes?.corrections.first)
        #expect(correction.number == 1 && correction.taken.organisation?.rawValue == "fneje")
        #expect(scene.letters(.minutesReceipt).map(\.person?.rawValue) == ["fneje.c"])
        #expect(scene.letters(.minutesCorrection).map(\.person?.rawValue) == ["anas.c"])
        #expect(scene.letters(.minutes).isEmpty)
        try scene.sendAll()
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
    }

    @Test func `a new version answers the corrections its author had been sent, shows the changes, and runs anew`()
        throws
    {
        var scene = try circulating()
        let deadline = try #require(scene.minutes?.latest?.filed.deadline)
        try scene.write(from: "fneje.c", to: .minutes, .words("La FNEJE était là."))
        try scene.sendAll()
        scene.pass(days: 9)
        try scene.file(Self.second, to: .minutesCorrection, sending: .none)
        let version = try #require(scene.minutes?.latest)
        #expect(version.number == 2 && version.filed.answers == [1] && version.filed.deadline > deadline)
        guard case .minutes(.minutes(let content))? = scene.letters(.minutes).first?.content else {
            Issue.record("nothing goes round")
            return
        }
        #expect(content.answered.map(\.number) == [1] && content.open.isEmpty)
        #expect(content.changes?.lines.count == 1)
        try scene.sendAll()
        try scene.runOutMinutes()
        #expect(scene.minutes?.approval?.approved.version == 2)
    }

    @Test func `a correction that crossed the new version stays open: nobody has answered it`() throws {
        var scene = try circulating()
        try scene.write(from: "fneje.c", to: .minutes, .words("La FNEJE était là."))
        // No letter has gone to who writes when the new version comes.
        try scene.file(Self.second, to: .minutes)
        #expect(scene.minutes?.openCorrections.map(\.number) == [1])
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
    }

    @Test func `a correction of an old version is told as such, and blocks the new one`() throws {
        var scene = try circulating()
        let first = scene.letter(.minutes, to: "cemea.c")
        try scene.file(Self.second, to: .minutes)
        try scene.write(from: "cemea.c", to: nil, .words("CEMEA écrit sans accent."), answering: first)
        #expect(scene.minutes?.corrections.map(\.taken.version) == [1])
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
    }

    @Test func `a correction after the approval changes nothing, and the secretariat is told`() throws {
        var scene = try circulating()
        try scene.runOutMinutes()
        try scene.sendAll()
        try scene.write(from: "fneje.c", to: .approvedMinutes, .words("La FNEJE était là."))
        #expect(scene.minutes?.corrections.map(\.fate) == [.late])
        #expect(scene.minutes?.isApproved == true)
        #expect(Set(scene.letters(.minutesCorrection).map(\.person?.rawValue)) == ["anas.c", "secretariat"])
    }

    @Test func `a correction between term and approval blocks`() throws {
        var scene = try circulating()
        scene.now = try #require(scene.minutes?.graceEnd) - 60
        try scene.write(from: "fneje.c", to: .minutes, .words("Attendez."))
        try scene.sendAll()
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == false)
    }

    @Test func `the secretariat sets a correction aside, its author takes it back, nobody else does either`() throws {
        var scene = try circulating()
        try scene.write(from: "fneje.c", to: .minutes, .words("Une virgule."))
        try scene.write(from: "cemea.c", to: .minutes, .words("Un point."))
        try scene.sendAll()
        try scene.write(from: "anas.c", to: .minutesCorrection, .asks(.settle([1])))
        #expect(scene.minutes?.openCorrections.count == 2)
        try scene.write(from: "fneje.c", to: .minutes, .asks(.settle([1])))
        #expect(scene.minutes?.openCorrections.map(\.number) == [2])
        try scene.write(from: "secretariat", to: .minutes, .asks(.settle([2])))
        #expect(scene.minutes?.openCorrections.isEmpty == true)
        try scene.sendAll()
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == true)
    }

    @Test
    func `forged corrections in one organisation's name are one; the others are held once, as one of them may be true`()
        throws
    {
        var scene = try circulating()
        for index in 0..<5 { try scene.write(from: "fneje.c", to: nil, .words("Faux \(index)")) }
        #expect(scene.minutes?.corrections.count == 1)
        #expect(scene.minutes?.corrections.first?.taken.proof == .bareFrom)
        try scene.write(from: "fneje.c", to: .minutes, .words("La vraie."))
        #expect(scene.minutes?.corrections.count == 2)
        #expect(scene.register.openHolds.map(\.opening.reason) == [.contested])
    }

    @Test func `what a person writes from a private address, letter at hand, is lost neither the first time nor later`()
        throws
    {
        var scene = try circulating()
        for index in 0..<9 {
            try scene.write(
                from: "prive@perso.example", to: .minutes, of: "fneje.c", .words("Une erreur au point \(index)."))
        }
        #expect(scene.minutes?.corrections.count == 5)
        #expect(scene.register.openHolds.map(\.opening.reason) == [.contested])
    }

    @Test func `an absence says nothing; a machine's mail about the minutes is held`() throws {
        var scene = try circulating()
        let absence = MinutesHeard(text: "Je suis absente.", topic: .other)
        try scene.write(from: "fneje.c", to: .minutes, absence, form: .automatic)
        #expect(scene.register.openHolds.isEmpty && scene.minutes?.corrections.isEmpty == true)
        try scene.write(from: "fneje.c", to: .minutes, .words("Correction : nous étions là."), form: .automatic)
        #expect(scene.register.openHolds.map(\.opening.reason) == [.automaticAnswer])
    }

    // MARK: Agreement

    @Test func `an agreement is noted for the version it answers, and is no correction`() throws {
        var scene = try circulating()
        try scene.write(from: "fneje.c", to: .minutes, .ras)
        #expect(scene.minutes?.agreeing == [OrganisationID(unchecked: "fneje")])
        #expect(scene.minutes?.corrections.isEmpty == true)
        #expect(scene.letters(.minutesReceipt).count == 1)
        try scene.sendAll()
        try scene.file(Self.second, to: .minutes)
        #expect(scene.minutes?.agreeing.isEmpty == true)
    }

    @Test func `an agreement that nothing proves is not noted`() throws {
        var scene = try circulating()
        try scene.write(from: "fneje.c", to: nil, .ras)
        #expect(scene.minutes?.agreements.isEmpty == true)
    }

    // MARK: At the next meeting

    @Test func `minutes of a body that approves at its next meeting wait for the secretariat's word`() throws {
        var scene = try circulating(MinutesHabits(approval: .nextMeeting))
        try scene.runOutMinutes()
        scene.pass(days: 60)
        try scene.conclude()
        #expect(scene.minutes?.isApproved == false)
        try scene.write(from: "secretariat", to: .minutes, .asks(.approve))
        #expect(scene.minutes?.isApproved == true)
    }

    @Test func `"PV approuvé" in answer to an old version approves nothing`() throws {
        var scene = try circulating(MinutesHabits(approval: .nextMeeting))
        let first = scene.letter(.minutes, to: "secretariat")
        scene.pass(hours: 1)
        try scene.file(Self.second, to: .minutes)
        try scene.write(from: "secretariat", to: nil, .asks(.approve), answering: first)
        let id = try #require(scene.meeting?.id)
        #expect(scene.minutes?.isApproved == false)
        #expect(scene.refusals() == [.minutes(.otherVersion, number: id, title: "Réunion plénière")])
    }

    @Test func `"PV approuvé" needs the secretariat, a proof, and no open correction`() throws {
        var scene = try circulating(MinutesHabits(approval: .nextMeeting))
        try scene.write(from: "anas.c", to: .minutes, .asks(.approve))
        try scene.write(from: "secretariat", to: nil, .asks(.approve))
        #expect(scene.minutes?.isApproved == false)
        #expect(scene.refusals().count == 2)
        try scene.write(from: "fneje.c", to: .minutes, .words("Non."))
        try scene.write(from: "secretariat", to: .minutes, .asks(.approve))
        #expect(scene.minutes?.isApproved == false)
    }

    @Test func `the lines of one mail know each other: a correction set aside, then approved, then approved again`()
        throws
    {
        var scene = try circulating(MinutesHabits(approval: .nextMeeting))
        try scene.write(from: "fneje.c", to: .minutes, .words("Une virgule."))
        try scene.sendAll()
        try scene.write(from: "secretariat", to: .minutes, .asks(.settle([1]), .approve, .approve))
        #expect(scene.minutes?.isApproved == true)
        #expect(scene.refusals().count == 1)
    }

    @Test func `nothing is handed in after the approval`() throws {
        var scene = try circulating()
        try scene.runOutMinutes()
        try scene.sendAll()
        try scene.write(from: "anas.c", to: .minutes, .filing(Self.second))
        #expect(scene.minutes?.versions.count == 1)
        #expect(scene.refusals().count == 1)
    }

    @Test func `an open signature named besides is held`() throws {
        var scene = try circulating()
        let matter = try scene.open()
        try scene.write(
            from: "fneje.c", to: .minutes,
            MinutesHeard(text: "RAS, mais nous sommes contre \(matter).", matters: [matter]))
        #expect(scene.reasons(on: matter) == [.contradictoryMatter])
    }
}
