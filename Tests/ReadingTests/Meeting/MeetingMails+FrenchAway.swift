/// French mails of people who stay away, do not know yet, send somebody, or say nothing.
extension MeetingMails {
    static let frenchAway = #"""
        absent | - | - | Bonjour,\nje ne serai pas parmi vous, une réunion de chantier m'accapare.\nF. Teyssier
        absent | - | - | Mon emploi du temps ne me le permet pas, croyez que je le déplore.\nH. de Brosses
        absent | - | - | Ce sera partie remise !\nAmitiés, Josette
        absent | - | - | Vous voudrez bien vous passer de moi cette fois.\nAlbert
        absent | - | - | Une sortie scolaire m'appelle ailleurs.\nBien cordialement,\nMélina
        absent | - | - | J'ai un jury de diplôme ce même jour à Tours. Bonne séance à tous.\nPr Ange Lepetit
        absent | - | - | Déjà engagée ailleurs, navrée.\nVéro
        absent | - | - | je suis au bout du rouleau, je fais l'impasse. pardon\nSam
        absent | - | - | Je vous avais promis ma présence, or mon employeur refuse le congé. Je ne viendrai donc pas.\nNordine
        absent | - | - | Comme chaque année à cette période, inventaire : impossible de m'échapper.\nRolande Petit
        absent | - | - | Aucun de nos administrateurs n'est libre, l'association sera donc absente.\nLe secrétariat
        absent | - | - | Nous sommes au regret de décliner.\nPour le bureau, S. Kerviel
        absent | - | - | Non pour la salle, non pour la visio, je suis en plein déménagement.\nTom
        absent | - | - | Mon père est au plus mal, je reste auprès de lui. Pensez à nous.\nEmmanuelle
        absent | - | - | Je n'assisterai pas à la réunion et donne pouvoir à M. Bonnet pour le vote du budget.\nY. Cordier
        absent | - | - | Absent. Mon pouvoir de vote va à Mme Kessler, qui siège déjà pour sa propre association.\nFrançois
        tentative | - | - | J'aimerais être des vôtres, mais cela reste suspendu à l'accord de mon chef.\nLudo
        tentative | - | - | Pas encore de réponse à vous donner, désolée, mon planning tombe le 5.\nSarah
        tentative | - | - | Mettez-moi entre parenthèses.\nJ.-M. Orsel
        tentative | - | - | Ça devrait le faire mais je ne jure de rien.\nBenji
        tentative | - | - | Je viendrai à condition que ma remplaçante soit arrivée.\nM.-L. Haas
        tentative | - | - | Il est possible que je sois là, réponse ferme lundi.\nNino
        tentative | - | - | Tant que je n'ai pas vu le chirurgien je ne peux rien vous affirmer.\nMonique D.
        tentative | - | - | Soit je viens, soit je me connecte, soit ni l'un ni l'autre : tout dépend de la nounou.\nFanta
        substitute | Gérard Maillot | - | Bonjour,\nje serai suppléée par Gérard Maillot.\nC. Dufresne
        substitute | Ophélie Lambert | - | C'est ma collègue Ophélie Lambert qui fera le déplacement.\nR. Nio
        substitute | Bertrand du Plessis | - | Monsieur,\nVeuillez noter que Bertrand du Plessis, notre vice-président délégué, me remplacera.\nH. Garnier
        substitute | Sonia Ait Ali | - | Je passe le flambeau à Sonia Ait Ali pour cette séance, je pars en cure.\nMado
        substitute | Mme Roussel | - | Ce jour-là c'est Mme Roussel qui occupera ma chaise.\nDidier
        substitute | momo | - | moi je peux pas mais momo y va, il prendra des notes\njess
        substitute | Jeanne Le Floch | - | J'ai convaincu Jeanne Le Floch d'y aller à ma place, ma hanche me fait souffrir.\nLouisette
        substitute | Mamadou Sow | - | Bonjour,\nMamadou Sow à l'appareil, si j'ose dire : c'est moi qui viendrai au nom de Mme Tellier, en congé maternité.\nÀ bientôt
        substitute | Claude | - | Je cède mon siège à Claude.\nBernadette
        substitute | Ariane de Montfort | - | Mon remplaçant sera... une remplaçante : Ariane de Montfort.\nLéon
        substitute | Paulo Mendes | - | Absent. Qui me remplace ? Paulo Mendes.\nFred
        unclear | - | - | Bonjour,\nje vous ai déjà répondu sur le premier mail.\nCordialement, E. Vanel
        unclear | - | - | Message bien reçu.\nMerci !\nT. Loisel
        unclear | - | - | Pareil que mon président.\nL'adjoint
        tentative | - | - | Merci pour l'invitation, j'en parle au bureau ce soir.\nN. Abbas
        unclear | - | - | Bonjour,\nPourriez-vous m'indiquer le code de la porte ?\nMerci\nP. Vial
        none | - | - | Votre pièce jointe est vide.\nCordialement\nM. Huet
        none | - | - | Bonjour, je retire ma proposition de point sur le parking, l'affaire est close.\nRoseline
        unclear | - | - | Goed ontvangen, dank.\nMaarten
        substitute | Thomas Berger | - | An meiner Stelle kommt Thomas Berger.\nG. Pohl
        absent | - | - | Bonjour Claire,\nles vacances de mon fils tombent cette semaine-là, je passe donc mon tour.\nBises\nEstelle
        absent | - | - | Je vous demande de bien vouloir m'excuser pour la réunion du 14.\nCordialement,\nM. Tardif, CNAHES
        absent | - | - | Pas de CPO pour moi ce trimestre, trop de boulot.\nRémi
        absent | - | - | C'est malheureusement impossible, je suis de garde.\nInfirmière-cheffe Dubreuil
        absent | - | - | Bonjour,\nje quitte mes fonctions le 1er, je n'ai donc plus vocation à siéger et personne n'a encore été nommé à ma suite.\nBien à vous,\nO. Lenoir
        absent | - | - | Oups, j'ai répondu trop vite : le 14 c'est l'anniversaire de ma mère, je ne serai pas là finalement.\nDelphine
        absent | - | - | Le bureau de l'ANAS se réunit au même moment, nous ne pourrons donc pas vous rejoindre.\nA. Morel, secrétaire
        absent | - | - | Je décline à regret.\nSylvain
        absent | - | - | Ni moi ni Bertrand ne serons là, bonne réunion à tous.\nIrène
        absent | - | - | J'ai bien reçu votre invitation et vous en remercie ; mes obligations professionnelles ne me laissent toutefois aucune liberté ce jour.\nPr. Delaunay
        absent | - | - | Je donne pouvoir à Sylvie Castan, je serai à l'étranger.\nR. Blondel
        absent | - | - | Je devais venir avec Paul mais on est tous les deux cas contact. Ce sera pour une autre fois.\nIsa
        tentative | - | - | Bonjour, je vous réponds définitivement mardi, le temps de voir avec mon employeur.\nElsa
        tentative | - | - | A priori je suis dispo mais je préfère ne pas m'engager.\nOscar
        tentative | - | - | Oui si je trouve quelqu'un pour garder mon chien.\nMarylène
        tentative | - | - | Présence incertaine à ce stade.\nF. Quéré
        tentative | - | - | Tout dépendra de la neige au col.\nAlpine section, Gap
        tentative | - | - | Peux-tu me laisser jusqu'à vendredi pour répondre ? J'attends mon planning.\nClo
        tentative | - | - | Il y a de fortes chances que je vienne, à 80 % disons.\nVirgile
        substitute | Michel Santoni | - | Bonjour,\nÉtant en arrêt, je me fais remplacer par notre trésorier, Michel Santoni.\nJ. Paoli
        substitute | M. Chevallier | - | Le président étant souffrant, M. Chevallier assurera la représentation de notre fédération.\nLe secrétariat
        substitute | Adèle Fontanel | - | Vous verrez arriver Adèle Fontanel et non votre servante, en vacances bien méritées.\nGisèle
        substitute | Pierre-Yves Lagarde | - | Le CA a mandaté Pierre-Yves Lagarde pour siéger à la réunion du 14, je n'en suis plus.\nG. Thomas
        substitute | Salomé | - | C'est Salomé qui s'y colle, moi je garde le bureau.\nJ.
        substitute | Vasseur-Lebrun | - | Mme Vasseur-Lebrun, directrice générale, nous représentera à distance.\nCabinet de la direction
        substitute | Étienne Roche | - | Je pensais envoyer Lucie Martel mais elle est prise : ce sera Étienne Roche.\nFrançoise
        substitute | notre stagiaire | - | Je ne peux pas mais notre stagiaire viendra prendre des notes à ma place.\nKévin
        substitute | Aurore Blanchet | - | Bonjour, Aurore Blanchet, du secrétariat de l'AIRE : c'est moi qui remplacerai M. Lanoë jeudi.\nBonne journée
        substitute | Ousmane Ba | - | Prière de noter la venue d'Ousmane Ba en lieu et place de la soussignée.\nN. Fabre
        substitute | Jean de La Rochère | - | Absente le 14 ; mon adjoint, Jean de La Rochère, ira.\nMme Petit
        unclear | - | - | Bonjour,\nvotre mail m'est bien parvenu.\nG. Ferry
        unclear | - | - | Merci Claire, je vois ça.\nPat
        none | - | - | Bonjour, pouvez-vous changer mon adresse mail dans la liste ? L'ancienne sera fermée.\nB. Charpentier
        none | - | - | Le compte rendu de la dernière fois comporte une erreur page 3.\nS. Klein
        absent | - | - | Absent, et rien à signaler pour l'ordre du jour.\nLuc
        unclear | - | - | What time does it finish?\nPip
        substitute | Herr Özdemir | - | Leider verhindert; mein Stellvertreter Herr Özdemir kommt.\nF. Lang
        substitute | Anna Winkler | - | Frau Anna Winkler übernimmt für mich.\nE. Vogt
        absent | - | - | Bonjour,\nle conseil municipal m'a collé une réunion au même horaire. Désolé.\nJ.-L. Ferrier, élu
        absent | - | - | Hélas, trois fois hélas, je serai sur un autre continent.\nCharlotte
        absent | - | - | Excusez une vieille dame fatiguée, elle restera au chaud.\nMme Aubert
        absent | - | - | Nous n'avons personne à vous envoyer.\nLe secrétariat du GNI
        absent | - | - | C'est la rentrée de ma fille en sixième et je ne louperai ça pour rien au monde, donc sans moi.\nSéverine
        absent | - | - | Bonjour Nicole, je n'ai pas eu l'accord de mon directeur, je ne peux donc ni me déplacer ni me connecter.\nYvan
        absent | - | - | Je vous prie d'excuser l'absence de notre délégation.\nLe président
        absent | - | - | Visio impossible (pas de réseau) et déplacement exclu (pas de budget).\nGuadeloupe, section locale
        absent | - | - | Merci de noter que je ne participerai plus aux réunions du soir.\nOdette
        absent | - | - | Je suis navrée mais j'accouche la semaine prochaine !\nPauline
        absent | - | - | J'avais annoncé que je viendrais mais un deuil me retient à Pau.\nBertille
        absent | - | - | Pas cette fois, Nicole.\nFernand
        tentative | - | - | Il faut que je demande à ma fille si elle peut me conduire.\nAndrée
        tentative | - | - | J'aimerais bien venir, je vous dis ça la semaine prochaine.\nZoé
        tentative | - | - | Sous réserve d'un empêchement professionnel, je serai là.\nN. Colin
        tentative | - | - | Je ferai de mon mieux pour venir, sans promesse.\nBilal
        tentative | - | - | Mon employeur n'a pas encore validé ma demande d'absence.\nCéline
        tentative | - | - | Présent ou en visio, je ne sais pas encore.\nDavid
        substitute | Lucas Meyer | - | Retenue par un jury, je laisse le soin à Lucas Meyer de nous représenter.\nI. Hoffmann
        substitute | Mme Benchetrit | - | Bonjour,\nje vous informe que Mme Benchetrit, que vous connaissez, sera présente à ma place.\nCordialement,\nH. Roche
        substitute | alain | - | moi non mais alain oui, il a dit qu'il venait a ma place\nnono
        substitute | Bruno Ducasse | - | Pour la FNEJE : Bruno Ducasse (je suis en congés).\nA. Lefort
        substitute | Clémence Aubry | - | Empêchée de dernière minute, j'ai appelé Clémence Aubry qui accepte de me suppléer.\nVirginie
        substitute | Fatoumata Camara | - | Bonjour, je suis Fatoumata Camara, la nouvelle chargée de mission ; je remplacerai Mme Dupré à la réunion.\nBien cordialement
        substitute | M. de Castelbajac | - | La séance se fera sans moi mais avec M. de Castelbajac, notre trésorier, muni de tous les documents.\nA. Rey
        substitute | Léna Marchetti | - | J'ai le plaisir de vous annoncer que Léna Marchetti prend ma suite et viendra le 14.\nDominique
        unclear | - | - | Bonjour, à quelle réunion faites-vous allusion ?\nMerci, G. Simon
        unclear | - | - | Vous connaissez ma réponse !\nBernard
        unclear | - | - | Voir la réponse de ma collègue.\nT.
        unclear | - | - | Bonjour Claire, la réunion commence à quelle heure exactement ?\nMerci, Jeannot
        none | - | - | Merci d'adresser désormais vos invitations à contact@aforsse.example.\nL. Prigent
        none | - | - | Aucun sujet à proposer de notre côté.\nLe CNAHES
        none | - | - | Finalement vous pouvez retirer ma question sur les gobelets.\nNath
        none | - | - | L'ordre du jour me paraît très complet.\nA. B.
        none | - | - | Merci pour l'ordre du jour.\nA. B.
        none | - | - | Quand recevrons-nous l'ordre du jour définitif ?\nA. B.
        none | - | - | Je vous enverrai mes points plus tard.\nA. B.
        none | - | - | Pouvez-vous préciser le point 3 de l'ordre du jour ?\nA. B.
        none | - | - | Le point 2 est-il ouvert aux stagiaires ?\nA. B.
        unclear | - | - | Une question : la salle est-elle chauffée ?\nA. B.
        none | - | - | Finalement, laissons de côté mon idée d'atelier.\nA. B.
        none | - | - | J'avais demandé un point sur les locaux, ce n'est plus nécessaire.\nA. B.
        absent | - | - | Bonjour,\nje suis contrainte d'annuler ma participation.\nBien cordialement,\nV. Prost
        absent | - | - | Madame,\nune indisposition m'interdit tout déplacement et je ne suis pas équipé pour la visioconférence.\nGeneral de Villaines
        absent | - | - | Je ne serai malheureusement pas disponible à la date proposée.\nA. Chauvin
        absent | - | - | Le 14 ? Aïe. Je suis en Corse.\nPascal
        absent | - | - | Aucune chance, c'est le jour du bac blanc.\nM. Legrand, proviseur
        absent | - | - | On m'opère le 13. Pensées à vous tous.\nMonique
        absent | - | - | Encore une fois je vous fais faux bond, j'ai honte.\nBéatrice
        absent | - | - | Navré de vous lâcher, mon équipe est en sous-effectif.\nJamal
        absent | - | - | Ce n'est pas que je ne veux pas venir, c'est que je ne peux pas.\nMartial
        absent | - | - | Aux regrets de ne pouvoir me joindre à vous, je vous souhaite de fructueux échanges.\nP. Lindon
        absent | - | - | L'UNAFORIS ne participera pas à cette réunion.\nLa direction
        absent | - | - | Je dois être au chevet de ma mère.\nRose-Marie
        tentative | - | - | Ce sera selon l'humeur de mes vertèbres !\nMarcelle
        tentative | - | - | Je suis sur liste d'attente pour le train.\nPaulo
        tentative | - | - | Mettez un point d'interrogation à côté de mon nom.\nEdwige
        tentative | - | - | Possible, mais pas sûr.\nAli
        tentative | - | - | Tout est suspendu à la date de mon procès.\nMaître Ferran
        tentative | - | - | Je ne suis pas en mesure de vous donner une réponse ferme pour l'instant.\nF. Brunel
        tentative | - | - | Réservez-moi une chaise au cas où.\nEmile
        substitute | Hassan Bouaziz | - | Je ne serai pas des vôtres. Faites confiance à Hassan Bouaziz qui connaît le sujet et parlera en mon nom.\nM. Klein
        substitute | Mme Sauvageot | - | Veuillez inscrire Mme Sauvageot, notre nouvelle présidente, à ma place.\nA. Colas
        substitute | Paul-Émile | - | ni oui ni non : c'est Paul-Émile qui viendra pour moi\nSteph
        substitute | Denis Fabre | - | Je passe la main : Denis Fabre sera votre interlocuteur ce jour-là et siégera pour le GNI.\nY. Le Bec
        substitute | Camille Nguyen-Roux | - | L'association a désigné Camille Nguyen-Roux, administratrice, pour la représenter.\nLe bureau
        substitute | M. Oukacha | - | M. Oukacha vient à ma place, merci de lui transmettre les documents.\nB. Jourdan
        substitute | Lise Romano | - | Bonjour, je m'appelle Lise Romano et je viendrai à la réunion en remplacement de Mme Guy, qui est en congé.\nCordialement
        none | - | - | Bonjour, serait-il possible de recevoir une attestation de présence pour la réunion de juin ?\nS. Petit
        none | - | - | Avez-vous reçu ma cotisation ?\nA. Leroy
        absent | - | - | Not this time, sorry folks.\nLynne
        unclear | - | - | Is lunch provided?\nMo
        substitute | Mevrouw Aerts | - | Mevrouw Aerts zal mij vertegenwoordigen.\nP. Maes
        substitute | Herr Krause | - | Statt meiner kommt Herr Krause.\nE. Lindner
        absent | - | - | Bonjour, je suis en formation à Dijon toute la semaine, je ne pourrai donc être présente.\nL. Roux
        absent | - | - | Je crains de ne pas pouvoir être des vôtres.\nSuzel
        absent | - | - | Un dégât des eaux me cloue à la maison.\nR. Fabre
        absent | - | - | C'était oui, c'est devenu non : mon train est annulé et je n'ai pas d'ordinateur.\nSim
        tentative | - | - | On fait au mieux pour se libérer.\nL'équipe du GNI
        unclear | - | - | Voir ma réponse au sondage.\nL.
        none | - | - | Bonjour, le numéro de salle n'est pas indiqué.\nMerci\nE. Comte
        substitute | Frau Lorenz | - | Frau Lorenz nimmt an meiner Stelle teil.\nA. Simon
        """#
}
