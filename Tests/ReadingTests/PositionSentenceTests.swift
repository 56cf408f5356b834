import Federation
import Foundation
import Reading
import Testing

struct PositionSentenceTests {
    @Test func `there are sentences to read`() {
        #expect(PositionSentence.all.count > 1400)
    }

    @Test(arguments: PositionSentence.all)
    func `nothing but agreement is read as certain agreement`(sentence: PositionSentence) {
        let reading = sentence.reading
        guard !sentence.label.consents else { return }
        #expect(!(reading.certainty == .certain && reading.answer.consents))
    }

    @Test(arguments: PositionSentence.all)
    func `no objection is certainly read as something that lets the text pass`(sentence: PositionSentence) {
        let reading = sentence.reading
        guard sentence.label.objects else { return }
        #expect(!(reading.certainty == .certain && reading.answer.passes))
    }

    @Test(arguments: PositionSentence.all)
    func `no objection is made up`(sentence: PositionSentence) {
        let reading = sentence.reading
        guard sentence.label.passes else { return }
        #expect(!(reading.certainty == .certain && reading.answer.objects))
    }

    @Test(arguments: PositionSentence.all.filter { $0.mark == .settled })
    func `a settled sentence is read as labelled`(sentence: PositionSentence) {
        let reading = sentence.reading
        #expect(reading.answer == sentence.label)
        if sentence.label.position != nil, sentence.label != .delay { #expect(reading.certainty == .certain) }
    }

    @Test(arguments: PositionSentence.all)
    func `evidence stands in the text, and doubt offers readings`(sentence: PositionSentence) {
        let reading = sentence.reading
        if let evidence = reading.evidence { #expect(sentence.text.contains(evidence)) }
        #expect(!reading.why.isEmpty)
        if reading.certainty == .certain { #expect(reading.likely.isEmpty) }
        if reading.answer.position != nil { #expect(reading.evidence != nil) }
    }

    @Test(arguments: PositionSentence.all.filter { $0.label.objects && $0.mark == .settled })
    func `an objection stays one under a greeting and a signature`(sentence: PositionSentence) {
        let text = "Bonjour,\n\n\(sentence.text)\n\nBien cordialement,\nMarie Durand"
        let reading = PositionReader().read(text: text, struck: [], subject: "", question: Question(kind: .signature))
        #expect(!(reading.certainty == .certain && reading.answer.passes))
    }

    @Test(arguments: PositionSentence.all.filter { $0.label.objects && $0.mark == .settled })
    func `an objection in capitals without accents stays one`(sentence: PositionSentence) {
        let text = sentence.text.uppercased().folding(options: .diacriticInsensitive, locale: nil)
        let reading = PositionReader().read(text: text, struck: [], subject: "", question: Question(kind: .signature))
        #expect(!(reading.certainty == .certain && reading.answer.passes))
    }

    @Test func `mails in many voices stay understood`() {
        let voices = PositionSentence.all.filter { $0.place.hasPrefix("French-voices") }
        let settled = voices.count { $0.mark == .settled }
        #expect(voices.count > 220)
        // What is not settled is asked about: a consent among news that nobody could tell from a turn.
        #expect(settled * 100 >= voices.count * 88)
    }
}
