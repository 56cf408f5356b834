import Federation

/// The groups of fields of `message/delivery-status` (RFC 3464 §2.1): one for the message, then one a recipient.
struct StatusFields {
    /// The groups that name a recipient.
    let recipients: [[RawField]]

    /// Bytes that are read; a report on hundreds of recipients has some ten thousand.
    private static let limit = 256 << 10

    init(_ bytes: [UInt8]) {
        var groups: [[RawField]] = []
        var rest = bytes.prefix(StatusFields.limit)
        while !rest.isEmpty, groups.count < 500 {
            let group = HeaderBlock(Array(rest), limit: 64 << 10)
            if !group.fields.isEmpty { groups.append(group.fields) }
            rest = rest.dropFirst(max(group.bodyStart, 1))
        }
        recipients = groups.filter { $0.first("final-recipient") != nil || $0.first("original-recipient") != nil }
    }

    /// The reports of failure and delay; success is no report.
    func reports(originalMessageID: String?) -> [DeliveryReport] {
        recipients.compactMap { StatusFields.report($0, originalMessageID: originalMessageID) }
    }

    private static func report(_ group: [RawField], originalMessageID: String?) -> DeliveryReport? {
        let action = group.first("action")?.text.lowercased().prefix { $0.isLetter } ?? "failed"
        guard action != "delivered", action != "relayed", action != "expanded" else { return nil }
        let diagnostic = GMimeText.singleSpaced(group.first("diagnostic-code")?.text ?? "")
        let status = status(field: group.first("status")?.text ?? "", diagnostic: diagnostic)
        let isDelay = action == "delayed"
        let meaning = FailureMeaning.status(
            in: SearchableText([FoldedText.of(diagnostic)]), severity: isDelay ? 4 : status?.severity ?? 5)
        return DeliveryReport(
            recipient: recipient(group), status: status?.enhanced ?? meaning,
            isPermanent: !isDelay && (status?.severity ?? 5) == 5, isDelay: isDelay,
            originalMessageID: originalMessageID,
            diagnostic: diagnostic.isEmpty ? group.first("status")?.text ?? "" : String(diagnostic.prefix(500)))
    }

    /// The Status field, unless it says nothing (`5.0.0`, `5.1.0`) or only that time ran out (`4.4.7`), and the server's
    /// words say more of the same severity (RFC 3463 §3.1, §3.5).
    private static func status(field: String, diagnostic: String) -> SMTPStatus? {
        let declared = SMTPStatus(field: field)
        guard let worded = SMTPStatus(words: diagnostic) else { return declared }
        guard let declared else { return worded }
        let isVague = declared.enhanced.map { $0.hasSuffix(".0") || $0 == "4.4.7" } ?? true
        let saysMore = worded.enhanced.map { !$0.hasSuffix(".0.0") || declared.enhanced == nil } ?? false
        return isVague && saysMore && worded.severity == declared.severity ? worded : declared
    }

    /// The address we wrote to comes before the one it was forwarded to.
    private static func recipient(_ group: [RawField]) -> EmailAddress? {
        ["original-recipient", "final-recipient", "x-actual-recipient"].lazy
            .compactMap { group.first($0) }
            .compactMap { address(in: $0.text) }
            .first
    }

    /// `rfc822; <a@b>` and its relatives.
    private static func address(in value: String) -> EmailAddress? {
        let bare = value.split(separator: ";", maxSplits: 1).last.map(String.init) ?? value
        return EmailAddress(String(bare.filter { !"<> \t\"".contains($0) }))
    }
}
