import Ledger
import Testing

struct MinutesChangesTests {
    private func shown(_ old: String, _ new: String) -> [String] {
        MinutesChanges(from: old, to: new).lines.map { pieces in
            pieces.map { piece in
                switch piece.fate {
                case .same: piece.text
                case .added: "+\(piece.text)+"
                case .removed: "-\(piece.text)-"
                }
            }.joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("a\nb", "a\nb", []),
        ("Présents : ANAS", "Présents : ANAS et FNEJE", ["Présents : ANAS +et FNEJE+"]),
        ("un deux trois quatre", "un deux cinq quatre", ["un deux -trois- +cinq+ quatre"]),
        ("a\nb\nc", "a\nc", ["-b-"]), ("a\nc", "a\nb\nc", ["+b+"]),
        ("rien de commun", "tout autre texte", ["+tout autre texte+", "-rien de commun-"]),
        ("", "a", ["+a+"]), ("a", "", ["-a-"]), ("a\n\n\nb", "a\nb", []),
    ])
    func `changes are shown line by line and word by word`(old: String, new: String, lines: [String]) {
        #expect(shown(old, new) == lines)
    }

    @Test func `a rewritten text is shown up to a limit`() {
        let old = (0..<500).map { "ligne \($0)" }.joined(separator: "\n")
        let changes = MinutesChanges(from: old, to: "")
        #expect(changes.lines.count == 200 && changes.isCut)
    }
}
