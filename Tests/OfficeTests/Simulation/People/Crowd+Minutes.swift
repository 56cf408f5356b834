import Federation
import Foundation
import Ledger

/// Minutes are handed in, and people say what they think of them.
extension Crowd {
    private static let mostVersions = 4

    // MARK: Who writes

    func planMinutes(_ letter: Persona.Letter, _ address: String) {
        guard address == minutes.rapporteur else { return }
        forgeMinutes(letter)
        let delay = letter.kind == .minutesReminder ? hours(0, 2) : hours(1, 30)
        if minutes.editions == 0 { agenda.add(.handIn(letter), at: world.now + delay) }
    }

    /// Minutes, or a new version of them, in answer to a letter. Said to the clerk as plain text under its own title.
    func handIn(answering letter: Persona.Letter) {
        let isFirst = letter.kind == .minutesDraft || letter.kind == .minutesReminder
        guard isFirst ? minutes.editions == 0 : minutes.editions < Crowd.mostVersions else { return }
        minutes.editions += 1
        let text = """
            Compte rendu de la réunion

            Présents : ceux qui ont signé la feuille.

            Le budget est adopté après une longue discussion, rédaction numéro \(minutes.editions).

            Décision : la fédération écrit au ministère.
            """
        var mail = answer(text, to: letter, by: minutes.rapporteur)
        mail.subject = "Re: Compte rendu"
        if world.chance.happens(1, in: 6 * world.weather.malice) { squat(mail) }
        world.tell("the rapporteur hands in edition \(minutes.editions)")
        post(Array(mail.bytes.utf8), note(fact(mail, .files(text), letter, minutes.rapporteur)))
    }

    /// Who writes has read the corrections that a letter shows.
    func read(_ letter: Persona.Letter) {
        let shown = LetterText(world.post.fates[letter.messageID]?.bytes ?? [])
        for (number, fact) in facts.enumerated() where fact.meaning == .corrects && fact.matter == letter.matter {
            if let text = fact.text, shown.shows(text) { minutes.seen[number, default: []].append(world.now) }
        }
    }

    /// Who writes reads a correction; most are followed by a new version, some are left to the secretariat.
    func weigh(_ correction: CorrectionClue, _ letter: Persona.Letter, _ address: String) {
        guard address == minutes.rapporteur, minutes.treated.insert(correction.fact).inserted else { return }
        switch world.chance.next(6) {
        case 0...3: agenda.add(.handIn(letter), at: world.now + hours(1, 14))
        case 4: agenda.add(.setAside(correction), at: world.now + hours(2, 20))
        default: break
        }
        guard world.chance.happens(1, in: world.weather.malice) else { return }
        agenda.add(.pretendToSetAside(correction), at: world.now + hours(0, 5))
    }

    // MARK: Everybody

    private static let words: [([MinutesWord], Int)] = [
        ([], 10), ([.agrees], 5), ([.corrects], 4), ([.objects], 2), ([.agrees, .corrects], 1),
        ([.corrects, .corrects], 1), ([.corrects, .agrees], 1),
    ]

    /// A version arrives: most have nothing to say of it, some something at the last moment. Who writes goes on writing.
    func planWord(_ letter: Persona.Letter, _ address: String, until deadline: Date) {
        if address == minutes.rapporteur {
            guard world.chance.happens(1, in: 6) else { return }
            return agenda.add(.handIn(letter), at: world.now + hours(1, 60))
        }
        guard let persona = personas[address], persona.id.rawValue.hasSuffix(".c"),
            persona.answered.insert(letter.messageID).inserted
        else { return }
        let words = world.chance.pick(weighted: Crowd.words)
        let moments = words.map { _ in moment() }.sorted()
        let term = deadline.timeIntervalSince(world.now)
        for (word, moment) in zip(words, moments) {
            agenda.add(.speak(address, word, letter), at: world.now + max(60, moment * term))
        }
    }

    func say(_ word: MinutesWord, by address: String, answering letter: Persona.Letter) {
        let text = world.chance.pick(word.sentences(facts.count))
        var mail = answer(text, to: letter, by: address)
        mail.subject = "Re: Compte rendu"
        if world.chance.happens(1, in: 4 * world.weather.post) {
            world.inject(.privateAddress)
            mail.from = "prive\(facts.count)@perso.example"
        }
        if world.chance.happens(1, in: 4 * world.weather.malice) { squat(mail) }
        world.tell("\(address) says of the minutes: \(text)")
        var said = fact(mail, word.meaning, letter, address)
        said.text = text
        post(Array(mail.bytes.utf8), note(said))
    }

    /// The author of a correction reads its receipt, and some think again.
    func reconsider(_ correction: CorrectionClue, _ letter: Persona.Letter, _ address: String) {
        guard facts[correction.fact].person == address, world.chance.happens(1, in: 6) else { return }
        agenda.add(.takeBack(address, correction, letter), at: world.now + hours(0, 24))
    }

    func takeBack(_ correction: CorrectionClue, by address: String, answering letter: Persona.Letter) {
        let mail = answer("Je retire C\(correction.number).", to: letter, by: address)
        world.tell("\(address) takes C\(correction.number) back")
        post(Array(mail.bytes.utf8), note(fact(mail, .settles([correction.fact]), letter, address)))
    }

    // MARK: The secretariat, and who pretends

    func setAside(_ correction: CorrectionClue) {
        var mail = secretaryMail("C\(correction.number) sans suite.")
        mail.subject = "[\(correction.meeting)]"
        mail.isAuthenticated = true
        world.tell("the secretary leaves C\(correction.number) aside")
        post(Array(mail.bytes.utf8), note(fact(mail, .settles([correction.fact]))))
    }

    func pretendToSetAside(_ correction: CorrectionClue) {
        world.inject(.forgedSettlement)
        var mail = TestMail(from: Secretary.address, text: "C\(correction.number) sans suite.")
        mail.subject = "[\(correction.meeting)]"
        send(forged: &mail)
    }

    /// Minutes, or an agreement, in another's name: without their account or their letters.
    private func forgeMinutes(_ letter: Persona.Letter) {
        guard world.chance.happens(1, in: world.weather.malice) else { return }
        world.inject(.forgedMinutes)
        var mail = TestMail(
            from: minutes.rapporteur, text: "Compte rendu de la réunion\n\nLe budget est rejeté à l'unanimité.")
        mail.subject = "Compte rendu [\(letter.matter)]"
        send(forged: &mail)
        let persona = world.chance.pick(personas.keys.sorted())
        for (text, delay) in [("RAS, merci.", 40), ("Une erreur au budget, à corriger.", 70)] {
            var mail = TestMail(from: persona, text: text)
            mail.subject = "[\(letter.matter)]"
            send(forged: &mail, after: Double(delay) * 3600)
        }
    }

    private func send(forged mail: inout TestMail, after delay: TimeInterval = 60) {
        mail.id = "q\(facts.count)"
        mail.date = world.now + delay
        send(mail, meaning: .foreign, in: nil, at: world.now + delay)
    }

    // MARK: Facts

    private func fact(
        _ mail: TestMail, _ meaning: Fact.Meaning, _ letter: Persona.Letter, _ address: String
    ) -> Fact {
        Fact(
            meaning: meaning, matter: letter.matter, organisation: personas[address]?.organisation, person: address,
            messageID: messageID(mail), writtenAt: world.now, answering: letter.messageID)
    }
}
