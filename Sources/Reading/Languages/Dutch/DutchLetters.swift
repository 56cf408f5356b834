extension DutchTables {
    /// Greetings, closings, calendars, dates, questions and what stands beside an answer.
    static let letters = """
        dateTurns: maar
        allDates: alle
        noDate: geen
        textWords: tegen, bezwaar
        proxyNouns: volmacht
        proxyLeads: aan
        withdrawing: verwijderen
        withdrawn: punt, punten
        automaticOpenings: automatisch antwoord
        calendarEvents: vergadering, bijeenkomst
        calendarParticles: van
        inquiries: hoe laat, welke zaal, waar is
        wholeInquiries: wie komt er
        matters: tot, zaal, laat, uur, lokaal, eten
        officeMatters: bijlage
        farewells: uw [toegewijde|dienaar|toegenegen], hoogachtend
        abbreviations: dhr, mevr
        greetings: dag, beste, geachte, hallo, goedemorgen, goedendag
        addressees: allemaal, allen, collega, collega's
        signOffs: groetjes, groeten, met vriendelijke groet, met vriendelijke groeten, mvg, hartelijke groet
        acceptedSubject: geaccepteerd
        declinedSubject: geweigerd
        tentativeSubject: voorlopig
        acceptedHeading: geaccepteerd
        declinedHeading: geweigerd
        tentativeHeading: voorlopig
        calendarAccepted: heeft [deze|uw|je|de] uitnodiging [geaccepteerd|aanvaard|aangenomen], heeft ja geantwoord
        calendarDeclined: heeft [deze|uw|je|de] uitnodiging [afgewezen|geweigerd|afgeslagen], heeft nee geantwoord
        calendarTentative: heeft [deze|uw|je|de] uitnodiging [voorlopig|onder voorbehoud] [geaccepteerd|aanvaard], heeft misschien geantwoord
        dateMaybe: misschien
        dateNo: niet
        disownedAbove: [vergeet|negeer] [alles|al|] [het bovenstaande|wat hierboven|wat ik hierboven|hierboven|wat ik net|wat voorafgaat]
        unreal: dat is wat ik [had|zou hebben] [geschreven|geantwoord|gezegd] als
        dateLinks: of, en
        """
}
