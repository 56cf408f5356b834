extension Language {
    /// Dutch.
    static let dutch = Language(code: "nl", tables: [DutchTables.positions, DutchTables.grammar, DutchTables.everyday])
}

/// What the clerk knows of Dutch. See ``LanguageTable`` for how a line is written.
enum DutchTables {}
