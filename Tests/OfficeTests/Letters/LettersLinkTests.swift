import Federation
import Foundation
import Ledger
import Mail
import Testing

@testable import Office

/// The one-click answers: RFC 6068 links that survive the programs people have.
struct LettersLinkTests {
    @Test(arguments: LetterSpecimen.all)
    func `every link is short, ASCII, and comes back as the word and the code`(specimen: LetterSpecimen) throws {
        let draft = try LetterTestBench.draft(specimen)
        let hrefs = HTMLTag.tags(of: draft.html).compactMap { $0.attributes["href"] }
        for href in hrefs {
            let link = href.replacing("&amp;", with: "&")
            #expect(!href.replacing("&amp;", with: "").contains("&"))
            #expect(link.utf8.count <= AnswerDesk.maximumLength)
            #expect(
                link.utf8.allSatisfy { (33...126).contains($0) && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: ",") })
            let parts = try #require(URLComponents(string: link))
            #expect(parts.path == "greffe@cpo.example")
            let items = Dictionary(uniqueKeysWithValues: (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") })
            let subject = try #require(items["subject"])
            let body = try #require(items["body"])
            let code = try #require(specimen.envelope.answerCode)
            #expect(subject.hasSuffix(" " + code))
            #expect(subject.dropLast(code.count + 1) == body.replacing(" : ", with: ""))
            #expect(items["In-Reply-To"] == "<\(specimen.envelope.messageID)>")
            #expect(!body.contains("\n"))
        }
    }

    @Test func `an objection leaves room for its reason`() throws {
        let specimen = try #require(LetterSpecimen.all.first { $0.name == "proposal" })
        let html = try LetterTestBench.draft(specimen).html
        #expect(html.contains("body=RESERVE%20%3A%20&amp;") && html.contains("body=DESACCORD%20%3A%20&amp;"))
        #expect(html.contains("body=D%27ACCORD&amp;"))
    }

    @Test(arguments: ["greffe+cpo@cpo.example", "o'neil@cpo.example", "a&b=c?@cpo.example", "x%y@cpo.example"])
    func `the address keeps its characters`(address: String) throws {
        let desk = AnswerDesk(address: LetterSpecimen.address(address), code: "[SIG-2026-014 k7qf]", messageID: "m@x")
        let parts = try #require(URLComponents(string: desk.link("OUI", .word)))
        #expect(parts.path == address)
        #expect(parts.queryItems?.count == 3)
    }

    @Test func `a long identifier is left out rather than the link cut`() {
        let desk = AnswerDesk(
            address: LetterSpecimen.address("greffe@cpo.example"), code: "[SIG-2026-014 k7qf2m9x]",
            messageID: String(repeating: "m", count: 400) + "@x")
        let link = desk.link("DESACCORD", .wordAndReason)
        #expect(link.utf8.count <= AnswerDesk.maximumLength && link.hasSuffix("&body=DESACCORD%20%3A%20"))
    }

    @Test func `without a code the matter's number leads the answer home`() throws {
        let specimen = try #require(LetterSpecimen.all.first { $0.name == "reminder" })
        var envelope = specimen.envelope
        envelope.answerCode = nil
        let letter = Letter(
            key: specimen.letter.key, name: "Marie Durand", address: specimen.letter.address,
            matter: LetterSpecimen.matterID(14), content: specimen.letter.content)
        let html = try LetterTestBench.writer().draft(letter, envelope: envelope).html
        #expect(html.contains("subject=ABSTENTION%20%5BSIG-2026-014%5D&amp;"))
    }
}
