public import Federation
public import Foundation
public import Office
import Synchronization

/// A real mail server of its own for a rehearsal: OpenSMTPD receives, Dovecot serves, both on free high ports of
/// 127.0.0.1, in one folder, seen by nobody else and gone with this process.
///
/// Needs root, as both servers do, and Debian's packages; says so otherwise.
public final class PrivateMailHouse: Sendable {
    /// Configuration, queue, logs and mails; kept if it was given, removed if it was made.
    public let folder: URL
    /// Who lives here.
    public let residents: [Resident]
    /// Where Dovecot answers.
    public let imapPort: Int
    /// Where OpenSMTPD answers; it asks for no login and no TLS.
    public let smtpPort: Int

    /// The password of every resident: on loopback it keeps nobody out, it only lets a login be refused.
    public static let password = "maison"
    private let imapsPort: Int
    private let certificate: HouseCertificate?
    private let owner = MailOwner()
    private let servers: Mutex<HouseServers>

    /// Opens a house and returns when both servers answer.
    /// - Parameters:
    ///   - bouncing: addresses that are accepted and later returned by a delivery report.
    ///   - folder: an existing folder to keep everything in; `nil` for a temporary one.
    ///   - certificate: with it Dovecot also speaks TLS.
    public init(
        residents: [Resident], bouncing: [EmailAddress] = [], in folder: URL? = nil,
        certificate: HouseCertificate? = nil
    ) throws(HouseError) {
        try Requirements.check()
        let place = try HouseFolder(folder)
        self.folder = place.path
        self.residents = residents
        let ports = try LoopbackPort.free(4)
        (imapPort, smtpPort, imapsPort) = (ports[0], ports[1], ports[3])
        self.certificate = certificate
        try place.furnish(
            DovecotConfiguration(
                house: place.path.path, imapPort: ports[0], lmtpPort: ports[2], certificate: certificate,
                imapsPort: ports[3], owner: owner),
            SMTPDConfiguration(
                house: place.path.path, smtpPort: ports[1], lmtpPort: ports[2], residents: residents,
                bouncing: bouncing, owner: owner),
            password: PrivateMailHouse.password)
        servers = Mutex(HouseServers(place, imapPort: ports[0], smtpPort: ports[1]))
        try servers.withLock { servers throws(HouseError) in try servers.startAll() }
    }

    /// Stops both servers; a temporary folder goes with them.
    public func close() { servers.withLock { $0.stopAll() } }

    /// Starts Dovecot again; returns when it answers.
    public func startIMAP() throws(HouseError) {
        try servers.withLock { servers throws(HouseError) in try servers.startIMAP() }
    }

    /// Stops Dovecot as a power cut would.
    public func stopIMAP() { servers.withLock { $0.dovecot.stop() } }

    /// Starts OpenSMTPD again; returns when it answers. Its queue is still there.
    public func startSMTP() throws(HouseError) {
        try servers.withLock { servers throws(HouseError) in try servers.startSMTP() }
    }

    /// Stops OpenSMTPD as a power cut would.
    public func stopSMTP() { servers.withLock { $0.smtpd.stop() } }

    /// How to read a resident's mail; another port where something stands in front of Dovecot.
    public func imapAccess(of resident: Resident.Identifier, port: Int? = nil) -> ServerAccess {
        ServerAccess(
            host: "127.0.0.1", port: port ?? imapPort, security: .clearLoopback,
            credential: .password(user: resident.description, Secret(PrivateMailHouse.password)),
            connectTimeout: 10, silenceTimeout: 20)
    }

    /// How to read a resident's mail with TLS from the first byte or by STARTTLS, trusting the house's certificate.
    public func imapAccess(of resident: Resident.Identifier, _ security: TransportSecurity) -> ServerAccess {
        var access = imapAccess(of: resident, port: security == .tls ? imapsPort : imapPort)
        access.security = security
        access.authorities = certificate?.certificate
        return access
    }

    /// How to submit mail.
    public var submission: ServerAccess {
        ServerAccess(
            host: "127.0.0.1", port: smtpPort, security: .clearLoopback, credential: nil, connectTimeout: 10,
            silenceTimeout: 20)
    }

    /// A resident's mails on disk.
    public func maildir(of resident: Resident.Identifier) -> Maildir {
        Maildir(path: folder.appending(path: "mail/\(resident)"), owner: owner)
    }
}
