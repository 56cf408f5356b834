extension LineKnowledge {
    /// More languages of mail programs; few correspondents here use them.
    static let distant: [LineKnowledge] = [slovak, croatian, bulgarian, estonian, korean, indonesian, hebrew, arabic]

    private static let slovak = LineKnowledge(
        language: "sk", attributionLeads: ["Dňa"], attributionVerbs: ["napísal", "napísala", "napísal(a)"],
        headerLabels: [.from: ["Od"], .sent: ["Odoslané", "Dátum"], .to: ["Komu"], .subject: ["Predmet"]],
        originalSeparators: ["Pôvodná správa"], forwardSeparators: ["Preposlaná správa"],
        deviceOpenings: ["Odoslané z"],
        examples: [LineExample(.attribution, "Dňa 19. 3. 2026 o 8:55 Ján Novák <jan@priklad.sk> napísal(a):")])

    private static let croatian = LineKnowledge(
        language: "hr", attributionLeads: ["Dana"], attributionVerbs: ["napisao je", "je napisao", "je napisala"],
        headerLabels: [.from: ["Od"], .sent: ["Poslano", "Datum"], .to: ["Za"], .subject: ["Predmet"]],
        originalSeparators: ["Izvorna poruka"], forwardSeparators: ["Proslijeđena poruka"],
        deviceOpenings: ["Poslano s", "Poslano sa"],
        examples: [LineExample(.attribution, "Dana 19.3.2026. u 8:55, Ana <ana@primjer.hr> je napisala:")])

    private static let bulgarian = LineKnowledge(
        language: "bg", attributionLeads: ["На"], attributionVerbs: ["написа"],
        headerLabels: [.from: ["От"], .sent: ["Изпратено", "Дата"], .to: ["До"], .subject: ["Относно"]],
        originalSeparators: ["Оригинално съобщение"], forwardSeparators: ["Препратено съобщение"],
        deviceOpenings: ["Изпратено от"],
        examples: [LineExample(.attribution, "На 19.03.2026 г. в 8:55 Иван <ivan@example.bg> написа:")])

    private static let estonian = LineKnowledge(
        language: "et", attributionVerbs: ["kirjutas"],
        headerLabels: [.from: ["Saatja"], .sent: ["Saadetud", "Kuupäev"], .to: ["Adressaat"], .subject: ["Teema"]],
        originalSeparators: ["Algne kiri"], forwardSeparators: ["Edastatud kiri"],
        examples: [LineExample(.attribution, "Jaan Tamm (<jaan@naide.ee>) kirjutas 19.03.2026 kell 8:55:")])

    private static let korean = LineKnowledge(
        language: "ko", attributionVerbs: ["작성", "님이 작성", "님이 쓴 글"],
        headerLabels: [.from: ["보낸 사람", "보낸사람"], .sent: ["보낸 날짜", "날짜"], .to: ["받는 사람", "받는사람"], .subject: ["제목"]],
        originalSeparators: ["원본 메시지", "Original Message"], forwardSeparators: ["전달된 메시지"],
        deviceOpenings: ["나의 iPhone에서 보냄", "내 iPhone에서 보냄"],
        examples: [LineExample(.attribution, "2026. 3. 19. 오전 8:55, Kim <kim@example.kr>님이 작성:")])

    private static let indonesian = LineKnowledge(
        language: "id", attributionLeads: ["Pada"], attributionVerbs: ["menulis"],
        headerLabels: [.from: ["Dari"], .sent: ["Dikirim", "Tanggal"], .to: ["Kepada"], .subject: ["Subjek"]],
        originalSeparators: ["Pesan Asli"], forwardSeparators: ["Pesan terusan"], deviceOpenings: ["Dikirim dari"],
        examples: [LineExample(.attribution, "Pada tanggal 19 Mar 2026 08.55, Budi <budi@contoh.id> menulis:")])

    private static let hebrew = LineKnowledge(
        language: "he", attributionVerbs: ["כתב", "כתבה", "מאת"],
        headerLabels: [.from: ["מאת"], .sent: ["נשלח", "תאריך"], .to: ["אל"], .subject: ["נושא"]],
        originalSeparators: ["הודעה מקורית"], forwardSeparators: ["הודעה שהועברה"],
        deviceOpenings: ["נשלח מה-iPhone שלי"],
        examples: [LineExample(.attribution, "19/03/2026 8:55 Dana <dana@example.il> כתבה:")])

    private static let arabic = LineKnowledge(
        language: "ar", attributionLeads: ["في"], attributionVerbs: ["كتب", "كتبت"],
        headerLabels: [.from: ["من"], .sent: ["تاريخ الإرسال", "التاريخ"], .to: ["إلى"], .subject: ["الموضوع"]],
        originalSeparators: ["الرسالة الأصلية"], deviceOpenings: ["أُرسلت من الـ iPhone"],
        examples: [LineExample(.attribution, "في 19/03/2026 8:55، Omar <omar@example.org> كتب:")])
}
