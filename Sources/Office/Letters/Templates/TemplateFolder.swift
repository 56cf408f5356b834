import Foundation

/// The folder of one language on disk.
struct TemplateFolder {
    /// As given, for faults.
    let path: String

    /// The folder at `url`.
    init(_ url: URL) {
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
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw TemplateFaults([TemplateFault(file: path, FileRefusal(error))])
        }
        var sources: [String: String] = [:]
        for name in names where name.hasSuffix(".mustache") && !name.hasPrefix(".") {
            sources[name] = try text(name)
        }
        return sources
    }

    private func text(_ name: String) throws(TemplateFaults) -> String {
        let file = "\(path)/\(name)"
        let bytes: [UInt8]
        do throws(FileRefusal) { bytes = try FileRefusal.bytes(of: file) } catch {
            throw TemplateFaults([TemplateFault(file: file, error)])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw TemplateFaults([TemplateFault(file: file, line: nil, reason: "is not UTF-8")])
        }
        return text.replacing("\r\n", with: "\n")
    }
}
