/// What is allowed, and probably not meant: said, never refused.
public enum ConfigurationDoubt: Hashable, Sendable {
    case unusualPort(Int, security: TransportSecurity)
    case mixedSecurity
    case senderIsNotTheAccount(sender: String, account: String)
    case sharedAddress(String, organisations: [String])
    case addressOfTwoPersons(String, persons: [String])
    case plenaryIncomplete(missing: [String])
    case reminderNeverDue(days: Int, term: Int)
    case noAdministrator
    case nobodyMandated(String)
    case secretAbsent(SecretFault)
    case keyExpired(path: String, on: String)
    case keyRevoked(path: String)
    case keyDoesNotSign(path: String)
    case gnuPGMissing(program: String)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .unusualPort(let port, let security):
            "le port \(port) ne va pas d'ordinaire avec « \(security.rawValue) » ; vérifiez chez votre hébergeur."
        case .mixedSecurity:
            "l'un des serveurs est joint en clair et l'autre en TLS ; mieux vaut que les deux soient en TLS."
        case .senderIsNotTheAccount(let sender, let account):
            "les lettres partiraient de \(sender) avec le compte \(account) ; plusieurs hébergeurs le refusent, vérifiez qu'il est permis."
        case .sharedAddress(let address, let organisations):
            "\(address) répond pour plusieurs organisations (\(organisations.joined(separator: ", "))) ; c'est permis, le greffe demandera au nom de laquelle quand un courriel ne le dit pas."
        case .addressOfTwoPersons(let address, let persons):
            "\(address) est partagée par plusieurs personnes (\(persons.joined(separator: ", "))) ; c'est permis, mais le greffe ne saura pas qui a écrit."
        case .plenaryIncomplete(let missing):
            "la première instance est la plénière ; il y manque \(missing.joined(separator: ", ")) ; retirez « members » pour y mettre toutes les organisations."
        case .reminderNeverDue(let days, let term):
            "un rappel \(days) jours avant la fin ne partira jamais : le plus long délai est de \(term) jours."
        case .noAdministrator:
            "aucun administrateur n'est indiqué ; en cas de panne, seul le secrétariat sera prévenu."
        case .nobodyMandated(let name):
            "aucun mandat ne court aujourd'hui pour \(name) ; ajoutez ou prolongez un mandat, sinon ses signatures resteront suspendues."
        case .secretAbsent(let fault):
            fault.sentence
        case .keyExpired(let path, let day):
            "la clé \(path) a expiré le \(day) ; les réponses qu'elle signe comptent comme non signées, demandez à la personne sa clé prolongée."
        case .keyRevoked(let path):
            "la clé \(path) est révoquée ; les réponses qu'elle signe comptent comme non signées, demandez à la personne sa nouvelle clé."
        case .keyDoesNotSign(let path):
            "GnuPG ne trouve dans \(path) aucune clé qui puisse signer ; demandez à la personne sa clé de signature."
        case .gnuPGMissing(let program):
            "\(program) n'est pas installé : aucune signature ne sera vérifiée avec cette clé ; installez-le (apt install \(program))."
        }
    }
}
