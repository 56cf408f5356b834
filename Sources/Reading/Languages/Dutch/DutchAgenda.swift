extension DutchTables {
    /// Asking for points of the agenda.
    static let agenda = """
        determiners: de, het, een, onze, ons
        verbal: zijn, ik, wij, u, hij, kan, wordt, dat, mevrouw, er
        logistics: bijlage
        asking: vroegen, gevraagd
        nounTriggers: aandacht, tijd
        clitics: ze, hem
        resumptions: erover, daarover, hierover
        leadIns: wat, was, maar
        occasions: vergadering, punt
        possession: heb, hebben
        endFillers: ik, we, ook, nog, graag, punt, om, over, wel, eens, even, misschien, u, je, jullie, dat, als, toch, zeker, kort, het
        endFillers: eventueel, voor, dringend, samen, zet, plaats, men, man, zijn, is, mogelijk, fijn, goed, had, hadden
        auxiliaries: willen, kunnen, laten, te, graag, ook, mogen, nog, kort, zouden, maar, niet, om, eens, even, samen, worden, wordt
        dutchSigns: ik, wij, het, een, graag, kunnen, voor, ook, zou, zouden, agendapunt, punten, bespreken, voeg, mag, kan, toe, vraagt, om, over
        dutchSigns: vergeet, zet, bespreek, aandacht, tijd, mijn, onze, van, wel, agendapunten
        bareNouns: punt, punten, agendapunt, agendapunten, dagorde
        namely: namelijk, te weten
        enumerators: ten eerste, ten tweede
        settled: [verschuif|verplaats|verschuiven|verplaatsen] [het|de] [punt|agendapunt], [agenda|dagorde] … [ziet er goed|prima]
        offers: vraag
        indefinite: een, nog
        pleas: als [u|je|jullie] [wil|wilt|willen|kan|kunt|kunnen]
        withdrawals: [niet|niet meer] op de agenda, [schrap|schrappen|trek|trekken|verwijder|verwijderen] … in
        withdrawals: [schrap|schrappen|verwijder|verwijderen] [het|mijn|dat|de|ons|maar|graag], [laat|laten] … vallen
        withdrawals: [mag|mogen] [eraf|vervallen|weg|van de agenda], vervalt, vervallen, van de agenda [af|halen|gehaald|schrappen]
        withdrawals: is [al|reeds] [geregeld|opgelost]
        nothings: [niets|niks] [toe te voegen|te melden|aan toe te voegen|voor de agenda]
        nothings: geen [punten|agendapunten|aanvullingen|voorstellen|opmerkingen]
        courtesies: graag, aub, alsjeblieft, alstublieft, a.u.b., indien mogelijk, als het kan, als er tijd is, bedankt, dank u, dank je
        courtesies: alvast bedankt, dank
        nouns: dagorde
        requests: [hij|zij|ze|ik|wij|we] [wenst|wensen|wens], [willen|wil|wilde|wilden] [vragen|verzoeken] [om|], als iemand
        requests: [vraag|vragen|vraagt] [aandacht|graag|om], vergeet, voeg, [kan|mag|kunnen|mogen] … op de [agenda|dagorde], laten we, laat ons
        requests: [denkt|denk] [aan|eraan], [zou|zouden|kan|kunnen|mag|mogen|zullen|wil|wilt|willen|kunt] [u|je|jullie|ik|we|wij|men|iemand|er]
        requests: [ik|we|wij] [zou|zouden|wil|willen|stel|stellen|vraag|vragen|hoop|wens], [stel|stellen] [voor|ik voor|graag voor]
        requests: [het zou|zou het] [goed|fijn|nuttig|leuk|interessant|mogelijk], vergeten, verzoek, voorstel, zet, plaats, bespreek, agendeer
        requests: behandel, graag, gelieve
        fillers: we, wij, trouwens, overigens, ook, nog, even, eens, zeker, kort, toch, graag, absoluut, wel
        stops: op de [dagorde|lijst], als [punt|agendapunt|thema], toe aan, op de agenda, aan de agenda, zetten
        commaStops: dank, bedankt, als, aub, graag, omdat, want
        plurals: punten, agendapunten, onderwerpen, voorstellen
        singulars: punt, agendapunt
        generic: een, punt, punten, twee, vraag, het, aub, graag
        nothing: niets, geen
        two: twee
        three: drie
        firstRank: eerste
        secondRank: tweede
        agendaNames: dagorde
        thats: dat
        infinitiveLeads: te
        ownThings: mijn
        deploring: jammer, vergeet, vergeten
        speakers: ik
        whethers: of
        """
}
