/// Sayings of every day, kind by kind, each with its siblings in the four languages. They come before the tables of the
/// languages: of two phrases alike, these count.
extension AttendanceWords {
    static let everyday: [(AttendanceSignal, String)] = [
        (
            // « Je prends le Ouigo de 6 h 50. » « Je fais l'effort du déplacement. » « Je suis inscrite. »
            .come,
            """
            (prends/prendrai/prenons/prendrons/attrape/attraperai) (le/un/mon/l'/la/ma) (ouigo/inoui/intercités/tgv/ter/eurostar/thalys/flixbus/blablacar/covoit/covoiturage/avion/ferry/bateau/rer/tram/voiture/navette/premier tgv/premier avion)\
            |(fais/ferai/faisons/ferons) (l'effort/un effort/l'effort) (du déplacement/du voyage/de venir/de me déplacer)|(fais/ferai/faisons/ferons) l'aller-retour|(suis/sommes) (déjà/) (inscrit/inscrite/inscrits/inscrites)\
            |(repars/repartons/repartirons) (à/vers/avant/le soir/en fin/juste)|(dois/devrai/devons/devrons) (filer/m'éclipser/repartir/me sauver) (à/vers/avant/un peu/en)\
            |(ne/) (peux/pourrai/pouvons/pourrons) pas (rester/être là avant/arriver avant/être là à l'heure/être à l'heure/arriver à l'heure/être là dès)\
            |(n'/) (oubliez/oublie) pas de (m'inscrire/me compter/me noter/nous inscrire/nous compter/me mettre sur)|(suis/serai) (tout à vous/toute à vous/à vous/sur pied/d'attaque)\
            |(présentiel/réel/contact/vous voir/salle) (à la visio/à une visio/à la visioconférence/au distanciel/au zoom)|rien (ce jour-là/à cette date/de prévu) (donc/alors)\
            |(répondrai/répondrons/réponds/répondons) (favorablement/positivement/par l'affirmative)|faire votre connaissance (le/jeudi/à/lors)|(i'll/i will/we'll) (drive/cycle/fly) (over/up/down/in)|(fliege/fahre) (hin/mit dem)|(kom/komen) met de (trein/auto/bus/fiets)
            """
        ),
        (
            // « C'est tout bon pour moi. » « Le 12 c'est nickel. » « C'est parti pour le 12 ! »
            .yes,
            """
            tout bon|tout bon pour (moi/nous)|nickel|niquel|impec|c'est parti pour (le/jeudi/lundi/mardi/mercredi/vendredi/samedi)|ça (colle/joue/me va/nous va/m'arrange)\
            |(sounds/looks) good to me|works for (me/us)|fine (by/with) me|suits me|komt goed uit|passt prima
            """
        ),
        (
            // « J'aurais adoré venir, mais … » « Je serais volontiers venue. » « I wish I could be there. »
            .past,
            """
            (aurais/aurions/aurait/auraient) (/tant/beaucoup/volontiers/vraiment/vivement/infiniment/tellement/pourtant/sincèrement/fort) (adoré/aimé/voulu/souhaité/préféré/apprécié/désiré/pu/dû)\
            |(serais/serions/serait) (/volontiers/tellement/vraiment/pourtant) (venu/venue/venus/venues/passé/passée/resté/restée)|(me/nous) (serais/serions) fait (une joie/un plaisir)\
            |(m'/nous) aurait (fait/tant fait/plu/beaucoup plu/réjoui/enchanté)|(comptais/comptions/prévoyais/prévoyions/envisageais/envisagions/espérais/espérions/souhaitais/souhaitions)|(voulais/voulions) (venir/être/participer/assister)|me (réjouissais/faisais une joie)|avais (tellement/tant/très/) envie de\
            |(would/'d/would've) (have/) (really/so/very much/) (loved/liked/enjoyed) to|(i/we) wish (i/we) could|(i'd/i would) have been (delighted/happy/glad) to\
            |(was/waren) (graag/heel graag/zo graag) (gekomen/erbij/er)|wäre (liebend gern/liebend gerne/zu gerne/zu gern)
            """
        ),
        (
            // « Croisons les doigts ! »: open alone, and a mere wish beside a claim.
            .wish,
            "(croise/croisons/croisez) (tous/) les doigts|touchons du bois|je touche du bois|fingers crossed|touch wood|daumen drücken|vingers gekruist|duimen"
        ),
        (
            // « La visio à 5 h du matin, très peu pour moi ! » « La visio gâche nos échanges. »
            .spurned,
            """
            très peu pour (moi/nous)|sans façon|(pas/plus) (mon truc/ma tasse de thé/ma tasse/notre truc)|(pas/plus) (très/trop/vraiment/) (fan/adepte/amateur/amatrice/friand/friande) (de/d'/du/des)\
            |(marre/ras-le-bol/assez/horreur/ras le bol) (de/d'/du/des)|déteste|(suis/sommes) allergique (à/au/aux)\
            |(me/nous/m'/) (gâche/gâchent/fatigue/fatiguent/épuise/épuisent/lasse/lassent/saoule/saoulent/ennuie/ennuient/plombe/déshumanise/appauvrit/sort par les yeux)\
            |ne (remplace/remplacera/remplacent/vaut/vaudra/vaudra jamais) (pas/jamais/rien)|(ce n'est/c'est) pas (pareil/la même chose)\
            |(hate/can't stand/sick of/tired of/fed up with)|not (a fan of/my thing/my cup of tea)|(hekel aan/niets voor mij/niks voor mij/beu)|(nichts für mich/nicht mein ding)
            """
        ),
        (
            // « 50/50 pour le moment. » « Deux chances sur trois. » « Je préfère attendre le planning. »
            .surelyMaybe,
            """
            pourquoi pas|(risque/risquent) (d'être/fort d'être) (compliqué/difficile/juste/serré/chaud/tendu/short)|(compliqué/difficile) pour (moi/nous)|(n'/) (exclus/excluons/exclut) pas (de/d'/que)\
            |50 50|(une/deux/trois/quatre/1/2/3/4/9) (chance/chances) sur|(difficile/dur/compliqué/délicat) (à/de/de vous/de te) (dire/répondre/savoir)|(préfère/préférons) attendre\
            |avant de (m'engager/nous engager/répondre/vous répondre/te répondre/confirmer/me décider/me prononcer/dire oui)|(aurez/auras/aura) (ma/notre/une/la) (réponse/confirmation)\
            |(dois/devons/doit) (encore/d'abord/) (voir/en parler/demander/consulter/vérifier/regarder/négocier/m'arranger/nous arranger/décider) (avec/si/à/au/auprès/mon/ma/nos/qui)\
            |(hard/difficult) to (say/tell)|moeilijk te zeggen|schwer zu sagen
            """
        ),
        (
            // « Je ne vois pas d'obstacle à ma venue. » « Rien ne s'y oppose. »
            .surelyComes,
            """
            (ne vois/n'ai/il n'y a/vois/ai) (pas/plus/aucun/aucune) (d'/de/) (obstacle/objection/empêchement/contre-indication)|rien ne (s'oppose/s'y oppose/m'empêche/nous empêche/m'en empêche)\
            |nothing (stops me/prevents me/in the way)|niets houdt (mij/me) tegen|nichts (hält mich ab/spricht dagegen)
            """
        ),
        (
            // « C'est mort pour moi. » « Je n'aurai pas le temps. »
            .surelyAway,
            """
            (c'est/ce sera/sera) (mort/cuit/râpé/foutu/fichu/niet)|(n'aurai/n'aurons/aurai/aurons) pas (le temps/la possibilité/l'occasion/de train/l'autorisation)\
            |(n'ai/n'avons/ai/avons) pas (pu poser/pu obtenir/pu m'arranger/eu l'autorisation/eu mon congé/eu mon jour/réussi à me libérer/réussi à m'organiser/pu faire garder)\
            |ne sera pas (de la partie/parmi vous/au rendez-vous/disponible/en mesure/autour de la table)
            """
        ),
        (
            // « Ayant une visio avec le ministère »: a call of one's own, and not this one. « Ce n'est pas l'envie qui manque. »
            .awayHint,
            """
            (ai/avons/aurai/ayant/a) (déjà/) (une/un/des/mes) (visio/visios/visioconférence/zoom/teams/call/webinaire)|une (visio/visioconférence) (avec/à la même/au même)\
            |en (visio/visioconférence) … avec (mes/nos) (étudiants/étudiantes/élèves/stagiaires/équipes)|en (visio/visioconférence) (avec mes/avec des/avec le/avec la/avec les/avec un/avec une/avec l')|en ligne avec (le/la/les/mes/des/un/une)|(pas/point) l'envie qui (me/nous/) (manque/fait défaut)\
            |(on another/have another/in another) (call/zoom/video call)|(suis/serai/sommes/serons) (au/à la/à l'/chez/en) (tribunal/hôpital/travail/boulot/lycée/école/montagne/mer/campagne/ski/clinique/dentiste/médecin/kiné/chantier/maternité/séminaire/salon/congrès/service/garde/classe)\
            |aurait été (un plaisir/une joie/avec plaisir/avec joie)
            """
        ),
        (
            // « Participation à distance pour moi. » « Ce sera la visio. »
            .remote,
            """
            (participation/présence) (à distance/en visio/en visioconférence/en ligne/virtuelle/par zoom/par visio)|(ce/ça) sera (par/derrière/devant) (l'écran/mon écran)|(ce/ça) sera (la/le/en/par/sur) (visio/zoom/teams/visioconférence/distanciel/écran)
            """
        ),
        (
            // « Je pense être disponible. »
            .maybe,
            """
            (pense/pensons/crois/croyons) (être/venir/pouvoir/participer/assister/que je/que nous/que oui/en être)|(i/we) (think/guess/suppose) (i/we/so)|denk (dat ik/ik/van wel)|denke (ich/dass ich/schon)
            """
        ),
        (
            // « Comme convenu au téléphone »: a word of how one spoke. « Non pour le déjeuner »: of the meal.
            .noise,
            """
            (bien que/même si/quoique/malgré) (la/le) (visio/zoom/distanciel/visioconférence)|(points/point/sujet/sujets/questions/choses/question) à voir\
            |je ne (sais/vois/connais/comprends) pas (où/comment/à quelle/quel/quelle/qui/combien/ce que)|impossible (d'/de) (ouvrir/lire/télécharger/imprimer/accéder/joindre/vous joindre/trouver/retrouver/afficher/cliquer)\
            |(excuses/désolé/désolée/pardon/excusez-moi/navré/navrée) (pour/de/d') (la dernière/l'autre jour/hier/la fois/mon absence de/mon absence en/mon absence à la dernière/la réunion précédente)\
            |(m'appeler/appelez-moi/appelle-moi/me joindre/me rappeler/rappelez-moi) au (01/02/03/04/05/06/07/08/09/numéro)\
            |comme (convenu/dit/vu/discuté/entendu/indiqué/annoncé/expliqué/évoqué) (hier/ensemble/ce matin/tout à l'heure/avec vous/avec toi/) (au téléphone/par téléphone/au tél/par tél)\
            |(convenu/vu/discuté/entendu/échangé/promis/précisé/confirmé/évoqué/indiqué/signalé/parlé/eu/dit/répondu/annoncé/prévenu/expliqué/parlions) (hier/ensemble/tantôt/ce matin/tout à l'heure/avec vous/avec toi/avec claire/) (au téléphone/par téléphone/au tél/par tél/en visio/par zoom)\
            |(suite à/après/depuis/lors de) (notre/votre/ton/mon/l'/un/une) (appel/coup de fil/échange/conversation/entretien/appel téléphonique/échange téléphonique/visio)|(numéro/coup/conversation/entretien) (de/) téléphone\
            |(as/like) (we/) (agreed/said/discussed/spoke/talked) (on the phone/over the phone/by phone/on zoom)|(zoals/als) (besproken/afgesproken/gezegd) (telefonisch/via de telefoon/aan de telefoon)\
            |wie (telefonisch/am telefon) (besprochen/vereinbart/abgemacht)|wie … telefonisch|(m'appeler/appelez-moi/appelle-moi) (si/en cas/au 0/au numéro/sur mon/pour toute/dès)\
            |(plutôt que/au lieu de/mieux que/mieux qu') (la/de la/en/une/le/par/sur) (visio/zoom/visioconférence/teams/distanciel)\
            |(rather than/instead of/better than) (zoom/online/teams/on zoom/a video call)|(liever dan/in plaats van) (online/zoom/via zoom)|(statt/lieber als) (zoom/online/per video)\
            |(non/pas) (pour/au/à) (le/la/les/l'/) (déjeuner/repas/midi/buffet/hôtel/dîner/apéro/parking/visite/cocktail/pot/café/hébergement/sandwich/plateau/plateaux)\
            |no (to/for) (the/) (lunch/dinner/hotel/meal)|nee voor (de/het) (lunch/maaltijd/hotel)|nein (zum/für das) (essen/mittagessen/hotel)\
            |bon courage pour (l'organisation/l'orga/la préparation/les préparatifs/la suite/tout/la logistique/ce travail/ces préparatifs/vos préparatifs)|bon courage à (toi/vous/toute/tous/l'équipe) (pour/dans)\
            |hope to see (you/) (all/both/everyone/) (in january/in february/in march/in april/in may/in june/in july/in september/in october/in november/in december/in the autumn/next/soon/another/at the next)\
            |hope (you/all/this/everyone/the meeting/it) (is/are/goes/all/finds/had)|espère (vous/te/tous vous/) (voir/revoir/retrouver) (en/bientôt/une autre/la prochaine/à la prochaine/très vite/au printemps/à l'automne)\
            |(espère/espérons) (que/qu') (tout/tu/vous/la réunion/ça/cela/la séance/il/les)
            """
        ),
    ]
}
