import Federation

/// What to do about an ``AccessTrouble``, in French; knows what the known providers ask for (MAIL.md's table).
struct AccessAdvice {
    /// The server spoken to.
    let host: String
    let port: Int
    /// The section of the configuration that describes it: `mailbox` or `submission`.
    let section: String
    let provider: MailProvider?

    /// Advice for `host`; the provider is known by its servers, else by the clerk's address.
    init(host: String, port: Int, section: String, address: EmailAddress) {
        self.host = host
        self.port = port
        self.section = section
        let name = host.lowercased()
        provider =
            MailProvider.known.first { $0.imap.host == name || $0.smtp.host == name } ?? MailProvider.owner(of: address)
    }

    /// The finding: what happened in plain words, and what to do.
    func finding(_ trouble: AccessTrouble) -> Finding {
        let place = "\(host):\(port)"
        let sentence =
            switch trouble.kind {
            case .login: "\(place) refuse la connexion du greffe : \(trouble.words)"
            case .encryption: "\(place) n'offre pas de chiffrement acceptable : \(trouble.words)"
            case .connection: "\(place) est injoignable : \(trouble.words)"
            case .refusal: "\(place) refuse : \(trouble.words)"
            }
        return Finding(.fault(trouble.ailment), sentence, remedy: remedy(trouble))
    }

    private func remedy(_ trouble: AccessTrouble) -> [String] {
        switch trouble.kind {
        case .login: login(trouble.words.lowercased())
        case .encryption: encryption(trouble.words.lowercased())
        case .connection: connection(trouble.words.lowercased())
        case .refusal: refusal(trouble.words.lowercased())
        }
    }

    private func login(_ words: String) -> [String] {
        let isMicrosoft =
            ["microsoft365", "outlook"].contains(provider?.id)
            || ["basic authentication", "basicauthblocked", "5.7.30", "5.7.139"].contains { words.contains($0) }
        if isMicrosoft {
            return [
                "Microsoft 365 n'accepte plus de mot de passe (« Basic authentication ») en IMAP, et bientôt plus en SMTP :",
                "seulement OAuth2. Préférez un autre hébergeur pour la boîte du greffe, avec une redirection depuis celle-ci.",
            ]
        }
        if provider?.id == "gmail" || words.contains("application-specific") || words.contains("5.7.9") {
            return [
                "Gmail demande la validation en deux étapes et un mot de passe d'application : créez-en un sur",
                "https://myaccount.google.com/apppasswords et mettez-le dans le secret de « \(section) ».",
            ]
        }
        if words.hasPrefix("530") || words.contains("starttls") || words.contains("encryption required") {
            return [
                "Ce serveur veut une connexion chiffrée ou un nom de connexion : voyez \(section).security et \(section).user."
            ]
        }
        let known = provider?.remark.map { [$0] } ?? []
        return known + [
            "Vérifiez \(section).user (souvent l'adresse entière, parfois ce qui précède le « @ ») et \(section).secret :",
            "essayez-les dans le webmail de l'hébergeur, qui permet aussi de changer le mot de passe.",
        ]
    }

    private func encryption(_ words: String) -> [String] {
        if words.contains("wrong version number") || words.contains("unsupported protocol") {
            return [
                "Le port \(port) ne parle pas TLS dès le début : essayez \(section).security: starttls, ou le port "
                    + (section == "mailbox" ? "993." : "465.")
            ]
        }
        if words.contains("starttls") || words.contains("requested ssl level failed") {
            return ["Le serveur n'annonce pas STARTTLS sur le port \(port) : essayez \(section).security: tls."]
        }
        return [
            "Le certificat doit être valable et au nom de \(host) : vérifiez \(section).host et l'heure de cette machine.",
            "Pour un serveur à vous, indiquez le fichier PEM de son autorité dans \(section).authorities.",
        ]
    }

    private func connection(_ words: String) -> [String] {
        if words.contains("resolve") {
            return ["Le nom « \(host) » n'existe pas, ou cette machine n'a pas de DNS : vérifiez \(section).host."]
        }
        return [
            "Vérifiez \(section).host et \(section).port, et qu'aucun pare-feu ne ferme le port \(port) vers l'extérieur."
        ] + (provider?.id == "free" && section == "submission" ? [provider?.remark ?? ""] : [])
    }

    private func refusal(_ words: String) -> [String] {
        if words.contains("thread limit") || words.contains("too many connections") {
            return [
                "Trop de connexions à la fois : arrêtez les autres programmes qui lisent cette boîte, puis recommencez."
            ]
        }
        if ["recipient", "5.1.1", "user unknown", "no such user"].contains(where: { words.contains($0) }) {
            return ["Ce serveur ne connaît pas l'adresse du greffe : vérifiez submission.sender.address."]
        }
        if words.contains("sender") || words.contains("not owned") || words.contains("not allowed to send") {
            return ["L'adresse d'expédition (submission.sender.address) doit être celle du compte, ou un de ses alias."]
        }
        if words.contains("relay") {
            return [
                "Le serveur ne transmet pas sans nom de connexion : renseignez submission.user et submission.secret."
            ]
        }
        return ["Demandez à l'hébergeur ce que signifient les mots ci-dessus, en les citant tels quels."]
    }
}
