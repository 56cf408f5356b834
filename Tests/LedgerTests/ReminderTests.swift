import Federation
import Foundation
import Ledger
import Testing

/// Who is reminded, and when.
struct ReminderTests {
    private func reminded(_ scene: Scene) -> [String] {
        scene.due().filter { $0.content.kind == .reminder }.compactMap { $0.organisation?.rawValue }
    }

    /// Opened on Monday 29 June at 11 h in Paris; ends on Thursday 9 July at 20 h.
    private func paris(_ day: Int, _ hour: Int, _ minute: Int = 0) throws -> Date {
        try Date("2026-07-\(day < 10 ? "0" : "")\(day)T00:00:00Z", strategy: .iso8601)
            + Double((hour - 2) * 3600 + minute * 60)
    }

    @Test func `the silent are reminded at nine, five days and one day before the end, and at no other time`() throws {
        var scene = try Scene()
        _ = try scene.open()
        try scene.reply("anas", .agree)
        try scene.sendAll()
        var instants: [Date] = []
        while scene.now < (try paris(9, 19)) {
            scene.pass(hours: 0.25)
            if !reminded(scene).isEmpty {
                #expect(reminded(scene) == ["fneje", "cemea"])
                instants.append(scene.now)
                try scene.sendAll()
            }
        }
        #expect(instants == [try paris(4, 9), try paris(8, 9)])
    }

    @Test func `of several missed only the last goes out, and it says so`() throws {
        var scene = try Scene()
        _ = try scene.open()
        scene.now = try paris(8, 12)
        let letters = scene.due().filter { $0.content.kind == .reminder }
        #expect(letters.count == 3)
        for letter in letters {
            guard case .reminder(let content) = letter.content else { continue }
            #expect(content.isLast)
        }
        try scene.sendAll()
        #expect(reminded(scene) == [])
    }

    @Test(arguments: [1, 2, 3, 5, 6])
    func `nobody is reminded in the first day`(termDays: Int) throws {
        var scene = try Scene(rule: Rule(termDays: termDays))
        _ = try scene.open()
        for _ in 0..<95 {
            scene.pass(hours: 0.25)
            #expect(reminded(scene) == [])
        }
    }

    @Test func `somebody who was told today is not reminded today`() throws {
        var scene = try Scene()
        scene.roster = try Scene.roster(["anas", "fneje", "cemea"], rule: scene.rule)
        _ = try scene.open()
        scene.now = try paris(8, 14)
        try scene.sendAll()
        scene.roster = try scene.replacing("anas", with: "anas.n")
        try scene.sendAll()
        #expect(scene.letter(.proposal, to: "anas.n") != nil)
        scene.pass(hours: 1)
        #expect(reminded(scene) == [])
    }

    @Test func `an answer in doubt is an answer, an unreachable organisation is none`() throws {
        var scene = try Scene()
        let id = try scene.open(sending: .except("cemea"))
        let letter = scene.letter(.proposal, to: "anas.c")
        try scene.receive(.init(from: "anas.c@anas.example", answering: letter), says: .doubtful([.agree]))
        scene.now = try paris(4, 10)
        #expect(reminded(scene) == ["fneje", "cemea"])
        #expect(scene.reasons(on: id) == [.doubtfulReading])
    }

    @Test func `after an extension the dates count from the new end`() throws {
        var scene = try Scene()
        let id = try scene.open()
        scene.now = try paris(8, 12)
        try scene.sendAll()
        try scene.act(.extend(id, .later(days: 10)))
        try scene.sendAll()
        #expect(reminded(scene) == [])
        scene.now = try paris(14, 10)
        #expect(reminded(scene).count == 3)
    }

    @Test(arguments: [(false, true), (true, false)])
    func `a reminder on its way is needless once answered or over`(answers: Bool, ends: Bool) throws {
        var scene = try Scene()
        let id = try scene.open()
        scene.now = try paris(8, 12)
        try scene.writeLetters()
        let reminder = try #require(
            scene.register.outbox.all.map(\.letter).first {
                $0.kind == .reminder && $0.organisation?.rawValue == "anas"
            })
        func isNeedless() -> Bool {
            DueLetters(
                scene.register, roster: scene.roster, calendar: scene.calendar, schedule: Schedule(), at: scene.now
            )
            .isNeedless(reminder)
        }
        #expect(!isNeedless())
        if answers { try scene.reply("anas", .agree) }
        if ends { scene.now = try #require(scene.register.matters[id]).deadline + 1 }
        #expect(isNeedless())
    }
}

extension Scene {
    /// The roster with the organisation's correspondent replaced by a new one.
    func replacing(_ organisation: String, with person: String) throws -> Roster {
        let new = try Scene.person(person)
        let organisations = roster.organisations.map {
            $0.id.rawValue == organisation
                ? Organisation(id: $0.id, name: $0.name, correspondents: [new], deputies: $0.deputies) : $0
        }
        return Roster(
            federation: roster.federation, organisations: organisations, secretariat: roster.secretariat,
            administrators: roster.administrators, bodies: roster.bodies)
    }
}
