extension FrenchTables {
    /// Consents as nouns and as acts: whose agreement it is, who carried it, where one's name may stand.
    ///
    /// Infinitives are only spoken of, so they stand as complements; what governs them stands among the willing.
    static let adhesions = """
        # Whose agreement, handed over by whoever writes
        sign: [transmets|transmettons|adresse|adressons|communique|communiquons|notifie|notifions|signifie|signifions|confirme|confirmons|fais part de|faisons part de|fais connaître|faisons connaître|fais parvenir|faisons parvenir|porte à votre connaissance|portons à votre connaissance] l'adhésion … [au texte|à ce texte|à votre texte|à l'appel|à cet appel|à votre appel|à la tribune|à cette tribune|au communiqué|à ce communiqué|à la motion|à cette motion|à la pétition|à cette pétition|à la lettre|à cette lettre|à la déclaration|à cette déclaration|à la charte|à cette charte|au manifeste|à ce manifeste|à la démarche|à cette démarche|à cette initiative]
        complement sign: [transmettre|adresser|communiquer|notifier|signifier|confirmer|faire part de|faire connaître|faire savoir|faire parvenir|annoncer|apporter|porter à votre connaissance|dire] [l'adhésion|la pleine adhésion|l'entière adhésion] … [au texte|à ce texte|à votre texte|à l'appel|à cet appel|à votre appel|à la tribune|à cette tribune|au communiqué|à ce communiqué|à la motion|à cette motion|à la pétition|à cette pétition|à la lettre|à cette lettre|à la déclaration|à cette déclaration|à la charte|à cette charte|au manifeste|à ce manifeste|à la démarche|à cette démarche|à cette initiative]
        complement sign: [transmettre|adresser|communiquer|notifier|signifier|faire connaître|faire parvenir|annoncer|apporter|porter à votre connaissance|exprimer] [l'agrément|l'assentiment|l'acquiescement|l'aval|le feu vert|le plein accord|l'accord unanime|l'approbation]
        sign: [transmets|transmettons|adresse|adressons|communique|communiquons|notifie|notifions|apporte|apportons|exprime|exprimons] [l'agrément|l'assentiment|l'acquiescement|l'aval|le feu vert|le plein accord|l'accord unanime|l'approbation]
        go: [vous|te] [donne|donnons|apporte|apportons] [l'accord|l'aval|l'agrément|l'assentiment|le feu vert|le oui|le plein accord]
        hedge: [vous|te] [donne|donnons|apporte|apportons] [l'accord|un accord] de principe, [transmets|transmettons|adresse] [l'accord|un accord] de principe
        go: [avez|as] [notre|mon] [oui|plein accord|entier accord|assentiment|agrément|consentement|adhésion|bon pour accord], [avez|as] [le oui|l'assentiment|l'agrément|l'adhésion|la signature]
        go: soyez [assuré|assurée|assurés|assurées|certain|certaine|certains|sûr|sûrs] de notre [signature|accord|adhésion|plein accord|entier accord|assentiment], soyez [assuré|assurée|assurés|assurées|certain|certaine|certains|sûr|sûrs] de [l'accord|l'adhésion|la signature]
        go: [pouvez|peux|pourrez] compter sur [notre|la] [signature|cosignature]
        sign: [maintient|maintiens|maintenons|maintiennent|réitère|réitérons|réitèrent|réaffirme|réaffirmons|renouvelle|renouvelons] [sa|notre|ma|leur] [signature|cosignature|adhésion]
        sign: [maintient|maintiens|maintenons|réitère|réitérons|réaffirme|réaffirmons|renouvelle|renouvelons] [son|notre|mon|leur] [accord|plein accord|adhésion]
        go: le feu vert [nous|m'|vous|lui] [a été|est] donné, le feu vert a été donné, [vert|feu vert] nous a été donné, l'accord nous [est|a été] donné, l'accord a été [donné|acquis|obtenu|confirmé], le visa [de la présidente|du président|du bureau|de la présidence] [est|a été] [obtenu|donné|acquis|accordé]
          > Je vous transmets l'adhésion de notre mouvement à cet appel. = agree
          > Je suis chargée de vous transmettre l'adhésion du CNAHES à l'appel. = agree
          > Soyez assurés de notre signature. = agree
          > L'AIRE maintient sa signature. = agree
        # What the vote gave
        go: le oui [l'a emporté|a gagné|est passé|a été majoritaire|est sorti des urnes|l'a largement emporté|l'a nettement emporté|l'a emporté largement|l'a emporté nettement], c'est le oui qui [l'a emporté|a gagné|est sorti], le pour l'a emporté, les pour l'ont emporté, les oui l'ont emporté
        refusal: le non [l'a emporté|l'emporte|a gagné|est passé|est majoritaire|a été majoritaire|est sorti des urnes|l'a largement emporté|l'a nettement emporté|l'emporte largement|l'emporte nettement], c'est le non qui [l'emporte|l'a emporté|a gagné|est sorti], le contre [l'a emporté|l'emporte], les contre [l'ont emporté|l'emportent], les non [l'ont emporté|l'emportent|sont majoritaires], le refus [l'a emporté|l'emporte]
        yes: [adopté|adoptée|approuvé|approuvée|validé|validée|voté|votée|accepté|acceptée] [haut la main|à l'unanimité|à l'unanimité des présents|à main levée|sans débat|par acclamation|sans discussion|dans la foulée|comme un seul homme], passé [comme une lettre à la poste|à l'unanimité], passée [comme une lettre à la poste|à l'unanimité]
        go: [a|ont] recueilli [l'unanimité|l'assentiment|l'adhésion|l'approbation|un avis favorable|tous les suffrages|la faveur], [a|ont] reçu [l'unanimité|l'assentiment|l'approbation|un avis favorable|un accueil favorable et unanime], [a emporté|a emporté sans peine] [notre|l'] adhésion
          > Le oui l'a emporté. = agree
          > Le non l'a emporté. = disagree
          > Adopté haut la main. = agree
          > Le texte a recueilli l'unanimité de notre bureau. = agree
        willing: [s'est|se sont|nous sommes|on s'est] mis(e)(s) d'accord pour, [tombé|tombée|tombés|tombées] d'accord pour, mis d'accord pour
        willing: [ai|avons|a] [mandat pour|mandat de|reçu mandat de|reçu mandat pour|reçu pouvoir de|tout pouvoir pour|pouvoir pour|pouvoir de], [m'a|m'ont|nous a|nous ont] [mandaté|mandatée|mandatés|mandatées|autorisé|autorisée|autorisés|habilité|habilitée|donné mandat|donné pouvoir|donné délégation] [pour|de|à], donné [mandat|pouvoir|délégation] [à la présidente|au président|à notre présidente|à notre président|à sa présidente|à son président|au bureau|à la direction|à la directrice|au directeur|à notre secrétaire] [pour|de], [autorisé|mandaté|habilité] [sa présidente|son président|la présidente|le président|notre présidente|notre président|le bureau|son bureau|sa directrice|son directeur] [à|pour]
        willing: suis chargé(e) de, suis chargé(e) par le bureau de, [m'a|m'ont|nous a|nous ont] [chargé|chargée|chargés|prié|priée|demandé] de [vous|te]
          > Le bureau s'est mis d'accord pour signer. = agree
          > Le conseil a autorisé sa présidente à signer l'appel. = agree
          > J'ai mandat pour signer. = agree
        # Going along
        sign: se range(nt) [parmi les signataires|parmi vos signataires|parmi les premiers signataires|parmi les organisations signataires|parmi les soutiens|à vos côtés|à tes côtés|aux côtés de|aux côtés des|derrière ce texte|derrière cet appel|derrière cette], nous rangeons [parmi les signataires|parmi vos signataires|parmi les premiers signataires|parmi les organisations signataires|parmi les soutiens|à vos côtés|à tes côtés|aux côtés de|aux côtés des|derrière ce texte|derrière cet appel|derrière cette]
        sign: [vous|te|leur] emboîte(nt) le pas, [vous|te|leur] emboîtons le pas
        future sign: [vous|te|leur] [emboîtera|emboîterons] le pas, [se rangera|se rangeront|nous rangerons] [parmi les signataires|à vos côtés|aux côtés des]
        sign: [s'engage|s'engagent|nous engageons|m'engage] [avec vous|à vos côtés|à tes côtés|avec toi|aux côtés des signataires]
        sign: [répond|réponds|répondons|répondent] présent(e)(s)
        sign: [est|sommes|sont] avec vous sur [ce texte|cette tribune|cet appel|ce coup|cette lettre|cette pétition|ce communiqué|ce coup-là|cette motion|cette déclaration|cette charte]
        sign: [parraine|parrainons|parrainent|coportons|co-portons] [cet appel|ce texte|cette tribune|cette lettre|cette pétition|ce communiqué|cette déclaration|ce manifeste|votre texte|votre appel|votre tribune]
        future sign: en serons, en serai, en seront
        sign: [tenons|tient|tiennent|tiens] à en être
        roll: en qualité de [signataire|signataires|cosignataire|co-signataire], en tant que [signataire|signataires|cosignataire|co-signataire], à titre de [signataire|signataires], au rang des signataires, dans le rang des signataires
          > L'AFORSSE se range parmi les signataires. = agree
          > L'AIRE vous emboîte le pas. = agree
          > Les CEMEA s'engagent avec vous. = agree
          > Nous répondons présents. = agree
        sign: [rejoint|rejoignons|rejoignent|intègre|intégrons] [la liste|le groupe|le rang|les rangs] des [premiers signataires|signataires|organisations signataires|associations signataires], [la|notre|sa] participation de [notre|l'|la] [association|fédération|organisation|union|réseau|mouvement|institut|section|délégation] [à la lettre|à la tribune|à l'appel|à la pétition|au communiqué|à la déclaration|à la motion|à cette lettre|à cette tribune|à cet appel|à cette déclaration|au manifeste|à la charte]
        sign: [confirme|confirmons] [notre|la|sa] participation en [qualité de signataire|qualité de signataires|tant que signataire|tant que signataires]
        yes: d'accord avec [ce qui est écrit|ce qui y est écrit|tout ce qui est écrit|ce qui est dit|tout ce qui est dit|ce que vous écrivez|ce que vous dites|l'ensemble du texte|tout le texte|chaque mot|chaque ligne]
        support: s'y [retrouve|retrouvent|reconnaît|reconnaissent], nous y [retrouvons|reconnaissons], m'y [retrouve|reconnais]
        # Our name, and where it may stand
        sign: [apporte|apportons|apportent|prête|prêtons|prêtent|donne|donnons|joint|joignons|joignent|ajoute|ajoutons|ajoutent|associe|associons] [son|notre|leur] [nom|sigle|nom et son logo|nom et notre logo], [y mettons|y mets|y met] notre nom, y mettons le nom de
        future sign: [apportera|apporterons|prêtera|prêterons|joindra|joindrons|ajoutera|ajouterons|apposera|apposerons|apposeront|mettra|mettrons|donnera|donnerons|associera|associerons] [son|notre|leur] [nom|signature|sigle]
        go: [vous pouvez|tu peux|pouvez|peux] [vous servir de|te servir de|faire usage de|user de|disposer de] notre [nom|signature], [vous pouvez|tu peux|pouvez|peux] [faire mention de|faire état de] notre [nom|signature|association|fédération|organisation|union|mouvement|réseau]
        go: faire mention de [notre|l'] [association|fédération|organisation|union|mouvement|réseau|institution|institut|structure|collectif], [vous pouvez|tu peux] faire mention de nous
        go: [vous pouvez|tu peux] [l'|le|la] [envoyer|publier|diffuser|expédier|transmettre|adresser|faire partir|faire paraître|signer] [avec|en|sous|avec aussi] notre [nom|signature|logo|sigle]
        go: [vous pouvez|tu peux] y [mettre|inscrire|ajouter|faire figurer|faire apparaître|joindre|apposer|inclure] notre [nom|signature|logo|sigle]
        go: [vous pouvez|tu peux] engager [notre|l'] [association|fédération|organisation|union|signature|nom]
        go: [peut|peuvent|pouvons] être [compté|comptée|comptés|comptées|inscrit|inscrite|inscrits|ajouté|ajoutée|ajoutés|rangé|rangée|mentionné|mentionnée] [parmi|au nombre|au rang|dans la liste|sur la liste|au bas]
        go: [vous pouvez nous compter|pouvez nous compter|tu peux nous compter|nous compter|comptez-nous|compte-nous|comptez nous|compter] des vôtres
        go: [vous pouvez|tu peux] afficher notre [soutien|nom|signature], [autorise|autorisons|autorisent] [l'usage|l'utilisation|l'emploi|la mention] de [notre|son|nos|leur] [nom|logo|sigle|nom et de notre logo|logos]
        roll: à côté des [autres|autres logos|autres noms|autres signataires|autres associations], au milieu des [autres|autres logos|autres signataires], avec les autres signataires, aux côtés des autres signataires
        go: tu nous [inscris parmi|inscris sur la liste|inscris dans la liste|ajoutes à la liste|ajoutes parmi|rajoutes à la liste|mets dans la liste|mets sur la liste|mets dedans|mets parmi|mets au bas|comptes dedans|comptes parmi], vous nous [inscrivez|ajoutez|rajoutez] [dans la liste|sur la liste|parmi|au bas|à la liste]
          > Notre fédération vous apporte son nom. = agree
          > Vous pouvez faire mention de notre union. = agree
          > Vous pouvez l'envoyer avec notre nom. = agree
          > Notre fédération peut être comptée au nombre des signataires. = agree
          > Vous pouvez nous compter des vôtres. = agree
        """
}
