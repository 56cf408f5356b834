extension DutchTables {
    /// Staying away, from afar, said before and wavering: `verhinderd`, `online`, `misschien`.
    static let stayingAway = """
        surelyAway: niet op twee plaatsen
        surelyAway: [kunnen|kan] [wij|we|] niemand [sturen|afvaardigen|vrijmaken], niemand [kan|beschikbaar|vrij], forfait geven
        surelyAway: [geef|geven] forfait
        surelyAway: [kan|kunnen|zal|zullen|kon] [ik|wij|we|er|ik er|we er|wij er] \
            [die dag|dan|deze keer|dit keer|zelf|jammer genoeg|spijtig genoeg|] niet
        surelyAway: [kan|kunnen|zal|zullen] [jammer genoeg|spijtig genoeg|er jammer genoeg|er spijtig genoeg|er deze keer|er dit keer|\
            er die dag|er dan|die dag|dan|zelf|deze keer] niet
        surelyAway: kan niet, [lukt|gaat|past] [mij|me|ons|het|het me|het mij|voor mij|die dag|jammer genoeg|dan|] niet
        surelyAway: [kom|komen] [er|deze keer|dit keer|ik|wij|we|dus|die dag] niet, kom niet, komen niet, kan er niet bij zijn
        surelyAway: zal er niet [zijn|bij zijn], [ben|zijn] [ik|wij|we|] er [die dag|dan|dus|deze keer|] niet, zal niet aanwezig zijn
        surelyAway: niet [beschikbaar|vrij|in de mogelijkheid|in staat|mogelijk]
        surelyAway: [geraak|raak|haal|red|geraken|raken|halen|redden] [er|het|daar] [die dag|dan|deze keer|] niet, niet [bij|erbij]
        surelyAway: geen [mogelijkheid|van ons|van ons allen], niemand van ons
        away: ik pas [deze keer|dit keer|helaas]
        away: zonder [mij|ons], [tel|reken] [deze keer|dit keer] niet op [mij|ons]
        away: in gedachten [bij|met|erbij]
        away: [laten|laat] [ons|me|mij] [verontschuldigen|excuseren], excuseren
        away: [door|wegens|vanwege] [omstandigheden|ziekte|een sterfgeval|overmacht], [moet|moeten] [werken|lesgeven|verplicht]
        away: [andere|dringende] [verplichtingen|afspraken], doe niet mee, verlet, afwezig, afwezigheid, verontschuldigd, verontschuldigen
        away: verontschuldig, verontschuldigingen, verontschuldiging, verhinderd, verhindering, belet, onbeschikbaar
        away: [moet|moeten] [helaas|] [passen|verstek|afzeggen|afhaken], verstek, niet aanwezig, afzeggen, af te zeggen, zeg [het|] af, afmelden
        away: af te melden, onmogelijk, overslaan, andere [verplichting|verplichtingen|afspraak], dubbel geboekt, overlapt, ontbreken
        away: [houdt|houden] [mij|me|ons] [weg|tegen|thuis], zit [vast|elders], elders [verwacht|bezet], [geen|niet] tijd, in het buitenland
        away: bezet, weerhoudt, weerhouden, verhindert, verhinderen
        remote: zet [de|een] laptop
        remote: zet [mij|me|ons] op [een|het] [scherm|laptop], [zie|zien] [jullie|je|u|elkaar] op het scherm
        remote: via [zoom|teams|video|skype|videoconferentie|de link|de videoverbinding|het scherm|internet|webex|beeldscherm], op afstand
        remote: vanop afstand, digitaal, virtueel, per [video|telefoon|videoconferentie], videogesprek, videoverbinding, videovergadering
        remote: videocall, telefonisch, inbellen, inloggen, inschakelen, in te [bellen|loggen], beeldbellen
        remote: [vanaf|van] [thuis|huis|bij mij thuis|mijn bureau|kantoor], vanuit [huis|thuis|mijn|kantoor|ons kantoor], van thuis uit
        remote: achter [mijn|het] scherm, thuis [mee|volgen]
        remoteHint: link [graag|aub]
        remoteHint: [de|een] [link|inloglink|videolink|zoomlink|teamslink], linkje, inloggegevens
        spurned: hekel aan, niets voor mij, niks voor mij, beu
        past: [was|waren] [graag|heel graag|zo graag] [gekomen|erbij|er]
        past: had graag, zou graag [zijn|gekomen|geweest], was van plan, wilde, had willen, zou [komen|gaan]
        reported: [ik|wij|we] [had|hadden] [me|ons|mij|gezegd|geschreven|gemeld|toegezegd|laten weten] \
            [afgemeld|aangemeld|verontschuldigd|ingeschreven|dat|eerst|eerder]
        reported: had [me|mij] [eerst|eerder|] [afgemeld|aangemeld|verontschuldigd], in mijn [vorig(e)|eerdere] [mail|bericht|antwoord]
        reported: oorspronkelijk, aanvankelijk
        maybe: denk [dat ik|ik|van wel]
        maybe: misschien, wellicht, waarschijnlijk, vermoedelijk, hopelijk, in principe, normaal gezien, normaal, normaliter, probeer, proberen
        maybe: hoop, hopen, mogelijk, eventueel, onder voorbehoud, als ik [kan|het haal|me], indien [mogelijk|ik], tenzij
        maybe: zou [kunnen|moeten] lukken, als [alles|de|mijn|het], als alles goed gaat, mits
        surelyMaybe: grapje, het is een grap
        surelyMaybe: besluiteloos, twijfel nog
        surelyMaybe: moeilijk te zeggen
        surelyMaybe: [bevestig|bevestigen] [woensdag|maandag|dinsdag|donderdag|vrijdag|volgende|morgen|zo snel|nog|het], dat hangt [van|er|nog]
        surelyMaybe: [geef|geven] [nog|] [uitsluitsel|antwoord|seintje|een seintje], [nog|] in [afwachting|beraad|overweging]
        surelyMaybe: [zo|] goed als zeker, kan [ik|] [nog|] niet [zeggen|bevestigen|toezeggen|beloven]
        surelyMaybe: [vraag|overleg|bespreek] [het|] [nog|] [even|] [met mijn|aan mijn|met de], [nog|] niet [helemaal|] zeker
        surelyMaybe: [weet|weten] [het|] nog niet, weet [ik|] [het|] pas, weet [ik|we] [het|] nog niet, [laat|laten] [het|] [nog|] weten
        surelyMaybe: [laat|laten] [ik|we|] [het|] [je|u|jullie|nog|later|morgen|tijdig] [nog|] weten, nog te bevestigen, bevestig [later|nog]
        surelyMaybe: [hangt|afhankelijk] [er|] [van|af|nog af], afhankelijk, beloof niets, [kan|kunnen] [nog|] niets beloven
        surelyMaybe: [antwoord|bevestiging] volgt
        surelyMaybe: [moet|moeten] [het|] [nog|] [even|] [nakijken|bekijken|overleggen|navragen|checken|in mijn agenda kijken|afstemmen]
        surelyMaybe: in mijn agenda kijken, [wachten|wacht] [nog|] [op|af], [kom|komen] er [nog|] op terug, nog onzeker, onzeker
        surelyMaybe: nog niet [bekend|duidelijk|weten], met potlood, onder enig voorbehoud, vraagteken, [houd|hou] een slag om de arm
        """
}
