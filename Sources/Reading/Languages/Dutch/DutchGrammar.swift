extension DutchTables {
    /// The small words.
    static let grammar = """
        filler: verder, vermelden, er maar bij, ons bij, aansluiten, zonder opmerkingen, dinsdag, maandag, woensdag, donderdag, vrijdag, kant, mee, naam, toevoegen, vergaderd, ondertekenaars, hierbij, bevestigen, bevestig, met plezier, heel, erg, geven, hebben, heeft, door, gisteren, vandaag, graag, vanwege, federatie, vereniging, unaniem, en
        neutral: toevoegen, teken, naam, mag, kan, gerust, mee, kant, lijst, ondertekenaars, gemeenschappelijke, aan, hierbij, bevestigen, bevestig, met plezier, heel, erg, goede, mooie, collega's, toestemming, geven
        pas: niet, nooit, noch
        without: geen, zonder, niets, niemand, niks
        willing: willen, wil, graag, bereid, besloten, kunnen, kan, zullen, zal
        that: dat, of
        raising: denken, denk, vinden, vind, mogen
        and: en, dus, want, omdat, daarom
        relative: die, wat
        would: zouden, zou
        was: was, waren, had, hadden
        copula: is, zijn, ben, gaan, gaat, ga, worden, wordt
        answer: antwoord, standpunt, stem, zegt, zeggen, besluit, advies
        article: de, het, een, onze, ons, uw, hun
        this: deze, dit, die
        own: wij, we, ons, onze kant, onze organisatie, onze vereniging, namens, van onze kant
        organ: bestuur, raad, raad van bestuur, algemene vergadering, voorzitter
        me: ik, mij
        partial: sommigen, enkele leden, een collega, sommige leden
        other: zij, ze, de overheid, andere organisaties
        you: u, jij, jullie
        third: hij, er, hier, daar
        matter: tekst, verklaring, brief, petitie, oproep, voorstel, charter, handtekening, lijst, document, ondertekenaars, initiatief, versie
        part: alinea, zin, paragraaf, woord, punt, bladzijde, pagina, artikel, passage
        substance: principe, inhoud, geest, doel
        theme: armoede, uitsluiting, besparingen, onrecht, discriminatie
        practical: notulen, het verslag, verslag van, factuur, de factuur, verplaatsing, lidgeld, begroting, zaalhuur, logo, pdf, link, bijlage, datum
        pour: voor
        link: aan, op, over
        with: met, mee
        ask: wie, wanneer, waarom, hoe, welke, vraag
        courtesy: beste, geachte, dag, hallo, goedendag, met vriendelijke groeten, met vriendelijke groet, vriendelijke groeten, groeten, groeten uit, hartelijk dank, dank u, dank, bedankt, alvast bedankt, hartelijke groeten, mvg, beste collega's, 🙂
        filler: in, van, voor ons, ook, nog, graag, gerust, volledig, helemaal, van harte, toe, deze keer, ter, jammer genoeg, dit dossier
        """
}
