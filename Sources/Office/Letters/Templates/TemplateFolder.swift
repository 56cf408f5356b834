import Foundation

/// The folder of one language on disk.
struct TemplateFolder {
    /// As given, for faults.
    let path: String
    private let url: URL

    /// The folder at `url`.
    init(_ url: URL) {
        self.url = url
        path =
            url.path(percentEncoded: false).hasSuffix("/")
            ? String(url.path(percentEncoded: false).dropLast()) : url.path(percentEncoded: false)
    }

    /// Path of the words.
    var wordsFile: String { "\(path)/words.yaml" }

    /// The text of the words.
    func words() throws(TemplateFaults) -> String { try text("words.yaml") }

    /// The text of every template, by file name.
    func sources() throws(TemplateFaults) -> [String: String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw TemplateFaults([TemplateFault(file: path, line: nil, reason: "there is no such folder")])
        }
        var sources: [String: String] = [:]
        for name in names where name.hasSuffix(".mustache") && !name.hasPrefix(".") {
            sources[name] = try text(name)
        }
        return sources
    }

    private func text(_ name: String) throws(TemplateFaults) -> String {
        let file = "\(path)/\(name)"
        guard let data = try? Data(contentsOf: url.appending(path: name)) else {
            throw TemplateFaults([TemplateFault(file: file, line: nil, reason: "cannot be read")])
        }
        guard let text = String(bytes: data, encoding: .utf8) else {
            throw TemplateFaults([TemplateFault(file: file, line: nil, reason: "is not UTF-8")])
        }
        return text.replacing("\r\n", with: "\n")
    }
}
