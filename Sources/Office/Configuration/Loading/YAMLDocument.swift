import Foundation
import Yams

/// A configuration file as YAML nodes that know their lines.
///
/// Yams refuses a mapping with the same key twice and stops there. So that all faults can still be told at once, the
/// first of the two gets a mark before its name and the text is read again; `Shaper` reports marked keys.
struct YAMLDocument {
    /// The root.
    let root: Node

    /// A private-use character that no key known begins with.
    static let duplicateMark: Unicode.Scalar = "\u{F8FF}"
    /// How many bytes are read in all, for one duplicate key after another, before only the next of them is told.
    private static let patience = 1 << 20

    /// Reads `bytes` of `file`.
    init(_ bytes: [UInt8], file: String) throws(ConfigurationFaults) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let place = ConfigurationPlace(file: file, line: YAMLDocument.firstBadLine(bytes))
            throw ConfigurationFaults([ConfigurationFault(.file(.notUTF8), at: place)])
        }
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        for reading in 0... {
            do {
                guard let root = try Yams.compose(yaml: YAMLDocument.string(scalars)) else { break }
                self.root = root
                return
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let goesOn = reading * bytes.count < YAMLDocument.patience
                guard goesOn, YAMLDocument.setAside(context.mark, in: &scalars) else {
                    let place = ConfigurationPlace(file: file, line: context.mark.line)
                    let key = keys.first.map(YAMLDocument.plain) ?? "?"
                    throw ConfigurationFaults([ConfigurationFault(.file(.repeatedKey(key)), at: place)])
                }
            } catch {
                throw ConfigurationFaults([YAMLDocument.fault(error, file: file)])
            }
        }
        throw ConfigurationFaults([
            ConfigurationFault(.file(.empty), at: ConfigurationPlace(file: file, line: 1))
        ])
    }

    /// `key` without the marks of duplicates.
    static func plain(_ key: String) -> String {
        String(String.UnicodeScalarView(key.unicodeScalars.drop { $0 == duplicateMark }))
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Writes the mark before the key that stands at `mark`, behind its quote if it has one.
    private static func setAside(_ mark: Mark, in scalars: inout [Unicode.Scalar]) -> Bool {
        var index = 0
        for _ in 1..<max(1, mark.line) {
            guard let end = scalars[index...].firstIndex(where: { $0 == "\n" }) else { return false }
            index = end + 1
        }
        index += mark.column - 1
        guard scalars.indices.contains(index) else { return false }
        if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
        scalars.insert(duplicateMark, at: index)
        return true
    }

    private static func firstBadLine(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
        return bad + 1
    }

    private static func fault(_ error: any Error, file: String) -> ConfigurationFault {
        func at(_ line: Int, _ column: Int, _ problem: String) -> ConfigurationFault {
            ConfigurationFault(
                .file(.syntax(problem: YAMLProblem.french(problem))),
                at: ConfigurationPlace(file: file, line: line, column: column))
        }
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            return at(mark.line, mark.column, problem)
        case YamlError.reader(let problem, let offset, _, let yaml):
            let before = yaml.unicodeScalars.prefix(offset ?? 0)
            return at(before.filter { $0 == "\n" }.count + 1, 1, problem)
        default:
            return at(1, 1, String(describing: error))
        }
    }
}
