import Federation
import Ledger

extension Words {
    /// Everything the templates of `letter` may name.
    func slots(of letter: Letter, in envelope: LetterEnvelope) -> [String: Slot] {
        let model = letter.content.model
        let desk = AnswerDesk(
            address: envelope.mailbox, code: envelope.answerCode ?? letter.matter.map { "[\($0)]" },
            messageID: envelope.messageID)
        let scribe = Scribe(
            words: self, calendar: envelope.calendar, now: envelope.date, federation: envelope.federation,
            recipient: letter.person == nil ? nil : letter.name, desk: desk)
        let common: [String: Slot] = [
            "federation": .text(envelope.federation), "greffe": .text(envelope.greffe),
            "address": .text(envelope.mailbox.text), "language": .text(language),
            "recipient": .optional(scribe.recipient), "subject": .absent, "head": .absent,
            "wholeText": model.isLong ? .text(longTextFile) : .absent,
        ]
        return common.merging(model.slots(scribe)) { _, own in own }
    }
}
