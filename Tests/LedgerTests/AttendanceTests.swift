import Federation
import Foundation
import Ledger
import Testing

/// One attendance an organisation, whatever the form; nobody's answer changes by what is not proved or not clear.
struct AttendanceTests {
    @Test(arguments: Attendance.allCases)
    func `words are recorded, receipted, and counted once`(value: Attendance) throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(value, substitute: value == .substitute ? "Luc" : nil))
        #expect(scene.attendance("anas") == value)
        #expect(scene.kinds() == [.attendanceReceipt])
        #expect(scene.register.counts.positions == 1)
        #expect(scene.meeting?.quorum.coming == (value.takesPart ? 1 : 0))
        #expect(scene.meeting?.silent.map(\.rawValue) == ["fneje", "cemea"])
    }

    @Test func `for which part somebody comes is kept with who comes, and goes with the next answer`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.present, part: "à partir de 14 h"))
        #expect(scene.meeting?.attendanceLines.map(\.part) == ["à partir de 14 h", nil, nil])
        #expect(scene.meeting?.quorum.coming == 1)
        scene.pass(hours: 1)
        try scene.say("anas", .clearly(.remote))
        #expect(scene.meeting?.attendanceLines.map(\.part) == [nil, nil, nil])
        scene.pass(hours: 1)
        try scene.say("anas", .clearly(.absent, part: "à partir de 14 h"))
        #expect(scene.meeting?.attendanceLines.map(\.part) == [nil, nil, nil])
    }

    @Test func `a later answer of the same person replaces, an older mail that comes late does not`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.present))
        scene.pass(hours: 1)
        try scene.say("anas", .clearly(.absent))
        #expect(scene.attendance("anas") == .absent)
        var late = Scene.Mail(from: "anas.c@anas.example", answering: scene.letter(.invitation, to: "anas.c"))
        late.isAligned = true
        late.received = scene.now - 1800
        try scene.receive(late, says: .about(.clearly(.remote)))
        #expect(scene.attendance("anas") == .absent)
    }

    @Test func `two persons who contradict each other are held and asked, and the answer to that settles it`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.present))
        try scene.sendAll()
        try scene.say("anas", .clearly(.absent), deputy: true)
        #expect(scene.attendance("anas") == .present)
        #expect(scene.reasonsOfMeeting() == [.twoPersons])
        #expect(Set(scene.kinds()) == [.attendanceQuestion, .meetingEscalation])
        try scene.sendAll()
        let question = scene.letter(.attendanceQuestion, to: "anas.d")
        var mail = Scene.Mail(from: "anas.d@anas.example", answering: question, isAligned: true)
        mail.messageID = "second@x.example"
        try scene.receive(mail, says: .about(.clearly(.absent)))
        #expect(scene.attendance("anas") == .absent)
        #expect(scene.reasonsOfMeeting() == [])
    }

    @Test func `two persons who say the same contradict nobody`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.present))
        try scene.say("anas", .clearly(.present), deputy: true)
        #expect(scene.reasonsOfMeeting() == [])
        #expect(scene.attendance("anas") == .present)
    }

    @Test func `what is doubtful is asked with its likely readings and changes nothing`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.absent))
        try scene.sendAll()
        try scene.say("anas", .doubtfully(.present))
        #expect(scene.attendance("anas") == .absent)
        let letter = try #require(scene.asked("anas").first)
        guard case .meeting(.attendanceQuestion(let content)) = letter.content else {
            Issue.record("no question")
            return
        }
        #expect(content.likely == [.present, .absent])
        #expect(content.doubt == .asked(.words))
    }

    @Test func `an answer nothing proves has no effect, and the registered address is asked`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.absent), to: nil, aligned: false)
        #expect(scene.attendance("anas") == nil)
        #expect(scene.asked("anas").map(\.address.text) == ["anas.c@anas.example"])
    }

    @Test func `a letter forwarded to an unregistered address counts for nobody; those registered are asked`() throws {
        var scene = try Scene()
        try scene.call()
        try scene.say("anas", .clearly(.present), from: "inconnu@ailleurs.example")
        #expect(scene.attendance("anas") == nil)
        #expect(scene.asked("anas").count == 1)
    }

    @Test func `a mail that says nothing is asked about once`() throws {
        var scene = try Scene()
        try scene.call()
        for _ in 1...3 { try scene.say("anas", .silence) }
        #expect(scene.asked("anas").count == 1)
    }

    @Test func `after a move earlier answers do not count, and an answer to the old invitation is asked`() throws {
        var scene = try Scene()
        let id = try scene.call()
        try scene.say("anas", .clearly(.present))
        try scene.sendAll()
        let old = scene.letter(.invitation, to: "fneje.c")
        scene.pass(days: 1)
        try scene.act(.meeting(.change(id, MeetingChange(start: try Scene.plan("2026-09-17T08:00:00Z").start))))
        #expect(scene.attendance("anas") == nil)
        #expect(scene.meeting?.sequence == 1)
        try scene.sendAll()
        let mail = Scene.Mail(from: "fneje.c@fneje.example", answering: old, isAligned: true)
        try scene.receive(mail, says: .about(.clearly(.present)))
        #expect(scene.attendance("fneje") == nil)
        #expect(scene.asked("fneje").count == 1)
        try scene.say("anas", .clearly(.absent))
        #expect(scene.attendance("anas") == .absent)
    }

    @Test func `a new place keeps the answers and tells everybody`() throws {
        var scene = try Scene()
        let id = try scene.call()
        try scene.say("anas", .clearly(.present))
        try scene.sendAll()
        try scene.act(.meeting(.change(id, MeetingChange(place: "Lyon"))))
        #expect(scene.attendance("anas") == .present)
        #expect(scene.kinds().count { $0 == .invitation } == 3)
        #expect(scene.meeting?.datedSequence == 0)
    }

    @Test func `a cancelled meeting tells everybody once, and answers to it are told so`() throws {
        var scene = try Scene()
        let id = try scene.call()
        try scene.act(.meeting(.cancel(id, reason: "grève")))
        #expect(scene.kinds().count { $0 == .cancellation } == 3)
        try scene.sendAll()
        try scene.say("anas", .clearly(.present))
        #expect(scene.attendance("anas") == nil)
        #expect(scene.kinds() == [.refusal])
        #expect(scene.register.state(of: try #require(scene.meeting)) == .cancelled)
    }

    @Test func `a telephone answer is the secretariat's, and the organisation gets the receipt`() throws {
        var scene = try Scene()
        let id = try scene.call()
        try scene.act(
            .meeting(.record(id, OrganisationID(unchecked: "fneje"), .substitute, substitute: "Luc Ferrand")))
        #expect(scene.attendance("fneje") == .substitute)
        #expect(Set(scene.kinds()) == [.attendanceReceipt, .meetingAcknowledgement])
        #expect(scene.due().first { $0.content.kind == .attendanceReceipt }?.organisation?.rawValue == "fneje")
    }

    // MARK: Two matters at once

    @Test func `what an answer says of a text to sign is held there, and the attendance is recorded`() throws {
        var scene = try Scene()
        let text = try scene.open()
        try scene.call()
        try scene.say("anas", .aside([text]))
        #expect(scene.attendance("anas") == .present)
        #expect(scene.reasons(on: text) == [.contradictoryMatter])
        #expect(scene.standing("anas", in: text) == nil)
        try scene.runOut(text)
        #expect(scene.outcome(text) == nil)
    }

    @Test func `an aside without a number is held on every open text of the organisation`() throws {
        var scene = try Scene()
        let first = try scene.open("Un")
        let second = try scene.open("Deux")
        try scene.call()
        try scene.say("anas", .aside([]))
        #expect(scene.reasons(on: first) == [.contradictoryMatter])
        #expect(scene.reasons(on: second) == [.contradictoryMatter])
    }

    @Test func `with a text and a meeting open, a mail without a clue is asked about, and an objection in it held`()
        throws
    {
        var scene = try Scene()
        let text = try scene.open()
        try scene.call()
        let mail = Scene.Mail(from: "anas.c@anas.example", isAligned: true)
        try scene.receive(mail, says: .clearly(.disagree))
        #expect(scene.reasons(on: text) == [.contradictoryMatter])
        #expect(scene.reasonsOfMeeting() == [])
        #expect(scene.kinds().contains(.refusal))
    }

    @Test func `an answer to a letter is of that letter's matter`() throws {
        var scene = try Scene()
        let text = try scene.open()
        try scene.call()
        try scene.reply("anas", .agree)
        try scene.say("anas", .clearly(.absent))
        #expect(scene.standing("anas", in: text) == .agree)
        #expect(scene.attendance("anas") == .absent)
    }
}
