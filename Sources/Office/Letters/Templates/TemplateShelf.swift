import Foundation
import Mustache

/// All templates of one language in one form, by name: `receipt`, or a part such as `foot`.
struct TemplateShelf: Sendable {
    /// The folder, for faults.
    let folder: String
    /// Which twin.
    let form: TemplateForm
    /// By name, without suffixes.
    let files: [String: TemplateFile]
    private let library: MustacheLibrary

    /// The templates of `sources` (file name to text) that serve `form`.
    init(folder: String, form: TemplateForm, sources: [String: String], typography: Typography) {
        self.folder = folder
        self.form = form
        let phrases = Set(sources.keys.compactMap(TemplateShelf.phrase))
        var files: [String: TemplateFile] = [:]
        for (name, source) in sources {
            guard let stem = TemplateShelf.stem(of: name, form: form) else { continue }
            let isPhrase = phrases.contains(stem) && source.hasSuffix("\n")
            files[stem] = TemplateFile(
                file: "\(folder)/\(name)", source: isPhrase ? String(source.dropLast()) : source, form: form,
                typography: typography, phrases: phrases)
        }
        self.files = files
        library = MustacheLibrary(templates: files.mapValues(\.template))
    }

    /// The text of the letter `kind` filled with `slots`; the kind's template is there, as `check` has made sure.
    func render(_ name: String, _ slots: [String: Slot]) -> String {
        library.render(slots.mapValues(\.mustache), withTemplate: name) ?? ""
    }

    /// Faults of every file, and of the letter `name` when filled with values of `shape`.
    func faults(of name: String, shape: SlotShape) -> [TemplateFault] {
        guard let file = files[name] else {
            let missing = "\(folder)/\(name)\(form.suffix).mustache"
            return [TemplateFault(file: missing, line: nil, reason: "missing template")]
        }
        return TemplateCheck(shelf: self).faults(in: file, scopes: [shape], depth: 0)
    }

    /// `receipt` for `receipt.txt.mustache`, `rule` for `rule.mustache`; `nil` for a file of the other form.
    private static func stem(of name: String, form: TemplateForm) -> String? {
        if let phrase = phrase(name) { return phrase }
        let suffix = form.suffix + ".mustache"
        return name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : nil
    }

    /// `rule` for `rule.mustache`: a part that serves both forms, and stands within a line.
    private static func phrase(_ name: String) -> String? {
        let bare = name.dropLast(".mustache".count)
        return bare.contains(".") ? nil : String(bare)
    }
}
