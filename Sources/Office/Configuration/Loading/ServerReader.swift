import Federation
import Foundation

/// Reads the two mail servers.
struct ServerReader {
    let log: FaultLog
    /// Where relative paths start.
    let folder: ConfigurationFolder

    /// Host, port and protection, as both servers have them.
    struct Endpoint {
        let host: String
        let port: Int
        let security: TransportSecurity

        /// Only this machine can listen in.
        var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
    }

    /// The ports that go with each protection (RFC 8314, RFC 6409).
    struct Ports {
        let tls: Int
        let starttls: Int
        let none: Int

        static let imap = Ports(tls: 993, starttls: 143, none: 143)
        static let submission = Ports(tls: 465, starttls: 587, none: 25)

        func usual(_ security: TransportSecurity) -> Int {
            switch security {
            case .tls: tls
            case .startTLS: starttls
            case .clearLoopback: none
            }
        }
    }

    /// The mailbox, or `nil` if something in it was reported.
    func mailbox(_ section: Section) -> MailboxConfiguration? {
        let folders = folders(section.section("folders"))
        guard let endpoint = endpoint(section, .imap), let user = section.text("user") else { return nil }
        return MailboxConfiguration(
            host: endpoint.host, port: endpoint.port, security: endpoint.security,
            authorities: section.text("authorities").map(folder.absolute), user: user, folders: folders,
            sizeLimit: (section.number("sizeLimitMB") ?? 25) * 1_000_000,
            pollingInterval: TimeInterval((section.number("pollingMinutes") ?? 2) * 60))
    }

    /// The submission server, or `nil` if something in it was reported.
    func submission(_ section: Section) -> SubmissionConfiguration? {
        let endpoint = endpoint(section, .submission)
        checkLogin(section, endpoint)
        guard let endpoint, let sender = section.section("sender"), let name = sender.text("name"),
            let address = sender.text("address").flatMap({ EmailAddress($0) })
        else { return nil }
        let user = section.text("user")
        if let user, let account = EmailAddress(user), account != address {
            log.doubt(
                .senderIsNotTheAccount(sender: address.text, account: user), at: sender.place(of: "address"))
        }
        let pace = section.section("pace")
        return SubmissionConfiguration(
            host: endpoint.host, port: endpoint.port, security: endpoint.security,
            authorities: section.text("authorities").map(folder.absolute), user: user, senderName: name,
            senderAddress: address, replies: section.truth("plusAddresses") == true ? .toPlusAddress : .toSender,
            pace: .init(perHour: pace?.number("perHour") ?? 60, perDay: pace?.number("perDay") ?? 300))
    }

    private func endpoint(_ section: Section, _ ports: Ports) -> Endpoint? {
        guard let host = section.text("host") else { return nil }
        guard !section.has("security") || section.text("security") != nil else { return nil }
        let security = section.word("security", TransportSecurity.self) ?? .tls
        let port = section.number("port") ?? ports.usual(security)
        let endpoint = Endpoint(host: host, port: port, security: security)
        switch security {
        case .clearLoopback:
            if !endpoint.isLoopback {
                log.report(.server(.clearTextOffLoopback(host: host)), at: section.place(of: "security"))
            }
        case .tls, .startTLS:
            let others = TransportSecurity.allCases.filter { $0 != security }.map(ports.usual)
            if port != ports.usual(security), others.contains(port) {
                log.doubt(.unusualPort(port, security: security), at: section.place(of: "port"))
            }
        }
        return endpoint
    }

    private func checkLogin(_ section: Section, _ endpoint: Endpoint?) {
        switch (section.has("user"), section.has("secret")) {
        case (true, true): break
        case (true, false):
            log.report(.server(.loginHalf(present: "user", missing: "secret")), at: section.place(of: "user"))
        case (false, true):
            log.report(.server(.loginHalf(present: "secret", missing: "user")), at: section.place(of: "secret"))
        case (false, false):
            if let endpoint, !endpoint.isLoopback {
                log.report(.server(.loginMissing(host: endpoint.host)), at: section.place(of: "host"))
            }
        }
    }

    /// Four folders, no two of which are one: a name is compared as careless servers compare it, without case.
    private func folders(_ section: Section?) -> MailboxConfiguration.FolderNames {
        let standard = MailboxConfiguration.FolderNames()
        guard let section else { return standard }
        let names = MailboxConfiguration.FolderNames(
            inbox: section.text("inbox") ?? standard.inbox, junk: section.text("junk"),
            processed: section.text("processed") ?? standard.processed, held: section.text("held") ?? standard.held)
        var seen: [String: String] = [:]
        let keyed = [
            ("inbox", names.inbox), ("junk", names.junk), ("processed", names.processed), ("held", names.held),
        ]
        for (key, name) in keyed {
            guard let name else { continue }
            if let other = seen.updateValue(key, forKey: name.lowercased()) {
                let place = section.place(of: section.has(key) ? key : other)
                log.report(.server(.foldersCollide(name, with: other)), at: place)
            }
        }
        return names
    }
}
