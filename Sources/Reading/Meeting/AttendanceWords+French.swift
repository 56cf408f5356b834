/// How people say in French whether they come. Phrases are parted by `|` and written as people write them; accents,
/// case, apostrophes and hyphens do not matter, and the longest phrase wins.
extension AttendanceWords {
    static let french: [(AttendanceSignal, String)] = [
        (
            // « Je viendrai. » « J'y serai ! » « Présente. » « Comptez sur moi. »
            .come,
            """
            (suis/sommes/est/mais/) bien là|bel et bien là|bel et bien présent|bel et bien présente|prendrai part|prendrons part|fidèle au poste|fidèles au poste|gardez-moi une place\
            |gardez-moi une chaise|réservez-moi une place|garde-moi une place|monte à paris|pris mon train|pris mes billets de train|billets achetés|vous me verrez|présence assurée|en sera|en serons\
            |au complet|m'y rendrai|nous y rendrons|passerai|ferai un saut|date bloquée|c'est bloqué|dans l'agenda|serai accompagné|serai accompagnée|serons accompagnés|serons accompagnées\
            |serai dans les murs|serai ponctuel|serai ponctuelle|passe la matinée avec vous|passe la journée avec vous|passe l'après-midi avec vous|passerai la journée avec vous|répond à l'appel\
            |réponds à l'appel|répondons à l'appel|on sera deux|serai à l'heure|serai à paris|serons à paris|viens|viendrai|viendrons|venons|on vient|on viendra|on sera là|on y sera|on y va|participe\
            |participerai|participerons|participons|assisterai|assisterons|assiste|assistons|serai là|serons là|suis là|serai la|y serai|y serons|j'y suis|jy serai|jy suis|serai présent|serai présente\
            |serons présents|serons présentes|serai presents|serai des vôtres|serons des vôtres|suis des vôtres|serai parmi vous|serons parmi vous|serai avec vous|serons avec vous|serai au rendez-vous\
            |serons au rendez-vous|serai de la partie|serons de la partie|suis partant|suis partante|partant|partante|partants|serai à la réunion|serons à la réunion|présent|présente|présents|présentes\
            |présentiel|en présentiel|disponible|disponibles|dispo|dispos|libre|libres|comptez sur moi|compte sur moi|comptez sur nous|compte sur nous|comptez-moi|compte-moi|comptez-nous|compte-nous\
            |j'en suis|j'en serai|nous en serons|me joindrai à vous|nous joindrons à vous|me joins à vous|me joindrai|vous rejoindrai|vous rejoins|vous rejoindrons|ferai le déplacement\
            |ferons le déplacement|fais le déplacement|représenterai|représenterons|siégerai|siégerons|serai en personne|serons deux|serons trois|serons quatre|serons 2|serons 3|serons 4\
            |serons au complet|serons plusieurs|ma présence|notre présence|ma participation|notre participation|ma venue|notre venue|présence confirmée|participation confirmée|prends mes billets\
            |ai pris mes billets|ai pris mon billet|mon billet est pris|mes billets sont pris|ai réservé mon train|ai réservé mes billets|serai dans la salle|serai sur place|me déplacerai\
            |nous déplacerons|réponds présent|répondrai présent|répondons présents|arriverai|arriverons|arrive|me libère|me suis libérée|me suis libéré|me suis arrangé|me suis arrangée\
            |me suis arrangé pour|serai là-bas|bloqué la date|réservé la date|noté dans mon agenda|noté dans nos agendas|inscrivez-moi|inscris-moi|inscrivez-nous|venez nous ouvrir|réponds oui\
            |confirme ma présence|confirme notre présence|confirmons notre présence|accepte|accepté cette invitation|a accepté l'invitation|accepte l'invitation|à mardi|à lundi|à mercredi|à jeudi\
            |à vendredi|à samedi|rendez-vous le|rdv le|on se voit le|on se voit|on se retrouve|on se revoit|me convient|nous convient|convient parfaitement|me va|nous va|me va bien|à tout bientôt le\
            |me rends disponible|serai bien là|serai bien présent|serai bien présente|serai bien des vôtres|y serai bien|serons bien là|serons bien présents|serai donc là|serai donc présent\
            |serai donc présente|bien présent|bien présente|serai naturellement présent|je m'inscris|m'inscris|compter dedans|compter dans|compter parmi vous|compter comme présent|compter comme présente\
            |compter parmi les présents|me réjouis de vous revoir|réjouis de vous revoir|hâte de vous revoir|hâte de vous voir|hâte de vous retrouver|répond favorablement|réponds favorablement\
            |répondons favorablement|accepte votre invitation|acceptons votre invitation|acceptons l'invitation|me réjouis de vous retrouver|me réjouis de vous voir|ravi de vous retrouver\
            |ravie de vous retrouver|partirai à|devrai partir|dois partir|devrai vous quitter|repartirai|partir avant la fin|serai en retard|serai un peu en retard|aurai du retard|aurai un peu de retard
            """
        ),
        (
            .comeInfinitive,
            """
            venir|participer|assister|être là|être la|y être|être présent|être présente|être présents|être présentes|être des vôtres|être parmi vous|être avec vous|me joindre à vous|nous joindre à vous\
            |me joindre|vous rejoindre|me libérer|nous libérer|me déplacer|nous déplacer|faire le déplacement|être au rendez-vous|être de la partie|m'y rendre|nous y rendre|me rendre|nous rendre\
            |m'associer|y assister|y participer|représenter|siéger|être à paris|monter à paris|aller à paris|être disponible|me rendre disponible|être à la réunion|aller à la réunion|y aller\
            |être sur place|se joindre à vous|répondre présent|faire le voyage|vienne|venions|participe à|présence|prendre part|honorer votre invitation|honorer de ma présence
            """
        ),
        (
            .comeThird,
            """
            se rendra|s'y rendra|se déplacera|prendra part|vous rejoindra|fera le voyage|vient|viendra|viendront|viennent|participera|participeront|assistera|assisteront|sera là|seront là|sera la|y sera|y seront|sera présent|sera présente|seront présents|seront présentes\
            |sera représenté|sera représentée|seront représentés|sera des vôtres|sera parmi vous|sera au rendez-vous|fera le déplacement|siégera|sera bien présente|sera bien présent\
            |sera bien représentée|sera bien là|y sera représentée|y sera représenté|répond présent|répond présente|répondra présent|répondra présente|ira|arrivera|sera bien représenté|accepte de venir\
            |est présente|est présent|se joindra à vous|sera dans la salle|sera de la partie
            """
        ),
        (
            // « Je ne manquerais cela pour rien au monde. » « En chair et en os. »
            .surelyComes,
            """
            ne manquerai pas|ne manquerais pas|ne peux pas ne pas venir|ne peux pas ne pas être|ne pouvons pas ne pas venir|ne manquerais cela pour rien au monde|ne manquerais ça pour rien au monde\
            |ne raterai pas|ne raterais ça pour rien au monde|ne louperai pas|pour rien au monde|en chair et en os|sans faute|par mes soins|représentée par moi|représenté par moi|en ma personne|moi-même\
            |oui ferme|ne serai pas absent|ne serai pas absente|n'y manquerai pas|n'y manquerons pas|je ne manquerai pas d'être là|pas absent|pas absente|pas absents|ne serons pas absents|ni absent\
            |ni absente|avec grand plaisir|avec plaisir|volontiers|avec joie|et plutôt deux fois qu'une|plutôt deux fois qu'une|ne serai pas des absents|ni absence ni retard|en personne\
            |sous aucun prétexte|mille fois oui|représentés par moi|représentées par moi|représentée par nos soins|un oui franc|votre serviteur|votre servante|votre dévoué|votre dévouée\
            |rien ne m'empêchera|rien ne nous empêchera|rien ne m'arrêtera|pas une raison de manquer|bien sûr que oui|pas d'empêchement|aucun empêchement|plus empêché|plus empêchée|plus retenu\
            |plus retenue
            """
        ),
        (
            // « Absent. » « Merci de m'excuser. » « Retenue par… » « Empêché. »
            .away,
            """
            absent|absente|absents|absentes|mon absence|notre absence|l'absence de l|absence|m'excuser|nous excuser|excuser mon absence|excuser notre absence|excuser|excusez mon absence\
            |excusez notre absence|excusez-moi|excuse-moi|excusez-nous|excusé|excusée|excusés|excusées|excuse|excuses|empêché|empêchée|empêchés|empêchées|empêchement|retenu|retenue|retenus|retenues\
            |indisponible|indisponibles|indispo|impossible|impossible pour moi|m'est impossible|nous est impossible|indisponibilité|forfait|déclare forfait|décline|décliner|déclinons|renonce|renoncer\
            |renonçons|dans l'impossibilité|dans l'incapacité|passe mon tour|passerai mon tour|sans moi|sans nous|fais faux bond|ferai faux bond|faire faux bond|serai ailleurs|suis ailleurs\
            |manquerai|raterai|louperai|manque à l'appel|manquerai à l'appel|suis pris|suis prise|sommes pris|serai pris|serai prise|déjà pris|déjà prise|déjà engagé|déjà engagée|coincé|coincée|bloqué\
            |bloquée|alité|alitée|hospitalisé|hospitalisée|en arrêt maladie|porter pâle|pas dispo|défection|fera défaut|ferai défaut|autre engagement|autres engagements|engagement antérieur|incompatible\
            |m'absente|m'absenter|suis obligé d'annuler|suis obligée d'annuler|dois annuler|annule ma venue|annuler ma venue|annule ma participation|annuler ma participation|empêche|empêchent|empêchera\
            |empêcheront|annuler|annule|annulons|me retient|me retiennent|me retiendra|geste forfait|me désiste|me désister|désistement|serai hors|me fait défaut
            """
        ),
        (
            // « Vous ne m'y verrez pas. » « Aucune chance que je sois rentrée. »
            .surelyAway,
            """
            ne m'attendez pas|ne nous attendez pas|inutile de m'attendre|inutile de nous attendre|pas cette fois|pas cette fois-ci|faute de pouvoir être|faute de pouvoir venir|faute de pouvoir\
            |passer mon tour|passer notre tour|ne reprends qu'après|ne sois pas des vôtres|pas ce coup-ci|pas pour moi|ne viens|peux point|ne pouvoir|ne pas pouvoir|ne pouvant|ne pas être\
            |ne m'y verrez pas|ne me verrez pas|ne nous verrez pas|ne nous y verrez pas|aucune chance|aucun moyen|pas moyen|pas possible|n'est pas possible|peux pas|peut pas|pourrai pas|pourrons pas\
            |pourra pas|pouvons pas|pourrais pas|pourrai malheureusement pas|peux malheureusement pas|pourrai hélas pas|serai pas là|serai pas la|serons pas là|suis pas là|suis pas la|sera pas là\
            |sera pas la|n'y serai pas|n'y serons pas|y serai pas|serai pas présent|serai pas présente|serai pas disponible|pas disponible|pas disponibles|pas dispos|pas libre|pas libres|viens pas\
            |viendrai pas|viendrons pas|viendra pas|serai pas des vôtres|ne comptez pas sur moi|comptez pas sur moi|ne comptez pas sur nous|parmi les excusés|parmi les absents|au nombre des excusés\
            |au nombre des absents|ne pourrai être|ne pourrai me joindre|ne pourrai malheureusement|ne pourrai hélas|ne pourrai participer|ne pourrai assister|ne pourrai venir|ne pourrai donc\
            |ne pourrons|ne pourra|ne peux venir|ne puis|ne saurais|ne pourrai|ne serai ni|ni en salle ni en visio|ni sur place ni à distance|ni en présentiel ni en visio|ni en présence ni à distance\
            |sans moi cette fois|plus possible|ne peux plus|pourrai plus|confirme mon absence|confirmer mon absence|confirme notre absence|ne sera pas représenté|ne sera pas représentée\
            |sera pas représentée|sera pas représenté|sera pas présente|personne ne pourra|personne de chez nous|personne de disponible|aucun de nous|aucun d'entre nous|aucune de nous|nul ne pourra\
            |ce sera non|c'est non|non pour moi|non pour nous|non merci|loin de paris|hors de france|pas parmi vous|pas être parmi vous|pas être des vôtres|pas être là|pas être présente|pas être présent
            """
        ),
        (
            .awayHint,
            """
            désolé|désolée|désolés|désolées|dsl|navré|navrée|avec regret|à regret|à mon grand regret|je regrette|nous regrettons|en formation|en congé|en congés|en vacances|en mission|en déplacement\
            |en réunion|je plaide|en jury|de jury|un jury|en audience|une audience|en stage|à l'étranger|ce jour-là|cette date-là|le même jour|même jour|même moment|à cette date|ce matin-là\
            |cet après-midi-là|malade|grippé|grippée|souffrant|souffrante|cloué au lit|clouée au lit|enterrement|obsèques|congé maternité|congé parental|arrêt de travail|bonne réunion|belle réunion\
            |bons travaux|bonne séance|je penserai à vous|penserai bien à vous|transmettez mes amitiés|lirai le compte rendu|lirons le compte rendu|ma place soit là-bas|une autre fois|débordé|débordée\
            |surchargé|surchargée|occupé|occupée|covid|fièvre|grippe|rendez-vous médical|je déménage|déménagement|je reste à|resterai à|opéré|opérée|hospitalisation|la prochaine fois|à la prochaine\
            |ailleurs|serai de tout cœur|de tout cœur avec vous
            """
        ),
        (
            // « En visio. » « Je me connecterai. » « Zoom pour moi. »
            .remote,
            """
            sur écran|par écran|devant mon ordinateur|derrière mon ordinateur|autour du même ordinateur|derrière le même ordinateur|devant le même écran|visio|en visio|visioconférence|visio conférence\
            |en visioconférence|par visioconférence|visioconf|vision conférence|distanciel|en distanciel|à distance|zoom|teams|jitsi|skype|bbb|bigbluebutton|webex|google meet|sur meet|par meet\
            |me connecterai|me connecte|connecté|connectée|connectés|connectées|nous connecterons|nous connectons|on se connectera|me brancherai|par écran interposé|écran interposé|en ligne|à l'écran\
            |derrière mon écran|derrière l'écran|au téléphone|par téléphone|par tél|en audio|conférence téléphonique|en virtuel|virtuellement|en remote|webcam|en duplex|appelez-moi|m'appeler\
            |haut-parleur|de loin|ouvrez la visio|ouvrir la visio|caméra|par vidéo|en vidéo|vidéoconférence|en vidéoconférence|audioconférence|par ordinateur interposé|depuis mon salon|depuis chez moi\
            |de chez moi|depuis mon bureau|petite fenêtre|une petite fenêtre|suivrai à distance|par l'ordinateur|depuis l'hôpital|depuis ma cuisine|par internet|sur internet|me connecter|nous connecter\
            |en hybride
            """
        ),
        (
            .remoteHint,
            """
            lien de connexion|le lien|un lien|lien zoom|lien teams|lien visio|lien jitsi|codes de connexion|code de connexion|codes d'accès|les codes|coordonnées de connexion|les identifiants\
            |lien d'accès|lien de la visio|lien de visio
            """
        ),
        (
            // « Je vais essayer de venir. » « En principe oui. »
            .maybe,
            """
            peut-être|peut être|essayer|essaye|essaie|essaierai|essayerai|essaierons|essayons|tenter|tenterai|tente|tâcherai|tâche|tâcherons|espère|espérons|en principe|normalement|a priori|à priori\
            |théoriquement|en théorie|éventuellement|probablement|probable|vraisemblablement|sans doute|sous réserve|sous toute réserve|devrais|devrait|devrions|devraient|pourrais|pourrait|hésite\
            |hésitons|dépendra|dépend|incertain|incertaine|incertaine encore|sauf contrordre|si je peux|si je viens|si je le peux|si je suis|si j'arrive|si je parviens|si je me libère|si j'ai|si ma\
            |si mon|si la|si le train|si les|si nous|si on peut|au cas où|pas exclu|pas impossible|possible que|il se peut|il se pourrait|en suspens|en attente de|dès que possible|présent si possible\
            |présente si possible|présents si possible|là si possible|venir si possible|si je|si j|si un|si une|si aucun|si mes|si le|tout pour|à moins que|envisage|envisageons|aimerais venir\
            |aimerais bien venir|souhaiterais venir|ferai mon possible|faire mon possible|faire tout mon possible|faire notre possible|faire le maximum|faire de mon mieux|faire au mieux|faire en sorte\
            |ferai tout mon possible|fais mon possible|ferai de mon mieux|ferai le maximum|sinon
            """
        ),
        (
            // « À confirmer. » « Rien n'est sûr. » « Mettez-moi au crayon. »
            .surelyMaybe,
            """
            ne promets rien|ne promettons rien|à confirmer|vous confirme la veille|te confirme la veille|vous le confirme la veille|confirme la veille|j'ai un doute|un doute sur mon train\
            |un doute sur mon agenda|pas encore mon|pas encore ma|pas encore reçu|pas encore le|inch'allah|à voir|si tout va bien|si rien ne|on ne sait jamais\
            |encore flou|point d'interrogation|en ballottage|liste d'attente|sous condition|cinquante pour cent|50 %|trop tôt pour|sans pouvoir confirmer|sans pouvoir vous confirmer|attends de connaître\
            |attends de savoir|attends mon|attends une|attends la|attends le|attends l|j'attends|nous attendons|verrai|vous dis ça|te dis ça|vous dis demain|vous dis cela|réponse lundi|réponse mardi\
            |réponse mercredi|réponse jeudi|réponse vendredi|réponse demain|réponse sous peu|réponse bientôt|réponse suit|option|saurai que|saurai pas avant|ne le saurai|le saurai|saurai demain\
            |saurai lundi|saurai plus tard|fortes chances|de grandes chances|bonnes chances|chances que|petite chance|confirme ma présence dès|confirme ma venue dès|confirme ma participation dès\
            |rien de certain|rien de sûr|sans garantie|rien promettre|rien garantir|sans certitude|sans promesse|rien vous promettre|donnerai ma réponse|donnerai une réponse|donnerai réponse\
            |donnerai la réponse|vous répondrai|réponse définitive|réponse ultérieure|réponse dans|réponse d'ici|réponse la semaine|vérifier mon planning|vérifier mon agenda|vérifier mes disponibilités\
            |consulter mon agenda|regarder mon agenda|vérifier si|voir si|doute encore|pas en état de dire|ne garantis|reste à confirmer|rien n'est sûr|rien n'est moins sûr|pas sûr de|pas sûr que\
            |pas sûr d|suis pas sûr|est pas sûr|pas très sûr|pas tout à fait sûr|pas sûr du tout|pas sûre|pas certain|pas certaine|pas sure de|pas encore sûr|pas encore sûre|pas encore certain\
            |pas encore confirmer|pas encore savoir|pas encore si|ne sais pas encore|sais pas encore|ne sais pas si|sais pas si|ignore encore|ignore si|je ne sais|au crayon|au crayon à papier\
            |une chance sur deux|50/50|cinquante cinquante|fifty fifty|moitié-moitié|on verra|nous verrons|je verrai|je vous confirmerai|confirmerai|confirmerons|ma présence dès|ma venue dès\
            |ma participation dès|notre présence dès|notre participation dès|vous confirmerai|te confirmerai|vous le confirmerai|vous confirme rapidement|vous confirme plus tard|vous confirme dès\
            |confirmerai dès|confirmerai d'ici|confirmerai plus tard|confirmerai ultérieurement|vous redis|te redis|vous le redis|je redis|vous dirai|te dirai|vous tiens au courant|te tiens au courant\
            |tiendrai au courant|tiendrai informé|tiendrai informés|tiens informé|tiens informés|reviens vers vous|reviendrai vers vous|réserve ma réponse|réserve encore ma réponse\
            |réservons notre réponse|sous réserve de|sous réserve d|ça dépend|cela dépend|tout dépend|tout dépendra|ça dépendra|cela dépendra|en fonction de|selon l'état|selon mon état|selon les\
            |suspendu à|suspendue à|dans l'incertitude|j'attends la date|en attente|incertitude|ni oui ni non|pas encore décidé|pas décidé|peut-être bien|entre deux|m'efforcerai\
            |nous efforcerons|si possible sinon|pas encore en mesure|ne puis encore|ne peux encore|ne peux pas encore|peux pas encore|ne suis pas encore|pas tranché|je vérifie|vais vérifier\
            |dois vérifier|je dois voir|il faut que je voie|faut que je voie|vais voir
            """
        ),
        (
            .yes,
            """
            je confirme|nous confirmons|oui|ok|okay|d'accord|entendu|c'est noté|bien noté|noté|parfait|ça marche|ça roule|c'est bon|pas de souci|pas de soucis|pas de problème|sans problème|sans souci\
            |aucun souci|aucun problème|bien entendu|absolument|bien sûr|vendu|+1
            """
        ),
        (
            .answering,
            """
            dire|répondre|confirmer|savoir|me prononcer|nous prononcer|promettre|garantir|décider|me décider|trancher|me positionner|m'engager|nous engager|donner une réponse|assurer|vous l'assurer\
            |prévoir
            """
        ),
        (.no, "non|nan|hélas non|malheureusement non|non hélas"),
        (
            .modal,
            """
            confirmée|confirme|confirmons|peux|peut|pouvons|pourrai|pourrons|pourra|pourront|puis|puisse|pouvoir|pu|vais|allons|va|tiens à|tenons à|compte|comptons|accepte de|accepterai|serai en mesure\
            |suis en mesure|veux|voulons|souhaite|souhaitons|prévu de|prévois de|prévoyons de|heureux de|heureuse de|ravi de|ravie de|m'arrange pour|aurai le plaisir|aurai plaisir|réussi à|réussirai à\
            |arrive à|arriverai à|parviens à|pourront|sera en mesure|ne manquerai pas de|finalement pouvoir|me réjouis de|m'interdit|interdit
            """
        ),
        (
            .past,
            """
            devais|devions|pensais|pensions|croyais|avais prévu|avais répondu|avais dit|avais annoncé|avais confirmé|aurais été|aurions été|aurait été|aurais aimé|aurais voulu|aurais souhaité\
            |aurions aimé|aurions voulu|aurions souhaité|aurais dû|aurait dû|aurait aimé|auraient aimé|contrairement à|étais|était|n'aurais pas|j'écrivais|écrivais|annonçais|j'avais|nous avions\
            |voilà bientôt|aurait voulu|m'étais excusé|m'étais excusée|étions|avait répondu|tenais à
            """
        ),
        (
            .automatic,
            """
            actuellement absent|actuellement absente|actuellement en congé|actuellement en congés|à mon retour|pour toute urgence|en cas d'urgence|absent du bureau|absente du bureau|réponse automatique\
            |message automatique|absence du bureau
            """
        ),
        (
            .noise,
            """
            ne m'attendez pas pour|ne nous attendez pas pour|zoom non merci|visio non merci|à présent|jusqu'à présent|d'à présent|présent projet|présent document|présent texte|présent mail\
            |présent message|présente charte|présente proposition|présente invitation|la présente|le présent|du présent|de la présente|les présents|les absents|les présentes|des absents|des présents\
            |aux absents|liste des présents|aux présents|liste de présence|feuille de présence|je présente|il présente|elle présente|qui présente|nous présentons|présenter|accuser réception\
            |de bien vouloir|oubliez mes excuses|oublie mes excuses|oubliez mon absence|annulez mes excuses|mes excuses pour le retard|mes excuses pour ce retard|mes excuses pour la réponse\
            |mes excuses pour cette réponse|mes excuses pour le délai|excusez-moi pour le|excusez-moi pour ce|excusez-moi pour la réponse|excusez-moi pour cette réponse|excusez-moi de répondre\
            |excusez-moi de vous répondre|excusez-moi de cette réponse|excusez le|excuses pour le retard|excuses pour ce retard|excusez ma réponse tardive|excusez le retard|excusez mon retard\
            |excuser le retard|excuser ce retard|excuser mon retard|désolé du retard|désolée du retard|désolé pour le retard|désolée pour le retard|désolé de répondre|désolée de répondre\
            |excusez-moi du retard|accès libre|pas d'inconvénient|aucun inconvénient|si vous voulez bien|si vous le voulez|si vous pouvez|si vous pouviez|si tu peux|si tu veux|si possible|si besoin\
            |si nécessaire|si vous en avez|si le temps|si vous n'y voyez|si l'on pouvait|si vous le souhaitez|pas de quoi|sauf erreur|merci de prévoir|libre de|à nouveau présent|que se passe-t-il\
            |absence de réponse|absence de|en l'absence de|malgré l'absence|en présence de|absence d|remettre en ligne|mettre en ligne|mis en ligne|mise en ligne|formulaire en ligne|document en ligne\
            |site en ligne|le lien vers|le lien de l|un lien entre|le lien entre|du lien|le lien social|au téléphone avec|en ligne avec|participation à|participation aux|participation de\
            |la participation|vous pouvez|peux-tu|pouvez-vous|pourriez-vous|peut-on|pourrait-on|pourrions-nous|pourrais-tu|est-ce possible|serait-il possible|est-il possible|sera-t-il possible\
            |n'est-il pas possible|va falloir|vais vous envoyer|comme convenu|merci d'avance|en va de|peux compter|pouvez compter|faire de la place
            """
        ),
    ]
}
