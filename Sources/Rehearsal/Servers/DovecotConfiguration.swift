import Foundation

/// Dovecot's configuration for one private house: IMAP for the residents, LMTP only to refuse what must bounce.
///
/// `state_dir` must be the house's own as well: the machine's list of instances is locked at start, and the lock of an
/// instance that was cut off is waited for, ten seconds long.
struct DovecotConfiguration {
    /// The house's folder.
    let house: String
    let imapPort: Int
    let lmtpPort: Int
    /// With it Dovecot offers STARTTLS, and TLS from the first byte on `imapsPort`.
    let certificate: HouseCertificate?
    let imapsPort: Int
    let owner: MailOwner

    /// The file's text.
    var text: String {
        """
        base_dir = \(house)/dovecot
        state_dir = \(house)/dovecot/state
        log_path = \(house)/dovecot.log
        listen = 127.0.0.1
        protocols = imap lmtp
        \(encryption)
        disable_plaintext_auth = no
        auth_mechanisms = plain login
        auth_failure_delay = 0
        first_valid_uid = 1
        mail_fsync = never
        postmaster_address = postmaster@house.example
        passdb {
          driver = passwd-file
          args = scheme=plain username_format=%Lu \(house)/residents
        }
        userdb {
          driver = passwd-file
          args = username_format=%Lu \(house)/residents
        }
        namespace inbox {
          inbox = yes
          separator = /
          mailbox Junk {
            auto = subscribe
            special_use = \\Junk
          }
          mailbox Sent {
            auto = subscribe
            special_use = \\Sent
          }
        }
        service imap-login {
          service_count = 0
          process_min_avail = 1
          inet_listener imap {
            port = \(imapPort)
          }
          inet_listener imaps {
            port = \(certificate == nil ? 0 : imapsPort)
            ssl = yes
          }
        }
        service imap {
          process_limit = 200
        }
        service lmtp {
          inet_listener lmtp {
            address = 127.0.0.1
            port = \(lmtpPort)
          }
        }
        mail_max_userip_connections = 100

        """
    }

    private var encryption: String {
        guard let certificate else { return "ssl = no" }
        return "ssl = yes\nssl_cert = <\(certificate.certificate.path)\nssl_key = <\(certificate.key.path)"
    }

    /// The file of logins; all share one password, on loopback.
    func residents(_ residents: [Resident], password: String) -> String {
        residents.map { resident in
            let maildir = "maildir:\(house)/mail/\(resident.name)"
            return "\(resident.name):\(password):\(owner.user):\(owner.group)::\(house)/mail::userdb_mail=\(maildir)\n"
        }.joined()
    }
}
