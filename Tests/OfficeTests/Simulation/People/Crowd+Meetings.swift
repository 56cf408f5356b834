import Federation
import Foundation
import Ledger
import Rehearsal

/// Who comes to a meeting.
extension Crowd {
    /// A letter about a meeting or its minutes arrives; `deadline` is when answers stop being of use, `dates` those of a
    /// poll.
    func receive(
        _ letter: Persona.Letter, at address: String, deadline: Date, correction: CorrectionClue?, dates: [Date]
    ) {
        if let persona = personas[address] {
            if returning.contains(address) || world.chance.happens(1, in: 60 * world.weather.courier) {
                return sendBack(letter, to: address)
            }
            if persona.isAway, world.chance.happens(3, in: 4) { answerAutomatically(letter, persona) }
        }
        if address == minutes.rapporteur, letter.kind == .minutes || letter.kind == .minutesCorrection { read(letter) }
        switch letter.kind {
        case .datePoll: planDates(letter, address, dates, until: deadline)
        case .invitation: planAttendance(letter, address, until: deadline)
        case .attendanceQuestion: attendAgain(letter, address)
        case .minutesDraft, .minutesReminder: planMinutes(letter, address)
        case .minutes: planWord(letter, address, until: deadline)
        case .minutesCorrection: if let correction { weigh(correction, letter, address) }
        case .minutesReceipt: if let correction { reconsider(correction, letter, address) }
        default: break
        }
    }

    private static let attendances: [([Attendance], Int)] = [
        ([.present], 8), ([.absent], 4), ([.remote], 2), ([.tentative, .present], 2), ([.present, .absent], 2),
        ([.absent, .present], 2), ([], 4), ([.present, .absent, .remote], 1),
    ]

    /// An invitation, or one for another day: most answer it, now and then an older one that lies about.
    private func planAttendance(_ letter: Persona.Letter, _ address: String, until start: Date) {
        guard let persona = personas[address], persona.id.rawValue.hasSuffix(".c") else { return }
        let old = persona[letter.matter].letters.last { $0.kind == .invitation && $0.day != letter.day }
        persona[letter.matter].letters.append(letter)
        let isKnown = persona[letter.matter].letters.dropLast().contains {
            $0.kind == .invitation && $0.day == letter.day
        }
        guard !isKnown else { return }
        let term = max(600, start.timeIntervalSince(world.now))
        func sometime() -> Date { world.now + 60 + term * Double(world.chance.next(1000)) / 980 }
        let values = world.chance.pick(weighted: Crowd.attendances)
        let moments = values.map { _ in sometime() }.sorted()
        for (value, moment) in zip(values, moments) {
            let isOld = old != nil && world.chance.happens(1, in: 5)
            if isOld { world.inject(.oldAnswered) }
            agenda.add(.attend(address, value, isOld ? old ?? letter : letter), at: moment)
        }
        // The deputy, to whom the invitation was passed on, or the program, has something else to say.
        let deputy = address.replacing(".c@", with: ".d@")
        if world.chance.happens(1, in: 10), personas[deputy] != nil {
            agenda.add(.attend(deputy, world.chance.pick([.present, .absent]), letter), at: sometime())
        }
        if world.chance.happens(1, in: 10) {
            agenda.add(.puzzle(address, world.chance.pick(CalendarPuzzle.allCases), letter), at: sometime())
        }
        forgeAttendance(letter, persona, within: term)
    }

    /// Asked what they meant, or whether it still holds, they say it again.
    private func attendAgain(_ letter: Persona.Letter, _ address: String) {
        guard let persona = personas[address], let value = persona[letter.matter].comes,
            persona.answered.insert(letter.messageID).inserted, world.chance.happens(4, in: 5)
        else { return }
        agenda.add(.attend(address, value, letter), at: world.now + hours(0, 12))
    }

    /// Somebody says whether the organisation comes, in words, by the invitation's own button or by the calendar's.
    func attend(_ value: Attendance, by address: String, answering letter: Persona.Letter) {
        guard let persona = personas[address] else { return }
        persona[letter.matter].comes = value
        world.tell("\(address) says \(value) to \(letter.matter) of \(letter.day.map { "\($0)" } ?? "?")")
        var fact = Fact(
            meaning: .attends(value), matter: letter.matter, organisation: persona.organisation, person: address,
            messageID: "", writtenAt: world.now)
        fact.day = letter.day
        let way = world.chance.next(3)
        if way == 0, let mail = calendarAnswer(value, to: letter, by: persona) {
            fact.messageID = LetterHeader(mail.bytes).messageID
            fact.isProved = mail.isProved
            fact.isMachine = mail.isMachine
            fact.day = mail.day
            return post(mail.bytes, note(fact), isRestamped: false)
        }
        if way == 1, let click = click(value, in: letter, by: persona) {
            fact.messageID = LetterHeader(click).messageID
            fact.isProved = isProved(click, by: persona, in: letter)
            return post(click, note(fact))
        }
        var mail = answer(world.chance.pick(Sayings.sentences(for: value)), to: letter, by: address)
        mail.subject = "Re: Réunion"
        fact.messageID = messageID(mail)
        post(Array(mail.bytes.utf8), note(fact))
    }

    /// A button's code is that of whom the letter was written to; whom it was passed on to needs the thread.
    func isProved(_ click: [UInt8], by persona: Persona, in letter: Persona.Letter) -> Bool {
        let addressees = world.post.fates[letter.messageID].map { LetterHeader($0.bytes).recipients } ?? []
        return addressees == [persona.address] || !LetterHeader(click).inReplyTo.isEmpty
    }

    private func click(_ value: Attendance, in letter: Persona.Letter, by persona: Persona) -> [UInt8]? {
        let words: [Attendance: String] = [
            .present: "PRESENT", .remote: "EN VISIO", .absent: "ABSENT", .tentative: "PEUT-ETRE",
        ]
        guard let word = words[value], let address = EmailAddress(persona.address),
            let bytes = world.post.fates[letter.messageID]?.bytes
        else { return nil }
        return Reply.oneClick(
            word, in: bytes, by: Correspondent(name: persona.id.rawValue, address: address, zone: .gmt),
            with: world.chance.pick(MailProgram.allCases), at: world.now, trace: Trace("click\(facts.count)"))
    }

    /// An answer to a letter, its thread continued.
    func answer(_ text: String, to letter: Persona.Letter, by address: String) -> TestMail {
        var mail = TestMail(from: address, text: text)
        mail.id = "p\(facts.count)"
        mail.date = world.now
        mail.answering = letter.messageID
        mail.isAuthenticated = !world.chance.happens(1, in: 12)
        return mail
    }
}
