extension GermanTables {
    /// Somebody who comes instead.
    static let substitutes = """
        firstPersons: ich
        standing: vertrete
        instead: anstelle von, anstatt, in vertretung [von|für]
        beforeSelf: hier ist, ich bin, mein name ist
        afterSelf: am apparat
        occasions: am
        betweenNameAndYes: aber, dagegen
        ownRefusals: [ich|wir] [nicht|nein], nicht [ich|wir], [ich|wir] [kann|können|komme|kommen] [leider|] nicht
        assents: schon
        introductions: [sie|er] heißt, [ihr|sein] name ist
        undersigned: unterzeichner, unterzeichnerin, unterzeichnende, unterzeichnenden, unterzeichneter, unterzeichnete, mich selbst
        undersigned: meine wenigkeit
        thirdPersons: sie, er
        partly: bleiben
        afterAll: doch
        proxies: vollmacht [an|für|erteile], stimmrecht, meine vollmacht, vollmacht
        contrasts: mich sondern, mir sondern
        votes: abstimmung, abstimmungen
        pending: hat noch nicht [geantwortet|zugesagt]
        hopes: sollte mich [vertreten|ersetzen]
        disownings: das war ein [irrtum|missverständnis]
        refusals: [sie|er] kann [auch|leider|] nicht
        helping: mit mir
        slips: korrektur, mein fehler, ich meine
        asking: wer
        afterName: [besetzt|übernimmt] [meinen|unseren] [stuhl|sitz|platz], [vertritt|ersetzt] [sie|ihn]
        afterName: [kommt|nimmt] an [ihrer|seiner] [stelle|statt], [ist bereit|wird] [für mich|hinzufahren], [übernimmt|springt] für [mich|uns]
        afterName: [wird|kann|soll] [mich|uns] [vertreten|ersetzen], [vertritt|ersetzt] [mich|uns|unsere|den|die], wird … vertreten
        afterName: [kommt|fährt|geht|nimmt|springt|reist] [für mich|für uns|an meiner stelle|an meiner statt|stattdessen|statt meiner|\
            statt mir|in meiner vertretung]
        afterName: [an meiner|an unserer] [stelle|statt], statt [meiner|mir], in meinem namen, in unserem namen
        afterName: übernimmt [für mich|meine vertretung|meinen platz], springt … ein, in meiner vertretung, für mich einspringen
        afterName: springt für mich ein, nimmt für mich teil
          > Anke Vogel vertritt mich. = substitute
        beforeName: [mich|uns] [vertritt|vertreten|ersetzt], [für mich|für uns|statt mir] [kommt|fährt|geht|nimmt]
        beforeName: [schicke|schicken|entsende|entsenden|beauftrage|delegiere] [ich|wir|]
        beforeName: an meiner [stelle|statt] [kommt|fährt|nimmt|wird|schicke ich]
        beforeName: [mein(e)|unser(e)|meinen|meiner] [vertretung|vertreter|vertreterin|stellvertreter|stellvertreterin|ersatz] \
            [ist|wird|übernimmt|heißt|]
        beforeName: [lasse|werde|werden|wird] [mich|uns|] [vertreten durch|durch], vertreten [durch|von], vertretung [durch|ist|übernimmt]
        beforeName: habe … gebeten, vertretung, ich schicke
          > Ich schicke Anke Vogel. = substitute
        visiting: kommt, fährt, reist, nimmt … teil, wird [kommen|teilnehmen|da sein|anwesend sein|dabei sein], ist dabei
        denials: keine vertretung, kein ersatz
          > Ich kann nicht kommen, es gibt keine Vertretung. = absent
        roles: kollegin, kollege, vorsitzende, nachfolger, nachfolgerin, stellvertreter, stellvertreterin, vorsitzender, vorsitzenden
        roles: geschäftsführer, geschäftsführerin, schatzmeister, schatzmeisterin
        determiners: mein, meine, unser, unsere, eine, ein
        hopeEnds: aber
        plainDenials: nicht
        forWhom: für
        selves: mich
        thirdSubjects: sie, er
        besides: mit
        authorBeside: mir, uns
        owners: von
        nameJoints: und
        """
}
