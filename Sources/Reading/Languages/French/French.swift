extension Language {
    /// French, the reference.
    static let french = Language(
        code: "fr",
        tables: [
            FrenchTables.halves, FrenchTables.refusals, FrenchTables.bargains, FrenchTables.neutrality,
            FrenchTables.waiting, FrenchTables.otherMatters, FrenchTables.adhesions, FrenchTables.courtesy,
            FrenchTables.idioms, FrenchTables.handover, FrenchTables.manner, FrenchTables.consent,
            FrenchTables.objection, FrenchTables.abstention, FrenchTables.delay, FrenchTables.conditions,
            FrenchTables.doubts, FrenchTables.voices, FrenchTables.things, FrenchTables.company, FrenchTables.grammar,
            FrenchTables.classes, FrenchTables.talk, FrenchTables.signatories, FrenchTables.life, FrenchTables.asides,
            FrenchTables.neutral, FrenchTables.everyday, FrenchTables.world, FrenchTables.verbs, FrenchTables.nouns,
            FrenchTables.qualities,
        ], conjugate: FrenchConjugation.forms, bases: FrenchMorphology.bases, isHarmless: FrenchMorphology.isHarmless)
}

/// What the clerk knows of French, one table a file. See ``LanguageTable`` for how a line is written.
enum FrenchTables {}
