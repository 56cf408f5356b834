import Federation
import Foundation
import Reading
import Testing

/// One line of the labelled sentences beside the tests.
///
/// `label = text` is settled: the label is read exactly, and a position with certainty. `label ? text` must only be
/// safe. `⏎` in the text is an end of line.
struct PositionSentence: CustomTestStringConvertible, Sendable {
    enum Mark: Character { case settled = "=", safe = "?" }

    let label: Reading.Answer
    let mark: Mark
    let text: String
    let place: String

    var testDescription: String { "\(place) \(label.rawValue) \(mark.rawValue) \(text)" }

    /// Sentences of every file of `Sentences/`; a line that is none stops the tests.
    static let all: [PositionSentence] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Sentences")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap(sentences)
    }()

    private static func sentences(in file: URL) -> [PositionSentence] {
        let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { number, line -> PositionSentence? in
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            guard words.count >= 2, let label = Reading.Answer(rawValue: String(words[0])),
                let sign = words[1].first, let mark = Mark(rawValue: sign)
            else { preconditionFailure("\(file.lastPathComponent):\(number + 1): neither sentence nor comment") }
            let text = words.count > 2 ? String(words[2]).replacing("⏎", with: "\n") : ""
            return PositionSentence(
                label: label, mark: mark, text: text, place: "\(file.lastPathComponent):\(number + 1)")
        }
    }

    /// What the reader makes of it.
    var reading: PositionReading {
        PositionReader().read(text: text, struck: [], subject: "", question: Question(kind: .signature))
    }
}

extension Reading.Answer {
    var consents: Bool { position?.consents ?? false }
    var objects: Bool { position?.objects ?? false }
    /// Whether it lets the text be signed.
    var passes: Bool { consents || self == .abstain || self == .recuse || self == .none }
}
