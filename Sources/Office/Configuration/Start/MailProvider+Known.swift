public import Federation

/// The providers known. Hosts and ports: Mozilla's autoconfiguration database and FairEmail's list, 2026; paces: the
/// providers' own limits where they publish them, otherwise the margin of ``SubmissionConfiguration/Pace``.
extension MailProvider {
    /// In the order they are offered.
    public static let known: [MailProvider] = french + international

    /// The provider whose domain `address` has.
    public static func owner(of address: EmailAddress) -> MailProvider? {
        known.first { $0.domains.contains(String(address.domain)) }
    }

    /// The provider of that id.
    public static func named(_ id: String) -> MailProvider? { known.first { $0.id == id.lowercased() } }

    private static let french: [MailProvider] = [
        MailProvider(
            "ovh", "OVH (MX Plan)", imap: .init("ssl0.ovh.net", 993), smtp: .init("ssl0.ovh.net", 465),
            pace: .init(perHour: 150, perDay: 1_500)),
        MailProvider("gandi", "Gandi", imap: .init("mail.gandi.net", 993), smtp: .init("mail.gandi.net", 465)),
        MailProvider(
            "infomaniak", "Infomaniak", imap: .init("mail.infomaniak.com", 993),
            smtp: .init("mail.infomaniak.com", 465), pace: .init(perHour: 60, perDay: 400),
            remark: "Infomaniak demande un mot de passe d'appareil, créé dans le Manager, et non celui du compte."),
        MailProvider(
            "mailo", "Mailo", imap: .init("mail.mailo.com", 993), smtp: .init("mail.mailo.com", 465),
            domains: ["mailo.com", "mailo.fr", "netcourrier.com", "emailasso.net"]),
        MailProvider(
            "orange", "Orange", imap: .init("imap.orange.fr", 993), smtp: .init("smtp.orange.fr", 465),
            domains: ["orange.fr", "wanadoo.fr"],
            remark: "Orange efface au bout de 7 jours ce qu'il classe indésirable : ne laissez pas le greffe arrêté."),
        MailProvider(
            "free", "Free", imap: .init("imap.free.fr", 993), smtp: .init("smtp.free.fr", 465),
            imapLogin: .localPart, smtpLogin: .localPart, domains: ["free.fr"],
            remark: "Free n'ouvre l'envoi authentifié (SMTP) que si vous l'activez dans la page du compte."),
        MailProvider(
            "laposte", "La Poste", imap: .init("imap.laposte.net", 993), smtp: .init("smtp.laposte.net", 465),
            imapLogin: .localPart, smtpLogin: .localPart, domains: ["laposte.net"],
            remark:
                "La Poste veut l'adresse principale du compte, jamais un alias, et vide une boîte inutilisée 4 mois."),
        MailProvider(
            "sfr", "SFR", imap: .init("imap.sfr.fr", 993), smtp: .init("smtp.sfr.fr", 465),
            domains: ["sfr.fr", "neuf.fr", "cegetel.net"]),
        MailProvider(
            "bouygues", "Bouygues", imap: .init("imap.bbox.fr", 993), smtp: .init("smtp.bbox.fr", 465),
            domains: ["bbox.fr"]),
    ]

    private static let international: [MailProvider] = [
        MailProvider(
            "gmail", "Gmail", imap: .init("imap.gmail.com", 993), smtp: .init("smtp.gmail.com", 465),
            pace: .init(perHour: 60, perDay: 400), domains: ["gmail.com", "googlemail.com"],
            remark: "Gmail demande la validation en deux étapes et un mot de passe d'application."),
        MailProvider(
            "microsoft365", "Microsoft 365", imap: .init("outlook.office365.com", 993),
            smtp: .init("smtp.office365.com", 587, .startTLS), remark: microsoft),
        MailProvider(
            "outlook", "Outlook.com", imap: .init("outlook.office365.com", 993),
            smtp: .init("smtp.office365.com", 587, .startTLS),
            domains: ["outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr", "live.fr", "live.com", "msn.com"],
            remark: microsoft),
        MailProvider(
            "icloud", "iCloud", imap: .init("imap.mail.me.com", 993),
            smtp: .init("smtp.mail.me.com", 587, .startTLS), imapLogin: .localPart,
            domains: ["icloud.com", "me.com", "mac.com"],
            remark: "iCloud demande un mot de passe d'application, créé sur account.apple.com."),
    ]

    private static let microsoft =
        "Microsoft n'accepte plus de mot de passe en IMAP, seulement OAuth2, que cette configuration ne sait pas "
        + "encore décrire : préférez un autre hébergeur pour la boîte du greffe."
}

extension MailProvider.LoginForm {
    /// The user name for `address`.
    public func user(of address: EmailAddress) -> String {
        switch self {
        case .address: address.text
        case .localPart: String(address.text.prefix { $0 != "@" })
        }
    }
}
