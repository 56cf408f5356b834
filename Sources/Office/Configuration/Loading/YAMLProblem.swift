/// What libyaml says, in the administrator's words; what is not in the table is quoted as it is.
enum YAMLProblem {
    private static let table: [(marker: String, french: String)] = [
        (
            "mapping values are not allowed",
            "un deux-points de trop, ou un mauvais retrait ; mettez entre guillemets un texte qui contient « : »"
        ),
        ("cannot start any token", "une tabulation ou un caractère réservé ; indentez avec des espaces"),
        ("tab character", "une tabulation ; indentez avec des espaces"),
        ("did not find expected key", "le retrait ne correspond pas aux lignes voisines ; alignez-la"),
        ("could not find expected ':'", "il manque « : » après la clé, juste au-dessus"),
        ("did not find expected '-' indicator", "un élément de liste n'est pas aligné ; alignez les « - »"),
        (
            "block sequence entries are not allowed",
            "une liste ne peut pas commencer ici ; passez à la ligne avant « - »"
        ),
        ("did not find expected ',' or", "une liste ou un groupe entre crochets n'est pas fermé"),
        ("unexpected end of stream", "des guillemets ouverts ne sont pas refermés"),
        ("undefined alias", "« * » renvoie à un repère qui n'existe pas ; mettez le texte entre guillemets"),
        ("found another document", "un second document commence ici ; retirez la ligne « --- »"),
        ("control characters are not allowed", "un caractère invisible ; effacez-le et tapez la ligne de nouveau"),
        ("unknown escape character", "« \\ » suivi d'un caractère inconnu ; doublez-le ou employez des apostrophes"),
    ]

    /// The French words for `problem`.
    static func french(_ problem: String) -> String {
        table.first { problem.contains($0.marker) }?.french ?? "YAML incorrect (\(problem))"
    }
}
