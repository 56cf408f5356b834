import Federation
import Foundation
import Ledger
import Seal
import Testing

/// The secretariat's digest: daily if something changed, weekly in any case, once a day.
struct DigestTests {
    private func digests(_ scene: Scene) -> [Letter] { scene.due().filter { $0.content.kind == .digest } }

    /// The instants, in quarters of an hour, at which a digest became due.
    private func days(_ scene: inout Scene, until days: Double) throws -> [String] {
        var instants: [String] = []
        let end = scene.now + days * 86_400
        while scene.now < end {
            scene.pass(hours: 0.25)
            if !digests(scene).isEmpty {
                instants.append(Timestamp.text(scene.now).prefix(16).description)
                try scene.sendAll()
            }
        }
        return instants
    }

    @Test func `without news there is one a week, on Monday at eight`() throws {
        var scene = try Scene()
        _ = try scene.open()
        try scene.sendAll()
        _ = try days(&scene, until: 1)
        #expect(try days(&scene, until: 15) == ["2026-07-06T06:00", "2026-07-13T06:00"])
    }

    @Test func `news of the day is told the next morning, once`() throws {
        var scene = try Scene()
        _ = try scene.open()
        _ = try days(&scene, until: 1)
        try scene.reply("anas", .agree)
        let told = try days(&scene, until: 3)
        #expect(told == ["2026-07-01T06:00"])
    }

    @Test func `T50: the first roster is no news, a later one is told once`() throws {
        var scene = try Scene()
        func change(_ words: String) throws {
            try scene.write([.rosterChanged(RosterChanged(digest: SHA256Digest(of: words.utf8)))])
        }
        func told(_ letters: [Letter]) -> [Date?] {
            letters.map { if case .digest(let content) = $0.content { content.rosterChangedAt } else { nil } }
        }
        try change("founding")
        _ = try days(&scene, until: 1)
        try change("an organisation more")
        let changed = scene.now
        scene.pass(days: 1)
        #expect(told(digests(scene)) == [changed])
        try scene.sendAll()
        scene.pass(days: 5)
        #expect(told(digests(scene)) == [nil])
    }

    @Test func `what one of the secretariat asked for does not take the others' digest away`() throws {
        var scene = try Scene()
        _ = try scene.open()
        _ = try days(&scene, until: 1)
        try scene.reply("anas", .agree)
        try scene.act(.report)
        try scene.sendAll()
        let told = try days(&scene, until: 1)
        #expect(told == ["2026-07-01T06:00"])
    }

    @Test func `an ended matter stands in one digest, an open one in each`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.act(.withdraw(id, reason: nil))
        try scene.sendAll()
        scene.pass(days: 1)
        #expect(try matters(digests(scene)) == [id])
        try scene.sendAll()
        scene.pass(days: 6)
        #expect(try matters(digests(scene)) == [])
    }

    private func matters(_ letters: [Letter]) throws -> [MatterID] {
        let letter = try #require(letters.first)
        guard case .digest(let content) = letter.content else { return [] }
        return content.matters.map(\.matter.id)
    }
}
