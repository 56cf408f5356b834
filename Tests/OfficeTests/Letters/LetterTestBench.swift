import Foundation
import Mail
import Testing

@testable import Office

/// The project's own templates, and the specimens written with them.
enum LetterTestBench {
    /// `Tests/OfficeTests/Letters`.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    /// The project's `templates`.
    static let templates = folder.appending(path: "../../../templates").standardizedFileURL

    private static let loaded = Result { try LetterWriter(templates: templates, language: "fr") }

    static func writer() throws -> LetterWriter { try loaded.get() }

    static func draft(_ specimen: LetterSpecimen) throws -> LetterDraft {
        try writer().draft(specimen.letter, envelope: specimen.envelope)
    }
}

extension LetterSpecimen: CustomTestStringConvertible {
    var testDescription: String { name }
}
