import Foundation
import Ledger

/// Whether every kind of letter has its template, in plain text and in HTML, in the federation's language.
public struct TemplateInventory {
    private let folder: String
    private let place: ConfigurationPlace

    /// The templates `configuration` names.
    public init(_ configuration: Configuration) {
        folder = configuration.templatesFolder + "/" + configuration.language
        place = configuration.templatesPlace
    }

    /// What is missing: the folder at the line that names it, files at their own first line.
    public var faults: [ConfigurationFault] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return [ConfigurationFault(.templates(.folderMissing(path: folder)), at: place)]
        }
        return LetterKind.allCases.flatMap { kind in
            [".txt", ".html"].compactMap { form in fault(kind.rawValue, form) }
        }
    }

    /// `receipt.mustache` serves both forms; `receipt.txt.mustache` and `receipt.html.mustache` one each.
    private func fault(_ kind: String, _ form: String) -> ConfigurationFault? {
        let own = "\(folder)/\(kind)\(form).mustache"
        let names = [own, "\(folder)/\(kind).mustache"]
        let place = ConfigurationPlace(file: own, line: 1)
        guard let data = names.lazy.compactMap({ FileManager.default.contents(atPath: $0) }).first else {
            return ConfigurationFault(.templates(.missing(path: own)), at: place)
        }
        let isBlank = String(decoding: data, as: UTF8.self).allSatisfy(\.isWhitespace)
        return isBlank ? ConfigurationFault(.templates(.empty(path: own)), at: place) : nil
    }
}
