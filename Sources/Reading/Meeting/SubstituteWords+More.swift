/// The sayings with which people send somebody, in their persons and tenses, and in the neighbours' languages.
extension SubstituteWords {
    /// What stands after the name.
    static let conjugatedAfter = """
        est (lui/elle) qui (viendra/vient/ira/y va/siégera/sera là/s'y colle/tient la boutique/garde la boutique/prend le relais/prendra le relais)|(voudra/saura/viendra/pourra) (bien/) porter (la/notre/ma) (voix/parole)\
        |(chauffera/occupera/tiendra) (mon/ma/notre/le/son/sa) (siège/place/chaise/fauteuil)|a accepté (d'y aller/de venir/de siéger/de se déplacer/de faire le voyage/d'y siéger/d'y être)|(takes/taking/is taking/will take) over from (me/us)\
        |sera (notre/ma) (voix/porte-parole)|c'est (elle/lui) (notre/ma/mon) (déléguée/délégué/voix/porte-parole/représentante/représentant)|(neemt/bezet) (mijn/onze) (stoel/zetel)|(besetzt/übernimmt) (meinen/unseren) (stuhl/sitz/platz)\
        |(prend/prendra/occupe/occupera/tiendra) sa (place/chaise)|(viendra/vient/ira/siégera/sera là) à sa place|(neemt/neemt dan) (haar/zijn/hun) plaats in|(komt/gaat) in (haar/zijn/hun) plaats\
        |(will take/takes/is taking) (her/his/their) place|(will come/comes/is coming/will attend/goes) in (her/his/their) (place/stead)|(vertritt/ersetzt) (sie/ihn)|(kommt/nimmt) an (ihrer/seiner) (stelle/statt)\
        |\
        (suivra/suivront/écoutera/suivent/suit) … (pour moi/pour nous/à ma place/à notre place/en mon nom/en notre nom)|(venir/vienne) (m'y/me/nous y/nous) (remplacer/représenter/suppléer/relayer)\
        |(a/ont/ayant/aura/auront) (reçu/) (délégation/mandat/mission/pouvoir/procuration/tout pouvoir/pleins pouvoirs/toute latitude) (pour/de/d') (représenter/me/nous/siéger/parler/participer/assister/intervenir/venir/y)\
        |(est muni/est munie/muni/munie) (de pouvoir/d'un mandat/d'un pouvoir/de pouvoirs)|(se dévoue/se dévouera/s'est dévoué/s'est dévouée/s'y colle/s'en charge/s'en chargera)|(se substituera/se substitue) à (moi/nous)|(sera/est) (votre/notre) (interlocutrice/interlocuteur) (ce jour-là/pour la réunion/à la réunion)\
        |will (attend/come/go/join/join you/be there) (instead/for me/for us/in my place/on my behalf)\
        |(ira/iront/viendra/viendront/vient/viennent/montera/monteront/fera/feront/siégera/assistera/assisteront/participera/participeront/se rendra/se déplacera) … (pour nous/à ma place/à notre place/en mon nom/en notre nom/de notre part)\
        |(est/sera/serait/se dit/sont/seront) (partant/partante/partants/volontaire/volontaires/candidat/candidate/d'accord/prêt/prête/prêts/disposé/disposée) (pour/à) (y aller/venir/y assister/me remplacer/nous représenter/me représenter/assister/participer/s'y rendre/faire le déplacement)\
        |(la/le/l'/les) (remplacera/remplaceront/suppléera/représentera/remplace)|(se propose/s'est proposé/s'est proposée/se dévoue/s'est dévoué/s'est dévouée) (de/pour/d') (y aller/venir/y assister/me remplacer/nous représenter/me représenter/assister)\
        |(prend/prendra/prennent/récupère/utilisera) (mon/mes) (billet/billets/train/hôtel/chambre)|(is willing/is happy/has agreed/agreed/has offered/volunteered) to (go/come/attend/stand in)\
        |(ist bereit/wird) (für mich/hinzufahren)|(is bereid) (om/te)|\
        (au lieu/à la place/en lieu et place/en remplacement) (de la soussignée/du soussigné/de votre serviteur/de votre servante/de l'auteur de ces lignes)\
        |(et/) (non/pas) (moi/votre serviteur/votre servante/la soussignée/moi-même)|plutôt que moi|(will be/is) (representing/replacing/covering for) (me/us/our)\
        |(is going/will go/'s going/going/goes) instead (of me/)|(übernimmt/springt) für (mich/uns)|(assurera/assure) la (représentation/présence)|(me/nous) (remplacerait/représenterait/suppléerait)\
        |(prend/prendra) (ma/la) (suite/succession)|(prendra/prend/viendra prendre) des notes à (ma/notre) place|(au lieu de/à la place de/en lieu et place de) (moi/moi-même/nous/ma personne)\
        |(occupera/occupe/tiendra/prendra/prend) (ma chaise/mon fauteuil/ma place/mon siège/notre place/notre chaise/ma suite)\
        |(me/nous/m'y/nous y) (remplacera/remplace/remplaceront/remplacent/représentera/représente/représenteront/représentent/suppléera/supplée/relaiera/relaie/relaye/relayera/succède/succédera/substituera)\
        |(va/pourra/peut/doit/veut bien/accepte de/viendra/vient) (me/nous) (remplacer/représenter/suppléer/relayer/relever)\
        |(prend/prendra/prendront/assure/assurera) (le relais/la relève/la suite/l'intérim/mon remplacement/ma suppléance/notre représentation/la permanence de notre voix)\
        |(siégera/siège/ira/vient/viendra/sera là/participera/assistera/se déplacera/parlera/se rendra) (à ma place/à notre place/pour moi/pour nous/pour l'équipe/pour l'association/en mon nom/en notre nom/au nom de/de notre part/de ma part/en mes lieu et place)\
        |y (va/ira/assistera/participera/sera) (pour/à ma/à notre/pour nous/en mon)|fera le (déplacement/voyage/trajet) (pour/à ma/en mon/à notre)\
        |que j'ai (chargé/chargée/mandaté/mandatée/prié/priée/désigné/désignée/délégué/déléguée/convaincu/convaincue)\
        |que nous avons (chargé/chargée/mandaté/mandatée/désigné/désignée/délégué/déléguée)|(est/a été/sera) (mandaté/mandatée/désigné/désignée/délégué/déléguée/chargé/chargée) (pour/par/de)\
        |se substituera|fera office de (remplaçant/remplaçante)|pour porter notre (voix/parole)|porter notre (parole/voix)\
        |(portera/relaiera/défendra) (notre/nos/ma/mes) (parole/voix/positions/propositions/couleurs)|en (mission/délégation) (pour/à ma place)\
        |(will be/is/are) (standing in/filling in/covering/coming/attending/going/deputising) (for me/in my place/instead/on my behalf/for us/on our behalf/in my stead)\
        |(will/can) (stand/fill/step) in (for me/for us/)|(will/is going to) (represent/represents/replace/cover for/deputise for/sub for) (me/us/our/the)|coming instead|going instead\
        |(in/take/takes/taking) my (place/stead/seat)|represents us|on behalf of (me/us/our)|(attend/attends/come/comes/go/goes) in my place|in my absence\
        |(vervangt/vervangen/vertegenwoordigt) (mij/me/ons/onze)|(zal/gaat/komt/kan) (mij/me/ons/onze) (vervangen/vertegenwoordigen)|zal … (vertegenwoordigen/vervangen)\
        |(komt/gaat/neemt deel) (in mijn plaats/in onze plaats/voor mij/voor ons/namens ons/namens mij/in de plaats)|in (mijn/onze) (plaats/naam)|neemt (mijn plaats/het van mij) (in/over)\
        |neemt het (over/van mij over)|(springt/valt) (voor mij/voor ons) in|namens ons|in mijn afwezigheid|(wird/kann/soll) (mich/uns) (vertreten/ersetzen)\
        |(vertritt/ersetzt) (mich/uns/unsere/den/die)|wird … vertreten\
        |(kommt/fährt/geht/nimmt/springt/reist) (für mich/für uns/an meiner stelle/an meiner statt/stattdessen/statt meiner/statt mir/in meiner vertretung)|(an meiner/an unserer) (stelle/statt)\
        |statt (meiner/mir)|in meinem namen|in unserem namen|übernimmt (für mich/meine vertretung/meinen platz)|springt … ein
        """
    /// What stands before the name.
    static let conjugatedBefore = """
        (siège/place/chaise/fauteuil) (revient/reviendra/échoit/échoira) (donc/alors/) à|(refile/refilons/ai refilé/passe/passons/ai passé/file) le (bébé/bâton/témoin/manche) à|(notre/ma) voix sera celle de|(remplacez/remplacer/changez/échangez) mon nom (par celui de/contre celui de/pour celui de)\
        |vous (prête/prêtons/expédie/expédions/refile/dépêche/dépêchons/détache/détachons)\
        |\
        (remplacé/remplacée/remplacés/représenté/représentée/représentés/suppléé/suppléée) (le/ce/cette/lundi/mardi/mercredi/jeudi/vendredi/samedi/demain/pour le/pour la/pour cette/à cette/à la/lors/exceptionnellement/comme/, comme) … par\
        |(replaced/represented) (on/that/this/for the/at the) … by|(vervangen/vertegenwoordigd) (op/die/deze/dan) … door|(op/die/deze) … (vervangen/vertegenwoordigd) door\
        |(mich/uns) (vertritt/vertreten/ersetzt)|(für mich/für uns/statt mir) (kommt/fährt/geht/nimmt)|(mij/me/ons) (vervangt/vertegenwoordigt)|(voor mij/voor ons) (komt/gaat)\
        |(in place of me/instead of us) (comes/is coming)|\
        (sans/pas/non/non par/pas par/pas avec/ni) (moi/nous/moi-même) mais (avec/par/)|(laisse/laissons/laisserai/confie/confions) (le soin/la charge/la mission/le plaisir) à\
        |(envoie/envoyons/délègue) mon bras droit|mon bras droit|(verrez/verras) (arriver/venir)|(aurez/auras) (la visite de/affaire à/devant vous)|(noter/notez) la (venue/présence/participation) de\
        |(c'est donc/ce sera donc/ce sera plutôt/ce sera finalement)|(mon/ma/notre) (adjoint/adjointe/collègue/remplaçante/remplaçant/suppléante/suppléant) (sera/ira/viendra)\
        |(vous/) présente (mon remplaçant/ma remplaçante)|(bon/meilleur/chaleureux) accueil à\
        |(délègue/déléguera/déléguerons/délèguera/délèguerons/délèguent/mandate/mandatera/mandaterons/désigne/désignera/désignerons/dépêche/dépêchons/dépêcherai/dépêchera/dépêcherons/enverra/missionne/missionnons/détache)\
        |(ai/avons/a/avais/avions) (délégué/mandaté/désigné/dépêché/missionné/envoyé/prié/convaincu/chargé/proposé à/confié à/demandé à/obtenu de)|(charge/prie) (notre/mon/ma/m/mme/monsieur/madame)\
        |(notez/noter/inscrivez/inscris/mettez/mets/comptez/prévoyez/marquez) (à ma place/à notre place/plutôt/donc)\
        |à (ma/notre) place (viendra/ce sera/c'est/j'envoie/siégera/vient/ira/nous envoyons)|(viendra/vient/siégera/ira/sera là) à (ma/notre) place|en mes lieu et place\
        |me (remplace/remplacera/remplaceront/représente/représentera)|nous (remplace/remplacera/représente/représentera)|qui me (remplace/remplacera/représentera)\
        |(mon/ma/notre) (remplaçant/remplaçante/suppléant/suppléante) (est/sera/s'appelle/se nomme)\
        |(passe/laisse/cède/transmets/confie) (le flambeau/le relais/la main/le micro/ma place/mon siège/mon fauteuil/ma chaise/mon tour) à\
        |(cède/laisse/offre/donne/donnerai/donnons/prête/abandonne) (notre/ma/mon) (place/siège/chaise/fauteuil/tour) à|vous (verrez/accueillerez/recevrez/rencontrerez) (donc/plutôt/)|(serai/serons/suis/sera) (suppléé/suppléée/remplacé/remplacée/représenté/représentée/relayé/relayée) par\
        |me (fais/ferai/fait) (représenter/remplacer/suppléer) par|nous (faisons/ferons) (représenter/remplacer) par|en la personne de\
        |(we/i) (are sending/am sending/will send/have asked/asked/have delegated/delegate/nominate/have nominated)|(are/am/'m/'re) sending\
        |(my/our) (stand-in/stand in/substitute/deputy/replacement/delegate/representative) (is/will be/)|(have/i've/we've) (asked/nominated/delegated/sent)|in my place (will be/comes/i am sending)\
        |(replaced/represented) (on the day/) by|(stuur/sturen/vaardig/vaardigen/zenden/zend) (ik/wij/we/mijn collega/)|(stuur/sturen)|in (mijn/onze) plaats komt\
        |in (mijn/onze) plaats (stuur ik/sturen we/zal)|(mijn/onze) (vervanger/vervangster/plaatsvervanger) (is/wordt/heet)|(word/worden/laat me/laat mij) (vervangen/vertegenwoordigd) door\
        |(heb/hebben) (gevraagd aan/aangeduid)|(schicke/schicken/entsende/entsenden/beauftrage/delegiere) (ich/wir/)|(schicke/schicken/entsenden)\
        |an meiner (stelle/statt) (kommt/fährt/nimmt/wird/schicke ich)\
        |(meine/mein/unsere/unser/meinen/meiner) (vertretung/vertreter/vertreterin/stellvertreter/stellvertreterin/ersatz) (ist/wird/übernimmt/heißt/)\
        |(lasse/werde/werden/wird) (mich/uns/) (vertreten durch/durch)|vertreten (durch/von)|vertretung (durch/ist/übernimmt)|habe … gebeten
        """
    /// A voice given for a vote; who holds it need not come for its giver.
    static let proxies = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (pouvoir/pouvoirs/procuration/mandat de vote) (à/pour/donné à/donnée à/est donné à/est donnée à/confié à/confiée à)|pouvoir de vote (à/va à/donné à/pour/est donné à/confié à/)\
            |mon pouvoir (va à/à/est à/chez/ira à)|notre pouvoir (va à/à/est à/est donné à)|(a/aura/détient/détiendra/porte/portera) (mon pouvoir/notre pouvoir/ma procuration/pouvoir/procuration)\
            |votera (pour/en mon/à ma)|proxy (to/vote/for)|my proxy|our proxy|volmacht (aan/voor/gegeven aan)|mijn volmacht|vollmacht (an/für/erteile)|stimmrecht|meine vollmacht|volmacht|vollmacht|proxy
            """
        )
    ])
    /// What turns a denial: `non par moi mais par …`.
    static let contrasts = PhraseBook<Void>(patterns: [
        ((), "(moi/nous/moi-même) mais (par/avec/c'est/ce sera/plutôt/)|me but|mij maar|mich sondern|mir sondern")
    ])
    /// Words of votes.
    static let votes: Set<String> = [
        "vote", "votes", "voter", "votera", "scrutin", "scrutins", "election", "elections", "votants", "quorum",
        "voting", "stemming", "stemmen", "abstimmung", "abstimmungen", "deliberations", "resolutions",
    ]
    /// What shows that the one named has not accepted yet.
    static let pending = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (n'a/ne m'a/n'a pas/m'a) pas encore (répondu/confirmé/dit/donné)|(j'attends/attends/attendons) (sa/son/leur) (réponse/accord/confirmation/retour)\
            |(s'il/si elle/s'il/si il) (est libre/accepte/peut/veut)|(elle/il) (doit/va) me (confirmer/dire/redire)|if (she/he) (can/is free/agrees/is available)\
            |has not (yet/) (replied/confirmed/answered)|(heeft) nog niet (geantwoord/bevestigd)|hat noch nicht (geantwortet/zugesagt)
            """
        )
    ])
    /// What the author hoped of somebody, and did not come true.
    static let hopes = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (comptais/comptions/misais/misions/tablais/tablions/pensais pouvoir compter) sur … (remplacer/représenter/suppléer/relayer/y aller/siéger/prendre ma place/prendre le relais)\
            |(espérais/espérions/pensais/pensions/croyais/aurais voulu/aurais aimé/aurions voulu) (que/qu') … (remplacer/remplacerait/remplace/représenterait/représenter/irait/viendrait)\
            |(pensais/pensions/espérais/espérions/voulais/voulions/souhaitais/comptais/comptions) (envoyer/déléguer/mandater/désigner/vous envoyer/me faire remplacer/me faire représenter/nous faire représenter)\
            |(me/nous) (remplace/représente/supplée/relaie) (d'habitude/habituellement/d'ordinaire/en général/souvent/normalement/parfois/en temps normal)|(avais/avions) (demandé à/sollicité/pressenti/proposé à)|(devait/devaient/aurait dû/auraient dû/aurait pu/auraient pu) (me/nous/m'y/nous y) (remplacer/représenter/suppléer/relayer)|(devait/devaient/aurait dû/aurait pu) (y aller/venir/siéger/assister) (à ma place/à notre place/pour moi/pour nous)\
            |(was/were) (hoping/counting on/going to send) … (replace/represent/stand in/go instead)|was supposed to (replace/represent/stand in for)|(zou mij/zou me) vervangen|sollte mich (vertreten/ersetzen)
            """
        )
    ])
    /// What shows that a hope came true all the same.
    static let acceptances = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (accepte/a accepté/acceptera/a dit oui/est d'accord/m'a dit oui/a confirmé/confirme/est disponible/est libre/c'est chose faite)|(elle/il) (sera/viendra/ira) (là/bien/donc/présente/présent)|has agreed|said yes
            """
        )
    ])
    /// What shows that somebody was announced by mistake.
    static let disownings = PhraseBook<Void>(patterns: [
        (
            (),
            """
            maldonne|il y a (eu/) (un/une/) (malentendu/méprise/confusion/quiproquo/erreur) (entre/chez/de notre/de ma/là-dessus/sur ce point)|(n'en/en) (tenir/tenez) (aucun/pas) compte|n'en tenez (pas/aucun) compte\
            |(that/this) was a (mistake/mix-up)|(there was/there has been) a mix-up|(dat was/was) een (vergissing/misverstand)|das war ein (irrtum/missverständnis)
            """
        )
    ])
    /// What one says who does not come instead.
    static let refusals = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (elle/il) (n'est/n'était) (hélas/malheureusement/) (pas/plus/non plus) (libre/disponible/dispo/en mesure)|(elle/il) ne (peut/pourra) (hélas/malheureusement/) (pas/plus/non plus)|(elle/il) (a refusé/a décliné/refuse/décline/a dit non)\
            |(n'est/ne sera) pas (libre/disponible/dispo) non plus|(impossible/pas possible) pour (elle/lui)|(elle/il) (est/sera) (aussi/également/elle-même/lui-même/elle aussi/lui aussi/déjà) (prise/pris/absente/absent/empêchée/empêché/malade/retenue/retenu/occupée/occupé/indisponible/en congé/en vacances)\
            |(elle/il/elle-même/lui-même) non plus|(sans succès/en vain)|(m'a/m'a hélas) (dit non/répondu non)|(elle/lui) aussi (est/sera) (prise/pris/absente/absent/empêchée/empêché/malade/retenue/retenu/occupée/occupé)\
            |(she/he) (can't/cannot/isn't free/is not free/is away)|(zij/hij) kan (ook/) niet|(sie/er) kann (auch/leider/) nicht
            """
        )
    ])
    /// What somebody comes to do for the author, or beside them.
    static let helping = PhraseBook<Void>(patterns: [
        (
            (),
            """
            (m'/nous/me/vous) (aider/assister/chercher/conduire/accompagner/prêter/brancher/installer/dépanner/garder/déposer/rejoindre/prendre/véhiculer/montrer/apporter/connecter/soigner/voir/opérer)\
            |(garder/aider/chercher/réparer/installer/livrer/brancher/dépanner) (les/mes/ma/mon/la/le/l'/nos)|(avec/chez) (moi/nous)|à la maison|en renfort|(help/pick) me|with me|with us|mee met mij|mit mir
            """
        )
    ])
    /// What takes back a name just given.
    static let slips = PhraseBook<Void>([
        (
            (),
            "korrektur|correction|rectification|rectificatif|correctie|erratum|oups|pardon|je voulais dire|i mean|je corrige|je rectifie|autant pour moi|au temps pour moi|my mistake|my bad|mijn fout|mein fehler|ik bedoel|ich meine"
        )
    ])
    /// Who asks for a name in order to give it: `Qui me remplace ? Paulo Mendes.`
    static let asking: Set<String> = ["qui", "who", "wie", "wer"]
}
