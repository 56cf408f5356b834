extension Language {
    /// Dutch.
    static let dutch = Language(
        code: "nl",
        tables: [
            DutchTables.courtesy, DutchTables.consent, DutchTables.objection, DutchTables.conditions,
            DutchTables.voices, DutchTables.talk, DutchTables.adhesions, DutchTables.company, DutchTables.positions,
            DutchTables.grammar, DutchTables.classes, DutchTables.everyday, DutchTables.world, DutchTables.vocabulary,
        ], bases: DutchMorphology.bases, isHarmless: DutchMorphology.isHarmless)
}

/// What the clerk knows of Dutch, one table a file. See ``LanguageTable`` for how a line is written.
enum DutchTables {}
