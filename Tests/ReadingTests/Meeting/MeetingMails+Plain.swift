/// Short mails of every day, each in words of its own; a few in the neighbours' languages.
extension MeetingMails {
    static let plain = #"""
        present | - | - | Bonjour,\nMerci pour l'invitation. Je réponds présente pour mardi, mon billet est pris.\nBien à vous
        present | - | - | Je serai au poste à 10 h tapantes !
        present | - | - | Oui je peux être là mardi.
        present | - | - | Comme promis, je descends de Lille pour l'occasion.
        present | - | - | On se voit mardi alors. Je ramène le café.
        present | - | - | C'est ok pour l'UFNAFAM, deux personnes (moi et ma trésorière).
        present | - | - | Vous pouvez m'ajouter à la liste des présents, j'arriverai par le train de 9 h 40.
        present | - | - | Je confirme. Allergie aux noix pour le déjeuner.
        present | - | - | ça me va, je viens avec ma fille si ça gêne pas
        present | - | - | Malgré la grève, je trouverai bien un moyen : je serai là.
        present | - | - | Rien ne me ferait manquer cette séance.
        present | - | - | Je n'ai aucune raison de ne pas venir, donc je viens.
        present | - | - | Présents tous les deux, Yves et moi.
        present | - | - | Je vous confirme que je représenterai la FNEJE le 28.
        absent | - | - | Je ne pourrai malheureusement pas être présente, je suis retenue par un conseil de discipline.
        absent | - | - | Mille excuses, j'ai une réunion de crise à la même heure.
        absent | - | - | pas dispo mardi sorry
        absent | - | - | Je suis en arrêt jusqu'à la fin du mois.
        absent | - | - | Cette fois je passe mon tour.
        absent | - | - | Hélas, trois fois hélas : je suis de permanence.
        absent | - | - | Votre réunion tombe le jour de mes partiels, je ne pourrai pas y assister.
        absent | - | - | Nous devons décliner, faute de bénévoles.
        absent | - | - | On ne sera pas là, AG le même jour.
        absent | - | - | Je ne serai pas en mesure de me joindre à vous.
        absent | - | - | J'ai le regret de vous informer que notre association ne participera pas à cette rencontre.
        absent | - | - | je bosse ce jour là
        absent | - | - | Mon médecin m'interdit de voyager. Bonne réunion à tous.
        absent | - | - | Je crains de devoir vous faire faux bond.
        absent | - | - | Ce ne sera pas possible pour moi, j'accompagne une jeune au tribunal.
        absent | - | - | Je suis au regret de devoir annuler ma venue : ma voiture a rendu l'âme.
        absent | - | - | Pas cette fois, je suis au bout du monde.
        absent | - | - | Excusez mon absence, je suis en déplacement à Bruxelles.
        remote | - | - | Je participerai en visio, pouvez-vous m'envoyer le lien ?
        remote | - | - | je serai en distanciel
        remote | - | - | À distance pour moi, mon dos ne supporte plus le train.
        remote | - | - | Si le lien est le même que la dernière fois, je me connecte à 10 h.
        remote | - | - | Je ne ferai pas le déplacement mais je serai derrière mon écran.
        remote | - | - | Je préfère la visio cette fois-ci.
        remote | - | - | Je vous suivrai depuis mon bureau.
        remote | - | - | Finalement je ne pourrai pas me déplacer. Est-il possible d'avoir le lien ?
        remote | - | - | I will join online.
        remote | - | - | par téléphone si possible, je n'ai pas internet à la ferme
        tentative | - | - | Je ne sais pas encore, j'attends la réponse de mon employeur.
        tentative | - | - | Sans doute, mais rien n'est sûr.
        tentative | - | - | Je viendrai si ma fille n'accouche pas avant.
        tentative | - | - | Il y a de fortes chances que je vienne.
        tentative | - | - | Je vais essayer de me libérer.
        tentative | - | - | Peut-être bien, tout dépendra de la grève.
        tentative | - | - | J'espère pouvoir venir.
        tentative | - | - | Je vous donne une réponse vendredi.
        tentative | - | - | Je suis en train de voir avec mon chef pour poser ma journée.
        tentative | - | - | On verra, je promets rien.
        tentative | - | - | Je mets une option sur le 28, je confirmerai.
        unclear | - | - | C'est où ?
        unclear | - | - | Faut-il venir avec un ordinateur ?
        unclear | - | - | Qui d'autre vient ?
        unclear | - | - | La réunion est-elle maintenue ?
        unclear | - | - | Comme l'année dernière.
        unclear | - | - | Est-ce que la réunion est en visio ou sur place ?
        none | - | - | Merci beaucoup pour le document.
        none | - | - | Notre adresse change : 12 rue des Lilas, Nantes.
        none | - | - | Bonne année à toute l'équipe !
        present | - | - | Désolée pour le retard, je serai bien là.
        present | - | - | Excusez-moi de répondre si tard, je viens.
        present | - | - | Je ne suis plus en arrêt, donc je serai présente.
        present | - | - | Je pensais ne pas pouvoir venir mais c'est arrangé, j'arrive.
        absent | - | - | Je devais venir mais mon train est supprimé, je ne serai donc pas là.
        absent | - | - | J'avais dit oui, mais je dois me décommander.
        absent | - | - | C'est avec grand plaisir que je serais venue, mais je suis en soins.
        absent | - | - | Quel dommage, j'aurais adoré revoir tout le monde.
        absent | - | - | Je ne suis malheureusement ni disponible mardi ni équipée pour la visio.
        present | - | - | Contrairement à ce que je vous ai écrit, je serai présent.
        absent | - | - | Contrairement à ma réponse précédente, je ne viendrai pas.
        present | - | - | On m'a dit que vous me croyiez absent : pas du tout, je viens.
        present | - | - | Je retire mon point sur le logo, et je viens.
        present | - | - | Je viens. Rien à ajouter à l'ordre du jour.
        present | - | - | Je serai là. Pas de point particulier de mon côté.
        present | - | - | Je viens. Laissez l'ordre du jour comme il est, il me convient.
        absent | - | - | Je suis bloquée par la neige, inutile de m'attendre.
        absent | - | - | Je préfère ne pas venir, je suis contagieuse.
        absent | - | - | Navrée, le 28 je suis de jury à Rennes.
        absent | - | - | Ce jour-là je serai au tribunal avec une famille.
        absent | - | - | Je dois malheureusement vous faire faux bond, mon fils est malade.
        absent | - | - | Je ne peux ni venir ni me connecter.
        absent | - | - | Impossible de quitter l'établissement, nous sommes trois pour soixante résidents.
        absent | - | - | J'ai fait le tour de mon agenda : il n'y a pas un trou ce jour-là.
        absent | - | - | Je donne un cours de 9 h à 17 h, désolé.
        absent | - | - | Comptez sans moi.
        absent | - | - | Je laisse ma chaise aux autres cette fois.
        absent | - | - | Le 28 c'est non.
        absent | - | - | J'ai piscine.
        absent | - | - | Je serai dans l'avion.
        absent | - | - | Je suis en Guadeloupe jusqu'au 2.
        absent | - | - | Trop loin, trop cher, trop fatiguée : passez une bonne journée sans moi.
        remote | - | - | Je ne viens pas physiquement mais je me connecterai.
        remote | - | - | Plutôt Zoom pour nous.
        remote | - | - | Envoyez-moi le lien svp, impossible de me déplacer.
        remote | - | - | J'assisterai à la réunion depuis chez moi.
        remote | - | - | Je vous rejoins en ligne.
        remote | - | - | Mettez-moi sur l'écran, je ne bouge pas de Brest.
        remote | - | - | Présente mais à distance.
        remote | - | - | Absent physiquement, présent virtuellement.
        tentative | - | - | Je garde la date sous le coude mais je ne peux rien promettre.
        tentative | - | - | 80 % de chances que je vienne.
        tentative | - | - | Je suis dans l'attente d'une date opératoire.
        tentative | - | - | Mon cœur dit oui, mon agenda dit non, je tranche vendredi.
        tentative | - | - | Ça va être compliqué mais je tente.
        tentative | - | - | Selon la météo.
        tentative | - | - | I'm not sure yet, will let you know.
        tentative | - | - | Misschien, ik laat het nog weten.
        tentative | - | - | Vielleicht, ich gebe noch Bescheid.
        unclear | - | - | C'est à quelle adresse ?
        unclear | - | - | Je n'ai pas reçu l'ordre du jour, de quoi s'agit-il ?
        unclear | - | - | Quand est-ce que ça commence ?
        unclear | - | - | Qui sera présent ?
        unclear | - | - | Y aura-t-il une traduction en langue des signes ?
        unclear | - | - | Je serai là. Je ne serai pas là.
        none | - | - | Merci pour ces informations.
        none | - | - | Pouvez-vous m'ajouter à la lettre d'information ?
        none | - | - | Voici notre nouveau RIB.
        present | - | la formation continue | Je participerai en présentiel. Je souhaiterais que soit abordée la formation continue.
        present | - | la laïcité | Je serai là ! Est-ce qu'on pourrait prendre cinq minutes pour la laïcité ?
        present | - | le statut d'apprenti | Je viens. Un point me tient à cœur : le statut d'apprenti, dont personne ne parle jamais.
        present | - | la gratification ; le logement étudiant | J'y serai. Deux points de notre côté, la gratification et le logement étudiant.
        present | - | l'avenir des MECS | Je viendrai. Vous serait-il possible de réserver un moment à l'avenir des MECS, nos équipes s'épuisent ?
        present | - | l'hébergement d'urgence | Présente. Quid de l'hébergement d'urgence ? Ce serait bien d'en parler.
        absent | - | la revalorisation des bourses | Je serai absent mais merci d'évoquer la revalorisation des bourses, c'est urgent chez nous.
        none | - | la tarification | Je voudrais qu'on parle de la tarification.
        present | - | le budget | Je viens. Pas la peine d'inscrire le règlement intérieur, en revanche le budget mérite un débat.
        present | - | le logement des saisonniers | Je viens. Nous tenons beaucoup à ce que le logement des saisonniers soit discuté, nos adhérents en souffrent.
        present | - | la VAE | Oui ! Et si on parlait de la VAE pour une fois ?
        present | - | les écrits professionnels | Je serai présent. Pouvez-vous ajouter les écrits professionnels, sujet récurrent chez nous ?
        present | - | l'accueil d'urgence ; la formation des tuteurs | Je viens. J'aurais deux choses à soumettre : l'accueil d'urgence, puis la formation des tuteurs.
        present | - | le tarif des repas | Présent. Il faudrait qu'on tranche enfin sur le tarif des repas.
        absent | - | la pénurie de personnel | Je ne viens pas. Quelqu'un peut-il relayer la question de la pénurie de personnel ?
        absent | - | le secret professionnel | Absent, mais je compte sur vous pour aborder le secret professionnel.
        remote | - | l'accessibilité du site | En visio. Un mot sur l'accessibilité du site serait apprécié.
        present | - | évaluation externe ; fusion des instituts | J'y serai.\nÀ l'ordre du jour SVP :\n1. évaluation externe\n2. fusion des instituts
        present | - | la protection des données | Je serai là et proposerai de mettre la protection des données à l'ordre du jour.
        present | - | financement des formations | Je confirme ma venue et demande l'inscription du financement des formations.
        present | - | les violences institutionnelles | Je viens, et j'aimerais bien qu'on aborde les violences institutionnelles, ça devient intenable.
        present | - | la place des pères | Je serai là. Question à mettre au débat : la place des pères.
        present | - | le calendrier 2027 | Je viens. Merci de prévoir cinq minutes pour le calendrier 2027.
        present | - | la convention collective | Je serai des vôtres. Il est temps de parler de la convention collective.
        present | - | tests de recrutement | On vient à deux. On veut parler des tests de recrutement.
        present | - | la charte | Je viens. J'avais demandé deux points, la charte et le site. Laissez tomber le second.
        present | - | l'alternance | Présente. Peut-on revenir sur l'alternance ? Le sujet est loin d'être clos.
        present | - | L'isolement des assistantes maternelles | Je serai là. L'isolement des assistantes maternelles mériterait un échange.
        present | - | - | Je n'aurais manqué ça pour rien au monde : à mardi !
        present | - | - | Bien sûr. On ne change pas une équipe qui gagne.
        present | - | - | Ma valise est prête !
        present | - | - | Je suis de retour de congés, donc disponible mardi.
        present | - | - | Je serai accompagnée de deux stagiaires.
        present | - | - | C'est bon pour nous.
        present | - | - | J'ai posé ma RTT exprès.
        present | - | - | Sauf erreur de ma part vous m'aviez notée absente : c'est faux, je viens.
        present | - | - | Ma présence est acquise.
        present | - | - | Je suis libre ce jour-là, à bientôt donc.
        present | - | - | Nous aurons l'honneur d'assister à votre réunion.
        present | - | - | Veuillez noter la participation de notre association.
        present | - | - | Je ne voudrais rater cette occasion pour rien au monde.
        present | - | - | 10 h mardi, je serai à l'heure.
        present | - | - | Je prends l'avion la veille.
        present | - | - | je vien avc mon mari il conduit
        present | - | - | Ça tombe bien, je suis à Paris cette semaine-là. Je passerai.
        present | - | - | Je vous rejoins après le déjeuner, j'ai un rendez-vous le matin.
        present | - | - | Je quitterai la réunion à 15 h pour attraper mon train.
        present | - | - | La visio me fatigue, je préfère venir.
        present | - | - | Ni visio ni téléphone : je viens en personne.
        present | - | - | Mes excuses pour la dernière fois, cette fois je serai là.
        present | - | - | Finalement mon absence est annulée, je pourrai assister à la réunion.
        present | - | - | J'avais prévu autre chose mais j'ai tout annulé pour venir.
        present | - | - | Oui, oui et encore oui.
        present | - | - | Je viens, quoi qu'il arrive.
        absent | - | - | Je ne suis pas en mesure d'honorer votre invitation.
        absent | - | - | Merci pour l'invitation, mais je ne peux pas l'accepter.
        absent | - | - | C'est impossible ce jour-là.
        absent | - | - | Malgré toute ma bonne volonté, je ne pourrai être des vôtres.
        absent | - | - | J'ai beau retourner mon agenda dans tous les sens, ça ne rentre pas.
        absent | - | - | Les horaires ne collent pas avec mon service.
        absent | - | - | Ma voiture est en panne et il n'y a plus de train. Tant pis.
        absent | - | - | Je suis clouée au lit avec 39 de fièvre.
        absent | - | - | Notre conseil d'administration se tient le même jour. Avec nos regrets.
        absent | - | - | Je suis attendue au tribunal à 10 h.
        absent | - | - | Enterrement d'un oncle ce jour-là. Désolé.
        absent | - | - | L'équipe est réduite à deux, personne ne pourra monter à Paris.
        absent | - | - | Vous voudrez bien excuser l'AIRE.
        absent | - | - | Merci de noter que la LDH ne sera pas présente.
        absent | - | - | Nous ne pourrons pas envoyer de représentant cette fois.
        absent | - | - | Je suis désolée mais mon employeur refuse de me libérer.
        absent | - | - | Mes obligations me retiennent à Marseille.
        absent | - | - | Je me remets d'une opération, la prochaine fois sera la bonne.
        absent | - | - | La grève me coupe l'herbe sous le pied : pas de train, pas de réunion.
        absent | - | - | Je ne viens pas, je ne me connecte pas, je me repose.
        absent | - | - | J'aurais préféré être parmi vous plutôt que chez le dentiste.
        absent | - | - | Ce sera non pour cette fois, et croyez que je le regrette.
        absent | - | - | nn desole jpeux pas
        absent | - | - | Ne comptez pas sur nous, nous déménageons.
        absent | - | - | Je suis mère depuis dimanche, alors la réunion attendra !
        absent | - | - | Sans moi mardi, merci.
        absent | - | - | Je renonce à faire le voyage.
        absent | - | - | Madame, j'ai le regret de ne pouvoir répondre favorablement à votre invitation.
        absent | - | - | Pas de visio possible ici, et pas de train non plus : excusez-moi.
        absent | - | - | Wij kunnen er niet bij zijn.
        absent | - | - | Wir müssen leider absagen.
        absent | - | - | I have to decline, sorry.
        remote | - | - | Je serai là, mais en visio.
        remote | - | - | Plutôt que de venir, je me brancherai.
        remote | - | - | On se connecte à trois depuis le local.
        remote | - | - | Visio svp.
        remote | - | - | Je prends le lien, merci.
        remote | - | - | J'ai une mauvaise connexion mais je me connecterai quand même.
        remote | - | - | Vous m'aurez au bout du fil.
        remote | - | - | Mon visage apparaîtra sur votre mur, comme en janvier.
        remote | - | - | Je peux suivre par ordinateur ?
        remote | - | - | Pas de déplacement possible, donc à distance.
        remote | - | - | Je suis cloué chez moi mais j'ai internet : envoyez les codes.
        remote | - | - | Je ne viendrai pas en personne ; je serai sur Teams.
        remote | - | - | Skype, comme toujours.
        remote | - | - | Ik volg online.
        remote | - | - | Ich schalte mich per Video zu.
        tentative | - | - | Je suis entre deux avions, je confirme lundi.
        tentative | - | - | Si je trouve une garde, je viens.
        tentative | - | - | Rien n'est décidé de notre côté.
        tentative | - | - | Notre bureau en décidera jeudi.
        tentative | - | - | J'aimerais bien venir mais il faut que je négocie avec ma cheffe.
        tentative | - | - | Probablement.
        tentative | - | - | Je pense que oui.
        tentative | - | - | Tout dépend de la santé de ma mère.
        tentative | - | - | Mettez-moi entre parenthèses.
        tentative | - | - | Réponse la semaine prochaine.
        tentative | - | - | Sous réserve de l'accord de mon directeur.
        tentative | - | - | Je tâcherai d'y être.
        tentative | - | - | C'est encore trop tôt pour le dire.
        tentative | - | - | Je ne suis pas sûre d'être remise.
        present | - | - | Je ne vois pas pourquoi je ne viendrais pas.
        present | - | - | Nous ne voyons pas pourquoi nous ne viendrions pas, comptez sur nous.
        absent | - | - | Mon adjointe est prise aussi, le siège restera donc vide.
        absent | - | - | Je dois rester auprès de ma mère, bonne réunion.
        remote | - | - | La gare est fermée, ce sera par l'écran.
        tentative | - | - | J'ai deux réunions le même jour, je tranche ce week-end.
        tentative | - | - | Mon médecin hésite, je vous transmettrai son verdict.
        unclear | - | - | Avez-vous prévu un repas ?
        unclear | - | - | Peut-on venir avec un enfant ?
        unclear | - | - | Merci de me préciser l'adresse exacte.
        unclear | - | - | Faites comme pour la précédente.
        unclear | - | - | Voir mon mail de lundi.
        unclear | - | - | Quel est l'objet de cette rencontre ?
        unclear | - | - | Il y a un ascenseur ?
        unclear | - | - | la réunion c'est bien le 28 ?
        none | - | - | Ci-joint notre rapport d'activité.
        none | - | - | Bonjour, je vous transmets la liste de nos adhérents.
        none | - | - | Félicitations pour votre élection !
        none | - | - | Absence du bureau : de retour le 3, je répondrai à ce moment-là.
        """#
}
