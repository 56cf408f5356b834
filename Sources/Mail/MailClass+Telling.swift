extension MailClass {
    /// The class of `message`, told from its form.
    ///
    /// A delivery report counts before everything else, a calendar object before the `Auto-Submitted` that calendar
    /// servers write on people's answers.
    public init(of message: Message) {
        let signs = HeaderSigns(message)
        if MailClass.isReceiptOrComplaint(message, signs) {
            self = .other
        } else if !DeliveryReport.all(in: message, signs).isEmpty {
            self = .bounce
        } else if CalendarObject.all(in: message).contains(where: { $0.method != nil }) {
            self = .calendar
        } else if MailClass.isSuccessReport(message, signs) || MailClass.isListNotice(message, signs) {
            self = .other
        } else if AutoReplySigns.areSeen(in: message, signs) {
            self = .autoReply
        } else if MailClass.looksLikeReply(message) {
            self = .reply
        } else {
            self = MailClass.isEmpty(message) ? .other : .new
        }
    }

    /// Read receipts (RFC 8098) and abuse reports (RFC 5965).
    private static func isReceiptOrComplaint(_ message: Message, _ signs: HeaderSigns) -> Bool {
        switch signs.reportType {
        case "disposition-notification", "feedback-report": return true
        default: break
        }
        if NotificationService.isComplaint(message) { return true }
        // Hotmail's complaints (JMRP) are no multipart/report.
        if message.subject.utf8.lazy.map(Byte.lowered).starts(with: "complaint about message from".utf8) { return true }
        return signs.reportType != nil
            && message.attachments.contains {
                $0.contentType == "message/feedback-report" || $0.contentType == "message/disposition-notification"
            }
    }

    /// A report that no delivery failed in.
    private static func isSuccessReport(_ message: Message, _ signs: HeaderSigns) -> Bool {
        signs.reportType == "delivery-status" || NotificationService.isSuccess(message)
    }

    /// What a list's own program writes: subscription, moderation, digest.
    private static func isListNotice(_ message: Message, _ signs: HeaderSigns) -> Bool {
        if ListProgram.wrote(message) { return true }
        guard signs.isFromList || signs.precedence == "list" else { return false }
        return signs.hasNullReturnPath || (signs.autoSubmitted != nil && message.inReplyTo.isEmpty)
    }

    /// Threaded to another mail, or with a subject that says so.
    static func looksLikeReply(_ message: Message) -> Bool {
        if !message.inReplyTo.isEmpty || !message.references.isEmpty { return true }
        let subject = FoldedText.of(message.subject).drop { $0 == "[" || $0 == " " }
        let mark = subject.prefix { $0 != ":" }
        guard mark.endIndex != subject.endIndex else { return false }
        let word = mark.prefix { $0.isLetter }
        return ["re", "rep", "aw", "antw", "antwort", "sv", "ref", "res", "odp"].contains(String(word))
            && mark.dropFirst(word.count).allSatisfy { $0.isNumber || "[]() ".contains($0) }
    }

    private static func isEmpty(_ message: Message) -> Bool {
        message.subject.isEmpty && message.attachments.isEmpty
            && message.views.allSatisfy { view in
                view.text.allSatisfy(\.isWhitespace)
            }
    }
}
