extension GermanTables {
    /// Small words that the grammar asks for by class; ``WordClass`` says what for. A hyphen at the end of a word stands for
    /// any ending.
    static let classes = """
        # Determiners and pronouns
        class anyOne: andere, anderen, anderer, anderes
        class someOne: ein, eine, einen, einem, einer, jeden, jede
        class phraseArticle: das, der, dem, den
        class thingArticle: der, die, das
        class objectArticle: den, die, das, einen
        class ownPlural: meine, unsere
        class givenAccord: unser, unsere
        class ourGift: wir, unser, unsere, habt, haben, hast, bekommt, eine, für
        class theirOwn: ihr, ihre, dein, deine, euer, eure, das
        class we: wir
        class impersonal: es
        # Prepositions and conjunctions
        class fromSpeaker: von, vom
        class answersFrom: von, vom, aus
        class leaveFrom: vom, von
        class ofYear: von
        class textOfYear: von, aus
        class foreignSource: laut
        class by: von, vom
        class withThing: mit, bei, beim
        class atHand: dieser, diesem, dieses, diese, diesen, euer, eure, eurem, eurer, ihr, ihre, ihrem, ihren
        class aboutWhat: für, gegen, über, an, zu, zum, zur
        class writtenFor: für
        class writtenAgainst: gegen
        class sayingYes: sagen
        class otherwise: sonst, ansonsten
        class ofTheSector: soziale-, arbeit-, sozialarbeit-
        class contrastTo: zum, zur, zu, für
        class onBehalf: im, seitens
        class thanksFor: für
        class afterwards: nach
        class onDay: am, ab, nächsten, kommenden
        class promising: wenn, sobald, falls, sofern, bis, erst, als, nur
        class plainBut: aber
        class ground: weil, denn
        class opensReason: danke, vielen
        class turnsToEnd: aber, also, daher, deshalb
        class then: dann
        class follower: und, oder, sowie, denn, aber, weil, da, wenn, sofern, falls, für, als, wie, mit, bitte
        # Time and number
        class clockOrMonth: uhr, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
        class weekday: montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag
        # Negations and questions
        class not: nicht
        class trailing: nicht, nie, niemals, nichts, keine, keinen, kein, keineswegs, keinesfalls
        class deniesAlone: keine, kein, nicht, nichts, war, waren
        class negation: nicht, kein, keine
        class refusing: nein
        class interrogative: wer, was, wann, warum, wie, welche, wo
        # Verbs
        class telling: sagt, meint, schreibt
        class removing: streich-
        class supporting: unterstütz-
        class regretting: fürs-, beim-
        class toldTheClerk: zählt
        class please: bitte
        class presentOfSigning: unterzeichnen, unterzeichne, unterschreiben, unterschreibt, unterschreibe, mitzeichnen
        class approved: genehmigt, angenommen, akzeptiert, abgesegnet
        class participle: gelesen, besprochen, gegeben, beschlossen, entschieden, unterschrieben, angenommen, beraten, aufgenommen, verworfen, getroffen, gefunden, gestrichen, abgelehnt, geschrieben, erhoben
        class supposing: wird, werden, fällt, verschwindet, kommt, bleibt, streicht, streichen, lassen
        class lapsing: entfällt, entfallen
        class willing: wollen, möchten
        class suiting: passt
        class governed: zu-, mitzu-, beizu-, anzu-, sich-, uns-, unseren-
        class finalParticle: zu, an, auf, mit
        # Requests
        class pleads: bitte
        class errand: beachten, beachtet, achten, verwenden, schreiben, schreibt, schicken, schickt, schick, senden, sendet, zusenden, bestätigen, bestätigt, halten, haltet, halte, wissen, notieren, notiert, vermerken, eintragen, aufnehmen, setzen, setzt, grüßen, entschuldigen, entschuldigt, weiterleiten, verbreiten, veröffentlichen, zählen, zählt, mitteilen, teilen, geben, gebt, nehmt
        # People, papers and marks
        class leave: grünes
        class otherText: einen, zwei
        class already: bereits
        class gladly: gern, gerne
        class decider: kollegen, kolleginnen, mitglieder, team, leute, delegierten, vorsitzende, vorsitzender, antwort, beschluss, entscheidung, ergebnis, konsens, feedback, reaktion, abstimmung, rest
        class speaker: unser, unsere, unseren, unserem, unserer, unseres, der, die, das, dem, den, des, vorstand, verband, verein, beirat, mitglieder
        class paper: protokoll, rechnung
        class ofRemarks: nur, klein, kleine, frage, geschmacks
        class thanks: danke, dank
        # Ends of sentences, and names below them
        class hanging: nicht, kein
        class leaning: im, am, vom, zum, zur, beim, unser, unsere, unserer, unserem, unseren, unseres, für
        class abbreviation: bzw, usw
        class closingAbbreviation: usw
        class beforeDay: am, vom, zum, den, dem, der, ab, bis, beim
        class joinsName: und, für, von
        class function: vorsitzende, vorsitzender, geschäftsführer, geschäftsführerin
        """
}
