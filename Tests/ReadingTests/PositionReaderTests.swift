import Federation
import Testing

@testable import Reading

struct PositionReaderTests {
    private let reader = PositionReader()

    private func read(_ text: String, struck: [String] = [], subject: String = "", question: Question = Question())
        -> PositionReading
    {
        reader.read(text: text, struck: struck, subject: subject, question: question)
    }

    @Test(arguments: ["fr", "en", "nl", "de"])
    func `every example of a language table says what the table says`(code: String) throws {
        let language = try #require(PositionReader.languages.first { $0.code == code })
        #expect(!language.examples.isEmpty)
        for example in language.examples {
            let reading = read(example.sentence)
            #expect(reading.answer.rawValue == example.label, "\(example.sentence)")
            if reading.answer.position != nil, reading.answer != .delay {
                #expect(reading.certainty == .certain, "\(example.sentence)")
            }
        }
    }

    @Test func `evidence is the sentence, as it was typed`() {
        let reading = read("Bonjour,\nMerci du texte. Oui, l’ANAS  SIGNE des deux mains !\nMarie")
        #expect(reading.evidence == "Oui, l’ANAS  SIGNE des deux mains")
        #expect(reading.language == "fr")
    }

    @Test func `another organisation's answer is not ours`() {
        let question = Question(ownNames: ["FNEJE"], otherNames: ["ANAS"])
        #expect(read("L'ANAS est d'accord.", question: question).certainty == .doubtful)
        #expect(read("L'ANAS est contre, la FNEJE signe.", question: question).answer == .agree)
        #expect(read("L'ANAS signe, la FNEJE s'y oppose.", question: question).answer == .disagree)
    }

    @Test(
        arguments: [
            "Ôtez l'ANAS de votre liste, s'il vous plaît. Mais nous soutenons l'initiative et restons à vos côtés.",
            "Retirez l'ANAS de la liste. Nous soutenons l'initiative.",
            "Je vous demande d'enlever l'ANAS de la liste. Nous soutenons l'initiative.",
            "Merci d'enlever l'ANAS de la liste. Nous soutenons cet appel.",
            "M. Haddad me demande de répondre que l'ANAS décline. Mais nous soutenons l'initiative.",
            "Entièrement d'accord avec l'amendement de l'ANAS.",
        ])
    func `what is said of our own name is heard as of us`(text: String) {
        let reading = read(text, question: Question(ownNames: ["ANAS"]))
        #expect(!(reading.certainty == .certain && reading.answer.passes))
        #expect(read("Ôtez l'ANAS de votre liste.", question: Question(ownNames: ["ANAS"])).answer == .disagree)
    }

    @Test func `words of the title are not the answer`() {
        let question = Question(title: "Non aux contrats à impact")
        let reading = read("Oui pour « Non aux contrats à impact ».", question: question)
        #expect(reading.answer == .agree)
        #expect(reading.certainty == .certain)
    }

    @Test func `an empty mail says nothing, its subject may`() {
        #expect(read("").answer == .none)
        #expect(read("", subject: "OUI").answer == .agree)
        #expect(read("Cordialement,\nMarie", subject: "Désaccord de l'ANAS").answer == .disagree)
    }

    @Test func `a subject that contradicts the text makes it doubtful`() {
        #expect(read("Nous signons.", subject: "Désaccord").certainty == .doubtful)
        #expect(read("Nous ne signons pas.", subject: "Accord").answer == .disagree)
    }

    @Test func `struck words are no longer said`() {
        let reading = read("Réponse :  - pas d'accord - ", struck: ["d'accord", "abstention"])
        #expect(reading.answer == .disagree)
        #expect(read("D'accord - ", struck: ["pas d'accord"]).certainty == .certain)
        #expect(read("Nous sommes d'accord.", struck: ["pas"]).certainty == .doubtful)
    }

    @Test(arguments: [
        "d\u{200B}'accord, nous sig\u{200B}nons", "ΝΟΝ", "\u{202E}iuo", "Ｎｏｕｓ ｓｉｇｎｏｎｓ", "o\u{336}u\u{336}i\u{336}",
    ])
    func `disguised words never consent with certainty`(text: String) {
        let reading = read(text)
        #expect(!(reading.certainty == .certain && reading.answer.consents))
    }

    @Test func `a disguised objection is heard`() {
        #expect(read("Nous sommes en dé\u{200B}sac\u{200B}cord.").answer == .disagree)
        #expect(read("ΝΟΝ").answer == .disagree)
        #expect(read("NO\u{200B}N").answer == .disagree)
    }

    @Test func `a sentence without end is never a certain consent`() {
        #expect(read("oui").certainty == .certain)
        #expect(read(String(repeating: "oui ", count: 400)).certainty == .doubtful)
    }

    @Test func `two boxes ticked are no answer`() {
        #expect(read("[x] oui\n[x] non").certainty == .doubtful)
        #expect(read("[ ] oui\n[ ] non").answer == .unclear)
    }

    @Test(arguments: [
        "Nous ne sommes pas [ ] non [x] opposés au texte", "Nous ne sommes pas [ ] non\nopposés au texte",
    ])
    func `evidence that goes on past a dropped box stands in the text, too`(text: String) {
        let evidence = read(text).evidence ?? ""
        #expect(!evidence.isEmpty && text.contains(evidence))
    }

    @Test(arguments: [
        "", " ", "\r\n\r\n", "\u{0}", "«««", "()", "[x]", "1", "?", "💥", "e\u{301}", "\u{FFFD}", "— — —", "'", "+", "-",
    ])
    func `any text is read`(text: String) {
        #expect(!read(text).answer.consents)
    }

    @Test func `a very long text is doubtful, and still read`() {
        let long = String(repeating: "Le texte parle des enfants. ", count: 4_000)
        #expect(read(long + "Nous signons.").certainty == .doubtful)
        #expect(read("Nous ne signons pas. " + long).answer == .disagree)
    }

    @Test func `hostile text is read`() {
        for hostile in ["pas ", "ne ", "« ", "(((", "d'accord ", "si ", "que ", "[ ", "a", "non sans ", "e\u{301}"] {
            let reading = read(String(repeating: hostile, count: 3_000))
            #expect(!reading.answer.consents || reading.certainty == .doubtful, "\(hostile)")
        }
    }
}
