import Foundation
import Ledger
import Mail
import Testing

@testable import Office

/// Every kind of letter as it is sent, subject included: `Golden/<specimen>.txt` and `.html`. What differs is written
/// beside it as `.failed`; if it is better, it becomes the golden file.
struct LettersGoldenTests {
    @Test(arguments: LetterSpecimen.all)
    func `a letter reads as its golden pair`(specimen: LetterSpecimen) throws {
        let draft = try LetterTestBench.draft(specimen)
        try compare(
            "À : \(draft.to.name) <\(draft.to.address)>\nObjet : \(draft.subject)\n\n\(draft.plain)", "txt", specimen)
        try compare(draft.html, "html", specimen)
    }

    @Test func `every kind has a specimen`() {
        #expect(Set(LetterSpecimen.all.map(\.letter.content.kind)) == Set(LetterKind.allCases))
        #expect(Set(LetterSpecimen.all.map(\.name)).count == LetterSpecimen.all.count)
    }

    private func compare(_ text: String, _ suffix: String, _ specimen: LetterSpecimen) throws {
        let file = LetterTestBench.folder.appending(path: "Golden/\(specimen.name).\(suffix)")
        let failed = file.appendingPathExtension("failed")
        let golden = try? String(contentsOf: file, encoding: .utf8)
        #expect(golden == text, "see \(failed.lastPathComponent)")
        if golden == text {
            try? FileManager.default.removeItem(at: failed)
        } else {
            try text.write(to: failed, atomically: false, encoding: .utf8)
        }
    }
}
