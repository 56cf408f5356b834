import Federation
import Foundation
import Ledger
import Testing

/// Who had read what when, and how long it was left to them: mails and letters take their time.
struct MinutesTimeTests {
    private static let text = "Compte rendu\nPrésents : ANAS, CEMEA\nDécision : Oui."
    private static let second = "Compte rendu\nPrésents : ANAS, CEMEA et FNEJE\nDécision : Oui."

    private func circulating() throws -> Scene {
        var scene = try Scene()
        try scene.meet()
        try scene.file(Self.text)
        return scene
    }

    @Test func `minutes the mailbox kept back for days leave their whole term from the day they go round`() throws {
        var scene = try Scene()
        try scene.meet()
        let came = scene.now
        scene.pass(days: 12)
        try scene.write(from: "anas.c", to: .minutesDraft, .filing(Self.text), received: came)
        try scene.sendAll()
        let deadline = try #require(scene.minutes?.latest?.filed.deadline)
        #expect(deadline >= scene.now + 10 * 86_400)
        try scene.look()
        try scene.conclude()
        #expect(scene.minutes?.isApproved == false)
    }

    @Test func `a correction whose letter waits is answered by no version written meanwhile`() throws {
        var scene = try circulating()
        try scene.write(from: "fneje.c", to: .minutes, .words("La FNEJE était là."))
        try scene.sendAll { $0.kind != .minutesCorrection }
        scene.pass(hours: 5)
        try scene.file(Self.second, to: .minutes)
        #expect(scene.minutes?.openCorrections.map(\.number) == [1])
    }

    @Test func `a version written before the correction went, and come after it, is no answer to it`() throws {
        var scene = try circulating()
        let written = scene.now + 60
        scene.pass(hours: 2)
        try scene.write(from: "fneje.c", to: .minutes, .words("La FNEJE était là."))
        try scene.sendAll()
        scene.pass(hours: 5)
        try scene.write(from: "anas.c", to: .minutes, .filing(Self.second), dated: written)
        #expect(scene.minutes?.openCorrections.map(\.number) == [1])
    }

    @Test func `an answer to the correction's letter is one, whatever the clocks say`() throws {
        var scene = try circulating()
        let written = scene.now
        scene.pass(hours: 2)
        try scene.write(from: "fneje.c", to: .minutes, .words("La FNEJE était là."))
        try scene.sendAll()
        try scene.write(from: "anas.c", to: .minutesCorrection, .filing(Self.second), dated: written)
        #expect(scene.minutes?.openCorrections.isEmpty == true)
    }

    @Test func `whom every letter with a version came back from is telephoned to at once`() throws {
        var scene = try circulating()
        let letter = try #require(scene.letter(.minutes, to: "fneje.c"))
        try scene.write([
            .letterBounced(
                LetterBounced(
                    messageID: letter, recipient: nil, status: "5.1.1", severity: .permanent, diagnostic: ""))
        ])
        try scene.conclude()
        let hold = try #require(scene.register.openHolds.first)
        #expect(hold.opening.reason == .unreachable)
        try scene.act(.settle(hold.id, .reached, since: nil))
        try scene.conclude()
        #expect(scene.register.openHolds.isEmpty)
        try scene.runOutMinutes()
        #expect(scene.minutes?.isApproved == true)
    }
}
