extension DutchTables {
    /// For which part of a meeting somebody comes.
    static let parts = """
        bounds: vanaf, tot, tot aan, pas om, pas vanaf, niet voor, na, rond
        ranges: van
        rangeEnds: tot
        limits: alleen, enkel, pas, niet, behalve
        hours: om, rond, tegen, voor
        moving: [moet|zal|moeten|zullen] [ik|we|wij|] [wel|helaas|dan|jullie|] … [weg|vertrekken|gaan|verlaten|aansluiten|aankomen|door]
        moving: [ik|we|wij] [moet|zal|moeten|zullen|kan|kunnen] [wel|helaas|dan|jullie|maar|pas|] … [weg|vertrekken|gaan|verlaten|aansluiten|\
            aankomen|door|komen|blijven]
        moving: [ik|we|wij] [kom|komen|sluit|sluiten|vertrek|vertrekken|blijf|blijven]
          > Ik kom, maar ik moet om 16 uur weg. = present
        manners: te laat, iets later, wat later, een beetje later, iets vroeger, wat vroeger, vroeger weg, even langs, voor het einde, deels
        movingManners: later, vroeger, eerder
        stretches: [een deel|het begin|het einde|de helft] van de [vergadering|dag|bijeenkomst], [het|de] [eerste|tweede|laatste] [deel|helft|uur]
        stretches: de voormiddag, de namiddag, in de voormiddag, in de namiddag, 's morgens, 's ochtends, 's middags, 's namiddags, alleen voormiddag
        days: maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, morgen, deze
        dates: van
        units: u, uur, h
        noons: middag, middagpauze, lunch, middageten
        between: ongeveer, de, het, een, half, kwart
        ways: station, luchthaven, hotel, pensioen
        """
}
