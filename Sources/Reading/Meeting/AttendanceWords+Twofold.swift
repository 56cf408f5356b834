/// Denials that say the contrary of their words, alone: two that cancel each other, and those of the company, the hour
/// or the hands, not of coming. They come before all tables but the asides.
extension AttendanceWords {
    static let twofold: [(AttendanceSignal, String)] = [
        (
            // « Je ne viendrai pas seule. » « Ik kom niet alleen. »: with whom, and not whether.
            .surelyComes,
            """
            (je ne/nous ne/ne/) (viens/viendrai/venons/viendrons/serai/serons/arriverai/arriverons/arrive/débarque) pas (seul/seule/seuls/seules/les mains vides/bredouille/en retard/à l'heure/dans les premiers/le premier/la première)\
            |(je ne/nous ne/ne/) (viendrai/viendrons/arriverai/arriverons) pas avant (8/9/10/11/12/13/14/15/16/huit/neuf/dix/onze/midi/treize/quatorze/quinze/seize/la fin de matinée/la pause/le déjeuner)\
            |(won't/will not/not) be (coming/attending/arriving/there) (alone/on my own/on our own/empty-handed)|not coming (alone/on my own/empty-handed)|(won't/will not) be (late/the first)\
            |(ik/wij/we/) (kom/komen) niet (alleen/met lege handen/te laat)|(zal/zullen) niet te laat|(ich/wir/) (komme/kommen) nicht (allein/alleine/zu spät/mit leeren)|(werde/werden) nicht (allein/alleine/zu spät)
            """
        ),
        (
            // « Je ne viendrai pas sans mon dossier. » « Je ne viens pas en train. »: which says neither.
            .noise,
            """
            (je ne/nous ne/ne/) (viens/viendrai/venons/viendrons) pas (sans/en train/en voiture/en avion/en car/en bus/à pied/à vélo)|(not coming/not travelling/won't come) (by train/by car/by plane/without)\
            |(ik/wij/we/) (kom/komen) niet (met de trein/met de auto/zonder)|(ich/wir/) (komme/kommen) nicht (mit dem/mit der/ohne)
            """
        ),
        (
            // « Je ne saurais être absent. » « Pas question de manquer cela. »
            .surelyComes,
            """
            (ne saurais/ne saurions/ne puis/peux pas/pouvons pas/pourrais pas/pourrions pas) être (absent/absente/absents/absentes)|(peux/pouvons/pourrais/puis) pas (ne pas venir/ne pas être/ne pas y)\
            |(peux/pouvons/pourrais/puis/vais/allons) pas (manquer/rater/louper) (votre/vos/une telle)\
            |(pas/hors de) question (que je sois/que nous soyons/d'être) (absent/absente/absents/absentes)|question que (je sois/nous soyons) (absent/absente/absents/absentes)\
            |(comptez/compte/rangez/range/mettez/mets/notez/note/inscrivez) pas (parmi/avec/dans/au nombre/comme) (les/des/) (absent/absente/absents/absentes/excusés)\
            |(aucune/pas de/pas la moindre/nulle) (raison/excuse) (de/pour) ne pas (venir/être/participer/y)|(aucune/pas de) raison que (je/nous) (ne/n'y) (vienne/venions/sois/soyons)
            """
        ),
        (
            // « La grève ne m'arrêtera pas. » « Wild horses couldn't keep me away. »
            .surelyComes,
            """
            ne (m'/nous) (empêcherez/empêchera/empêcheront/arrêtera/arrêteront/arrêterez/retiendra/retiendront) (pas/)|(débarrasserez/débarrasseras) pas de (moi/nous)|ne vous (lâche/lâcherai/lâchons) pas\
            |(couldn't/could not/won't/will not/wouldn't/can't/cannot) (keep/drag) (me/us) away|(nothing/nobody/no strike) (could/will/would/can/is going to) (keep/stop/hold/drag) (me/us)\
            |(can't/cannot/couldn't) not (come/be there/attend/go)|(zal/zullen) (er/) niet ontbreken|voor geen (geld/goud) (willen/) missen|(niet tegen te houden)\
            |(werde/werden/kann/können) (ich/wir/) nicht fehlen
            """
        ),
        (
            // « Impossible de refuser. »: a yes, unless what was refused is something else that keeps one away.
            .yes,
            """
            impossible (de/d'y) (refuser/dire non/résister/décliner)|comment (refuser/dire non/résister)|comment (pourrais-je/pourrions-nous/puis-je/aurais-je pu) (refuser/dire non/résister)\
            |(je ne/nous ne/ne/) (peux/pouvons/pourrais/puis) pas (refuser/décliner/résister/dire non)|(can't/cannot/couldn't) (say no/refuse/resist)
            """
        ),
        (
            // « Mon non devient un oui. »
            .surelyComes,
            "(mon/notre) non … (devient/devienne/se transforme en/se change en/est devenu) (un/) oui|my no … (becomes/is now) a yes"
        ),
        (
            // « Mon oui devient un non. » « Effacez mon oui. » « Rayez-moi de la liste. »
            .away,
            """
            (mon/notre) oui … (devient/devienne/se transforme en/se change en/est devenu) (un/) non|my yes … (becomes/is now) a no|(effacez/efface/annulez/annule/retirez/retire/biffez/oubliez/oublie) (donc/) (mon/notre) (oui/inscription/venue)\
            |(rayez/raye/barrez/barre/biffez/biffe/effacez/efface/enlevez/enlève/retirez/retire/ôtez) (moi/nous) de (la/votre/ta/vos)|(rayez/raye/barrez/barre/biffez/effacez/efface/enlevez/retirez) (mon/notre) nom\
            |(scratch/cross/strike/take) (my/our) name off|(scratch/cross/strike/take) (me/us) off|(give/giving) (this one/it/this/the meeting) a miss|sit (this one/this/it) out|sitting (this one/this/it) out\
            |(garde/garderai) (le lit/la chambre)|(a/ont) eu raison de (moi/ma venue/mon voyage/notre venue)|(suis/serai/serons/sommes) (présent/présente/présents/là) (de cœur/en pensée/en pensées/par la pensée/par le cœur)\
            |(hiérarchie/direction/employeur/chef/cheffe/patron/patronne/médecin/docteur) (a dit/dit/a répondu) non|ik pas (deze keer/dit keer/helaas)
            """
        ),
        (
            // « jvien pa » « jpeu pa »
            .surelyAway,
            """
            (jvien/jviens/jvi1/jpeu/jpeux/jpe/jsrai/jseré/jserai/jsré/jpourré/jpourrai/jsuis/vien/vient/viens/viendré/viendrai/peu/peux/pourré/pourrai/seré/serai/vai/vais) pa (la/là/dispo/libre/venir/etre/être/present/présent/)\
            |(jvai/jvais/jvé) pas
            """
        ),
        (
            // « Dans vos rêves ! » « Poisson d'avril ! »: takes the word before it for a joke.
            .surelyMaybe,
            """
            dans (vos/tes) rêves|poisson d'avril|je (plaisante/blague/rigole/déconne)|c'est une (blague/plaisanterie)|just kidding|only joking|(grapje/het is een grap)|(kleiner scherz/war ein scherz/nur spaß)
            """
        ),
        (
            // « I would be there if I could. » « Ich wäre gern dabei, aber … »: what would be, and is not.
            .awayHint,
            """
            (i/we) would (be there/come/attend/join/be with you) (if/but/had)|(i'd/we'd) (be there/come/attend/join/be with you) (if/but)|wäre (ich/wir/) (gern/gerne/so gern/liebend gern/sehr gern) (dabei/gekommen/da)\
            |(was/waren) (graag/zo graag) (gekomen/erbij)
            """
        ),
        (
            // « Je serai la petite vignette en bas. » « Beam me in. » « Schaltet mich zu. »
            .remote,
            """
            (serai/serons/suis/sommes) (la/le/une/un) (petite vignette/vignette/petit carré/petite fenêtre/petite voix/voix)|(mon/notre) (écran/ordinateur/ordi) (fera le/viendra/voyagera)|(m'aurez/nous aurez/m'auras) (au téléphone/par téléphone/en stéréo/au bout du fil/à l'écran/en ligne)\
            |(beam/patch) (me/us) in|(a/the) little (square/window/box) (in/on)|zet (de/een) laptop|(schaltet/schalten sie) (mich/uns) (bitte/) (zu/dazu)|rien que (ma/notre) voix
            """
        ),
        (
            // « J'ai mon billet. » « Me revoilà. »
            .come,
            "(ai/avons/j'ai) (déjà/) (mon/nos/notre) (billet/billets) (de train/en poche/d'avion)|billets en poche|billet en poche|jsrai (la/là)|jseré (la/là)"
        ),
    ]
}
