import Federation
import Foundation
import Ledger
import Testing

/// What time brings about: reminders, the letter of the day before, the end, the series; and polls.
struct MeetingTimeTests {
    @Test func `only the silent are reminded, on the days said`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.absent))
        try scene.sendAll()
        let start = try #require(scene.meeting?.plan?.start)
        scene.now = start - 14 * 86_400 + 7200
        let reminders = scene.due().filter { $0.content.kind == .attendanceReminder }
        #expect(reminders.map { $0.organisation?.rawValue } == ["fneje", "cemea"])
        try scene.sendAll()
        #expect(!scene.kinds().contains(.attendanceReminder))
        scene.now = start - 5 * 86_400 + 7200
        #expect(scene.due().filter { $0.content.kind == .attendanceReminder }.count == 2)
    }

    @Test func `nobody is reminded of an invitation of the same day`() throws {
        var scene = try Scene()
        try scene.call(try Scene.plan("2026-07-03T08:00:00Z"))
        scene.pass(hours: 2)
        #expect(!scene.kinds().contains(.attendanceReminder))
    }

    @Test func `the day before, everybody learns who comes and what is missing, with their pending positions`() throws {
        var scene = try Scene()
        let plan = try Scene.plan("2026-07-03T08:00:00Z")
        let text = try scene.open()
        try scene.call(plan)
        try scene.reply("anas", .agree)
        try scene.say("anas", .clearly(.present))
        try scene.sendAll()
        scene.now = try Date("2026-07-02T15:00:00Z", strategy: .iso8601)
        let eves = scene.due().filter { $0.content.kind == .eve }
        #expect(eves.count == 4)
        for letter in eves {
            guard case .meeting(.eve(let content)) = letter.content else { continue }
            let isPending = ["fneje", "cemea"].contains(letter.organisation?.rawValue)
            #expect(content.pending.map(\.id) == (isPending ? [text] : []))
            #expect(content.open.map(\.id) == (isPending ? [] : [text]))
            #expect(content.lines.map(\.value) == [.present, nil, nil])
        }
    }

    @Test func `a meeting that is over is done, and an answer to it is told so`() throws {
        var scene = try Scene()
        try scene.call()
        scene.now = try #require(scene.meeting?.plan?.end)
        try scene.conclude()
        #expect(scene.register.state(of: try #require(scene.meeting)) == .done)
        try scene.say("anas", .clearly(.present))
        #expect(scene.attendance("anas") == nil)
        #expect(scene.kinds().contains(.refusal))
    }

    @Test func `a meeting in the past, or that ends before it begins, is refused`() throws {
        var scene = try Scene()
        let past = try Scene.plan("2026-01-10T08:00:00Z")
        #expect(throws: ActRefusal.noDate) { try scene.act(.meeting(.call(past, agenda: []))) }
        let reversed = try Scene.plan(hours: -1)
        #expect(throws: ActRefusal.endBeforeStart) { try scene.act(.meeting(.call(reversed, agenda: []))) }
    }

    // MARK: Polls

    private func poll(_ scene: inout Scene) throws -> MatterID {
        let days = try ["2026-09-10T08:00:00Z", "2026-09-11T08:00:00Z"].map { try Date($0, strategy: .iso8601) }
        let plan = DatePollPlan(
            title: "Réunion", dates: days.map { ($0, $0 + 10_800) }, closesAt: scene.now + 10 * 86_400,
            body: Scene.body)
        try scene.act(.meeting(.openPoll(plan, agenda: [])))
        try scene.sendAll()
        return try #require(scene.meeting?.id)
    }

    @Test func `dates are answered, the table goes to all at the term, and the picked one is called`() throws {
        var scene = try Scene()
        let id = try poll(&scene)
        try scene.say("anas", .dates([1: .yes, 2: .no]), to: .datePoll)
        try scene.say("fneje", .dates([1: .maybe], certainty: .doubtful), to: .datePoll)
        #expect(scene.kinds() == [.pollReceipt, .datePoll])
        try scene.sendAll()
        scene.pass(days: 11)
        try scene.conclude()
        let tables = scene.due().filter { $0.content.kind == .pollTable }
        #expect(tables.count == 4)
        guard case .meeting(.pollTable(let table))? = tables.first?.content else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map(\.yes) == [["ANAS"], []])
        #expect(table.silent == ["FNEJE", "CEMEA"])
        try scene.sendAll()
        try scene.act(.meeting(.pick(id, option: 1)))
        #expect(scene.meeting?.id == id)
        #expect(scene.meeting?.plan?.start == table.rows.first?.option.start)
        #expect(scene.kinds().count { $0 == .invitation } == 3)
        #expect(throws: ActRefusal.alreadyConcluded) { try scene.act(.meeting(.pick(id, option: 2))) }
    }

    @Test func `the silent are reminded of a poll once, two days before its term`() throws {
        var scene = try Scene()
        _ = try poll(&scene)
        try scene.say("anas", .dates([1: .yes]), to: .datePoll)
        try scene.sendAll()
        scene.pass(days: 7)
        #expect(scene.letters(.datePoll).isEmpty)
        scene.pass(days: 1)
        scene.now = scene.calendar.at(hour: 12, on: scene.now)
        let reminders = scene.letters(.datePoll)
        #expect(reminders.map(\.organisation?.rawValue) == ["fneje", "cemea"])
        guard case .meeting(.datePoll(let content))? = reminders.first?.content else {
            Issue.record("no reminder")
            return
        }
        #expect(content.occasion == .reminder)
        try scene.sendAll()
        scene.pass(days: 1)
        #expect(scene.letters(.datePoll).isEmpty)
    }

    @Test func `nobody is reminded of a poll of the same day`() throws {
        var scene = try Scene()
        let days = try ["2026-09-10T08:00:00Z", "2026-09-11T08:00:00Z"].map { try Date($0, strategy: .iso8601) }
        let plan = DatePollPlan(
            title: "Réunion", dates: days.map { ($0, $0 + 10_800) }, closesAt: scene.now + 86_400, body: Scene.body)
        try scene.act(.meeting(.openPoll(plan, agenda: [])))
        try scene.sendAll()
        scene.pass(hours: 4)
        #expect(scene.letters(.datePoll).isEmpty)
    }

    @Test func `a poll given more time tells everybody, opens again, and reminds the silent anew`() throws {
        var scene = try Scene()
        let id = try poll(&scene)
        try scene.say("anas", .dates([1: .yes]), to: .datePoll)
        try scene.sendAll()
        scene.pass(days: 11)
        try scene.conclude()
        try scene.sendAll()
        #expect(scene.meeting?.poll?.closedAt != nil)
        try scene.act(.extend(id, .at(scene.now + 5 * 86_400)))
        #expect(scene.meeting?.poll?.closedAt == nil)
        let told = scene.letters(.datePoll)
        let occasions = told.map { letter -> DatePollContent.Occasion? in
            guard case .meeting(.datePoll(let content)) = letter.content else { return nil }
            return content.occasion
        }
        #expect(occasions.count { $0 == .moreTime(hasAnswered: true) } == 1)
        #expect(occasions.count { $0 == .moreTime(hasAnswered: false) } == 2)
        try scene.sendAll()
        #expect(scene.letters(.datePoll).isEmpty)
        scene.pass(days: 4)
        #expect(scene.letters(.datePoll).map(\.organisation?.rawValue) == ["fneje", "cemea"])
    }

    @Test func `a poll is given no less time, none after its first date, and none once the meeting is called`() throws {
        var scene = try Scene()
        let id = try poll(&scene)
        #expect(throws: ActRefusal.deadlineNotLater) { try scene.act(.extend(id, .at(scene.now + 86_400))) }
        #expect(throws: ActRefusal.pollTooLate) { try scene.act(.extend(id, .later(days: 300))) }
        try scene.act(.extend(id, .later(days: 2)))
        try scene.act(.meeting(.pick(id, option: 1)))
        #expect(throws: ActRefusal.alreadyConcluded) { try scene.act(.extend(id, .later(days: 2))) }
    }

    @Test func `a click on one date keeps what was said of the others`() throws {
        var scene = try Scene()
        _ = try poll(&scene)
        try scene.say("anas", .dates([1: .yes]), to: .datePoll)
        scene.pass(hours: 1)
        try scene.say("anas", .dates([2: .no]), to: .datePoll)
        let standing = scene.meeting?.poll?.standing(of: OrganisationID(unchecked: "anas"))
        #expect(standing?.choice(of: 1) == .yes)
        #expect(standing?.choice(of: 2) == .no)
    }

    // MARK: Series

    @Test func `what was said of each date last counts, in whatever order two folders are read`() throws {
        var scene = try Scene()
        _ = try poll(&scene)
        let asked = scene.letter(.datePoll, to: "anas.c")
        let (before, then) = (scene.now, scene.now + 3600)
        scene.pass(hours: 2)
        func say(_ choices: [Int: DateChoice], at received: Date) throws {
            var mail = Scene.Mail(from: "anas.c@anas.example", answering: asked, isAligned: true)
            mail.received = received
            try scene.receive(mail, says: .about(.dates(choices)))
        }
        try say([2: .no], at: then)
        // The folder of unwanted mail is read after the inbox, and holds the older answer.
        try say([1: .yes, 2: .yes], at: before)
        let standing = scene.meeting?.poll?.standing(of: OrganisationID(unchecked: "anas"))
        #expect(standing?.choice(of: 1) == .yes)
        #expect(standing?.choice(of: 2) == .no)
    }

    @Test func `the next meeting of a series is shown to the secretariat once, ahead of time`() throws {
        var scene = try Scene()
        let series = MeetingSeries(title: "Plénière", months: [9, 12], rank: .second, weekday: 6, aheadWeeks: 8)
        let body = Body(
            id: Scene.body, name: "plénière", members: scene.roster.organisations.map(\.id), rule: Rule(),
            meetings: MeetingHabits(series: series))
        scene.roster = Roster(
            federation: "CPO", organisations: scene.roster.organisations, secretariat: scene.roster.secretariat,
            bodies: [body])
        try scene.conclude()
        #expect(scene.kinds() == [])
        scene.now = try Date("2026-07-20T08:00:00Z", strategy: .iso8601)
        try scene.conclude()
        #expect(scene.kinds().contains(.meetingPreview))
        let draft = try #require(scene.register.meetingDrafts.keys.first)
        try scene.act(.confirm(draft))
        #expect(scene.meeting?.plan?.start == (try Date("2026-09-11T08:00:00Z", strategy: .iso8601)))
        try scene.conclude()
        #expect(scene.register.meetingDrafts.count == 1)
    }
}
