extension DutchTables {
    /// Coming, yes and no, and what keeps one: `ik ben erbij`, `ja`, `helaas`; phrases in two parts come first.
    static let coming = """
        surelyMaybe: [duidt|duiden|wijst|wijzen|kiest|kiezen] … [vertegenwoordiger|vertegenwoordigster|afgevaardigde]
        surelyMaybe: [beslist|beslissen|kiest|kiezen|zien|weten] … wie [komt|gaat|er|ons]
        unneeded: [geen|niet] … nodig
        noise: wie … telefonisch
        come: neem … deel, nemen … deel, woon … bij, wonen … bij, schuif … aan, schuiven … aan, sluit … aan, sluiten … aan, ga … in op
        come: maak … vrij, [reis|reizen|zak|zakken] … af
        away: [moet|moeten] … missen, zeg … af, meld … af, sla … over, laat … schieten, pas … voor
        remote: bel … in, log … in, schakel … in, volg … via
        surelyMaybe: hangt … af
        comeThird: een [bord|stoel] [extra|meer]
        come: op de [eerste|voorste] rij
        come: [kom|komen] met de [trein|auto|bus|fiets]
        come: [u|je|jullie] [mag|mogen|kan|kunnen] [mij|ons|me] [noteren|inschrijven|meetellen|verwachten]
        come: [mijn|de] trein [komt|vertrekt|aankomt], [neem|nemen|pak] [de|een] [trein|bus|auto|eerste trein], met [twee|drie] personen
        come: met [z'n|ons|zijn] [tweeën|drieën|twee], ik breng [de|een|koffie|koeken], [zie|zien] [je|jullie|u] [dan|daar]
        come: [sta|staat|staan] genoteerd, [hotel|kamer] [is|] geboekt, aanwezig, [ik|wij|we|dus|en|maar|zeker|graag] [kom|komen|ga|gaan]
        come: [kom|komen] [ik|wij|we|graag|zeker|toch|dan|alsnog|dus|met|naar|af|langs|erbij|mee]
        come: [ben|zijn|zit|zitten|bent] [ik|wij|we|] [er|erbij|er bij|van de partij|present|beschikbaar|ter plaatse|op post|\
            op de afspraak|paraat|fysiek|in de zaal]
        come: [ik|wij|we] [ben|zijn] er [bij|ook bij|zeker bij|graag bij], er [graag|zeker|ook] bij [ben|zijn], erbij [ben|zijn], van de partij
        come: zal er [zijn|bij zijn], zullen er [zijn|bij zijn], doe [graag|] mee, doen [graag|] mee, neem deel, nemen deel, deelnemen zal
        come: zal [deelnemen|bijwonen|komen|aanwezig zijn|aansluiten|aanschuiven], zullen [deelnemen|bijwonen|komen|aanwezig zijn]
        come: [tot|dan] [dan|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|binnenkort], [reken|tel|rekenen] [maar|] op [mij|ons|me]
        come: [je|u|jullie] [kan|kunt|mag|kunnen|mogen] op [mij|ons|me] rekenen, op [mij|ons] rekenen
        come: [noteer|noteert|schrijf|zet|tel] [mij|ons|me] [maar|] [als aanwezig|in|mee|op de lijst|bij de aanwezigen|erbij], vrijgehouden
        come: [trein|thalys|eurostar|ticket(s)|treinkaartje] [is|zijn|] [al|] [geboekt|gereserveerd|gekocht], al geboekt
        come: [bevestig|bevestigen] [hierbij|] [mijn|onze] [komst|aanwezigheid|deelname], mijn [komst|deelname], onze [komst|deelname]
        come: [zie|zien] [jullie|je|u|elkaar] [dan|donderdag|maandag|dinsdag|woensdag|vrijdag|graag|daar], [kijken|kijk] [er|] [al|] naar uit
        come: kijk ernaar uit, [aanvaard|aanvaarden|neem] [graag|] [de|uw|je] uitnodiging, [kan|kon|heb] me vrijmaken, vrijgemaakt, afreizen
        come: ter plaatse, ter plekke, fysiek, in levenden lijve, in persoon, beschikbaar, [staat|genoteerd] in [mijn|onze|de] agenda
        come: past [mij|me|ons|voor]
        comeInfinitive: komen, bij zijn, er zijn, aanwezig zijn, deelnemen, deel te nemen, bijwonen, bij te wonen, aansluiten, aanschuiven
        comeInfinitive: te komen, erbij te zijn, bij te zijn, er te zijn, aanwezig te zijn, van de partij [zijn|te zijn], vrijmaken, langskomen
        comeInfinitive: meedoen
        surelyComes: door [mij|ons|mijzelf|mezelf] vertegenwoordigd, vertegenwoordigd door [mij|mijzelf|mezelf|ons], door ondergetekende
        # With whom, and not whether
        surelyComes: [ik|wij|we|] [kom|komen] niet [alleen|met lege handen|te laat], [zal|zullen] niet te laat
          > Ik kom niet alleen. = present
        surelyComes: [zal|zullen] [er|] niet ontbreken, voor geen [geld|goud] [willen|] missen, niet tegen te houden
        surelyComes: [zie|zien] niet [in|] wat [mij|me|ons] [zou|kan] [tegenhouden|kunnen tegenhouden]
        surelyComes: niets houdt [mij|me] tegen
        modal: kan, kunnen, zal, zullen, ga, gaan, wil, hoef
        yes: bevestigend
        yes: komt goed uit
        yes: ja, prima, zeker, akkoord, jazeker, natuurlijk, uiteraard, graag, tuurlijk, met plezier
        no: nee, neen
        wish: vingers gekruist, duimen
        automatic: automatisch antwoord, afwezigheidsassistent
        noise: geen [lunch|maaltijd|broodje|hotel|kamer] voor [mij|me|ons]
        noise: [ik|wij|we|] [kom|komen] niet [met de trein|met de auto|zonder]
        noise: [stuur|stuurt|sturen] [mij|me|ons|] [het|] verslag van
        noise: ja of nee, laat me weten of
        noise: [zoals|als] [besproken|afgesproken|gezegd] [telefonisch|via de telefoon|aan de telefoon]
        noise: [liever dan|in plaats van] [online|zoom|via zoom], nee voor [de|het] [lunch|maaltijd|hotel]
        noise: [gaat|gaan] niet door
        noise: [kan|krijg|kon] [ik|we|] [de bijlage|het document|de link|hem|het|] niet [openen|lezen|vinden|downloaden|afdrukken|geopend]
        noise: excuses voor [de|mijn] [late|laattijdige], sorry voor [de|mijn] [late|laattijdige], [kan|kunt|kun|zou|wil|wilt] [je|u|jullie]
        noise: [kunnen|zullen|zouden] [we|wij] [het|ook|eens|even|eventueel|de|over|misschien|nog], niet vergeten
        noise: graag [op de agenda|wel|ook|aandacht|nog|de|het|een|agenderen], goed [ontvangen|begrepen], is het mogelijk, alvast
        awayHint: [was|waren] [graag|zo graag] [gekomen|erbij]
        # What one reads who was not there
        awayHint: [stuur|stuurt] [mij|me|ons|] [het|] verslag, [lees|lezen] [het|jullie|uw] verslag [wel|dan|achteraf|later]
          > Stuur het verslag maar. = absent
        awayHint: [op|dezelfde] [de|] dag [van|als] [onze|mijn] [eigen|], veel plezier
        awayHint: wat ik [had|zou hebben] [geschreven|geantwoord|gezegd] als, geen [geld|budget] [meer|] voor [verplaatsingen|treinen|reizen]
          > Op de dag van onze studiedag. = absent
        awayHint: [stoel|zetel] [blijft|zal] leeg
        awayHint: valt samen met, [zit|zitten] [dan|die dag|die week] in
        awayHint: [met|op] [verlof|vakantie|reis|zwangerschapsverlof|congres|ziekteverlof], ziek, ziekte, in het ziekenhuis, geopereerd
        awayHint: [heb|hebben] [al|] [een|] [les|lessen|examen(s)|vergadering|andere vergadering|afspraak|rechtszaak|zitting|operatie|\
            begrafenis|huwelijk|bruiloft]
        awayHint: begrafenis, [goede|fijne|prettige|vruchtbare] [vergadering|meeting], volgende keer, jammer, spijtig, het spijt me, zit die dag
        awayHint: [werken|werk] die dag
        """
}
