/// French mails of people who come, in the room or from afar.
extension MeetingMails {
    static let frenchComing = #"""
        present | - | - | Bonjour,\nJe me rendrai à la réunion de jeudi.\nBien à vous,\nClaudie Ferrier
        present | - | - | Nous ferons le voyage depuis Nancy, mon président et moi.\nCordialement\nA. Scherrer
        present | - | - | C'est un oui enthousiaste, gardez-moi un croissant !\nMartine
        present | - | - | Madame,\nJ'aurai le plaisir de siéger parmi vous à la date indiquée.\nJean de Lassus
        present | - | - | Vous m'aviez notée absente : rectification, je serai bien là.\nOdile
        present | - | - | Je prends le train de 6h40, donc à l'heure pour une fois.\nBises, Flo
        present | - | - | j'y serais sans faute
        present | - | - | Bonjour, vous pouvez nous compter tous les deux, Karim et moi.\nSylvain Delorme
        present | - | - | Inscription pour la salle, repas compris, merci.\nB. Rouvière
        present | - | - | J'honorerai votre invitation avec joie.\nSœur Marie-Bernard
        present | - | - | Je dépose les enfants et j'arrive, vers 10h15 je pense.\nLou
        present | - | - | On est deux à débarquer de Toulouse, prévoyez des chaises ;-)\nMalik
        present | - | - | Ma grippe est passée, je pourrai finalement me joindre à vous.\nC. Auger
        present | - | - | J'avais coché visio par erreur. En réalité je me déplace.\nPaul-Henri Vasson
        present | - | - | À vos côtés mercredi, comme promis.\nGwenaël
        remote | - | - | Bonjour,\nje préfère la formule à distance cette fois.\nMerci,\nI. Carlier
        remote | - | - | Je me contenterai d'un écran, le trajet est trop long pour moi désormais.\nAndré Poulain
        remote | - | - | Pas de déplacement possible, mais une connexion, oui.\nBrigitte H.
        remote | - | - | Peut-on m'ouvrir un accès à la visioconférence ? Je resterai à Brest ce jour-là.\nRonan
        remote | - | - | On vous suivra sur Teams depuis le bureau, à trois.\nL'équipe de Grenoble
        remote | - | - | Présentiel non, distanciel oui.\nKat
        remote | - | - | Vous m'entendrez mais vous ne me verrez qu'en petit : je reste chez moi.\nNoëlle
        remote | - | - | Finalement je ne bouge pas d'Angers et je passerai par le lien que vous avez envoyé.\nGaëtan
        remote | - | - | Je vous rejoins depuis Montréal, à 4 heures du matin chez moi, c'est dire si je vous aime !\nCatherine
        present | - | - | Je viendrai. Le point que je voulais ajouter (les parkings) n'a plus lieu d'être.\nPaulette
        present | - | - | Je serai présent et je trouve l'ordre du jour déjà bien rempli.\nMaurice
        present | - | - | Très bel ordre du jour, rien à y ajouter, je viendrai.\nS. Pinson
        present | - | - | Bonjour Nicole,\nmon bus arrive à 9h15, je prendrai un café en vous attendant.\nPaulin
        present | - | - | Bonjour,\nOui pour ma part, et mon mari vous passe le bonjour !\nLiliane
        present | - | - | Rebonjour, erreur de ma part dans le message de ce matin : je n'ai rien le 14, je viens donc bien.\nC. Ollivier
        present | - | - | Le CNAHES sera représenté par son président, votre serviteur.\nA. de Kerdrel
        present | - | - | Visio ? Non merci, j'ai besoin de voir du monde. J'arrive !\nBob
        present | - | - | Je serai accompagné de Mme Lopez, qui découvrira ainsi la CPO.\nCordialement,\nJ. Vernet
        present | - | - | je confirme pour le 14, meme si ma chef rale un peu\nAsma
        present | - | - | Ne vous inquiétez pas pour moi : je prends le car de nuit et je serai frais comme un gardon.\nJoseph
        present | - | - | J'y vais, Hervé n'y va pas.\nCorinne
        present | - | - | Malgré les grèves j'ai trouvé un covoiturage, donc à jeudi.\nManon
        present | - | - | La réponse est oui, mille excuses pour le délai.\nMarc-Antoine Rey
        remote | - | - | Bonjour à toutes,\nma voiture est au garage, je vous rejoindrai donc via Zoom.\nBlandine
        remote | - | - | Merci de me réserver une place virtuelle.\nT. Okoye
        remote | - | - | Vu le prix du billet depuis Perpignan, ce sera derrière mon écran.\nJordi
        remote | - | - | J'avais répondu présent, mais finalement la SNCF en a décidé autrement : ce sera en visioconférence.\nPascal Boitel
        remote | - | - | Je suis immobilisée (plâtre) mais j'ai une bonne connexion : merci de penser à moi pour le lien.\nLucette
        remote | - | - | Par téléphone si c'est possible, la fibre est coupée au village.\nGermain
        remote | - | - | Pour le 14 : distanciel.\nS.M.
        remote | - | - | Venir, non ; écouter et parler à travers l'ordinateur, oui.\nAbdel
        present | - | - | Présente. Je voulais proposer un point sur les badges, mais oublions.\nDany
        remote | - | - | In person? Not this time. Online? Absolutely.\nNadia
        present | - | - | Bonjour,\nLe CEMEA sera de la réunion en la personne de votre dévouée.\nAlice Morand
        present | - | - | Je confirme. Arrivée gare de Lyon à 9h02.\nBenoît
        present | - | - | Après avoir cru que non, je peux !\nMarlène
        present | - | - | Bonne nouvelle, on m'a libéré de ma réunion de 10h. J'y serai donc.\nSlimane
        present | - | - | Je n'ai pas changé d'avis : présente.\nRoseline
        present | - | - | Je suis des vôtres, en bonne forme et avec le sourire.\nMimi
        present | - | - | Pas de visio pour moi, je préfère venir.\nThérèse
        present | - | - | Vous pouvez ajouter mon nom à la liste des participants.\nS. Bouvier
        present | - | - | C'est d'accord, je me libère.\nDr Sanchez
        remote | - | - | Bonjour,\nje serai des vôtres par le truchement de l'informatique.\nBien à vous,\nÉmile Vasseur
        remote | - | - | Mon train étant supprimé, je me rabats sur Zoom.\nCoralie
        remote | - | - | Puis-je suivre la séance de loin ? Le trajet m'épuise.\nMme Gauthier
        remote | - | - | Je serai en télétravail, donc connectée avec vous de 10h à midi.\nInès
        remote | - | - | Je préférerais me connecter.\nJB
        remote | - | - | Bonjour, ne prévoyez pas de repas pour moi, je reste derrière mon ordinateur.\nLaure
        remote | - | - | Je viens d'apprendre que je serai à Bordeaux. Je participerai quand même, grâce à Teams.\nHakim
        present | - | - | Présente. Je n'ai rien à ajouter à un ordre du jour aussi riche.\nArlette
        present | - | - | Chère Madame,\nj'aurai l'avantage de me trouver parmi vous jeudi.\nBien respectueusement,\nHubert de Saint-Aubin
        present | - | - | Salut,\ncoche-moi présente.\nLulu
        present | - | - | Contrairement à l'an dernier, je serai des vôtres du début à la fin.\nRaymond
        present | - | - | J'arrive mercredi soir chez ma sœur, donc pile à l'heure le lendemain.\nPaquita
        present | - | - | En salle, oui. Le repas, non.\nTiago
        present | - | - | je serai un tantinet en retard, commencez sans moi\nclem
        present | - | - | Bon, ma chef a cédé, je peux venir !\nMélo
        present | - | - | J'ai failli renoncer mais je viens quand même.\nSabri
        present | - | - | Ma collègue Nadège ne viendra pas mais moi oui.\nFred
        present | - | - | Je ne veux surtout pas manquer ça.\nHenriette
        present | - | - | Vous pouvez m'ajouter aux présents.\nK. Diop
        remote | - | - | Bonjour,\nun souci de garde m'oblige à rester à Lyon ; auriez-vous un lien pour que je suive ?\nElsa Combe
        remote | - | - | Présentiel impossible, je bascule en distanciel.\nNico
        remote | - | - | J'interviendrai par téléphone, ma box est en panne.\nM. Rosset
        remote | - | - | Je pensais faire le voyage, finalement je me contenterai de la visio.\nAlbane
        present | - | - | OK pour jeudi. Ordre du jour parfait, n'y changez rien.\nP. Simon
        present | - | - | Je viens, mais laissez tomber ma demande de la semaine passée sur le parking.\nP. Simon
        present | - | - | U mag mij noteren als aanwezig.\nF. Janssens
        present | - | - | Bonjour,\nbillet de train en poche, à jeudi.\nCordialement, H. Noiret
        present | - | - | Je serai présent, je remercie d'avance l'hôtesse.\nR. Paquet
        present | - | - | Excusez mon silence, j'étais en vacances. Bien sûr que je viens !\nMaëlys
        present | - | - | Nous confirmons la présence de deux représentants, Mme Faure et moi-même.\nT. Humbert
        remote | - | - | La visio me conviendra mieux, mes genoux me jouent des tours.\nGilberte
        remote | - | - | Je vous verrai sur l'écran !\nManu
        present | - | - | Je viens et n'ai pas de point à ajouter.\nAmbre
        """#
}
