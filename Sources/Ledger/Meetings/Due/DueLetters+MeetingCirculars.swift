import Federation
import Foundation

/// Letters to everybody invited.
extension DueLetters {
    /// What time makes due: polls, invitations, reminders, the letter of the day before.
    func timedLetters(of meeting: Meeting) -> [Letter] {
        meeting.isPolling
            ? polls(of: meeting) + pollReminders(of: meeting)
            : invitations(of: meeting) + reminders(of: meeting) + eves(of: meeting)
    }

    /// The invitation as it now stands, once a person and version; to those whose mandate began meanwhile, too.
    private func invitations(of meeting: Meeting) -> [Letter] {
        guard let heading = meeting.heading, now < heading.start else { return [] }
        let change: InvitationContent.Change? =
            meeting.invitedSequence == 0
            ? nil : meeting.datedSequence == meeting.invitedSequence ? .moved : .details
        return everybody(in: meeting).map { addressee in
            let content = InvitationContent(
                meeting: heading, organisation: name(addressee, in: meeting), note: meeting.plan?.note,
                agenda: meeting.lines(meeting.agendaItems), change: change,
                standing: standing(addressee, in: meeting))
            return circular(
                .invitation(content), meeting, [String(meeting.invitedSequence)], to: addressee, because: nil)
        }
    }

    /// Of several missed reminders only the last goes out; nobody is reminded of what came this morning.
    private func reminders(of meeting: Meeting) -> [Letter] {
        guard let heading = meeting.heading, now < heading.start,
            let days = meeting.habits.reminderDays.sorted().first(where: { isDue($0, heading) })
        else { return [] }
        let slot = calendar.day(heading.start) + "-\(days)"
        return meeting.organisations.filter { isSilent($0.id, in: meeting) }.flatMap { organisation in
            recipients(of: organisation.id, in: meeting).filter { wasInvited($0, meeting) }.map { addressee in
                let content = AttendanceReminderContent(
                    meeting: heading, organisation: organisation.name,
                    isLast: days == meeting.habits.reminderDays.min())
                return circular(.attendanceReminder(content), meeting, [slot], to: addressee, because: nil)
            }
        }
    }

    private func isDue(_ days: Int, _ heading: MeetingHeading) -> Bool {
        let day = calendar.adding(-days, .calendar, to: heading.start)
        return now >= min(calendar.at(hour: schedule.reminderHour, on: day), day)
    }

    /// Whether the invitation as it stands was written to them a day ago or longer.
    private func wasInvited(_ addressee: Addressee, _ meeting: Meeting) -> Bool {
        register.outbox[key(.invitation, meeting, [String(meeting.invitedSequence)], addressee)]
            .map { calendar.adding(1, .calendar, to: $0.queuedAt) <= now } ?? false
    }

    private func eves(of meeting: Meeting) -> [Letter] {
        guard let heading = meeting.heading, now < heading.start else { return [] }
        let eve = calendar.at(
            hour: meeting.habits.eveHour, on: calendar.adding(-1, .calendar, to: heading.start))
        guard now >= eve else { return [] }
        return (everybody(in: meeting) + secretariat).map { addressee in
            circular(
                .eve(self.eve(heading, meeting, addressee)), meeting, [calendar.day(heading.start)], to: addressee,
                because: nil)
        }
    }

    private func eve(_ heading: MeetingHeading, _ meeting: Meeting, _ addressee: Addressee) -> EveContent {
        let own = addressee.organisation
        let open = register.openMatters.filter { matter in own.map { matter.voices[$0] != nil } ?? true }
        let isPending = { (matter: Matter) in own.map { matter.voices[$0]?.standing == nil } ?? false }
        return EveContent(
            meeting: heading, organisation: own.map(meeting.name), note: meeting.plan?.note,
            agenda: meeting.lines(meeting.agendaItems), isSettled: meeting.isAgendaSettled,
            lines: meeting.attendanceLines, standing: standing(addressee, in: meeting),
            open: open.filter { !isPending($0) }.map(\.heading), pending: open.filter(isPending).map(\.heading))
    }

    // MARK: Because of an entry

    /// Whether the agenda is before the secretariat, or settled.
    enum AgendaVersion { case draft, settled }

    func agendas(of id: MatterID, because sequence: Int, _ version: AgendaVersion) -> [Letter] {
        guard let meeting = register.meetings[id], let heading = meeting.heading else { return [] }
        let late = meeting.items.filter { item in
            item.fate == .asked && !meeting.agendaItems.contains { $0.number == item.number }
        }
        return (everybody(in: meeting) + secretariat).map { addressee in
            let content = AgendaContent(
                meeting: heading, organisation: addressee.organisation.map(meeting.name),
                items: meeting.lines(meeting.agendaItems), late: meeting.lines(late),
                standing: standing(addressee, in: meeting))
            let letter: MeetingLetter =
                switch version {
                case .draft: .agendaDraft(content)
                case .settled: .agenda(content)
                }
            return circular(letter, meeting, [String(sequence)], to: addressee, because: sequence)
        }
    }

    func cancellations(of id: MatterID, because sequence: Int) -> [Letter] {
        guard let meeting = register.meetings[id], case .cancelled(let reason, _) = meeting.end else { return [] }
        return everybody(in: meeting).map { addressee in
            let content = CancellationContent(
                title: meeting.title, id: id, meeting: meeting.heading, organisation: name(addressee, in: meeting),
                reason: reason)
            return circular(.cancellation(content), meeting, [], to: addressee, because: sequence)
        }
    }

    func pollTables(of id: MatterID, because sequence: Int) -> [Letter] {
        guard let meeting = register.meetings[id], meeting.poll != nil else { return [] }
        return (everybody(in: meeting) + secretariat).map { addressee in
            circular(
                .pollTable(table(of: meeting, addressee)), meeting, [String(sequence)], to: addressee, because: sequence
            )
        }
    }

    func table(of meeting: Meeting, _ addressee: Addressee) -> PollTableContent {
        let poll = meeting.poll
        func names(_ choice: DateChoice, _ option: DatePollPlan.Option) -> [String] {
            meeting.organisations.filter { poll?.standing(of: $0.id)?.choice(of: option.number) == choice }.map(\.name)
        }
        let rows = (poll?.plan.options ?? []).map { option in
            PollTableContent.Row(
                option: option, yes: names(.yes, option), maybe: names(.maybe, option), no: names(.no, option))
        }
        return PollTableContent(
            poll: meeting.pollHeading, organisation: addressee.organisation.map(meeting.name), rows: rows,
            silent: meeting.organisations.filter { poll?.standing(of: $0.id) == nil }.map(\.name),
            isClosed: poll?.closedAt != nil)
    }

    // MARK: Common

    /// Whether the organisation has not answered, not even something still in doubt.
    func isSilent(_ id: OrganisationID, in meeting: Meeting) -> Bool {
        meeting.standing(of: id) == nil
            && !register.openHolds.contains {
                $0.opening.matter == meeting.id && $0.opening.organisation == id && $0.opening.reason != .unreachable
            }
    }

    private func standing(_ addressee: Addressee, in meeting: Meeting) -> Attendance? {
        addressee.organisation.flatMap { meeting.standing(of: $0)?.value }
    }

    func name(_ addressee: Addressee, in meeting: Meeting) -> String {
        addressee.organisation.map(meeting.name) ?? ""
    }

    func key(
        _ kind: LetterKind, _ meeting: Meeting, _ parts: [String], _ addressee: Addressee
    ) -> LetterKey {
        let who = addressee.person?.rawValue ?? addressee.address.folded
        return LetterKey(kind, [meeting.id.description] + parts + [addressee.organisation?.rawValue ?? "-", who])
    }

    func circular(
        _ content: MeetingLetter, _ meeting: Meeting, _ parts: [String], to addressee: Addressee, because: Int?
    ) -> Letter {
        Letter(
            key: key(content.kind, meeting, parts, addressee), name: addressee.name, address: addressee.address,
            person: addressee.person, organisation: addressee.organisation, matter: meeting.id,
            content: .meeting(content), because: because)
    }
}
