extension FrenchTables {
    /// Wavering: `peut-être`, `à confirmer`, `réponse demain`.
    static let undecided = """
        surelyMaybe: [je|vous|te] confirme [dès que|quand|une fois que|aussitôt que|sitôt que], [ça|ca|cela] devrait le faire
          > Ça devrait le faire normalement ! = tentative
        maybe: [pense|pensons|crois|croyons] [être|venir|pouvoir|participer|assister|que je|que nous|que oui|en être]
          > Je pense être disponible. = tentative
        maybe: peut-être, essayer, essaye, essaie, essaierai, essayerai, essaierons, essayons, tenter, tenterai, tente, tâcherai, tâche
        maybe: tâcherons, espère, espérons, en principe, normalement, a priori, théoriquement, en théorie, éventuellement, probablement
        maybe: probable, vraisemblablement, sans doute, sous réserve, sous toute réserve, devrais, devrait, devrions, devraient, pourrais
        maybe: pourrait, hésite, hésitons, dépendra, dépend, incertain(e), incertaine encore, sauf contrordre, si je peux, si je viens
        maybe: si je le peux, si je suis, si j'arrive, si je parviens, si je me libère, si j'ai, si ma, si mon, si la, si le train, si les
        maybe: si nous, si on peut, au cas où, pas exclu, pas impossible, possible que, il se peut, il se pourrait, en suspens, en attente de
        maybe: dès que possible, présent si possible, présente si possible, présents si possible, là si possible, venir si possible, si je, si j
        maybe: si un, si une, si aucun, si mes, si le, tout pour, à moins que, envisage, envisageons, aimerais bien venir, souhaiterais venir
        maybe: ferai mon possible, faire mon possible, faire tout mon possible, faire notre possible, faire le maximum, faire de mon mieux
        maybe: faire au mieux, faire en sorte, ferai tout mon possible, fais mon possible, ferai de mon mieux, ferai le maximum, sinon
          > Je vais essayer de venir. = tentative
          > En principe oui. = tentative
        maybe: [il n'est pas|n'est pas] [impossible|exclu] que, [compterais|compte faire|ferai tout] pour, devrait le faire, [sinon|si] tant pis
        maybe: logiquement, en toute logique, sauf imprévu, sauf contretemps, sauf empêchement, si dieu le veut, si la santé, si ma santé
        maybe: si mon, si [j'arrive|je réussis|j'obtiens|mon chef|ma cheffe|l'inspection|rien|aucun|la grève]
        surelyMaybe: [désignera|désigneront|désignerons|nommera|nommeront|nommerons|choisira|choisirons|élira|élirons] \
            [son|sa|ses|notre|nos|un|une|le|la|leur] [représentant(e)|représentants|délégué(e)|délégués|délégation|mandataire|porte-parole]
          > Notre bureau désignera sa représentante le 9. = tentative
        # « Dans vos rêves ! » « Poisson d'avril ! »: takes the word before it for a joke
        surelyMaybe: dans [vos|tes] rêves, poisson d'avril, je [plaisante|blague|rigole|déconne], c'est une [blague|plaisanterie]
        surelyMaybe: [vous|te] [transmettrai|donnerai|communiquerai|rapporterai] [leur|son|sa|le] [verdict|réponse|décision|avis]
        surelyMaybe: [je|nous] [tranche|trancherai|trancherons|tranchons|décide|déciderai|me décide|me déciderai|statue] \
            [ce week-end|ce weekend|bientôt|sous peu|plus tard|samedi|dimanche|demain|lundi|mardi|mercredi|jeudi|vendredi|dans|d'ici|\
            la semaine|ce soir|sous]
        surelyMaybe: en train de [voir|vérifier|négocier|regarder|m'organiser|nous organiser|m'arranger|chercher]
        surelyMaybe: [dis|disons|dirais|dirai] [pas|] [oui|non] [non plus|ni non|ni oui], [ne|] [dis|disons|dirais] pas [oui|non]
        surelyMaybe: [ne|] dis ni oui ni non, irrésolu(e), indécis(e), indécises, [je|nous] [tergiverse|tergiversons], [mon|notre] cœur balance
        surelyMaybe: je [balance|flotte] [encore|entre|toujours], [suis|reste|sommes] [partagé(e)|partagés|perplexe]
        surelyMaybe: [n'ai|n'avons] pas [encore|] [arrêté|pris] [ma|notre|de] décision
        surelyMaybe: [verdict|réponse|décision] [demain|lundi|mardi|mercredi|jeudi|vendredi|dans|en fin|sous]
          > Je ne dis pas oui non plus. = tentative
          > Le printemps me trouve irrésolu. = tentative
        surelyMaybe: rien n'est [encore|] [décidé|arrêté|fixé|joué|acté|fait|calé|tranché], rien [de|d'] [encore|] [décidé|arrêté|fixé|acté]
        surelyMaybe: [en|] [décidera|décideront|tranchera|trancheront|statuera|statueront|débattra] \
            [demain|lundi|mardi|mercredi|jeudi|vendredi|la semaine|sous|bientôt]
          > Rien n'est décidé de notre côté. = tentative
          > Notre bureau en décidera jeudi. = tentative
        surelyMaybe: pourquoi pas, [risque|risquent] [d'être|fort d'être] [compliqué|difficile|juste|serré|chaud|tendu|short]
        surelyMaybe: [compliqué|difficile] pour [moi|nous], [n'|] [exclus|excluons|exclut] pas [de|d'|que], 50 50
        surelyMaybe: [une|deux|trois|quatre|1|2|3|4|9] chance(s) sur
        surelyMaybe: [difficile|dur|compliqué|délicat] [à|de|de vous|de te] [dire|répondre|savoir], [préfère|préférons] attendre
        surelyMaybe: avant de [m'engager|nous engager|répondre|vous répondre|te répondre|confirmer|me décider|me prononcer|dire oui]
        surelyMaybe: [aurez|aura(s)] [ma|notre|une|la] [réponse|confirmation]
        surelyMaybe: [dois|devons|doit] [encore|d'abord|] [voir|en parler|demander|consulter|vérifier|regarder|négocier|m'arranger|\
            nous arranger|décider] [avec|si|à|au|auprès|mon|ma|nos|qui]
          > 50/50 pour le moment. = tentative
          > Deux chances sur trois. = tentative
          > Je préfère attendre le planning. = tentative
        surelyMaybe: peutetre, ptet, ptetre, [sé|sai|c] pas encor, sé pas, [va|vont] dépendre, [tiens|tiendrai] au [jus|courant], % de chance(s)
          > ptet = tentative
          > je sé pas encor = tentative
        surelyMaybe: jsp, jsais pas, chais pas, jss pas, reste à [trouver|voir|savoir|convaincre|obtenir|régler|organiser|caler], encore faut-il
        surelyMaybe: [m'a|m'ont|nous a|nous ont] pas encore [répondu|dit|donné|validé|autorisé|confirmé|accordé]
        surelyMaybe: [vous|te] [confirme|redis|précise|redirai] [ça|cela|le|tout ça|] \
            [demain|lundi|mardi|mercredi|jeudi|vendredi|dès que|sous peu|au plus vite|dans la semaine|ce soir|vite]
          > jsp = tentative
          > Reste à trouver une garde. = tentative
          > Mon employeur ne m'a pas encore répondu. = tentative
        surelyMaybe: [voudrais|voudrions|aimerais|aimerions] [tant|beaucoup|vraiment|] \
            [venir|être là|être des vôtres|être présent(e)|être avec vous|me joindre|vous rejoindre]
        surelyMaybe: [savons|sait|savent|sais|ignore|ignorons] pas [encore|] [si|qui|quand|lequel|laquelle|combien], [risque|risquent] [d'|de]
          > Je voudrais bien venir. = tentative
        surelyMaybe: ne promets rien, ne promettons rien, à confirmer, vous confirme la veille, te confirme la veille
        surelyMaybe: vous le confirme la veille, confirme la veille, j'ai un doute, un doute sur mon train, un doute sur mon agenda
        surelyMaybe: pas encore mon, pas encore ma, pas encore reçu, pas encore le, inch'allah, à voir, si tout va bien, si rien ne
        surelyMaybe: on ne sait jamais, encore flou, point d'interrogation, en ballottage, liste d'attente, sous condition, cinquante pour cent
        surelyMaybe: 50 %, trop tôt pour, sans pouvoir confirmer, sans pouvoir vous confirmer, attends de connaître, attends de savoir
        surelyMaybe: attends mon, attends une, attends la, attends le, attends l, j'attends, nous attendons, verrai, vous dis ça, te dis ça
        surelyMaybe: vous dis demain, vous dis cela, réponse sous peu, réponse bientôt, réponse suit, option, saurai que, saurai pas avant
        surelyMaybe: ne le saurai, le saurai, saurai demain, saurai lundi, saurai plus tard, fortes chances, de grandes chances, bonnes chances
        surelyMaybe: chances que, petite chance, confirme ma présence dès, confirme ma venue dès, confirme ma participation dès, rien de certain
        surelyMaybe: rien de sûr, sans garantie, rien promettre, rien garantir, sans certitude, sans promesse, rien vous promettre
        surelyMaybe: donnerai ma réponse, donnerai une réponse, donnerai réponse, donnerai la réponse, vous répondrai, réponse définitive
        surelyMaybe: réponse ultérieure, réponse d'ici, réponse la semaine, vérifier mon planning, vérifier mon agenda
        surelyMaybe: vérifier mes disponibilités, consulter mon agenda, regarder mon agenda, vérifier si, voir si, doute encore
        surelyMaybe: pas en état de dire, ne garantis, reste à confirmer, rien n'est sûr, rien n'est moins sûr, pas sûr de, pas sûr que
        surelyMaybe: pas sûr d, suis pas sûr, est pas sûr, pas très sûr, pas tout à fait sûr, pas sûr du tout, pas sûre, pas certain(e)
        surelyMaybe: pas sure de, pas encore sûr(e), pas encore certain, pas encore confirmer, pas encore savoir, pas encore si
        surelyMaybe: ne sais pas encore, sais pas encore, ne sais pas si, ignore encore, ignore si, je ne sais, au crayon, au crayon à papier
        surelyMaybe: une chance sur deux, 50/50, cinquante cinquante, fifty fifty, moitié-moitié, on verra, nous verrons, je verrai
        surelyMaybe: je vous confirmerai, confirmerai, confirmerons, ma présence dès, ma venue dès, ma participation dès, notre présence dès
        surelyMaybe: notre participation dès, vous confirmerai, te confirmerai, vous le confirmerai, vous confirme rapidement
        surelyMaybe: vous confirme plus tard, vous confirme dès, confirmerai dès, confirmerai d'ici, confirmerai plus tard
        surelyMaybe: confirmerai ultérieurement, vous redis, te redis, vous le redis, je redis, vous dirai, te dirai, vous tiens au courant
        surelyMaybe: te tiens au courant, tiendrai informé(s), tiens informé(s), reviens vers vous, reviendrai vers vous, réserve ma réponse
        surelyMaybe: réserve encore ma réponse, réservons notre réponse, sous réserve de, sous réserve d, ça dépend, cela dépend, tout dépend
        surelyMaybe: tout dépendra, ça dépendra, cela dépendra, en fonction de, selon l'état, selon mon état, selon les, suspendu à, suspendue à
        surelyMaybe: dans l'incertitude, j'attends la date, en attente, incertitude, ni oui ni non, pas encore décidé, pas décidé
        surelyMaybe: peut-être bien, entre deux, m'efforcerai, nous efforcerons, si possible sinon, pas encore en mesure, ne puis encore
        surelyMaybe: ne peux encore, ne peux pas encore, peux pas encore, ne suis pas encore, pas tranché, je vérifie, vais vérifier
        surelyMaybe: dois vérifier, je dois voir, il faut que je voie, faut que je voie, vais voir
          > À confirmer. = tentative
          > Rien n'est sûr. = tentative
          > Mettez-moi au crayon. = tentative
        surelyMaybe: [ma|notre] [présence|venue|participation] ou [non|pas]
        surelyMaybe: [fait|fais|faisons|ferai|ferons] [au mieux|notre possible|le nécessaire pour], [fait|faisons|ferons] mon possible
        surelyMaybe: [présence|venue|participation] ou [non|pas|absence], mais pas sûr(e), selon l'humeur, dans l'attente [de|d'|du]
        surelyMaybe: [ne|] [peux|pouvons|puis] [pas|rien] [encore|] [dire|vous dire|confirmer|vous confirmer|affirmer|savoir|m'engager|\
            me prononcer|vous répondre|répondre|trancher]
        surelyMaybe: pas encore [validé(e)|signé(e)|accordé(e)|reçu|donné|fixé(e)|arrêté|confirmé|accepté|autorisé|tranché|décidé]
        surelyMaybe: [faut|faudrait|dois|devrai] [que je|] [demande|demander|voir avec|négocier|négocie|m'arranger|vérifie], comme incertain(e)
        surelyMaybe: [n'ai|n'avons] pas encore, peut-être bien que [oui|non], sous réserve d'un
        surelyMaybe: [tout|cela|ça|ce] [dépend|dépendra|dépendrait] [de|du|des|d'|encore]
        surelyMaybe: [ne|] [le|vous le|te le|m'en|m'y|] [garantis|promets|jure|garantirais|promettrais] pas, [ne pas|pas] m'engager
        surelyMaybe: préfère ne pas [m'engager|promettre|me prononcer|répondre|vous promettre|trop m'avancer]
        surelyMaybe: [vous|te] [réponds|répondrai|répondrons|donne réponse|donnerai réponse|donnerai une réponse|donne ma réponse|écris] \
            [définitivement|mardi|lundi|mercredi|jeudi|vendredi|demain|plus tard|bientôt|dès que|dans|la semaine|d'ici|ultérieurement|\
            ce soir|sous peu|au plus vite]
        surelyMaybe: le temps de [voir|vérifier|consulter|demander|m'organiser|savoir]
        surelyMaybe: [laisser|laissez-moi|laisse-moi|besoin de|encore] [jusqu'à|quelques jours|un peu de temps|un délai]
        surelyMaybe: [dès que j'en|quand j'en|lorsque j'en] [sais|saurai], à ce stade, réserve de
        surelyMaybe: [fixé(e)|éclairé(e)] [lundi|mardi|mercredi|jeudi|vendredi|demain|dans], [80|70|60|50|90|40|30] %, pourcent, pour cent
        surelyMaybe: [suis|serai|reste] [en attente|dans l'expectative|en suspens], à voir avec, entre les mains de, wait and see
        surelyMaybe: [demanderai|vais demander|dois demander|dois en parler|vais en parler|il faut que je demande] \
            [à|la permission|l'autorisation|si]
        surelyMaybe: [ma|notre] [venue|présence|participation] [n'est pas|n'est pas encore] [certaine|sûre|assurée|acquise|garantie|confirmée]
        surelyMaybe: [ma|notre] [venue|présence|participation] [est|reste] [à confirmer|incertaine|hypothétique]
        surelyMaybe: [venue|présence|participation] [à confirmer|incertaine|sous réserve|non confirmée]
        surelyMaybe: [ne jure|ne jurerais|ne réponds|ne garantis|ne promets|n'assure] [de rien|rien|pas], entre parenthèses, en pointillé(s)
        surelyMaybe: à la mine de plomb, au conditionnel, réponse [ferme|suit|suivra|à venir|plus tard|définitive], pas [encore|] de réponse
        surelyMaybe: [attends|attendons|en attente] [de|d'] [savoir|connaître|voir|avoir]
        surelyMaybe: [j'attends|attends|nous attendons|attendons|en attente] \
            [la réponse|une réponse|l'accord|un accord|le feu vert|l'autorisation|l'aval|la validation|la décision|mon planning|\
            mon emploi du temps|nos plannings|le planning|les horaires|les résultats|une confirmation|la confirmation|le retour|un retour|\
            la date|l'ordre de mission|mon ordre de mission|ma convocation|une convocation|mon directeur|ma directrice|mon chef|ma cheffe|que]
        surelyMaybe: [tant que|avant d'avoir] [je|] [n'ai|n'aurai|] pas, [il est|c'est] possible que [je|nous|j'|on]
        surelyMaybe: [peux|peut|pouvons] rien [affirmer|vous affirmer|confirmer|vous confirmer|dire|vous dire|garantir|vous garantir|assurer]
        surelyMaybe: rien [vous|] affirmer, à [la|] condition [que|de|d'], pour peu que, [si tant est|à supposer|en admettant] que, pourvu que
        surelyMaybe: [en|j'en] [parle|parlerai|parlons|discute|réfère] [au bureau|en bureau|à mon|à ma|au|avec|à notre]
        surelyMaybe: [reste|restent|est] [suspendu(e)|subordonné(e)|conditionné(e)] [à|au], reparlons, reparle, repréciserai, redirai, rappelle
        surelyMaybe: [vous|te] [dirai|dirons|redirai|redirons|écrirai|préviendrai|recontacte|recontacterai|fais signe|ferai signe|fixe|fixerai]
        surelyMaybe: [donnerai|donnerons|apporterai|aurai] [une|ma|notre|la] réponse, [sera|serai] fixé
        surelyMaybe: [saura|saurai|saurons|sait] [vendredi|jeudi|mercredi|mardi|lundi|demain|bientôt|dans|la semaine|plus tard|mieux]
        surelyMaybe: [viens|viendrai] ou [je|] ne [viens|viendrai] pas, chances [que|de|d'], selon [mon|ma|mes|que|si|l'|la|le]
        surelyMaybe: au dernier moment, le bébé décidera, en balance, jongle, jonglerai
        """
}
