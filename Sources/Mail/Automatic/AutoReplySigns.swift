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
        return speaksAsMachine(message, signs)
    }

    private static func isBulk(_ signs: HeaderSigns) -> Bool {
        ["bulk", "junk"].contains(signs.precedence)
    }

    /// The text is looked at only where the subject or a header gives a reason: most mails are people's.
    private static func speaksAsMachine(_ message: Message, _ signs: HeaderSigns) -> Bool {
        let subject = FoldedText.of(message.subject)
        let words = SearchableText([subject])
        if AutomaticWords.hasProgramPrefix(subject) {
            return isBulk(signs) || signs.suppressesAnswers || isAnswer(message) || admitsIt(message)
        }
        // Whole organisations put X-Auto-Response-Suppress on their people's mails.
        if signs.suppressesAnswers, OwnText(message).says(AutomaticWords.confessions) { return true }
        if isBulk(signs) {
            return admitsIt(message)
                || (words.says(AutomaticWords.subjectWords) && !MailClass.looksLikeReply(message))
        }
        return words.says(AutomaticWords.challengeSubjects) && !MailClass.looksLikeReply(message)
            && OwnText(message).says(AutomaticWords.challengeBodies)
    }

    private static func admitsIt(_ message: Message) -> Bool {
        let text = OwnText(message)
        return text.says(AutomaticWords.confessions) || text.says(AutomaticWords.absences)
    }

    private static func isAnswer(_ message: Message) -> Bool {
        !message.inReplyTo.isEmpty || !message.references.isEmpty
    }
}
