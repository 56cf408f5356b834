public import Mail

/// What the author of a mail newly wrote, as the eye sees it: never less than that, and every line set aside kept beside.
///
/// First our own letters are subtracted, then what markup and quote marks tell, then the lines that programs and habits
/// add, told by their shape in any language known. A line that none of this explains is new text.
public struct VisibleText: Sendable {
    /// The new text; struck-out and hidden letters are not in it. Empty if nothing new is said.
    public let text: String
    /// What was set aside, in order, each with its reason.
    public let elided: [Reading.Elided]
    /// Struck-out words of the new text, in order.
    public let struck: [String]
    /// Why the text may not be all that decides.
    public let doubts: Set<Doubt>
    /// The new text of every view, in order.
    public let views: [String]
    /// Where nothing in the text answers, the answer may stand in what was set aside as quoted.
    let quoteMayAnswer: Bool
    /// What of the subject is the author's: without "Re:", list tags, number and title of the matter.
    public let subjectText: String
    /// `text` made ready for matching, with offsets back to `text`.
    public let normalised: NormalisedText

    /// Reads `message` as an answer to `question`. Total; linear in the mail's length.
    public init(of message: Message, question: Question) {
        let known = Lines.all
        let reading = MailReading(message, OwnLetters(question.originals), known)
        let chosen = reading.chosen
        let visible = chosen.map { NormalisedText.visible($0.text) }
        text = visible?.text ?? ""
        normalised = NormalisedText(text)
        elided = chosen?.elided ?? []
        struck = chosen?.struck ?? []
        quoteMayAnswer = reading.views.contains { $0.quoteMayAnswer }
        views = reading.views.map(\.text)
        subjectText = SubjectText(message.subject, question: question, known: known).text
        var doubts = reading.doubts
        if visible?.isReordered == true || normalised.hasConfusables { doubts.insert(.confusables) }
        doubts.formUnion(MailDoubts(message, text: text, elided: elided, known: known).doubts)
        self.doubts = doubts
    }
}
