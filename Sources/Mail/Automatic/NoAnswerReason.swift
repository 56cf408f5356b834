public import Federation

/// Why a mail must not be answered by a machine (T38); wider than ``MailClass/autoReply``, because a person's mail may
/// come through a list, and because a loop is worse than a missing receipt.
public enum NoAnswerReason: String, Hashable, Sendable, CaseIterable {
    /// Its envelope's sender was empty (RFC 5321 §4.5.5).
    case nullReturnPath
    /// `Auto-Submitted` other than `no` (RFC 3834 §2), or a program's own field for it.
    case autoSubmitted
    /// `Precedence: bulk`, `list`, `junk` or `auto_reply`.
    case precedence
    /// A list handed it on: the answer would go to everybody.
    case list
    /// A report: of delivery, of reading, of abuse.
    case report
    /// Recognised as automatic by its words.
    case automaticWords
    /// It asks for no automatic answer (`X-Auto-Response-Suppress`).
    case suppressed
    /// We wrote it: our X-Loop, our Message-ID domain, or our own address in From.
    case ownLetter
    /// There is nobody to answer: no single plain author, or an address that says so itself.
    case noAuthor
}

/// How the clerk's own letters are recognised when they come back.
public struct OwnLetters: Hashable, Sendable {
    /// The addresses the clerk writes from.
    public let addresses: Set<EmailAddress>
    /// The domain of its Message-IDs, lower case.
    public let messageIDDomain: String

    /// The clerk's marks; `X-Loop` carries one of `addresses`.
    public init(addresses: Set<EmailAddress>, messageIDDomain: String) {
        self.addresses = addresses
        self.messageIDDomain = messageIDDomain.lowercased()
    }
}

extension Message {
    /// Every reason not to answer this mail; empty for a mail that may be answered.
    public func reasonsNotToAnswer(_ own: OwnLetters) -> Set<NoAnswerReason> {
        let signs = HeaderSigns(self)
        var reasons = Set<NoAnswerReason>()
        if signs.hasNullReturnPath { reasons.insert(.nullReturnPath) }
        if signs.autoSubmitted != nil || signs.hasAutoReplyField { reasons.insert(.autoSubmitted) }
        if signs.precedence.map({ $0 == "list" || $0 == "bulk" || $0 == "junk" || $0.hasPrefix("auto") }) ?? false {
            reasons.insert(.precedence)
        }
        if signs.isFromList { reasons.insert(.list) }
        if signs.suppressesAnswers { reasons.insert(.suppressed) }
        if signs.reportType != nil { reasons.insert(.report) }
        switch MailClass(of: self) {
        case .bounce: reasons.insert(.report)
        case .autoReply: reasons.insert(.automaticWords)
        case .reply, .calendar, .new, .other: break
        }
        if isOwn(own) { reasons.insert(.ownLetter) }
        if !hasAnswerableAuthor { reasons.insert(.noAuthor) }
        return reasons
    }

    /// Whether a machine must leave this mail unanswered.
    public func mustNotBeAnswered(_ own: OwnLetters) -> Bool { !reasonsNotToAnswer(own).isEmpty }

    private func isOwn(_ own: OwnLetters) -> Bool {
        let loops = values(of: "X-Loop").compactMap { EmailAddress(GMimeText.singleSpaced($0)) }
        let idDomain = messageID.flatMap { $0.lastIndex(of: "@").map { at in messageID?[at...].dropFirst() } ?? nil }
        let authors = [from.address, sender].compactMap(\.self)
        return loops.contains(where: own.addresses.contains) || authors.contains(where: own.addresses.contains)
            || idDomain.map { $0.lowercased() == own.messageIDDomain } ?? false
    }

    /// `noreply@`, `mailer-daemon@` and their kin read nothing.
    private var hasAnswerableAuthor: Bool {
        guard let address = from.address else { return false }
        let name = address.localPart.filter { $0.isLetter }
        let silent = ["noreply", "donotreply", "nepasrepondre", "mailerdaemon", "bounces", "bounce", "nichtantworten"]
        return !silent.contains { name.hasPrefix($0) }
    }
}
