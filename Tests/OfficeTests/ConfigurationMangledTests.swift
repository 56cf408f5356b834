import Foundation
import Office
import Testing

/// Whatever a hand may do to a line, the loader answers with a configuration or with faults, and never stops short.
struct ConfigurationMangledTests {
    private static let lines = ConfigurationBench.sound.split(separator: "\n").map(String.init)

    enum Mangling: CaseIterable {
        case deleted, doubled, cut, valueless, indented, listed, quoted

        func apply(to line: String) -> String? {
            switch self {
            case .deleted: nil
            case .doubled: line + "\n" + line
            case .cut: String(line.prefix(line.count / 2))
            case .valueless: line.firstIndex(of: ":").map { String(line[...$0]) } ?? line
            case .indented: "  " + line
            case .listed: line.replacing(": ", with: ": [[a, {b: c}], ", maxReplacements: 1) + "]"
            case .quoted: line.replacing(": ", with: ": \"", maxReplacements: 1) + "\""
            }
        }
    }

    @Test(arguments: Mangling.allCases)
    func `a mangled line is told at a line that exists`(mangling: Mangling) throws {
        for index in Self.lines.indices {
            var lines = Self.lines
            if let line = mangling.apply(to: lines[index]) { lines[index] = line } else { lines.remove(at: index) }
            let text = lines.joined(separator: "\n")
            let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
            for fault in try ConfigurationBench(text).faults() {
                #expect((1...last).contains(fault.place.line), "\(mangling) line \(index + 1): \(fault)")
                #expect(!fault.kind.sentence.isEmpty)
            }
        }
    }

    @Test func `a file cut short after any line is told`() throws {
        for count in 1..<Self.lines.count {
            let bench = try ConfigurationBench(Self.lines.prefix(count).joined(separator: "\n"))
            #expect(!bench.faults().isEmpty)
        }
    }
}
