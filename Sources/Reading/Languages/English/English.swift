extension Language {
    /// English.
    static let english = Language(code: "en", tables: [EnglishTables.positions, EnglishTables.grammar])
}

/// What the clerk knows of English. See ``LanguageTable`` for how a line is written.
enum EnglishTables {}
