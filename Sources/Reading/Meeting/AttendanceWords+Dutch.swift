/// How people say in Dutch whether they come.
extension AttendanceWords {
    static let dutch: [(AttendanceSignal, String)] = [
        (
            .come,
            """
            (u/je/jullie) (mag/mogen/kan/kunnen) (mij/ons/me) (noteren/inschrijven/meetellen/verwachten)\
            |(mijn/de) trein (komt/vertrekt/aankomt)|(neem/nemen/pak) (de/een) (trein/bus/auto/eerste trein)|met (twee/drie) personen|met (z'n/ons/zijn) (tweeën/drieën/twee)\
            |ik breng (de/een/koffie/koeken)|(zie/zien) (je/jullie/u) (dan/daar)|(sta/staat/staan) genoteerd|(hotel/kamer) (is/) geboekt|aanwezig|present\
            |(ik/wij/we/dus/en/maar/zeker/graag) (kom/komen/ga/gaan)|(kom/komen) (ik/wij/we/graag/zeker/toch/dan/alsnog/dus/met/naar/af/langs/erbij/mee)\
            |(ben/zijn/zit/zitten/bent) (ik/wij/we/) (er/erbij/er bij/van de partij/present/beschikbaar/ter plaatse/op post/op de afspraak/paraat/fysiek/in de zaal)\
            |(ik/wij/we) (ben/zijn) er (bij/ook bij/zeker bij/graag bij)|er (graag/zeker/ook) bij (ben/zijn)|erbij (ben/zijn)|van de partij|zal er (zijn/bij zijn)|zullen er (zijn/bij zijn)\
            |doe (graag/) mee|doen (graag/) mee|neem … deel|nemen … deel|neem deel|nemen deel|deelnemen zal|zal (deelnemen/bijwonen/komen/aanwezig zijn/aansluiten/aanschuiven)\
            |zullen (deelnemen/bijwonen/komen/aanwezig zijn)|woon … bij|wonen … bij|schuif … aan|schuiven … aan|sluit … aan|sluiten … aan\
            |(tot/dan) (dan/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/binnenkort)|(reken/tel/rekenen) (maar/) op (mij/ons/me)|(je/u/jullie) (kan/kunt/mag/kunnen/mogen) op (mij/ons/me) rekenen\
            |op (mij/ons) rekenen|(noteer/noteert/schrijf/zet/tel) (mij/ons/me) (maar/) (als aanwezig/in/mee/op de lijst/bij de aanwezigen/erbij)|vrijgehouden\
            |(trein/thalys/eurostar/ticket/tickets/treinkaartje) (is/zijn/) (al/) (geboekt/gereserveerd/gekocht)|al geboekt\
            |(bevestig/bevestigen) (hierbij/) (mijn/onze) (komst/aanwezigheid/deelname/aanwezigheid)|mijn (komst/deelname)|onze (komst/deelname)\
            |(zie/zien) (jullie/je/u/elkaar) (dan/donderdag/maandag/dinsdag/woensdag/vrijdag/graag/daar)|(kijken/kijk) (er/) (al/) (naar uit)|kijk ernaar uit\
            |(aanvaard/aanvaarden/neem) (graag/) (de/uw/je) uitnodiging|ga … in op|maak … vrij|(kan/kon/heb) me vrijmaken|vrijgemaakt|(reis/reizen/zak/zakken) … af|afreizen|ter plaatse|ter plekke|fysiek\
            |in levenden lijve|in persoon|beschikbaar|(staat/genoteerd) in (mijn/onze/de) agenda|past (mij/me/ons/voor)
            """
        ),
        (
            .comeInfinitive,
            """
            komen|erbij zijn|bij zijn|er zijn|aanwezig zijn|deelnemen|deel te nemen|bijwonen|bij te wonen|aansluiten|aanschuiven|te komen|erbij te zijn|bij te zijn|er te zijn|aanwezig te zijn\
            |van de partij (zijn/te zijn)|vrijmaken|afreizen|langskomen|meedoen
            """
        ),
        (
            .away,
            """
            (laten/laat) (ons/me/mij) (verontschuldigen/excuseren)|excuseren|(door/wegens/vanwege) (omstandigheden/ziekte/een sterfgeval/overmacht)|(moet/moeten) (werken/lesgeven/verplicht)\
            |(andere/dringende) (verplichtingen/afspraken)|doe niet mee|(moet/moeten) … missen|verlet|afwezig|afwezigheid|verontschuldigd|verontschuldigen|verontschuldig|verontschuldigingen\
            |verontschuldiging|verhinderd|verhindering|belet|onbeschikbaar|(moet/moeten) (helaas/) (passen/verstek/afzeggen/afhaken)|verstek|niet aanwezig|afzeggen|af te zeggen|zeg (het/) af|zeg … af\
            |meld … af|afmelden|af te melden|onmogelijk|overslaan|sla … over|andere (verplichting/verplichtingen/afspraak)|dubbel geboekt|overlapt|zonder (mij/ons)|ontbreken\
            |(houdt/houden) (mij/me/ons) (weg/tegen/thuis)|zit (vast/elders)|elders (verwacht/bezet)|(geen/niet) tijd|in het buitenland|bezet|weerhoudt|weerhouden|verhindert|verhinderen|laat … schieten\
            |pas … voor
            """
        ),
        (
            .surelyAway,
            """
            (kunnen/kan) (wij/we/) niemand (sturen/afvaardigen/vrijmaken)|niemand (kan/beschikbaar/vrij)|forfait geven|(geef/geven) forfait\
            |(kan/kunnen/zal/zullen/kon) (ik/wij/we/er/ik er/we er/wij er) (die dag/dan/deze keer/dit keer/zelf/jammer genoeg/spijtig genoeg/) niet\
            |(kan/kunnen/zal/zullen) (jammer genoeg/spijtig genoeg/er jammer genoeg/er spijtig genoeg/er deze keer/er dit keer/er die dag/er dan/die dag/dan/zelf/deze keer) niet|kan niet|kan er niet\
            |(lukt/gaat/past) (mij/me/ons/het/het me/het mij/voor mij/die dag/jammer genoeg/dan/) niet|(kom/komen) (er/deze keer/dit keer/ik/wij/we/dus/die dag) niet|kom niet|komen niet\
            |kan er niet bij zijn|zal er niet (zijn/bij zijn)|(ben/zijn) (ik/wij/we/) er (die dag/dan/dus/deze keer/) niet|zal niet aanwezig zijn\
            |niet (beschikbaar/vrij/in de mogelijkheid/in staat/mogelijk)|(geraak/raak/haal/red/geraken/raken/halen/redden) (er/het/daar) (die dag/dan/deze keer/) niet|niet (bij/erbij)\
            |geen (mogelijkheid/van ons/van ons allen)|niemand van ons
            """
        ),
        (
            .awayHint,
            """
            (met/op) (verlof/vakantie/reis/zwangerschapsverlof/congres/ziekteverlof)|ziek|ziekte|in het ziekenhuis|geopereerd\
            |(heb/hebben) (al/) (een/) (les/lessen/examen/examens/vergadering/andere vergadering/afspraak/rechtszaak/zitting/operatie/begrafenis/huwelijk/bruiloft)|begrafenis\
            |(goede/fijne/prettige/vruchtbare) (vergadering/meeting)|volgende keer|jammer|spijtig|het spijt me|zit die dag|(werken/werk) die dag
            """
        ),
        (
            .remote,
            """
            online|via (zoom/teams/video/skype/videoconferentie/de link/de videoverbinding/het scherm/internet/webex/beeldscherm)|op afstand|vanop afstand|digitaal|virtueel\
            |per (video/telefoon/videoconferentie)|videogesprek|videoverbinding|videovergadering|videocall|telefonisch|inbellen|bel … in|inloggen|log … in|inschakelen|schakel … in|in te (bellen/loggen)\
            |beeldbellen|(vanaf/van) (thuis/huis/bij mij thuis/mijn bureau/kantoor)|vanuit (huis/thuis/mijn/kantoor/ons kantoor)|van thuis uit|achter (mijn/het) scherm|thuis (mee/volgen)|zoom|teams\
            |volg … via
            """
        ),
        (.remoteHint, "(de/een) (link/inloglink/videolink/zoomlink/teamslink)|linkje|inloggegevens"),
        (
            .maybe,
            """
            misschien|wellicht|waarschijnlijk|vermoedelijk|hopelijk|in principe|normaal gezien|normaal|normaliter|probeer|proberen|hoop|hopen|mogelijk|eventueel|onder voorbehoud|als ik (kan/het haal/me)\
            |indien (mogelijk/ik)|tenzij|zou (kunnen/moeten) lukken|als (alles/de/mijn/het)|als alles goed gaat|mits
            """
        ),
        (
            .surelyMaybe,
            """
            (bevestig/bevestigen) (woensdag/maandag/dinsdag/donderdag/vrijdag/volgende/morgen/zo snel/nog/het)|dat hangt (van/er/nog)|(geef/geven) (nog/) (uitsluitsel/antwoord/seintje/een seintje)\
            |(nog/) in (afwachting/beraad/overweging)|(zo/) goed als zeker|kan (ik/) (nog/) niet (zeggen/bevestigen/toezeggen/beloven)\
            |(vraag/overleg/bespreek) (het/) (nog/) (even/) (met mijn/aan mijn/met de)|(nog/) niet (helemaal/) zeker|niet zeker|(weet/weten) (het/) nog niet|weet (ik/) (het/) pas\
            |weet (ik/we) (het/) nog niet|(laat/laten) (het/) (nog/) weten|(laat/laten) (ik/we/) (het/) (je/u/jullie/nog/later/morgen/tijdig) (nog/) weten|nog te bevestigen|bevestig (later/nog)\
            |(hangt/afhankelijk) (er/) (van/af/nog af)|hangt … af|afhankelijk|50/50|fifty fifty|beloof niets|(kan/kunnen) (nog/) niets beloven|(antwoord/bevestiging) volgt\
            |(moet/moeten) (het/) (nog/) (even/) (nakijken/bekijken/overleggen/navragen/checken/in mijn agenda kijken/afstemmen)|in mijn agenda kijken|(wachten/wacht) (nog/) (op/af)\
            |(kom/komen) er (nog/) op terug|nog onzeker|onzeker|nog niet (bekend/duidelijk/weten)|met potlood|onder (enig/) voorbehoud|vraagteken|(houd/hou) een slag om de arm
            """
        ),
        (
            .reported,
            """
            (ik/wij/we) (had/hadden) (me/ons/mij/gezegd/geschreven/gemeld/toegezegd/laten weten) (afgemeld/aangemeld/verontschuldigd/ingeschreven/dat/eerst/eerder)\
            |had (me/mij) (eerst/eerder/) (afgemeld/aangemeld/verontschuldigd)|in mijn (vorige/vorig/eerdere) (mail/bericht/antwoord)|(oorspronkelijk/aanvankelijk)
            """
        ),
        (.yes, "ja|prima|zeker|akkoord|jazeker|natuurlijk|uiteraard|graag|tuurlijk|met plezier"), (.no, "nee|neen"),
        (.modal, "kan|kunnen|zal|zullen|ga|gaan|wil|hoef"),
        (.past, "had graag|zou graag (zijn/gekomen/geweest)|was van plan|wilde|had willen|zou (komen/gaan)"),
        (
            .noise,
            """
            (gaat/gaan) niet door|(kan/krijg/kon) (ik/we/) (de bijlage/het document/de link/hem/het/) niet (openen/lezen/vinden/downloaden/afdrukken/geopend)|excuses voor (de/mijn) (late/laattijdige)\
            |sorry voor (de/mijn) (late/laattijdige)|(kan/kunt/kun/zou/wil/wilt) (je/u/jullie)|(kunnen/zullen/zouden) (we/wij) (het/ook/eens/even/eventueel/de/over/misschien/nog)|kan u|kunnen we het\
            |niet vergeten|graag (op de agenda/wel/ook/aandacht/nog/de/het/een/agenderen)|goed (ontvangen/begrepen)|is het mogelijk|alvast
            """
        ),
    ]
}
