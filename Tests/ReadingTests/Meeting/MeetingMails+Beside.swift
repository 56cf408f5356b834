/// Mails that stand beside those of other hands: what only looks like an answer of theirs, and the same in other words.
extension MeetingMails {
    static let beside = #"""
        present | - | - | Je serai là. Ma présidente, elle, est prise ce jour-là.
        present | - | - | Je viens seule : mon collègue Marc Petit, convié lui aussi, a un conseil de classe.
        present | - | - | Présente. Jacques Blin, notre vice-président, ne pourra pas, il est à Lyon.
        present | - | - | J'y serai, contrairement à ma collègue Inès qui est souffrante.
        present | - | - | Je participerai à la réunion. Mme Bréchet, à qui vous aviez aussi écrit, est en congé maternité.
        absent | - | - | Mme Bréchet et moi-même serons absentes.
        present | - | - | I will attend. Our treasurer, whom you invited as well, is away that week.
        absent | - | - | Ma directrice, qui signe les congés, a refusé le mien. Je ne viendrai pas.
        present | - | - | L'ANAS sera représentée par sa vice-présidente, qui vous écrit.
        present | - | - | Notre mouvement sera représenté par sa secrétaire générale (moi-même).
        present | - | - | C'est le soussigné qui représentera l'AIRE.
        present | - | - | The association will be represented by yours truly.
        present | - | - | Wir werden durch mich vertreten.
        present | - | - | Onze vzw zal vertegenwoordigd worden door ondergetekende.
        substitute | Solange Petit | - | L'AIRE sera représentée par Solange Petit, le président soussigné étant empêché.
        substitute | PAUL HENRY | - | SERAI REMPLACE PAR PAUL HENRY MERCI
        substitute | CLAIRE DUBOIS | - | REPRESENTEE PAR CLAIRE DUBOIS LE 28
        substitute | MICHEL BESSON | - | EXCUSE. REMPLACANT MICHEL BESSON
        absent | - | - | EMPECHEE LE 28. BONNE REUNION
        present | - | - | PRESENTE LE 28 AVEC DEUX COLLEGUES
        absent | - | - | Martine Gros a refusé cette invitation avec ce commentaire : « en congé ».
        present | - | - | Invitation acceptée : Réunion de la Conférence
        absent | - | - | Refusé : Réunion de la Conférence
        tentative | - | - | Provisoire : Réunion de la Conférence @ mar. 28 nov. 2026 10:00
        present | - | - | Accepté : Réunion de la Conférence
        present | - | - | Lucas Meyer a accepté l'invitation à l'événement « Réunion de la Conférence » (mardi 28 novembre).
        absent | - | - | lucas.meyer@cemea.example a refusé cette invitation.
        tentative | - | - | Lucas Meyer a répondu Peut-être à cette invitation.
        absent | - | - | Declined: Réunion de la Conférence
        absent | - | - | Emma Clark has declined the invitation.
        present | - | - | Je serai là. Mon chef a accepté cette invitation sans sourciller.
        present | - | - | Le ministère a décliné votre invitation, mais nous serons là.
        absent | - | - | Notre présidente a décliné votre invitation, je la suis.
        present | - | - | Présent ! En espérant que le café soit chaud.
        present | - | - | Je serai des vôtres. Si seulement le chauffage marchait !
        present | - | - | Je viens. Pourvu qu'on trouve à se garer !
        present | - | - | Je viens, j'espère que les chaises seront moins dures.
        tentative | - | - | Pourvu que les trains roulent, j'espère être là.
        tentative | - | - | Je viendrai pourvu que la grève soit levée.
        tentative | - | - | J'espère que le train roulera, je ne promets rien.
        substitute | Tom Jansen | - | Ik kan niet, Tom Jansen wel.
        substitute | Sandra Vogt | - | Ich kann nicht, Sandra Vogt aber schon.
        substitute | Peter Hall | - | I can't, but Peter Hall can.
        substitute | Rachida Amrani | - | Je ne peux pas. Rachida Amrani, si.
        substitute | Rachida Amrani | - | Moi c'est non, Rachida Amrani c'est oui.
        absent | - | - | Moi non, et Rachida non plus.
        present | - | - | Moi oui, Rachida Amrani non.
        absent | - | - | moi non
        absent | - | - | Pas disponible, ni Marc, ni Lise.
        present | - | - | Je viens. Pas de viande pour moi.
        present | - | - | Je serai là le matin, pas de repas pour nous.
        absent | - | - | Pas de réunion pour moi cette fois.
        absent | - | - | Non, pas disponible.
        absent | - | - | Négatif pour moi.
        present | - | - | Affirmatif, nous serons deux.
        absent | - | - | Je suis positif au covid.
        present | - | - | Nous sommes disponibles.
        none | - | - | Le rapport est non disponible sur votre site.
        remote | - | - | je ne peux pas me deplacer mais je serai sur whatsapp video
        remote | - | - | Je serai sur Teams, si je me coupe rappelez-moi.
        remote | - | - | I'll be on Zoom; if the line drops I'll redial.
        remote | - | - | Ik ben er via Teams, als de verbinding wegvalt bel ik terug.
        remote | - | - | Ich bin per Zoom dabei, wenn die Leitung abbricht, wähle ich mich neu ein.
        tentative | - | - | Je serai en visio si mon chef est d'accord.
        tentative | - | - | Je serai en visio, si mon fils n'est pas malade.
        present | - | - | On m'a parlé d'un lien visio : gardez-le, je préfère venir.
        present | - | - | Il y a un lien Zoom dans l'invitation mais je viendrai sur place.
        remote | - | - | Il y a un lien Zoom dans l'invitation, je l'utiliserai.
        remote | - | - | Je prendrai le lien Zoom.
        present | - | - | No need to send me the link, I'd rather be in the room.
        absent | - | - | Dans la situation présente, sans salariée, venir à Paris n'est pas possible.
        absent | - | - | Nous ne viendrons pas. Nous reviendrons quand on nous paiera nos trajets.
        present | - | - | Je ne serai pas là à l'ouverture. Je serai là quand la matinée commencera vraiment.
        absent | - | - | Venir de Corse un mardi n'est pas dans nos moyens.
        tentative | - | - | Le bureau choisira jeudi qui viendra.
        tentative | - | - | Notre CA élira son délégué le 10, je vous écrirai alors.
        tentative | - | - | On ne sait pas encore qui sera notre représentant.
        substitute | notre trésorière | - | Je ne peux pas, notre trésorière nous représentera.
        substitute | un remplaçant | - | Je ne pourrai pas venir, notre bureau désignera un remplaçant.
        none | - | - | Le rapport est disponible sur votre site.
        none | - | - | Les actes du colloque seront bientôt disponibles.
        present | - | - | La FNEJE est disponible ce jour-là.
        present | - | - | Notre équipe est libre, nous viendrons.
        none | - | - | L'accès au bâtiment est libre.
        none | - | - | Le compte rendu n'est pas disponible en ligne.
        none | - | - | The report is not available yet.
        none | - | - | Het verslag is niet beschikbaar.
        none | - | - | Der Bericht ist nicht verfügbar.
        present | - | - | Le 28 est libre dans mon agenda.
        present | - | - | Cette date est libre pour nous.
        absent | - | - | La présidente n'est pas disponible.
        absent | - | - | Aucun de nous n'est disponible.
        absent | - | - | Personne n'est libre chez nous.
        absent | - | - | L'équipe n'est pas disponible.
        absent | - | - | Aucune de nos salariées n'est libre.
        present | - | - | La voie est libre, je viens.
        absent | - | - | Bonjour, non disponible. Merci quand même.
        absent | - | - | I'm not free.
        absent | - | - | Neither of us is available.
        absent | - | - | Non, je n'ai plus la force de voyager. À mon âge on finit par renoncer.
        absent | - | - | Mon kiné m'interdit l'avion. On finit par obéir à ces gens-là.
        present | - | la loi grand âge | Je viens. Notre comité, réuni hier, demande que soit débattue la loi grand âge.
        none | - | la taxe sur les salaires | L'UFNAFAM souhaite que figure au programme la taxe sur les salaires.
        none | - | le statut des aidants | Notre fédération demande à ce que soit porté à l'ordre du jour le statut des aidants.
        none | - | le suivi des jeunes majeurs | Il conviendrait d'inscrire à l'ordre du jour le suivi des jeunes majeurs.
        none | - | la loi bien-vieillir | Nous demandons d'y faire figurer la loi bien-vieillir.
        none | - | les congés des aidants | Pour l'ordre du jour, nous voudrions voir y figurer les congés des aidants.
        absent | - | carer's leave | I won't be there. I would urge the group to look at carer's leave.
        absent | - | the new code of ethics | Can't come, sorry. Would you please ask the board to consider the new code of ethics?
        absent | - | the pay scale | I'm away, but we'd welcome a discussion on the pay scale.
        present | - | the pay scale | I'll be there and I'd ask that we talk about the pay scale.
        present | - | - | I'll be there. I'd ask you to send me the map.
        present | - | - | I'll come. May I ask you to book a hotel for me?
        present | - | - | Je viens. Plusieurs collègues m'ont demandé si l'on pouvait se garer.
        present | - | - | Je serai là. On m'a demandé si je pouvais dormir sur place.
        present | - | la sécurité des maraudes | Je viens. Plusieurs bénévoles se demandent si l'on pourrait parler de la sécurité des maraudes.
        present | - | le bilan carbone | Je viens, et je voulais savoir si on ne pourrait pas prendre vingt minutes pour le bilan carbone.
        present | - | le devenir du fonds | J'y serai. Mon bureau aimerait savoir s'il serait possible d'aborder le devenir du fonds.
        present | - | les contrats courts | Je serai là. N'oublions pas, même si cela lasse, les contrats courts.
        present | - | le bénévolat | Oui. N'oubliez pas, s'il vous plaît, le bénévolat dans l'ordre du jour.
        present | - | - | Je viens. N'oubliez pas, comme la dernière fois, les clés de la salle.
        present | - | un exposé sur la réforme | Je viens. J'aurais grand plaisir à entendre un exposé sur la réforme.
        present | - | - | J'aurai grand plaisir à vous entendre. Je viens.
        present | - | - | J'aurais plaisir à vous revoir : je viens.
        absent | - | - | J'aurais eu plaisir à vous entendre, mais je suis retenue.
        none | - | - | Merci pour le compte rendu, que nous avons eu plaisir à lire.
        remote | - | - | Je vous entendrai depuis chez moi.
        remote | - | - | Je ne peux venir mais j'aimerais vous écouter, envoyez-moi le lien.
        present | - | - | Hâte de vous entendre mardi, je serai là.
        present | - | - | Je prends part. Deux couverts svp.
        absent | - | - | Je ne prends pas part à cette réunion.
        absent | - | - | Nous ne prendrons pas part à la rencontre.
        absent | - | - | Je regrette de ne pouvoir prendre part à vos travaux.
        present | - | - | L'AFORSSE prend part à la réunion et sera représentée par sa présidente, soussignée.
        tentative | - | - | Peut-être au premier rang, peut-être pas.
        absent | - | - | Pas au premier rang cette fois, je suis clouée au lit.
        present | - | - | Je serai au premier rang, cahier en main.
        present | - | - | Comme d'hab, présente.
        absent | - | - | Comme d'habitude, absent en novembre : bouclage.
        unclear | - | - | Comme la dernière fois.
        present | - | - | Entendu pour le 28.
        present | - | - | Bien entendu que je viens.
        none | - | - | J'ai bien entendu votre message sur mon répondeur.
        none | - | - | Ci-joint la note que vous m'aviez demandée.
        present | - | - | ok c est note
        absent | - | - | Votre dévouée secrétaire est au regret : je ne viendrai pas.
        present | - | - | Bonjour,\nje viens.\n\nVotre ami,\nJean Absent
        absent | - | - | Je ne pourrai pas me joindre à vous.\nTout à vous,\nÉdith
        present | - | - | Je suis tout à vous le 28.
        substitute | Éva Marin | - | Je dois décliner. Éva Marin oui, elle sera là.
        substitute | Lise Roux | - | Absent, mais Lise Roux y sera représentée.
        absent | - | - | Je ne peux pas. Paul Roy non plus.
        present | - | - | Je ne peux pas ouvrir la pièce jointe. Je viens, oui.
        remote | - | - | Le train est trop cher. Si la visio est possible, je la prends.
        tentative | - | - | Si c'est possible de me libérer, je viendrai.
        remote | - | - | Par téléphone, si c'est toujours possible.
        tentative | - | - | Je participerai par téléphone si je suis sorti de l'hôpital.
        present | - | - | J'ai appris par un collègue que le lien serait envoyé ; inutile de me le transmettre, je serai à Paris.
        present | - | - | Je viens. Notre présidente, que vous avez invitée aussi, viendra avec moi.
        present | - | - | Je viens. Mon collègue M. Roy, que vous avez invité aussi, viendra.
        substitute | M. Roy | - | Je suis en congé. Mon collègue M. Roy, que vous avez invité aussi, viendra.
        absent | - | - | Mon directeur M. Roy, qui devait m'accompagner, est malade ; je ne viendrai donc pas non plus.
        absent | - | - | La FNEJE, en pleine fusion, est empêchée.
        absent | - | - | Notre association, privée de salariés, est dans l'impossibilité de venir.
        absent | - | - | M. Roy est souffrant, il vous prie de l'excuser.
        absent | - | - | Ma secrétaire vous l'a dit : je suis retenu à Lyon.
        absent | - | - | Ma collègue vous a prévenus, je suis empêchée.
        absent | - | - | La présidente, Mme Roy, est souffrante.
        present | - | - | Le 28, Mme Roy, est-ce à dix heures ? Je serai là.
        tentative | - | - | Nous déciderons en bureau qui viendra.
        present | - | - | Je viendrai, et je verrai bien qui sera là.
        absent | - | - | INDISPONIBLE LE 28. MERCI DE M EXCUSER
        substitute | ANNE LEROUX | - | PAS LIBRE. VERRA AVEC ANNE LEROUX QUI ME REMPLACE
        present | - | - | OK POUR LE 28, TRAIN DE 8H12
        remote | - | - | EN VISIO POUR MOI
        substitute | JULIE FAURE | - | SUIS EN CONGE REMPLACEE PAR JULIE FAURE
        substitute | Julie Faure | - | Remplacée exceptionnellement par Julie Faure.
        substitute | Julie Faure | - | Représentée, comme en mars, par Julie Faure.
        substitute | Julie Faure | - | Mon association sera pour une fois représentée par Julie Faure.
        absent | - | - | Remplacée par personne, hélas : absente.
        present | - | - | Je remplace la présidente absente : je serai là.
        present | - | - | J'accompagnerai Mme Roy, qui est retenue jusqu'à 10 h, et serai là à l'heure.
        present | - | - | Mme Roy vous prie de l'excuser, elle est au tribunal. Moi, je viens.
        present | - | - | Seul M. Adam est empêché ; pour ma part je viens.
        present | - | - | Je viens sans Mme Adam, retenue à Nantes.
        present | - | - | Je viens. Nos deux stagiaires, très déçues, ne pourront pas.
        absent | - | - | Mes collègues viendront peut-être à une autre séance ; moi je suis empêchée le 28.
        absent | - | - | Ni ma collègue ni moi ne pourrons venir.
        absent | - | - | Mon collègue M. Petit et moi sommes tous deux retenus.
        present | - | - | M. Petit ne pouvant venir, c'est moi qui viendrai.
        present | - | - | Notre directrice étant retenue, je viendrai seul.
        present | - | - | Je viendrai, seule, Mme Petit étant retenue à Dax.
        tentative | - | - | Ma directrice est retenue ; pour ma part je ne sais pas encore.
        absent | - | - | Je décline. Notre trésorier, à qui j'en ai parlé, est pris également.
        remote | - | - | Je suivrai en visio. Ma collègue Mme Roy, elle, est en congé.
        absent | - | - | Bonjour, c'est la fille de Mme Roy : maman est hospitalisée, elle ne viendra pas.
        present | - | - | I'll be there. Unfortunately our chair, Mrs Hall, can't make it.
        absent | - | - | Our chair, Mrs Hall, can't make it and neither can I.
        present | - | - | Count me in. Tom, our treasurer, sends his apologies.
        present | - | - | Ik ben erbij. Onze voorzitter, mevrouw Claes, kan helaas niet.
        present | - | - | Ich bin dabei. Unser Vorsitzender, Herr Kuhn, ist leider verhindert.
        remote | - | - | Zoom for me. The meeting ID please.
        none | - | - | Please send Paul Hartley the minutes.
        present | - | - | I'm coming. Please send the QR code.
        substitute | Paul Hartley | - | I can't come; I'll send Paul Hartley.
        substitute | Paul Hartley | - | We'd rather send Paul Hartley.
        present | - | - | Je viens. Envoie-moi le code PIN de la porte.
        absent | - | housing for apprentices | Sorry, no. I'd ask the board to consider housing for apprentices though.
        absent | - | the bursary cuts | Apologies from me. It would be good if someone could raise the bursary cuts.
        absent | - | de wachtlijsten | Ik ben verhinderd. Zou iemand de wachtlijsten ter sprake kunnen brengen?
        absent | - | die Wartelisten | Ich bin verhindert. Ich würde Sie bitten, über die Wartelisten zu sprechen.
        none | - | la situation des MNA | Notre conseil demande que la situation des MNA figure à l'ordre du jour.
        none | - | la loi immigration | Il nous paraîtrait utile qu'y figure également la loi immigration.
        tentative | - | - | Pourvu que ma hanche tienne !
        tentative | - | - | J'aimerais venir. Pourvu que les trains roulent.
        present | - | - | Je viens à condition qu'il y ait des croissants !
        present | - | - | Je serai là, pourvu qu'il y ait du café ;-)
        tentative | - | - | Je viendrai à condition que l'ascenseur marche.
        substitute | Mme Roy | - | Je serai remplacée lors de cette séance par Mme Roy.
        substitute | Mme Roy | - | Étant à Dijon, je suis remplacée par Mme Roy.
        present | - | - | J'ai vu le message sur WhatsApp, je viens.
        absent | - | - | Je ne viendrai pas. Nous reviendrons quand on nous paiera nos trajets.
        present | - | la journée d'étude de mars | Je viens. J'aimerais parler de la journée d'étude de mars.
        present | - | l'assemblée des jeunes | Je viens. Il faudrait parler de l'assemblée des jeunes.
        present | - | - | Je ne peux pas rester déjeuner, Lise Roux oui.
        """#
}
