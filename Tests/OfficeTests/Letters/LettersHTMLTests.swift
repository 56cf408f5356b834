import Foundation
import Ledger
import Mail
import Testing

@testable import Office

struct LettersHTMLTests {
    @Test(arguments: LetterSpecimen.all)
    func `the HTML of every letter is readable in every mail program`(specimen: LetterSpecimen) throws {
        let draft = try LetterTestBench.draft(specimen)
        #expect(HTMLLint.faults(draft.html, subject: draft.subject) == [])
        #expect(!draft.html.contains("{{") && !draft.html.contains("}}"))
    }

    @Test(arguments: [
        ("<img src=\"x\">", "<img>"), ("<p style=\"color:#cccccc\">x</p>", "colour #cccccc"),
        ("<p style=\"padding:4px\">x</p>", "padding on p"), ("<a href=\"https://x.example\">x</a>", "link"),
        ("<strong>x", "closes nothing"), ("<ul></ul>", "a list without a point"),
        ("<p style=\"display:flex;position:fixed\">x</p>", "property position"),
        ("<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>", "more than three columns"),
    ])
    func `the lint finds what it is there for`(fragment: String, fault: String) throws {
        let specimen = try #require(LetterSpecimen.all.first { $0.name == "receipt" })
        let draft = try LetterTestBench.draft(specimen)
        let spoilt = draft.html.replacing("</h1>", with: "</h1>" + fragment)
        #expect(HTMLLint.faults(spoilt, subject: draft.subject).contains { $0.contains(fault) })
    }

    @Test(arguments: LetterSpecimen.all)
    func `the plain twin stays within 72 columns and holds no markup`(specimen: LetterSpecimen) throws {
        let plain = try LetterTestBench.draft(specimen).plain
        for line in plain.split(separator: "\n") where line.contains(" ") {
            #expect(line.count <= 72 || line.split(separator: " ").contains { $0.count > 60 })
        }
        #expect(!plain.contains("&amp;") && !plain.contains("<p") && !plain.contains("{{") && !plain.contains("\n\n\n"))
        #expect(plain.components(separatedBy: "\n-- \n").count == 2)
    }

    @Test(arguments: LetterSpecimen.all)
    func `both twins begin with the same words`(specimen: LetterSpecimen) throws {
        let draft = try LetterTestBench.draft(specimen)
        let first = try #require(draft.plain.split(separator: "\n").first).prefix(30)
        #expect(draft.html.replacing("<strong>", with: "").contains(HTMLLint.escaped(String(first.prefix(8)))))
    }
}
