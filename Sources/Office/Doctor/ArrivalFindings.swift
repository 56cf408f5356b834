import Foundation
import Ledger

/// What the doctor says of the probe to the mailbox's own address.
struct ArrivalFindings {
    /// `nil` if nothing came within the limit.
    let fate: ProbeWatch.Fate?
    /// When the server took it, by this machine's clock.
    let sentAt: Date
    let limit: TimeInterval
    let address: String

    var all: [Finding] {
        switch fate {
        case .arrived(let arrival): [arrived(arrival), clock(arrival)]
        case .returned(let words):
            [
                Finding(
                    .fault(.configuration), "Le courriel d'essai à \(address) est revenu : \(words)",
                    remedy: ["submission.sender.address doit être une adresse que lit la boîte de « mailbox »."])
            ]
        case nil: [missing]
        }
    }

    private func arrived(_ arrival: ProbeWatch.Arrival) -> Finding {
        let seconds = String(format: "%.1f", arrival.delay).replacing(".", with: ",")
        let folder = arrival.delivery.place.folder
        guard arrival.delivery.isJunk else {
            return Finding(.well, "Courriel d'essai vu en \(seconds) s dans « \(folder) ».")
        }
        return Finding(
            .doubt, "Courriel d'essai vu en \(seconds) s, mais dans les indésirables (« \(folder) »).",
            remedy: [
                "Le greffe lit aussi ce dossier, mais les destinataires risquent d'y recevoir ses lettres : marquez-le",
                "« légitime » dans le webmail, ajoutez \(address) au carnet d'adresses, et faites activer SPF et DKIM.",
            ])
    }

    private var missing: Finding {
        Finding(
            .fault(.unavailable), "Le courriel d'essai envoyé à \(address) n'est pas arrivé en \(Int(limit)) s.",
            remedy: [
                "Vérifiez que « mailbox » et submission.sender.address désignent la même boîte, qu'aucun filtre ne range",
                "ses courriels ailleurs, puis recommencez avec --within 300 : certains hébergeurs retardent.",
            ])
    }

    /// INTERNALDATE decides whether an answer was in time (decision 8), this clock when a term ends.
    private func clock(_ arrival: ProbeWatch.Arrival) -> Finding {
        let received = arrival.delivery.received
        // INTERNALDATE has whole seconds.
        let early = sentAt.timeIntervalSince(received) - 1
        let late = received.timeIntervalSince(arrival.seenAt)
        let difference = max(0, early, late)
        if difference <= 5 { return Finding(.well, "L'horloge de cette machine et celle du serveur s'accordent.") }
        let side = late > early ? "avance" : "retarde"
        return Finding(
            .doubt, "L'horloge du serveur \(side) de \(Int(difference.rounded())) s sur celle de cette machine.",
            remedy: [
                "L'heure d'une réponse est celle du serveur, la fin d'un délai celle de cette machine : mettez-la à",
                "l'heure du réseau (timedatectl set-ntp true). Si elle l'est, signalez-le à l'hébergeur.",
            ])
    }
}
