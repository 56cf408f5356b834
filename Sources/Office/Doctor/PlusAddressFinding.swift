/// Whether mail to a plus-address of the mailbox arrives (RFC 5233): where it does not, no letter may ask for answers there.
struct PlusAddressFinding {
    private let probe: ProbeLetter
    private let fate: ProbeWatch.Fate?
    private let refusal: AccessTrouble?
    private let replies: SubmissionConfiguration.Replies

    /// What became of `probe`, which the submission server may have refused.
    init(
        _ probe: ProbeLetter, _ fate: ProbeWatch.Fate?, _ refusal: AccessTrouble?,
        replies: SubmissionConfiguration.Replies
    ) {
        self.probe = probe
        self.fate = fate
        self.refusal = refusal
        self.replies = replies
    }

    var finding: Finding {
        switch fate {
        case .arrived: arrived
        case .returned(let words): lost(words)
        case nil: lost(refusal?.words ?? "rien n'est venu")
        }
    }

    private var arrived: Finding {
        let words = "Les adresses à « + » arrivent (\(probe.recipient))"
        return switch replies {
        case .toPlusAddress: Finding(.well, words + ".")
        case .toSender:
            Finding(
                .well,
                words + " ; « plusAddresses: true », sous « submission », fait reconnaître plus de réponses.")
        }
    }

    /// An answer sent to an address that does not arrive would be lost, and silence consents.
    private func lost(_ words: String) -> Finding {
        let sentence = "Les adresses à « + » n'arrivent pas (\(words))"
        return switch replies {
        case .toSender: Finding(.note, sentence + " ; le greffe s'en passe.")
        case .toPlusAddress:
            Finding(
                .fault(.configuration), sentence + ", et c'est là que les lettres demandent de répondre.",
                remedy: ["Retirez « plusAddresses: true » de « submission » avant d'envoyer la moindre proposition."])
        }
    }
}
