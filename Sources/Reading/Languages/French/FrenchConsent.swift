extension FrenchTables {
    /// Saying yes, and signing.
    static let consent = """
        go: donne son feu vert, donnons notre feu vert, donne notre feu vert, donne le feu vert, donnons le feu vert, a donné son feu vert, avons donné notre feu vert, ont donné leur feu vert
        sign: approuve le principe et, approuvons le principe et, valide le principe et, validons le principe et, adopte le principe et, adoptons le principe et
        go: confirme l'engagement, confirmons l'engagement, confirme notre engagement, confirmons notre engagement, confirme l'engagement de, confirmons l'engagement de
        yes: plus d'accord que jamais, plus favorables que jamais, plus favorable que jamais
        yes: apporte son soutien, apportons notre soutien, apporte notre soutien, apportent leur soutien
        verb sign: se rallier
        sign: joint sa signature, joignons notre signature, joint sa voix, joignons notre voix, joignent leur signature
        sign: rejoint les signataires, rejoignons les signataires, rejoignent les signataires, rejoint la liste des signataires, rejoignons la liste des signataires, autorise la signature, autorise la cosignature, autorisons la signature, autorisons la cosignature, autorisé la signature, autorisé la cosignature
        sign: eu le feu vert de, ai le feu vert de, eu le feu vert du, ai le feu vert du, eu l'accord de la présidente, eu l'accord du président, eu l'accord du bureau, eu l'accord du conseil, eu l'accord du ca, ai l'accord du bureau, ai l'accord du ca, ai l'accord de la présidente, ai l'accord du président, avons l'accord du ca, avons l'accord du bureau
        future sign: rejoindra les signataires, rejoindrons les signataires
        complement sign: rejoindre les signataires, rejoindre la liste des signataires
        go: donnons mandat au secrétariat, donne mandat au secrétariat, donnons pouvoir au secrétariat, donne pouvoir au secrétariat, donnons mandat à la cpo, donne mandat à la cpo, donnons pouvoir à la cpo, donne pouvoir à la cpo, vous donnons mandat, vous donne mandat, vous donnons pouvoir, vous donne pouvoir, te donne mandat, te donne pouvoir
        go: notifie l'accord, notifions l'accord, notifie notre accord, notifions notre accord, notifier l'accord, transmets l'accord, transmettons l'accord, vous transmettre l'accord, te transmettre l'accord, transmettre notre accord, transmets notre accord, fais part de l'accord, faire part de l'accord, faisons part de l'accord, fais part de notre accord, faire part de notre accord, faisons part de notre accord, porte à votre connaissance l'accord
        roll: dans les signataires, parmi les organisations signataires, dans la liste des signataires
        yes: pouce levé, pouce en l'air, pouce vers le haut, pouces levés
        go: qu'ils signent pour nous, qu'elles signent pour nous, qu'ils nous ajoutent, qu'ils nous mettent
        yes: é d'accord, é ok, é pour, é partants
        yes: c good, c'est good, good pour nous, good pour moi, all good, tip top, tiptop, ça passe pour nous, ça joue, c'est carré, c'est cool pour nous, cool pour nous, top pour nous, nickel pour nous, jsigne, ça nous botte, on est chauds, on est chaud, on est ok, on est partants, deal
        go: mets le logo, mettez le logo, ajoute le logo, ajoutez le logo, mets notre logo, rajoute-nous, ajoute-nous, compte-nous, inscris-nous, note-nous, notez-nous, intégrez-nous, incluez-nous
        complement sign: apposer son nom, apposer sa signature, apposer leur nom, mettre son nom, y mettre son nom, donner son nom, prêter son nom, engager son nom, engager son image, associer son nom, associer notre nom, prêter notre nom, donner notre nom, y mettre notre nom
        sign: notre participation à la lettre, notre participation à cette lettre, notre participation à la tribune, notre participation à cette tribune, notre participation à l'appel, notre participation à cet appel, notre participation à ce courrier, notre participation à la déclaration, notre participation à la motion, notre participation au communiqué, notre participation à ce communiqué, notre participation au plaidoyer, notre participation au texte, notre participation à ce texte, notre participation à cette démarche, notre participation à la démarche, notre participation à cette initiative, notre participation à la signature, la participation à la lettre, la participation à cette lettre, la participation à la tribune, la participation à cette tribune, la participation à l'appel, la participation à cet appel, la participation à ce courrier, la participation à la déclaration, la participation à la motion, la participation au communiqué, la participation à ce communiqué, la participation au plaidoyer, la participation au texte, la participation à ce texte, la participation à cette démarche, la participation à la démarche, la participation à cette initiative, la participation à la signature, sa participation à la lettre, sa participation à cette lettre, sa participation à la tribune, sa participation à cette tribune, sa participation à l'appel, sa participation à cet appel, sa participation à ce courrier, sa participation à la déclaration, sa participation à la motion, sa participation au communiqué, sa participation à ce communiqué, sa participation au plaidoyer, sa participation au texte, sa participation à ce texte, sa participation à cette démarche, sa participation à la démarche, sa participation à cette initiative, sa participation à la signature
        yes: dix fois oui, vingt fois oui, trois fois oui, cinq fois oui, prononcé en faveur, prononcée en faveur, prononcés en faveur, prononcées en faveur, se prononce en faveur, nous prononçons en faveur, sommes en faveur, est en faveur, voté en faveur, votons en faveur, vote en faveur, en faveur de la signature, en faveur de la cosignature, en faveur du texte, en faveur de ce texte, en faveur de la tribune, en faveur de cette
        complement sign: en être, être de la partie, être des vôtres, être de l'aventure, être du nombre, être de ce combat
        complement sign: être partie à, être partie prenante, faire partie des signataires, compter parmi les signataires
        sign: son adhésion, notre adhésion, sa pleine adhésion, notre pleine adhésion, y joint sa signature, y joignons notre signature
        sign: l'adhésion de notre, l'adhésion de l'association, l'adhésion de la fédération, l'adhésion de l'union
        go: ajouter la fédération, ajouter l'association, ajoutez la fédération, ajoutez l'association, ajouter notre association, ajouter notre fédération, ajoutez notre association, ajoutez notre fédération, embarquez-nous, faire figurer sa dénomination, faire figurer notre dénomination
        yes: un grand oui, c'est un grand oui, un oui franc, un oui massif, un gros oui
        sign: signature confirmée, signature acquise, confirmation de l'engagement, signature validée, signature accordée
        yes: texte validé, bon à signer
        go: figure en bonne place, figure en tête, figurer en bonne place, figure en haut
        yes: it's a yes, c'est un yes, oui biensur, cest oui
        go: mais signez, signez sans m'attendre, signez sans nous attendre
        yes: recueille notre plein assentiment, oui franc et massif, accor, some d'accord, autoriser la cpo
        yes: oui franc
        complement sign: être signataire(s), être cosignataire(s), devenir signataire(s)
        yes: apportons notre caution, apporte sa caution
        yes: accord du conseil d'administration, avec grand plaisir, avec très grand plaisir, tope là, tope-là, dans le coup, levons le pouce, impec, faisons nôtre(s), fait sien, fait sienne, fait siens, fait siennes, font leur, notre feu vert, notre aval, notre bénédiction, notre soutien, notre appui, notre plein soutien, notre entier soutien, notre plein accord, notre entier accord, notre adhésion, positivement, preneur(s), preneuse(s), accède à votre, accédons à votre, nous va, me va, s'est prononcé favorablement, s'est prononcée favorablement
        yes: reconnaissons pleinement dans, nous reconnaissons dans, se reconnaît dans, se reconnaît pleinement dans, nous retrouvons pleinement dans, nous retrouvons dans, se retrouve dans
        go: compter sur nous, notre nom figure, son nom figure, notre nom apparaisse, utiliser notre logo, utilisez notre logo, allons-y, allons y, y figurer, engager l'association, engager notre association, vous autorisons, considérer que l'association est signataire
        complement sign: y apparaître, y être associé(e)(s), apparaître, partir en notre nom
        verb sign: endosser, cautionner
        assent: impeccable, parfait, nickel, top, super, très bien, évidemment, bien évidemment, bien sûr, absolument, carrément, naturellement, assurément, et comment, bien entendu, tout à fait, exactement, cela va de soi, ça va de soi, parfaitement, sans hésiter, sans hésitation, des deux mains, avec enthousiasme, sans problème, sans souci, certainement, mais oui, mais bien volontiers
        # Answer words
        yes: d acord, dacord, d akor, d'accor, accord du conseil, accord du bureau, accord du ca, accord de l'association, accord de notre, accord de notre [association|fédération|conseil|bureau|comité|présidente|président|structure|conseil d'administration|comité directeur], accord de la fédération, accord de la présidente, accord du président, accord du comité, accord de l'union, accord des membres, accord de nos, accord de tous, accord de toute l'équipe, accord du collectif
        yes: oui, ouais, wi, yes, yep, ok, okay, oki, okey, banco, daccord, d accord, dac, dacc, d'acc, daccor, d accor, dakor
        yes: favorable(s), favorablement, partant(e)(s), positif, positive, affirmatif, entendu, approbation, acquiescement
        yes: feu vert, feux verts, feuvert, bon pour accord, bon pour la signature, bon pour signature
        yes: jvalide
        assent: [parfait|très bien|impeccable|nickel|super] [comme ça|comme cela|en l'état|tel quel|telle quelle]
          > Parfait comme ça. = agree
        yes: bon pour [envoi|accord et signature]
          > Bon pour envoi. = agree
        part: côté [juridique|rédaction|forme|budget|finances|calendrier|style|mise en page|titre|ton|chiffres|technique|langue|orthographe]
        yes: bon pour nous, bon pour moi, tout bon, c'est bon, c bon, cest bon, s'est bon, c'est tout bon, c'est ok
        yes: validation, validé(e)(s), valide, approuvé(e)(s), lu et approuvé, vu et approuvé, accepté(e)(s), adopté(e)(s)
        yes: avis favorable, avis conforme, avis positif, suite favorable, réponse favorable, vote favorable
        yes: assentiment, plein assentiment, aval, bénédiction, agrément, unanimement favorable, volontiers, avec plaisir
        yes: ça roule, ca marche, ça nous va, ca me va, cela nous va, cela nous convient, ça nous convient, nous convient
        yes: tout nous va, tout nous convient, nous va bien, nous va très bien, nous va parfaitement, me convient, me va
        yes: parfait pour nous, très bien pour nous, c'est parti, adjugé, vendu
        yes: donne mon accord, donnons notre accord, notre accord, mon accord, son accord, leur accord, l'accord plein et entier, plein accord
        yes: accord complet, accord total, accord plein et entier, accord sans réserve, accord entier, entièrement d'accord, tout à fait d'accord, accord unanime
        yes: carton plein, on en est, nous en sommes, en sommes, en est, en sont, en suis, on prend, on est de la partie, on en sera
        yes: vote pour, votons pour, voté pour, pour le oui, vote oui, voté oui, deux fois oui, mille fois oui, cent fois oui
        yes: on suit, nous suivons, on vous suit, vous suivons, vous suivre, vous suit, te suit, marchons, on marche, d'accord avec vous
        yes: 👍, 👍🏻, 👍🏼, 👍🏽, 👍🏾, ✅, ✔, ☑, 👌, 🆗, +1
          > Accord de l'association. = agree
          > Avis favorable de notre bureau. = agree
          > Feu vert de la fédération. = agree
          > ok pour nous = agree
          > Cela nous convient parfaitement, bonne journée. = agree
          > On en est ! = agree
          > Oui, avec plaisir. = agree
        filler: en est là, en est au, en sont au, où en est, où en sont, en est à, en sont à, en est de même
        # Signing and joining
        verb sign: signer, cosigner, contresigner, co-signer, parapher, resigner, s'associer, adhérer, souscrire, rejoindre
        sign: nous joignons, se joint à, se joint volontiers, se joint aux, se joindra, nous joindrons, joignons volontiers
        complement sign: nous joindre à, se joindre à, nous joindre aux, se joindre aux, nous y joindre, s'y joindre
        verb sign: approuver, valider, accepter, ratifier, entériner, adopter, avaliser, acquiescer, consentir, appuyer, soutenir
        sign: signataire(s), cosignataire(s), co-signataire(s), notre signature, sa signature, ma signature, leur signature, nos signatures
        sign: parmi les signataires, parmi vos signataires, parmi ses signataires, au nombre des signataires, dans la liste des signataires, liste des signataires
        sign: parmi les organisations signataires, parmi les premiers signataires, à la signature, la signature
        sign: donne(nt) son accord, donné son accord, donner son accord, donner notre accord, donnons notre aval, donne son aval
        future sign: donnera son accord, donnerons notre accord, donneront leur accord
          > L'association s'associe à cette tribune. = agree
          > Nous souscrivons sans hésiter à ce communiqué. = agree
          > Nous avons décidé de cosigner la lettre ouverte. = agree
          > Notre conseil approuve la déclaration. = agree
          > Nous serons signataires. = agree
          > Nous apportons notre signature à cette motion. = agree
        # Leave to go ahead
        go: allez-y, allez y, vas-y, go, let's go, vous pouvez y aller, tu peux y aller, pouvez y aller, on y va, envoyez, foncez, fonce
        go: vous pouvez signer, tu peux signer, signez pour nous, signe pour nous, signez-le, signez la, signez en notre nom, signez au nom de, vous pouvez la signer, vous pouvez le signer, pouvez signer
        go: vous pouvez nous compter, comptez-nous parmi, comptez nous, comptez sur nous, comptez-nous dedans, compter parmi, nous compter, comptez avec nous
        go: mettez-nous, mets nous, mettez notre nom, mettre notre nom, mettez notre logo, mettre notre logo, ajoutez-nous, ajouter notre nom, ajoutez notre nom, ajoutez notre signature, ajouter notre signature, ajoutez notre logo, ajouter notre logo
        go: inscrivez-nous, inscrivez notre nom, inscrire notre nom, nous inscrire, faire figurer notre nom, faire figurer son nom, faites figurer notre nom, faire figurer le nom, figure parmi, figurer parmi, figurer au bas
        go: nous ajouter, m'ajouter, rajoutez-nous, nous rajouter, rajoutez notre nom
        roll: à la liste, sur la liste, dans la liste, à votre liste, aux signataires, parmi les signataires, au bas du texte, au bas de la lettre, comme signataire
        go: vous autorise à, vous autorisons à, autorise la cpo, autorisons la cpo, engagez notre nom, engager notre nom, apposez notre nom, apposer notre nom, apposez notre signature, apposer notre signature
        go: comptez la parmi, comptez le parmi, vous avez notre soutien, a notre soutien, ont notre soutien, avez notre accord, avez notre feu vert, avez notre aval, avez mon accord, avez notre signature, avez notre bénédiction
        go: confirme l'accord, confirmons l'accord, confirme notre accord, confirme mon accord, confirmons notre accord, confirme l'adhésion, confirme la signature, confirmons la signature, confirme notre signature
        support: on est avec vous, nous sommes avec vous
        go: nous sommes des vôtres, on est des vôtres, sommes des vôtres, on est dedans
          > Vous pouvez nous compter parmi les signataires. = agree
          > Ajoutez notre nom au bas de la lettre. = agree
          > Comptez sur nous. = agree
          > Vous avez notre feu vert. = agree
        # Approval of the substance: not yet a signature
        support: partageons le constat, partage le constat, partageons l'analyse, partage l'analyse, partageons les constats, partageons l'objectif, partageons les objectifs, salue, saluons, apprécions, rejoignons l'analyse, bon texte, beau texte, excellent texte, bonne idée, bonne initiative, belle initiative, excellente initiative
        """
}
