extension DutchTables {
    /// What people say beside their answer: who cannot come, whom to write to, how the text fares, practical things.
    ///
    /// As in ``company``, nothing here may name another text, a time to come or another hand that decides.
    static let talk = """
        # Said or denied by half
        refusal: mij niet gezien, ons niet gezien, niet gezien hoor, alles behalve de [handtekening|ondertekening]
        unclear: ik hoor dat, ik hoorde dat, heb gehoord dat
        hedge: na ja, naja, nou ja
        irony: jaja, ja dag, ja doei
        rest: voor de rest, afgezien daarvan, op dat punt na, daarbuiten
        unclear: niet [helemaal|echt|volledig|principieel|bepaald|per se|absoluut] [tegen|gekant|vijandig]
        was: [waren|was] van plan te [tekenen|ondertekenen|zeggen|stemmen], [gingen|ging|wilden|wilde] [ja|tekenen|ondertekenen|instemmen]
        demand: [mijn|onze] [aanpassingen|wijzigingen|correcties|verbeteringen|amendementen]
        other: ik weet zeker dat [anderen|velen], vast wel anderen, genoeg anderen
        # Who cannot come, who is away
        courtesy: [ik ben|ben ik|we zijn|wij zijn|zijn wij|zijn we] er [|helaas|dan|dinsdag|woensdag|donderdag|vrijdag|maandag|die dag|volgende week|de] niet [|bij], [kan|kunnen] er [|helaas|dan|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|die dag|volgende week] [|trouwens|overigens] niet [bij zijn|zijn|geraken|raken], [kan|kunnen] [maandag|dinsdag|woensdag|donderdag|vrijdag|die dag|volgende week] [|helaas|trouwens] niet [komen|aanwezig zijn]
        courtesy: helaas ben ik er … niet bij, ik ben er … niet bij, kan er … niet bij zijn, kan … niet bij de vergadering zijn, kan … niet naar de vergadering komen, [ben|is|zijn] [volgende week|deze week|morgen|vanaf morgen|tot vrijdag|tot maandag] [afwezig|met verlof|op vakantie|weg|niet op kantoor|in het buitenland|niet bereikbaar], ben volgende week afwezig
        filler: [met|op] [verlof|vakantie|zwangerschapsverlof|ziekteverlof], daarom antwoord ik, dus antwoord ik, [antwoord|schrijf] [|ik] [namens|in naam van|in plaats van] [onze|de|mijn] [voorzitter|voorzitster|directeur|secretaris|collega]
        # When and how it was answered
        courtesy: [kon|konden] niet [eerder|vroeger|sneller] [antwoorden|reageren|terugschrijven], had [je|jullie|uw] [eerste|vorige|laatste] [mail|bericht] [niet gezien|gemist|over het hoofd gezien], [eerder|vroeger|sneller] willen [antwoorden|reageren], dus kort, daarom kort, in het kort, excuses voor de kortheid, kort vanaf mijn telefoon, kort vanaf mijn gsm, ik zit in de trein, zit in de trein, zit op de trein, onderweg
        filler: zoals [ik|we] [aan de telefoon|telefonisch|gisteren|vorige week|al|eerder] [zei|zeiden|schreef|meldde], zoals [|vanmorgen|gisteren|deze morgen|daarnet] [telefonisch|aan de telefoon] [afgesproken|besproken|gezegd], zoals vorig jaar, zoals vorige keer, zoals altijd, zoals gewoonlijk, telefonisch, aan de telefoon
        filler: [samengekomen|bijeengekomen|vergaderd|samengezeten], [gisteravond|gisteren|vanmorgen|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|vorige week] [samengekomen|bijeengekomen|vergaderd|samengezeten|besproken], [maandag|dinsdag|woensdag|donderdag|vrijdag|gisteren|vorige week] op [de|onze] [vergadering|bestuursvergadering|teamvergadering] besproken, op de vergadering besproken, in het bestuur besproken
        filler: [heb|hebben] [hem|het|de tekst|de brief|alles] [aandachtig|zorgvuldig|goed|twee keer|tweemaal|met belangstelling] [gelezen|nagelezen|doorgenomen], [aandachtig|zorgvuldig] gelezen, met belangstelling gelezen
        filler: de beslissing was [unaniem|snel genomen|eenparig], was unaniem, unaniem, eenparig, [op|met] [één|een|twee|drie|enkele] [onthouding|onthoudingen] [na|], unaniem op één onthouding na, unaniem op een onthouding na, met één onthouding, bij één onthouding
        # How the text fares
        filler: [geeft|verwoordt|vertolkt|weerspiegelt] [|precies|perfect|goed] ons [standpunt|mening|visie] [|weer|precies|perfect|goed], precies ons standpunt weer, precies wat [wij|we] [denken|vinden|bedoelen|willen zeggen], het werd tijd, het was tijd, hoog tijd, het moet gezegd worden, het mag gezegd worden, moet gezegd worden
        filler: ligt ons na aan het hart, gaat ons ter harte, ligt ons nauw aan het hart, wordt onhoudbaar, onhoudbaar, op het terrein, op de werkvloer, [was|is|waren|zijn] [|heel|zeer|erg|echt] [enthousiast|blij|tevreden|opgetogen], wat lang, een beetje lang, aan de lange kant, iets te lang
        harmless: maar goed, maar dat is een detail, maar dat geeft niet, maar dat maakt niet uit, maakt niet uit, maar prima, maar het is goed, maar dat is niet erg, geeft niet, niet erg, maar soit, soit
        filler: [had|zou] [het|hem] [korter|langer|anders] [gemaakt|geschreven|gezegd|verwoord] [|hebben], niet veel [zal|gaat] [veranderen|uithalen|helpen|opleveren], vrees dat het niet veel zal veranderen, hopelijk [helpt het|heeft het effect|heeft het zin|luistert de minister|haalt het iets uit|werkt het], hoop dat [het|dit|de minister|de regering|de politiek|men] [helpt|werkt|luistert|effect heeft|iets oplevert|gehoord wordt|zal helpen|zal luisteren]
        filler: [heb|hebben|heeft] [niets|er niets|hier niets|niks|er niks] [|meer|verder|aan] [|toe] te voegen, niets aan toe te voegen, niets toe te voegen, verder niets, niets meer te zeggen
        # What is asked for or handed over in passing
        practical: wie heeft [er|er nog|nog|al|er al] [getekend|ondertekend], wie tekent er nog, hoeveel [organisaties|verenigingen|anderen|leden] [hebben|tekenen] [|er|al|er al] [getekend|ondertekend|al], hoeveel hebben er al getekend, wanneer [wordt|gaat|komt|verschijnt|is] [het|de tekst|de brief|dit] [|gepubliceerd|verstuurd|uit|de deur uit|buiten|verschijnen|klaar]
        practical: [de|het] [agenda|verslag|definitieve versie|definitieve tekst|eindversie|link|uitnodiging] [|nog eens|nog|opnieuw|nogmaals] [sturen|doorsturen|bezorgen|mailen], [kun je|kan je|kunt u|kunnen jullie] bevestigen dat [je|u|jullie] [deze|dit|mijn] [mail|bericht] [ontvangen hebt|hebt ontvangen|goed ontvangen hebt], agenda van de … sturen, agenda voor de … sturen
        practical: [kan|is|bestaat] [de tekst|hij|het|de brief] [ook|er ook] [in het|] [engels|frans|nederlands|het engels|het frans|het nederlands], [heb|hebben] het [verslag|formulier] [van de vorige vergadering|van de laatste vergadering|nog|] niet [ontvangen|gekregen|gezien], [heb|hebben] de [notulen|agenda|link|factuur|uitnodiging] [|nog] niet [ontvangen|gekregen|gezien]
        practical: [zet|publiceer|vermeld|deel|geef] [mijn|m'n] [privéadres|adres|gsm-nummer|telefoonnummer|mailadres] [|alsjeblieft|alstublieft|aub|liever] niet [|op de lijst|online|door], privéadres, gsm-nummer, het getekende formulier, getekende formulier, formulier
        practical: [hou|houd|houden jullie] [ons|me|mij] op de hoogte, zet … in kopie, zet … in cc, in kopie, bereikbaar op mijn [gsm|mobiel|nummer|telefoon], volgt mij op, neemt … van mij over, mijn opvolger, mijn opvolgster, ontbreekt een letter, een letter vergeten, [is|onze] juiste naam, let op, de ondertekenaar is, ondertekenaar is, ondertekenaar wordt
        filler: [heb|hebben] [het|dit|de tekst|je mail] doorgestuurd [naar|aan] [mijn|onze|de] [collega's|leden|team|bestuur], is veranderd, stuur het nog door, stuur ik nog door, ik stuur het nog
        filler: [het|dit|hem|de tekst] [met|op|onder|via|in] [onze|ons|de|al onze] [website|site|leden|netwerk|nieuwsbrief|achterban|sociale media], zodra het [verschenen|gepubliceerd|verstuurd|openbaar|online|klaar|buiten] is, zodra het er is
        filler: als je nog iets nodig hebt, als jullie nog iets nodig hebben, als u nog iets nodig heeft, laat het weten als, laat maar weten als, laat iets weten als je nog iets nodig hebt, [betrokken|ingeschakeld] worden bij [het vervolg|de volgende stappen|de actie|de campagne|de verdere stappen], het vervolg, bij het vervolg, met het vervolg, voor het nalezen, nalezen
        go: [jullie mogen|je mag|u mag|mogen jullie|mag je|jullie kunnen|je kan|je kunt|u kunt|u kan] … toevoegen, [jullie mogen|je mag|u mag|mogen jullie|mag je|jullie kunnen|je kan|je kunt|u kunt|u kan] … op de lijst zetten, [jullie mogen|je mag|u mag|mogen jullie|mag je] … erbij zetten
        # Positions in passing
        personal: als [privépersoon|particulier|burger|privé-persoon]
        yes: gelezen en goedgekeurd, gezien en goedgekeurd, ons fiat, hierbij ons fiat, positief antwoord, een positief antwoord, de kogel is door de kerk, alles in orde wat ons betreft, alles in orde voor ons, groen licht vanuit
        nihil: [heeft|hebben|heb] er niets tegen in te brengen, niets tegen in te brengen, niets op aan te merken
        sign: instemt met, instemmen met, [mogen|mag] [jullie|je|u] ons [noteren|vermelden], [kunt|kan|kunnen|mag|mogen] [u|je|jullie] onze handtekening gebruiken
        refer: [akkoord|eens|mee eens|het eens] met wat, [net als|zelfde als|hetzelfde als|zoals] [vorige keer|de anderen|de rest]
        other: [zijn|haar|hun] [organisatie|vereniging|bestuur|bond|federatie|leden|afdeling]
        delay: wacht nog [even|wat], wacht nog even met, [pas|eerst] op … april, geef me nog, geef ons nog, mag ik tot, geagendeerd voor, [volgende|eerstvolgende] [bestuursvergadering|algemene vergadering|vergadering|raad van bestuur] is pas
        abstain: [publiceer|verstuur|doe] gerust maar zonder ons, niemand tegenhouden, houden ons op de vlakte, houdt zich op de vlakte, in deze afzijdig houden, geen ja en geen nee
        harmless: [|maar] dat laat ik [|helemaal|volledig] aan [jou|je|jullie|u] over, geen voorwaarde, geen vereiste, doe maar wat je wil, naar eigen goeddunken, mag maar moet niet, maar moet niet
        filler: goeiemiddag, goeiemorgen, goeienavond, [excuseer|sorry] voor de fouten, niet mijn moedertaal, tandarts, met pensioen, in cc, van voor tot achter, [nu|dan] pas reageer, dat ik nu pas reageer, met de kinderen, aan zee, [ervaringsdeskundigen|vrijwilligers], met vzw erachter, volledige benaming, zoals beloofd, voor het weekend
        # What the text is called, and what is told of how it was read
        matter: opiniestuk, het opiniestuk, opiniebijdrage, het appel
        sign: [gaat|gaan] over tot ondertekening, overgaan tot ondertekening, [stemt|stemmen] in met [mede-ondertekening|medeondertekening|ondertekening|mede ondertekening], als ondertekenaar wordt vermeld, zet … zijn handtekening
        refusal: niet zal overgaan tot [ondertekening|medeondertekening], niet zullen overgaan tot [ondertekening|medeondertekening], [zal|zullen] niet overgaan tot [ondertekening|medeondertekening], [gaat|gaan] niet over tot ondertekening
        abstain: noch bij de voorstanders noch bij de tegenstanders, zich van een standpunt te onthouden, van een standpunt onthouden, laten deze gaan, op neutraal, niet voor niet tegen, niet voor en niet tegen
        yes: gaat ermee akkoord dat, gaan ermee akkoord dat, hecht er zijn goedkeuring aan, hecht zijn goedkeuring aan
        filler: komt als geroepen, in ons land, schrijf je onze naam s.v.p, een nachtje over slapen, een nachtje slapen, als de kippen bij, ja te zeggen, met vakantie, mijn excuses voor het late antwoord, in antwoord op uw [schrijven|brief|mail|verzoek|bericht], op verzoek van onze [voorzitter|directeur|secretaris], via deze mail, in de spam [|beland|terechtgekomen], in de spammap [|beland]
        """
}
