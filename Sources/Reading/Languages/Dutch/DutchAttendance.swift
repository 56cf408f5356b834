extension DutchTables {
    /// Whole mails and sentences about coming: who speaks, what turns, hopes, asks and excuses.
    static let attendance = """
        whether: of niet
        passingOn: stuur, geef
        vague: zie [mijn|onze] [vorig(e)|mail|bericht|antwoord], [ik|] heb het gelezen, gelezen, genoteerd
        vague: zoals [altijd|gewoonlijk|vorige keer|besproken|afgesproken|gezegd], zelfde [antwoord|als]
        vague: [goed|bericht|mail|uitnodiging] [goed|] ontvangen, [al|reeds] [geantwoord|gezegd|doorgegeven]
        machines: wegvalt, hapert, verbinding, netwerk, internetverbinding, techniek
        elsewherePlaces: rechtbank, ziekenhuis, begrafenis
        negations: niet, geen, nooit, evenmin
        own: ik, wij, mij, ons, onze, mijn
        organisations: vereniging
        partial: voormiddag, namiddag
        turns: maar, omdat, want, zodat
        caveats: behalve, tenzij
        adverbs: zeker, ook, gewoon, hierbij, toch, natuurlijk, wel, echter, heel
        hedges: normaliter, vermoedelijk, hopelijk, misschien, waarschijnlijk, wellicht
          > Ik kom misschien. = tentative
        softYes: graag, zeker, prima
        corrections: toch, uiteindelijk, bij nader inzien, correctie
          > Ik had ja gezegd. Uiteindelijk kan ik niet komen. = absent
        interjections: spijtig, jammer, helaas
        regretTurns: maar, helaas
          > Ik zou graag komen, maar ik moet werken. = absent
        wishes: [zou|zouden] [ik|we|wij|] [heel|zo|] graag
        apologies: sorry hoor
        offered: mogelijk, voorzien
        courtesies: als [dat|het] [goed|ok|mag|niet stoort]
        hopes: hopelijk, laten we hopen
        comforts: verwarming, koffie, koffiemachine
        mannersOfSpeaking: bij wijze van spreken, zogezegd
        means: [als|indien] [dat|het] [nog|nog altijd|] [kan|mogelijk is|gaat|lukt]
        deferrals: wanneer, zodra
        leave: [mag|moet|kan] ik
        beforeAnswer: voor [ik|we] [antwoord|bevestig]
        nextMeeting: voor de volgende [keer|vergadering]
        thoughts: in gedachten
        calls: telefoon
        thisOne: [voor|naar] deze [niet|wel]
        joints: daarom
        dutchSigns: ik, wij, we, niet, het, een, mij, kan, graag, ben
        subjects: ik, wij
        polite: u, mogelijk
        conditions: als
        buts: maar
        ors: of
        hoping: hoop
        withouts: zonder
        """
}
