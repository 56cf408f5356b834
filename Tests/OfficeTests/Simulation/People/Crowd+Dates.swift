import Federation
import Foundation
import Ledger
import Rehearsal

/// What people answer to a poll of dates.
extension Crowd {
    /// The dates come, or come again: most have an answer, some change it.
    func planDates(_ letter: Persona.Letter, _ address: String, _ dates: [Date], until end: Date) {
        guard let persona = personas[address], !dates.isEmpty else { return }
        if persona[letter.matter].hasPlan {
            // Asked again what was meant, they say it again.
            guard let said = persona[letter.matter].choices, isQuestion(letter),
                persona.answered.insert(letter.messageID).inserted
            else { return }
            return agenda.add(.choose(address, said, letter), at: world.now + hours(1, 10))
        }
        persona[letter.matter].hasPlan = true
        let term = max(3600, end.timeIntervalSince(world.now))
        func plan(_ who: String) {
            agenda.add(
                .choose(who, DateSaying.any(of: dates, &world.chance), letter), at: world.now + max(60, moment() * term)
            )
        }
        if !world.chance.happens(1, in: 4) { plan(address) }
        if world.chance.happens(1, in: 4) { plan(address) }
        // The deputy, to whom the letter was passed on.
        let deputy = address.replacing(".c@", with: ".d@")
        if world.chance.happens(1, in: 8), personas[deputy] != nil { plan(deputy) }
        forgeDates(letter, persona, dates, within: term)
    }

    private func isQuestion(_ letter: Persona.Letter) -> Bool {
        world.post.fates[letter.messageID].map { LetterText($0.bytes).shows("Nous n'avons pas su lire") } ?? false
    }

    /// Which dates suit, in words or by the button of one.
    func choose(_ saying: DateSaying, by address: String, answering letter: Persona.Letter) {
        guard let persona = personas[address] else { return }
        persona[letter.matter].choices = saying
        var fact = Fact(
            meaning: .chooses(saying.choices), matter: letter.matter, organisation: persona.organisation,
            person: address, messageID: "", writtenAt: world.now)
        if case .one(let date) = saying, world.chance.happens(1, in: 2),
            let click = click(date, in: letter, by: persona)
        {
            world.tell("\(address) clicks \(french.day(date)) of \(letter.matter)")
            fact.messageID = LetterHeader(click).messageID
            fact.isProved = isProved(click, by: persona, in: letter)
            return post(click, note(fact))
        }
        var mail = answer(saying.sentence(french), to: letter, by: address)
        mail.subject = "Re: Dates"
        world.tell("\(address) says of the dates: \(mail.text)")
        if world.chance.happens(1, in: 4 * world.weather.malice) { squat(mail) }
        fact.messageID = messageID(mail)
        post(Array(mail.bytes.utf8), note(fact))
    }

    private func click(_ date: Date, in letter: Persona.Letter, by persona: Persona) -> [UInt8]? {
        guard let address = EmailAddress(persona.address), let bytes = world.post.fates[letter.messageID]?.bytes else {
            return nil
        }
        return Reply.oneClick(
            french.digits(date), in: bytes, by: Correspondent(name: persona.id.rawValue, address: address, zone: .gmt),
            with: world.chance.pick(MailProgram.allCases), at: world.now, trace: Trace("click\(facts.count)"))
    }

    /// Somebody in another's name, or somebody who has no voice.
    private func forgeDates(
        _ letter: Persona.Letter, _ persona: Persona, _ dates: [Date], within term: TimeInterval
    ) {
        guard world.chance.happens(1, in: 2 * world.weather.malice) else { return }
        world.inject(.forgedDates)
        let isStranger = world.chance.happens(1, in: 2)
        let author = isStranger ? "x@ailleurs.example" : persona.address
        var mail = TestMail(from: author, text: DateSaying.any(of: dates, &world.chance).sentence(french))
        mail.id = "h\(facts.count)"
        mail.subject = "Dates [\(letter.matter)]"
        mail.answering = isStranger ? letter.messageID : nil
        let when = world.now + term * Double(world.chance.next(1000)) / 1000
        mail.date = when
        send(mail, meaning: .foreign, in: persona, at: when)
    }
}

/// What somebody says of the dates of a poll.
enum DateSaying: Hashable {
    /// Some suit, one does not.
    case some([Date], not: Date)
    /// One suits; nothing is said of the others.
    case one(Date)
    case none([Date])
    case all([Date])

    static func any(of dates: [Date], _ chance: inout Chance) -> DateSaying {
        let one = chance.pick(dates)
        switch chance.next(6) {
        case 0, 1: return .one(one)
        case 2: return .none(dates)
        case 3: return .all(dates)
        default: return .some(dates.filter { $0 != one }, not: one)
        }
    }

    var choices: [Date: DateChoice] {
        switch self {
        case .some(let good, let bad):
            Dictionary(uniqueKeysWithValues: good.map { ($0, DateChoice.yes) } + [(bad, .no)])
        case .one(let date): [date: .yes]
        case .none(let dates): Dictionary(uniqueKeysWithValues: dates.map { ($0, DateChoice.no) })
        case .all(let dates): Dictionary(uniqueKeysWithValues: dates.map { ($0, DateChoice.yes) })
        }
    }

    func sentence(_ french: FrenchDays) -> String {
        switch self {
        case .some(let good, let bad):
            let days = good.map { "le \(french.short($0))" }.joined(separator: " ou ")
            return "\(days.prefix(1).uppercased())\(days.dropFirst()), pas le \(french.short(bad))."
        case .one(let date): return "Plutôt le \(french.short(date))."
        case .none: return "Aucune date ne nous convient, désolés."
        case .all: return "Toutes les dates nous conviennent."
        }
    }
}
