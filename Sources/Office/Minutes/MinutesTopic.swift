/// Whether words are about minutes: in a machine's mail only such words may be a person's.
enum MinutesTopic {
    private static let words = [
        "compte rendu", "compte-rendu", "procès-verbal", "proces-verbal", " pv ", "correction", "corriger", "erreur",
        "modifier", "désaccord", "action ",
    ]

    static func isNamed(in text: String) -> Bool {
        let lower = " " + text.lowercased() + " "
        return words.contains { lower.contains($0) }
    }
}
