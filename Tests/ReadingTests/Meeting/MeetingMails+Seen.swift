/// Mails of other hands: replies that a calendar writes, the author in the third person, colleagues kept away, capitals
/// without a verb, hopes that are no condition; and beside each what only looks like it.
extension MeetingMails {
    static let seen = #"""
        absent | - | les tombes sans nom | Madame,\nMon cardiologue m'interdit le train. Je regrette d'autant plus que j'aurais voulu vous entendre sur les tombes sans nom ; peut-être pouvez-vous les inscrire malgré tout.\nVotre bien dévoué,\nÉmile Faure
        absent | - | - | Je suis alitée, ne m'attendez pas.\nVotre servante\nHortense Blin
        absent | - | - | Chère amie,\nje ne viendrai pas.\nVotre toute dévouée Jeanne
        present | - | - | La FNEJE sera représentée par votre dévouée.
        present | - | - | Bonjour,\nVotre serviteur sera là mardi.
        absent | - | - | Claire Thibault a refusé cette invitation.
        absent | - | - | Bruno Marchal a décliné votre invitation à l'événement Réunion de la Conférence.
        present | - | - | Odile Perrin a accepté cette invitation.
        tentative | - | - | Yann Le Bihan a répondu « Peut-être » à cette invitation.
        tentative | - | - | Sandra Nunes a répondu "Peut-être" à l'invitation Réunion plénière, mardi 28 novembre.
        absent | - | - | Hélène Morvan a répondu « Non » à l'événement Réunion de la Conférence.
        present | - | - | Hélène Morvan a répondu « Oui » à cette invitation.
        present | - | - | Peter Lawson has accepted this invitation.
        absent | - | - | Peter Lawson has declined this invitation.
        tentative | - | - | Peter Lawson has replied "Maybe" to this invitation.
        tentative | - | - | Peter Lawson has tentatively accepted this invitation.
        present | - | - | Griet Maes heeft deze uitnodiging geaccepteerd.
        absent | - | - | Griet Maes heeft deze uitnodiging afgewezen.
        present | - | - | Jürgen Wolf hat diese Einladung angenommen.
        absent | - | - | Jürgen Wolf hat diese Einladung abgelehnt.
        tentative | - | - | Jürgen Wolf hat mit „Vielleicht“ auf diese Einladung geantwortet.
        present | - | - | Paul Girard a refusé votre invitation, mais moi je serai là.
        present | - | - | Je viens. Le ministère a refusé notre invitation.
        substitute | Nora Saïdi | - | Denis Roy a refusé cette invitation. Nora Saïdi viendra à sa place.
        tentative | - | frais de route | Bonjour,\nNotre bureau désignera sa représentante le 9 ; avant cela je ne peux vous garantir la présence de l'ANAS. Nous tenons cependant à ce que l'on traite des frais de route.
        tentative | - | - | Nous nommerons notre délégué lors du conseil de jeudi, je ne peux rien vous promettre avant.
        tentative | - | - | Le représentant de la FNEJE sera désigné lundi en bureau.
        tentative | - | - | Our board will appoint its representative on Friday.
        tentative | - | - | Ons bestuur duidt donderdag nog een vertegenwoordiger aan.
        tentative | - | - | Unser Vorstand bestimmt am Freitag einen Vertreter.
        substitute | Luc Ferrand | - | Notre bureau désigne Luc Ferrand comme représentant.
        substitute | Aline Coste | - | Nous désignerons pour la journée Aline Coste, notre trésorière.
        substitute | MARTINE COLLET | - | REMPLACEE CE JOUR LA PAR MARTINE COLLET, CORDIALEMENT
        substitute | BERNARD FABRE | - | ABSENT. REPRESENTE LE 28 PAR BERNARD FABRE
        substitute | Denise Aubert | - | Remplacé mardi par Denise Aubert, prévenue.
        substitute | Denise Aubert | - | Je serai représentée à cette réunion par Denise Aubert.
        substitute | Colin Frost | - | I'll be replaced on Tuesday by Colin Frost.
        substitute | Lieve Claes | - | Ik word op de 28ste vervangen door Lieve Claes.
        substitute | Heike Brandt | - | Unser Verein wird am 28. durch Heike Brandt vertreten.
        present | - | - | Je viens. La visite sera remplacée ce jour-là par une séance de travail.
        present | - | - | Je serai là. Pourvu que la clim marche !
        present | - | - | Présent ! Pourvu que le café soit meilleur que la dernière fois.
        present | - | - | I'll be there. Let's hope the heating works this time.
        present | - | - | Ich komme gerne. Hoffentlich funktioniert die Heizung.
        present | - | - | Ik ben er. Hopelijk werkt de verwarming deze keer.
        present | - | - | On y sera. Espérons que les radiateurs seront réparés.
        tentative | - | - | Je viendrai, pourvu que je trouve une garde.
        tentative | - | - | Je serai là pourvu que mon train roule.
        tentative | - | - | Pourvu que ma fille aille mieux, je viendrai.
        present | - | le bilan des rencontres d'été | Chère consœur,\n\nNous prenons part à la séance du 28. Mon adjoint M. Keller, que vous aviez aussi invité, est par contre retenu à Metz.\n\nNous aurions intérêt à entendre le bilan des rencontres d'été.\n\nB. Anselme
        present | - | - | Je serai là. Notre trésorière Mme Vidal, qui devait m'accompagner, est souffrante.
        present | - | - | I'm coming. My colleague Mrs Reed, whom you also invited, is unable to attend.
        present | - | - | Ik kom. Mijn collega Els, die u ook had uitgenodigd, is verhinderd.
        present | - | - | Ich komme. Meine Kollegin Frau Klein, die Sie auch eingeladen hatten, ist verhindert.
        absent | - | - | Ma collègue et moi-même, très pris en fin d'année, sommes empêchés.
        absent | - | - | Notre équipe, débordée, ne viendra pas.
        present | - | - | Je prends part à la réunion, comptez un couvert.
        absent | - | - | Je prends part à votre peine. Je ne pourrai pas être là mardi.
        present | - | - | La FNEJE répond positivement et sera représentée par sa présidente, soussignée.
        present | - | - | Notre union sera représentée par le soussigné.
        present | - | - | L'association sera représentée le 28 par sa trésorière, ici soussignée.
        present | - | - | We will be represented by our chair, the undersigned.
        present | - | - | Onze vereniging wordt vertegenwoordigd door ondergetekende.
        present | - | - | Unser Verband wird durch den Unterzeichner vertreten.
        substitute | Paul Mercier | - | La présidente soussignée désigne Paul Mercier pour la représenter.
        present | - | l'usage du téléphone par les mineurs | Comme toujours, aux premières loges !\nUne chose encore : mes adhérents m'ont demandé si l'on ne pourrait pas réserver vingt minutes à l'usage du téléphone par les mineurs, tant les équipes se disputent là-dessus.\nRégis
        present | - | - | Front row as usual!
        present | - | - | Wie immer in der ersten Reihe!
        unclear | - | - | Comme d'habitude.
        absent | - | - | Je ne serai pas là. Au premier rang de nos soucis : le personnel.
        absent | - | - | Non disponible ce jour-là, désolée.
        absent | - | - | Non dispo. Bonne séance.
        absent | - | - | Bonjour,\nNon libre le 28. Ni sur place, ni en ligne.
        absent | - | - | Nicht verfügbar am 28.
        present | - | - | Je viens, mais non disponible pour le déjeuner.
        remote | - | - | je peu pas venir mais je serai en visio, si ca plante c est mon ordi
        remote | - | - | Je me connecterai depuis le train, si je décroche c'est le tunnel.
        remote | - | - | I'll be on Zoom, if I drop off it's the train wifi.
        remote | - | - | I'll join by phone from Leeds. Please send the dial-in PIN.
        remote | - | - | Online for me. Kindly send Anna the meeting ID too.
        present | - | - | I'm coming. Please send the PDF.
        remote | - | - | Vous m'aviez appelé l'an dernier pour que je suive par téléphone. Si c'est toujours faisable, rappelez-moi sur le fixe, je serai au bout du fil.
        remote | - | - | If that's still possible, I'll dial in from home.
        remote | - | - | Si c'est encore possible, je suivrai en visio.
        tentative | - | - | Si c'est encore possible, je viendrai.
        none | - | le logement des apprentis | Pour l'ordre du jour de la réunion, la FNEJE souhaite qu'y figure le logement des apprentis. Vous trouverez en pièce jointe une note de trois pages.
        none | - | la prime de nuit | Nous demandons qu'y soit inscrite la prime de nuit.
        none | - | le coût des repas | Merci d'y ajouter le coût des repas.
        none | - | - | Vous trouverez ci-joint notre note sur la tarification.
        none | - | - | J'ai entendu beaucoup de bien de votre dernier colloque.
        present | - | - | C'est noté.
        present | - | - | Noté pour le 28, merci.
        absent | - | childcare costs for trainees | I won't be coming, but I'd ask you to discuss childcare costs for trainees.
        absent | - | the new visa rules | I can't attend. May I ask the group to discuss the new visa rules?
        absent | - | travel expenses of trainees | I can't make it, but I would ask you to raise travel expenses of trainees.
        absent | - | de reiskosten | Ik kom niet, maar ik zou u willen vragen de reiskosten te bespreken.
        absent | - | die Reisekosten | Ich komme nicht, würde Sie aber bitten, die Reisekosten zu besprechen.
        present | - | la pénurie de veilleurs de nuit | Affirmatif ! En revanche pas de déjeuner pour nous, nous filons. Et n'oublions pas, toujours remise à plus tard, la pénurie de veilleurs de nuit.
        present | - | - | Affirmatif pour le 28.
        present | - | - | Je viens. Pas de chambre pour moi, je loge chez ma sœur.
        present | - | - | I'll be there. No lunch for me, thanks.
        absent | - | - | Pas de Paris pour moi cette fois.
        substitute | Inès Bouzid | - | moi non, Inès Bouzid oui. elle a le dossier
        substitute | Karim Zaoui | - | Moi pas, mais Karim Zaoui oui.
        substitute | Karim Zaoui | - | Karim Zaoui oui, moi non.
        substitute | Wim Peeters | - | Ik niet, Wim Peeters wel.
        substitute | Anke Vogel | - | Ich nicht, aber Anke Vogel schon.
        substitute | Jane Hughes | - | Not me, but Jane Hughes will.
        present | - | - | Karim Zaoui non, moi oui.
        absent | - | - | En l'état présent de nos effectifs, envoyer quelqu'un à Paris n'est pas possible. Nous serons là, présents, quand le département nous rendra des postes.
        absent | - | - | Monter à Paris est au-dessus de mes forces. Je reviendrai quand mon médecin le permettra.
        present | - | - | Je serai là quand vous ouvrirez les portes.
        present | - | - | Il paraît qu'il existe un lien Zoom : inutile de me le transmettre, je préfère être des vôtres sur place.
        present | - | - | J'ai vu que vous proposiez un lien Teams. Pas besoin de me l'envoyer, je viens.
        remote | - | - | Je me connecterai, inutile de me renvoyer le lien, je l'ai.
        absent | - | congé parental ; bilan du séminaire | Absent. Pour l'ordre du jour, pensez aussi au congé parental et au bilan du séminaire.
        present | - | bénévolat des retraités | Oui. Et qu'on parle enfin du bénévolat des retraités !
        present | - | les visas des stagiaires | Je viens. Et qu'on mette enfin sur la table les visas des stagiaires.
        present | - | la prime d'astreinte | J'y serai. Il y aurait lieu d'évoquer la prime d'astreinte.
        present | - | la carte mobilité | Présent, avec un souhait : que l'on aborde la carte mobilité.
        absent | - | la fatigue des veilleurs | Je ne viens pas. Nous aimerions que vous évoquiez sans nous la fatigue des veilleurs.
        absent | - | - | Je reste au chevet de ma mère. Pensez à nous.
        present | - | - | Je viens, pensez à réserver une salle chauffée.
        absent | - | - | Notre adjointe Mme Bréchet, que vous aviez priée aussi, est retenue à Agen.
        none | - | - | Pouvez-vous me dire quand on nous rendra les badges ?
        """#
}
