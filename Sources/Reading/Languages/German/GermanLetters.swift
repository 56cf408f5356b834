extension GermanTables {
    /// Greetings, closings, calendars, dates, questions and what stands beside an answer.
    static let letters = """
        dateTurns: aber
        noDate: keine
        textWords: gegen, einwand, unterzeichnen
        proxyNouns: vollmacht
        proxyLeads: an
        withdrawing: zurück, streichen
        withdrawn: punkt, punkte
        automaticOpenings: automatische antwort, abwesenheitsnotiz
        calendarEvents: sitzung, treffen, besprechung
        calendarParticles: von, der, den
        inquiries: um wie viel uhr, wo ist, wie lange
        wholeInquiries: wer kommt
        matters: uhr, raum, essen, dauert
        officeMatters: anhang
        farewells: ihr(e) [ergebener|ergebene], hochachtungsvoll
        abbreviations: hr, fr
        greetings: guten tag, liebe, lieber, sehr geehrte, sehr geehrter
        addressees: zusammen, alle, damen und herren
        signOffs: mit freundlichen grüßen, freundliche grüße, herzliche grüße, viele grüße, liebe grüße, mfg
        acceptedSubject: zugesagt, angenommen
        declinedSubject: abgesagt, abgelehnt
        tentativeSubject: mit vorbehalt, vorläufig
        acceptedHeading: zugesagt, angenommen
        declinedHeading: abgesagt, abgelehnt
        tentativeHeading: mit vorbehalt, vorläufig
        calendarAccepted: hat [diese|ihre|die|deine] einladung [angenommen|akzeptiert], hat mit ja [auf|geantwortet]
        calendarDeclined: hat [diese|ihre|die|deine] einladung [abgelehnt|abgesagt], hat mit nein [auf|geantwortet]
        calendarTentative: hat [diese|ihre|die|deine] einladung [mit|unter] vorbehalt [angenommen|akzeptiert]
        calendarTentative: hat mit vielleicht [auf|geantwortet]
        dateMaybe: vielleicht
        dateNo: nicht
        disownedAbove: [vergesst|vergessen sie|ignoriert|ignorieren sie] [alles|bitte|] \
            [das obige|alles obige|das oben|was oben|was ich oben|obige|bisherige]
        unreal: das hätte ich [geschrieben|geantwortet|gesagt] wenn
        dateLinks: oder, und
        ordinalLeads: am, vom, zum, dem, den, der
        """
}
