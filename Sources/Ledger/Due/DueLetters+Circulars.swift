import Federation
import Foundation

/// Letters to many.
extension DueLetters {
    /// The text, to every recipient of every organisation; to those whose mandate began meanwhile, too.
    func proposals(of matter: Matter) -> [Letter] {
        let proposal = matter.opening.proposal
        return everybody(in: matter).map { addressee in
            let content = ProposalContent(
                matter: matter.heading, organisation: organisationName(addressee, in: matter), text: proposal.text,
                why: proposal.why, initiator: proposal.initiator?.name, files: proposal.files)
            return circular(.proposal, matter, [], to: addressee, because: nil, .proposal(content))
        }
    }

    /// To organisations that have not answered; of several missed reminders only the last goes out.
    func reminders(of matter: Matter) -> [Letter] {
        guard now < matter.deadline, matter.closingSince == nil,
            let days = schedule.reminderDays.sorted().first(where: { isReminderDue($0, matter) })
        else { return [] }
        let slot = calendar.day(matter.deadline) + "-\(days)"
        let isLast = days == schedule.reminderDays.min()
        return matter.organisations.filter { isSilent($0.id, in: matter) }.flatMap { organisation in
            recipients(of: organisation.id, in: matter).filter { wasTold($0, matter) }.map { addressee in
                let content = ReminderContent(
                    matter: matter.heading, organisation: organisation.name, isLast: isLast)
                return circular(.reminder, matter, [slot], to: addressee, because: nil, .reminder(content))
            }
        }
    }

    /// Due from its hour on, unless the matter was opened less than a day before.
    private func isReminderDue(_ days: Int, _ matter: Matter) -> Bool {
        let day = calendar.adding(-days, .calendar, to: matter.deadline)
        let instant = min(calendar.at(hour: schedule.reminderHour, on: day), day)
        return now >= instant && instant >= calendar.adding(1, .calendar, to: matter.openedAt)
    }

    /// Whether the proposal was written to them a day ago or longer: nobody is reminded of what came this morning.
    private func wasTold(_ addressee: Addressee, _ matter: Matter) -> Bool {
        register.outbox[circularKey(.proposal, matter, [], addressee)]
            .map { calendar.adding(1, .calendar, to: $0.queuedAt) <= now } ?? false
    }

    /// An objection with its reason, or its end, to all other organisations and the secretariat.
    func relays(_ id: MatterID, _ organisation: OrganisationID, statement sequence: Int) -> [Letter] {
        guard let matter = register.matters[id], let statements = matter.voices[organisation]?.statements,
            let index = statements.firstIndex(where: { $0.sequence == sequence })
        else { return [] }
        let statement = statements[index]
        let isLifted = !statement.value.objects
        let lifted = statements[..<index].last { $0.value.objects }?.value
        let content = RelayContent(
            matter: matter.heading, organisation: matter.name(of: organisation),
            position: isLifted ? lifted ?? statement.value : statement.value, reasonText: statement.taken.text,
            isLifted: isLifted)
        let others = everybody(in: matter).filter { $0.organisation != organisation }
        return (others + secretariat).map {
            circular(.relay, matter, [String(sequence)], to: $0, because: sequence, .relay(content))
        }
    }

    /// The term ends later.
    func extensions(of id: MatterID, _ extended: Extended, because sequence: Int) -> [Letter] {
        guard let matter = register.matters[id] else { return [] }
        return everybody(in: matter).map { addressee in
            let standing = addressee.organisation.flatMap { matter.voices[$0]?.position }
            let content = ExtendedContent(
                matter: matter.heading, organisation: organisationName(addressee, in: matter),
                previousDeadline: extended.from, standing: standing)
            return circular(.extended, matter, [String(sequence)], to: addressee, because: sequence, .extended(content))
        }
    }

    /// The proposal was taken back.
    func withdrawals(of id: MatterID, because sequence: Int) -> [Letter] {
        guard let matter = register.matters[id] else { return [] }
        let content = WithdrawnContent(matter: matter.heading, reason: register.withdrawalReasons[id])
        return everybody(in: matter).map {
            circular(.withdrawn, matter, [], to: $0, because: sequence, .withdrawn(content))
        }
    }

    /// Who said what, to all and to the secretariat.
    func summaries(of id: MatterID, because sequence: Int) -> [Letter] {
        guard let matter = register.matters[id], let conclusion = matter.conclusion else { return [] }
        let content = SummaryContent(
            matter: matter.heading, outcome: conclusion.outcome, tallies: register.tallies(of: matter),
            concludedAt: conclusion.at, head: register.head)
        return (everybody(in: matter) + secretariat).map {
            circular(.summary, matter, [], to: $0, because: sequence, .summary(content))
        }
    }

    /// The signature, to the secretariat, ready to be sent on to the text's initiator.
    func signatures(of id: MatterID, because sequence: Int) -> [Letter] {
        guard let matter = register.matters[id], let conclusion = matter.conclusion else { return [] }
        func names(_ test: (Position?) -> Bool) -> [String] {
            matter.organisations.filter { test(matter.voices[$0.id]?.position) }.map(\.name)
        }
        let content = SignatureContent(
            matter: matter.heading, federation: roster.federation, text: matter.opening.proposal.text,
            files: matter.opening.proposal.files, agreeing: names { $0?.consents ?? false },
            signatories: names { $0 != .abstain && $0 != .recuse }, signedAt: conclusion.at, head: register.head)
        return secretariat.map {
            circular(.signature, matter, [], to: $0, because: sequence, .signature(content))
        }
    }

    // MARK: Common

    private func circularKey(
        _ kind: LetterKind, _ matter: Matter, _ parts: [String], _ addressee: Addressee
    ) -> LetterKey {
        let who = addressee.person?.rawValue ?? addressee.address.folded
        return LetterKey(kind, [matter.id.description] + parts + [addressee.organisation?.rawValue ?? "-", who])
    }

    private func circular(
        _ kind: LetterKind, _ matter: Matter, _ parts: [String], to addressee: Addressee, because: Int?,
        _ content: LetterContent
    ) -> Letter {
        Letter(
            key: circularKey(kind, matter, parts, addressee), name: addressee.name, address: addressee.address,
            person: addressee.person, organisation: addressee.organisation, matter: matter.id, content: content,
            because: because)
    }

    private func organisationName(_ addressee: Addressee, in matter: Matter) -> String {
        addressee.organisation.map(matter.name) ?? ""
    }
}
