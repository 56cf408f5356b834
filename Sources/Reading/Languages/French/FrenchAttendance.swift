extension FrenchTables {
    /// Whole mails and sentences about coming: who speaks, what turns, hopes, asks and excuses.
    static let attendance = """
        whether: ou [pas|non]
          > Je vous dirai si je peux venir ou non. = tentative
        passingOn: transmets, transmettrai, transmettons, transfère, suivre
        vague: [faites|fais|faire] comme [pour|la|l'|vous|à]
        vague: [fait|fais|faisons|fera|ferons] comme [on a|nous avons|convenu|prévu|dit|j'ai] [dit|convenu|décidé|prévu|]
        vague: comme on [a|avait] [dit|convenu|décidé]
        vague: [ne|] [sais|savons|sait] plus [du tout|trop|très bien|] ce que
        vague: comme [l'année dernière|l'an passé|l'année passée|l'autre fois|d'habitude|d'hab|dab|toujours|la dernière fois|à chaque fois|\
            à l'accoutumée|de coutume|l'an dernier]
        vague: idem, pareil, même réponse, je vous laisse voir, [voyez|voir|vois] avec, même(s) [réponse|chose|dispositions]
        vague: [déjà|vous ai|je l'ai|l'avais|lui ai|t'ai] [répondu|dit|déjà dit|déjà répondu|indiqué]
        vague: comme [je|] [vous|] [l'ai|l'avais|vous l'ai] [dit|indiqué|écrit|précisé|annoncé|expliqué]
        vague: [comme|ainsi que] [dit|indiqué|convenu], [bien|message|mail|courriel|invitation] [bien|] [reçu(e)|reçus]
        vague: accuse [bonne|] réception, bonne réception, bien [noté|pris note], j'ai pris [connaissance|note], pris note
        vague: [cf|voir] [mon|ma|notre|la|le|mes] [mail|message|réponse|courriel|mot|précédent(e)]
        vague: vous [connaissez|avez déjà|avez|savez] [déjà|] [ma|notre] réponse, [à|de] quelle [réunion|date|rencontre|séance]
        vague: [m'est|nous est] [bien|] parvenu(e), je vois ça
        vague: [position|réponse] [est connue|vous est connue|est déjà connue|reste la même|reste inchangée|n'a pas changé|n'a pas varié]
        vague: cf. [ma|mon|notre] [réponse|mail|message|courriel|mot], faites au mieux
        vague: [vous savez|tu sais] ce que [j'en|nous en|on en] [pense|pensons], je vous le demande, [ne réponds|ne répondons] plus [à|aux]
        vague: [disiez|dites|expliquez|expliquiez|dis|explique] [moi|nous|] d'abord, d'abord qu'on [m'explique|nous explique|me dise|nous dise]
        vague: [après|ensuite] on [causera|verra|en parlera|en reparlera]
          > Comme d'habitude. = unclear
        machines: courant, connexion, réseau, wifi, wi, internet, technique, technologie, box, électricité, fibre, débit, ligne, ordinateur, ordi
        machines: machine, micro, son, caméra, webcam, batterie, change, coupe, plante, bugge, bug, rame, saute, gèle, décroche, déconnecte
        machines: valable, valide, fonctionne, marche
        elsewherePlaces: tribunal, hôpital, clinique, école, lycée, collège, crèche, mairie, préfecture, rectorat, ministère, jury, audience
        elsewherePlaces: procès, assises, formation, colloque, congrès, salon, séminaire, forum, mariage, enterrement, obsèques, baptême
        elsewherePlaces: soutenance(s), examen(s), concours, chantier, travail, boulot, étranger, inspection, stage, foire, festival, université
        elsewherePlaces: fac, chevet, parlement, sénat
          > Je suis présente au tribunal ce jour-là. = absent
        negations: pas, guère, jamais, aucun(e), ni, nullement, non, pa
          > Je ne viendrai guère. = absent
        own: je, j', me, m', moi, nous, on, notre, nos, mon, ma, mes
        organisations: association, fédération, organisation, mouvement, syndicat, collectif, réseau, équipe, délégation, bureau, union
          > Notre fédération sera présente. = present
        partial: matin, matinée, après, midi, début, fin, heure(s), h, première, seconde, moitié, partie, déjeuner, repas, partiellement, journée
          > Absente le matin, je serai là l'après-midi. = present
        turns: mais, car, puisque, sinon, or
          > Je voulais venir, mais je suis retenue. = absent
        caveats: sauf, hormis
          > Je viens, sauf imprévu. = present
        adverbs: donc, bien, aussi, également, naturellement, évidemment, toutefois, cependant, finalement, néanmoins, certainement, sûrement
        adverbs: effectivement, tous, toutes, toujours, personnellement, exceptionnellement, alors, quand, même, tout, cette, fois, ci
        adverbs: heureusement, enfin, simplement, vraisemblablement, forcément
          > Je serai donc bien des vôtres. = present
        hedges: peut-être, peut être bien, logiquement, en toute logique, probablement, sans doute, normalement, éventuellement
        hedges: vraisemblablement, en principe, a priori, théoriquement
          > Je serai peut-être là. = tentative
        softYes: parfait
        softYes: évidemment
          > Parfait ! = present
        corrections: finalement, en fait, en réalité, [je|nous] [rectifie|rectifions|corrige|corrigeons|me ravise|change|changeons]
        corrections: rectification, rectificatif, correction, erratum, changement de [programme|plan|dernière], tout compte fait
        corrections: réflexion faite, tout bien réfléchi, au bout du compte, [après|à la] réflexion, contre toute attente
        corrections: oubliez [mon|ma|mes|ce], oublie [mon|ma|mes|ce], annule et remplace, contrairement à, [désormais|maintenant] c'est
          > J'avais dit oui. Finalement je ne peux pas venir. = absent
        besideBien: sûr, entendu, note, notée, volontiers, venue, vouloir, là, que
        interjections: hélas, malheureusement, vraiment, évidemment
          > Je ne pourrai hélas pas venir. = absent
        regretTurns: mais, hélas, malheureusement
          > J'aimerais venir, mais je travaille. = absent
        wishes: voudrais, voudrions, aimerais, aimerions, viendrais, viendrions, serais, serions, participerais, assisterais
        apologies: [excusez|excuse|pardonnez|pardonne] [moi|nous], pardon, désolé(e)
          > Excusez-moi, à quelle heure commence la réunion ? = unclear
        offered: prévu(e), possible, organisée, envisageable, disponible, proposée, existe, maintenue, avez
        asking: savoir, demande, demander, dire, dites, dis, voir, vérifier, regarder, sais, ignore, préciser, indiquer, informer, confirmer
        courtesies: si [ça|cela] [ne|n'|vous|te|ne vous|ne te|] [dérange|gêne|ennuie|pose|embête|convient|va|arrange|importune]
        courtesies: si tout le monde est [d'accord|ok|partant], si je ne [dérange|gêne] [pas|personne]
        courtesies: s'il [n'est pas trop tard|n'est pas déjà trop tard|reste de la place|reste une place|est encore temps]
        courtesies: si personne [ne|n'] [y voit|s'y oppose|est contre]
          > Je viens, si ça ne dérange personne. = present
        hopes: [pourvu|espérons|en espérant|reste à espérer|j'espère|nous espérons|on espère|souhaitons|prions pour] [que|qu']
          > Je viens. Pourvu que le chauffage marche ! = present
        comforts: chauffage, radiateur(s), clim, climatisation, climatiseur, ventilateur, café, cafetière, croissants, viennoiseries, chouquettes
        comforts: biscuits, gâteau, gâteaux, chaises, micro(s), sono, soleil
        mannersOfSpeaking: [c'est une|une|] [façon|manière] de [parler|dire], [si l'on peut|si on peut|si je puis|si j'ose] dire
        mannersOfSpeaking: pour ainsi dire
        means: si [c'est|cela est|ça reste|cela reste|la chose est|vous trouvez cela] [encore|toujours|bien|techniquement|] \
            [possible|faisable|envisageable|prévu|d'actualité]
        means: si [cela|ça] [se fait|se peut|marche] [encore|toujours|]
          > Si c'est encore possible, je participerai en visio. = remote
        beginnings: commenc-, ouvr-, début-, démarr-, arriv-, séance-, réunion-
        deferrals: quand, lorsque, lorsqu', le jour où, une fois que, dès que, aussitôt que
        leave: [dois|puis|devons|pouvons|pourrais|pourrions] [je|nous], est-ce que [je|nous] [dois|devons|peux|pouvons], faut-il
          > Est-ce que je dois venir ? = unclear
        beforeAnswer: avant de [vous|te|] [répondre|confirmer|dire oui|donner ma réponse|donner une réponse], avant de m'inscrire
          > Avant de vous répondre, pouvez-vous me dire à quelle heure cela finit ? = unclear
        nextMeeting: [pour|à|lors de] [la|notre] [réunion|séance|rencontre|plénière|session] \
            [d'après|suivante|d'automne|de rentrée|de la rentrée|de printemps|d'hiver|d'été]
        nextMeeting: pour la [suivante|prochaine|prochaine fois]
          > Je viens. Pour la réunion d'automne, je vous dirai. = present
        thoughts: par la pensée, en pensée(s), en esprit, par l'esprit
          > Je serai des vôtres, du moins en pensée. = absent
        calls: téléphone, tel
        retries: réessayer, réessaie, réessaye, réessayons, réessaierai, retenter, retente, retentons, retenterai, retester, reteste
          > La dernière fois la visio n'a pas marché. On va réessayer. = remote
        thisOne: [à|pour|de|quant à] celle-ci, celle-ci [non|pas|se|sera]
          > À la séance de janvier je viendrai. À celle-ci, non. = absent
        joints: et, donc, alors
          > Je ne peux pas venir et participerai en visio. = remote
        subjects: je, j', nous, on, me
        polite: vous, tu, possible, besoin, nécessaire, on, l', le, je, jamais
        conditions: si, s'
          > Je viens si la grève est levée. = tentative
        notExceptions: pas, plus, point, déjà, encore, guère
        impersonalIfs: vous, te, faut, le
        buts: mais
        staying: reste, resterai, restons, resterons
        ors: ou
          > En salle ou en visio. = unclear
        hoping: espère, espérons
        personTitles: m, mme, monsieur, madame
        withouts: sans
        """
}
