import Federation
import Foundation
import Ledger
import Testing

/// T35: what calendar programs answer counts only for the proved author, the entry that is ours, and its present day.
struct CalendarAnswerTests {
    @Test(arguments: [
        ("ACCEPTED", Attendance.present), ("DECLINED", .absent), ("TENTATIVE", .tentative),
    ])
    func `an answer is recorded without a thread, by UID alone`(partstat: String, value: Attendance) throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .silence, to: nil, calendar: [scene.calendar("anas", partstat)])
        #expect(scene.attendance("anas") == value)
        #expect(scene.kinds() == [.attendanceReceipt])
    }

    @Test func `accepting a meeting that has only a link means taking part from afar`() throws {
        var scene = try Scene()
        var plan = try Scene.plan()
        plan.place = nil
        try scene.call(plan)
        try scene.say("anas", .silence, to: nil, calendar: [scene.calendar("anas", "ACCEPTED")])
        #expect(scene.attendance("anas") == .remote)
    }

    @Test func `a machine's mail with an answer counts, and is not answered`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .silence, to: nil, calendar: [scene.calendar("anas", "ACCEPTED")], form: .automatic)
        #expect(scene.attendance("anas") == .present)
        #expect(scene.kinds() == [])
    }

    @Test(arguments: [
        (Attendance.remote, Attendance.remote), (.present, .present),
    ])
    func `words beside an acceptance may be more exact`(word: Attendance, value: Attendance) throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(word), to: nil, calendar: [scene.calendar("anas", "ACCEPTED")])
        #expect(scene.attendance("anas") == value)
    }

    @Test(arguments: [
        ("ACCEPTED", Attendance.absent), ("DECLINED", .present), ("TENTATIVE", .present), ("ACCEPTED", .substitute),
    ])
    func `words that contradict the object are asked, and nothing is recorded`(partstat: String, word: Attendance)
        throws
    {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(word), to: nil, calendar: [scene.calendar("anas", partstat)])
        #expect(scene.attendance("anas") == nil)
        #expect(scene.asked("anas").count == 1)
    }

    @Test func `an answer to an older day is asked, one to an older place counts`() throws {
        var scene = try Scene()
        let id = try scene.call()
        try scene.act(.meeting(.change(id, MeetingChange(place: "Lyon"))))
        try scene.say("anas", .silence, to: nil, calendar: [scene.calendar("anas", "ACCEPTED", sequence: 0)])
        #expect(scene.attendance("anas") == .present)
        try scene.act(.meeting(.change(id, MeetingChange(start: try Scene.plan("2026-09-17T08:00:00Z").start))))
        try scene.sendAll()
        try scene.say("fneje", .silence, to: nil, calendar: [scene.calendar("fneje", "ACCEPTED", sequence: 1)])
        #expect(scene.attendance("fneje") == nil)
        #expect(scene.asked("fneje").count == 1)
        try scene.say("cemea", .silence, to: nil, calendar: [scene.calendar("cemea", "ACCEPTED", sequence: 2)])
        #expect(scene.attendance("cemea") == .present)
    }

    @Test func `the object must be the author's own`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.present))
        try scene.sendAll()
        let stolen = scene.calendar("fneje", "DECLINED", attendee: "anas.c@anas.example")
        try scene.say("fneje", .silence, to: nil, calendar: [stolen])
        #expect(scene.attendance("anas") == .present)
        #expect(scene.attendance("fneje") == nil)
        #expect(scene.kinds() == [.refusal])
    }

    @Test func `an answer whose author nothing proves is asked about`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .silence, to: nil, aligned: false, calendar: [scene.calendar("anas", "DECLINED")])
        #expect(scene.attendance("anas") == nil)
        #expect(scene.asked("anas").count == 1)
    }

    @Test func `a machine's answer whose author nothing proves is held, and nobody is asked in its thread`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say(
            "anas", .silence, to: nil, aligned: false, calendar: [scene.calendar("anas", "DECLINED")], form: .automatic)
        #expect(scene.attendance("anas") == nil)
        #expect(scene.asked("anas").isEmpty)
        #expect(scene.reasonsOfMeeting() == [.doubtfulReading])
    }

    @Test func `of dates that a machine's mail is in doubt about nobody is asked in its thread`() throws {
        var scene = try Scene()
        let start = try Scene.plan().start
        let plan = DatePollPlan(
            title: "Plénière", dates: [(start, start + 3600), (start + 86_400, start + 90_000)],
            closesAt: scene.now + 5 * 86_400, body: Scene.body)
        try scene.act(.meeting(.openPoll(plan, agenda: [])))
        try scene.sendAll()
        let answer = scene.calendar("anas", "ACCEPTED")
        try scene.say(
            "anas", .dates([:], certainty: .doubtful), to: nil, calendar: [answer], form: .automatic)
        #expect(scene.letters(.datePoll).isEmpty)
        #expect(scene.reasonsOfMeeting() == [.doubtfulReading])
    }

    @Test func `somebody who is not invited is told so`() throws {
        var scene = try Scene()
        try scene.call()
        let answer = scene.calendar("anas", "ACCEPTED", attendee: "inconnu@ailleurs.example")
        try scene.say("anas", .silence, to: nil, calendar: [answer], from: "inconnu@ailleurs.example")
        #expect(scene.meeting?.silent.count == 3)
        #expect(scene.kinds() == [.refusal])
    }

    @Test(arguments: [("COUNTER", HoldReason.otherTime), ("CANCEL", .otherTime), ("REFRESH", .otherTime)])
    func `another method is held for the secretariat`(method: String, reason: HoldReason) throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .silence, to: nil, calendar: [scene.calendar("anas", "ACCEPTED", method: method)])
        #expect(scene.attendance("anas") == nil)
        #expect(scene.reasonsOfMeeting() == [reason])
    }

    @Test func `a delegation is held, and one word of the secretariat settles it`() throws {
        var scene = try Scene()
        try scene.call()
        let answer = scene.calendar("anas", "DELEGATED", delegatedTo: "luc@anas.example")
        try scene.say("anas", .silence, to: nil, calendar: [answer])
        #expect(scene.reasonsOfMeeting() == [.delegated])
        let hold = try #require(scene.register.openHolds.first)
        try scene.act(.settle(hold.id, .attend(.substitute), since: nil))
        #expect(scene.attendance("anas") == .substitute)
        #expect(scene.reasonsOfMeeting() == [])
    }

    @Test func `a foreign UID never says anything of a text to sign`() throws {
        var scene = try Scene()
        let text = try scene.open()
        var mail = Scene.Mail(from: "anas.c@anas.example", isAligned: true)
        let foreign = CalendarAnswer(
            method: "REPLY", matter: nil, sequence: 0, attendee: EmailAddress("anas.c@anas.example"),
            partstat: "ACCEPTED", delegatedTo: nil)
        mail.calendar = [foreign]
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: text) == nil)
        #expect(scene.kinds() == [.refusal])
    }

    @Test func `a foreign UID is refused where the meeting is all that is open, too`() throws {
        var scene = try Scene()
        try scene.call()
        let foreign = CalendarAnswer(
            method: "REPLY", matter: nil, sequence: 0, attendee: EmailAddress("anas.c@anas.example"),
            partstat: "ACCEPTED", delegatedTo: nil)
        try scene.say("anas", .clearly(.present), to: nil, calendar: [foreign])
        #expect(scene.attendance("anas") == nil)
        #expect(scene.kinds() == [.refusal])
    }

    @Test func `an objection beside a calendar's answer to a text is heard all the same`() throws {
        var scene = try Scene()
        let text = try scene.open()
        var mail = Scene.Mail(
            from: "anas.c@anas.example", answering: scene.letter(.proposal, to: "anas.c"), isAligned: true)
        mail.calendar = [scene.calendar("anas", "ACCEPTED", matter: nil)]
        try scene.receive(mail, says: .clearly(.disagree))
        #expect(scene.standing("anas", in: text) == .disagree)
    }
}
