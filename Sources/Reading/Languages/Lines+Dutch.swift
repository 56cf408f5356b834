extension LineKnowledge {
    /// Dutch.
    static let dutch = LineKnowledge(
        language: "nl",
        attributionLeads: ["Op"],
        attributionVerbs: ["schreef", "geschreven", "het volgende geschreven", "schreef het volgende", "schrijft"],
        calendarWords: [
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do",
            "vr", "za",
            "zo", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december", "mrt", "okt", "aug", "jan", "feb", "jun", "jul", "sep", "nov", "dec",
        ],
        headerLabels: [
            .from: ["Van"], .sent: ["Verzonden", "Datum", "Verstuurd", "Verzonden op"], .to: ["Aan"], .copy: ["CC"],
            .subject: ["Onderwerp", "Betreft"], .other: ["Urgentie", "Prioriteit", "Bijlagen"],
        ],
        originalSeparators: ["Oorspronkelijk bericht", "Origineel bericht", "Originele bericht"],
        forwardSeparators: ["Doorgestuurd bericht", "Begin doorgestuurd bericht", "Doorgezonden bericht"],
        answerAboveLines: ["Antwoord boven deze regel"],
        deviceOpenings: [
            "Verstuurd vanaf mijn", "Verzonden vanaf mijn", "Verstuurd met mijn", "Outlook voor Android downloaden",
            "Outlook voor iOS downloaden", "Download Outlook voor", "Outlook downloaden voor",
        ],
        deviceOpeningsWithProduct: [
            "Verstuurd vanaf", "Verzonden vanaf", "Verzonden vanuit", "Verstuurd met", "Verzonden met",
        ],
        deviceApologies: ["Excuses voor"],
        disclaimerOpenings: [
            "Dit bericht", "Deze e-mail", "De informatie in deze e-mail", "De informatie in dit bericht",
            "De inhoud van dit bericht", "De inhoud van deze e-mail", "Disclaimer",
        ],
        disclaimerWords: [
            "bericht", "e-mail", "vertrouwelijk", "geadresseerde", "afzender", "milieu", "virus", "bestemd",
            "verspreiding", "ontvanger", "bijlagen", "uitsluitend", "fout", "vernietigen",
        ],
        noticeOpenings: ["Denk aan het milieu", "Bedenk voordat u deze", "Virusvrij", "LET OP: deze e-mail"],
        answerWords: ["ja", "nee", "neen", "akkoord", "tegen", "voor", "onthouding", "aanwezig", "afwezig"],
        speakingWords: ["ik", "wij", "we", "onze", "niet", "onder voorbehoud"],
        signOffs: [
            "Met vriendelijke groet", "Met vriendelijke groeten", "Vriendelijke groeten", "Groeten", "Groetjes", "Mvg",
            "Hartelijke groeten", "Hoogachtend", "Bedankt",
        ],
        contactWords: [
            "tel", "gsm", "straat", "laan", "voorzitter", "directeur", "stafmedewerker", "medewerker", "secretaris",
        ],
        attachmentPointers: ["bijlage", "bijgevoegd", "in bijlage"],
        belowPointers: ["hieronder", "zie onder", "in het rood"],
        subjectPrefixes: ["Antw", "Betr", "Doorst", "FW"],
        examples: [
            LineExample(.attribution, "Op di 9 jun 2026 om 15:33 schreef Jan Peeters <jan@voorbeeld.org>:"),
            LineExample(.attribution, "Op 19 mrt 2026 om 08:59 heeft Jan <jan@voorbeeld.org> het volgende geschreven:"),
            LineExample(
                .attribution, "Op 16 aug. 2026 05:13 schreef \"jan\" <jan@voorbeeld.org> het\nvolgende geschreven:"),
            LineExample(
                .header,
                "Van: Jan <jan@voorbeeld.org>\nVerzonden: donderdag 19 maart 2026\nAan: Griet\nOnderwerp: Tekst"),
            LineExample(.original, "-----Oorspronkelijk bericht-----"),
            LineExample(.forward, "---------- Doorgestuurd bericht ----------"),
            LineExample(.device, "Verstuurd vanaf mijn iPhone"),
            LineExample(.said, "Op onze vergadering van 12 mei hebben wij dit besproken."),
        ])
}
