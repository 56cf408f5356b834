public import Federation
public import Foundation
public import Ledger
public import Mail
import Office

/// What people do on the stage: each mail is what their program would send, through the border and SMTP.
extension Stage {
    /// Somebody of an organisation, as the mail shows them.
    public func correspondent(_ organisation: String, deputy: Bool = false) -> Correspondent {
        guard let member = Cast.member(organisation) else { preconditionFailure("no organisation \(organisation)") }
        let person = deputy ? member.deputy?.id ?? member.correspondent : member.correspondent
        let name = deputy ? member.deputy?.name ?? member.correspondentName : member.correspondentName
        return Correspondent(
            name: name, address: address(member.address(of: person)), zone: configuration.calendar.zone,
            signature: [name, member.name])
    }

    /// The secretariat's person.
    public var secretary: Correspondent {
        Correspondent(
            name: Cast.secretary.name, address: address(Cast.secretary.address), zone: configuration.calendar.zone,
            signature: [Cast.secretary.name, "Secrétariat de la CPO"])
    }

    /// An organisation answers the newest letter of `kind` to its correspondent.
    public func answer(
        _ organisation: String, with program: MailProgram, saying text: String, to kind: LetterKind = .proposal,
        attachments: [Attachment] = [], deputy: Bool = false, border result: Border.Result = .pass
    ) async throws {
        let author = correspondent(organisation, deputy: deputy)
        let reader = Cast.member(organisation)?.correspondent ?? ""
        let letter = try await newest(kind, to: reader)
        let bytes = Reply.bytes(
            to: letter, by: author, with: program, saying: text, attachments: attachments, at: time.now,
            trace: nextTrace())
        try send(bytes, from: author.address, result)
    }

    /// An organisation writes a new mail to the clerk, in no thread.
    public func write(
        _ organisation: String, subject: String, saying text: String, with program: MailProgram = .thunderbird,
        border result: Border.Result = .pass
    ) throws {
        let author = correspondent(organisation)
        let bytes = SecretariatMail.newProposal(
            to: address(Cast.clerk), by: author, with: program, subject: subject, saying: text, at: time.now,
            trace: nextTrace())
        try send(bytes, from: author.address, result)
    }

    /// An organisation clicks an answer in the newest letter of `kind` and sends what its program opens.
    public func click(
        _ answer: String, by organisation: String, with program: MailProgram, adding added: String = "",
        in kind: LetterKind = .proposal
    ) async throws {
        let author = correspondent(organisation)
        let letter = try await newest(kind, to: Cast.member(organisation)?.correspondent ?? "")
        guard
            let bytes = Reply.oneClick(
                answer, in: letter, by: author, with: program, adding: added, at: time.now, trace: nextTrace())
        else { throw HouseError.file("the letter has no link for \(answer)") }
        try send(bytes, from: author.address, .pass)
    }

    /// A server answers in an absent correspondent's name.
    public func absence(of organisation: String, from server: AutoReply.Server, days: Double) async throws {
        let author = correspondent(organisation)
        let letter = try await newest(.proposal, to: Cast.member(organisation)?.correspondent ?? "")
        let bytes = AutoReply.absence(
            to: letter, by: author, from: server, until: time.now + days * 86_400, at: time.now, trace: nextTrace())
        try send(bytes, from: author.address, .pass, isAutomatic: true)
    }

    /// The secretariat sends a new mail.
    public func secretaryWrites(
        _ subject: String, saying text: String, attachments: [Attachment] = [], with program: MailProgram = .thunderbird
    ) throws {
        let bytes = SecretariatMail.newProposal(
            to: address(Cast.clerk), by: secretary, with: program, subject: subject, saying: text,
            attachments: attachments, at: time.now, trace: nextTrace())
        try send(bytes, from: secretary.address, .pass)
    }

    /// The secretariat answers the newest letter of `kind` it received.
    public func secretaryAnswers(
        _ kind: LetterKind, saying text: String, with program: MailProgram = .thunderbird
    ) async throws {
        let letter = try await newest(kind, to: Cast.secretary.id)
        let bytes = SecretariatMail.reply(
            to: letter, by: secretary, with: program, saying: text, at: time.now, trace: nextTrace())
        try send(bytes, from: secretary.address, .pass)
    }

    /// The secretariat answers the escalation of the open hold that has this reason.
    public func secretaryAnswers(
        escalationOf reason: HoldReason, saying text: String, with program: MailProgram = .thunderbird
    ) async throws {
        let register = await register
        guard let hold = register.openHolds.first(where: { $0.opening.reason == reason }) else {
            throw HouseError.server("nothing is held for \(reason.rawValue)", log: "")
        }
        let letters = register.outbox.all.map(\.letter).filter { $0.hold == hold.id }
        guard let id = letters.first(where: { $0.person?.rawValue == Cast.secretary.id })?.messageID else {
            throw HouseError.server("no letter told of \(hold.id)", log: "")
        }
        let bytes = SecretariatMail.reply(
            to: try arrived(id, at: Cast.secretary.id), by: secretary, with: program, saying: text, at: time.now,
            trace: nextTrace())
        try send(bytes, from: secretary.address, .pass)
    }

    /// Hands `bytes` over as the border server passes them on.
    public func send(
        _ bytes: [UInt8], from sender: EmailAddress, _ result: Border.Result, isAutomatic: Bool = false
    ) throws {
        let stamped = Border(authservID: Cast.border).stamped(
            bytes, result: result, from: "mail.\(sender.domain)", for: address(Cast.clerk),
            sender: isAutomatic ? nil : sender, at: time.now, trace: nextTrace())
        try deliver(stamped, from: sender)
    }

    /// The newest letter of `kind` to a resident, as it stands in their mailbox.
    public func newest(_ kind: LetterKind, to resident: String) async throws -> [UInt8] {
        let queued = await register.outbox.all
            .filter { $0.letter.kind == kind && $0.letter.person?.rawValue == resident }
            .max { $0.letter.knows < $1.letter.knows }
        guard let id = queued?.letter.messageID else {
            throw HouseError.server("no \(kind.rawValue) was written to \(resident)", log: "")
        }
        return try arrived(id, at: resident)
    }

    /// Every letter of `kind` written to a resident, as received.
    public func letters(_ kind: LetterKind, to resident: String) async throws -> [Message] {
        let ids = await register.outbox.all
            .filter { $0.letter.kind == kind && $0.letter.person?.rawValue == resident && $0.state == .sent }
            .sorted { $0.letter.knows < $1.letter.knows }.map(\.letter.messageID)
        return try ids.map { Message(parsing: try arrived($0, at: resident)) }
    }

    /// The mail of that Message-ID in a resident's mailbox: the server may take a moment to deliver it.
    private func arrived(_ messageID: String, at resident: String) throws -> [UInt8] {
        for _ in 0..<2000 {
            let found = maildir(of: resident).mails().first { Message(parsing: $0).messageID == messageID }
            if let found { return found }
            usleep(5000)
        }
        throw HouseError.server("\(resident) did not receive \(messageID) within ten seconds", log: "")
    }

    /// Lets days pass as the clerk lives them: it works at nine and after the closing hour.
    public func pass(untilDay day: Int, hour: Int, since start: Date) async throws {
        let calendar = configuration.calendar
        let end = calendar.at(hour: hour, on: calendar.adding(day, .calendar, to: start))
        var today = calendar.at(hour: 0, on: time.now)
        while today <= end {
            for hour in [8, 9, 20] {
                let tick = calendar.at(hour: hour, on: today) + 300
                guard tick > time.now, tick < end else { continue }
                time.pass(to: tick)
                try await settle()
            }
            today = calendar.adding(1, .calendar, to: today)
        }
        time.pass(to: end)
        try await settle()
    }

    private func address(_ text: String) -> EmailAddress {
        guard let address = EmailAddress(text) else { preconditionFailure("no address: \(text)") }
        return address
    }
}
