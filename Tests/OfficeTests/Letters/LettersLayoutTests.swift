import Testing

@testable import Office

struct LettersLayoutTests {
    @Test(arguments: [
        (
            String(repeating: "mot ", count: 20),
            ["mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot", "mot mot"]
        ),
        (
            "- " + String(repeating: "x", count: 60) + " suite de la ligne",
            ["- " + String(repeating: "x", count: 60) + " suite de", "  la ligne"]
        ),
        (
            "> " + String(repeating: "y", count: 60) + " suite de la ligne",
            ["> " + String(repeating: "y", count: 60) + " suite de", "> la ligne"]
        ),
        (
            "  " + String(repeating: "z", count: 60) + " suite de la ligne",
            ["  " + String(repeating: "z", count: 60) + " suite de", "  la ligne"]
        ),
        ("a\u{A0}" + String(repeating: "b", count: 80), ["a\u{A0}" + String(repeating: "b", count: 80)]),
        ("x  \n\n\n\ny\n\n", ["x", "", "y"]),
        ("\n\nx\n-- \nnom", ["x", "-- ", "nom"]),
    ])
    func `lines are laid out`(text: String, lines: [String]) {
        #expect(PlainLayout.laidOut(text) == lines.joined(separator: "\n") + "\n")
    }

    @Test(arguments: [
        ("Qui ? Nous : « oui » ; non !", "Qui\u{202F}? Nous\u{A0}: «\u{A0}oui\u{A0}»\u{202F}; non\u{202F}!"),
        ("d'accord, nº 5", "d’accord, nº\u{A0}5"), ("10:30 http://x", "10:30 http://x"),
    ])
    func `the clerk's words get French spaces`(typed: String, set: String) {
        #expect(Typography.french.set(typed) == set)
        #expect(Typography.plain.set(typed) == typed)
    }

    @Test func `markup and names are not touched by typography`() {
        let source = "<a style=\"x : y; z: 'a'\" href=\"{{href}}\">L'un {{name}} :</a> l'autre"
        let set = Typography.french.setting(TemplatePiece.pieces(of: source), form: .html).map(\.source).joined()
        #expect(set == "<a style=\"x : y; z: 'a'\" href=\"{{href}}\">L’un {{name}}\u{A0}:</a> l’autre")
    }

    @Test(arguments: [
        ("un\ndeux", [["un", "deux"]]), ("un\r\n\r\n\r\ndeux\r\n", [["un"], ["deux"]]), ("", []), (" \n\t\n", []),
        (
            "Nous demandons le maintien de la formation en trois ans pour tous\nles métiers du travail social.\nMerci",
            [
                [
                    "Nous demandons le maintien de la formation en trois ans pour tous les métiers du travail social.",
                    "Merci",
                ]
            ]
        ),
        (
            "Nous demandons le maintien de la formation en trois ans et aussi\n- un point\n- un autre",
            [["Nous demandons le maintien de la formation en trois ans et aussi", "- un point", "- un autre"]]
        ),
    ])
    func `a passage keeps its paragraphs and joins broken lines`(text: String, paragraphs: [[String]]) {
        let passage = Passage(text, limit: 1_000)
        #expect(passage.paragraphs == paragraphs && !passage.isCut)
    }

    @Test func `a passage too long is cut, and says so`() {
        let passage = Passage(Array(repeating: "encore une ligne", count: 100).joined(separator: "\n"), limit: 200)
        #expect(passage.isCut && passage.paragraphs[0].count < 14)
        #expect(Passage(String(repeating: "mot ", count: 1_000), limit: 200).isCut)
        #expect(!Passage("exactement\n", limit: 10).isCut && Passage("exactement\nplus", limit: 10).isCut)
    }

    @Test(arguments: [
        ("a\u{202E}b\u{2066}c", "abc"), ("N\u{200B}O\u{200D}N\u{FEFF}", "NON"), ("x\r\nBcc: y", "x Bcc: y"),
        ("a\0b\u{1B}[31m", "ab[31m"), ("  deux   mots ", "deux mots"), ("soft\u{AD}hyphen", "softhyphen"),
        ("u\u{2028}v\u{85}w", "u v w"), ("\u{E0041}tag", "tag"),
        ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}"),
        ("n\u{A0}: o\u{202F}?", "n\u{A0}: o\u{202F}?"),
    ])
    func `invisible characters are dropped`(text: String, line: String) {
        #expect(Array(UserText.line(text).unicodeScalars) == Array(line.unicodeScalars))
    }

    @Test func `links of strangers are taken out`() {
        let text = "voir https://x.example/a et WWW.y.example ou a@b.example"
        #expect(UserText.withoutLinks(text, mark: "[…]") == "voir […] et […] ou a@b.example")
    }
}
