/// Mails as people of all walks write them, kind by kind: answers of every signal, and points that run on, are moved or
/// are summed up.
extension MeetingMails {
    static let everyday = #"""
        present | - | - | Je prends le Ouigo de 6h50 depuis Lyon donc je serai là à l'heure, croisons les doigts !\nB. Lachenal
        present | - | - | J'attrape l'intercités de 7 h et je viens à vélo depuis la gare.\nNino
        present | - | - | Bonjour Claire, c'est tout bon pour moi, réunion et repas. Bon courage pour l'organisation, ce n'est pas simple.\nSoizic
        present | - | - | Le 12 c'est nickel.\nManu
        present | - | - | C'est parti pour le 12 ! Je repars à 16 h.\nF. Leduc
        present | - | - | Bonjour, je suis inscrite.\nAmina
        present | - | - | Je viens avec ma stagiaire, si ça ne dérange personne.\nJeanne
        present | - | - | S'il n'est pas trop tard, je viens.\nOlive
        present | - | - | Je fais l'effort du déplacement. La visio gâche toujours un peu nos échanges.\nOdile
        present | - | - | La visio, très peu pour moi, je viens en train.\nTom
        present | - | - | Je préfère le présentiel à la visio, donc je viens.\nGwen
        present | - | - | Oui pour la réunion, non pour le déjeuner.\nKévin
        present | - | - | OK pour jeudi. Mon collègue Thomas ne pourra pas se joindre à nous cette fois.\nInès Roche
        present | - | - | Je ne viens qu'à partir de 11 h.\nLou
        present | - | - | Je ne vois pas d'obstacle à ma venue.\nPaul
        present | - | - | Rien ne s'oppose à ma présence.\nM. Roi
        present | - | - | Je ne pourrai pas rester jusqu'au bout.\nMag
        present | - | - | Je ne sais pas où c'est mais je viens.\nRita
        present | - | - | Comme convenu au téléphone je viens.\nRita
        present | - | - | Bonjour Madame, je remplacerai Guillaume qui est en arrêt. Pouvez-vous me dire s'il y a un digicode ? Merci.\nÉmilie Grandjean, chargée de mission UNAFORIS
        present | - | - | That date works for me.\nPat
        absent | - | - | J'aurais adoré venir mais notre AG tombe exactement le même jour.\nThierry
        absent | - | - | J'aurais tant voulu être là.\nLise
        absent | - | - | Je serais volontiers venue, mais je travaille ce jour-là.\nLise
        absent | - | - | Je comptais venir mais j'ai un empêchement.\nLuc
        absent | - | - | I would have loved to come but I'm in Spain.\nKate
        absent | - | - | I wish I could be there.\nKate
        absent | - | - | Ik was graag gekomen maar ik werk die dag.\nPiet
        absent | - | - | Hélas non, et la visio à 5h du mat très peu pour moi !\nYannick
        absent | - | - | Unfortunately I have to send my apologies for the March meeting. Hope to see you all in June.\nFiona
        absent | - | - | J'ai une visio avec Lille le 12, je ne viens pas.\nDan
        absent | - | - | Ce n'est pas l'envie qui manque mais je garde les petits.\nMamie
        absent | - | - | J'essaierai de venir la prochaine fois.\nNed
        absent | - | - | C'est mort pour moi.\nNed
        absent | - | - | Je n'ai pas pu poser ma journée.\nIda
        absent | - | - | Hélas, le 12 je serai au tribunal toute la journée.\nMaître Colin
        remote | - | - | Faute de train, ce sera la visio.\nYves
        remote | - | - | Participation à distance pour moi, le lien habituel fonctionne-t-il ?\nAline
        remote | - | - | Bonjour, si la visio est prévue je la prends, je ne peux pas être à Paris.\nClaude
        tentative | - | - | 50/50 pour le moment, tout est complet.\nYannick
        tentative | - | - | Croisons les doigts !\nYannick
        tentative | - | - | Difficile à dire pour l'instant... 2 chances sur 3 on va dire.\nTony
        tentative | - | - | Je préfère attendre le planning de mars avant de m'engager.\nHélène
        tentative | - | - | Je pense être disponible mais je dois encore voir avec mes collègues.\nDominique
        tentative | - | - | Je n'exclus pas de venir.\nZoé
        tentative | - | - | Pourquoi pas !\nZoé
        tentative | - | - | Je viens s'il ne neige pas.\nZoé
        tentative | - | - | Mettez-moi en « peut-être » s'il vous plaît, tout dépendra des trains.\nColette
        present | - | - | Je serais présente le 12.\nNora
        present | - | - | Va pour le 12.\nSabrina
        absent | - | - | Malheureusement mon emploi du temps est plein jusqu'à Pâques.\nAlix
        absent | - | - | je peu pas le 12\nAlix
        absent | - | - | Je serais là avec joie, mais ma mère est malade.\nAlix
        tentative | - | - | Je dirais 80 % de chances.\nSam
        present | - | - | oki pour moi, jviens en trott ;)\nEnzo
        present | - | - | Merci de la relance, ma réponse est positive.\nB. Kuntz
        present | - | - | Je serai le représentant du CEMEA cette année.\nIsmaël
        present | - | - | Pas de souci pour moi.\nIsmaël
        present | - | - | Je ne manquerai ce rendez-vous sous aucun prétexte.\nRené
        present | - | - | Vu, j'y serai. Tu peux mettre Léo et moi sur la liste ?\nJade
        absent | - | - | Ça ne va pas être possible.\nL.
        absent | - | - | Le jeudi je travaille.\nL.
        absent | - | - | J'aimerais venir mais mon mari est malade.\nL.
        absent | - | - | I'd love to come but I'm working that day.\nL.
        absent | - | - | Ich würde gerne kommen, aber ich arbeite.\nL.
        tentative | - | - | Je voudrais bien venir, reste à trouver une garde pour les petits.\nÉlodie
        tentative | - | - | I'd love to come, let me check with my boss.\nKate
        tentative | - | - | Nous ne savons pas encore si quelqu'un viendra.\nKate
        remote | - | - | Bonjour Claire, est-il prévu un lien pour ceux qui sont loin ? Je me connecterais volontiers.\nAlban
        unclear | - | - | Est-ce que je dois venir ?\nAlban
        none | - | la question des gratifications | Je vous saurais gré de porter à l'ordre du jour la question des gratifications.\nH. Weil
        substitute | Mme Anglade | - | L'AFORSSE sera représentée par Mme Anglade, vice-présidente, étant moi-même retenu à Bordeaux.\nJ. Fabre
        substitute | Thomas N'Guyen | - | Je suis à l'étranger mais notre association sera bien là en la personne de Thomas N'Guyen.\nAmina
        substitute | Béatrice Noël | - | Je ne viens pas. Heureusement Béatrice Noël est partante pour y aller.\nPascal
        substitute | Notre référente | - | Bonjour, indisponible le 12. Notre référente qualité ira à Paris pour nous.\nChristiane
        substitute | Joëlle Santerre et Denis Corbel | - | C'est Joëlle Santerre et Denis Corbel qui feront le déplacement, moi je tiens la permanence.\nD. Sauvage
        substitute | Florian Teyssier | - | Mon successeur, Florian Teyssier, assistera à la plénière ; merci de l'ajouter à ta liste : f.teyssier@exemple.fr\nOdile
        substitute | Frau Dr. Lindner | - | Ich bin im Urlaub, mich vertritt Frau Dr. Lindner.\nJürgen
        substitute | Mme Ferrand | - | La présidente, souffrante, vous prie de l'excuser ; Mme Ferrand la remplacera.\nLe secrétariat
        unclear | - | - | Bonjour Claire, comme convenu au téléphone, on fait comme la dernière fois.\nNadia
        unclear | - | - | Bonjour Claire, comme d'hab.\nJo
        none | - | - | Je viens de recevoir votre mail, merci.\nKim
        unclear | - | - | Excusez-moi, à quelle heure ça commence ?\nKim
        none | - | - | Impossible d'ouvrir la pièce jointe.\nKim
        none | - | - | Toutes mes excuses pour la dernière fois.\nKim
        none | - | - | Suite à notre conversation téléphonique, voici les documents.\nKim
        present | - | pénurie de terrains de stage ; calendrier des comités 2026 ; logo | Bjr, ok 12 mars presentiel. Points ODJ : 1) pénurie de terrains de stage 2) calendrier des comités 2026 3) logo.\nRachid
        present | - | le tarif des formations ; le label qualité | Je serai présent. J'aurais deux points : 1/ le tarif des formations 2/ le label qualité.\nArnaud
        present | - | la journée des tuteurs de stage | C'est noté, j'y serai. Pour l'ordre du jour je pensais à la journée des tuteurs de stage.\nAntoine
        present | - | une présentation de l'enquête insertion | Présent ! Prévoir svp 15 min pour une présentation de l'enquête insertion.\nP. Ravier
        present | - | le remboursement des frais | Présente. J'aimerais qu'on prenne dix minutes sur le remboursement des frais.\nP. Ravier
        tentative | - | une information sur la loi plein emploi | Je mets une option sur cette date. Merci de prévoir une information sur la loi plein emploi.\nH. D.
        none | - | l'hommage à Monique Tessier | Il faudrait penser à l'hommage à Monique Tessier, pourrais-tu le mettre à l'ordre du jour ?\nB. N.
        absent | - | le calendrier des épreuves ; l'accueil des nouveaux adhérents | Je serai absente. Si vous avez le temps : le calendrier des épreuves et l'accueil des nouveaux adhérents, deux sujets que j'aimerais voir à l'ordre du jour.\nJ. P.
        present | - | tarif des assises 2027 ; la désignation de notre représentant | Comptez sur moi. J'aimerais qu'on discute du tarif des assises 2027 et qu'on procède à la désignation de notre représentant.\nG. P.
        present | - | le futur annuaire des formateurs | Je viens ! J'ai aussi un sujet à soumettre au groupe pour l'ordre du jour, le futur annuaire des formateurs.\nP. R.
        present | - | le statut des bénévoles ; l'assurance des locaux | Je viens. Deux points pour l'odj, le statut des bénévoles et l'assurance des locaux.\nY.
        present | - | la fermeture de l'école de Bourges | Je viendrai. Il faudrait absolument parler de la fermeture de l'école de Bourges, la situation est grave.\nR. O.
        present | - | frais de deplacement des benevoles | OK pour ma présence. Pr l'odj : frais de deplacement des benevoles, tjs pas rembourses depuis octobre.\nBruno
        present | - | - | Je viens, j'ai un point de désaccord avec le compte rendu mais on en parlera sur place.\nS. T.
        present | - | la charte éthique ; le site web | Je viens et je souhaiterais qu'on évoque la charte éthique, puis le site web.\nS. T.
        present | - | La violence dans les foyers | Je viens. La violence dans les foyers : on ne peut plus l'ignorer, mettons-la à l'ordre du jour.\nS. T.
        present | - | le logement étudiant | Je viens. Ce qui me préoccupe, c'est le logement étudiant, il faut en parler.\nS. T.
        present | - | l'accord de branche | Présent. Nous aimerions échanger avec les autres associations sur l'accord de branche.\nS. T.
        present | - | lieu des assises | Je viens. Il faudrait décider du lieu des assises, faut qu'on tranche.\nS. T.
        present | - | student housing | I'm coming. Could student housing go on the agenda?\nS. T.
        present | - | le fonds social ; les bus ; la cantine | Je viens. Points à voir : - le fonds social - les bus - la cantine\nS. T.
        present | - | - | Je viendrai. Serait-il possible de passer le point sur les stages, prévu à 15 h 30, avant la pause déjeuner ?\nS. T.
        present | - | - | Je viens. Je trouve l'ordre du jour provisoire très bien comme ça, en particulier le point sur les référentiels.\nV. M.
        present | - | - | Je viens. Je retire par contre le point que j'avais proposé sur les apprentis, on l'a réglé.\nV. M.
        absent | - | le projet de fusion | Je suis navré de manquer cette rencontre. Je tiens cependant à ce que le projet de fusion soit discuté.\nYvan
        none | - | la question des locaux | J'aimerais que la question des locaux soit à l'ordre du jour.\nYvan
        absent | - | le dossier Erasmus | Absent. Si quelqu'un pouvait évoquer le dossier Erasmus, je lui en serais reconnaissant.\nGilbert
        """#
}
