extension DutchTables {
    /// Small words that the grammar asks for by class; ``WordClass`` says what for. A hyphen at the end of a word stands for
    /// any ending.
    static let classes = """
        # Determiners and pronouns
        class anyOne: andere, anderen, ander
        class someOne: een, elke
        class phraseArticle: het
        class thingArticle: de, het
        class objectArticle: de, het, een
        class nameArticle: de, het
        class ownPlural: mijn, onze
        class givenAccord: ons
        class ourGift: wij, ons, onze, hebt, heb, hebben, krijgt, een
        class theirOwn: uw, jullie
        class thoseWho: wie, degenen, zij
        class we: wij
        class impersonal: het
        # Prepositions and conjunctions
        class fromSpeaker: vanuit, namens
        class yesFrom: ja, akkoord, een, volmondig, duidelijk
        class answersFrom: van, vanuit, namens
        class leaveFrom: van
        class ofYear: van
        class textOfYear: van, uit
        class foreignSource: volgens
        class by: door
        class withThing: met, bij
        class atHand: dit, deze, uw, je, jullie
        class aboutWhat: voor, tegen, over, aan
        class writtenFor: voor
        class writtenAgainst: tegen
        class sayingYes: zeggen
        class begins: ik, we, wij
        class otherwise: anders
        class ofTheSector: sociale, sociaal, werk-, sector
        class contrastTo: voor, tot
        class onBehalf: namens, vanwege
        class thanksFor: voor
        class afterwards: na
        class promising: als, zodra, indien, mits, wanneer, tot, tenzij
        class plainBut: maar
        class ground: omdat, want
        class opensReason: dank
        class turnsToEnd: maar, dus, daarom
        class then: dan
        class follower: en, of, want, maar, omdat, indien, mits, voor, met, bij, als
        # Time and number
        class clockOrMonth: uur, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
        # Negations and questions
        class not: niet
        class trailing: niets, niks, niet, nooit, geen
        class deniesAlone: geen, niet, niets, was, waren
        class negation: niet, geen
        class refusing: nee, neen
        class interrogative: wie, wanneer, waarom, hoe, welke, wat
        # Verbs
        class telling: zegt, schrijft, meldt
        class removing: schrap-
        class supporting: steun-
        class regretting: voor-
        class toldTheClerk: tel
        class presentOfSigning: tekenen, tekent, teken, ondertekenen, ondertekent
        class approved: goedgekeurd, aanvaard, getekend, ondertekend
        class supposing: wordt, worden, verdwijnt, verdwijnen, valt, gaat, blijft, schrappen, schrapt, laten
        class lapsing: vervalt, vervallen
        class willing: wil, willen, wensen, wenst
        class suiting: schikt
        class governed: te-, mee-, ons-, zich-
        class finalParticle: aan, op, mee, of, uit
        class afterMaar: mee, bij, op, aan, even, eens, gerust, toe, over, weg, eraf, onder, als
        # Requests
        class pleads: graag, gelieve, alstublieft, alsjeblieft, aub
        class errand: gebruiken, gebruik, schrijven, schrijf, sturen, stuur, stuurt, doorsturen, bevestigen, bevestig, houden, houd, hou, weten, noteren, noteer, toevoegen, voeg, zetten, zet, meetellen, tel, delen, doorgeven, geef, groeten, excuseren, verspreiden, publiceren, ontvangen, ontvang
        # People, papers and marks
        class leave: groen
        class otherText: een, twee
        class already: al, reeds
        class gladly: graag
        class decider: team, collegas, collega, leden, mensen, bestuursleden, antwoord, besluit, resultaat, consensus, stemming, rest
        class speaker: onze, ons, mijn, deze, bestuur, raad, voorzitter, leden, directie
        class paper: notulen, factuur
        class ofRemarks: klein, kleine, slechts, kwestie, smaak
        class thanks: bedankt, dank
        # Ends of sentences, and names below them
        class hanging: niet, geen
        class leaning: onze, een
        class abbreviation: dhr, mevr
        class joinsName: van, der, den, voor, het
        class function: voorzitter, secretaris
        """
}
