extension FrenchTables {
    /// Coming: `je viendrai`, `nous y serons`, `sera là`.
    static let coming = """
        come: [me|nous] [recompter|réinscrire|rajouter|remettre|recomptez] [parmi les présents|parmi les participants|dans la liste|sur la liste|dans les présents]
        come: [descends|monte|arrive|débarque|descendrai|monterai|arriverai|serai à] … la veille, [descends|monte|arrive|descendrai|monterai|arriverai] la veille
          > Vous pouvez donc me recompter parmi les présents. = present
          > Je descends à Lyon la veille. = present
        come: [vous|tu|on] [pouvez|peux|peut] [donc|bien|] [m'inscrire|nous inscrire|m'ajouter|nous ajouter|me compter|me noter]
          > Vous pouvez m'inscrire. = present
        # Whoever is fed is there
        comeThird: [une|deux|trois] [assiette(s)|chaise(s)|part(s)|bouche(s)] [de plus|en plus|supplémentaire(s)]
        comeThird: [un|deux|trois] [couvert(s)|plateau|plateaux|repas] [de plus|en plus|supplémentaire(s)]
          > Une assiette de plus pour nous ! = present
        comeThird: [un|deux|trois|quatre] couvert(s) pour
          > Deux couverts pour l'AIRE. = present
        comeThird: se rendra, s'y rendra, se déplacera, prendra part, vous rejoindra, fera le voyage, vient, viendra, viendront, viennent
        comeThird: participera, participeront, assistera, assisteront, sera là, seront là, y sera, y seront, sera présent(e), seront présents
        comeThird: seront présentes, sera représenté(e), seront représentés, sera des vôtres, sera parmi vous, sera au rendez-vous
        comeThird: fera le déplacement, siégera, sera bien présent(e), sera bien représenté(e), sera bien là, y sera représenté(e)
        comeThird: répond présent(e), répondra présent(e), ira, arrivera, accepte de venir, est présent(e), se joindra à vous
        comeThird: sera dans la salle, sera de la partie
        come: [prends|prenons] part, [serai|serons|suis|] [au premier rang|aux premières loges]
          > Nous prenons part à la séance. = present
          > Comme d'habitude, au premier rang ! = present
        # « J'ai mon billet. »
        come: [ai|avons|j'ai] [déjà|] [mon|nos|notre] billet(s) [de train|en poche|d'avion], billets en poche, billet en poche, jsrai [la|là]
        come: jseré [la|là]
        come: [monterons|montons|débarquons|débarquerons|descendons|descendrons|arrivons|arriverons] à [deux|trois|quatre|cinq|2|3|4|5]
        come: [aurai|aurons] [le plaisir|la joie|l'honneur|le bonheur] de vous [saluer|retrouver|revoir|voir|rencontrer|rejoindre], accours
        come: accourons, accourrai
          > Nous monterons à trois. = present
          > J'aurai le plaisir de vous revoir. = present
        come: [descends|descendrai|descendons|descendrons|monte|monterai|montons|monterons|remonte|débarque] \
            [exprès|tout exprès|pour l'occasion|pour vous voir|depuis|de|du|d']
          > Je descends de Lille pour l'occasion. = present
        come: [valise(s)|sac|bagages] [est|sont|] [déjà|] [prête(s)|prêt(s)|bouclée(s)|faite(s)]
        come: [posé|pris|obtenu|prends|pose|poserai] [ma|une|un|mon] [rtt|récup|demi-journée|congé exprès|jour exprès]
        come: la [participation|présence] de [notre|nos|l'association|l'équipe|la fédération]
        come: [quitterai|quitterons|dois quitter|devrai quitter|devrons quitter] [la réunion|la séance|la salle|les débats] \
            [à|vers|avant|un peu|après]
          > Ma valise est prête ! = present
          > J'ai posé ma RTT. = present
        come: [prends|prendrai|prenons|prendrons|attrape|attraperai] [le|un|mon|l'|la|ma] \
            [ouigo|inoui|intercités|tgv|ter|eurostar|thalys|flixbus|blablacar|covoit|covoiturage|avion|ferry|bateau|rer|tram|voiture|\
            navette|premier tgv|premier avion]
        come: [fais|ferai|faisons|ferons] [l'effort|un effort] [du déplacement|du voyage|de venir|de me déplacer]
        come: [fais|ferai|faisons|ferons] l'aller-retour, [suis|sommes] [déjà|] inscrit(e)(s)
        come: [repars|repartons|repartirons] [à|vers|avant|le soir|en fin|juste]
        come: [dois|devrai|devons|devrons] [filer|m'éclipser|repartir|me sauver] [à|vers|avant|un peu|en]
        come: [ne|] [peux|pourrai|pouvons|pourrons] pas [rester|être là avant|arriver avant|être là à l'heure|être à l'heure|\
            arriver à l'heure|être là dès]
        come: [n'|] [oubliez|oublie] pas de [m'inscrire|me compter|me noter|nous inscrire|nous compter|me mettre sur]
        come: [suis|serai] [tout à vous|toute à vous|à vous|sur pied|d'attaque]
        come: [présentiel|réel|contact|vous voir|salle] [à la visio|à une visio|à la visioconférence|au distanciel|au zoom]
        come: rien [ce jour-là|à cette date|de prévu] [donc|alors]
        come: [répondrai|répondrons|réponds|répondons] [favorablement|positivement|par l'affirmative]
        come: faire votre connaissance [le|jeudi|à|lors]
          > Je prends le Ouigo de 6 h 50. = present
          > Je fais l'effort du déplacement. = present
          > Je suis inscrite. = present
        # Slips of spelling
        come: [serais|serions|seras] [là|la|présent(e)(s)|des vôtres|parmi vous|avec vous|deux|trois|de la partie], y [serais|seras|serions]
        come: viendrais, viendrions, viendré, participerais, assisterais, participerions, assisterions, je [vien|vient], présant(e), prézent(e)
        come: [peux|pouvez|peut|pourrez|] compter sur [moi|nous|ma présence|notre présence], va pour [le|jeudi|cette]
        come: [une|la] [place|chaise] pour [moi|nous|deux], un couvert pour [moi|nous]
          > Je serais présente le 12. = present
          > je vien = present
          > présant = present
        come: jvien(s), jviendrai, jarrive, jparticipe, jserai [là|la|présent(e)], jsuis [là|la|dispo|partant(e)]
        come: [ai|avons|a] [déjà|] réservé [mon|ma|notre|une|un|l'|nos|mes] [hôtel|chambre|train(s)|billet(s)|place(s)|gîte]
        come: [mon|mes|nos|notre] [billet(s)|train(s)|hôtel|chambre|place(s)|trajet] [est|sont] [déjà|] \
            [acheté(s)|pris(e)|réservé(e)|réservés|payé(s)]
        come: [dors|dormirai|dormons] [à l'hôtel|sur place|la veille|chez]
        come: [passe|passerai|passons|passerons] [en coup de vent|après|vers|en fin|une tête|faire un tour|dire bonjour|vous dire bonjour|\
            dans la]
        come: [suis|serai] [le|la|votre] [représentant(e)|délégué(e)|porte-parole] [de|du|des|d'|cette]
          > jviens en trott = present
          > J'ai réservé mon hôtel. = present
          > Je passe après 14 h. = present
          > Je serai le représentant du CEMEA. = present
        # « Présente. »
        come: [suis|sommes|est|mais|] bien là, bel et bien là, bel et bien présent(e), prendrai part, prendrons part, fidèle au poste
        come: fidèles au poste, gardez-moi une place, gardez-moi une chaise, réservez-moi une place, garde-moi une place, monte à paris
        come: pris mon train, pris mes billets de train, billets achetés, vous me verrez, présence assurée, en sera, en serons, au complet
        come: m'y rendrai, nous y rendrons, passerai, ferai un saut, date bloquée, c'est bloqué, dans l'agenda, serai accompagné(e)
        come: serons accompagnés, serons accompagnées, serai dans les murs, serai ponctuel, serai ponctuelle, passe la matinée avec vous
        come: passe la journée avec vous, passe l'après-midi avec vous, passerai la journée avec vous, répond à l'appel, réponds à l'appel
        come: répondons à l'appel, on sera deux, serai à l'heure, serai à paris, serons à paris, viens, viendrai, viendrons, venons, on vient
        come: on viendra, on sera là, on y sera, on y va, participe, participerai, participerons, participons, assisterai, assisterons, assiste
        come: assistons, serai là, serons là, suis là, y serai, y serons, j'y suis, jy serai, jy suis, serai présent(e), serons présents
        come: serons présentes, serai presents, serai des vôtres, serons des vôtres, suis des vôtres, serai parmi vous, serons parmi vous
        come: serai avec vous, serons avec vous, serai au rendez-vous, serons au rendez-vous, serai de la partie, serons de la partie
        come: suis partant(e), partant(e), partants, serai à la réunion, serons à la réunion, présent(e)(s), présentiel, en présentiel
        come: disponible(s), dispo(s), libre(s), comptez sur moi, compte sur moi, comptez sur nous, compte sur nous, comptez-moi, compte-moi
        come: comptez-nous, compte-nous, j'en suis, j'en serai, nous en serons, me joindrai à vous, nous joindrons à vous, me joins à vous
        come: me joindrai, vous rejoindrai, vous rejoins, vous rejoindrons, ferai le déplacement, ferons le déplacement, fais le déplacement
        come: représenterai, représenterons, siégerai, siégerons, serai en personne, serons deux, serons trois, serons quatre, serons 2
        come: serons 3, serons 4, serons au complet, serons plusieurs, ma présence, notre présence, ma participation, notre participation
        come: ma venue, notre venue, présence confirmée, participation confirmée, prends mes billets, ai pris mes billets, ai pris mon billet
        come: serai dans la salle, serai sur place, me déplacerai, nous déplacerons, réponds présent, répondrai présent, répondons présents
        come: arriverai, arriverons, arrive, me libère, me suis libéré(e), me suis arrangé(e), me suis arrangé pour, serai là-bas
        come: bloqué la date, réservé la date, noté dans mon agenda, noté dans nos agendas, inscrivez-moi, inscris-moi, inscrivez-nous
        come: venez nous ouvrir, réponds oui, confirme ma présence, confirme notre présence, confirmons notre présence, accepte
        come: accepté cette invitation, a accepté l'invitation, accepte l'invitation, à mardi, à lundi, à mercredi, à jeudi, à vendredi
        come: à samedi, rendez-vous le, rdv le, on se voit le, on se voit, on se retrouve, on se revoit, me convient, nous convient
        come: convient parfaitement, me va, nous va, me va bien, à tout bientôt le, me rends disponible, serai bien là, serai bien présent(e)
        come: serai bien des vôtres, y serai bien, serons bien là, serons bien présents, serai donc là, serai donc présent(e), bien présent(e)
        come: serai naturellement présent, je m'inscris, m'inscris, compter dedans, compter dans, compter parmi vous, compter comme présent(e)
        come: compter parmi les présents, me réjouis de vous revoir, réjouis de vous revoir, hâte de vous revoir, hâte de vous voir
        come: hâte de vous retrouver, répond favorablement, accepte votre invitation, acceptons votre invitation, acceptons l'invitation
        come: me réjouis de vous retrouver, me réjouis de vous voir, ravi de vous retrouver, ravie de vous retrouver, partirai à, devrai partir
        come: dois partir, devrai vous quitter, repartirai, partir avant la fin, serai en retard, serai un peu en retard, aurai du retard
        come: aurai un peu de retard
          > Je viendrai. = present
          > J'y serai ! = present
          > Comptez sur moi. = present
        come: [serai|serons|arriverai|arriverons] [un peu|un tantinet|légèrement|très] en retard, [mais|] [moi|nous] [oui|si]
        come: [réponds|répondrai|répondons|répondrons] à [votre|l'|cette] [invitation|appel]
        come: [m'ajouter|ajoutez-moi|ajoute-moi|me noter|notez-moi|note-moi|coche-moi|cochez-moi|inscrire mon nom|ajouter mon nom|\
            me compter|m'inscrire|inscrivez-moi] [présent(e)|comme présent(e)|aux présents|parmi les présents|parmi les participants|\
            aux participants|à la liste|sur la liste]
        come: [ajoutez|ajouter|inscrivez|inscrire|notez|mettez] mon nom, j'y [vais|cours|vole]
        come: [mon|le|notre] [bus|car|train|tgv|ter|avion|vol] [arrive|part|est réservé|est pris|n'arrive]
        come: [prends|prendrai|prenons] [le|mon|un] [car|bus|covoiturage|métro|vélo|vol|tgv de|train de], trouvé un [covoiturage|train|billet]
        come: [passe|passerai|passons] [vous voir|te voir|jeudi|lundi|mardi|mercredi|vendredi|samedi|à paris]
        come: [apporte|apporterai|apportons|amène|amènerai] [les|le|un|une|des|mes] \
            [croissants|café|gâteau|gâteaux|viennoiseries|chocolats|biscuits|documents|dossiers]
        come: [posé|obtenu|pris] [ma journée|un jour|une journée|mon jeudi|un congé pour|mon congé], ordre de mission [signé|en poche|obtenu]
        come: feu vert [obtenu|de ma direction|reçu], c'est [calé|booké|acté], hôtel [réservé|retenu], mettez-moi un couvert
        come: [garde|gardez|réserve|réservez|gardez-moi|retenez] moi [une|un|ma|mon] [chaise|place|couvert|croissant|siège|fauteuil|café|bout]
        come: [serai|serons] [de retour|rentré(e)|rentrés] [à temps|pour], [suis|sommes] [motivé(e)|emballé(e)], me [trouverez|verrez|compterez]
        come: vous me [trouverez|compterez], [ma|notre] [chaise|place] ne restera pas vide, attendez-moi, attends-moi, attendez-nous
        come: je rapplique, je serai [frais|en forme|le premier|la première], frais comme un gardon
        come: [me|m'y|nous|nous y] [rendrai|rendrons|rends|rendons|déplace|déplaçons|déplacerai|déplacerons|joindrai|joindrons]
        come: [fais|ferai|faisons|ferons] [le voyage|le trajet|la route|le déplacement|acte de présence]
        come: [prends|prendrai|prenons|prendrons|attrape|attraperai] [le train|mon train|le premier train|le tgv|le ter|la route|l'avion|place]
        come: [pris|réservé|acheté] [mon billet|mes billets|ma place|mes places|le train|le billet|les billets|nos billets]
        come: [serai|serons|suis|sommes|serais] [à vos côtés|à la table|autour de la table|dans vos murs|dans la salle|en salle|sur place|\
            de la fête|de ceux|de celles|parmi les vôtres|bien des vôtres|bien parmi vous|bien avec vous|à l'appel|au poste|\
            en chair et en os|à mon poste]
        come: à [vos|tes] côtés, [dans|pour] [la|votre] salle, en salle, dans vos murs
        come: [aurai|aurons|aurai donc|ai|avons] [le plaisir|grand plaisir|plaisir|la joie|l'honneur|l'avantage] \
            [de siéger|d'être|de vous retrouver|de vous voir|de vous revoir|de me joindre|de participer|d'assister|de venir|de me rendre]
        come: [aurez|aurez donc|auras] [le plaisir|la joie|l'honneur] de [me|nous] [voir|revoir|recevoir|retrouver|supporter], nous verrez
        come: nous verrons [jeudi|lundi|mardi|mercredi|vendredi|samedi], vous [retrouve|retrouverai|retrouverons|retrouvons], vous verrai
        come: te verrai, débarque, débarquons, débarquerai, débarquerons, débarquer, honorerai, honorerons, honore, honorons
        come: [compter|compte|comptez] [tous les deux|toutes les deux|tous deux|pour deux|pour une|pour un]
        come: [nous|me|moi] compter [dedans|parmi|au nombre|comme], [vous|tu] [pouvez|peux] [nous|me] compter
        come: [m'|nous]inscrire pour la [salle|réunion|séance|journée|rencontre], inscription pour la [salle|réunion|séance|journée|rencontre]
        come: réponds présente, répondrai présente
        come: [on|nous] [est|sommes|serons|viendra|viendrons|venons|vient] [à|] [deux|trois|quatre|plusieurs]
        come: [monterai|monte|montons|monterons|descends|descendrai] à [paris|la capitale]
        come: [confirme|confirmons] [bien|] [ma venue|notre venue|ma présence|notre présence|ma participation|notre participation|\
            mon inscription]
        come: mon inscription, notre inscription, ma place est [prise|réservée], train [réservé|pris]
        come: [accepte|acceptons|accepterai] [votre invitation|l'invitation|cette invitation|volontiers|bien volontiers|avec plaisir|avec joie]
        come: l'accepte, l'acceptons, [serai|serons] fidèle(s) au [rendez-vous|poste], vivement [lundi|mardi|mercredi|jeudi|vendredi|samedi]
        come: [à|au] [lundi|mardi|mercredi|jeudi|vendredi|samedi] [prochain|donc|alors]
        come: [mange|mangerai|déjeune|déjeunerai] [avec vous|sur place], reste déjeuner
        come: [passe|passons|passerai|passerons] [la journée|la matinée|l'après-midi|le matin|une heure] [avec vous|parmi vous]
        come: [pointe|pointerai] le bout de mon nez, de corps et d'esprit, présents tous [les deux|deux]
        come: [serai|serons] [paré(e)|fin prêt|prête|prêts], [ai|avons] [pu me libérer|pu nous libérer|obtenu un congé|obtenu ma journée]
          > Je me rendrai rue de Picpus. = present
          > Nous ferons le voyage. = present
          > Vous aurez le plaisir de me voir. = present
        comeInfinitive: [revoir|retrouver|voir] [tout le monde|toute l'équipe|tous les collègues|les collègues|tout ce petit monde]
          > J'aurais adoré revoir tout le monde. = absent
        comeInfinitive: venir, participer, assister, être là, y être, être présent(e)(s), être des vôtres, être parmi vous, être avec vous
        comeInfinitive: me joindre à vous, nous joindre à vous, me joindre, vous rejoindre, me libérer, nous libérer, me déplacer, nous déplacer
        comeInfinitive: faire le déplacement, être au rendez-vous, être de la partie, m'y rendre, nous y rendre, me rendre, nous rendre
        comeInfinitive: m'associer, y assister, y participer, représenter, siéger, être à paris, monter à paris, aller à paris, être disponible
        comeInfinitive: me rendre disponible, être à la réunion, aller à la réunion, y aller, être sur place, se joindre à vous
        comeInfinitive: répondre présent, faire le voyage, vienne, venions, participe à, présence, prendre part, honorer votre invitation
        comeInfinitive: honorer de ma présence
        comeInfinitive: me trouver [parmi vous|avec vous|des vôtres], [me trouver|être] présent(e) parmi vous, passer vous voir, passer
        comeInfinitive: être de retour à temps, vous revoir, vous voir, te voir, [me|m'y|nous|nous y] [rendre|déplacer|libérer|joindre]
        comeInfinitive: [vous|te] [rejoindre|retrouver], faire le [voyage|trajet|déplacement], [prendre|attraper] le train
        comeInfinitive: être [des vôtres|de la partie|à vos côtés|dans la salle|en salle|sur place|au rendez-vous|de la fête], en être, arriver
        comeInfinitive: faire acte de présence, honorer [votre|cette|l'] invitation, m'échapper
        """
}
