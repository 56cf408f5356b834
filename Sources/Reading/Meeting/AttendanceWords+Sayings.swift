/// Sayings of staying away for good, for a clash of dates, for want of means; and of coming in numbers and with joy.
extension AttendanceWords {
    static let sayings: [(AttendanceSignal, String)] = [
        (
            // « Vous vous passerez de mes lumières. » « Nous boycotterons cette séance. »
            .away,
            """
            vous (passerez/passeriez) de (moi/nous/mes/nos/ma/notre)|(boycotte/boycottons/boycotterai/boycotterons/boycottera)|(boycott/boycotting) (the/this/it)
            """
        ),
        (
            // « Je n'y mettrai pas les pieds. » « Je n'aurai pas l'heur de vous saluer. »
            .surelyAway,
            """
            (mettrai/mettrons/mets/mettons) (pas/plus) les pieds|(n'/)(aurai/aurons) pas (l'heur/le bonheur/la joie/le privilège/l'honneur/le loisir/le plaisir) (de/d')|pas question (de/d') (venir/y aller/participer/assister/me déplacer/nous déplacer/cautionner/siéger)\
            |wild horses couldn't drag (me/us) there
            """
        ),
        (
            // « Notre chaise prendra la poussière. » « Je serai sur le billard. » « Plus les moyens de payer le train. »
            .awayHint,
            """
            (ma/notre) (chaise/place) (prendra/prend) la poussière|(ce/ça) sera sans (l'/la/le/les/notre)|(sur le/au) billard|sous (anesthésie/le bistouri/perfusion)|(plus/pas) (les moyens/de quoi/le budget) (de/pour) (payer/financer/venir/le train/un billet)\
            |(même/mêmes) (date/dates/jour/heure) que (notre/nos/mon/ma)|same (date/day/time) as (our/my)|clashes with (our/my/a)|valt samen met|(selben/gleichen) tag wie|(überschneidet/überschneiden) sich mit\
            |(nous/m'/me) (convoque/convoquent/réclame/réclament/réquisitionne/réquisitionnent) (à la même/le même/ce jour/ailleurs/au/à/en)|(ne/n') (représente/représentons/fais/faisons) plus (l'/la/le/partie)|démissionné (de/du)\
            |(suis/est) à la retraite|plutôt (crever/mourir)|une (prochaine/autre) fois (peut-être/volontiers)|wish (i/we) could|(zit/zitten) (dan/die dag/die week) in
            """
        ),
        (
            // « Nous monterons à trois. » « J'aurai le plaisir de vous revoir. »
            .come,
            """
            (monterons/montons/débarquons/débarquerons/descendons/descendrons/arrivons/arriverons) à (deux/trois/quatre/cinq/2/3/4/5)|(aurai/aurons) (le plaisir/la joie/l'honneur/le bonheur) de vous (saluer/retrouver/revoir/voir/rencontrer/rejoindre)\
            |(accours/accourons/accourrai)|(we are/we're) coming (as a/in)
            """
        ),
        (
            // « Deux couverts pour l'AIRE. »
            .comeThird,
            "(un/deux/trois/quatre) (couvert/couverts) pour"
        ),
        (
            // « Je ne me ferai pas prier. »
            .surelyComes,
            "(ne/) (me/nous) (ferai/ferons/fais) pas prier|(won't/don't) need asking twice"
        ),
        (
            // « Chiche ! »
            .yes,
            "chiche|tope là|you bet|(le/) rendez-vous est (pris/noté)"
        ),
    ]
}
