/// The words of servers that report a failure without RFC 3464, folded (see ``FoldedText``).
enum BounceWords {
    /// How mail systems name themselves in From.
    static let daemons = [
        "mailer-daemon", "mailer daemon", "mailerdaemon", "mail delivery s", "mail deliver s", "mail.delivery.system",
        "mail-daemon", "maildaemon", "mail delivery agent", "system administrator",
    ]

    /// Beginnings of subjects.
    static let subjects = [
        "undelivered mail", "undeliverable", "undelivered", "non remis", "non-remis", "delivery status notif",
        "mail delivery failed", "mail delivery failure", "mail delivery status", "mail failure", "failure notice",
        "failure delivery", "failed delivery", "returned mail", "returned message", "return mail", "delivery failure",
        "delivery failed", "delivery delayed", "delayed mail", "delay", "permanent delivery failure",
        "message delivery has failed", "message delivery failure", "mail could not be delivered", "warning: message",
        "warning: could not send", "mail system error", "there was an error sending your mail",
        "delivery notification", "postmaster notify", "unzustellbar", "onbestelbaar", "echec de la remise",
        "echec de remise", "echec d'envoi", "message non distribue", "message non delivre", "message non remis",
        "avis de non", "rapport de non-remise", "retour a l'expediteur", "email bounce", "mail bounce",
        "[postmaster] email delivery failure", "postfix smtp server: errors", "unzustellbare nachricht",
        "message undeliverable", "delivery status", "could not deliver", "impossible de remettre",
        "mail delivery delayed",
    ]

    /// Sentences of bodies.
    static let sentences = [
        "could not be delivered", "couldn't be delivered", "couldn't deliver", "could not deliver",
        "wasn't able to deliver", "was not able to deliver", "unable to deliver", "was undeliverable",
        "is undeliverable", "not been delivered", "message not delivered", "did not reach the following",
        "delivery to the following recipient", "delivery has failed", "delivery failed", "failed delivery",
        "failed permanently", "this is the mail system at host", "this is the qmail-send program",
        "had fatal errors", "permanent fatal errors", "following address(es) failed", "addresses failed",
        "following recipients returned permanent errors", "error message below", "could not be sent",
        "undelivered message", "message has been rejected", "mail returned", "returned to sender",
        "was not delivered", "trouble delivering your message", "contained one or more recipient addresses",
        "returning message to sender", "recipient address rejected", "user unknown", "unknown user",
        "no such user", "mailbox full", "mailbox is full", "over quota", "not listed in", "email you sent was rejected",
        "transcript of session follows", "still being retried", "will be retried", "delivery is delayed",
        "has not yet been delivered", "undeliverable for", "n'a pas pu etre remis", "n'a pu etre remis",
        "n'a pas pu etre distribue", "n'a pas pu etre delivre", "n'a pas ete remis", "n'a pas ete delivre",
        "echec de la remise", "impossible de remettre", "adresse introuvable", "adresse inconnue",
        "konnte nicht zugestellt", "konnte leider nicht zugestellt", "zustellung fehlgeschlagen",
        "kon niet worden bezorgd", "kan niet worden bezorgd", "kon niet worden afgeleverd", "reject reason",
        "delivery error", "failed to deliver", "undeliverable mail", "unknown local user", "dns failure",
        "mail you sent has failed", "user not found", "doesn't have a", "unrouteable address",
    ]

    /// Words that say that the server goes on trying, or only warns.
    static let delays = [
        "will be retried", "still being retried", "will keep trying", "continue to try", "will retry",
        "warning message only", "no action is required", "not yet been delivered", "delivery is delayed",
        "delivery delayed", "delayed 24", "has been delayed", "will be attempted", "do not need to resend",
        "has been enqueued", "reste en attente", "sera retente", "nouvelle tentative", "wird erneut versucht",
        "opnieuw geprobeerd", "still trying", "temporary problem delivering", "will try again",
        "attempts to deliver the message will continue",
        "delivery attempts will continue", "is delayed",
    ]

    /// Words that say that it has given up, whatever else the text explains.
    static let finals = [
        "giving up", "given up", "not going to try again", "failed permanently", "permanent error",
        "no further attempts",
        "permanent failure", "permanent fatal", "not be retried", "too long", "abandoned", "abandon", "(failure)",
    ]

    /// Where the returned mail begins.
    static let copyMarks = [
        "--- below this line is a copy", "------ this is a copy of", "this is a copy of your message",
        "--- original message", "-----original message", "----- original message", "----- unsent message",
        "----- message header", "----- returned message", "original message follows", "original message headers",
        "original-message", "--- the header of the original", "en-tetes de message d'origine", "message d'origine",
        "bounced e-mail:", "message headers follow", "received: from", "received:from", "return-path:",
        "urspruengliche nachricht", "oorspronkelijke bericht",
    ]
}
