import Federation

/// OpenSMTPD's configuration for one private house.
///
/// It writes into the maildirs itself: handing over by LMTP costs 40 ms a mail in delayed acknowledgements. Addresses
/// nobody has are refused at RCPT; those that must bounce later are handed to Dovecot's LMTP, which refuses them.
struct SMTPDConfiguration {
    /// The house's folder.
    let house: String
    let smtpPort: Int
    let lmtpPort: Int
    let residents: [Resident]
    /// Accepted, then returned to the sender by a delivery report.
    let bouncing: [EmailAddress]
    let owner: MailOwner

    /// The file's text.
    var text: String {
        """
        smtp max-message-size 60M
        listen on 127.0.0.1 port \(smtpPort) hostname house.example
        table addresses { \(list(addresses)) }
        table people { \(list(people)) }
        \(bouncing.isEmpty ? "" : "table bouncing { \(list(bouncing.map { "\"\($0.folded)\"" })) }")
        action "house" maildir "\(house)/mail/%{user.username}" userbase <people> virtual <addresses>
        action "refusal" relay host "lmtp://127.0.0.1:\(lmtpPort)"
        \(bouncing.isEmpty ? "" : "match from any for rcpt-to <bouncing> action \"refusal\"")
        \(strayResident ? "" : "table known { \(list(known)) }")
        match from any \(strayResident ? "for any" : "for rcpt-to <known>") action "house"

        """
    }

    private var addresses: [String] {
        let all = residents.flatMap { resident in
            resident.addresses.map { "\"\($0.folded)\" = \"\(resident.name)\"" }
                + (resident.takes == .ownAndStray ? ["\"@\" = \"\(resident.name)\""] : [])
        }
        // An empty table is a syntax error.
        return all.isEmpty ? ["\"nobody@invalid\" = \"nobody\""] : all
    }

    private var strayResident: Bool { residents.contains { $0.takes == .ownAndStray } }

    private var known: [String] {
        let all = residents.flatMap(\.addresses).map { "\"\($0.folded)\"" }
        return all.isEmpty ? ["\"nobody@invalid\""] : all
    }

    private var people: [String] {
        residents.map { "\"\($0.name)\" = \"\(owner.user):\(owner.group):\(house)/mail/\($0.name)\"" }
    }

    private func list(_ items: [String]) -> String { items.joined(separator: ", ") }
}
