extension Language {
    /// German.
    static let german = Language(
        code: "de", tables: [GermanTables.positions, GermanTables.grammar, GermanTables.everyday])
}

/// What the clerk knows of German. See ``LanguageTable`` for how a line is written.
enum GermanTables {}
