import Federation
import Foundation
import Ledger
import Mail
import Rehearsal

/// Answers that calendar programs send to an invitation, and those that only look like some.
extension Crowd {
    /// By the buttons of the program; `nil` where it has none for `value`, or the letter carries no entry.
    func calendarAnswer(_ value: Attendance, to letter: Persona.Letter, by persona: Persona) -> CalendarMail? {
        let words: [Attendance: String] = [.present: "ACCEPTED", .absent: "DECLINED", .tentative: "TENTATIVE"]
        guard letter.kind == .invitation, let partstat = words[value] else { return nil }
        var reply = CalendarReply(partstat)
        var day = letter.day
        if let invited = sequence(of: letter) {
            entries[letter.matter, default: [:]][invited] = letter.day
            // A program that shows an older version of the entry answers that one.
            let older = (entries[letter.matter] ?? [:]).keys.filter { $0 < invited }.sorted()
            if !older.isEmpty, world.chance.happens(1, in: 4) {
                world.inject(.oldAnswered)
                let sequence = world.chance.pick(older)
                reply.sequence = sequence
                day = entries[letter.matter]?[sequence]
            }
        }
        var mail = calendarMail(reply, to: letter, by: persona)
        mail?.day = day
        return mail
    }

    /// SEQUENCE of a letter's entry.
    private func sequence(of letter: Persona.Letter) -> Int? {
        world.post.fates[letter.messageID].flatMap {
            CalendarObject.all(in: Message(parsing: $0.bytes)).first?.sequence
        }
    }

    /// Some programs keep the thread, some say a machine wrote it; some servers confirm who sent it. Clocks go wrong.
    private func calendarMail(_ reply: CalendarReply, to letter: Persona.Letter, by persona: Persona) -> CalendarMail? {
        guard let address = EmailAddress(persona.address), let greffe = EmailAddress("greffe@fe.example"),
            let bytes = world.post.fates[letter.messageID]?.bytes
        else { return nil }
        let program = world.chance.pick(CalendarReply.Program.allCases)
        let isConfirmed = !world.chance.happens(1, in: 6)
        let skew = world.chance.happens(1, in: 6) ? hours(0, 60) - 30 * 3600 : 0
        let trace = Trace("calendar\(facts.count)")
        let mail = reply.bytes(
            to: bytes, by: Correspondent(name: persona.id.rawValue, address: address, zone: .gmt), with: program,
            at: world.now + skew, trace: trace)
        let stamped = Border(authservID: "mx.fe.example").stamped(
            mail, result: isConfirmed ? .pass : .none, from: "smtp.example", for: greffe, sender: address,
            at: world.now, trace: trace)
        return CalendarMail(
            bytes: stamped, isProved: isConfirmed || program == .thunderbird, isMachine: program == .gmail)
    }

    // MARK: Puzzles

    func puzzle(_ puzzle: CalendarPuzzle, by address: String, answering letter: Persona.Letter) {
        guard let persona = personas[address] else { return }
        var reply = CalendarReply("ACCEPTED")
        switch puzzle {
        case .delegated:
            reply.partstat = "DELEGATED"
            reply.parameters = ";DELEGATED-TO=\"mailto:autre@\(persona.organisation).example\""
        case .counter: reply.method = "COUNTER"
        case .cancelled: reply.method = "CANCEL"
        case .contradicted: reply.text = "Finalement nous ne pourrons pas venir."
        case .forAnother: reply.attendee = "quelqu.un@ailleurs.example"
        }
        guard let mail = calendarMail(reply, to: letter, by: persona) else { return }
        world.inject(.calendarPuzzle)
        world.tell("the calendar of \(address) puzzles: \(puzzle)")
        var fact = Fact(
            meaning: .puzzles, matter: letter.matter, organisation: persona.organisation, person: address,
            messageID: LetterHeader(mail.bytes).messageID, writtenAt: world.now)
        fact.isProved = mail.isProved
        fact.isMachine = mail.isMachine
        post(mail.bytes, note(fact), isRestamped: false)
    }

    /// Others say who comes: a stranger for themselves or in the correspondent's name, in words or by a calendar, or in
    /// answer to a letter that was passed on to them.
    func forgeAttendance(_ letter: Persona.Letter, _ persona: Persona, within term: TimeInterval) {
        guard world.chance.happens(1, in: 2 * world.weather.malice), let stranger = EmailAddress("x@ailleurs.example"),
            let known = EmailAddress(persona.address), let bytes = world.post.fates[letter.messageID]?.bytes
        else { return }
        world.inject(.forgedAttendance)
        let isStranger = world.chance.happens(1, in: 2)
        let when = world.now + 60 + term * Double(world.chance.next(1000)) / 1000
        let author = Correspondent(name: "X", address: isStranger ? stranger : known, zone: .gmt)
        var forged: [UInt8]
        if world.chance.happens(1, in: 2) {
            var reply = CalendarReply(world.chance.pick(["ACCEPTED", "DECLINED"]))
            if isStranger, world.chance.happens(1, in: 2) { reply.attendee = known.text }
            let program = isStranger ? CalendarReply.Program.thunderbird : .outlookWeb
            forged = reply.bytes(to: bytes, by: author, with: program, at: when, trace: Trace("forged\(facts.count)"))
        } else {
            var mail = TestMail(from: author.address.text, text: world.chance.pick(Sayings.sentences(for: .absent)))
            mail.id = "g\(facts.count)"
            mail.date = when
            mail.subject = "Re: Réunion [\(letter.matter)]"
            mail.answering = isStranger ? letter.messageID : nil
            forged = Array(mail.bytes.utf8)
        }
        let fact = note(
            Fact(
                meaning: .foreign, matter: nil, organisation: persona.organisation, person: author.address.text,
                messageID: LetterHeader(forged).messageID, writtenAt: when))
        agenda.add(.arrive(Parcel(bytes: forged, fact: fact, folder: "INBOX")), at: when)
    }
}

/// A calendar's mail as the federation's server takes it.
struct CalendarMail {
    let bytes: [UInt8]
    /// Whether anything shows that the author sent it.
    let isProved: Bool
    /// Whether it says that a machine wrote it.
    let isMachine: Bool
    /// The day it answers to.
    var day: Date?
}
