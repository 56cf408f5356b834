import Federation

/// A failure reported in words only: qmail, exim, old sendmail, Exchange, webmail providers.
struct WordedReport {
    private let message: Message
    private let subject: String
    /// The folded lines above the returned mail.
    private let lines: [String]
    private let text: SearchableText
    /// A list's program refuses what was posted, or keeps it for a moderator.
    private let isOfList: Bool

    /// `nil` if the mail is no such report.
    init?(_ message: Message, _ signs: HeaderSigns) {
        isOfList = ListProgram.wrote(message)
        guard isOfList || WordedReport.mayBeReport(message, signs) else { return nil }
        self.message = message
        subject = FoldedText.of(message.subject)
        let own = OwnText(message).lines
        let end = own.firstIndex { line in BounceWords.copyMarks.contains { line.hasPrefix($0) } } ?? own.count
        lines = Array(own[..<end])
        text = SearchableText(lines)
        guard isReport(signs) else { return nil }
    }

    /// A mail system wrote it and says what happened. `postmaster@` may be a person, who writes from an address that
    /// takes answers; only a subject as programs write it makes that a report.
    private func isReport(_ signs: HeaderSigns) -> Bool {
        let from = FoldedText.of(message.value(of: "From") ?? "")
        let hasSubject = BounceWords.subjects.contains { subject.hasPrefix($0) }
        let hasSentence = text.says(BounceWords.sentences)
        if isOfList, text.says(ListProgram.refusals) || text.says(ListProgram.waits) { return true }
        if WordedReport.isDaemon(from) { return hasSubject || hasSentence }
        if signs.reportType == "delivery-status" { return hasSentence || hasSubject }
        let isPostmaster = from.contains("postmaster@") || from.contains("post_master@")
        if signs.hasNullReturnPath, isPostmaster, hasSubject { return true }
        if signs.hasNullReturnPath || signs.autoSubmitted != nil {
            return hasSentence && (hasSubject || isPostmaster || returnsAMail)
        }
        return isPostmaster && hasSentence && (hasSubject || returnsAMail || from.hasPrefix("post_master@"))
    }

    /// Whether the header leaves it possible: most mails are people's, and their text need not be looked at.
    private static func mayBeReport(_ message: Message, _ signs: HeaderSigns) -> Bool {
        if signs.reportType == "delivery-status" || signs.hasNullReturnPath || signs.autoSubmitted != nil {
            return true
        }
        let from = FoldedText.of(message.value(of: "From") ?? "")
        return isDaemon(from) || SearchableText([from]).says(["postmaster@", "post_master@"])
    }

    private static func isDaemon(_ from: String) -> Bool {
        from.isEmpty || from == "<>" || SearchableText([from]).says(BounceWords.daemons)
    }

    private var returnsAMail: Bool {
        message.attachments.contains { ["message/rfc822", "text/rfc822-headers"].contains($0.contentType) }
    }

    /// One report an address that stands where addresses of failures stand; without any, one that names nobody.
    func reports(originalMessageID: String?) -> [DeliveryReport] {
        let status = status
        let isDelay = isDelay(status)
        let named = addresses()
        let recipients: [EmailAddress?] = named.isEmpty ? [nil] : named
        let code = status?.enhanced ?? FailureMeaning.status(in: text, severity: isDelay ? 4 : status?.severity ?? 5)
        return recipients.map { recipient in
            DeliveryReport(
                recipient: recipient, status: code, isPermanent: !isDelay && (status?.severity ?? 5) == 5,
                isDelay: isDelay,
                originalMessageID: originalMessageID, diagnostic: diagnostic)
        }
    }

    /// The status in its words.
    var status: SMTPStatus? { SMTPStatus(words: text.text) }

    /// The status on the line that begins with `recipient`, where a server says something of each.
    func status(of recipient: EmailAddress) -> SMTPStatus? {
        lines.first { $0.drop { $0 == "<" }.hasPrefix(recipient.folded) }.flatMap(SMTPStatus.init(words:))
    }

    private func isDelay(_ status: SMTPStatus?) -> Bool {
        if status?.severity == 5 { return false }
        if isOfList { return !text.says(ListProgram.refusals) }
        if text.says(BounceWords.finals) || BounceWords.finals.contains(where: { subject.contains($0) }) {
            return false
        }
        return subject.contains("delay") || subject.hasPrefix("warning")
            || text.says(BounceWords.delays)
    }

    /// The first line that carries a code or a known sentence, as the server wrote it but for accents and case.
    private var diagnostic: String {
        let line =
            lines.first { SMTPStatus(words: $0) != nil }
            ?? lines.first { line in BounceWords.sentences.contains { line.contains($0) } } ?? subject
        return String(line.prefix(500))
    }

    /// Addresses alone on a line, or at its start; else the first address of the text. Never the mailbox that wrote or
    /// received the report.
    private func addresses() -> [EmailAddress] {
        let own = Set(message.recipients.map(\.folded) + [message.from.address?.folded].compactMap(\.self))
        var leading: [EmailAddress] = []
        var any: [EmailAddress] = []
        for line in lines.prefix(200) {
            let words = line.split { " <>\"'()[];,=".contains($0) }
            let found = words.compactMap { word -> EmailAddress? in
                EmailAddress(
                    word.hasPrefix("mailto:")
                        ? word.dropFirst(7) : word.last.map { ":.".contains($0) } == true ? word.dropLast() : word)
            }.filter { !own.contains($0.folded) && $0.domain.contains(".") }
            any += found
            if let first = found.first, line.drop(while: { !$0.isLetter && !$0.isNumber }).hasPrefix(first.folded) {
                leading.append(first)
            }
        }
        var seen = Set<EmailAddress>()
        return Array((leading.isEmpty ? Array(any.prefix(1)) : leading).filter { seen.insert($0).inserted }.prefix(50))
    }
}
