extension DutchTables {
    /// Everyday words that turn nothing round.
    static let everyday = """
        neutral: goede, goed, mooie, mooi, sterke, sterk, duidelijke, duidelijk, uitstekende, tekst, brief, verklaring, oproep, bestuur, vereniging, federatie, vergadering, leden, lid, team, collega, collega's, voorzitter, secretaris, directie, raad, gisteren, vandaag, morgen, maandag, dinsdag, woensdag, donderdag, vrijdag, week, maand, besproken, gelezen, besloten, beslist, unaniem, eenparig, volledig, helemaal, gaarne, graag mee, mee, doen, doen mee, gaan, gaat, wij, we, ik, ons, onze, uw, jullie, kant, namens, voor, door, met, van, aan, op, bij, uit, over, deze, dit, die, dat, het, de, een, en, ook, zeer, heel, erg, harte, van harte, dank, bedankt, werk, inhoud, naam, namen, lijst, ondertekenaars, kunnen, kunt, mag, mogen, zullen, zal, willen, wil, hebben, heeft, is, zijn, worden, wordt, geworden, plezier, blij, trots, sociale, sociaal, sector, werkers, organisatie, logo, bijgaand, hierbij, bevestig, bevestigen, gent, antwerpen, brussel
        """
}
