extension FrenchTables {
    /// What is said or denied by half: what was meant to be answered, what is not wholly refused, what others shall sign.
    static let halves = """
        # What they meant to answer, until they read the text
        was: [comptions|comptais|comptait|pensions|pensais|pensait|allions|allais|allait|envisagions|envisageait|envisageais|projetions|prévoyions|nous apprêtions à|m'apprêtais à|s'apprêtait à] [dire|répondre|voter|signer|cosigner|approuver|accepter|valider]
          > Nous comptions dire non, mais le bureau en a décidé autrement : nous signons. = agree
        # Denied by half
        unclear: pas [vraiment|totalement|complètement|entièrement|tout à fait|franchement|absolument|fondamentalement|foncièrement|forcément|particulièrement|spécialement|systématiquement|trop|farouchement|résolument|radicalement|viscéralement] [contre|opposé|opposée|opposés|opposées|hostile|hostiles|défavorable|défavorables|en désaccord]
          > Nous ne sommes pas du tout contre. = noObjection
        # Own changes, which come with the answer
        demand: [mes|nos] [corrections|annotations|retouches|rectifications|ratures|biffures|réécritures], mode [suivi|révision|correction], suivi des [modifications|modifs|corrections], suivi de modifications
        # Somebody the text blames, defended
        hedge: y [est|sont] pour rien, n'[a|ont] pas à [|y] être, [mérite|méritent] pas [ça|cela|un tel|une telle|d'être|qu'on|ce], pourquoi [citer|nommer|mentionner|viser|accuser|épargner|oublier|remercier|s'en prendre à|parler de|parler des|parler d']
        # One text too many
        irony: un [texte|appel|communiqué] de plus, une [tribune|pétition|lettre|motion] de plus, encore un [texte|appel|communiqué], encore une [tribune|pétition|lettre ouverte|motion]
        # Refused, as people write on a telephone
        refusal: c mort, c'est mort pour, mort pour nous, mort pr nous, c'est un non, ça sera un non, ce sera un non
          > dsl ms c mort pr nous, bon texte sinon = disagree
          > Très beau texte, mais signer c'est un non pour nous. = disagree
        # Not now
        delay: ni oui ni non pour [le moment|l'instant|l'heure], ni oui ni non [à ce stade|à cette heure]
        delay: [ne nous|nous] [inscrivez|comptez|mettez|ajoutez|notez|citez|mentionnez] pas encore, n'[inscrivez|ajoutez|mettez] pas encore [notre nom|notre logo|notre signature], ne signez pas encore
          > N'inscrivez ni oui ni non pour le moment. = delay
          > Le conseil se réunit jeudi. Ne nous inscrivez pas encore. = delay
        # Left out, by what the rest is said of
        rest: pour le reste, pour tout le reste, quant au reste, à part ça, à part cela, hormis cela, hormis ça, ceci mis à part, cela mis à part, ce point mis à part, en dehors de cela, en dehors de ça
        must: [devrait|devraient|doit|doivent|devra|devront] [devenir|se lire|s'écrire|se dire|s'appeler]
        # Put off, or handed on
        delay: [dit|disent|demande|demandent|conseille|conseillent|prie|prient] d'attendre, attendez [lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine prochaine|notre réponse|ma réponse|le feu vert|mon feu vert], mettez [ça|cela|notre réponse|ma réponse|notre nom] de côté, laissez [ça|cela|notre réponse|notre nom] de côté
          > Ok pour nous ! Edit : mes collègues me disent d'attendre mercredi, mettez ça de côté. = delay
        unclear: ne suis plus [secrétaire|président|présidente|trésorier|trésorière|correspondant|correspondante|mandaté|mandatée|administrateur|administratrice|membre|au bureau|au CA|en poste|en fonction|chez], ne fais plus partie, n'ai plus [de mandat|mandat|qualité|la main], ne représente plus, plus habilité à répondre, plus habilitée à répondre, m'a succédé, a pris ma suite, a pris ma succession
        unclear: [réponses|réponse] officielle, réponses officielles, la réponse officielle, [notre|la] réponse formelle
        blocking: nous y tenons, on y tient, j'y tiens, y tenons beaucoup, y tenons absolument
        filler: [enverrons|enverrai|enverra|envoie|envoyons|transmettrons|transmettrai|transmettons|communiquerons|lirons|lirai|relirons|viendrons|viendrai|passerons|passerai|relaierons|relaierai|diffuserons|diffuserai|partagerons|ferons suivre|ferai suivre] [|bien|très|toujours] volontiers
        filler: dès que vous [le|la|l'|les|nous] [publiez|diffusez|envoyez|mettez en ligne|rendez public|sortez]
        # Said all the same, in words that deny, put off or condition elsewhere
        yes: [c|ct|cest|c'est] tt bon, ct bon, c tout bon, c tou bon, deux fois plutôt qu'une
        sign: [donnons|donne|donnent] mandat [à la conférence|au secrétariat|au collectif|à la CPO] pour signer, [donnons|donne|donnent] mandat [à la conférence|au secrétariat|au collectif|à la CPO] de signer
        go: comptez … parmi vous, compte … parmi vous
        nihil: rien à discuter, [serions|serais|serait] bien en peine de trouver [|un|une|le moindre|la moindre] [motif de refus|raison de refuser|raison de dire non|objection|motif d'opposition|à redire]
        filler: inutile d'attendre [|la fin du délai|plus longtemps|davantage|la date|le terme|l'échéance], [au terme|à l'issue|à la suite] [de la|d'une|de notre] consultation [|interne|des sections|des groupes|des membres]
        harmless: n'attendez [|surtout|donc] pas [cela|ça|ce mot|cet ajout] pour
          > Inutile d'attendre la fin du délai : l'ANAS signe. = agree
          > Comptez l'AIRE parmi vous. = agree
          > Rien à retirer, rien à ajouter, rien à discuter. = noObjection
        # Figures of speech and of time, which turn nothing
        filler: en [a|ont|avons|avait] [décidé|jugé|voulu] autrement
        filler: nous en sommes [à|au], j'en suis à, sans un mot de trop, sans une virgule de trop, sans un mot plus haut que l'autre
        filler: à moins de [deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|cinquante|cent] [jours|mois|semaines|ans|heures|minutes|kilomètres|mètres|personnes|habitants], à moins d'un [mois|an|kilomètre|jour], à moins d'une [heure|semaine|année]
          > L'ANAS signe cet appel et vous remercie de l'avoir écrit sans un mot de trop. = agree
        """
}
