import Federation
import Mail
import Testing

@Suite struct ListPostTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let header: String
        let id: String
        let author: String?
        let rewritten: Bool
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "Sympa",
            header: "From: Marie <marie@anas.example>\nList-Id: <membres.listes.example>\n"
                + "List-Post: <mailto:membres@listes.example>\nX-Loop: membres@listes.example",
            id: "membres.listes.example", author: "marie@anas.example", rewritten: false),
        Case(
            name: "Sympa against DMARC",
            header: "From: \"Marie (via membres Mailing List)\" <membres@listes.example>\nX-Original-From: Marie "
                + "<marie@anas.example>\nList-Id: <membres.listes.example>\nList-Post: <mailto:membres@listes.example>",
            id: "membres.listes.example", author: "marie@anas.example", rewritten: true),
        Case(
            name: "Mailman 2",
            header: "From: Marie via Membres <membres@listes.example>\nReply-To: marie@anas.example\n"
                + "List-Id: Nos membres <membres.listes.example>\nList-Post: <mailto:membres@listes.example>",
            id: "membres.listes.example", author: "marie@anas.example", rewritten: true),
        Case(
            name: "Mailman 3, replies to the list",
            header: "From: Marie via Membres <membres@listes.example>\nReply-To: membres@listes.example\n"
                + "Cc: marie@anas.example\nX-Mailman-Version: 3.3\nList-Id: <membres.listes.example>\n"
                + "List-Post: <mailto:membres@listes.example>",
            id: "membres.listes.example", author: "marie@anas.example", rewritten: true),
        Case(
            name: "Google Groups",
            header: "From: \"'marie@anas.example' via Membres\" <membres@g.example>\nX-Original-From: "
                + "marie@anas.example\nX-Google-Group-Id: 12\nList-ID: <membres.g.example>\n"
                + "List-Post: <https://groups.google.com/a/g.example/group/membres/post>, <mailto:membres@g.example>",
            id: "membres.g.example", author: "marie@anas.example", rewritten: true),
        Case(
            name: "an author the list hides",
            header: "From: Marie via Membres <membres@listes.example>\n"
                + "List-Id: <membres.listes.example>\nList-Post: <mailto:membres@listes.example>",
            id: "membres.listes.example", author: nil, rewritten: true),
        Case(
            name: "no List-Id", header: "From: marie@anas.example\nList-Post: <mailto:Membres@listes.example>",
            id: "membres@listes.example", author: "marie@anas.example", rewritten: false),
    ]

    @Test(arguments: cases)
    func `a post is known, and its author found behind the list`(given: Case) throws {
        let post = try #require(ListPost(message(given.header)))
        #expect(post.listID == given.id)
        #expect(post.author?.text == given.author)
        #expect(post.isRewritten == given.rewritten)
    }

    @Test(arguments: [
        "From: marie@anas.example",
        "From: news@b.example\nList-Id: <news.b.example>\nList-Unsubscribe: <mailto:u@b.example>",
        "From: marie@anas.example\nTo: membres@listes.example\nPrecedence: bulk",
        "From: news@b.example\nList-Id: <news.b.example>\nList-Post: NO\nPrecedence: list",
    ])
    func `what takes no posts is no list post`(header: String) {
        #expect(ListPost(message(header)) == nil)
    }
}
