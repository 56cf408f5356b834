extension LineKnowledge {
    /// Languages in which programs write attributions and headers although nobody answers in them here.
    static let others: [LineKnowledge] =
        [
            italian, portuguese, polish, danish, norwegian, swedish, finnish, russian, ukrainian, chinese, japanese,
            vietnamese,
            hungarian, czech, romanian, turkish, greek, catalan,
        ] + distant

    private static let italian = LineKnowledge(
        language: "it", attributionLeads: ["Il giorno", "Il", "In data"],
        attributionVerbs: ["ha scritto", "scrive", "ha scritto lo"],
        calendarWords: [
            "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "gio", "ven", "gennaio",
            "febbraio",
            "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
            "gen",
            "mag", "giu", "lug", "ago", "set", "ott", "dic",
        ],
        headerLabels: [
            .from: ["Da"], .sent: ["Inviato", "Data", "Inviato il"], .to: ["A"], .copy: ["Cc"], .subject: ["Oggetto"],
            .replyTo: ["Risposta"],
        ],
        originalSeparators: ["Messaggio originale", "Messaggio Originale"],
        forwardSeparators: ["Messaggio inoltrato", "Inizio messaggio inoltrato", "Forwarded message"],
        deviceOpenings: [
            "Inviato da iPad", "Inviato da Outlook", "Inviato dall'app", "Inviato da iPhone", "Inviato dal mio",
            "Ottieni Outlook per", "Scarica Outlook per",
        ],
        disclaimerOpenings: [
            "Le informazioni contenute in", "Questo messaggio", "Questa e-mail", "Il presente messaggio",
            "Le informazioni trasmesse", "Ai sensi del", "Avviso di riservatezza", "Persone diverse dal destinatario",
            "Se ricevete questo messaggio per errore", "Se avete ricevuto questo messaggio", "Qualora riceviate",
        ],
        disclaimerWords: [
            "informazioni", "messaggio", "allegati", "riservate", "riservato", "riservatezza", "destinatario",
            "destinatari", "esclusivo", "errore", "copiare", "terzi", "mittente", "cancellarlo", "distruggerlo",
            "restituircelo", "diffusione", "confidenziali", "vietata",
        ],
        noticeOpenings: ["Prima di stampare", "Privo di virus"],
        signOffs: ["Cordiali saluti", "Saluti", "Grazie"], subjectPrefixes: ["R", "I", "Rif"],
        examples: [
            LineExample(
                .attribution, "Il giorno gio 19 mar 2026 alle ore 08:55 Ada Neri <ada@esempio.org> ha scritto:"),
            LineExample(.attribution, "Il giovedì 8 dicembre 2026, Ada Neri <ada@esempio.org>\nha scritto:"),
            LineExample(
                .disclaimer,
                "Le informazioni contenute in questa e-mail sono riservate e destinate al solo destinatario."),
            LineExample(
                .header, "Da: Ada <ada@esempio.org>\nInviato: martedì 3 gennaio 2026 10:35\nA: Ugo\nOggetto: Testo"),
        ])

    private static let portuguese = LineKnowledge(
        language: "pt", attributionLeads: ["Em", "No dia", "A"], attributionVerbs: ["escreveu"],
        calendarWords: [
            "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "seg", "ter", "qua", "qui",
            "sex",
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
            "novembro",
            "dezembro",
        ],
        headerLabels: [
            .from: ["De"], .sent: ["Enviado", "Enviada", "Enviada em", "Data"], .to: ["Para"], .subject: ["Assunto"],
        ],
        originalSeparators: ["Mensagem original"],
        forwardSeparators: ["Mensagem encaminhada", "Mensagem reencaminhada"],
        deviceOpenings: [
            "Enviado a partir do", "Enviado do iPhone", "Enviado do meu", "Enviado a partir do meu",
            "Obter o Outlook para",
        ],
        disclaimerOpenings: ["Esta mensagem", "Este e-mail", "As informações contidas", "Aviso de confidencialidade"],
        disclaimerWords: [
            "mensagem", "confidencial", "confidenciais", "destinatário", "informações", "anexos", "erro", "remetente",
            "divulgação", "proibida", "eliminar",
        ],
        noticeOpenings: ["Antes de imprimir", "Sem vírus"],
        signOffs: ["Cumprimentos", "Atenciosamente", "Obrigado", "Obrigada"], subjectPrefixes: ["ENC", "RES"],
        examples: [LineExample(.attribution, "Em 10 de julho de 2026 às 16:32:35, Rui (\nrui@exemplo.org) escreveu:")])

    private static let polish = LineKnowledge(
        language: "pl", attributionLeads: ["Dnia", "W dniu", "W wiadomości"],
        attributionVerbs: ["napisał", "napisała", "napisał(a)", "pisze", "użytkownik"],
        calendarWords: [
            "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "stycznia", "lutego", "marca", "kwietnia", "maja",
            "czerwca",
            "lipca", "sierpnia", "września", "października", "listopada", "grudnia", "lip", "sie", "wrz", "paź", "lis",
            "gru",
        ],
        headerLabels: [.from: ["Od"], .sent: ["Wysłano", "Data"], .to: ["Do"], .copy: ["DW"], .subject: ["Temat"]],
        originalSeparators: ["Wiadomość oryginalna", "Oryginalna wiadomość"],
        forwardSeparators: ["Wiadomość przekazana"],
        deviceOpenings: ["Wysłane z", "Wysłano z"], subjectPrefixes: ["Odp", "PD"],
        examples: [
            LineExample(.attribution, "W dniu 2026-01-09 11:59:39 użytkownik Ewa <ewa@przyklad.org> napisał:"),
            LineExample(.attribution, "Dnia 27 grudnia 2026 12:08 Ewa Nowak <ewa@przyklad.org> napisał(a):"),
        ])

    private static let danish = LineKnowledge(
        language: "da", attributionLeads: ["Den"], attributionVerbs: ["skrev", "skrev følgende"],
        calendarWords: [
            "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "tors", "tirs", "ons", "fre", "man",
            "marts", "maj", "juni", "juli", "oktober",
        ],
        headerLabels: [.from: ["Fra"], .sent: ["Sendt", "Dato"], .to: ["Til"], .subject: ["Emne"]],
        originalSeparators: ["Oprindelig meddelelse", "Original meddelelse"],
        forwardSeparators: ["Videresendt meddelelse", "Videresendt besked"],
        deviceOpenings: ["Sendt fra", "Sendt fra min", "Hent Outlook til"],
        signOffs: ["Hilsen", "Venlig hilsen", "Med venlig hilsen", "Mvh"],
        subjectPrefixes: ["SV", "VS"],
        examples: [LineExample(.attribution, "Den tors. 19. mar. 2026 kl. 08.55 skrev Bo Holm <bo@eksempel.org>:")])

    private static let norwegian = LineKnowledge(
        language: "no", attributionLeads: ["På", "Den"], attributionVerbs: ["skrev"],
        calendarWords: ["mandag", "tirsdag", "mars", "mai", "desember", "des"],
        headerLabels: [.from: ["Fra"], .sent: ["Sendt", "Dato"], .to: ["Til"], .subject: ["Emne"]],
        originalSeparators: ["Opprinnelig melding"], forwardSeparators: ["Videresendt melding"],
        deviceOpenings: ["Sendt fra", "Sendt fra min"],
        examples: [
            LineExample(.attribution, "Den 15. jun. 2026 kl. 20.42 skrev Bo <bo@eksempel.org<mailto:bo@eksempel.org>>:")
        ])

    private static let swedish = LineKnowledge(
        language: "sv", attributionLeads: ["Den", "På"], attributionVerbs: ["skrev"],
        calendarWords: [
            "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mån", "tis", "tors", "lör", "sön",
            "mars", "maj", "augusti",
        ],
        headerLabels: [
            .from: ["Från"], .sent: ["Skickat", "Datum"], .to: ["Till"], .copy: ["Kopia"], .subject: ["Ämne"],
        ],
        originalSeparators: ["Ursprungligt meddelande"],
        forwardSeparators: ["Vidarebefordrat meddelande", "Vidarebefordrat brev"],
        deviceOpenings: ["Skickat från min", "Skickat från"], signOffs: ["Hälsningar", "Med vänlig hälsning", "Mvh"],
        subjectPrefixes: ["SV", "VB"],
        examples: [LineExample(.attribution, "ons 4 dec. 2026 kl. 20:42 skrev Eva Lund <eva@exempel.org>:")])

    private static let finnish = LineKnowledge(
        language: "fi", attributionVerbs: ["kirjoitti"],
        calendarWords: [
            "ma", "ti", "ke", "to", "pe", "la", "su", "tammikuuta", "lokakuuta", "marraskuuta", "joulukuuta",
            "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "helmikuuta",
        ],
        headerLabels: [.from: ["Lähettäjä"], .sent: ["Lähetetty"], .to: ["Vastaanottaja"], .subject: ["Aihe"]],
        originalSeparators: ["Alkuperäinen viesti"],
        forwardSeparators: ["Välitetty viesti", "Edelleenlähetetty viesti"],
        subjectPrefixes: ["VS", "VL"],
        examples: [
            LineExample(.attribution, "pe 20. lokakuuta 2026 klo 17.50 Aino Laine\n<aino@esimerkki.org> kirjoitti:")
        ])

    private static let russian = LineKnowledge(
        language: "ru",
        attributionVerbs: ["пишет", "написал", "написала", "написал(а)", "писал", "пользователь", "от"],
        calendarWords: [
            "пн", "вт", "ср", "чт", "пт", "сб", "вс", "января", "февраля", "марта", "апреля", "мая", "июня", "июля",
            "августа", "сентября", "октября", "ноября", "декабря", "янв", "февр", "апр", "авг", "сент", "окт", "нояб",
            "дек",
        ],
        headerLabels: [
            .from: ["От"], .sent: ["Отправлено", "Дата"], .to: ["Кому"], .copy: ["Копия"], .subject: ["Тема"],
        ],
        originalSeparators: ["Исходное сообщение", "Оригинальное сообщение"],
        forwardSeparators: ["Пересылаемое сообщение", "Пересланное сообщение"],
        deviceOpenings: ["Отправлено с", "Отправлено из"], subjectPrefixes: ["Отв", "Пер"],
        examples: [LineExample(.attribution, "ср, 30 апр. 2026 г. в 15:19, Ivan <ivan@example.org>:")])

    private static let ukrainian = LineKnowledge(
        language: "uk", attributionVerbs: ["пише", "написав", "написала"],
        calendarWords: [
            "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "серп", "вересня", "жовтня",
            "листопада", "грудня",
        ],
        headerLabels: [.from: ["Від"], .sent: ["Надіслано"], .to: ["Кому"], .subject: ["Тема"]],
        examples: [LineExample(.attribution, "30 серп. 2026 р. 20:45 \"Ivan\" <ivan@example.org> пише:")])

    private static let chinese = LineKnowledge(
        language: "zh", attributionLeads: ["在", "于"], attributionVerbs: ["写道", "寫道", "写道："],
        headerLabels: [
            .from: ["发件人", "寄件者", "寄件人"], .sent: ["发送时间", "日期", "寄件日期"], .to: ["收件人", "收件者"], .copy: ["抄送", "副本"],
            .subject: ["主题", "主旨"],
        ],
        originalSeparators: ["原始邮件", "原始郵件"], forwardSeparators: ["转发的邮件", "转发邮件信息"],
        deviceOpenings: ["发自我的", "從我的"], subjectPrefixes: ["回复", "答复", "转发"],
        examples: [LineExample(.attribution, "在 2026年11月8日，下午2:23，Li <li@example.org> 写道：")])

    private static let japanese = LineKnowledge(
        language: "ja", attributionVerbs: ["のメッセージ", "wrote", "のメール"],
        headerLabels: [.from: ["差出人"], .sent: ["送信日時", "日付"], .to: ["宛先"], .subject: ["件名"]],
        originalSeparators: ["元のメッセージ"], forwardSeparators: ["転送されたメッセージ"], deviceOpenings: ["iPadから送信", "iPhoneから送信"],
        examples: [LineExample(.attribution, "2026/11/08 14:26、Aki <aki@example.org> のメッセージ:")])

    private static let vietnamese = LineKnowledge(
        language: "vi", attributionLeads: ["Vào"], attributionVerbs: ["đã viết"],
        headerLabels: [.from: ["Từ"], .sent: ["Ngày"], .to: ["Đến"], .subject: ["Chủ đề"]],
        examples: [LineExample(.attribution, "Vào 14:24 8 tháng 6, 2026, Hùng <hung@example.org> đã viết:")])

    private static let hungarian = LineKnowledge(
        language: "hu", attributionVerbs: ["írta", "ezt írta"],
        calendarWords: [
            "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap", "január", "február", "március",
            "április", "május", "június", "július",
        ],
        headerLabels: [.from: ["Feladó"], .sent: ["Küldve", "Dátum"], .to: ["Címzett"], .subject: ["Tárgy"]],
        originalSeparators: ["Eredeti üzenet"],
        examples: [LineExample(.attribution, "2026.02.08. 7:31 keltezéssel, \"Kiss Eszter\" írta:")])

    private static let czech = LineKnowledge(
        language: "cs", attributionLeads: ["Dne"], attributionVerbs: ["napsal", "napsala", "napsal(a)"],
        headerLabels: [.from: ["Od"], .sent: ["Odesláno", "Datum"], .to: ["Komu"], .subject: ["Předmět"]],
        originalSeparators: ["Původní zpráva"],
        examples: [LineExample(.attribution, "Dne 19. 3. 2026 v 8:55 Jan Novák <jan@priklad.org> napsal(a):")])

    private static let romanian = LineKnowledge(
        language: "ro", attributionLeads: ["În", "Pe"], attributionVerbs: ["a scris"],
        calendarWords: [
            "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "ianuarie", "februarie", "martie", "aprilie",
            "iunie", "iulie",
        ],
        headerLabels: [.from: ["De la"], .sent: ["Trimis", "Data"], .to: ["Către"], .subject: ["Subiect"]],
        originalSeparators: ["Mesaj original"],
        examples: [LineExample(.attribution, "În joi, 19 mar. 2026 la 08:55, Ion <ion@exemplu.org> a scris:")])

    private static let turkish = LineKnowledge(
        language: "tr", attributionVerbs: ["şunu yazdı", "yazdı", "tarihinde şunu yazdı"],
        calendarWords: [
            "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım",
            "aralık",
        ],
        headerLabels: [
            .from: ["Kimden", "Gönderen"], .sent: ["Gönderildi", "Tarih"], .to: ["Kime", "Alıcı"], .subject: ["Konu"],
        ],
        originalSeparators: ["Orijinal Mesaj", "Özgün İleti"],
        examples: [LineExample(.attribution, "Ali <ali@ornek.org>, 19 Mar 2026 Per, 08:55 tarihinde şunu yazdı:")])

    private static let greek = LineKnowledge(
        language: "el", attributionLeads: ["Στις"], attributionVerbs: ["έγραψε"],
        headerLabels: [.from: ["Από"], .sent: ["Ημερομηνία", "Στάλθηκε"], .to: ["Προς"], .subject: ["Θέμα"]],
        examples: [
            LineExample(.attribution, "Στις 19 Μαρ 2026, 8:55 π.μ., ο χρήστης Nikos <nikos@example.org> έγραψε:")
        ])

    private static let catalan = LineKnowledge(
        language: "ca", attributionLeads: ["El dia", "Missatge"], attributionVerbs: ["va escriure", "del dia"],
        headerLabels: [
            .from: ["De"], .sent: ["Enviat", "Enviat el"], .to: ["Per a"], .subject: ["Assumpte", "Tema"],
        ],
        originalSeparators: ["Missatge original"],
        examples: [LineExample(.attribution, "El dia 19 març 2026 a les 8:55, Pau <pau@exemple.cat> va escriure:")])
}
