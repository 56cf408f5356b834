import Federation
import Foundation

/// Letters about minutes that an entry makes due.
extension DueLetters {
    func letters(for obligation: MinutesObligation, because sequence: Int) -> [Letter] {
        switch obligation {
        case .filed(let id, let version): filed(id, version, because: sequence)
        case .correction(let id, let number): corrections(id, number, because: sequence)
        case .agreement(let agreed): agreement(agreed, because: sequence)
        case .question(let asked): question(asked, because: sequence)
        case .approved(let id): approved(id, because: sequence)
        case .actionClosed(let closed): receipt(closed, because: sequence)
        case .acknowledgement(let acted): acknowledgement(acted, because: sequence)
        }
    }

    private func receipt(
        _ record: MinutesReceiptContent.Record, _ id: MatterID, to addressee: Addressee, inReplyTo: String?,
        because sequence: Int
    ) -> Letter {
        let content = MinutesReceiptContent(meeting: heading(of: id), record: record, head: register.head)
        return minutesLetter(
            .minutesReceipt(content), id, ["\(sequence)"], to: addressee, inReplyTo: inReplyTo, because: sequence)
    }

    /// At the address somebody wrote from, if it is theirs.
    private func addressee(_ id: PersonID?, from author: String) -> Addressee? {
        id.flatMap(roster.person).map { person in
            Addressee(person, at: EmailAddress(author).flatMap { written in person.addresses.first { $0 == written } })
        }
    }

    private func filed(_ id: MatterID, _ number: Int, because sequence: Int) -> [Letter] {
        guard let minutes = register.minutes[id], let meeting = register.meetings[id],
            let version = minutes.versions.first(where: { $0.number == number }),
            let author = addressee(version.filed.person, from: version.filed.author)
        else { return [] }
        let unassigned = version.filed.actions.filter { $0.holder == nil }.map(actionLine)
        let record = MinutesReceiptContent.Record.filed(
            version: number, recipients: everybody(in: meeting).count, deadline: version.filed.deadline,
            fingerprint: version.filed.fingerprint, unassigned: unassigned,
            unread: version.filed.text.isEmpty ? version.filed.files.filter { !$0.isText }.map(\.name) : [])
        // Who has to be told that nobody known was named for something: the secretariat.
        let others = unassigned.isEmpty ? [] : secretariat.filter { $0.person != author.person }
        return [receipt(record, id, to: author, inReplyTo: version.filed.messageID, because: sequence)]
            + others.map { receipt(record, id, to: $0, inReplyTo: nil, because: sequence) }
    }

    /// A receipt to the author, the correction to who writes; to the secretariat, too, where it comes after the approval.
    private func corrections(_ id: MatterID, _ number: Int, because sequence: Int) -> [Letter] {
        guard let minutes = register.minutes[id],
            let correction = minutes.corrections.first(where: { $0.number == number })
        else { return [] }
        let line = correctionLine(correction)
        let isLate = correction.fate == .late
        let taken = correction.taken
        let author = taken.tells == .author ? addressee(taken.person, from: taken.author) : nil
        let receipts = [author].compactMap(\.self).map {
            receipt(.correction(line, isLate: isLate), id, to: $0, inReplyTo: taken.messageID, because: sequence)
        }
        let content = MinutesCorrectionContent(
            meeting: heading(of: id), correction: line, open: minutes.openCorrections.map(correctionLine),
            version: minutes.latest?.number ?? 0, text: minutes.latest?.filed.text ?? "",
            versionFiles: minutes.latest?.filed.files ?? [], isLate: isLate)
        let writers = writers(of: minutes)
        let others = isLate ? secretariat.filter { !writers.contains($0) } : []
        return receipts
            + (writers + others).map {
                minutesLetter(.minutesCorrection(content), id, ["C\(number)"], to: $0, because: sequence)
            }
    }

    private func agreement(_ agreed: MinutesAgreed, because sequence: Int) -> [Letter] {
        guard agreed.tells == .author, let author = addressee(agreed.person, from: agreed.author) else { return [] }
        let isOld = register.minutes[agreed.meeting]?.latest.map { $0.number != agreed.version } ?? false
        return [
            receipt(
                .agreement(version: agreed.version, evidence: agreed.evidence, isOld: isOld), agreed.meeting,
                to: author,
                inReplyTo: agreed.messageID, because: sequence)
        ]
    }

    private func question(_ asked: MinutesAsked, because sequence: Int) -> [Letter] {
        guard let person = roster.person(asked.person) else { return [] }
        let own = register.openActions.filter { item in
            holders(of: item.point).contains { $0.person == asked.person }
        }
        let content = MinutesQuestionContent(
            meeting: heading(of: asked.meeting), doubt: asked.doubt, sentence: asked.sentence,
            actions: asked.doubt == .action ? actionLines(own.isEmpty ? register.openActions : own) : [])
        return [
            minutesLetter(
                .minutesQuestion(content), asked.meeting, ["\(sequence)"], to: Addressee(person, at: asked.address),
                inReplyTo: asked.messageID, because: sequence)
        ]
    }

    /// To everybody, to the secretariat, and to the members.
    private func approved(_ id: MatterID, because sequence: Int) -> [Letter] {
        guard let minutes = register.minutes[id], let meeting = register.meetings[id],
            let approval = minutes.approval, let version = minutes.latest
        else { return [] }
        let way: ApprovedMinutesContent.Way =
            switch approval.approved.way {
            case .tacit: .tacit
            case .meeting: .meeting
            }
        let content = ApprovedMinutesContent(
            meeting: heading(of: id), version: version.number, way: way, text: version.filed.text,
            files: version.filed.files, fingerprint: version.filed.fingerprint, approvedAt: approval.at,
            decisions: version.filed.decisions, actions: actionLines(minutes.actions.filter { $0.fate != .dropped }),
            head: register.head)
        let members = roster.members.map { Addressee(name: roster.federation, address: $0) }
        return (everybody(in: meeting) + secretariat + members).map {
            minutesLetter(.approvedMinutes(content), id, [], to: $0, because: sequence)
        }
    }

    private func receipt(_ closed: ActionClosed, because sequence: Int) -> [Letter] {
        guard let item = register.action(closed.number), let address = closed.address,
            let person = closed.by.person.flatMap(roster.person)
        else { return [] }
        return [
            receipt(
                .action(actionLine(item.point), closed.word), closed.meeting, to: Addressee(person, at: address),
                inReplyTo: closed.messageID, because: sequence)
        ]
    }

    private func acknowledgement(_ acted: MinutesActed, because sequence: Int) -> [Letter] {
        guard let record = record(of: acted) else { return [] }
        let own = acted.by.person.flatMap(roster.person).map { [Addressee($0)] }
        return (own ?? addressees(for: acted.by)).map {
            receipt(record, acted.meeting, to: $0, inReplyTo: acted.inReplyTo, because: sequence)
        }
    }

    private func record(of acted: MinutesActed) -> MinutesReceiptContent.Record? {
        switch acted.deed {
        case .rapporteurNamed(let id): .rapporteur(name: roster.person(id)?.name ?? id.rawValue)
        case .approved: .approved(version: register.minutes[acted.meeting]?.latest?.number ?? 0)
        case .corrections(let numbers, _): .settled(numbers)
        case .action(let number): register.action(number).map { .assigned(actionLine($0.point)) }
        }
    }
}
