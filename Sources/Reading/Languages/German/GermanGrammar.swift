extension GermanTables {
    /// The small words.
    static let grammar = """
        yes: zugestimmt, ist dabei, sind dabei, stimmt zu, stimmen zu
        filler: hiermit, bestätigen, bestätige, gemeinsam, namen, liste, auf, mit, freude, heute, gestern, einstimmig, verband, und, können, bitte, setzen, für, geben, haben, hat, habe, möchten, aus, gibt, es, dazu, als unterzeichner, verwenden, benutzen, gerne, sehr
        neutral: hiermit, bestätigen, bestätige, gemeinsam, namen, liste, auf, mit, freude, heute, gestern, sitzung, einstimmig, verband, kollegen, und, können, dürfen, bitte, setzen, für
        pas: nicht, nie, niemals
        without: kein, keine, keinen, keiner, ohne, weder, noch, nichts, niemand
        willing: wollen, will, möchten, bereit, beschlossen, können, kann, werden, wird, gern, gerne
        that: dass, ob
        raising: denken, glauben, dürfen
        and: und, daher, deshalb, denn, weil, also
        relative: welche, welcher
        would: würden, würde, könnten, wären, wäre
        was: war, waren, hatten, hatte
        copula: ist, sind, bin, sein
        answer: antwort, position, stimme, sagt, sagen, beschluss, entscheidung
        article: der, die, das, dem, den, des, ein, eine, einen, unser, unsere, unseren, ihr, ihre
        this: diese, dieser, dieses, diesem, diesen
        own: wir, uns, unsererseits, unser verband, unsere organisation, unser verein, im namen
        organ: vorstand, unser vorstand, mitgliederversammlung, präsidium, beirat
        me: ich, mich
        partial: einige, manche, eine kollegin, ein kollege, einige mitglieder
        other: die regierung, andere organisationen
        you: sie, ihr, du
        third: er, es
        matter: text, erklärung, brief, schreiben, petition, aufruf, vorschlag, charta, unterschrift, dokument, initiative, stellungnahme, sache, fassung, form
        part: absatz, satz, wort, punkt, seite, artikel, passage, kapitel
        substance: prinzip, inhalt, ziel, anliegen
        theme: armut, ausgrenzung, kürzungen, ungerechtigkeit, diskriminierung
        practical: protokoll, dem protokoll, das protokoll, protokoll der, tagesordnung, rechnung, mitgliedsbeitrag, haushalt, haushaltsplan, termin, reisekosten, logo, pdf, link, anhang, datum
        pour: für
        link: zu, zur, zum, an, auf, über
        with: mit
        ask: wer, wann, warum, wie, welche, frage
        courtesy: guten tag, hallo, liebe, lieber, sehr geehrte, sehr geehrter, mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, viele grüße, beste grüße, herzliche grüße, grüße, danke, vielen dank, herzlichen dank, mfg, 🙂
        filler: in, ab, gern, gerne, voll, ganz, für uns, auch, noch, bei, von, gemeinsamen, gemeinsame, seiten
        """
}
