import Federation

/// Whether a list's program wrote a mail itself (a refusal, a question to moderators, a subscription), told from what
/// only it writes in its header: a post that it hands on keeps its author's From and Message-ID.
enum ListProgram {
    /// Sympa, Mailman, Majordomo, LISTSERV, ezmlm, fml and their kin.
    static func wrote(_ message: Message) -> Bool {
        if message.values(of: "X-List-Administrivia").contains(where: { $0.lowercased().hasPrefix("yes") }) {
            return true
        }
        // fml numbers its own mails; a post keeps the Message-ID of its author's program.
        let isOfFML = message.value(of: "X-MLServer")?.lowercased().hasPrefix("fml") == true
        if isOfFML, message.messageID?.contains(".FML") == true { return true }
        guard let address = message.from.address else { return false }
        return programs.contains(String(address.localPart))
    }

    /// Local parts that no person writes from.
    private static let programs: Set<String> = [
        "sympa", "mailman", "mailman-bounces", "majordomo", "listserv", "ecartis", "listar", "mlmmj", "ezmlm",
        "ezmlm-help",
    ]

    /// Sentences that refuse what was posted, folded.
    static let refusals = [
        "you are not a member", "is not a member of", "not subscribed to", "from a non-member", "not allowed to post",
        "not authorized to post", "not authorised to post", "not authorized to send", "your message was rejected",
        "message has been rejected", "posting rejected", "has been automatically rejected", "your post was rejected",
        "duplicated message-id", "loop alert", "n'etes pas autorise", "n'etes pas abonne", "n'etes pas membre",
        "message a ete rejete", "message est rejete", "message a ete refuse", "requete a ete rejetee",
        "message rejete", "nicht berechtigt", "nachricht wurde abgelehnt", "sind nicht abonniert",
        "bericht is geweigerd",
        "niet gemachtigd", "u bent geen lid",
    ]

    /// Sentences that make a post wait for a person's consent, folded.
    static let waits = [
        "awaits moderator approval", "is being held until", "held for moderator", "waiting for approval",
        "awaiting moderation", "forwarded to the moderator", "en attente d'approbation", "en attente de moderation",
        "approbation du moderateur", "approbation par le moderateur", "transmis au moderateur", "soumis au moderateur",
        "transmis aux moderateurs", "doit etre approuve", "wartet auf die genehmigung", "wacht op goedkeuring",
    ]
}
