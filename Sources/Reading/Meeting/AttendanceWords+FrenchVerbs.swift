/// French phrases that are conjugated: the same saying in its persons and tenses.
extension AttendanceWords {
    /// Coming, and the room.
    static let frenchComing: [(AttendanceSignal, String)] = [
        (
            // « Je me rendrai rue de Picpus. » « Nous ferons le voyage. » « Vous aurez le plaisir de me voir. »
            .come,
            """
            (serai/serons/arriverai/arriverons) (un peu/un tantinet/légèrement/très) en retard\
            |(mais/) (moi/nous) (oui/si)|(réponds/répondrai/répondons/répondrons) à (votre/l'/cette) (invitation/appel)\
            |(m'ajouter/ajoutez-moi/ajoute-moi/me noter/notez-moi/note-moi/coche-moi/cochez-moi/inscrire mon nom/ajouter mon nom/me compter/m'inscrire/inscrivez-moi) (présent/présente/comme présent/comme présente/aux présents/parmi les présents/parmi les participants/aux participants/à la liste/sur la liste)\
            |(ajoutez/ajouter/inscrivez/inscrire/notez/mettez) mon nom|j'y (vais/cours/vole)|on y va|(mon/le/notre) (bus/car/train/tgv/ter/avion/vol) (arrive/part/est réservé/est pris/n'arrive)\
            |(prends/prendrai/prenons) (le/mon/un) (car/bus/covoiturage/métro/vélo/vol/tgv de/train de)|trouvé un (covoiturage/train/billet)\
            |(passe/passerai/passons) (vous voir/te voir/jeudi/lundi/mardi/mercredi/vendredi/samedi/à paris)\
            |(apporte/apporterai/apportons/amène/amènerai) (les/le/un/une/des/mes) (croissants/café/gâteau/gâteaux/viennoiseries/chocolats/biscuits/documents/dossiers)\
            |(posé/obtenu/pris) (ma journée/un jour/une journée/mon jeudi/un congé pour/mon congé)|ordre de mission (signé/en poche/obtenu)|feu vert (obtenu/de ma direction/reçu)|c'est (calé/booké/acté)\
            |hôtel (réservé/retenu)|mettez-moi un couvert|(garde/gardez/réserve/réservez/gardez-moi/retenez) moi (une/un/ma/mon) (chaise/place/couvert/croissant/siège/fauteuil/café/bout)\
            |(serai/serons) (de retour/rentré/rentrée/rentrés) (à temps/pour)|(suis/sommes) (motivé/motivée/emballé/emballée)|me (trouverez/verrez/compterez)|vous me (trouverez/compterez)\
            |(ma/notre) (chaise/place) ne restera pas vide|attendez-moi|attends-moi|attendez-nous|je rapplique|je serai (frais/en forme/le premier/la première)|frais comme un gardon\
            |(me/m'y/nous/nous y) (rendrai/rendrons/rends/rendons/déplace/déplaçons/déplacerai/déplacerons/joindrai/joindrons)|m'y rends|se déplacera\
            |(fais/ferai/faisons/ferons) (le voyage/le trajet/la route/le déplacement/acte de présence)\
            |(prends/prendrai/prenons/prendrons/attrape/attraperai) (le train/mon train/le premier train/le tgv/le ter/la route/l'avion/place)\
            |(pris/réservé/acheté) (mon billet/mes billets/ma place/mes places/le train/le billet/les billets/nos billets)\
            |(serai/serons/suis/sommes/serais) (à vos côtés/à la table/autour de la table/dans vos murs/dans la salle/en salle/sur place/de la fête/de ceux/de celles/parmi les vôtres/bien des vôtres/bien parmi vous/bien avec vous/à l'appel/au poste/en chair et en os/à mon poste)\
            |à (vos/tes) côtés|(dans/pour) (la/votre) salle|en salle|dans vos murs\
            |(aurai/aurons/aurai donc/ai/avons) (le plaisir/grand plaisir/plaisir/la joie/l'honneur/l'avantage) (de siéger/d'être/de vous retrouver/de vous voir/de vous revoir/de me joindre/de participer/d'assister/de venir/de me rendre)\
            |(aurez/aurez donc/auras) (le plaisir/la joie/l'honneur) de (me/nous) (voir/revoir/recevoir/retrouver/supporter)|me verrez|nous verrez\
            |nous verrons (jeudi/lundi/mardi/mercredi/vendredi/samedi)|vous (retrouve/retrouverai/retrouverons/retrouvons)|vous verrai|te verrai|(débarque/débarquons/débarquerai/débarquerons/débarquer)\
            |(honorerai/honorerons/honore/honorons)|(compter/compte/comptez) (tous les deux/toutes les deux/tous deux/pour deux/pour une/pour un)|(nous/me/moi) compter (dedans/parmi/au nombre/comme)\
            |(vous/tu) (pouvez/peux) (nous/me) compter|(m'/nous )inscrire pour la (salle/réunion/séance/journée/rencontre)|inscription pour la (salle/réunion/séance/journée/rencontre)|réponds présente\
            |répondrai présente|(on/nous) (est/sommes/serons/viendra/viendrons/venons/vient) (à/) (deux/trois/quatre/plusieurs)\
            |(monterai/monte/montons/monterons/descends/descendrai) à (paris/la capitale)\
            |(confirme/confirmons) (bien/) (ma venue/notre venue/ma présence/notre présence/ma participation/notre participation/mon inscription)|mon inscription|notre inscription\
            |ma place est (prise/réservée)|mon train est (pris/réservé)|mes billets sont (pris/réservés)|train (réservé/pris)\
            |(accepte/acceptons/accepterai) (votre invitation/l'invitation/cette invitation/volontiers/bien volontiers/avec plaisir/avec joie)|l'accepte|l'acceptons\
            |(serai/serons) (fidèle/fidèles) au (rendez-vous/poste)|vivement (lundi/mardi/mercredi/jeudi/vendredi/samedi)|(à/au) (lundi/mardi/mercredi/jeudi/vendredi/samedi) (prochain/donc/alors)\
            |(mange/mangerai/déjeune/déjeunerai) (avec vous/sur place)|reste déjeuner|passerai vous voir\
            |(passe/passons/passerai/passerons) (la journée/la matinée/l'après-midi/le matin/une heure) (avec vous/parmi vous)|(pointe/pointerai) le bout de mon nez|de corps et d'esprit\
            |présents tous (les deux/deux)|(serai/serons) (paré/parée/fin prêt/prête/prêts)|(ai/avons) (pu me libérer/pu nous libérer/obtenu un congé/obtenu ma journée)
            """
        ),
        (
            .comeInfinitive,
            """
            me trouver (parmi vous/avec vous/des vôtres)|(me trouver/être) (présent/présente) parmi vous|passer vous voir|passer|être de retour à temps|vous revoir|vous voir|te voir\
            |(me/m'y/nous/nous y) (rendre/déplacer/libérer/joindre)|(vous/te) (rejoindre/retrouver)|faire le (voyage/trajet/déplacement)|prendre part|(prendre/attraper) le train\
            |être (des vôtres/de la partie/à vos côtés/dans la salle/en salle/sur place/au rendez-vous/de la fête)|en être|monter à paris|siéger|arriver|faire acte de présence\
            |honorer (votre/cette/l') invitation|être à paris|m'échapper
            """
        ),
        (
            .surelyComes,
            """
            pas (manquer/rater/louper) (ça/cela/ce/cette/un/une)\
            |(banco/avec enthousiasme/les yeux fermés)|(je/nous) ne (manquerai/manquerons/louperai) (pour rien/sous aucun)\
            |(ne saurais manquer/ne saurions manquer/ne manque jamais/ne manquons jamais/ne voudrais pas manquer/ne voudrais manquer/ne veux pas manquer/hors de question de manquer/pas question de manquer)\
            |(annulez/annule/oubliez/oublie) (mon absence/mon désistement/mes excuses/mon excuse/mon mot d'excuse)|plus (aucun empêchement/d'empêchement)|un (grand/gros/immense) oui\
            |oui (enthousiaste/franc et massif/sans hésiter/cent fois/trois fois/évidemment/volontiers)
            """
        ),
    ]

    /// Staying away.
    static let frenchAway: [(AttendanceSignal, String)] = [
        (
            // « Une sortie scolaire m'appelle ailleurs. » « Ce sera partie remise. » « Il faudra vous passer de moi. »
            .away,
            """
            m'interdit (tout/le/la/les/de/ce)|m'interdisent (tout/le/la/les/de/ce)|au chevet de|en sous-effectif|pas en vrai|(vous/te) (lâcher/lâche/abandonner/abandonne)|m'opère|hospitalise\
            |(suis/serai) (hospitalisé/hospitalisée/opéré/opérée)|(un/l') autre (continent/pays/hémisphère/bout de)\
            |(reste/restera/resterai) (au chaud/au lit/chez moi/à la maison/alité/alitée/couché/couchée)|(m'a/m'ont) (collé/imposé/fixé/calé/programmé) (un/une)|excusez|veuillez excuser\
            |(un/ce/mon) deuil|ma demande de congé (est/a été) refusée|(je/) n'en serai pas|(suis/serai) (trop loin/à l'autre bout)|accouche|accoucherai|(décommander/me décommander/décommande)\
            |(fais/ferai/faisons) faux bond|(trop de/débordé de/submergé de/submergée de) (travail/boulot)|(plus/n'ai plus) vocation à\
            |(quitte/quittons/quitté) (mes fonctions/le bureau/l'association/mon poste)|absent excusé|absente excusée|(me/nous) (laisse/laissent/laissera) (peu/guère/aucun/aucune)\
            |aucune (liberté/disponibilité/marge/latitude)|aucun (créneau/temps libre)|(suis/serai/sommes) de (garde/permanence/service/corvée/repos forcé)|(fais/faire) (défection/relâche)\
            |brille par mon absence|briller par mon absence|brillerai par mon absence\
            |(me/m'/nous/nous en ) (prive/privent/privera/priveront/contraint/contraignent/contraindra/oblige/obligent/obligera/interdit/interdisent/interdira/retient/retiennent/retiendra/retiendront/empêche/empêchent/empêchera/empêcheront/accapare/accaparent/accaparera/mobilise/mobilisent/mobilisera/cloue/clouent/immobilise/immobilisera/déconseille le voyage/déconseille le déplacement/déconseille le train/défend le voyage)\
            |(m'/nous )(appelle/appellent/appellera/attend/attendent/attendra) (ailleurs/à l'autre bout/sous d'autres cieux/au loin/loin)|partie remise\
            |(passer/passerez/passera/passez/dispenser) (de/sans) (moi/nous/ma présence/notre présence)|(faire/ferez/fera/faites) sans (moi/nous/l'équipe)|(fais/faisons/ferai/ferons/faire) l'impasse\
            |(serai/serons/suis/sommes/reste/resterai) (indisponible/indisponibles/absent/absente/absents/empêché/empêchée/accaparé/accaparée/mobilisé/mobilisée/requis/requise/convoqué/convoquée/immobilisé/immobilisée)\
            |(ma chaise/mon siège/ma place/le siège/la chaise/notre siège/notre chaise/notre place) (restera/sera) (donc/) (vide/vacant/vacante/inoccupé/inoccupée)|(dois/devons/devrai/vais) rester (auprès/au chevet/à la maison/chez moi/avec elle/avec lui)|(manquerons/manque/manquons/loupe/rate/raterons/louperons/zappe/zapperai/zapperons)|jette l'éponge|jeter l'éponge\
            |(serai/serons) (retenu/retenue/retenus) (ailleurs/loin)|(cloué/clouée) (au lit/chez moi/à la maison)|au bout du rouleau|conflit d'agenda|agenda (complet/surchargé/saturé/plein)\
            |(au regret/le regret) de (décliner/devoir décliner/renoncer/devoir renoncer/ne pas/devoir m'excuser)\
            |(dois/devons/devrai/devrons/préfère) (renoncer/décliner/annuler/m'excuser/nous excuser/me faire excuser/passer la main/déclarer forfait/faire faux bond)|me faire (excuser/porter pâle)\
            |(suis/serai/sommes) (des/parmi les) (absents/excusés)|(parmi/chez/dans) les (absents/excusés/absentes/excusées)|(boycotte/boycotterai)\
            |(prie/prions/remercie/remercions) (de vous/vous/) de (m'excuser/nous excuser/excuser)|accepter (mes/nos) excuses|(mes/nos) (plus vives/plates/sincères) excuses\
            |ce sera (sans moi/sans nous/non)|(devrai/devrons/dois/devons) m'absenter|pas de mon côté|(empêchement/contretemps) de dernière (minute/heure)\
            |(refuse/refusent) (le congé/ma demande/l'ordre de mission/de me libérer)|(déjà/suis) (prise/pris/engagé/engagée/retenu/retenue/mobilisé/mobilisée) (ailleurs/ce jour/ce jour-là/par)\
            |plein déménagement|en plein (déménagement/inventaire/bouclage/examen)
            """
        ),
        (
            .surelyAway,
            """
            personne à (vous/) (envoyer/déléguer/proposer)|(n'ai/n'avons) personne (à/de/pour)|(ne/) (participerai/participerons/viendrai/viendrons/assisterai) (plus/pas) (aux/à/à la/à cette)\
            |(déplacement/présence/venue/participation) (exclu/exclue/impossible)|(visio/présentiel/salle) (impossible/exclue)|pas de … pour (moi/nous)\
            |(n'ai/n'avons/n'ai hélas) (pas/plus) (le temps/de train/de voiture/l'autorisation/d'ordre de mission/pu me libérer/trouvé de garde/de solution de garde/obtenu l'accord/obtenu mon congé/les moyens)\
            |(ne suis/ne serai/ne sommes) (pas/plus) (en état/autorisé/autorisée/en fonction/en france/sur paris/à paris/membre/dans la région/en mesure/correspondant/correspondante/disposé/disposée/convié)\
            |pas (en état/en mesure/les moyens/autorisé/autorisée) de|ne (fais/faisons/ferai) (plus partie/pas partie)|ne (vous/te) (rejoindrai/rejoindrons/verrai/retrouverai) pas\
            |(pourrai/pourrons/peux/pouvons) (pas/point) (vous/te) (rejoindre/retrouver/voir)|ne saurais (venir/être/assister/participer)|(ne/) (serai/serons) (pas/point) (dispo/libre/en capacité)\
            |(ne/) faut pas (compter sur moi/m'attendre/nous attendre)|(ne/) me (laissent/laisse) pas\
            |(ne/n'y/n'en) (serai/serons) (pas/point) (là/présent/présente/présents/des vôtres/parmi vous/avec vous/de la partie/à vos côtés/au rendez-vous/dans la salle/libre/disponible/en mesure/en état/représentée/représenté)\
            |ne (me/m'y/nous/nous y) (rendrai/rendrons/verrez/attendez/déplacerai/déplacerons) (pas/point)\
            |ne (peux/pourrai/pourrons/pouvons/puis) (pas/point/guère/hélas/malheureusement) (me libérer/m'échapper/me dégager/quitter/abandonner)\
            |ne (me le/nous le/le) (permet/permettent/permettra/permettront) (pas/point/guère)|ne (me/nous) (permet/permettent/permettra/permettront) (pas/point/guère)|sans (ma/notre) présence\
            |ne (comptez/compte) (pas/plus) sur (moi/nous)|ne (pourra/pourront/saurait) être (représenté/représentée)|pas de (paris/réunion/déplacement/présentiel) pour (moi/nous)\
            |ne sera (donc/) (pas/point) (représenté/représentée/présent/présente/des vôtres)|(ne/n') (viens/viendrai/viendrons/irai/irons) (donc/) (pas/plus/point)|n'assisterai (donc/) (pas/point/plus)\
            |ne participerai (pas/point/plus)|(impossible/pas possible/exclu) de (venir/participer/me libérer/m'échapper/faire le déplacement/m'absenter/quitter)\
            |ni (venir ni me connecter/l'un ni l'autre/physiquement ni à distance)|aucune (possibilité/disponibilité)|ni l'un ni l'autre|(ne/) ferai pas le (trajet/voyage/déplacement)|ne bouge pas
            """
        ),
        (
            // What keeps somebody, without saying so.
            .awayHint,
            """
            mais pas sur (place/paris)\
            |(trop loin/trop cher/trop fatigué/trop fatiguée)|(bon courage/bons échanges/bonne continuation/bonne journée de travail/bien du plaisir) (à/sans/pour)\
            |(tombe/tombent) (cette semaine/ce jour/pile/le 1/le 2/juste)|(vacances/congés/anniversaire/noces/mariage/baptême/communion/rentrée) (de/du/d')|(me/nous) raconterez|cas contact\
            |(ma/mon) (hanche/genou/dos/médecin/chirurgien/opération)|(dentiste/kiné/scanner/irm/chimiothérapie/dialyse)|de garde|en arrêt|(suis/serai) (fiévreux/fiévreuse/contagieux/contagieuse)\
            |(j'ai/nous avons/ai) (cours/classe/un cours/des cours/jury/permanence/inventaire/un jury/un conseil/un ca/une ag/une réunion/une commission/une audience/une garde/une soutenance/des soutenances/un examen/des examens/un concours/un mariage/un baptême/un enterrement/une opération/une inspection/un contrôle/une visite/un rendez-vous/un rdv/un déménagement/une formation/un colloque/un congrès/une convocation/un imprévu/un empêchement)\
            |(tombe/tombent) (le même jour/mal/en même temps)|(chevauche/chevauchent)|portes ouvertes|semaine d'examens|(une/ma/la) sciatique|angine|gastro|lumbago|(par la/en) pensée|de tout cœur\
            |(j'attends/nous attendons/attends/attendons/attendrai/lirai/lirons/guetterai) (le compte rendu/le compte-rendu/le cr/vos comptes rendus/le pv/le relevé)\
            |le compte rendu avec (impatience/intérêt)|(je/on) (marie/enterre/enterrons)|(bonne/excellente) (réunion/séance) (à tous/à toutes/sans moi)|reste auprès|au plus mal|à l'hôpital\
            |en convalescence|en cure|bloc opératoire|me fait souffrir
            """
        ),
    ]

    /// From afar.
    static let frenchAfar: [(AttendanceSignal, String)] = [
        (
            .remote,
            """
            (sur/devant) l'écran\
            |l'autre bout (de la visio/du fil/de l'écran/du lien/de la ligne/du câble)|en images|(bascule/bascule donc/basculerai/passe) en (distanciel/visio/visioconférence/ligne)\
            |me contenterai (de la visio/du lien/de zoom/d'un écran/du direct)\
            |(par/via/grâce à/grâce au/moyennant/au moyen de/par le truchement de/par l'entremise de) (l'informatique/la technique/l'ordinateur/la technologie/la fibre/les ondes/zoom/teams/la visio/skype)\
            |(je/) me rabats sur (zoom/teams/la visio/le lien/le téléphone/skype/l'écran)|en télétravail|(virtuelle/virtuels/virtuelles/numériquement)|place virtuelle\
            |(participe/participerai/assiste/suis/interviens/interviendrai) d'ici|(à/) travers (l'ordinateur/l'écran/mon écran/un écran)|derrière (mon/un/l'/notre) (écran/ordinateur/ordi/pc/clavier)\
            |(devant/sur) (mon/un/notre) (écran/ordi/pc/ordinateur)|(par/en/via) (visioconf/webconférence/web/webinaire/audio/conf call/conférence téléphonique/liaison internet)\
            |de (chez moi/la maison/mon canapé/mon lit/ma cuisine/mon bureau)|bonne connexion|connexion internet|me (joindre/joins) en ligne\
            |(version/mode/option/formule) (visio/distancielle/numérique/zoom/écran)|(ouvrez/ouvrir/ouvrez-moi) (la/une/un/l') (visio/accès/connexion)\
            |(me/nous) (branche/branchons/brancherai/brancherons/connecterons/connectons/raccorde/raccorderai/relierai)|(me/nous) (brancher/raccorder)\
            |(par/via/sur/avec/grâce au/au moyen du/choisis/prends/prendrai) le lien\
            |depuis (sa chambre/ma chambre/mon lit/mon canapé/la maison/mon domicile/mon jardin/mon poste/mon téléphone/mon portable/mon écran/mon ordinateur/le bureau/notre bureau/nos bureaux/l'hôtel/l'étranger/la maternité/le train)\
            |(de/à) (mon domicile/la maison) par\
            |(suivrai/suivrons/suis/suivons/suivra/suivre/assisterai/assister/participerai/participer/rejoins/rejoindrai/rejoindre/rejoindrons) (la réunion/la séance/les débats/les échanges/les travaux/tout/tout ça/cela/) (depuis/à travers l'écran/de loin/derrière/d'ici/de mon côté de l'écran)\
            |vous (suis/suivrai/suivrons/suivre) (depuis/par/sur/via/d'ici)|vous (entendrai/écouterai/entendre/écouter)|m'entendrez|(d'un/un simple/un) écran\
            |(vous/te) (rejoins/rejoindrai/rejoindrons/rejoindre) depuis|(une/deux/trois) (connexion/connexions)|connexion à distance|formule à distance|accès à la (visio/visioconférence)\
            |(par/via) (skype/meet/whatsapp/facetime/signal/internet/le web/liaison vidéo/liaison)|(passerai/passerons/passe/passer) par (le lien/zoom/teams/la visio/l'écran/internet)|visios\
            |visio conférence|en numérique|(intervenir/participer) en ligne|à l'autre bout du fil|au bout du fil|télé-présence|téléprésence
            """
        ),
        (
            .remoteHint,
            """
            (recevoir/envoyer/envoyez-moi/envoie-moi/envoyez/m'envoyer/nous envoyer/m'adresser/me transmettre/me donner/m'ouvrir/ouvrez-moi/ouvrir) (le lien/un lien/les liens/un accès/l'accès)\
            |si vous m'envoyez le lien|lien (de la réunion/pour la réunion/pour me connecter/pour la visio)
            """
        ),
        (
            .noise,
            """
            (commencez/commencer/démarrez/démarrer/débutez/commence) sans (moi/nous/m'attendre)|(plaide/plaiderais/plaidons/plaiderai) (pour/en faveur)|sinon je (le/la/les/vous/te/demande)\
            |j'en suis (marri/marrie/désolé/désolée/navré/navrée/triste/confus/confuse/peiné/peinée/sûr/sûre/certain/certaine/convaincu/convaincue/fort)|(demande/autorisation/feuille) d'absence\
            |excusez (la/les/cette/ces/ce/le) (brièveté/fautes/fautes de/longueur/franchise/désordre/question)|ne (vous/t') (inquiétez/inquiète/en faites/tracassez/faites) pas|t'inquiète\
            |pas d'inquiétude|ne vous faites pas de souci\
            |pas de (problème/problèmes/souci/soucis/visio/zoom/repas/point/points/changement/objection/difficulté/difficultés/déjeuner/contrainte/inconvénient/remarque/sujet/question/demande) (pour/de mon/de ma) (moi/nous/côté/part)\
            |(excuses/excuse/désolé/désolée/désolés/navré/navrée/pardon/excusez-moi/excuse-moi) (pour/de/du/d') (le/ce/cette/ma/mon/mes/cet/ces/la/l'/vous/te/) (délai/retard/réponse/réponse tardive/confusion/erreur/oubli/silence/relance/contretemps/dérangement/allers-retours/double/doublon/bruit/mail/message/précipitation/bourde/embêter/répondre/relancer/déranger)\
            |(je/) (sais/vois/comprends) pas (comment/où/si le lien)|(bus/train/car/tgv) (arrive/part) (à/vers)\
            |(peux/peut/pouvons/parviens/arrive/arrivons/ai) pas (à/pu/réussi à/) (ouvrir/lire/télécharger/trouver/retrouver/imprimer/afficher/accéder/consulter/visualiser/modifier/remplir/l'ouvrir/le lire)\
            |(ne/) (peux/peut/pouvons/pourrai/pourrons/pourra) pas (assurer/prendre/rédiger/apporter/fournir/présenter/envoyer/préparer/rester/animer/tenir/présider/amener/vous envoyer/vous fournir/m'occuper/déjeuner/manger/arriver avant/être là avant/être là à l'heure/être à l'heure)\
            |(pour/quant à/concernant/au sujet de) (ma/notre) (participation/présence/venue)\
            |(j'attends/nous attendons/attends) (avec impatience/ce moment/cette réunion/cette rencontre/ces retrouvailles/de vos nouvelles/vos nouvelles/votre/vos/l'ordre du jour/les documents/le programme/le lien)\
            |contrairement à (mon/ma/mes) (mail/message/réponse/annonce/habitude/précédent mail/précédent message/dernier mail/dernier message/première réponse/précédente réponse)\
            |lien (des documents/du document/vers/du dossier/entre)|le lien (des documents/du document/du dossier)|au téléphone pour|(dit/parlé/répondu/annoncé/prévenu/expliqué) (à nicole/) au téléphone
            """
        ),
    ]

    /// Open, and what was said before.
    static let frenchOpen: [(AttendanceSignal, String)] = [
        (
            .surelyMaybe,
            """
            (ma/notre) (présence/venue/participation) ou (non/pas)\
            |(fait/fais/faisons/ferai/ferons) (au mieux/mon possible/notre possible/le nécessaire pour)\
            |(présence/venue/participation) ou (non/pas/absence)\
            |mais pas (sûr/sûre)|pas sûr du tout|liste d'attente|au cas où|selon l'humeur|dans l'attente (de/d'/du)\
            |(ne/) (peux/pouvons/puis) (pas/rien) (encore/) (dire/vous dire/confirmer/vous confirmer/affirmer/savoir/m'engager/me prononcer/vous répondre/répondre/trancher)\
            |pas encore (validé/validée/signé/signée/accordé/accordée/reçu/donné/fixé/fixée/arrêté/confirmé/accepté/autorisé/tranché/décidé)\
            |(faut/faudrait/dois/devrai) (que je/) (demande/demander/voir avec/négocier/négocie/m'arranger/vérifie)|comme incertain|comme incertaine|(n'ai/n'avons) pas encore\
            |peut-être bien que (oui/non)|sous réserve d'un|(tout/cela/ça/ce) (dépend/dépendra/dépendrait) (de/du/des/d'/encore)\
            |(ne/) (le/vous le/te le/m'en/m'y/) (garantis/promets/jure/garantirais/promettrais) pas|(ne pas/pas) m'engager\
            |préfère ne pas (m'engager/promettre/me prononcer/répondre/vous promettre/trop m'avancer)\
            |(vous/te) (réponds/répondrai/répondrons/donne réponse/donnerai réponse/donnerai une réponse/donne ma réponse/écris) (définitivement/mardi/lundi/mercredi/jeudi/vendredi/demain/plus tard/bientôt/dès que/dans/la semaine/d'ici/ultérieurement/ce soir/sous peu/au plus vite)\
            |le temps de (voir/vérifier/consulter/demander/m'organiser/savoir)|(laisser/laissez-moi/laisse-moi/besoin de/encore) (jusqu'à/quelques jours/un peu de temps/un délai)\
            |(dès que j'en/quand j'en/lorsque j'en) (sais/saurai)|à ce stade|réserve de|(fixée/fixé/éclairée/éclairé) (lundi/mardi/mercredi/jeudi/vendredi/demain/dans)|(80/70/60/50/90/40/30) %|pourcent\
            |pour cent|(suis/serai/reste) (en attente/dans l'expectative/en suspens)|à voir avec|sous réserve|entre les mains de|wait and see\
            |(demanderai/vais demander/dois demander/dois en parler/vais en parler/il faut que je demande) (à/la permission/l'autorisation/si)\
            |(ma/notre) (venue/présence/participation) (n'est pas/n'est pas encore) (certaine/sûre/assurée/acquise/garantie/confirmée)\
            |(ma/notre) (venue/présence/participation) (est/reste) (à confirmer/incertaine/hypothétique)|(venue/présence/participation) (à confirmer/incertaine/sous réserve/non confirmée)\
            |(ne jure/ne jurerais/ne réponds/ne garantis/ne promets/n'assure) (de rien/rien/pas)|entre parenthèses|en pointillé|en pointillés|à la mine de plomb|au conditionnel\
            |réponse (ferme/suit/suivra/à venir/plus tard/définitive)|pas (encore/) de réponse|(attends/attendons/en attente) (de/d') (savoir/connaître/voir/avoir)\
            |(j'attends/attends/nous attendons/attendons/en attente) (la réponse/une réponse/l'accord/un accord/le feu vert/l'autorisation/l'aval/la validation/la décision/mon planning/mon emploi du temps/nos plannings/le planning/les horaires/les résultats/une confirmation/la confirmation/le retour/un retour/la date/l'ordre de mission/mon ordre de mission/ma convocation/une convocation/mon directeur/ma directrice/mon chef/ma cheffe/que)\
            |(tant que/avant d'avoir) (je/) (n'ai/n'aurai/) pas|(il est/c'est) possible que (je/nous/j'/on)\
            |(peux/peut/pouvons) rien (affirmer/vous affirmer/confirmer/vous confirmer/dire/vous dire/garantir/vous garantir/assurer)|rien (vous/) affirmer|à (la/) condition (que/de/d')|pour peu que\
            |(si tant est/à supposer/en admettant) que|pourvu que|(en/j'en) (parle/parlerai/parlons/discute/réfère) (au bureau/en bureau/à mon/à ma/au/avec/à notre)\
            |(reste/restent/est) (suspendu/suspendue/subordonné/subordonnée/conditionné/conditionnée) (à/au)|(reparlons/reparle/repréciserai/redirai/rappelle)\
            |(vous/te) (dirai/dirons/redirai/redirons/écrirai/préviendrai/recontacte/recontacterai/fais signe/ferai signe/fixe/fixerai)|(donnerai/donnerons/apporterai/aurai) (une/ma/notre/la) réponse\
            |(sera/serai) fixé|(saura/saurai/saurons/sait) (vendredi/jeudi/mercredi/mardi/lundi/demain/bientôt/dans/la semaine/plus tard/mieux)|(viens/viendrai) ou (je/) ne (viens/viendrai) pas\
            |chances (que/de/d')|moitié moitié|selon (mon/ma/mes/que/si/l'/la/le)|au dernier moment|le bébé décidera|en balance|(jongle/jonglerai)
            """
        ),
        (
            .maybe,
            """
            (il n'est pas/n'est pas) (impossible/exclu) que|possible que|(compterais/compte faire/ferai tout) pour|devrait le faire|(sinon/si) tant pis\
            |(logiquement/en toute logique/sauf imprévu/sauf contretemps/sauf empêchement/si dieu le veut/si la santé/si ma santé/si mon/si le temps)\
            |si (j'arrive/je réussis/j'obtiens/mon chef/ma cheffe/l'inspection/rien/aucun/la grève)
            """
        ),
        (
            .reported,
            """
            (répondu/coché/dit/inscrit) (trop vite/par erreur/à tort)|(j'ai/ai) (répondu/coché) (oui/non/présent/présente/absent/absente/visio)\
            |(j'avais/nous avions/avais/avions/vous avais/t'avais) (dit/répondu/annoncé/confirmé/écrit/coché/indiqué/promis/signalé/prévenu/décliné/accepté/prévenue/noté/mis/inscrit/demandé à)\
            |(m'étais/nous étions/étais/étions/m'étais d'abord) (inscrit/inscrite/inscrits/inscrites/excusé/excusée/excusés/annoncé/annoncée/annoncés/engagé/engagée/désisté/désistée/noté/notée/positionné/positionnée)\
            |(m'aviez/m'avais/m'avez/nous aviez) (noté/notée/notés/inscrit/inscrite/compté/comptée/marqué/marquée/excusé/excusée)\
            |(j'annonçais/j'écrivais/je disais/vous annonçais/vous écrivais/vous disais/annonçais/où je m'excusais/où je disais)\
            |(dans/selon/contrairement à/malgré) (mon/ma/notre/mes) (mail/message/réponse/courriel/précédent/précédente/dernier/premier/excuses)|contrairement à (ce/mon/ma/mes)\
            |(mon/ma) (précédent/précédente) (mail/message/réponse)|(au départ/initialement/à l'origine)
            """
        ),
    ]
}
