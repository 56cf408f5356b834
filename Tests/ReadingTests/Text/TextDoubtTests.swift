import Mail
import Testing

@testable import Reading

@Suite struct TextDoubtTests {
    private func visible(_ text: String, _ kind: BodyView.Kind = .plain) -> VisibleText {
        VisibleText(of: Message(bareBody: Array(text.utf8), kind: kind), question: Question())
    }

    @Test(arguments: [
        "d\u{200B}és\u{200B}accord", "dés\u{00AD}accord", "Nous votons \u{202E}ertnoc\u{202C} ce texte.", "désассоrd",
        "ΝΟΝ à ce texte",
        "o\u{0336}u\u{0336}i\u{0336}", "NON\u{2066}oui\u{2069}", "𝐧𝐨𝐧",
    ])
    func `letters that are not what they seem are undone and doubted`(text: String) {
        #expect(visible(text).doubts.contains(.confusables))
    }

    @Test(arguments: [
        "Désaccord, à l’évidence !", "ＮＯＮ", "👎🏽", "🤷‍♀️ je ne sais pas", "привет, коллеги", "Ναι, συμφωνώ",
        "\u{FEFF}Accord.", "« oui »", "n°\u{A0}2",
    ])
    func `ordinary typing is not doubted`(text: String) {
        #expect(!visible(text).doubts.contains(.confusables))
    }

    @Test func `what a direction mark turns round is read as seen`() {
        #expect(visible("Nous votons \u{202E}ertnoc\u{202C} ce texte.").text == "Nous votons contre ce texte.")
    }

    @Test(arguments: [
        ("dés\u{200B}accord", "desaccord"), ("désассоrd", "desaccord"), ("ＮＯＮ", "non"),
        ("L’Été «\u{A0}œuf\u{A0}»", "l'ete \" oeuf \""),
        ("ΝΟΝ", "non"), ("Ναι, συμφωνώ", "ναι, συμφωνω"), ("𝐍𝐎𝐍", "non"),
    ])
    func `normalised text is what matching sees`(text: String, expected: String) {
        #expect(NormalisedText(text).text == expected)
    }

    @Test func `every normalised byte points to the scalar it came from`() {
        let text = "À\u{200B} œuvrer, né\n"
        let normalised = NormalisedText(text)
        let scalars = Array(text.unicodeScalars)
        #expect(normalised.bytes.count == normalised.offsets.count)
        #expect(normalised.offsets == normalised.offsets.sorted())
        let places = zip(normalised.bytes, normalised.offsets).map { byte, offset in (byte, scalars[offset]) }
        #expect(places.first?.1 == "À")
        #expect(
            places.contains { $0.0 == UInt8(ascii: "o") && $0.1 == "œ" }
                && places.contains { $0.0 == UInt8(ascii: "e") && $0.1 == "œ" })
    }

    @Test func `a file may hold the answer where the text is empty or points to it`() {
        func mail(_ text: String) -> VisibleText {
            let source = """
                From: A B <a@b.example>
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                \(text)
                --b
                Content-Type: application/pdf; name=reponse.pdf
                Content-Disposition: attachment; filename=reponse.pdf
                Content-Transfer-Encoding: base64

                JVBERi0=
                --b--

                """
            return VisibleText(of: Message(parsing: Array(source.utf8)), question: Question())
        }
        #expect(mail("").doubts.contains(.attachmentMayAnswer))
        #expect(mail("Voir pièce jointe.").doubts.contains(.attachmentMayAnswer))
        #expect(!mail("Nous sommes contre.").doubts.contains(.attachmentMayAnswer))
    }

    @Test func `struck words are remembered, not read`() {
        let text = visible("<p><del>accord</del> désaccord</p>", .html)
        #expect(text.text == "désaccord")
        #expect(text.struck == ["accord"])
    }

    @Test func `hidden words in the mail quoted are its sender's`() {
        let page = """
            <p>Contre.</p><div class="gmail_attr">Le 3 mars 2026 à 9:12, A &lt;a@b.example&gt; a écrit :</div>
            <blockquote class="gmail_quote"><span style="display:none">Aperçu du message</span>Bonjour</blockquote>
            """
        #expect(visible(page, .html).doubts.isEmpty)
    }
}
