import Federation

/// The words of dates in French, English, Dutch and German, folded; one table for all four, for none of them
/// contradicts another where a date is expected.
enum DateWords {
    static let months: [String: Int] = table([
        "janvier janv jan january januari januar janner",
        "fevrier fevr fev february feb februari februar",
        "mars march mar maart marz",
        "avril avr april apr",
        "mai may mei",
        "juin june jun juni",
        "juillet juil july jul juli",
        "aout august aug augustus",
        "septembre sept sep september",
        "octobre oct october okt oktober",
        "novembre nov november",
        "decembre dec december dez dezember",
    ])

    static let weekdays: [String: SpokenDate.Weekday] = table([
        "lundi monday maandag montag",
        "mardi tuesday dinsdag dienstag",
        "mercredi wednesday woensdag mittwoch",
        "jeudi thursday donderdag donnerstag",
        "vendredi friday vrijdag freitag",
        "samedi saturday zaterdag samstag sonnabend",
        "dimanche sunday zondag sonntag",
    ]).compactMapValues { SpokenDate.Weekday(rawValue: $0) }

    static let numbers: [String: Int] = {
        let rows = table([
            "un une one a een ein eine einen einer", "deux two twee zwei", "trois three drie drei",
            "quatre four vier", "cinq five vijf funf", "six zes sechs", "sept seven zeven sieben",
            "huit eight acht", "neuf nine negen neun", "dix ten tien zehn", "onze eleven elf",
            "douze twelve twaalf zwolf",
            "treize", "quatorze fourteen veertien vierzehn", "quinze fifteen vijftien funfzehn",
        ])
        return rows.merging(["vingt": 20, "twenty": 20, "twintig": 20, "zwanzig": 20, "trente": 30, "thirty": 30]) {
            a, _ in a
        }
    }()

    static let units: [String: SpokenSpan.Unit] = {
        var units: [String: SpokenSpan.Unit] = [:]
        for word in ["jour", "jours", "j", "jrs", "day", "days", "dag", "dagen", "tag", "tage", "tagen"] {
            units[word] = .days(.calendar)
        }
        for word in ["semaine", "semaines", "week", "weeks", "weken", "woche", "wochen"] { units[word] = .weeks }
        for word in ["mois", "month", "months", "maand", "maanden", "monat", "monate", "monaten"] {
            units[word] = .months
        }
        return units
    }()

    /// Words after a unit of days that say how they are counted.
    static let counting: [String: Rule.DayCount] = [
        "ouvres": .working, "ouvre": .working, "ouvrables": .working, "ouvrable": .working,
        "calendaires": .calendar, "calendaire": .calendar, "francs": .calendar,
    ]

    static let near: [(String, Int)] = [
        ("aujourd'hui", 0), ("ce soir", 0), ("today", 0), ("vandaag", 0), ("heute", 0),
        ("demain", 1), ("demain soir", 1), ("tomorrow", 1), ("après-demain", 2), ("overmorgen", 2), ("übermorgen", 2),
    ]

    /// What may stand before a date without being part of it, and whether it leaves the day out.
    static let leads = PhraseBook<SpokenDate.Bound>([
        (
            .included,
            """
            le|au|du|jusqu'au|jusqu'à|jusqu'à ce|jusqu'au soir du|ce|à|d'ici le|d'ici au|d'ici|pour le|until|until the|the|on\
            |on the|by|tot|tot en met|op|bis|bis zum|bis zu|am|den|dem|zum
            """
        ),
        (.excluded, "avant le|avant|before|before the|vor dem|voor"),
    ])

    /// What may stand after it.
    static let bounds = PhraseBook<SpokenDate.Bound>([
        (.included, "inclus|incluse|compris|included|inclusive|inbegrepen|einschließlich"),
        (.excluded, "exclu|exclue|excluded"),
    ])

    private static func table(_ rows: [String]) -> [String: Int] {
        var table: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for word in row.split(separator: " ") { table[String(word)] = index + 1 }
        }
        return table
    }
}
