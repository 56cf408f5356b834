import Foundation

/// What the doctor says of the mailbox's server, once it let the clerk in.
struct MailboxFindings {
    let report: MailboxReport
    let mailbox: MailboxConfiguration

    /// In the order they are told.
    var all: [Finding] {
        [
            Finding.transport(mailbox.security, host: mailbox.host, section: "mailbox"),
            Finding(.well, "Connexion IMAP acceptée pour \(mailbox.user)."), news, moving, junk,
        ]
    }

    private var news: Finding {
        guard report.capabilities.canIdle else {
            let minutes = max(1, Int((mailbox.pollingInterval / 60).rounded()))
            return Finding(
                .note,
                "Le serveur n'annonce pas lui-même les nouveaux courriels (IDLE) : le greffe regarde toutes les "
                    + "\(minutes) min.")
        }
        return Finding(.well, "Les nouveaux courriels sont annoncés aussitôt (IDLE).")
    }

    private var moving: Finding {
        let can = report.capabilities
        if can.canMove { return Finding(.well, "Les courriels réglés sont rangés d'un geste (MOVE).") }
        if can.canExpungeByUID {
            return Finding(.note, "Pas de MOVE : les courriels sont copiés, puis l'original est retiré (UIDPLUS).")
        }
        return Finding(
            .doubt, "Ni MOVE ni UIDPLUS : les courriels réglés sont copiés, et l'original reste, marqué effacé.",
            remedy: ["Purgez de temps en temps la boîte de réception dans le webmail (« compacter », « purger »)."])
    }

    private var junk: Finding {
        let way =
            report.capabilities.knowsSpecialUse
            ? "désigné par le serveur ou par son nom" : "reconnu à son nom, faute de SPECIAL-USE"
        if !report.junk.isEmpty {
            let names = report.junk.map { "« \($0) »" }.joined(separator: ", ")
            let how = mailbox.folders.junk == nil ? way : "nommé dans la configuration"
            return Finding(.well, "Indésirables lus aussi : \(names) (\(how)).")
        }
        let folders = report.folders.map { "« \($0) »" }.joined(separator: ", ")
        return Finding(
            .doubt, "Aucun dossier d'indésirables trouvé : une réponse qui y tomberait ne serait pas lue.",
            remedy: [
                "Les dossiers sont : \(folders).", "Si l'un d'eux reçoit les indésirables, écrivez :", "mailbox:",
                "  folders:", "    junk: NOM DU DOSSIER",
            ])
    }
}

extension Finding {
    /// How a connection that stands is protected.
    static func transport(_ security: TransportSecurity, host: String, section: String) -> Finding {
        switch security {
        case .tls: Finding(.well, "Connexion chiffrée (TLS) avec \(host), certificat vérifié (\(section)).")
        case .startTLS: Finding(.well, "Connexion chiffrée (STARTTLS) avec \(host), certificat vérifié (\(section)).")
        case .clearLoopback:
            Finding(.note, "Connexion en clair avec \(host) (\(section)) : admise sur cette machine seulement.")
        }
    }
}
