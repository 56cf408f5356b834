import Foundation
public import Logging

extension Clerk {
    /// A clerk on the servers of `configuration`, which was loaded with its secrets.
    public static func assembled(
        _ configuration: Configuration, interruption: Interruption, time: any Timekeeper = SystemTimekeeper(),
        log: Logger
    ) throws -> Clerk {
        guard let secrets = configuration.secrets else { preconditionFailure("loaded without secrets") }
        let mailbox = IMAPMailbox(
            settings: IMAPSettings(configuration.mailbox, secret: secrets.mailbox),
            interruption: interruption)
        let courier = SMTPCourier(
            settings: SMTPSettings(configuration.submission, secret: secrets.submission),
            interruption: interruption)
        return try Clerk(
            configuration, tokenKey: secrets.tokenKey, mailbox: mailbox, courier: courier, time: time, log: log)
    }
}

extension IMAPSettings {
    /// As the configuration says.
    public init(_ mailbox: MailboxConfiguration, secret: Secret) {
        self.init(
            server: ServerAccess(
                host: mailbox.host, port: mailbox.port, security: mailbox.security,
                credential: .password(user: mailbox.user, secret),
                authorities: mailbox.authorities.map { URL(fileURLWithPath: $0) }),
            inbox: mailbox.folders.inbox, junk: mailbox.folders.junk, sizeLimit: mailbox.sizeLimit,
            pollInterval: mailbox.pollingInterval)
    }
}

extension SMTPSettings {
    /// As the configuration says; a server on loopback may want no login.
    public init(_ submission: SubmissionConfiguration, secret: Secret?) {
        let credential = submission.user.flatMap { user in secret.map { Credential.password(user: user, $0) } }
        self.init(
            server: ServerAccess(
                host: submission.host, port: submission.port, security: submission.security,
                credential: credential, authorities: submission.authorities.map { URL(fileURLWithPath: $0) }))
    }
}
