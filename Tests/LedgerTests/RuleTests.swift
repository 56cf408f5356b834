import Federation
import Foundation
import Ledger
import Testing

/// The rule of tacit consent, and every way a matter ends.
struct RuleTests {
    @Test func `nobody answers, everybody was told: signed after term and grace`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.runOut(id)
        #expect(scene.outcome(id) == .signed)
    }

    @Test func `nothing is concluded before the grace is over`() throws {
        var scene = try Scene()
        let id = try scene.open()
        scene.now = try #require(scene.register.matters[id]).deadline + 60
        try scene.look()
        try scene.conclude()
        #expect(scene.outcome(id) == nil)
    }

    @Test func `T6: without a complete look at the mailbox after the grace nothing is signed`() throws {
        var scene = try Scene()
        let id = try scene.open()
        scene.pass(days: 20)
        try scene.conclude()
        #expect(scene.outcome(id) == nil)
        try scene.look()
        try scene.conclude()
        #expect(scene.outcome(id) == .signed)
    }

    @Test(arguments: [
        (Position.disagree, Rule.ReservationEffect.blocks, true), (.reserve, .blocks, true), (.reserve, .noted, false),
        (.disagree, .noted, true), (.agree, .blocks, false), (.noObjection, .blocks, false),
        (.comment, .blocks, false), (.abstain, .blocks, false), (.recuse, .blocks, false),
    ])
    func `one position decides`(position: Position, reservation: Rule.ReservationEffect, blocks: Bool) throws {
        var scene = try Scene(rule: Rule(reservation: reservation))
        let id = try scene.open()
        try scene.reply("anas", position)
        try scene.runOut(id)
        #expect(scene.outcome(id) == (blocks ? .objected(by: [OrganisationID(unchecked: "anas")]) : .signed))
    }

    @Test func `a need of time holds until the secretariat extends`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .delay)
        try scene.runOut(id)
        #expect(scene.outcome(id) == nil)
        #expect(scene.reasons(on: id) == [.asksForTime])
        try scene.act(.extend(id, .later(days: 8)))
        #expect(scene.reasons(on: id) == [])
        try scene.runOut(id)
        #expect(scene.outcome(id) == .signed)
    }

    @Test(arguments: [(0, true), (1, false), (2, true)])
    func `fewer answers than the minimum sign nothing`(answers: Int, isSigned: Bool) throws {
        var scene = try Scene(rule: Rule(minimumAnswers: answers == 0 ? 0 : 2))
        let id = try scene.open()
        for organisation in ["anas", "fneje"].prefix(answers) { try scene.reply(organisation, .agree) }
        try scene.runOut(id)
        #expect(scene.outcome(id) == (isSigned ? .signed : .tooFewAnswers(given: answers, needed: 2)))
    }

    @Test func `an organisation told late has its full term before silence counts`() throws {
        var scene = try Scene()
        let id = try scene.open(sending: .except("cemea"))
        scene.pass(days: 3)
        try scene.sendAll()
        try scene.runOut(id)
        #expect(scene.outcome(id) == nil)
        scene.pass(days: 3)
        try scene.look()
        try scene.conclude()
        #expect(scene.outcome(id) == .signed)
    }

    @Test func `T19: an organisation that was never told holds the signature`() throws {
        var scene = try Scene()
        let id = try scene.open(sending: .except("cemea"))
        try scene.runOut(id)
        #expect(scene.outcome(id) == nil)
        #expect(scene.reasons(on: id) == [.unreachable])
    }

    @Test func `T19: an organisation that was never told is an obstacle by itself, whatever is held`() throws {
        var scene = try Scene()
        let id = try scene.open(sending: .except("cemea"))
        try scene.runOut(id)
        let matter = try #require(scene.register.matters[id])
        let obstacles = scene.register.assess(matter, at: scene.now, in: scene.calendar).obstacles
        #expect(obstacles.contains(.notNotified(OrganisationID(unchecked: "cemea"))))
    }

    @Test(arguments: [LetterBounced.Severity.permanent, .temporary, .delay])
    func `T19: a proposal that came back is not silence`(severity: LetterBounced.Severity) throws {
        var scene = try Scene()
        let id = try scene.open()
        let letter = try #require(scene.letter(.proposal, to: "cemea.c"))
        try scene.write([
            .letterBounced(
                LetterBounced(
                    messageID: letter, recipient: nil, status: "5.1.1", severity: severity, diagnostic: "no such user"))
        ])
        try scene.runOut(id)
        #expect(scene.outcome(id) == nil)
        #expect(scene.reasons(on: id) == [.unreachable])
    }

    @Test func `an organisation the secretariat reached has its full term from then on`() throws {
        var scene = try Scene()
        let id = try scene.open(sending: .except("cemea"))
        try scene.runOut(id)
        let hold = try #require(scene.register.openHolds.first)
        try scene.act(.settle(hold.id, .reached, since: nil))
        try scene.conclude()
        #expect(scene.outcome(id) == nil)
        scene.pass(days: 10.1)
        try scene.look()
        try scene.conclude()
        #expect(scene.outcome(id) == .signed)
    }

    @Test func `an unreachable organisation whose answer was recorded by telephone holds nothing`() throws {
        var scene = try Scene()
        let id = try scene.open(sending: .except("cemea"))
        try scene.runOut(id)
        try scene.act(.record(id, OrganisationID(unchecked: "cemea"), .agree, note: "appel du 12"))
        try scene.conclude()
        #expect(scene.outcome(id) == .signed)
        #expect(scene.due().contains { $0.content.kind == .receipt && $0.organisation?.rawValue == "cemea" })
    }

    @Test func `extension moves the end, and only forward`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let before = try #require(scene.register.matters[id]).deadline
        #expect(throws: ActRefusal.deadlineNotLater) { try scene.act(.extend(id, .at(before - 1))) }
        try scene.act(.extend(id, .later(days: 5)))
        #expect(try #require(scene.register.matters[id]).deadline == scene.calendar.adding(5, .calendar, to: before))
    }

    @Test func `a withdrawn matter is over, and nothing more can be done to it`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.act(.withdraw(id, reason: "nouvelle version"))
        try scene.runOut(id)
        #expect(scene.outcome(id) == .withdrawn)
        #expect(throws: ActRefusal.alreadyConcluded) { try scene.act(.extend(id, .later(days: 5))) }
    }

    @Test func `closing early needs every organisation's own word, and no objection`() throws {
        var scene = try Scene()
        let id = try scene.open()
        #expect(throws: ActRefusal.silentOrganisations) { try scene.act(.close(id)) }
        for organisation in ["anas", "fneje"] { try scene.reply(organisation, .agree) }
        try scene.reply("cemea", .disagree)
        #expect(throws: ActRefusal.blocked) { try scene.act(.close(id)) }
        try scene.sendAll()
        try scene.reply("cemea", .agree, to: .receipt)
        try scene.act(.close(id))
        try scene.runOut(id)
        #expect(scene.outcome(id) == .signed)
        #expect(scene.now < (try #require(scene.register.matters[id])).deadline)
    }

    @Test func `nobody mandated is nobody told`() throws {
        var scene = try Scene()
        scene.roster = Roster(
            federation: "CPO",
            organisations: scene.roster.organisations.map {
                $0.id.rawValue == "anas"
                    ? Organisation(id: $0.id, name: $0.name, correspondents: [], deputies: []) : $0
            }, secretariat: scene.roster.secretariat, bodies: scene.roster.bodies)
        let id = try scene.open()
        try scene.conclude()
        #expect(scene.reasons(on: id) == [.unreachable])
    }
}
