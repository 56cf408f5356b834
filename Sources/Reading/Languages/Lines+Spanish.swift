extension LineKnowledge {
    /// Spanish.
    static let spanish = LineKnowledge(
        language: "es",
        attributionLeads: ["El", "Con fecha"],
        attributionVerbs: ["escribió", "ha escrito", "escribio", "escribía"],
        calendarWords: [
            "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lun", "mié", "jue", "vie", "sáb",
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre",
            "diciembre", "ene", "abr", "ago", "dic",
        ],
        headerLabels: [
            .from: ["De", "Remitente"], .sent: ["Enviado", "Enviado el", "Fecha"], .to: ["Para"], .copy: ["CC"],
            .subject: ["Asunto"],
        ],
        originalSeparators: ["Mensaje original"],
        forwardSeparators: ["Mensaje reenviado", "Inicio del mensaje reenviado"],
        answerAboveLines: ["Responda por encima de esta línea"],
        deviceOpenings: [
            "Enviado desde mi", "Enviado desde iPhone", "Descargar Outlook para", "Obtener Outlook para",
            "Enviado de mi",
        ],
        deviceOpeningsWithProduct: ["Enviado desde", "Enviado con"],
        disclaimerOpenings: ["Este mensaje", "Este correo electrónico", "Aviso legal"],
        disclaimerWords: ["mensaje", "correo", "confidencial", "destinatario", "imprimir", "virus"],
        noticeOpenings: ["Libre de virus", "Antes de imprimir"],
        answerWords: ["sí", "no", "de acuerdo", "contra", "a favor"],
        signOffs: ["Saludos", "Un saludo", "Saludos cordiales", "Atentamente", "Un abrazo", "Gracias"],
        contactWords: ["tel", "teléfono", "calle", "presidente", "presidenta"],
        attachmentPointers: ["adjunto", "adjunta", "archivo adjunto"],
        belowPointers: ["más abajo", "a continuación", "en rojo"],
        subjectPrefixes: ["RV", "Rs", "Resp"],
        examples: [
            LineExample(.attribution, "El jue, 19 mar 2026 a las 8:55, Ana Ruiz (<ana@ejemplo.org>) escribió:"),
            LineExample(.attribution, "El jueves, 21 de noviembre de 2026, ana escribió:"),
            LineExample(
                .header, "De: Ana <ana@ejemplo.org>\nEnviado: jueves, 19 de marzo de 2026\nPara: Luis\nAsunto: Texto"),
            LineExample(.original, "-----Mensaje original-----"),
            LineExample(.device, "Enviado desde mi iPhone"),
        ])
}
