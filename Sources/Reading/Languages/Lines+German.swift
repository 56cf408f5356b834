extension LineKnowledge {
    /// German.
    static let german = LineKnowledge(
        language: "de",
        attributionLeads: ["Am", "Den", "Gesendet am"],
        attributionVerbs: ["schrieb", "schrieb am", "hat geschrieben", "geschrieben", "schrieben", "schreibt"],
        calendarWords: [
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "mo", "di", "mi", "do",
            "fr", "sa",
            "so", "don", "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
            "november", "dezember", "mär", "okt", "dez", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "nov",
        ],
        headerLabels: [
            .from: ["Von"], .sent: ["Gesendet", "Datum", "Gesendet am", "Geschrieben"], .to: ["An"],
            .copy: ["Cc", "Kopie"],
            .subject: ["Betreff"], .replyTo: ["Antwort an"], .other: ["Priorität", "Wichtigkeit", "Anlagen"],
        ],
        originalSeparators: [
            "Ursprüngliche Nachricht", "Original-Nachricht", "Originalnachricht", "Antwort Nachricht",
            "Ursprüngliche Mail",
        ],
        forwardSeparators: [
            "Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht", "Anfang der weitergeleiteten E-Mail",
            "Weitergeleitete Mail",
        ],
        answerAboveLines: ["Bitte antworten Sie über dieser Linie", "Antworten Sie über dieser Zeile"],
        deviceOpenings: [
            "Von meinem iPhone gesendet", "Von meinem iPad gesendet", "Von meinem Samsung", "Gesendet von meinem",
            "Diese Nachricht wurde von meinem", "Outlook für iOS", "Outlook für Android", "Gesendet mit der mobilen",
            "Von unterwegs gesendet", "Von meinem Mobilgerät", "Von meinem Handy", "Von meinem Telefon",
        ],
        deviceOpeningsWithProduct: [
            "Von meinem", "Gesendet von", "Gesendet mit", "Gesendet aus", "Diese Nachricht wurde",
        ],
        deviceApologies: ["Bitte entschuldigen", "Entschuldigen"],
        disclaimerOpenings: [
            "Diese E-Mail", "Diese Nachricht enthält", "Diese Nachricht ist", "Der Inhalt dieser E-Mail",
            "Die Information in dieser", "Die in dieser E-Mail", "Haftungsausschluss",
        ],
        disclaimerWords: [
            "e-mail", "nachricht", "vertraulich", "vertrauliche", "empfänger", "absender", "viren", "irrtümlich",
            "adressat",
            "weitergabe", "vernichten", "unbefugte", "anhänge", "bestimmt", "inhalt",
        ],
        noticeOpenings: [
            "Bitte denken Sie an die Umwelt", "Bitte prüfen Sie, ob diese", "Virenfrei", "ACHTUNG: Diese E-Mail",
        ],
        answerWords: ["ja", "nein", "einverstanden", "dafür", "dagegen", "enthaltung", "anwesend", "abwesend"],
        speakingWords: ["ich", "wir", "unser", "unsere", "nicht", "unter Vorbehalt", "vorbehaltlich"],
        signOffs: [
            "Mit freundlichen Grüßen", "Freundliche Grüße", "Viele Grüße", "Beste Grüße", "Herzliche Grüße",
            "Liebe Grüße",
            "Schöne Grüße", "Grüße", "Gruß", "MfG", "Danke", "Vielen Dank", "Hochachtungsvoll",
        ],
        contactWords: [
            "tel", "fon", "telefon", "straße", "str", "geschäftsführung", "geschäftsführer", "vorsitzende",
            "vorsitzender", "vorstand", "leiter", "leiterin",
        ],
        attachmentPointers: ["Anhang", "anbei", "im Anhang", "beigefügt", "Anlage"],
        belowPointers: ["siehe unten", "unten", "in rot", "weiter unten"],
        subjectPrefixes: ["AW", "WG", "Antwort", "Antw"],
        emptyViewNotices: ["Diese Nachricht ist im HTML-Format", "Dies ist eine mehrteilige Nachricht im MIME-Format"],
        examples: [
            LineExample(.attribution, "Am 02.06.26 um 11:59 schrieb Käthe:"),
            LineExample(
                .attribution, "Am Do., 19. März 2026 um 11:09 Uhr schrieb Käthe Jansen\n<kaethe@beispiel.org>:"),
            LineExample(
                .attribution, "Käthe Jansen <kaethe@beispiel.org> schrieb am Di., 16. Aug. 2026\num 12:52 Uhr:"),
            LineExample(
                .header,
                "Von: Käthe <kaethe@beispiel.org>\nGesendet: Donnerstag, 19. März 2026\nAn: Jörg\nBetreff: Text"),
            LineExample(.original, "-----Ursprüngliche Nachricht-----"),
            LineExample(.forward, "Anfang der weitergeleiteten Nachricht:"),
            LineExample(.device, "Von meinem iPhone gesendet"),
            LineExample(.device, "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet."),
            LineExample(.said, "Am 12. Mai tagt unser Vorstand."),
        ])
}
