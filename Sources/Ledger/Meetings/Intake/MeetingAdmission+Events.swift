import Federation

/// The entries themselves.
extension MeetingAdmission {
    /// A question to the author, or to all who answer for the organisation.
    func ask(_ doubt: AttendanceAsked.Doubt, of person: Person?, _ likely: [Attendance] = []) -> Event {
        .meeting(
            .attendanceAsked(
                AttendanceAsked(
                    matter: meeting.id, organisation: speaker.organisation, person: person?.id, doubt: doubt,
                    sentence: heard.evidence ?? heard.text, likely: likely, messageID: submission.messageID)))
    }

    /// A hold the secretariat settles; its author is asked, too, where an answer may be sent. One of a kind stands.
    func hold(_ reason: HoldReason, _ likely: [Attendance] = []) -> [Event] {
        if admission.isAlreadyHeld(reason, speaker.organisation, meeting.id), speaker.proof <= .bareFrom { return [] }
        let asks: HoldOpened.Asks = tells == .author && speaker.person != nil ? .author : .nobody
        return [
            .holdOpened(
                HoldOpened(
                    reason: reason, matter: meeting.id, organisation: speaker.organisation,
                    person: speaker.person?.id, author: submission.authorText, text: heard.text,
                    evidence: heard.evidence, likely: [], proof: speaker.proof, why: heard.why,
                    at: submission.received, mail: submission.raw, messageID: submission.messageID, asks: asks,
                    attendances: likely.isEmpty ? nil : likely))
        ]
    }

    func refused(_ reason: MeetingRefusal) -> [Event] { refusal(.meeting(meeting.id, reason)) }

    func refusal(_ reason: RefusalReason) -> [Event] {
        guard !isMachine else { return [] }
        return admission.refusal(reason, name: speaker.person?.name ?? submission.authorText, whole)
    }

    var hasAside: Bool { heard.aside != nil }

    /// What the mail says of signature proposals besides: held on those it names, else on all that are open.
    func asides() -> [Event] {
        guard let aside = heard.aside else { return [] }
        let open = register.openMatters.map(\.id)
        let named = aside.matters.filter { register.matters[$0] != nil }
        let meant = named.isEmpty ? open.filter { register.matters[$0]?.voices[speaker.organisation] != nil } : named
        return meant.map { id in
            .holdOpened(
                HoldOpened(
                    reason: .contradictoryMatter, matter: id, organisation: speaker.organisation,
                    person: speaker.person?.id, author: submission.authorText, text: heard.text,
                    evidence: aside.heard.sentence, likely: aside.heard.likely, proof: speaker.proof,
                    why: ["aside-of-meeting"], at: submission.received, mail: submission.raw,
                    messageID: submission.messageID,
                    asks: tells == .author && speaker.person != nil && register.matters[id]?.isOpen == true
                        ? .author : .nobody))
        }
    }
}
