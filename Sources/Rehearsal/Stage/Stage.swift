public import Federation
public import Foundation
public import Ledger
public import Logging
public import Mail
public import Office

/// A whole federation on real mail servers in simulated time: the clerk sees IMAP and SMTP, people see mail.
///
/// What a person sends goes through SMTP into the clerk's mailbox; only the date of its arrival is then set to the
/// simulated one, as Dovecot shows a file's date as INTERNALDATE.
public final class Stage {
    /// The servers.
    public let house: PrivateMailHouse
    /// The clock.
    public let time: SimulatedTime
    /// What the clerk was told.
    public let configuration: Configuration
    /// Everything: mailboxes, state, configuration.
    public let folder: URL
    private var current: Clerk?
    private let post: SMTPCourier
    private var traces = 0
    private let log: Logger

    /// Sets the stage in `folder`, which must exist.
    /// - Parameters:
    ///   - bouncing: organisations whose correspondent's mail comes back.
    ///   - keys: what correspondents sign with, by organisation.
    public init(
        in folder: URL, templates: String, startingAt start: Date, bouncing: [String] = [],
        rule: Cast.RuleText = Cast.RuleText(), keys: [String: URL] = [:], log: Logger
    ) throws {
        self.folder = folder
        self.log = log
        let returned = Set(bouncing)
        let addresses = Cast.members.filter { returned.contains($0.id) }.map { $0.address(of: $0.correspondent) }
        house = try PrivateMailHouse(
            residents: try Stage.residents(without: returned), bouncing: addresses.compactMap { EmailAddress($0) },
            in: folder)
        time = SimulatedTime(startingAt: start)
        let text = Cast.configuration(
            imapPort: house.imapPort, smtpPort: house.smtpPort, templates: templates, rule: rule, keys: keys)
        configuration = try Stage.configured(text, in: folder)
        post = SMTPCourier(settings: SMTPSettings(server: house.submission))
        current = try Clerk.assembled(configuration, interruption: Interruption(), time: time, log: log)
    }

    /// Stops the servers; the folder stays.
    public func close() { house.close() }

    private static func residents(without returned: Set<String>) throws -> [Resident] {
        let people = Cast.members.flatMap { member in
            ([returned.contains(member.id) ? nil : member.correspondent] + [member.deputy?.id])
                .compactMap(\.self).map { ($0, member.address(of: $0)) }
        }
        let all =
            people + [
                (Cast.secretary.id, Cast.secretary.address), ("greffe", Cast.clerk), ("adherents", Cast.membership),
            ]
        return try all.map { name, address in
            guard let id = Resident.Identifier(name), let address = EmailAddress(address) else {
                throw HouseError.file("\(name) is no resident")
            }
            return Resident(id, addresses: [address])
        }
    }

    private static func configured(_ text: String, in folder: URL) throws -> Configuration {
        let secrets = folder.appending(path: "secrets")
        try FileManager.default.createDirectory(at: secrets, withIntermediateDirectories: true)
        let key = (0..<32).map { byte in String(format: "%02x", byte * 7 % 256) }.joined()
        for (name, secret) in [("mailbox", PrivateMailHouse.password), ("tokens", key)] {
            let path = secrets.appending(path: name).path
            _ = FileManager.default.createFile(
                atPath: path, contents: Data(secret.utf8), attributes: [.posixPermissions: 0o600])
        }
        let path = folder.appending(path: "greffier.yaml").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try Configuration.load(path, environment: [:])
    }

    // MARK: The clerk

    /// The clerk at work.
    public var clerk: Clerk {
        guard let current else { preconditionFailure("the clerk has left the stage") }
        return current
    }

    /// Rounds until nothing more changes: what came in is read, what is due is written and sent.
    public func settle() async throws {
        for _ in 0..<8 {
            let before = await clerk.register.head
            try await clerk.round()
            if await clerk.register.head == before { return }
        }
    }

    /// The clerk stops and another takes its place, as after a crash or an upgrade.
    public func restartClerk() throws {
        current = nil
        current = try Clerk.assembled(
            configuration, interruption: Interruption(), time: time, log: log)
    }

    /// The clerk leaves: the state folder is free for another.
    public func dismissClerk() { current = nil }

    /// The register as it stands.
    public var register: Register { get async { await clerk.register } }

    // MARK: People

    /// Hands `bytes` to the clerk's mailbox through SMTP, as arrived now.
    public func deliver(_ bytes: [UInt8], from sender: EmailAddress) throws {
        guard let clerk = EmailAddress(Cast.clerk) else { return }
        let before = Set(clerkMaildir.files())
        guard case .sent = post.send(bytes, from: sender, to: clerk) else {
            throw HouseError.server("the rehearsal's own mail was not taken", log: "")
        }
        try awaitArrival(after: before)
    }

    /// Waits until a mail stands in the clerk's mailbox that was not in `before`, and dates it now.
    public func awaitArrival(after before: Set<URL>) throws {
        for _ in 0..<2000 {
            let new = clerkMaildir.files().filter { !before.contains($0) }
            if !new.isEmpty {
                for file in new {
                    try FileManager.default.setAttributes([.modificationDate: time.now], ofItemAtPath: file.path)
                }
                return
            }
            usleep(5000)
        }
        throw HouseError.server("a mail did not arrive within ten seconds", log: "")
    }

    /// Works until the server's own delivery report has come and been read; it arrives when the server sees fit.
    public func settleReport() async throws {
        for _ in 0..<1000 {
            try await settle()
            if await register.counts.bounces > 0 { return }
            usleep(10_000)
        }
        throw HouseError.server("no delivery report came within ten seconds", log: "")
    }

    /// The clerk's mails on disk.
    public var clerkMaildir: Maildir { maildir(of: "greffe") }

    /// The mails a resident has received.
    public func letters(to resident: String) -> [Message] {
        maildir(of: resident).mails().map { Message(parsing: $0) }
    }

    /// The newest mail a resident has received whose subject or text holds `words`.
    public func letter(to resident: String, holding words: String = "") -> [UInt8]? {
        maildir(of: resident).mails().reversed().first { bytes in
            let message = Message(parsing: bytes)
            return words.isEmpty || message.subject.contains(words)
                || message.views.contains { $0.text.contains(words) }
        }
    }

    /// A name for the next mail, so that each has a Message-ID of its own.
    func nextTrace() -> Trace {
        traces += 1
        return Trace("mail \(traces)")
    }

    func maildir(of resident: String) -> Maildir {
        guard let id = Resident.Identifier(resident) else { preconditionFailure("no resident \(resident)") }
        return house.maildir(of: id)
    }
}
