import Foundation

/// What the doctor says of GnuPG and the registered keys; nothing where none is registered.
struct SignatureFindings {
    let configuration: Configuration
    let now: Date
    var gnuPG = GnuPG()

    var all: [Finding] {
        guard !configuration.keys.isEmpty else { return [] }
        let doubts = KeyInspection(configuration: configuration, gnuPG: gnuPG).doubts(at: now)
        guard doubts.isEmpty else {
            return ConfigurationFault.sorted(doubts).map { Finding(.doubt, $0.description) }
        }
        let count = configuration.keys.count
        return [
            Finding(
                .well,
                "GnuPG vérifie les réponses signées de \(count) personne\(count > 1 ? "s" : "").")
        ]
    }
}
