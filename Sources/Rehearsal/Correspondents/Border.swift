public import Federation
public import Foundation
import Mail

/// The server that takes mail for the clerk from the Internet, and says what it found out about it.
public struct Border: Hashable, Sendable {
    /// What the server's checks came to.
    public enum Result: String, CaseIterable, Hashable, Sendable {
        /// SPF, DKIM and DMARC confirm the domain of From.
        case pass
        /// The domain asks for confirmation, and nothing confirms it.
        case fail
        /// The domain asks for nothing, and nothing confirms it.
        case none
    }

    /// The server's authserv-id (RFC 8601 §2.5), which the configuration trusts.
    public var authservID: String
    /// Its name in Received.
    public var host: String

    /// A server; it calls itself by its authserv-id unless told otherwise.
    public init(authservID: String, host: String? = nil) {
        self.authservID = authservID
        self.host = host ?? authservID
    }

    /// `mail` with the fields this server puts on top when it takes it: Return-Path, its results, Received
    /// (RFC 5321 §4.4, RFC 8601).
    ///
    /// - Parameters:
    ///   - mail: Lines end in CR LF. Without one plain author there is no domain to speak of: the results then name none.
    ///   - client: The name the sending server gave.
    ///   - recipient: The clerk's address.
    ///   - sender: The envelope's sender; `nil` for automatic mail.
    public func stamped(
        _ mail: [UInt8], result: Result, from client: String, for recipient: EmailAddress, sender: EmailAddress?,
        at date: Date, trace: Trace
    ) -> [UInt8] {
        let author = Message(parsing: mail).from.address.map { String($0.domain) }
        let when = WrittenDate(date, in: .gmt).field
        let lines = [
            "Return-Path: <\(sender?.text ?? "")>",
            "Authentication-Results: \(authservID); "
                + results(result, author: author, sender: sender, client: client, trace).joined(separator: "; "),
            "Received: from \(client) (\(client) [192.0.2.25]) by \(host) with ESMTPS id "
                + "\(trace.letters(12, "queue")) for <\(recipient)>; \(when)",
        ]
        return lines.flatMap(HeaderLine.folded) + mail
    }

    private func results(
        _ result: Result, author: String?, sender: EmailAddress?, client: String, _ trace: Trace
    ) -> [String] {
        let domain = author ?? "invalid"
        let envelope = sender.map { "smtp.mailfrom=\($0)" } ?? "smtp.helo=\(client)"
        let signed = "header.d=\(domain) header.s=mail header.b=\(trace.letters(8, "signature"))"
        switch result {
        case .pass:
            return ["dkim=pass \(signed)", "spf=pass \(envelope)", "dmarc=pass (p=QUARANTINE) header.from=\(domain)"]
        case .fail:
            return ["dkim=fail \(signed)", "spf=fail \(envelope)", "dmarc=fail (p=QUARANTINE) header.from=\(domain)"]
        case .none:
            return ["dkim=none", "spf=none \(envelope)", "dmarc=none header.from=\(domain)"]
        }
    }
}
