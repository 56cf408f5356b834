import Federation
import Foundation

/// Letters about meetings that an entry makes due.
extension DueLetters {
    func letters(for obligation: MeetingObligation, because sequence: Int) -> [Letter] {
        switch obligation {
        case .preview(let draft): meetingPreviews(of: draft)
        case .acknowledgement(let acted): acknowledgements(of: acted, because: sequence)
        case .pollReceipt(let id, let organisation, let statement):
            pollReceipts(id, organisation, statement: statement)
        case .pollTable(let id): pollTables(of: id, because: sequence)
        case .receipt(let id, let organisation, let statement): attendanceReceipts(id, organisation, statement)
        case .agendaReceipt(let id, let organisation, let person, let author, let messageID):
            agendaReceipts(id, organisation, person, author, inReplyTo: messageID, because: sequence)
        case .question(let asked): questions(asked, because: sequence)
        case .agendaDraft(let id): agendas(of: id, because: sequence, .draft)
        case .agenda(let id, _): agendas(of: id, because: sequence, .settled)
        case .cancellation(let id): cancellations(of: id, because: sequence)
        }
    }

    // MARK: Who

    /// Those who receive the letters of an organisation invited, now.
    func recipients(of id: OrganisationID, in meeting: Meeting) -> [Addressee] {
        let organisation = roster.organisation(id) ?? meeting.electorate[id]
        return organisation?.recipients(at: now).map { Addressee($0, of: id) } ?? []
    }

    /// Everybody invited.
    func everybody(in meeting: Meeting) -> [Addressee] {
        meeting.organisations.flatMap { recipients(of: $0.id, in: meeting) }
    }

    /// The person of an organisation who wrote, at the address they wrote from if it is theirs.
    func author(
        _ id: PersonID?, of organisation: OrganisationID, in meeting: Meeting, from author: String
    ) -> Addressee? {
        let known = roster.organisation(organisation) ?? meeting.electorate[organisation]
        guard let person = known.flatMap({ ($0.correspondents + $0.deputies).first { $0.id == id } }) else {
            return nil
        }
        let written = EmailAddress(author).flatMap { address in person.addresses.first { $0 == address } }
        return Addressee(person, of: organisation, at: written)
    }

    // MARK: Answers to answers

    private func pollReceipts(_ id: MatterID, _ organisation: OrganisationID, statement sequence: Int) -> [Letter] {
        guard let meeting = register.meetings[id], let poll = meeting.poll,
            let statement = poll.answers[organisation]?.first(where: { $0.sequence == sequence }),
            statement.answered.tells == .author,
            let addressee = author(
                statement.answered.person, of: organisation, in: meeting, from: statement.answered.author)
        else { return [] }
        let standing = poll.standing(of: organisation) ?? statement
        let content = PollReceiptContent(
            poll: poll.heading(id), organisation: meeting.name(of: organisation), choices: standing.answered.choices,
            evidence: statement.answered.evidence, head: register.head)
        return [
            letter(
                .pollReceipt, [id.description, organisation.rawValue, String(sequence)], to: addressee, about: id,
                inReplyTo: statement.answered.messageID, because: sequence, .meeting(.pollReceipt(content)))
        ]
    }

    /// To the author, and to the organisation's correspondents if somebody else answered for it.
    private func attendanceReceipts(_ id: MatterID, _ organisation: OrganisationID, _ sequence: Int) -> [Letter] {
        guard let meeting = register.meetings[id], let heading = meeting.heading,
            let statement = meeting.answers[organisation]?.first(where: { $0.sequence == sequence })
        else { return [] }
        let taken = statement.taken
        let author = author(taken.person, of: organisation, in: meeting, from: taken.author)
        let others = recipients(of: organisation, in: meeting).filter { $0.person != author?.person }
        let told = taken.tells == .author ? [author].compactMap(\.self) : []
        return (told + others).map { addressee in
            let isAuthor = addressee.person == author?.person
            let content = AttendanceReceiptContent(
                meeting: heading, organisation: meeting.name(of: organisation), value: taken.value,
                substitute: taken.substitute, part: taken.part, proxy: taken.proxy,
                previous: previous(statement, in: meeting),
                evidence: taken.evidence, origin: origin(taken, isAuthor, author),
                items: isAuthor ? meeting.lines(meeting.items.filter { isFrom($0, taken) }) : [], head: register.head)
            return letter(
                .attendanceReceipt, [id.description, organisation.rawValue, String(sequence)], to: addressee,
                about: id, inReplyTo: isAuthor ? taken.messageID : nil, because: sequence,
                .meeting(.attendanceReceipt(content)))
        }
    }

    private func isFrom(_ item: AgendaItem, _ taken: AttendanceTaken) -> Bool {
        item.organisation == taken.organisation && item.mail != nil && item.mail == taken.mail
    }

    private func previous(_ statement: AttendanceStatement, in meeting: Meeting) -> Attendance? {
        let before = meeting.answers[statement.taken.organisation]?.last { $0.sequence < statement.sequence }
        return before.flatMap { $0.value == statement.value ? nil : $0.value }
    }

    private func origin(
        _ taken: AttendanceTaken, _ isAuthor: Bool, _ author: Addressee?
    ) -> AttendanceReceiptContent.Origin {
        switch taken.origin {
        case .telephone(let actor): .telephone(by: actor.name)
        case .settlement(let actor): .settled(by: actor.name)
        case .mail: isAuthor ? .ownMail : .colleague(name: author?.name ?? taken.author)
        case .calendar: isAuthor ? .calendar : .colleague(name: author?.name ?? taken.author)
        }
    }

    private func agendaReceipts(
        _ id: MatterID, _ organisation: OrganisationID, _ person: PersonID?, _ address: String, inReplyTo: String?,
        because sequence: Int
    ) -> [Letter] {
        guard let meeting = register.meetings[id],
            let addressee = author(person, of: organisation, in: meeting, from: address)
        else { return [] }
        let own = meeting.items.filter { $0.organisation == organisation }
        let content = AgendaReceiptContent(
            meeting: meeting.heading, id: id, title: meeting.title, organisation: meeting.name(of: organisation),
            items: meeting.lines(own), isClosed: meeting.agenda != .open)
        let late = own.last.map { $0.isLate && $0.fate == .asked } ?? false
        return ([addressee] + (late ? secretariat : [])).map {
            letter(
                .agendaReceipt, [id.description, organisation.rawValue, String(sequence)], to: $0, about: id,
                inReplyTo: $0.person == addressee.person ? inReplyTo : nil, because: sequence,
                .meeting(.agendaReceipt(content)))
        }
    }

    private func questions(_ asked: AttendanceAsked, because sequence: Int) -> [Letter] {
        guard let meeting = register.meetings[asked.matter] else { return [] }
        let own = author(asked.person, of: asked.organisation, in: meeting, from: "")
        let addressees = own.map { [$0] } ?? recipients(of: asked.organisation, in: meeting)
        return addressees.map { addressee in
            let content = question(asked, meeting)
            return letter(
                content.kind, [asked.matter.description, asked.organisation.rawValue, String(sequence)],
                to: addressee, about: asked.matter, inReplyTo: own == nil ? nil : asked.messageID, because: sequence,
                .meeting(content))
        }
    }

    private func question(_ asked: AttendanceAsked, _ meeting: Meeting) -> MeetingLetter {
        let name = meeting.name(of: asked.organisation)
        guard let heading = meeting.heading else {
            return .datePoll(
                DatePollContent(
                    poll: meeting.pollHeading, organisation: name, occasion: .question(sentence: asked.sentence)))
        }
        let items = asked.doubt == .whichItem ? meeting.items.filter { $0.organisation == asked.organisation } : []
        return .attendanceQuestion(
            AttendanceQuestionContent(
                meeting: heading, organisation: name, sentence: asked.sentence, likely: asked.likely,
                doubt: .asked(asked.doubt), items: meeting.lines(items.filter { $0.fate == .asked })))
    }

    /// To the author of an answer to an invitation that is held.
    func meetingQuestion(about hold: Hold) -> [Letter] {
        let opening = hold.opening
        guard let meeting = opening.matter.flatMap({ register.meetings[$0] }), let organisation = opening.organisation,
            let addressee = author(opening.person, of: organisation, in: meeting, from: opening.author)
        else { return [] }
        let content: MeetingLetter
        if let heading = meeting.heading {
            content = .attendanceQuestion(
                AttendanceQuestionContent(
                    meeting: heading, organisation: meeting.name(of: organisation),
                    sentence: opening.evidence ?? opening.text, likely: opening.attendances ?? [],
                    doubt: .held(opening.reason), items: []))
        } else {
            content = .datePoll(
                DatePollContent(
                    poll: meeting.pollHeading, organisation: meeting.name(of: organisation),
                    occasion: .question(sentence: opening.text)))
        }
        return [
            letter(
                content.kind, [meeting.id.description, hold.id.description], to: addressee, about: meeting.id,
                inReplyTo: opening.messageID, because: hold.id.sequence, .meeting(content))
        ]
    }
}
