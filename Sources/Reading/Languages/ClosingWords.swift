/// Words that begin what stands at the end of a mail, on a telephone in small letters, too: *on signe* / *merci pour le
/// boulot* / *bises, lolo*.
enum ClosingWords {
    /// Thanks, apologies and greetings that may stand alone: after them anything may be said.
    static let bare: Set<String> = thanks.union([
        "pardon", "bonjour", "bonsoir", "salut", "coucou", "hello", "hi", "sorry", "hallo", "excuses", "excusez",
    ])

    /// Farewells: a name follows.
    static let farewells: Set<String> = [
        "bises", "bise", "bisous", "biz", "cordialement", "amicalement", "cdt", "cdlt", "cldt", "cheers", "regards",
        "gruss", "grusse", "gr", "lg", "vg", "mfg", "groet", "groeten", "groetjes", "mvg",
    ]

    /// What begins a sentence even in small letters.
    static let all = thanks.union(farewells).union(["bonne"])

    private static let thanks: Set<String> = ["merci", "desole", "desolee", "thanks", "danke", "bedankt"]
}
