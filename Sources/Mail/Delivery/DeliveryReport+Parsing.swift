extension DeliveryReport {
    /// What the mail reports of each recipient that was not, or not yet, reached; empty if it is no delivery report.
    ///
    /// A `message/delivery-status` part (RFC 3464) counts where the mail itself is the report: in a `multipart/report`,
    /// or from a mail system. A report somebody forwards is that person's mail.
    public static func all(in message: Message) -> [DeliveryReport] { all(in: message, HeaderSigns(message)) }

    /// The same, for who has looked at the header already.
    static func all(in message: Message, _ signs: HeaderSigns) -> [DeliveryReport] {
        switch signs.reportType {
        case "disposition-notification", "feedback-report": return []
        default: break
        }
        let worded = WordedReport(message, signs)
        let mayReport = signs.reportType != nil || signs.hasNullReturnPath || worded != nil
        guard mayReport else { return NotificationService.reports(in: message) ?? [] }
        let original = ReturnedMail.messageID(in: message)
        let groups = StatusFields.all(in: message)
        let reports = groups.flatMap { $0.reports(originalMessageID: original) }
        if groups.contains(where: { !$0.recipients.isEmpty }) {
            return worded.map { words in reports.map { $0.specified(by: words, among: reports.count) } } ?? reports
        }
        if let notified = NotificationService.reports(in: message) { return notified }
        return worded?.reports(originalMessageID: original) ?? []
    }
}

extension DeliveryReport {
    /// The same with the status of the human text where the fields only say `5.0.0` (OpenSMTPD does): the one on its
    /// recipient's line, or the text's if it is the only report of `count`.
    func specified(by words: WordedReport, among count: Int) -> DeliveryReport {
        guard let status, status.hasSuffix(".0.0") else { return self }
        let worded = recipient.flatMap(words.status(of:)) ?? (count == 1 ? words.status : nil)
        guard let better = worded?.enhanced, better.first == status.first else { return self }
        return DeliveryReport(
            recipient: recipient, status: better, isPermanent: isPermanent, isDelay: isDelay,
            originalMessageID: originalMessageID, diagnostic: diagnostic)
    }
}

extension StatusFields {
    /// The status parts of a mail; some servers put the same fields into a plain text part.
    static func all(in message: Message) -> [StatusFields] {
        let parts = message.attachments.filter {
            ["message/delivery-status", "message/global-delivery-status"].contains($0.contentType)
        }
        if !parts.isEmpty { return parts.map { StatusFields($0.content) } }
        return message.views.filter { $0.kind == .plain && $0.text.contains("Final-Recipient:") }
            .map { StatusFields(Array($0.text.utf8)) }
    }
}
