import Federation
import Foundation

/// The commented configuration that `greffier init` writes: what was answered, and the rest as comments to uncomment.
struct SetupDocument {
    let form: SetupForm
    let templates: String
    let state: String

    init(_ form: SetupForm, templates: String, state: String) {
        self.form = form
        self.templates = templates
        self.state = state
    }

    var yaml: String { [head, servers, people, habits].joined(separator: "\n") }

    private var head: String {
        """
        # La configuration du greffe. « greffier check » la relit en entier et nomme chaque faute avec sa ligne.
        # Les lignes en « # » sont des explications, ou des réglages à activer en retirant le « # ».
        # Tous les réglages sont montrés dans l'exemple livré avec greffier : config/greffier.yaml.

        federation:
          name: \(quoted(.name))
          shortName: \(quoted(.shortName))
          # Ce que les lettres portent dans « List-Id » ; ce nom n'a pas besoin d'exister ailleurs.
          listID: greffe.\(form.address.map { String($0.domain) } ?? "example")

        language: fr
        zone: Europe/Paris
        holidays:
          france: true

        """
    }

    private var servers: String {
        let address = form.address
        let imap = endpoint(form.provider?.imap, host: .imapHost, port: 993)
        let smtp = endpoint(form.provider?.smtp, host: .smtpHost, port: 465)
        let pace = form.provider?.pace ?? .init()
        return """
            # La boîte du greffe\(form.provider.map { ", chez \($0.name)" } ?? "").\(remark)
            # Le mot de passe se met dans le fichier secrets/mailbox, sur une seule ligne ; jamais ici.
            mailbox:
            \(imap)
              user: \(yaml(address.map { (form.provider?.imapLogin ?? .address).user(of: $0) } ?? ""))
              secret: file:secrets/mailbox
              folders:
                processed: Greffe/Traités
                held: Greffe/À voir

            submission:
            \(smtp)
              user: \(yaml(address.map { (form.provider?.smtpLogin ?? .address).user(of: $0) } ?? ""))
              secret: file:secrets/mailbox
              sender:
                name: \(quoted(.senderName))
                address: \(yaml(address?.text ?? ""))
              # Ce que l'hébergeur laisse passer ; au-delà, les lettres attendent leur tour.
              pace:
                perHour: \(pace.perHour)
                perDay: \(pace.perDay)

            # La clé qui signe les jetons des lettres. À sauvegarder avec le registre.
            tokenKey: file:secrets/tokens

            # Le premier mot de l'en-tête « Authentication-Results » des courriels reçus, recopié exactement :
            # authentication:
            #   trustedServers:
            #     - id: mx.exemple.org

            """
    }

    private func endpoint(_ known: MailProvider.Endpoint?, host: SetupQuestion, port: Int) -> String {
        let endpoint = known ?? .init(form.text(host), port)
        return """
              host: \(yaml(endpoint.host))
              port: \(endpoint.port)
              security: \(endpoint.security.rawValue)
            """
    }

    private var remark: String { form.provider?.remark.map { "\n# \($0)" } ?? "" }

    func quoted(_ question: SetupQuestion) -> String { yaml(form.text(question)) }

    /// `text` as a double-quoted YAML scalar; answers hold no control characters.
    func yaml(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
