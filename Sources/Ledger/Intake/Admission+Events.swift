public import Federation
import Seal

/// The entries themselves.
extension Admission {
    /// The mail's own entry. A copy through a list does not take the Message-ID of the mail it is a copy of.
    public func seen(_ disposition: Disposition, _ matter: MatterID?) -> Event {
        .mailSeen(
            MailSeen(
                place: submission.place, received: submission.received, dated: submission.dated, raw: submission.raw,
                content: submission.content, size: submission.size,
                messageID: submission.way == .direct ? submission.messageID : nil,
                from: submission.authorText, subject: submission.subject, isJunk: submission.isJunk,
                disposition: disposition, matter: matter, signed: signedContent))
    }

    private var signedContent: SHA256Digest? {
        if case .sound(let statement) = submission.signature { statement.content } else { nil }
    }

    /// The mail's entry and a hold. Unproved mails open one hold a reason, organisation and matter: a flood of forged
    /// ones is one hold (T48).
    func held(
        _ reason: HoldReason, _ speaker: Route.Speaker, _ matter: Matter, _ heard: Heard,
        asks: HoldOpened.Asks = .author
    ) -> [Event] {
        guard matter.isOpen || mayObject(heard) else { return [seen(.noise, matter.id)] }
        if speaker.proof <= .bareFrom && isAlreadyHeld(reason, speaker.organisation, matter.id) {
            return [seen(.hold, matter.id)]
        }
        return [seen(.hold, matter.id)] + hold(reason, speaker, matter.id, heard, asks: asks)
    }

    /// A hold on `matter`; its author is asked only where an answer may be sent to a registered person.
    func hold(
        _ reason: HoldReason, _ speaker: Route.Speaker, _ matter: MatterID, _ heard: Heard, asks: HoldOpened.Asks
    ) -> [Event] {
        let mayAsk = speaker.person != nil && submission.answerability == .answerable
        return [
            .holdOpened(
                HoldOpened(
                    reason: reason, matter: matter, organisation: speaker.organisation, person: speaker.person?.id,
                    author: submission.authorText, text: heard.text, evidence: heard.evidence, likely: likely(heard),
                    proof: speaker.proof, why: heard.why, at: submission.received, mail: submission.raw,
                    messageID: submission.messageID, asks: mayAsk ? asks : .nobody))
        ]
    }

    /// Whether the mail may oppose a signature: what nobody could read may say anything.
    func mayObject(_ heard: Heard) -> Bool {
        heard.mayObject || submission.obstruction != nil || heard.doubt != nil
    }

    func isAlreadyHeld(_ reason: HoldReason, _ organisation: OrganisationID, _ matter: MatterID) -> Bool {
        register.openHolds.contains {
            $0.opening.reason == reason && $0.opening.organisation == organisation && $0.opening.matter == matter
        }
    }

    /// A letter that says why there was no effect, if one may be sent.
    func refusal(_ reason: RefusalReason, name: String, _ heard: Heard) -> [Event] {
        guard submission.answerability == .answerable, let address = submission.author else { return [] }
        return [
            .refused(
                Refused(
                    reason: reason, name: name, address: address, excerpt: heard.text.firstLine,
                    messageID: submission.messageID))
        ]
    }

    func likely(_ heard: Heard) -> [Position] {
        if case .position(let value) = heard.answer, !heard.likely.contains(value) { return [value] + heard.likely }
        return heard.likely
    }
}

extension String {
    /// The first line with something on it, at most 200 characters.
    var firstLine: String {
        let line = split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        return String(line.prefix(200))
    }
}

extension Actor {
    /// The rule itself.
    static let rule = Actor(way: .rule, name: "")
}
