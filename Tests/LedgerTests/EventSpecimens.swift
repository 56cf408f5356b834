import Federation
import Foundation
import Seal
import Testing

@testable import Ledger

/// One event of every kind, with text that JSON and ASCII make hard.
enum EventSpecimens {
    static let at = Date(timeIntervalSince1970: 1_782_720_000.125)
    static let digest = SHA256Digest(of: "specimen".utf8)
    static let ugly = "« Désaccord » \u{1F44E} \"\\ \r\n\t\u{7F}\u{85}\u{2028}\u{0}\u{FEFF} é/</script>"
    static let organisation = OrganisationID(unchecked: "anas")
    static let person = PersonID(unchecked: "anas.c")
    static let actor = Actor(way: .mail, name: ugly, person: person)

    static func all() throws -> [Event] {
        let matter = try #require(MatterID("SIG-2026-014"))
        let address = try #require(EmailAddress("anas.c@anas.example"))
        return mail(matter) + (try acts(matter, address)) + answers(matter, address) + letters(matter, address)
            + meetings(try #require(MatterID("REU-2026-003")))
            + minutes(try #require(MatterID("REU-2026-003")), address)
    }

    private static func mail(_ matter: MatterID) -> [Event] {
        let place = Place(folder: "Greffe/À voir", uidValidity: .max, uid: .max)
        return [
            .founded(Founded(federation: ugly)),
            .mailSeen(
                MailSeen(
                    place: place, received: at, dated: nil, raw: digest, content: digest, size: 9, messageID: ugly,
                    from: ugly, subject: ugly, isJunk: true, disposition: .hold, matter: matter)),
            .cursorMoved(FolderCursor(folder: ugly, uidValidity: 0, uid: 0)),
            .syncCompleted(SyncCompleted(startedAt: at, folders: ["INBOX", "Junk"])),
            .tailCut(TailCut(bytes: 3, digest: digest)),
            .rosterChanged(RosterChanged(digest: digest)),
            .filesErased(FilesErased(digests: [digest, .zero], reason: .request, by: actor)),
        ]
    }

    private static func acts(_ matter: MatterID, _ address: EmailAddress) throws -> [Event] {
        let file = FileReference(name: ugly, contentType: "application/pdf", digest: digest, size: 1)
        let proposal = Proposal(
            title: ugly, text: ugly, why: ugly, initiator: Initiator(name: ugly, address: address), files: [file],
            body: BodyID(unchecked: "pleniere"))
        let person = try #require(
            Person(id: person, name: ugly, addresses: [address], mandate: Mandate(from: at, until: nil)))
        let electorate = Electorate(organisations: [
            Organisation(id: organisation, name: ugly, correspondents: [person], deputies: [])
        ])
        return [
            .drafted(Drafted(proposal: proposal, termDays: 3, deadline: at, by: actor, mail: digest)),
            .draftDropped(DraftDropped(draft: DraftID(7), by: actor)),
            .opened(
                Opened(
                    matter: matter, proposal: proposal, rule: Rule(), deadline: at, electorate: electorate, by: actor,
                    draft: DraftID(7))),
            .extended(Extended(matter: matter, from: at, to: at + 1, by: actor)),
            .withdrawn(Withdrawn(matter: matter, reason: ugly, by: actor)),
            .closeAsked(CloseAsked(matter: matter, by: actor)),
            .concluded(
                Concluded(
                    matter: matter, outcome: .objected(by: [organisation]), standing: [organisation: .disagree],
                    silent: [organisation])),
            .acted(Acted(deed: .settled(HoldID(3), .record(.reserve)), matter: matter, by: actor, inReplyTo: ugly)),
        ]
    }

    private static func answers(_ matter: MatterID, _ address: EmailAddress) -> [Event] {
        [
            .positionTaken(
                PositionTaken(
                    matter: matter, organisation: organisation, person: person, author: ugly, value: .comment,
                    proof: .stranger, certainty: .doubtful, evidence: ugly, text: ugly, why: [ugly], at: at,
                    origin: .telephone(actor), mail: digest, messageID: ugly, knows: 4)),
            .holdOpened(
                HoldOpened(
                    reason: .viewsDisagree, matter: matter, organisation: organisation, person: person, author: ugly,
                    text: ugly, evidence: ugly, likely: Position.allCases, proof: .signed, why: [], at: at,
                    mail: digest, messageID: nil, asks: .author, detail: ugly)),
            .holdSettled(HoldSettled(hold: HoldID(3), word: .reached, by: actor, since: at)),
            .confirmationAsked(
                ConfirmationAsked(
                    matter: matter, organisation: organisation, author: ugly, value: .delay, sentence: ugly,
                    hold: HoldID(3))),
            .positionAsked(
                PositionAsked(
                    matter: matter, organisation: organisation, person: person, sentence: ugly, messageID: nil)),
            .refused(
                Refused(
                    reason: .actNotPossible(act: .extend, matter: nil, because: .noDate), name: ugly,
                    address: address, excerpt: ugly, messageID: ugly)),
        ]
    }

    private static func letters(_ matter: MatterID, _ address: EmailAddress) -> [Event] {
        [
            .letterQueued(
                LetterQueued(
                    key: LetterKey(.proposal, [ugly]), messageID: ugly, to: address, kind: .proposal, matter: matter,
                    organisation: organisation, person: person, hold: HoldID(1), draft: DraftID(1), blob: digest,
                    knows: 0, because: nil)),
            .letterAttempted(LetterAttempted(messageID: ugly)),
            .letterDispatched(LetterDispatched(messageID: ugly, result: .ambiguous, answer: ugly)),
            .letterCancelled(LetterCancelled(messageID: ugly)),
            .letterReleased(LetterReleased(messageID: ugly, by: actor)),
            .letterBounced(
                LetterBounced(
                    messageID: ugly, recipient: address, status: "5.1.1", severity: .delay, diagnostic: ugly)),
        ]
    }

    private static func meetings(_ matter: MatterID) -> [Event] {
        let body = BodyID(unchecked: "pleniere")
        let plan = MeetingPlan(
            title: ugly, start: at, end: at + 3600, place: ugly, link: ugly, note: ugly, body: body)
        let poll = DatePollPlan(title: ugly, dates: [(at, at + 1), (at + 2, at + 3)], closesAt: at, body: body)
        let series = MeetingSeries(title: ugly, months: [3], rank: .second, weekday: 6)
        let habits = MeetingHabits(quorum: 3, series: series)
        let electorate = Electorate(organisations: [])
        let choices = [PollAnswered.Choice(option: 1, choice: .maybe)]
        let events: [MeetingEvent] = [
            .drafted(MeetingDrafted(wish: .call(plan), agenda: [ugly], occurrence: ugly, by: actor, mail: digest)),
            .drafted(MeetingDrafted(wish: .poll(poll), agenda: [], occurrence: nil, by: actor, mail: nil)),
            .pollOpened(
                PollOpened(
                    matter: matter, plan: poll, agenda: [ugly], habits: habits, electorate: electorate, by: actor,
                    draft: DraftID(7))),
            .pollAnswered(
                PollAnswered(
                    matter: matter, organisation: organisation, person: person, author: ugly, choices: choices,
                    evidence: ugly, proof: .token, at: at, origin: .mail, tells: .author, mail: digest,
                    messageID: ugly)),
            .pollExtended(PollExtended(matter: matter, closesAt: at, by: actor)),
            .pollClosed(PollClosed(matter: matter, by: actor)),
            .called(
                MeetingCalled(
                    matter: matter, plan: plan, agenda: [ugly], agendaClosesAt: at, habits: habits,
                    electorate: electorate, by: actor, draft: nil)),
            .changed(MeetingChanged(matter: matter, plan: plan, agendaClosesAt: nil, by: actor)),
            .cancelled(MeetingCancelled(matter: matter, reason: ugly, by: actor)),
            .held(MeetingHeld(matter: matter)),
            .attendanceTaken(
                AttendanceTaken(
                    matter: matter, organisation: organisation, person: nil, author: ugly, value: .substitute,
                    substitute: ugly, part: ugly, proxy: ugly, proof: .signed, evidence: ugly, why: [ugly], at: at,
                    origin: .settlement(actor), tells: .nobody, mail: digest, messageID: ugly)),
            .attendanceAsked(
                AttendanceAsked(
                    matter: matter, organisation: organisation, person: person, doubt: .outdated, sentence: ugly,
                    likely: Attendance.allCases, messageID: ugly)),
            .itemsAsked(
                ItemsAsked(
                    matter: matter, organisation: organisation, person: person, author: ugly, items: [ugly], at: at,
                    tells: .author, mail: digest, messageID: ugly)),
            .itemsWithdrawn(
                ItemsWithdrawn(
                    matter: matter, organisation: organisation, person: person, numbers: [1], tells: .author,
                    mail: nil, messageID: nil)),
            .agendaClosed(AgendaClosed(matter: matter, by: actor)),
            .agendaSettled(AgendaSettled(matter: matter, order: [2, 1], dropped: [3], by: actor)),
            .acted(
                MeetingActed(deed: .recorded(organisation, .remote), matter: matter, by: actor, inReplyTo: ugly)),
        ]
        return events.map(Event.meeting)
    }

    private static func minutes(_ meeting: MatterID, _ address: EmailAddress) -> [Event] {
        let file = FileReference(name: ugly, contentType: "application/pdf", digest: digest, size: 1)
        let holder = ActionHolder.organisation(organisation)
        let action = ActionPoint(number: 1, task: ugly, holder: holder, due: at)
        let filed = MinutesFiled(
            meeting: meeting, version: 1, text: ugly, files: [file], deadline: at, answers: [1], decisions: [ugly],
            actions: [action], person: person, author: ugly, at: at, mail: digest, messageID: ugly)
        let events: [MinutesEvent] = [
            .called(MinutesCalled(meeting: meeting, rapporteurs: [person], habits: MinutesHabits(), rule: Rule())),
            .rapporteurNamed(RapporteurNamed(meeting: meeting, person: person, by: actor)),
            .filed(filed),
            .correctionTaken(
                CorrectionTaken(
                    meeting: meeting, number: 1, version: 1, organisation: organisation, person: nil, author: ugly,
                    text: ugly, files: [file], proof: .stranger, at: at, tells: .nobody, mail: nil, messageID: nil)),
            .correctionsSettled(CorrectionsSettled(meeting: meeting, numbers: [1], word: .withdrawn, by: actor)),
            .agreed(
                MinutesAgreed(
                    meeting: meeting, version: 1, fingerprint: digest, organisation: organisation, person: person,
                    author: ugly, evidence: ugly, at: at, tells: .author, mail: digest, messageID: ugly)),
            .asked(
                MinutesAsked(
                    meeting: meeting, person: person, address: address, doubt: .twoTexts, sentence: ugly,
                    messageID: ugly)),
            .approved(MinutesApproved(meeting: meeting, version: 1, fingerprint: digest, way: .meeting(actor))),
            .actionClosed(
                ActionClosed(
                    meeting: meeting, number: 1, word: .abandoned, by: actor, address: address, messageID: ugly)),
            .actionAssigned(ActionAssigned(meeting: meeting, number: 1, holder: .person(person), by: actor)),
            .acted(
                MinutesActed(deed: .corrections([1], .setAside), meeting: meeting, by: actor, inReplyTo: ugly)),
        ]
        return events.map(Event.minutes)
    }
}
