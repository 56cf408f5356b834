import Federation
import Foundation
import Ledger
import Mail
import Seal

/// Message and delivery → the facts that decide what becomes of it.
struct SubmissionMaker {
    private let house: House
    private let register: Register

    init(_ house: House, _ register: Register) {
        self.house = house
        self.register = register
    }

    func submission(of message: Message, _ delivery: Delivery, kept raw: SHA256Digest) -> Submission {
        let post = ListPost(message)
        let author = post == nil ? message.from.address : post?.author
        return Submission(
            place: delivery.place, received: delivery.received, dated: message.date, raw: raw,
            content: content(of: message, delivery, raw, behind: post), size: delivery.size,
            messageID: message.messageID,
            subject: message.subject, isJunk: delivery.isJunk, author: author,
            authorText: author?.text ?? message.from.shown, form: form(of: message, behind: post),
            way: post == nil ? .direct : .list, isAligned: post == nil && isAligned(message, delivery),
            clues: clues(of: message),
            answerability: author == nil || author == house.mailbox ? .never : .answerable,
            obstruction: obstruction(of: message, delivery),
            exceeds: delivery.bytes == nil ? house.configuration.mailbox.sizeLimit / 1_000_000 : nil,
            calendar: calendar(of: message), signature: post == nil ? signature(of: message, delivery) : nil)
    }

    /// What calendar programs say in it. More than a few objects are no answer of a person's.
    private func calendar(of message: Message) -> [CalendarAnswer] {
        CalendarObject.all(in: message).prefix(10).map { object in
            let listID = house.configuration.listID
            let matter = object.uid.flatMap { MeetingUID.matter(of: $0, listID: listID) }
            let attendee = object.attendees.first
            return CalendarAnswer(
                method: object.recurrenceID == nil ? object.method ?? "PUBLISH" : "COUNTER",
                matter: matter.flatMap { register.meetings[$0] == nil ? nil : $0 }, sequence: object.sequence,
                attendee: attendee.flatMap { EmailAddress($0.address) }, partstat: attendee?.partstat,
                delegatedTo: attendee?.delegatedTo)
        }
    }

    /// A mail too large to be read whole is told apart by its bytes, not by the content it was spared. A copy through a
    /// list is no duplicate of the mail itself, even with the same content: it proves less, and may come first.
    private func content(
        of message: Message, _ delivery: Delivery, _ raw: SHA256Digest, behind post: ListPost?
    ) -> SHA256Digest {
        guard delivery.bytes != nil else { return raw }
        return post == nil ? message.contentHash : SHA256Digest(of: "list \(message.contentHash)".utf8)
    }

    /// What must not be answered (T38) is automatic, and a position in it is held. Two things are not: a mail of a
    /// member through the federation's own list, and a mail whose author cannot be told (T27).
    private func form(of message: Message, behind post: ListPost?) -> Submission.Form {
        if MailClass(of: message) == .bounce {
            return .report(DeliveryReport.all(in: message).compactMap(LetterBounced.init))
        }
        let isOwnList =
            post.map { post in
                house.configuration.discussionLists.contains { $0.id.lowercased() == post.listID.lowercased() }
            } ?? false
        let excused: Set<NoAnswerReason> = isOwnList ? [.noAuthor, .list, .precedence] : [.noAuthor]
        return message.reasonsNotToAnswer(house.ownLetters).subtracting(excused).isEmpty ? .person : .automatic
    }

    private func clues(of message: Message) -> Submission.Clues {
        var clues = Submission.Clues()
        // The address comes last: programs keep it in address books, and offer it for later letters.
        let addressed = message.recipients.compactMap { house.tokens.messageID(answeredAt: $0, of: house.mailbox) }
        let named = message.inReplyTo + message.references.reversed() + addressed
        clues.letters = named.reduce(into: []) { found, id in
            if register.outbox[id] != nil, !found.contains(id) { found.append(id) }
        }
        clues.answersLostLetter = (message.inReplyTo + message.references.suffix(1)).contains {
            register.outbox[$0] == nil && house.tokens.isOwn($0)
        }
        clues.code = house.tokens.recognised(in: message.subject, register: register, roster: house.roster)
        clues.numbers = MatterID.all(in: message.subject)
        let bracketed = message.subject.split(separator: "[").dropFirst().map { $0.prefix { $0 != "]" } }
        clues.hold = bracketed.lazy.compactMap { HoldID(text: $0) }.first
        clues.draft = bracketed.lazy.compactMap { DraftID(text: $0) }.first
        return clues
    }

    /// What a trusted server says counts; the clerk's own look at signatures where none says anything.
    private func isAligned(_ message: Message, _ delivery: Delivery) -> Bool {
        let found = message.authentication(trusting: house.configuration.trustedServers)
        return found.alignment == .none(.noTrustedResults) ? isSigned(message, delivery) : found.isAligned
    }

    /// Only registered authors' signatures are looked at: no one else's level depends on it, and no stranger makes the
    /// clerk wait for a name server (T47).
    private func isSigned(_ message: Message, _ delivery: Delivery) -> Bool {
        guard let keys = house.keys, let bytes = delivery.bytes, let author = message.from.address,
            house.isRegistered(author)
        else { return false }
        return SignatureCheck(bytes, received: delivery.received).alignment(of: author, keys: keys).isConfirmed
    }

    /// What is known of an OpenPGP or S/MIME signature. A mail that hides something from the reader proves nothing.
    private func signature(of message: Message, _ delivery: Delivery) -> Submission.Signature? {
        guard let bytes = delivery.bytes, !message.defects.contains(.overLimit) else { return nil }
        return house.signatures?.signature(of: message, bytes, received: delivery.received)
    }

    private func obstruction(of message: Message, _ delivery: Delivery) -> HoldReason? {
        if delivery.bytes == nil || message.defects.contains(.overLimit) { return .overLimit }
        if message.from.address == nil { return .unreadablePart }
        let unreadable: Set<Defect> = [.encrypted, .signedOpaque, .tnef, .undecodableText]
        return message.defects.isDisjoint(with: unreadable) ? nil : .unreadablePart
    }
}

extension Author {
    /// What a person would see.
    fileprivate var shown: String {
        switch self {
        case .one(let address, _): address.text
        case .unusable(let text): text
        }
    }
}

extension LetterBounced {
    /// A report about a letter it names.
    fileprivate init?(_ report: DeliveryReport) {
        guard let id = report.originalMessageID else { return nil }
        self.init(
            messageID: id, recipient: report.recipient, status: report.status,
            severity: report.isDelay ? .delay : report.isPermanent ? .permanent : .temporary,
            diagnostic: report.diagnostic)
    }
}
