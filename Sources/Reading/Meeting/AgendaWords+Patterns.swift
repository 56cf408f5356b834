/// The sayings with which people ask for a point of the agenda, in their persons and tenses.
extension AgendaWords {
    static let triggerPatterns: [(Trigger, String)] = [
        (
            .asksFor,
            """
            (dites/dis/disons/dira/diront) (un/deux/quelques) (mot/mots) (de/du/des/d'/sur)|(vous/nous/t'/te/les) entretenir (cinq minutes/dix minutes/quelques minutes/un instant/un moment/brièvement/) (de/du/des/d')\
            |(mettre/mette/mettra) les pieds dans le plat (sur/à propos de/à propos du)|(mettre/mette) un coup de projecteur sur|(demandera/demanderont/plaidera/plaideront/insistera/interviendra) (pour/sur)|parlé (de/du/des/d')\
            |faire (figurer/apparaître)|(mette/mettions/mettons/mettez/mettre/mis/mise) (enfin/donc/aussi/bien/) sur la table|(abordiez/évoquiez/traitiez/examiniez/inscriviez/ajoutiez/rajoutiez/prévoyiez/inscrive/inscrivions/ajoutions)|(parliez/reparliez/discutiez/débattiez) (de/du/des/d')|(reveniez/échangiez/réfléchissiez) sur\
            |(entendre/écouter) … (compte rendu/bilan/exposé/restitution/témoignage/présentation/synthèse)|hear … (report/update/account/briefing/presentation)|qu'y (figure/figurent/soit inscrit/soit inscrite/soient inscrits/soient inscrites/soit ajouté/soit ajoutée/soit porté/soit portée)\
            |(minutes/moment/temps/instant/instants/créneau/heure/place) à (consacrer/accorder/réserver/donner/dédier) (à/au/aux)|intervenir (sur/à propos de/au sujet de/à propos du/à propos des)|(porter/poser/soulever) (à ma place/à notre place/en mon nom/pour moi/pour nous) (la question/le sujet) (de/du/des/d')\
            |(relayer/relaie/relayez/porter/portez/défendre/défendez/remonter/remontez) (la question/le sujet/la demande/le dossier) (de/du/des/d')|(prenions/prenons/prenne/prennent/prendre/prenez) (enfin/bien/) (le temps/un temps/du temps/un moment/le temps nécessaire) (de/d'/pour)|(parlera/parleront/parlerai/parlerons) (de/du/des/d')\
            |(cesser/cesse/cessons/cessez/arrêter/arrête/arrêtons/arrêtez/finisse/finissons) (enfin/) de (repousser/reporter/différer/éviter/esquiver/contourner/fuir/éluder/remettre/enterrer) (le débat sur/la discussion sur/l'échange sur/la question de/la question du/la question des/le sujet de/le sujet du/le sujet des/)\
            |(temps/moment/créneau/instant/quart d'heure/place) (soit/soient) (donné/donnée/laissé/laissée/fait/faite/prévu/prévue/trouvé/ménagé/offert) (à/au/aux/pour)|(exposera/exposerai/exposerons/abordera/aborderai/évoquera/évoquerai/présentera)\
            |(min/mn/minutes/minute) (pour/sur/autour de/à propos de/about/on/for/over/über)\
            |(prévoir/prévoyez/prévoie/organiser/caler/ménager/programmer/placer) … (information/présentation/intervention/exposé/échange/débat/bilan/restitution/retour/témoignage/hommage/vote/discussion/communication)\
            |(échanger/échangions/échange/discuter/discutions/débattre/dialoguer/discuss/talk) (avec/with)|(décider/décide/décidions/statuer/statue/statuions/voter/votions) (de/du/des/d'/sur)\
            |(procéder/procède/procédions/procédons) (à/au/aux)|\
            (touche/touchions/dise/disions/glisse/glissions) (un/deux/quelques) (mot/mots) (de/du/des/d'/sur)|(can/could/may/might) we (add/put/include/cover/squeeze in)\
            |(entendre/écouter) (tout le monde/les collègues/chacun/les autres/les uns et les autres/les associations) sur|vous entendre sur\
            |(avoir/recueillir/connaître) (l'avis/votre avis/vos avis/le point de vue/l'opinion/la position) (de tous/de chacun/des collègues/de la cpo/des autres/) sur\
            |(souhaiterais/aimerais/voudrais/souhaite/souhaitons/aimerions/voudrions/propose de/proposons de/souhaiterions) (pouvoir/) (présenter/exposer/partager/vous présenter)\
            |(insiste/insistons/insister/insisterais/insisterai) (à nouveau/encore/lourdement/beaucoup/particulièrement/) sur|where we (are/stand) (with/on)|where things stand (with/on)\
            |où (on en est/nous en sommes/l'on en est/vous en êtes) (de/du/des/d'/avec)\
            |(échange/débat/discussion/point/temps/moment/retour/dialogue) (approfondi/approfondie/rapide/sérieux/sérieuse/serein/franc/nourri/bref/court/vrai/collectif/collective/ouvert/ouverte/de fond/à cœur ouvert/d'information/complet) (sur/autour de)\
            |(remets/remettons/remettre/remettez/remis/remettrais) (sur la table/sur le tapis/sur l'établi)|(éclairer/éclaire/informer/informe/renseigner) sur\
            |(savoir/connaître) (plus/davantage/enfin/un peu plus) sur|entendre parler de|(aller/allions/aille) (plus loin sur/au bout de)|faire l'impasse sur|(lâchez/lâchons/oublie/cède/cédez) rien sur\
            |(maintenir/maintenez/maintiens/garder/gardez/laisser) (à l'ordre du jour/au programme/à l'odj)|(garder/gardez/gardons/garde/avoir/ayons/ait) (à l'esprit/en tête)\
            |(abordons/évoquons/traitons/examinons/débattons de/débattons du/discutons de/discutons du/discutons des/parlons de/parlons du/parlons des/parlons d'/parlez de/parlez du/parlez des/parlez d'/réfléchissons à/abordez/évoquez/traitez/examinez/discutez de/discutez du/discutez des)\
            |parler (ici/) (de/du/des/d')|glisser|glissez|glisse\
            |(moment/temps/créneau/séquence/place/instant/minutes/heure) (soit/soient) (réservé/consacré/accordé/dédié/réservée/consacrée/réservées/consacrées/gardé/gardée)\
            |(pas/) (oublié/oubliée/oubliés/oubliées/négligé/négligée/escamoté/escamotée/reporté/reportée/omis/omise/passé sous silence/enterré/enterrée)\
            |(dire/glisser/toucher/placer) (un/deux/quelques) (mot/mots) (de/du/des/d'/sur)|un mot (de/du/des/d')|attirer l'attention sur|mettre l'accent sur|se saisir de|se saisisse de|se saisisse du\
            |s'emparer de|s'empare de|faire avancer|avancer sur|avance sur|avancions sur|poursuivre sur|reprendre la discussion sur|reprenne la discussion sur|remette sur le tapis|rouvrir le dossier\
            |rouvrir le débat sur|(do/please) (talk about/discuss/mention/raise/cover)|bring … up|(flag/flagging) (up/)\
            |(aborder/abordions/abordez/abordât/abordé/abordée/abordés/abordées/évoquiez/évoquez/débattue/débattus/débattues/examinée/examinés/examinées/discuté/discutée/discutés/discutées/traité/traitée/traités/traitées/inscrit/inscrite/inscrits/inscrites/trancher/tranché/tranchée/trancherait/remettre sur la table/mettre sur la table/mettre sur le tapis/passer en revue/faire le tour de/faire le bilan de/faire le bilan du/faire le bilan des)\
            |(parler/reparler/discuter/débattre/causer/parle/parlions/discutions/reparle) (quand même/aussi/également/enfin/ensemble/un peu/plus longuement/longuement/rapidement/brièvement/absolument/sérieusement/tout de même/à nouveau/de nouveau/vraiment/franchement/bien/en priorité/au moins) (de/du/des/d')\
            |(discutions/discute/discuter/débattions/débatte/on cause/causions/reparlions/reparle/reparlerions) (de/du/des/d')\
            |(revenir/revienne/revenions/se penche/nous penchions/se pencher/nous pencher/plancher/réfléchisse/réfléchissions/travaille/travaillions/échanger/échange/échangions/dialoguer/débattre/s'attarder/s'arrêter) sur\
            |(échange/débat/discussion/tour de table/temps/moment/mot/topo/retour/focus/atelier/brainstorming/petit mot/point d'étape/point rapide/petit point/point d'information/point info/temps d'échange/retour d'expérience/temps de réflexion/éclairage/état des lieux) (sur/autour de/autour du/autour des/à propos de)\
            |(accorder/accordez/accorde/accordions/consacrer/consacrez/consacre/consacrions/réserver/réservez/réserve/garder/gardez/garde/prendre/laisser/laissez/dédier/octroyer) (un temps/du temps/un peu de temps/un moment/quelques minutes/quelques instants/quelques mots/cinq minutes/dix minutes/deux minutes/5 minutes/10 minutes/un quart d'heure/quinze minutes/vingt minutes/trente minutes/15 minutes/20 minutes/30 minutes/trois minutes/une demi-heure/une petite heure/une heure/une séquence/un créneau/une petite place/une plage/une place à/une place au/une place aux)\
            |(oublier/oubliez/oublions/oublie) pas|ne pas (oublier/omettre)|(reste/restent/resterait/resteraient)|(inscription/ajout/examen/mise à l'ordre du jour) (de/du/des/d')\
            |(discussing/discussed/discuss/cover/consider/revisit/review/tackle/debate/examine/mention) |(talk/talking/speak/chat/hear/think/thinking) (about/over)|(touch/touching) (on/upon)\
            |(go/going) over|(look/looking) (at/into)|(raised/raise/raising/brought up/bring up)|(word/update/session/slot/discussion/conversation/chat) (on/about/for)\
            |(time/slot/space/room/minutes/a moment) for|come back to|(make/set aside/leave/find) (some/) (time/room) for|(te/) hebben over\
            |(spreken/praten/overleggen/discussiëren/debatteren/brainstormen) over|(praat/spreek/discussieer) over|(bespreek/bespreekt/behandel/behandelt/agendeer/agendeert/vermeld)\
            |(aandacht/tijd/plaats/ruimte/vijf minuten/tien minuten/een moment) (voor/vragen voor)|(vergeet/vergeten) (zeker/vooral/)\
            |(besprecht/diskutiert/behandelt/thematisiert/klärt/erörtert/besprechen sie/diskutieren sie/behandeln sie)\
            |(sprecht/redet/diskutiert/sprechen sie/reden sie/austausch/aussprache/diskussion) über|(zeit/platz/raum/minuten) für|(vergesst/vergessen sie/vergiss) (bitte/) (nicht/)\
            |(aufnahme/behandlung/erörterung) (von/der/des)
            """
        ),
        (
            .mayAskFor,
            """
            pensez (svp/stp/donc/bien/aussi/également/s'il vous plaît/) (à/au/aux)|(pensais/pensions/songeais/songeait/penserais/penser/songer/pensait) (notamment/aussi/par exemple/plutôt/) (à/au/aux)|\
            (maintenir/maintenez/maintien/conserver/conservez)\
            |(figurent/apparaisse/apparaissent/apparaître/reprendre/reprenne/reconduire/remettre/remettez/reporter/réintégrer/retenir/retenez)|(voir/avoir) (apparaître/figurer)\
            |(proposerait/proposerais/proposerai/proposerions/suggérerais/soumets/soumettons/soumettrais/porter/porterais/porterions/signale/figurer/figure/voir figurer/voir inscrit/voir inscrite/prévoit/prévoyons/réinscrire/réinscrivez)\
            |(see/having/have/adding/insert/suggest/propose/proposing)|(zet/zetten/plaats/plaatsen/voeg)|(setzt/setzen sie/setz/nehmt/nehmen sie/nimm)
            """
        ),
        (
            .names,
            """
            (point/points/sujet/sujets/thème/thèmes/question/questions) (à propos de/à propos du/au sujet de/au sujet du/autour de/relatif à/consacré à/portant sur)|(petit/grand) point\
            |(agendapunt/punt/puntje/item/point/topic) (over/about/on)|(punkt/thema/tagesordnungspunkt) (zu/über/zum/zur)
            """
        ),
        (
            .announces,
            """
            (s'il/s'il vous/s'il nous) (reste/restait) (du temps/de la place/un moment/un créneau/un trou/cinq minutes/un peu de temps/un instant)|s'il y a (du temps/de la place/un moment/un créneau/un trou)|s'il faut (meubler/remplir)\
            |if (there's/there is) (room/time/space/a gap)|if (time/space/room) (allows/permits)|als er (nog/) (tijd/plaats/ruimte) (is/over is)|(wenn/falls) noch (zeit/platz) (ist/bleibt)\
            |(mes/nos) (deux/trois/quatre/petites/petits)\
            |(choses/trucs/chose/truc/dossiers/dossier)|(à cœur) (deux choses/trois choses/:)|(sujet/question/point) (brûlant/brûlante/qui me/qui nous/chaud/sensible/urgent/urgente)\
            |(voici/voilà) (mes/nos/ma/notre) (points/sujets/demandes/propositions/idées/thèmes/envies/demande/proposition)|(ma/notre) (contribution/liste)\
            |à (ajouter/rajouter/inscrire/mettre/noter) (donc/aussi/également/encore/)|petit plus|j'ajouterais|(dinge/sachen/dingen/zaken/things)|for the list|on my list\
            |(envies/envie/souhait/souhaits/vœu/vœux/idée/idées/demande/requête/requêtes/marotte/préoccupation/préoccupations/doléances/thématique/thématiques/proposition/suggestion/priorité/priorités/interrogation/interrogations/wishlist)\
            |(à discuter/à débattre/à aborder/à évoquer/à traiter/à trancher/à voir/à voir ensemble/au programme/au menu/à examiner/à creuser/pour la discussion/pour la partie libre/pour les échanges/pour les débats/à l'affiche/je pense à/je pense notamment à/je songe à)\
            |(question/questions)|(pour/à) (la seconde/la deuxième/la 2e/la 2ème/la seconde question/la deuxième question/la question 2/l'agenda/le programme/la suite)\
            |(je verrais/je vois/j'aimerais/je voudrais/je souhaiterais/nous aimerions/nous souhaiterions/il faudrait/je rajoute/j'ajoute/tant que j'y suis)\
            |(idea/ideas/request/requests/wish/wishes/suggestion/suggestions/proposal/proposals/matter/matters/to discuss/for discussion/question/questions/we need/i'd like/thing/things)\
            |(voorstel/voorstellen/suggestie/suggesties/vraag/vragen/wens/wensen/onderwerp/onderwerpen/thema/thema's/bespreekpunt/bespreekpunten/te bespreken/ter bespreking/idee/ideeën/verzoek/aandachtspunt)\
            |(thema/themen/themenvorschlag/themenvorschläge/themenwunsch/themenwünsche/vorschlag/vorschläge/wunsch/wünsche/anliegen/idee/ideen/frage/fragen/bitte um/diskussionspunkt/diskussionspunkte/besprechungspunkt/zu besprechen/anregung/anregungen/schlage vor/schlage ich vor/schlagen wir vor)
            """
        ),
        (
            .ends,
            """
            go (on/onto) the (agenda/list)|aan te (kaarten/snijden/halen)|toe te voegen|(ter sprake/aan de orde) te (brengen/stellen)|te (praten/spreken/overleggen/hebben)|toe aan de agenda|te zetten|zu (sprechen/reden)\
            |be (put on/added to/placed on/included in/included on/discussed/raised/covered/addressed/considered/put/added/tabled/brought up)|(op/naar) de agenda|(besprechen/vorsehen) (könnten/können)\
            |auf die (tagesordnung/agenda) (setzen/nehmen) (könnten/könnte)|op de (agenda/dagorde/lijst) (te/) (zetten/plaatsen/krijgen/komen/staan)\
            |(te/) (bespreken/behandelen/agenderen/aankaarten/toevoegen/inschrijven/opnemen)|(besproken/behandeld/geagendeerd/toegevoegd)|ter sprake (brengen/komt/komen)|aan bod (laten komen/komt/komen)\
            |ter sprake (kunnen/willen/mogen) brengen|op de agenda (kunnen/willen/mogen) (zetten/plaatsen)|praten|spreken|overleggen|hebben|discussiëren|auf die (tagesordnung/agenda/liste) (zu/) (setzen/nehmen/kommt/kommen)|in die (tagesordnung/agenda) (auf/aufnehmen)\
            |auf die (tagesordnung/agenda)|in die (tagesordnung/agenda)|zur (sprache/diskussion) (bringen/kommt/stellen/kommen)\
            |(anzusprechen/zu besprechen/zu behandeln/behandeln/besprochen/behandelt/angesprochen/thematisiert/diskutieren/zu diskutieren/diskutiert/erörtern/sprechen/reden/beraten/austauschen/unterhalten/klären/diskutieren/vorsehen/einplanen)
            """
        ),
        (
            .deserves,
            """
            (n'est/ne sont) (toujours/encore/hélas/) (pas/plus) (à l'ordre/à l'odj/au programme/inscrit/inscrite/inscrits/prévu/prévue/prévus)\
            |(m'intéresse/nous intéresse/m'intéressent/me préoccupe/nous préoccupe/me préoccupent/m'inquiète/nous inquiète/me travaille/me taraude/nous taraude/m'importe/nous importe/m'obsède)\
            |(doit/devrait/mérite d'/mériterait d') être (à l'ordre/à l'odj/au programme)\
            |ne (saurait/peut/peuvent/doit/doivent/devrait/devraient) (plus/pas/) (attendre/passer à la trappe/rester sans/être oublié/être oubliée/être ignoré)|n'y (figure/figurent/est/sont) pas\
            |(ne figure/ne figurent/n'apparaît/n'apparaissent) (pas/nulle part/plus/)|(manque/manquent) (à l'appel/à l'ordre/à l'odj/dans/sur/cruellement)|(brûle/brûlent) les (lèvres/doigts)\
            |(fait/font) (débat/polémique/défaut) (chez/à l'ordre)|(reste/restent) (à aborder/à traiter/à trancher/à discuter/à voir ensemble/en suspens/sur la table)|is missing (from/on)\
            |(isn't/is not/are not) on the agenda|(ontbreekt/ontbreken) (op/nog)|staat (nog/) niet op|fehlt (auf/noch/mir)|steht (noch/) nicht auf|darf nicht fehlen|mag niet (ontbreken/vergeten)\
            |liegt mir am herzen|ligt (mij/me) na aan het hart|brennt (uns/mir) unter|(mérite/méritent/mériterait/mériteraient/gagnerait/gagneraient)\
            |(doit/doivent/devrait/devraient/pourrait/pourraient/mérite d'/me paraît devoir/nous paraît devoir/me semble devoir/nous semble devoir) (figurer/faire l'objet/trouver sa place)\
            |(devrait/devraient/doit/doivent/pourrait/pourraient) (absolument/enfin/aussi/bien/également/vraiment/) (être/figurer)\
            |(me paraît/nous paraît/me semble/nous semble/me paraissent/nous paraissent) (devoir/mériter)|(me/nous) (tient/tiennent) à cœur|(a/ont/aurait/auraient) (toute/bien/) (sa/leur) place\
            |(est/sont/serait/seraient) à (aborder/inscrire/mettre/discuter/traiter/évoquer/débattre/trancher/mettre à l'ordre du jour)\
            |(vaudrait/vaut) (bien/) (la peine/le coup/un point/un échange/une discussion)|(should/ought to/must/needs to/could) (be/go) (on the agenda/discussed/on/raised/covered/addressed)\
            |(deserves/deserve/needs/need) (discussing/discussion/a discussion/some time/a slot/airing/our attention/to be discussed/to be on)|is worth (discussing/a/raising)|(verdient/verdienen)\
            |(hoort/horen/moet/moeten/mag/mogen/zou) (ook/toch/zeker/absoluut/) (op de agenda/besproken/aan bod/thuis op)|(gehört/gehören) (auf/unbedingt/in)\
            |(sollte/sollten/müsste/müssten/muss) (unbedingt/auch/dringend/) (auf die tagesordnung/besprochen/auf die agenda/angesprochen/behandelt)
            """
        ),
        (
            // `Où en est-on de …` with `il faudrait en parler` after it.
            .wonders,
            """
            que (dit-on/pense-t-on/pensez-vous/fait-on/faisons-nous/dites-vous) (de/du/des/d')|(que/qu') (devient/deviennent/en est-il)|quid (de/du/des/d')|où en (est-on/sommes-nous/est/sont) (de/du/des/d'/avec/)|où en (est/sont)|qu'en est-il (de/du/des/d')|(what/how) about|where (are we/do we stand) (with/on)\
            |what is happening with|hoe (zit/staat) het met|wat met|wie (steht/sieht) es (mit/bei)|was ist mit
            """
        ),
    ]

    static let requestPatterns = """
        (dites/dis/touchez/glissez/disons) (un/deux/quelques) (mot/mots)|(elle/il/elles/ils) (veut/veulent/demande/demandera/demanderont/demandent/souhaite/souhaitent/insiste/insistera/plaidera)|(fodré/faudré/fodrait/fodra/fodrai)\
        |(a/ont/aura/auront) (pour/reçu) (consigne/mission/mandat/instruction/ordre) de|(hij/zij/ze/ik/wij/we) (wenst/wensen/wens)\
        |\
        (on/nous/vous) ne (pourrait/pourrions/pourriez/devrait/devrions) pas|(et/) (qu'on/que l'on/que nous) (enfin/) (mette/mettions/inscrive/inscrivions/parle/parlions/aborde/abordions/évoque/discute/traite/traitions/ajoute/prenne/prenions/consacre/revienne/débatte)|(y a/y aurait/y aura) lieu (de/d')|pensez (svp/stp/donc/bien/aussi/également/s'il vous plaît) (à/au/aux)\
        |(i'd/i would/we'd/we would/would/i'll) (also/still/just/) (ask/urge/welcome/request/encourage/invite/beg)|(may/might/can/could) (i/we) ask|(ask/asking/urge/invite) (you/the group/the board/everyone/colleagues/that)\
        |(willen/wil/wilde/wilden) (vragen/verzoeken) (om/)|bitten|(sie/euch/dich) (aber/jedoch/) bitten|(aurais/aurions/aurait) (grand/vif/un vif/beaucoup de/tout/) (plaisir/intérêt/joie) à|\
        (elle/il/elles/ils) (vous/nous/) (parlera/parleront/exposera/présentera/abordera/évoquera)|(vous/nous) (parlera/parleront/exposera/présentera)|(on/nous) (veut/voulons/voudrait/aimerait/souhaiterait/souhaite)|quelqu'un (peut/pourrait/pourra)|si vous (aviez/avez) (dix/cinq/quelques/deux/un/une/le/du)|(portera/apportera/soumettra/posera/demandera) (un/une/le/la) (point/question/sujet)|si vous (voulez/vouliez/acceptez/acceptiez/souhaitez/jugez)|(qu'on/que l'on/et qu'on) (cesse/arrête/finisse)|(cessons/arrêtons/cessez/arrêtez)\
        |(pourquoi ne pas/et pourquoi pas)|s'il (fallait/faut)|(could/can/may/might/should) … go on|(vous/te) (saurais/saurions/serais/serions) (gré/reconnaissant/reconnaissante/reconnaissants/obligé/obligée) (de/d')|si (quelqu'un/vous/tu/on) (pouvait/pouviez/pouvais/pourrait/peut/veut bien/voulait bien)|if (someone/somebody/you) could|als iemand|wenn (jemand/ihr/sie) (könnte/könntet/könnten)|\
        (tiens/tenons/tient) (cependant/toutefois/néanmoins/aussi/également/vraiment/quand même/tout de même/beaucoup/malgré tout/particulièrement/surtout) à|\
        (m'/nous )importe que|j'aurais voulu|nous aurions voulu\
        |merci (cependant/toutefois/néanmoins/quand même/tout de même/aussi/également/donc/bien/malgré tout) (de/d')|(j'insiste/insistons)|n'est (toujours/) pas à l'ordre\
        |(vraag/vragen/vraagt) (aandacht/graag/om)|(j'en/je) profite|pour (demander/vous demander/proposer/vous proposer/suggérer/solliciter/rappeler)|(je/nous) (plaide/plaidons)|on en parle\
        |(heureux/heureuse/ravi/ravie/curieux/curieuse) (d'entendre/de savoir/d'en savoir)|(vergeet/vergesst)|voeg|(could/can/may/might/should) … be|(kan/mag/kunnen/mogen) … op de (agenda/dagorde)\
        |(könnte/kann/könnten/darf/dürfte) … (auf die tagesordnung/besprochen/behandelt)|(könnte/kann/könnten/sollte) man\
        |(i'd/i would/we'd/we would) be (keen/interested/curious/glad/happy/grateful) (to/if)|(mir/uns/es) fehlt|fehlt (mir/uns/noch)\
        |(je/nous) (remets/remettons/réitère/réitérons/relance/relançons/repose/reposons/ressors/reviens/revenons)|ne (peut/pouvons/peux) pas faire l'(économie/impasse)\
        |(selon moi/à mon avis/à mon sens)|(ne/) (lâchez/lâchons) rien|(ne/) faisons pas l'impasse|(serait/est) (à/) (mettre/inscrire/prévoir)|(ajouter/inscrire) si\
        |(je voulais/nous voulions/je comptais/je pensais) (vous/) (parler/proposer/aborder/évoquer)|à cœur|(ne/) perdons pas de vue\
        |(apprécierais/apprécierions/apprécierait/serais ravi/serais ravie/serais curieux/serais curieuse/serions curieux/serions heureux/serais content/serais contente/serais favorable/serions favorables/suis d'avis/militerais/recommande/recommanderais/encourage/invite/inviterais/plaiderais/espérais/espérerais/attends qu'on/compte sur/rêve/rêverais/rêve d'/verrais/tiendrais)\
        |(do talk/do discuss/do mention/do raise)|(würde/würden/möchte) (gern/gerne/auch/noch/außerdem)|gern (über/auch/noch)\
        |(est-il/serait-il/ne serait-il) (imaginable/pensable/concevable/pertinent/temps)\
        |(ne pourrait-on/ne peut-on/ne pourrions-nous/pourrions nous/pourrait on/puis-je/pourrais-je/puis-je suggérer/oserais-je/me permettrai/permettez-moi/permettez que/je me permets/me permets de)\
        |(s'il vous plaît/s'il te plaît/je vous prie/je te prie/par pitié)\
        |(urgent/urgente/urgence/important/importante/crucial/nécessaire/indispensable/essentiel/primordial/judicieux) (d'/de/que/qu')\
        |(il est/il serait/il devient) (temps/grand temps/bon/utile/urgent/important)|(n'y figure/ne figure/ne figurent/n'apparaît/est missing)\
        |(mettons/inscrivons/abordons/parlons/discutons/évoquons/traitons/examinons/débattons/réfléchissons/n'omettons/gardons)|on en (parle/discute/reparle/débat)\
        |(laten we/lass uns/lasst uns/laat ons)|(denkt/denk/denken sie) (aan/an/daran/eraan)\
        |(serait/paraîtrait/semblerait/me paraîtrait/nous paraîtrait) (bienvenu/bienvenue/bienvenus/opportun/opportune/judicieux/pertinent/pertinente/souhaitable/appréciable/apprécié/appréciée/nécessaire/indispensable/utile/précieux/chouette/sympa/top)\
        |(serait/est/paraît/semble) (le bienvenu/la bienvenue/indispensable/nécessaire/urgent/important/temps de/grand temps de/envisageable/dommage/regrettable)|(bienvenu/bienvenue/bienvenus)\
        |(de trop/du luxe)|(s'impose/s'imposerait/s'imposent)|(ferait/feraient) (plaisir/du bien/pas de mal)|(je verrais/nous verrions/je vois/on verrait) bien\
        |(dommage/regretterais/regretterions/regrettable/je m'étonne/m'étonne)|(il manque/manque/il me manque)|(j'insiste/insiste/insistons)|(espère/espérons) (que/qu')\
        |(serait-il/est-il/serait-ce) (envisageable/possible/opportun/utile)|(tiens à/tenons à/tient à/compte sur vous)|(auriez-vous/aurions-nous/avez-vous prévu/y aura-t-il/y a-t-il)\
        |(penser à/pensez à/pense à/songez à)|(accorder/accordez)|(voudrais/voudrait/voudrions/désirerais) |(sans oublier/ne pas oublier/ne pas omettre/n'oubliez/n'oublie/n'omettez)\
        |(à trancher/à voir/à discuter/à débattre/à évoquer/à aborder)|(souhait/souhaits/vœu/vœux) |(prière de/veuillez)|m'intéresserait|nous intéresserait|intéresserait\
        |(might/may/should/shall) (we/i)|(any chance/is it possible/would it be possible/would you mind)|(i'd/we'd/would/'d) (both/all/also/still/really/very much/) (like/love/suggest/propose/appreciate)\
        |(i/we) (want/suggest/propose/wish/hope/need)|(it would be/would be) (good/great/nice/helpful/useful/worth/lovely)|(don't/do not) (let's/) (forget)|let's\
        |(should be/ought to/deserves/needs to)|(we/you) should|be sure to|make sure|kindly|how about|still like|add\
        |(zou/zouden/kan/kunnen/mag/mogen/zullen/wil/wilt/willen/kunt) (u/je/jullie/ik/we/wij/men/iemand/er)|(ik/we/wij) (zou/zouden/wil/willen/stel/stellen/vraag/vragen/hoop/wens) \
        |(stel/stellen) (voor/ik voor/graag voor)|(het zou/zou het) (goed/fijn/nuttig/leuk/interessant/mogelijk)|(vergeet/vergeten)|(verzoek/voorstel)|(zet/plaats/bespreek/agendeer/voeg/behandel)\
        |(würden/würdet/könnt/könntet/dürften/dürfte/sollten/wollen) (sie/ihr/wir/ich)|(ich/wir) (möchte/möchten/würde/würden/wünsche/wünschen/schlage/schlagen/bitte/bitten/hätte/hätten/hoffe)\
        |(möchte/möchten/würde/würden) (ich/wir)|(schlage/schlagen) (ich/wir/vor)|(es wäre/wäre es/wäre) (gut/schön/sinnvoll/hilfreich/toll/möglich/nett/wichtig)|(vergesst/vergessen sie)\
        |(besprecht/diskutiert/nehmt/setzt/sprecht/redet)|(sollte/sollten/müsste/müssten/gehört)
        """

    /// What takes a point back.
    static let withdrawals = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (oublions/oubliez/oublie) (./!/ça/cela/la/le)|n'en (parlons/parlez) (pas/plus)|(mieux vaut/autant) (attendre/reporter)|(on/je) (laisse/abandonne/oublie)\
            |(je/nous) (le/la/les) (retire/retirons)\
            |(ne mettez pas/ne pas mettre/ne mets pas/n'inscrivez pas/ne pas inscrire/n'ajoutez pas/ne pas ajouter/n'abordez pas/ne parlons plus/ne parlez plus/ne parlons pas/n'évoquez pas/n'évoquons pas/ne pas aborder/ne pas évoquer)\
            |(retirer/retirez/retire/retirons/retirerai/enlever/enlevez/enlève/enlevons/supprimer/supprimez/supprime/rayer/rayez/raye/effacer/effacez/biffez/barrez)\
            |(oubliez/oublie/oublions) (le point/ma demande/la demande/ma proposition/mon point/ma question/mon idée/mes points/cela/ça/tout ça)\
            |(plus besoin/inutile/plus la peine/pas la peine/pas nécessaire/plus nécessaire) (de/d')\
            |(annule/annulez/annulons) (ma demande/mon point/ma proposition/ma question/le point/notre demande/cette demande)|(laisse/laissez/laissons/laisserai) (tomber/de côté/ça de côté)\
            |(renonce/renonçons/renoncer) (à/au/aux)|(abandonne/abandonnons/abandonner)\
            |(est/sont/sera/seront) (donc/) (à reporter/reporté/reportée/reportés/reportées/caduc/caduque/réglé/réglée/réglés/résolu/résolue/sans objet)\
            |n'(a/ont) plus (lieu d'être/d'objet/de raison d'être)|(n'est/ne sont) plus (d'actualité/nécessaire/utile/utiles)|(attendra/attendront/peut attendre/peuvent attendre)\
            |(ce sera/à reporter/reportez/reportons/je reporte/on reporte) (pour/à) (la fois/une autre fois/la prochaine/plus tard/la réunion suivante/la séance suivante)\
            |(à reporter/reportez/je reporte/on reporte)|(plus/) n'en parlons plus|(don't/do not/no need to) (add/put/include/discuss/raise)\
            |(remove/withdraw/withdrawing/drop/strike/scrap/delete/forget) (my/the/it/that/this/our)|no longer (needed/necessary/relevant)|(has/have) been (resolved/settled)\
            |(niet/niet meer) op de agenda|(schrap/schrappen/trek/trekken/verwijder/verwijderen) … in|(schrap/schrappen/verwijder/verwijderen) (het/mijn/dat/de/ons/maar/graag)|(laat/laten) … vallen\
            |(mag/mogen) (eraf/vervallen/weg/van de agenda)|(vervalt/vervallen)|van de agenda (af/halen/gehaald/schrappen)|is (al/reeds) (geregeld/opgelost)|(nicht/nicht mehr) auf die\
            |(ziehe/ziehen) … zurück|(streicht/streichen sie/streichen/streiche)|von der tagesordnung (nehmen/streichen/genommen)|hat sich erledigt|(ist/sind) (schon/bereits/) (erledigt/geklärt)\
            |(entfällt/entfallen)|(lasse/lassen/lasst) … (fallen/weg)
            """
        )
    ])
    /// What says that there is no point.
    static let nothings = PhraseBook<Void>(patterns: [
        (
            (),
            """
            rien (à/de) (y/) (ajouter/inscrire/proposer/mettre/signaler/spécial/particulier/demander/suggérer/soumettre)|rien à l'ordre du jour|rien de (spécial/particulier/plus)\
            |(aucun/pas de/pas d'/sans/ni) (autre/) (point/points/sujet/sujets/ajout/ajouts/remarque/proposition/suggestion/thème/question)\
            |(aucune/pas de/sans) (autre/) (proposition/demande/suggestion/question/remarque)|pas de (demande/proposition/remarque)|(n'ai/n'avons/n'ai donc) (rien/pas de/pas d'/aucun/aucune)|sans ajout\
            |nothing (to/else/from/more/for) (add/me/us/to add/the agenda/from me/)|no (items/points/agenda items/topics/additions/further)|(have/) no (agenda/) (items/points)|not have any\
            |(niets/niks) (toe te voegen/te melden/aan toe te voegen/voor de agenda)|geen (punten/agendapunten/aanvullingen/voorstellen/opmerkingen)\
            |nichts (hinzuzufügen/zu ergänzen/für die tagesordnung/)|(keine/kein) (weiteren/weiterer/) (punkte/punkt/themen/ergänzungen/wünsche/vorschläge/tagesordnungspunkte)
            """
        )
    ])
    /// Politeness behind or between points.
    static let courtesies = PhraseBook<Void>(patterns: [
        (
            (),
            """
            svp|stp|s'il vous plaît|s'il te plaît|si possible|si (on/nous/vous) (a/avons/avez/en a/en avons) (le temps/un peu de temps/un moment)\
            |si (on/vous/nous) (peut/pouvez/pouvons/voulez/voulez bien)|si le temps (le/nous le/) permet|s'il reste (du temps/un peu de temps/une minute)\
            |si (ça/cela) (vous/te/) (convient/va/vous va/est possible)|(merci/par avance/d'avance/merci d'avance/merci beaucoup/mille mercis)|en (plus/outre)|par exemple|voilà|c'est tout\
            |(entre autres/notamment)|si besoin|please|if (possible/there is time/time permits/time allows/we have time/we can/that's ok)|time permitting|thanks|thank you|many thanks|ta|cheers\
            |for example|(graag/aub/alsjeblieft/alstublieft/a.u.b./indien mogelijk/als het kan/als er tijd is/bedankt/dank u/dank je/alvast bedankt/dank)\
            |(bitte/wenn möglich/falls möglich/danke/vielen dank/falls zeit ist/wenn zeit ist/wenn die zeit reicht/falls zeit bleibt)
            """
        )
    ])
}
