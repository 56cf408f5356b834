/// The block of header lines all Outlooks put before the letter.
struct OutlookBlock {
    let quote: Quote

    /// The four lines; `:` after a space, as French Outlooks write it.
    var lines: [String] {
        fields.map { "\($0.label) : \($0.value)" }
    }

    /// The same for a page, labels bold.
    var html: String {
        fields.map { "<b>\($0.label)&nbsp;:</b> \(HTMLCharacters.escaped($0.value))" }.joined(separator: "<br>\n")
    }

    private struct Field {
        let label: String
        let value: String
    }

    private var fields: [Field] {
        let date = quote.date
        return [
            Field(label: "De", value: quote.letter.from.shown),
            Field(label: "Envoyé", value: "\(date.weekday) \(date.day) \(date.month) \(date.year) \(date.time)"),
            Field(label: "À", value: quote.reader.shown),
            Field(label: "Objet", value: quote.letter.subject),
        ]
    }

    /// The letter as Outlook's plain part has it: no marks, links in full.
    var letter: [String] { quote.letter.text(.init(item: "  *   ", links: .attached)) }
}
