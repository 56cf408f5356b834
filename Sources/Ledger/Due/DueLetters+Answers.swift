import Federation
import Foundation

/// Letters to those who wrote.
extension DueLetters {
    /// To the author; to the organisation's correspondents, too, if somebody else answered for it.
    func receipts(_ id: MatterID, _ organisation: OrganisationID, statement sequence: Int) -> [Letter] {
        guard let matter = register.matters[id], let voice = matter.voices[organisation],
            let index = voice.statements.firstIndex(where: { $0.sequence == sequence })
        else { return [] }
        let statement = voice.statements[index]
        let previous = index > 0 ? voice.statements[index - 1].value : nil
        let author = person(statement.taken.person, of: organisation, in: matter)
            .map { Addressee($0, of: organisation, at: written(statement.taken.author, by: $0)) }
        let others = recipients(of: organisation, in: matter).filter { $0.person != author?.person }
        return ([author].compactMap(\.self) + others).map { addressee in
            let isAuthor = addressee.person == author?.person
            return letter(
                .receipt, [id.description, organisation.rawValue, String(sequence)], to: addressee, about: id,
                inReplyTo: isAuthor ? statement.taken.messageID : nil, because: sequence,
                .receipt(
                    receipt(statement, in: matter, previous: previous, origin: origin(statement, isAuthor, author))))
        }
    }

    private func receipt(
        _ statement: Statement, in matter: Matter, previous: Position?, origin: ReceiptContent.Origin
    ) -> ReceiptContent {
        let isAfter = matter.conclusion.map { $0.sequence < statement.sequence } ?? false
        return ReceiptContent(
            matter: matter.heading, organisation: matter.name(of: statement.taken.organisation),
            position: statement.value, previous: previous == statement.value ? nil : previous,
            evidence: statement.taken.evidence, origin: origin,
            blocks: matter.rule.blocks(statement.value) && !isAfter, isLate: statement.isLate,
            isAfterConclusion: isAfter, head: register.head,
            signature: origin == .ownMail ? statement.taken.signature : nil)
    }

    private func origin(
        _ statement: Statement, _ isAuthor: Bool, _ author: Addressee?
    ) -> ReceiptContent.Origin {
        switch statement.taken.origin {
        case .telephone(let actor): .telephone(by: actor.name)
        case .settlement(let actor): .settled(by: actor.name)
        case .mail: isAuthor ? .ownMail : .colleague(name: author?.name ?? statement.taken.author)
        }
    }

    /// The address the person wrote from, if it is one of theirs.
    private func written(_ author: String, by person: Person) -> EmailAddress? {
        EmailAddress(author).flatMap { address in person.addresses.first { $0 == address } }
    }

    /// To the author of a doubtful mail.
    func question(about id: HoldID) -> [Letter] {
        if let hold = register.holds[id], hold.opening.matter?.kind == .meeting { return meetingQuestion(about: hold) }
        guard let hold = register.holds[id], let matter = hold.opening.matter.flatMap({ register.matters[$0] }),
            let organisation = hold.opening.organisation,
            let person = person(hold.opening.person, of: organisation, in: matter)
        else { return [] }
        let addressee = Addressee(person, of: organisation, at: written(hold.opening.author, by: person))
        let content = QuestionContent(
            matter: matter.heading, organisation: matter.name(of: organisation),
            sentence: hold.opening.evidence ?? hold.opening.text, likely: hold.opening.likely,
            reason: hold.opening.reason)
        return [
            letter(
                .question, [matter.id.description, id.description], to: addressee, about: matter.id,
                inReplyTo: hold.opening.messageID, because: id.sequence, .question(content))
        ]
    }

    /// To the author of a mail that says nothing of the matter.
    func question(_ asked: PositionAsked, because sequence: Int) -> [Letter] {
        guard let matter = register.matters[asked.matter],
            let person = person(asked.person, of: asked.organisation, in: matter)
        else { return [] }
        let content = QuestionContent(
            matter: matter.heading, organisation: matter.name(of: asked.organisation), sentence: asked.sentence,
            likely: [], reason: .doubtfulReading)
        return [
            letter(
                .question, [matter.id.description, String(sequence)], to: Addressee(person, of: asked.organisation),
                about: matter.id, inReplyTo: asked.messageID, because: sequence, .question(content))
        ]
    }

    /// To the registered addresses of the organisation in whose name something unproved came, and to its deputy whose
    /// name an objection bears.
    func confirmations(_ asked: ConfirmationAsked, because sequence: Int) -> [Letter] {
        guard let matter = register.matters[asked.matter] else { return [] }
        let content = ConfirmationContent(
            matter: matter.heading, organisation: matter.name(of: asked.organisation), author: asked.author,
            position: asked.value, sentence: asked.sentence, holds: asked.hold != nil)
        let named = asked.hold.flatMap { register.holds[$0]?.opening.person }
            .flatMap { person($0, of: asked.organisation, in: matter) }
            .map { Addressee($0, of: asked.organisation) }
        let usual = recipients(of: asked.organisation, in: matter)
        let others = [named].compactMap(\.self).filter { named in !usual.contains { $0.person == named.person } }
        return (usual + others).map {
            letter(
                .confirmation, [matter.id.description, asked.organisation.rawValue, String(sequence)], to: $0,
                about: matter.id, because: sequence, .confirmation(content))
        }
    }

    /// To the author of a mail without effect.
    func refusal(_ refused: Refused, because sequence: Int) -> [Letter] {
        let content = RefusalContent(reason: content(of: refused.reason), excerpt: refused.excerpt)
        return [
            letter(
                .refusal, [String(sequence)], to: Addressee(name: refused.name, address: refused.address),
                about: refused.reason.matter, inReplyTo: refused.messageID, because: sequence, .refusal(content))
        ]
    }

    private func content(of reason: RefusalReason) -> RefusalContent.Reason {
        func named(_ id: OrganisationID) -> String { roster.organisation(id)?.name ?? id.rawValue }
        func heading(_ id: MatterID) -> MatterHeading? {
            register.matters[id]?.heading ?? register.meetings[id]?.matterHeading
        }
        return switch reason {
        case .unknownAddress: .unknownAddress
        case .notMandated(let organisation): .notMandated(organisation: named(organisation))
        case .noMatter: .noMatter
        case .whichMatter(let open): .whichMatter(open.compactMap(heading))
        case .notInElectorate(let id, let organisation):
            heading(id).map { .notInElectorate($0, organisation: named(organisation)) } ?? .noMatter
        case .withdrawalNotProved(let id, let organisation):
            heading(id).map { .withdrawalNotProved($0, organisation: named(organisation)) } ?? .noMatter
        case .unknownCommand(let words): .unknownCommand(words)
        case .actNotPossible(let act, let matter, let because):
            .actNotPossible(act: act.rawValue, matter: matter.flatMap(heading), because: because)
        case .tooLarge(let limit): .tooLarge(limitMegabytes: limit)
        case .meeting(let id, let refusal):
            .meeting(refusal, number: id, title: id.flatMap { register.meetings[$0]?.title })
        case .minutes(let id, let refusal):
            .minutes(refusal, number: id, title: register.meetings[id]?.title ?? id.description)
        }
    }
}
