import Federation
import Foundation
import Ledger
import Mail
import Rehearsal

/// The secretariat opens texts by mail, and others try to.
extension Crowd {
    /// A letter that shows a draft.
    struct Preview {
        let letter: String
        /// `B12`, as a forger may guess it.
        let draft: String
    }

    private static let mostEditions = 3

    /// The secretary sends a text; in some months she changes her mind while it is shown.
    func draft(_ paper: Paper) {
        guard secretary.editions(of: paper.title) < Crowd.mostEditions, !secretary.drafted.contains(paper) else {
            return
        }
        secretary.noteDraft(paper)
        var mail = secretaryMail(paper.text)
        mail.subject = "\(world.chance.pick(["Proposition", "Texte à signer", "Pour signature"])) : \(paper.title)"
        mail.isAuthenticated = !world.chance.happens(1, in: 12)
        world.tell("the secretary drafts \(paper.title): \(paper.text)")
        post(Array(mail.bytes.utf8), note(fact(mail, .drafts(paper))))
        guard world.chance.happens(1, in: 5) else { return agenda.add(.urge(paper), at: world.now + hours(26, 40)) }
        world.inject(.changedDraft)
        agenda.add(.draft(nextEdition(of: paper)), at: world.now + hours(0, 30))
    }

    /// Nothing was shown, or it was lost: she sends it again, in other words.
    func urge(_ paper: Paper) {
        guard !secretary.hasAnswered(paper.title) else { return }
        draft(nextEdition(of: paper))
    }

    private func nextEdition(of paper: Paper) -> Paper { paper.edition(secretary.editions(of: paper.title) + 1) }

    /// The secretary sees a draft. Her own she confirms, the newest edition if she takes care; others are none of hers.
    func see(_ preview: Preview) {
        forgeConfirmation(of: preview)
        guard let bytes = world.post.fates[preview.letter]?.bytes,
            let paper = secretary.paper(shownIn: LetterText(bytes))
        else { return }
        if secretary.hasReplaced(paper) {
            guard world.chance.happens(1, in: 3) else { return }
            world.inject(.oldConfirmed)
        }
        agenda.add(.answerPreview(paper, preview), at: world.now + hours(0, 20))
        guard world.chance.happens(1, in: 6) else { return }
        world.inject(.confirmedTwice)
        agenda.add(.answerPreview(paper, preview), at: world.now + hours(0, 40))
    }

    /// Her "oui", or now and then her "non".
    func answer(_ preview: Preview, showing paper: Paper) {
        let isNo = world.chance.happens(1, in: 14)
        let meaning: Fact.Meaning = isNo ? .gives(up: paper) : .confirms(paper)
        world.tell("the secretary answers the preview of \(paper.title) \(preview.draft): \(meaning)")
        secretary.answered.insert(paper)
        if isNo { agenda.add(.draft(nextEdition(of: paper)), at: world.now + hours(2, 10)) }
        answer(preview, isNo: isNo, meaning)
    }

    /// In words, or by the letter's own button.
    func answer(_ preview: Preview, isNo: Bool, _ meaning: Fact.Meaning) {
        if world.chance.happens(1, in: 3), let click = click(isNo ? "NON" : "OUI", in: preview) {
            return post(click, note(fact(LetterHeader(click).messageID, meaning)))
        }
        let yes = ["Oui.", "Oui", "Je confirme.", "D'accord, envoyez.", "C'est bon pour moi."]
        var mail = secretaryMail(world.chance.pick(isNo ? ["Non.", "Non, ne rien envoyer."] : yes))
        mail.subject = "Re: À confirmer (\(preview.draft))"
        mail.answering = preview.letter
        mail.isAuthenticated = !world.chance.happens(1, in: 12)
        if world.chance.happens(1, in: 4 * world.weather.malice) { squat(mail) }
        post(Array(mail.bytes.utf8), note(fact(mail, meaning)))
    }

    /// The mail the letter's own button makes, as the federation's server stamps it.
    private func click(_ word: String, in preview: Preview) -> [UInt8]? {
        guard let address = EmailAddress(Secretary.address), let greffe = EmailAddress("greffe@fe.example"),
            let bytes = world.post.fates[preview.letter]?.bytes
        else { return nil }
        let trace = Trace("click\(facts.count)")
        let mail = Reply.oneClick(
            word, in: bytes, by: Correspondent(name: "Claire Besson", address: address, zone: .gmt),
            with: world.chance.pick(MailProgram.allCases), at: world.now, trace: trace)
        return mail.map {
            Border(authservID: "mx.fe.example").stamped(
                $0, result: .pass, from: "smtp.fe.example", for: greffe, sender: address, at: world.now, trace: trace)
        }
    }

    // MARK: Others

    /// Somebody who may not has heard of the draft: a stranger, a member, one of them in the secretary's name. To a
    /// member the letter itself was passed on.
    func forgeConfirmation(of preview: Preview) {
        guard world.chance.happens(1, in: world.weather.malice) else { return }
        world.inject(.forgedConfirmation)
        let member = world.chance.pick(personas.keys.sorted())
        let word = world.chance.pick(["Oui.", "OUI", "Non."])
        let author = world.chance.pick([Secretary.address, member, member, "x@ailleurs.example"])
        var mail = TestMail(from: author, text: word)
        mail.id = "c\(facts.count)"
        mail.date = world.now
        mail.subject = "\(word == "Non." ? "NON" : "OUI") [\(preview.draft)]"
        mail.isAuthenticated = author != Secretary.address
        if author == member, world.chance.happens(1, in: 2) { mail.answering = preview.letter }
        let organisation = author == member ? personas[member]?.organisation : nil
        let forged = note(
            Fact(
                meaning: .foreign, matter: nil, organisation: organisation, person: author, messageID: messageID(mail),
                writtenAt: world.now))
        let parcel = Parcel(bytes: Array(mail.bytes.utf8), fact: forged, folder: "INBOX")
        agenda.add(.arrive(parcel), at: world.now + hours(0, 10))
    }

    /// Somebody sends a text of their own in the secretary's name, and confirms it at once.
    func forgeDraft() {
        world.inject(.forgedConfirmation)
        var mail = TestMail(from: Secretary.address, text: "Nous nous rallions sans réserve au ministère.")
        mail.id = "fd\(facts.count)"
        mail.date = world.now
        mail.subject = "Proposition : Ralliement"
        let forged = note(
            Fact(
                meaning: .foreign, matter: nil, organisation: nil, person: nil, messageID: messageID(mail),
                writtenAt: world.now))
        agenda.add(
            .arrive(Parcel(bytes: Array(mail.bytes.utf8), fact: forged, folder: "INBOX")), at: world.now + 30)
    }

    // MARK: Common

    func secretaryMail(_ text: String) -> TestMail {
        var mail = TestMail(from: Secretary.address, text: text)
        mail.id = "k\(facts.count)"
        mail.date = world.now
        return mail
    }

    func fact(_ mail: TestMail, _ meaning: Fact.Meaning) -> Fact { fact(messageID(mail), meaning) }

    private func fact(_ messageID: String, _ meaning: Fact.Meaning) -> Fact {
        Fact(
            meaning: meaning, matter: nil, organisation: nil, person: Secretary.address, messageID: messageID,
            writtenAt: world.now)
    }
}
