extension DutchTables {
    /// Consents as people put them, and what they say beside them.
    ///
    /// As in ``company``, nothing here may name another text, a time to come or another hand that decides.
    static let adhesions = """
        go: [jullie hebben|je hebt|u heeft|u hebt|u krijgt|jullie krijgen|je krijgt] [groen licht|ons akkoord|onze zegen|onze instemming|ons ja|onze goedkeuring], onze naam mag [erbij|eronder|erop|op de lijst], ons logo mag [erbij|eronder|erop]
        yes: akkoord voor ons, akkoord van ons, akkoord van onze kant, akkoord wat ons betreft, akkoord namens het bestuur, oké wat ons betreft, prima wat ons betreft, voor ons in orde, voor ons akkoord, voor ons oké, voor ons prima, wat ons betreft akkoord, wat ons betreft prima, wat ons betreft in orde
        yes: de stemming was [unaniem voor|unaniem positief], iedereen was voor, iedereen is voor, allemaal voor, alle leden waren voor, alle afdelingen zijn voor, de ja-stemmen [hebben gewonnen|wonnen|zijn in de meerderheid]
        refusal: de nee-stemmen [hebben gewonnen|wonnen|zijn in de meerderheid]
        filler: dank voor het werk, dank voor jullie werk, dank voor al het werk, bedankt voor het werk, dank voor de moeite, bedankt voor de moeite, eindelijk, het werd tijd, het werd hoog tijd, hoog tijd, eindelijk iemand die het zegt
        courtesy: mooie tekst, sterke tekst, goed werk, mooi werk, knap werk, prachtige tekst, sorry voor de late reactie, sorry voor het late antwoord, excuses voor de late reactie, excuses voor het late antwoord, excuses voor de vertraging, veel succes, succes ermee, succes met de actie, hartelijk dank, veel dank
        neutral: afdeling, provincie, gemeente, opvang, jeugdzorg, pleegzorg, pleeggezin, jongerenwerker, opvoeder, leerling, school, ziekenhuis, rusthuis, gevangenis, huisvesting, vluchteling, subsidie, begroting, opleiding, stagiair, vrijwilliger, bestuurder, penningmeester, voorzitster, griep, verkouden, regen, sneeuw, storm, vakantie, bruiloft, begrafenis, verjaardag, kleinkinderen, computer, printer, mailbox
          > Akkoord voor ons, dank voor het werk. = agree
          > Jullie hebben groen licht. = agree
        """
}
