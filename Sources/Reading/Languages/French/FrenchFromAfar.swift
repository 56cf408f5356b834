extension FrenchTables {
    /// Taking part from afar, and wanting no part of it.
    static let fromAfar = """
        remote: [écouterai|écoute|écouterons|suivrai|suis|suivrons] [tout|la réunion|] [au casque|dans le casque|aux écouteurs|avec mes écouteurs]
          > J'écouterai au casque. = remote
        remote: [serai|serons|suis|participe|participerai|suivrai] sur [whatsapp|facetime|messenger|discord|viber], [whatsapp|messenger] vidéo
          > Je serai sur WhatsApp. = remote
        remote: [mon|notre] [écran|ordinateur|ordi] [fera le|viendra|voyagera]
        remote: [m'aurez|nous aurez|m'auras] [au téléphone|par téléphone|en stéréo|au bout du fil|à l'écran|en ligne], rien que [ma|notre] voix
        remote: télé-participe, téléparticipe, télé-participerai, [me|nous] [conecte|conecterai|connecterai|connecterons]
        remote: vous [entendrai|écouterai|regarderai|entendrons|écouterons|suivrai] [de|depuis|d']
        remote: [par|via] [écran interposé|écrans interposés]
        remote: [posez|mettez|installez|pose|mets|installe] [moi|nous] sur [un|l'|votre|une|la|le] [écran|ordinateur|ordi|tablette|portable]
          > Installez-moi sur un ordinateur. = remote
        remote: [me|m'|nous] [branchera|branche|brancheront|installera|installe|allumera|allume|prêtera|prête|prêtent|ouvrira|réglera|\
            règle] [l'|un|une|son|sa|le|la|mon|ma] [ordinateur|ordi|tablette|visio|webcam|caméra|zoom|portable|application]
        remote: cliquer [où|sur quoi|sur le lien|sur votre lien]
        remote: [où|sur quoi] [faut-il|dois-je|je dois|il faut|on doit|est-ce qu'il faut] [cliquer|appuyer]
        remote: [m'|nous] aider à [me connecter|nous connecter|me brancher]
        remote: [dans|depuis|sur] [un carré|une vignette|une lucarne|ma lucarne|votre lucarne|ma petite case|une petite case]
        remote: [allumerai|allume|brancherai] [mon|ma|l'|la] [ordinateur|ordi|webcam|caméra|tablette]
          > Ma fille me branchera l'ordinateur, il faut cliquer où ? = remote
          > Mon visage dans une vignette. = remote
        remote: [visage|tête|binette|trombine|image] [apparaîtra|s'affichera|surgira|sera] [sur|à l'écran|dans]
        remote: par [ordinateur|ordi|tablette|smartphone], via [mon|un|l'] [ordinateur|ordi|tablette|smartphone]
          > Mon visage apparaîtra sur votre mur. = remote
        remote: [participation|présence] [à distance|en visio|en visioconférence|en ligne|virtuelle|par zoom|par visio]
        remote: [ce|ça] sera [par|derrière|devant] [l'écran|mon écran]
        remote: [ce|ça] sera [la|le|en|par|sur] [visio|zoom|teams|visioconférence|distanciel|écran]
          > Participation à distance pour moi. = remote
          > Ce sera la visio. = remote
        remote: distantiel, conecterai, conecterais, connecterais, vizio, en visoconférence, connexion pour [moi|nous]
        remote: [sur|devant] [grand|le grand|un grand] écran
          > je me conecterai = remote
          > Connexion pour moi. = remote
        # « Je me connecterais volontiers. »
        remote: [me|nous] [connecterais|connecterions|brancherais], [suivrais|suivrions] [à distance|en visio|depuis|en ligne|par]
        remote: sur écran, par écran, devant mon ordinateur, derrière mon ordinateur, autour du même ordinateur, derrière le même ordinateur
        remote: devant le même écran, visio, en visio, visioconférence, visio conférence, en visioconférence, par visioconférence, visioconf
        remote: vision conférence, distanciel, en distanciel, à distance, zoom, teams, jitsi, skype, bbb, bigbluebutton, webex, google meet
        remote: sur meet, par meet, me connecte, connecté(e)(s), nous connectons, on se connectera, me brancherai, écran interposé, en ligne
        remote: à l'écran, derrière mon écran, derrière l'écran, au téléphone, par téléphone, par tél, en audio, conférence téléphonique
        remote: en virtuel, virtuellement, en remote, webcam, en duplex, appelez-moi, m'appeler, haut-parleur, de loin, ouvrez la visio
        remote: ouvrir la visio, caméra, par vidéo, en vidéo, vidéoconférence, en vidéoconférence, audioconférence, par ordinateur interposé
        remote: depuis mon salon, depuis chez moi, de chez moi, depuis mon bureau, petite fenêtre, une petite fenêtre, suivrai à distance
        remote: par l'ordinateur, depuis l'hôpital, depuis ma cuisine, par internet, sur internet, me connecter, nous connecter, en hybride
          > En visio. = remote
          > Je me connecterai. = remote
          > Zoom pour moi. = remote
        remote: [sur|devant] l'écran, l'autre bout [de la visio|du fil|de l'écran|du lien|de la ligne|du câble], en images
        remote: [bascule|bascule donc|basculerai|passe] en [distanciel|visio|visioconférence|ligne]
        remote: me contenterai [de la visio|du lien|de zoom|d'un écran|du direct]
        remote: [par|via|grâce à|grâce au|moyennant|au moyen de|par le truchement de|par l'entremise de] \
            [l'informatique|la technique|l'ordinateur|la technologie|la fibre|les ondes|zoom|teams|la visio|skype]
        remote: [je|] me rabats sur [zoom|teams|la visio|le lien|le téléphone|skype|l'écran], en télétravail, virtuelle(s), virtuels
        remote: numériquement, place virtuelle, [participe|participerai|assiste|suis|interviens|interviendrai] d'ici
        remote: [à|] travers [l'ordinateur|l'écran|mon écran|un écran], derrière [mon|un|l'|notre] [écran|ordinateur|ordi|pc|clavier]
        remote: [devant|sur] [mon|un|notre] [écran|ordi|pc|ordinateur]
        remote: [par|en|via] [visioconf|webconférence|web|webinaire|audio|conf call|conférence téléphonique|liaison internet]
        remote: de [chez moi|la maison|mon canapé|mon lit|ma cuisine|mon bureau], bonne connexion, connexion internet
        remote: me [joindre|joins] en ligne, [version|mode|option|formule] [visio|distancielle|numérique|zoom|écran]
        remote: [ouvrez|ouvrir|ouvrez-moi] [la|une|un|l'] [visio|accès|connexion]
        remote: [me|nous] [branche|branchons|brancherai|brancherons|connecterons|connectons|raccorde|raccorderai|relierai]
        remote: [me|nous] [brancher|raccorder], [par|via|sur|avec|grâce au|au moyen du|choisis|prends|prendrai] le lien
        remote: depuis [sa chambre|ma chambre|mon lit|mon canapé|la maison|mon domicile|mon jardin|mon poste|mon téléphone|mon portable|\
            mon écran|mon ordinateur|le bureau|notre bureau|nos bureaux|l'hôtel|l'étranger|la maternité|le train]
        remote: [de|à] [mon domicile|la maison] par
        remote: [suivrai|suivrons|suis|suivons|suivra|suivre|assisterai|assister|participerai|participer|rejoins|rejoindrai|rejoindre|\
            rejoindrons] [la réunion|la séance|les débats|les échanges|les travaux|tout|tout ça|cela|] \
            [depuis|à travers l'écran|de loin|derrière|d'ici|de mon côté de l'écran]
        remote: vous [suis|suivrai|suivrons|suivre] [depuis|par|sur|via|d'ici], vous [entendrai|écouterai|entendre|écouter], m'entendrez
        remote: [d'un|un simple|un] écran, [vous|te] [rejoins|rejoindrai|rejoindrons|rejoindre] depuis, [une|deux|trois] connexion(s)
        remote: connexion à distance, formule à distance, accès à la [visio|visioconférence]
        remote: [par|via] [skype|meet|whatsapp|facetime|signal|internet|le web|liaison vidéo|liaison]
        remote: [passerai|passerons|passe|passer] par [le lien|zoom|teams|la visio|l'écran|internet], visios, en numérique
        remote: [intervenir|participer] en ligne, à l'autre bout du fil, au bout du fil, télé-présence, téléprésence
        # « Il y a un lien Zoom ? »: names a link, and no more
        remoteHint: [un|le|votre|du|d'un|de] lien [zoom|teams|visio|jitsi|meet|skype|webex|vidéo]
        # « Lien svp ! »
        remoteHint: lien [svp|stp|s'il vous plaît|s'il te plaît], le [même|] lien [que|du mois|de la dernière|d'habitude|de la fois]
        remoteHint: [vous|te] [regarderai|écouterai|entendrai|regarderons|écouterons] [manger|débattre|parler|de loin|d'ici|de chez]
        remoteHint: lien de connexion, le lien, un lien, lien zoom, lien teams, lien visio, lien jitsi, codes de connexion, code de connexion
        remoteHint: codes d'accès, les codes, coordonnées de connexion, les identifiants, lien d'accès, lien de la visio, lien de visio
        remoteHint: [recevoir|envoyer|envoyez-moi|envoie-moi|envoyez|m'envoyer|nous envoyer|m'adresser|me transmettre|me donner|m'ouvrir|\
            ouvrez-moi|ouvrir] [le lien|un lien|les liens|un accès|l'accès]
        remoteHint: si vous m'envoyez le lien, lien [de la réunion|pour la réunion|pour me connecter|pour la visio]
        # « Inutile de me l'envoyer. »
        unneeded: [inutile|superflu|pas la peine|plus la peine|pas nécessaire|plus nécessaire|pas besoin|plus besoin|pas utile|\
            plus utile] [de|d'] [me|nous] [le|la|l'|les] [envoyer|renvoyer|adresser|transmettre|communiquer|donner|expédier|faire parvenir]
        # « Inutile de m'envoyer le lien »: wants none
        unneeded: [inutile|superflu|pas la peine|plus la peine|pas nécessaire|plus nécessaire|pas besoin|plus besoin|pas utile|\
            plus utile] [de|d'] [m'|nous|me|] [envoyer|renvoyer|adresser|transmettre|communiquer|donner|expédier|faire parvenir|créer|\
            ouvrir|prévoir]
        unneeded: [pas|plus|point] besoin [de|du|d'un|d'une|d'|des], [ne|] [m'|nous] [envoyez|envoie|adressez|renvoyez] [pas|plus]
        unneeded: [oubliez|oublie|annulez|annule] [le lien|les codes|la visio|le zoom|mon lien]
        spurned: très peu pour [moi|nous], sans façon, [pas|plus] [mon truc|ma tasse de thé|ma tasse|notre truc]
        spurned: [pas|plus] [très|trop|vraiment|] [fan|adepte|amateur|amatrice|friand(e)] [de|d'|du|des]
        spurned: [marre|ras-le-bol|assez|horreur|ras le bol] [de|d'|du|des], déteste, [suis|sommes] allergique [à|au|aux]
        spurned: [me|nous|m'|] [gâche|gâchent|fatigue|fatiguent|épuise|épuisent|lasse|lassent|saoule|saoulent|ennuie|ennuient|plombe|\
            déshumanise|appauvrit|sort par les yeux]
        spurned: ne [remplace|remplacera|remplacent|vaut|vaudra|vaudra jamais] [pas|jamais|rien], [ce n'est|c'est] pas [pareil|la même chose]
          > La visio à 5 h du matin, très peu pour moi ! = none
          > La visio gâche nos échanges. = none
        """
}
