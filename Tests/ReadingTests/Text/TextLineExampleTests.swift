import Testing

@testable import Reading

/// Every example of the language data is found to be what it says.
@Suite struct TextLineExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let language: String
        let example: LineExample
        var testDescription: String { "\(language), \(example.kind.rawValue): \(example.text)" }
    }

    static let cases = Lines.languages.flatMap { knowledge in
        knowledge.examples.map { Case(language: knowledge.language, example: $0) }
    }

    @Test func `every language has examples`() {
        #expect(Lines.languages.allSatisfy { !$0.examples.isEmpty })
        #expect(Set(Lines.languages.map(\.language)).count == Lines.languages.count)
    }

    @Test(arguments: cases)
    func `an example is what it says`(case: Case) {
        let lines = `case`.example.text.split(separator: "\n").map { TextLine(text: String($0)) }
        #expect(kind(lines) == `case`.example.kind)
    }

    private func kind(_ lines: [TextLine]) -> LineExample.Kind {
        let known = Lines.all
        let closing = Closing(known: known)
        if lines.count == 1, closing.isDevice(lines[0]) { return .device }
        if closing.isAdded(Array(lines.map(\.folded).joined(separator: [0x20]))) { return .disclaimer }
        guard let opener = OpenerFinder.openers(in: lines, known: known)[0], opener.lines == 0..<lines.count,
            opener.kept == nil
        else { return .said }
        switch opener.kind {
        case .attribution: return .attribution
        case .header: return .header
        case .original: return .original
        case .forward: return .forward
        case .answerAbove: return .answerAbove
        }
    }
}
