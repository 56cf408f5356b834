/// Whether a machine answered in a person's name, from the header first and from words only with a second sign.
///
/// The cost of the two mistakes differs: a human answer taken for automatic gets no receipt and may lose a vote, an
/// automatic one taken for human gets one letter. So without any sign in the header a mail stays human unless its
/// subject is a program's and it answers something or speaks as an absence notice does.
enum AutoReplySigns {
    static func areSeen(in message: Message, _ signs: HeaderSigns) -> Bool {
        if signs.autoSubmitted != nil || signs.hasAutoReplyField { return true }
        if let precedence = signs.precedence, ["auto_reply", "auto-reply", "autoreply"].contains(precedence) {
            return true
        }
        if signs.isFromList { return false }
        if signs.hasNullReturnPath { return true }
        let subject = FoldedText.of(message.subject)
        let text = OwnText(message)
        if isBulk(signs) || signs.suppressesAnswers {
            if AutomaticWords.hasProgramPrefix(subject) || speaksAsMachine(subject, text) { return true }
        }
        if AutomaticWords.hasProgramPrefix(subject) {
            return isAnswer(message) || text.says(AutomaticWords.confessions) || text.says(AutomaticWords.absences)
        }
        return isChallenge(subject, text) && !MailClass.looksLikeReply(message)
    }

    private static func isBulk(_ signs: HeaderSigns) -> Bool {
        ["bulk", "junk"].contains(signs.precedence)
    }

    private static func speaksAsMachine(_ subject: String, _ text: OwnText) -> Bool {
        AutomaticWords.subjectWords.contains { subject.contains($0) }
            || text.says(AutomaticWords.confessions) || text.says(AutomaticWords.absences)
    }

    private static func isChallenge(_ subject: String, _ text: OwnText) -> Bool {
        AutomaticWords.challengeSubjects.contains { subject.contains($0) } && text.says(AutomaticWords.challengeBodies)
    }

    private static func isAnswer(_ message: Message) -> Bool {
        !message.inReplyTo.isEmpty || !message.references.isEmpty
    }
}
