extension Language {
    /// German.
    static let german = Language(
        code: "de",
        tables: [
            GermanTables.courtesy, GermanTables.consent, GermanTables.objection, GermanTables.conditions,
            GermanTables.voices, GermanTables.talk, GermanTables.adhesions, GermanTables.company,
            GermanTables.positions,
            GermanTables.grammar, GermanTables.classes, GermanTables.everyday, GermanTables.world,
            GermanTables.vocabulary,
        ], bases: GermanMorphology.bases)
}

/// What the clerk knows of German, one table a file. See ``LanguageTable`` for how a line is written.
enum GermanTables {}
