import Federation
import Foundation
import Ledger
import Rehearsal

/// Who comes to a meeting.
extension Crowd {
    /// A letter about a meeting or its minutes arrives; `deadline` is when answers stop being of use.
    func receive(
        _ letter: Persona.Letter, at address: String, deadline: Date, correction: CorrectionClue?
    ) {
        if let persona = personas[address] {
            if returning.contains(address) || world.chance.happens(1, in: 60 * world.weather.courier) {
                return sendBack(letter, to: address)
            }
            if persona.isAway, world.chance.happens(3, in: 4) { answerAutomatically(letter, persona) }
        }
        if address == minutes.rapporteur, letter.kind == .minutes || letter.kind == .minutesCorrection { read(letter) }
        switch letter.kind {
        case .invitation: planAttendance(letter, address, until: deadline)
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

    private func planAttendance(_ letter: Persona.Letter, _ address: String, until start: Date) {
        guard let persona = personas[address], persona.id.rawValue.hasSuffix(".c"), !persona[letter.matter].hasPlan
        else { return }
        persona[letter.matter].hasPlan = true
        let values = world.chance.pick(weighted: Crowd.attendances)
        let moments = values.map { _ in world.chance.next(1000) }.sorted()
        let term = max(600, start.timeIntervalSince(world.now))
        for (value, moment) in zip(values, moments) {
            agenda.add(.attend(address, value, letter), at: world.now + 60 + term * Double(moment) / 980)
        }
    }

    /// Somebody says whether the organisation comes, in words or by the invitation's own button.
    func attend(_ value: Attendance, by address: String, answering letter: Persona.Letter) {
        guard let persona = personas[address] else { return }
        world.tell("\(address) says \(value) to \(letter.matter)")
        var fact = Fact(
            meaning: .attends(value), matter: letter.matter, organisation: persona.organisation, person: address,
            messageID: "", writtenAt: world.now)
        if world.chance.happens(1, in: 3), let click = click(value, in: letter, by: persona) {
            fact.messageID = LetterHeader(click).messageID
            return post(click, note(fact))
        }
        var mail = answer(world.chance.pick(Sayings.sentences(for: value)), to: letter, by: address)
        mail.subject = "Re: Réunion"
        fact.messageID = messageID(mail)
        post(Array(mail.bytes.utf8), note(fact))
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
