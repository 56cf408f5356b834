extension GermanTables {
    /// For which part of a meeting somebody comes.
    static let parts = """
        bounds: ab, bis, bis zum, bis zur, erst um, erst ab, nicht vor, nach, gegen
        ranges: von, zwischen
        rangeEnds: bis, und
        limits: nur, erst, nicht, außer, ausser, lediglich
        hours: um, gegen, vor, schon um
        moving: [ich|wir|] [muss|müssen|werde|werden] [ich|wir|] [aber|leider|dann|euch|sie|allerdings|jedoch|] … [gehen|weg|los|verlassen|\
            aufbrechen|verabschieden|weiter|dazustossen|dazustoßen|dazukommen|ankommen|einwählen|ausklinken|fahren]
        moving: aber [leider|schon|erst|dann|] … [gehen|weg|los|aufbrechen|verabschieden|weiter|dazustossen|dazustoßen|dazukommen]
        moving: [ich|wir] [komme|kommen|stosse|stoße|stoßen|stossen|gehe|gehen|bleibe|bleiben|breche|klinke|verlasse|verlassen]
          > Ich komme, muss aber um 15 Uhr gehen. = present
        manners: zu spät, etwas später, ein wenig später, ein bisschen später, etwas früher, mit Verspätung, kurz vorbei, vor dem Ende, vor Ende
        manners: teilweise, zeitweise, vor Schluss
        movingManners: später, früher, vorzeitig, eher
        stretches: einen Teil der [Sitzung|Tagung|Besprechung], [der|die|den] [erste|ersten|zweite|zweiten|letzte|letzten] [Teil|Hälfte|Stunde], [den|zum] Anfang der Sitzung
        stretches: am Vormittag, am Nachmittag, vormittags, nachmittags, den Vormittag, den Nachmittag, nur morgens
        days: montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, morgen, diesen, heute
        dates: des
        units: uhr, h
        noons: mittag, mittagspause, mittagessen
        between: etwa, ca, zirka, ungefähr, zum, zur, rund, circa
        ways: bahnhof, flughafen, hotel, rente
        """
}
