extension DutchTables {
    /// Somebody who comes instead.
    static let substitutes = """
        firstPersons: ik
        standing: ik vervang
        instead: in plaats van, namens, ter vervanging van, vervang
        beforeSelf: ik ben, mijn naam is, hier, hier is, met
        afterSelf: hier, aan het woord, aan de lijn
        occasions: die, dan
        betweenNameAndYes: zelf, toch
        ownRefusals: [ik|wij|mij] [niet|nee], niet [ik|wij], [ik|wij|we] [kan|kunnen|kom|komen] niet
        assents: wel, ja
        introductions: [zij|ze|hij] heet, [haar|zijn] naam is
        undersigned: ondergetekende, ikzelf, mezelf
        thirdPersons: zij, hij
        partly: blijven
        afterAll: uiteindelijk
        proxies: volmacht [aan|voor|gegeven aan], mijn volmacht, volmacht
        contrasts: mij maar
        votes: stemming, stemmen
        pending: heeft nog niet [geantwoord|bevestigd]
        hopes: [zou mij|zou me] vervangen
        disownings: [dat was|was] een [vergissing|misverstand]
        refusals: [zij|hij] kan [ook|] niet
        helping: mee met mij
        slips: correctie, mijn fout, ik bedoel
        asking: wie
        afterName: [neemt|bezet] [mijn|onze] [stoel|zetel], [neemt|neemt dan] [haar|zijn|hun] plaats in, [komt|gaat] in [haar|zijn|hun] plaats
        afterName: is bereid [om|te], [vervangt|vervangen|vertegenwoordigt] [mij|me|ons|onze]
        afterName: [zal|gaat|komt|kan] [mij|me|ons|onze] [vervangen|vertegenwoordigen], zal … [vertegenwoordigen|vervangen]
        afterName: [komt|gaat|neemt deel] [in mijn plaats|in onze plaats|voor mij|voor ons|namens ons|namens mij|in de plaats]
        afterName: in [mijn|onze] [plaats|naam], neemt [mijn plaats|het van mij] [in|over], neemt het [over|van mij over]
        afterName: [springt|valt] [voor mij|voor ons] in, namens ons, in mijn afwezigheid, namens, vertegenwoordigt, mij te vervangen
          > Sofie Claes komt in mijn plaats. = substitute
        beforeName: [vervangen|vertegenwoordigd] [op|die|deze|dan] … door, [op|die|deze] … [vervangen|vertegenwoordigd] door
        beforeName: [mij|me|ons] [vervangt|vertegenwoordigt], [voor mij|voor ons] [komt|gaat]
        beforeName: [stuur|sturen|vaardig|vaardigen|zenden|zend] [ik|wij|we|mijn collega|], in [mijn|onze] plaats komt
        beforeName: in [mijn|onze] plaats [stuur ik|sturen we|zal], [mijn|onze] [vervanger|vervangster|plaatsvervanger] [is|wordt|heet]
        beforeName: [word|worden|laat me|laat mij] [vervangen|vertegenwoordigd] door, [heb|hebben] [gevraagd aan|aangeduid]
        beforeName: vertegenwoordigd door, vervangen door, vervanger, vervangster, mijn vervanger
          > Ik stuur Sofie Claes. = substitute
        visiting: [komt|gaat] [naar|mee|erheen|er naartoe|], neemt … deel, zal [komen|aanwezig zijn|er zijn|deelnemen|bijwonen]
        denials: niemand om, geen vervanger, niemand
          > Ik kan niet komen, er is geen vervanger. = absent
        roles: collega, voorzitter, opvolger, opvolgster, penningmeester, voorzitster, secretaris, schatbewaarder
        determiners: mijn, onze, een
        hopeEnds: maar
        plainDenials: niet
        forWhom: voor
        selves: mij
        thirdSubjects: zij, hij
        sentThings: mij, me, ons, de, het
        besides: met
        authorBeside: mij, ons
        owners: van
        nameJoints: en
        """
}
