import Federation
import Foundation
import Ledger
import Rehearsal

/// What the crowd writes.
extension Crowd {
    /// Somebody says something of a matter; answering `letter`, or the letter they have at hand.
    func write(_ value: Position?, of matter: MatterID, by address: String, answering letter: String? = nil) {
        guard let persona = personas[address] else { return }
        persona[matter].said = value ?? persona[matter].said
        let meaning = value.map(Fact.Meaning.says) ?? .unclear
        if let value, letter == nil, world.chance.happens(1, in: 8), let click = click(value, of: matter, by: persona) {
            let fact = note(
                Fact(
                    meaning: meaning, matter: matter, organisation: persona.organisation, person: address,
                    messageID: LetterHeader(click).messageID, writtenAt: world.now))
            world.tell("\(address) clicks \(value) on \(matter)")
            return post(click, fact)
        }
        let text = world.chance.pick(value.map(Sayings.sentences) ?? Sayings.unclear)
        var mail = mail(text, of: matter, by: persona, answering: letter)
        // Without a letter at hand, nobody could tell for whom a private address speaks.
        if mail.answering != nil, world.chance.happens(1, in: 6 * world.weather.post) {
            world.inject(.privateAddress)
            mail.from = "\(persona.id)@perso.example"
        }
        if world.chance.happens(1, in: 4 * world.weather.malice) { squat(mail) }
        let fact = note(
            Fact(
                meaning: meaning, matter: matter, organisation: persona.organisation, person: address,
                messageID: messageID(mail), writtenAt: world.now))
        world.tell("\(address) writes \(value?.rawValue ?? "?") of \(matter): \(text)")
        if world.chance.happens(1, in: 3 * world.weather.post) { post(Array(onList(mail).bytes.utf8), fact) }
        post(Array(mail.bytes.utf8), fact)
    }

    private func mail(_ text: String, of matter: MatterID, by persona: Persona, answering letter: String?) -> TestMail {
        var mail = TestMail(from: persona.address, text: text)
        mail.id = "m\(facts.count)"
        mail.date = world.now
        mail.isAuthenticated = !world.chance.happens(1, in: 12)
        let letters = persona[matter].letters
        let proposal = letters.first { $0.kind == .proposal }?.messageID
        mail.answering = letter ?? (world.chance.happens(3, in: 4) ? letters.last?.messageID : proposal)
        if world.chance.happens(5, in: 12) {
            mail.text +=
                "\r\n\r\nLe lun. 29 juin 2026 à 10:00, Greffe <greffe@fe.example> a écrit :\r\n> Nous appelons…"
        }
        return mail
    }

    /// The mail that a click in the proposal makes; `nil` if it has no button for `value`.
    private func click(_ value: Position, of matter: MatterID, by persona: Persona) -> [UInt8]? {
        let words: [Position: String] = [
            .agree: "D'ACCORD", .noObjection: "PAS D'OBJECTION", .disagree: "DESACCORD", .abstain: "ABSTENTION",
        ]
        guard let word = words[value], let address = EmailAddress(persona.address),
            let letter = persona[matter].letters.first(where: { $0.kind == .proposal })?.messageID,
            let bytes = world.post.fates[letter]?.bytes
        else { return nil }
        return Reply.oneClick(
            word, in: bytes, by: Correspondent(name: persona.id.rawValue, address: address, zone: .gmt),
            with: world.chance.pick(MailProgram.allCases), at: world.now, trace: Trace("click\(facts.count)"))
    }

    func messageID(_ mail: TestMail) -> String { "\(mail.id)@program.example" }

    // MARK: On its way

    /// Late, twice, in the wrong folder, or as it should be. A copy put in again has a server's field on top, under which
    /// what the first said of its author counts no more: not so where that is all the proof there is.
    func post(_ bytes: [UInt8], _ fact: Int, isRestamped: Bool = true) {
        var folder = "INBOX"
        var delay = TimeInterval(5 + world.chance.next(120))
        if world.chance.happens(1, in: 2 * world.weather.post) {
            world.inject(.delayedMail)
            delay += hours(0, 60)
        }
        if world.chance.happens(1, in: 4 * world.weather.post) {
            world.inject(.junkedMail)
            folder = "Junk"
        }
        agenda.add(.arrive(Parcel(bytes: bytes, fact: fact, folder: folder)), at: world.now + delay)
        guard world.chance.happens(1, in: 2 * world.weather.post) else { return }
        let isReplay = isRestamped && world.chance.happens(1, in: 2)
        world.inject(isReplay ? .replayed : .repeatedMail)
        let copy =
            isReplay
            ? Array("Received: from encore.example by mx.fe.example; Tue, 30 Jun 2026 10:00:00 +0200\r\n".utf8) + bytes
            : bytes
        let other = world.chance.happens(1, in: 3) ? "Junk" : "INBOX"
        agenda.add(.arrive(Parcel(bytes: copy, fact: fact, folder: other)), at: world.now + delay + hours(0, 150))
    }

    /// As the federation's own list passes it on, with From as it was or rewritten.
    private func onList(_ mail: TestMail) -> TestMail {
        var post = mail
        post.isAuthenticated = false
        post.to = "tous@liste.fe.example"
        post.fields = ["List-Id: <liste.fe.example>", "List-Post: <mailto:tous@liste.fe.example>", "Precedence: list"]
        if world.chance.happens(1, in: 2) {
            world.inject(.rewrittenPost)
            post.from = "tous@liste.fe.example"
            post.fields += ["X-Original-From: <\(mail.from)>", "Reply-To: <\(mail.from)>"]
        } else {
            world.inject(.listCopy)
        }
        return post
    }

    // MARK: Machines

    func answerAutomatically(_ letter: Persona.Letter, _ persona: Persona) {
        world.inject(.automaticMail)
        var mail = TestMail(
            from: persona.address, text: "Je suis absente du bureau jusqu'au 15 inclus, sans accès à ma messagerie.")
        mail.id = "auto\(facts.count)"
        mail.subject = "Réponse automatique : Appel"
        mail.answering = letter.messageID
        mail.isAuthenticated = true
        mail.fields = ["Auto-Submitted: auto-replied"]
        mail.date = world.now
        let fact = note(
            Fact(
                meaning: .automatic, matter: letter.matter, organisation: persona.organisation, person: persona.address,
                messageID: messageID(mail), writtenAt: world.now))
        agenda.add(
            .arrive(Parcel(bytes: Array(mail.bytes.utf8), fact: fact, folder: "INBOX")), at: world.now + 20)
    }

    /// The recipient's server took the letter, and now says it cannot deliver it, or not yet.
    func sendBack(_ letter: Persona.Letter, to address: String) {
        let isDelay = world.chance.happens(1, in: 5)
        world.inject(isDelay ? .delayReported : .returnedLetter, "to \(address)")
        let bytes = ReturnedLetter(messageID: letter.messageID, recipient: address, isDelay: isDelay).bytes
        let fact = note(
            Fact(
                meaning: isDelay ? .automatic : .returned(letter: letter.messageID), matter: letter.matter,
                organisation: nil, person: nil, messageID: "r\(facts.count)@mx.example", writtenAt: world.now))
        agenda.add(.arrive(Parcel(bytes: bytes, fact: fact, folder: "INBOX")), at: world.now + hours(0, 40))
    }

    // MARK: Enemies

    /// Somebody writes in another's name, without their account or their letters.
    func forge(_ persona: Persona, until deadline: Date) {
        let isYes = world.chance.happens(2, in: 3)
        world.inject(isYes ? .forgedYes : .forgedNo)
        let value: Position = isYes ? .agree : .disagree
        var mail = TestMail(from: persona.address, text: world.chance.pick(Sayings.sentences(for: value)))
        mail.id = "f\(facts.count)"
        mail.date = world.now
        let when = world.now + Double(world.chance.next(1000)) / 1000 * deadline.timeIntervalSince(world.now)
        send(mail, meaning: .forged(value), in: persona, at: when)
        guard world.chance.happens(1, in: 2) else { return }
        world.inject(.stranger)
        var foreign = TestMail(from: "x@ailleurs.example", text: "Désaccord.")
        foreign.id = "s\(facts.count)"
        foreign.date = world.now
        send(foreign, meaning: .foreign, in: nil, at: when + 600)
    }

    /// Sends something else first under the Message-ID that `mail` will have (T32).
    func squat(_ mail: TestMail) {
        world.inject(.squattedID)
        var other = TestMail(from: "x@ailleurs.example", text: "Bonjour.")
        other.id = mail.id
        other.date = world.now
        send(other, meaning: .foreign, in: nil, at: world.now + 1)
    }

    func send(_ mail: TestMail, meaning: Fact.Meaning, in name: Persona?, at instant: Date) {
        let fact = note(
            Fact(
                meaning: meaning, matter: nil, organisation: name?.organisation, person: name?.address,
                messageID: messageID(mail),
                writtenAt: instant))
        agenda.add(.arrive(Parcel(bytes: Array(mail.bytes.utf8), fact: fact, folder: "INBOX")), at: instant)
    }
}
