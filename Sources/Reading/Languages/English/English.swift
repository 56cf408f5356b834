extension Language {
    /// English.
    static let english = Language(
        code: "en",
        tables: [
            EnglishTables.courtesy, EnglishTables.consent, EnglishTables.objection, EnglishTables.conditions,
            EnglishTables.voices, EnglishTables.talk, EnglishTables.adhesions, EnglishTables.company,
            EnglishTables.positions,
            EnglishTables.grammar, EnglishTables.classes, EnglishTables.everyday, EnglishTables.world,
            EnglishTables.vocabulary,
        ], bases: EnglishMorphology.bases)
}

/// What the clerk knows of English, one table a file. See ``LanguageTable`` for how a line is written.
enum EnglishTables {}
