import Federation

/// What `greffier init` must know; each is asked on the terminal unless an option of the same name gives it.
public enum SetupQuestion: String, CaseIterable, Sendable {
    case name
    case shortName = "short-name"
    case address
    case provider
    case imapHost = "imap-host"
    case smtpHost = "smtp-host"
    case senderName = "sender-name"
    case secretariatName = "secretariat-name"
    case secretariatAddress = "secretariat-address"

    /// The question, in French.
    public var prompt: String {
        switch self {
        case .name: "Nom entier de la fédération"
        case .shortName: "Nom court, pour l'objet des lettres"
        case .address: "Adresse de courriel du greffe"
        case .provider:
            "Hébergeur de cette adresse (\(MailProvider.known.map(\.id).joined(separator: ", ")), autre)"
        case .imapHost: "Serveur de réception (IMAP)"
        case .smtpHost: "Serveur d'envoi (SMTP)"
        case .senderName: "Nom de l'expéditeur des lettres"
        case .secretariatName: "Prénom et nom d'une personne du secrétariat"
        case .secretariatAddress: "Son adresse de courriel"
        }
    }

    /// Why `answer` will not do, in French, or `nil` if it will.
    func fault(in answer: String) -> String? {
        if answer.allSatisfy(\.isWhitespace) { return "Il faut une réponse." }
        if answer.unicodeScalars.contains(where: { $0.value < 32 || (127...159).contains($0.value) }) {
            return "Une seule ligne, sans caractère invisible."
        }
        switch self {
        case .name, .shortName, .senderName, .secretariatName: return nil
        case .address, .secretariatAddress: return Form.address.fault(in: answer)?.sentence
        case .imapHost, .smtpHost: return Form.host.fault(in: answer)?.sentence
        case .provider:
            let known = MailProvider.named(answer) != nil || answer == SetupForm.otherProvider
            return known ? nil : "Cet hébergeur n'est pas connu ; répondez « \(SetupForm.otherProvider) »."
        }
    }
}
