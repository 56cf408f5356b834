import Federation
import Foundation
import Ledger

/// The secretariat calls meetings and asks for dates by mail, and moves them or calls them off.
extension Crowd {
    private static let mostWishes = 3

    /// The secretary asks for a meeting; in some months she changes her mind while it is shown.
    func summon(_ wish: MeetingWish) {
        guard secretary.wishes.count < Crowd.mostWishes, !secretary.hasConfirmedWish, wish.dates[0] > world.now else {
            return
        }
        secretary.wishes.append(wish)
        var mail = secretaryMail(wish.text(french))
        mail.subject = wish.subject
        mail.isAuthenticated = !world.chance.happens(1, in: 12)
        world.tell("the secretary asks for \(wish.subject), salle \(wish.room): \(wish.dates)")
        post(Array(mail.bytes.utf8), note(fact(mail, .wishes(wish))))
        guard world.chance.happens(1, in: 5) else { return agenda.add(.urgeWish(wish), at: world.now + hours(26, 40)) }
        world.inject(.changedDraft)
        agenda.add(.summon(nextEdition(of: wish, later: 0)), at: world.now + hours(0, 20))
    }

    /// Nothing was shown, or it was lost, or she said no: she asks again, for later.
    func urge(_ wish: MeetingWish) {
        guard secretary.wishes.last == wish else { return }
        summon(nextEdition(of: wish, later: 2))
    }

    private func nextEdition(of wish: MeetingWish, later days: Int) -> MeetingWish {
        wish.edition(secretary.wishes.count, later: days, french)
    }

    /// The secretary sees what she asked for, and answers it if it is the newest she sent; others are none of hers.
    func seeMeeting(_ preview: Preview) {
        forgeConfirmation(of: preview)
        guard let bytes = world.post.fates[preview.letter]?.bytes else { return }
        let letter = LetterText(bytes)
        guard let wish = secretary.wishes.last, letter.shows(wish.place), wish.dates.allSatisfy({ shows(letter, $0) })
        else { return }
        let isNo = world.chance.happens(1, in: 14)
        agenda.add(.answerWish(wish, preview, isNo: isNo), at: world.now + hours(0, 20))
        guard world.chance.happens(1, in: 6) else { return }
        world.inject(.confirmedTwice)
        agenda.add(.answerWish(wish, preview, isNo: isNo), at: world.now + hours(0, 40))
    }

    /// Her "oui", or now and then her "non".
    func answer(_ preview: Preview, showing wish: MeetingWish, isNo: Bool) {
        guard secretary.wishes.last == wish else { return }
        let meaning: Fact.Meaning = isNo ? .givesUp(wish) : .confirmsWish(wish)
        world.tell("the secretary answers the preview of salle \(wish.room) \(preview.draft): \(isNo ? "non" : "oui")")
        if isNo {
            agenda.add(.urgeWish(wish), at: world.now + hours(2, 10))
        } else {
            secretary.hasConfirmedWish = true
        }
        answer(preview, isNo: isNo, meaning)
    }

    /// A mail about the meeting; a forger has the address and not the account.
    func tend(_ deed: MeetingDeed, _ meeting: MatterID, as scribe: Scribe, answering letter: String? = nil) {
        var mail = secretaryMail(deed.sentence(french))
        mail.id = "e\(facts.count)"
        mail.subject = "\(meeting)"
        mail.isAuthenticated = scribe == .secretariat
        mail.answering = scribe == .secretariat ? letter : nil
        if scribe == .forger { world.inject(.forgedAct) }
        world.tell("\(scribe) writes: \(mail.text)")
        let fact = note(fact(mail, .foreign))
        guard scribe == .secretariat else {
            let parcel = Parcel(bytes: Array(mail.bytes.utf8), fact: fact, folder: "INBOX")
            return agenda.add(.arrive(parcel), at: world.now + hours(0, 3))
        }
        post(Array(mail.bytes.utf8), fact)
    }

    // MARK: Days

    /// Whether a letter says this day.
    func shows(_ letter: LetterText, _ date: Date) -> Bool { letter.shows(french.shown(date)) }

    /// Which of `days` a letter about a meeting is about.
    func day(shownIn id: String, of days: [Date]) -> Date? {
        guard let bytes = world.post.fates[id]?.bytes else { return nil }
        let letter = LetterText(bytes)
        return days.last { shows(letter, $0) }
    }
}
