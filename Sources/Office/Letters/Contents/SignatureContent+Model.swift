import Ledger

extension SignatureContent: LetterModel {
    var longText: String? { text }

    func slots(_ scribe: Scribe) -> [String: Slot] {
        scribe.about(
            matter,
            [
                "federation": .text(federation), "text": scribe.passage(text), "files": scribe.files(files),
                "agreeing": scribe.roll(agreeing), "signatories": scribe.roll(signatories),
                "signedAt": .text(scribe.day(signedAt)), "head": scribe.head(head),
            ])
    }
}
