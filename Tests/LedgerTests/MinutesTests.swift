import Federation
import Foundation
import Ledger
import Seal
import Testing

struct MinutesTests {
    private static let text = "Compte rendu\nPrésents : ANAS, CEMEA\nDécision : Oui."

    // MARK: Asking for them

    @Test func `once a meeting took place who writes gets a draft, with what was settled since the last one`() throws {
        var scene = try Scene()
        let matter = try scene.open()
        try scene.reply("anas", .agree)
        try scene.runOut(matter)
        try scene.meet()
        let letters = scene.register.outbox.all.map(\.letter).filter { $0.kind == .minutesDraft }
        #expect(letters.map(\.person?.rawValue) == ["anas.c"])
        #expect(letters.allSatisfy { $0.organisation == nil })
        scene.now += 1
        #expect(scene.minutes?.rapporteurs.map(\.rawValue) == ["anas.c"])
    }

    @Test func `the draft tells who came, who did not answer, and what was concluded`() throws {
        var scene = try Scene()
        let matter = try scene.open()
        try scene.runOut(matter)
        try scene.sendAll()
        let id = try scene.call(agenda: ["Budget"])
        try scene.say("anas", .clearly(.present))
        scene.now = try #require(scene.meeting?.plan?.end) + 60
        try scene.conclude()
        let letter = try #require(scene.letters(.minutesDraft).first)
        guard case .minutes(.minutesDraft(let content)) = letter.content else {
            Issue.record("no draft")
            return
        }
        #expect(content.meeting.id == id)
        #expect(content.isForSecretariat)
        #expect(content.lines.map(\.value) == [.present, nil, nil])
        #expect(content.agenda.map(\.text) == ["Budget"])
        #expect(content.concluded.map(\.id) == [matter])
    }

    @Test func `without a rapporteur, or with one whose mandate ended before, the secretariat writes`() throws {
        var scene = try Scene()
        try scene.meet(until: "2026-08-01T00:00:00Z")
        #expect(scene.minutes?.rapporteurs.isEmpty == true)
        try scene.file(Self.text, by: "secretariat")
        #expect(scene.minutes?.versions.count == 1)
    }

    @Test func `who held the role at the meeting writes its minutes even if the mandate ends after`() throws {
        var scene = try Scene()
        try scene.meet(until: "2026-09-15T00:00:00Z")
        scene.pass(days: 20)
        try scene.file(Self.text)
        #expect(scene.minutes?.versions.count == 1)
    }

    @Test func `two who hold the role both get the draft, and either hands the minutes in`() throws {
        var scene = try Scene()
        try scene.meet(rapporteurs: ["anas.c", "fneje.c"])
        #expect(scene.register.outbox.all.count { $0.letter.kind == .minutesDraft } == 2)
        try scene.file(Self.text, by: "fneje.c")
        #expect(scene.minutes?.latest?.filed.person?.rawValue == "fneje.c")
    }

    @Test func `the secretariat may name somebody else, who gets the draft`() throws {
        var scene = try Scene()
        try scene.meet()
        let holder = ActionHolder.person(PersonID(unchecked: "cemea.d"))
        try scene.write(from: "secretariat", to: nil, .asks(.rapporteur(.holder(holder))), aligned: true)
        #expect(scene.letters(.minutesDraft).map(\.person?.rawValue) == ["cemea.d"])
        try scene.sendAll()
        try scene.file(Self.text, by: "cemea.d")
        #expect(scene.minutes?.versions.count == 1)
        try scene.write(from: "anas.c", to: .minutesDraft, .filing("Compte rendu : autre chose"))
        #expect(scene.minutes?.versions.count == 1)
    }

    @Test func `somebody may be named before the meeting`() throws {
        var scene = try Scene()
        try scene.call()
        let holder = ActionHolder.person(PersonID(unchecked: "cemea.c"))
        try scene.write(from: "secretariat", to: nil, .asks(.rapporteur(.holder(holder))), aligned: true)
        scene.now = try #require(scene.meeting?.plan?.end) + 60
        try scene.conclude()
        #expect(scene.minutes?.rapporteurs.map(\.rawValue) == ["cemea.c"])
    }

    @Test func `who writes is reminded weekly, six times, until the minutes come`() throws {
        var scene = try Scene()
        try scene.meet()
        var reminders = 0
        for _ in 0..<80 {
            scene.pass(days: 1)
            reminders += scene.letters(.minutesReminder).count
            try scene.sendAll()
        }
        #expect(reminders == 6)
        try scene.file(Self.text)
        scene.pass(days: 30)
        #expect(scene.letters(.minutesReminder).isEmpty)
    }

    // MARK: Handing them in

    @Test func `minutes go to every correspondent and to the secretariat, and their author gets a receipt`() throws {
        var scene = try Scene()
        try scene.meet()
        try scene.file(Self.text, sending: .none)
        #expect(scene.letters(.minutes).count == 4)
        #expect(scene.letters(.minutesReceipt).map(\.person?.rawValue) == ["anas.c"])
    }

    @Test(arguments: ["fneje.c", "anas.d", "inconnu@ailleurs.example"])
    func `minutes of anybody else are refused kindly`(author: String) throws {
        var scene = try Scene()
        try scene.meet()
        try scene.write(from: author, to: .minutesDraft, of: "anas.c", .filing(Self.text), aligned: true)
        #expect(scene.minutes?.versions.isEmpty == true)
        #expect(scene.refusals().count == 1)
    }

    @Test func `minutes in the rapporteur's name that nothing proves are refused`() throws {
        var scene = try Scene()
        try scene.meet()
        try scene.write(from: "anas.c", to: nil, .filing(Self.text))
        #expect(scene.minutes?.versions.isEmpty == true)
        let id = try #require(scene.meeting?.id)
        #expect(scene.refusals() == [.minutes(.notProved, number: id, title: "Réunion plénière")])
    }

    @Test func `a few words are not taken for minutes: their author is asked`() throws {
        var scene = try Scene()
        try scene.meet()
        try scene.write(from: "anas.c", to: .minutesDraft, .words("Je m'en occupe la semaine prochaine."))
        #expect(scene.minutes?.versions.isEmpty == true)
        #expect(scene.letters(.minutesQuestion).count == 1)
    }

    @Test func `files larger than the limit are refused with the reason, and so is a mail too large to be read`() throws
    {
        var scene = try Scene()
        let id = try scene.meet()
        let file = FileReference(
            name: "cr.pdf", contentType: "application/pdf", digest: SHA256Digest(of: [1]), size: 20_000_001)
        try scene.write(from: "anas.c", to: .minutesDraft, .filing("", files: [file]))
        try scene.write(from: "anas.c", to: .minutesDraft, .filing(""), obstruction: .overLimit)
        #expect(scene.minutes?.versions.isEmpty == true)
        let refusal = RefusalContent.Reason.minutes(.tooLarge, number: id, title: "Réunion plénière")
        #expect(scene.refusals() == [refusal, refusal])
    }

    @Test func `a mail with nothing but a file is minutes`() throws {
        var scene = try Scene()
        try scene.meet()
        let file = FileReference(
            name: "cr.odt", contentType: "application/vnd.oasis.opendocument.text", digest: SHA256Digest(of: [1]),
            size: 40_000)
        try scene.write(from: "anas.c", to: .minutesDraft, .filing("", files: [file]))
        #expect(scene.minutes?.latest?.filed.files == [file])
    }

    @Test func `the fingerprint covers text and files; an entry with another one is damage`() throws {
        var scene = try Scene()
        try scene.meet()
        try scene.file(Self.text)
        let version = try #require(scene.minutes?.latest)
        let other = SHA256Digest(of: "autre".utf8)
        #expect(version.filed.fingerprint == MinutesFiled.fingerprint(of: Self.text, []))
        #expect(throws: RegisterFault.self) {
            let approved = MinutesApproved(
                meeting: version.filed.meeting, version: 1, fingerprint: other, way: .tacit)
            try scene.write([.minutes(.approved(approved))])
        }
    }
}
