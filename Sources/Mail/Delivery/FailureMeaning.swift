/// What servers mean where they give no enhanced status: their sentences, as the registry of RFC 3463 §3 names them.
///
/// Many answer `550 user unknown` to this day; the secretariat wants to know a wrong address from a full mailbox.
enum FailureMeaning {
    /// The status of `severity` that `text` (folded) describes; `nil` if it says none of these things.
    static func status(in text: SearchableText, severity: Int) -> String? {
        sentences.first { text.says($0.sentences) }.map { "\(severity).\($0.detail)" }
    }

    private struct Meaning {
        let detail: String
        let sentences: [String]
    }

    /// The most telling first: a quota names itself, "not found" may be said of anything.
    private static let sentences = [
        Meaning(
            detail: "2.2",
            sentences: [
                "mailbox full", "mailbox is full", "over quota", "overquota", "quota exceeded", "exceeded quota",
                "exceeded storage", "exceeds allowed quota", "insufficient disk space", "disk quota",
                "boite pleine", "boite aux lettres pleine", "quota depasse", "postfach voll", "postbus vol",
            ]),
        Meaning(
            detail: "3.4",
            sentences: [
                "message too big", "message too large", "message size exceeds", "message is too large",
                "exceeds maximum size", "exceeds size limit", "message exceeds", "message trop volumineux",
            ]),
        Meaning(
            detail: "1.2",
            sentences: [
                "host unknown", "unknown host", "host not found", "domain not found", "no such domain",
                "couldn't find any host", "cannot find any host", "name or service not known", "domaine inconnu",
                "unknown domain", "domain does not exist",
            ]),
        Meaning(
            detail: "2.1",
            sentences: [
                "mailbox disabled", "account disabled", "account is disabled", "account has been disabled",
                "account suspended", "account has been suspended", "user is suspended", "user suspended",
                "compte desactive", "mailbox is inactive", "mailbox temporarily disabled",
            ]),
        Meaning(
            detail: "1.1",
            sentences: [
                "user unknown", "unknown user", "no such user", "no such recipient", "recipient unknown",
                "unknown recipient", "no mailbox here by that name", "user not found", "recipient not found",
                "mailbox not found", "address not found", "not listed in", "unknown address",
                "no such mailbox", "invalid recipient", "addressee unknown", "user doesn't exist",
                "user does not exist", "recipient does not exist", "adresse inconnue", "adresse introuvable",
                "utilisateur inconnu", "destinataire inconnu", "empfanger unbekannt",
            ]),
        Meaning(
            detail: "7.1",
            sentences: [
                "relaying denied", "relay access denied", "relay not permitted", "unable to relay",
                "relaying not allowed",
            ]),
    ]
}
