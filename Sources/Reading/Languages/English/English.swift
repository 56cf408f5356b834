extension Language {
    /// English.
    static let english = Language(
        code: "en", tables: [EnglishTables.positions, EnglishTables.grammar, EnglishTables.everyday])
}

/// What the clerk knows of English. See ``LanguageTable`` for how a line is written.
enum EnglishTables {}
