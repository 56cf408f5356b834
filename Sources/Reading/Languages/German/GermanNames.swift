extension GermanTables {
    /// Names, and what is none.
    static let names = """
        germanSigns: ich, wir, mir, mich, und, nicht, der, das, sie, mein, meine, für, unser, unsere, wird, durch, vertreten
        titles: frau, herr, herrn
        particles: von, der, den, zu
        articles: der, die, das, den, dem
        placeLeads: nach
        ordinary: ich, wir, mein, meine, unser, unsere, leider, im, für, kollege, kollegin, stelle, vertretung, urlaub, sitzung, treffen, und
        ordinary: kann, sie, es, liebe, korrektur, verein, verband, da, weil, denn, aber, doch, statt, anstatt, stattdessen, anstelle, danke
        ordinary: gerne, bitte, wegen, aufgrund
        monthLeads: im
        """
}
