import Testing

@testable import Mail

@Suite struct HTMLTextTests {
    private func text(_ html: String) -> [String] { HTMLText.lines(of: html).map(\.text) }

    @Test(arguments: [
        ("a<br>b", ["a", "b"]), ("<p>a</p><p>b</p>", ["a", "", "b"]), ("<div>a</div><div>b</div>", ["a", "b"]),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>b</p>", ["a", "b"]), ("a \n  b\t c", ["a b c"]),
        ("<pre>a\n  b</pre>", ["a", "  b"]), ("<ul><li>a<li>b</ul>", ["- a", "- b"]),
        ("<ol start=3><li>a</li><li>b</li></ol>", ["3. a", "4. b"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a b", "c"]),
        ("a<hr>b", ["a", "", "b"]), ("&eacute;&#233;&amp;&lt;", ["éé&<"]),
        ("<!-- a -->b<script>c</script><title>d</title>", ["b"]),
        ("<input type=checkbox checked> oui <input type=checkbox> non", ["[x] oui [ ] non"]),
        ("a<img alt=\"👍\" src=x>b<img alt=logo>", ["a👍b"]), ("<o:p>a</o:p><![if !mso]>b<![endif]>", ["ab"]),
        ("a<b>b<i>c", ["abc"]), ("", []),
    ])
    func `lines are laid out as a mail program does`(html: String, expected: [String]) {
        #expect(text(html) == expected)
    }

    @Test(arguments: [
        "<p style=\"display:none\">x</p>", "<p style='DISPLAY : NONE !important'>x</p>",
        "<p style=\"visibility:hidden\">x</p>",
        "<p style=\"font-size:0\">x</p>", "<p style=\"font-size:1px\">x</p>", "<p style=\"opacity:0\">x</p>",
        "<p hidden>x</p>",
        "<p style=\"color:#fff\">x</p>", "<p style=\"color:#fefefe\">x</p>", "<font color=white>x</font>",
        "<div bgcolor=black style=\"background-color:#222\"><p style=\"color:#202020\">x</p></div>",
        "<p style=\"position:absolute;left:-9999px\">x</p>", "<p style=\"text-indent:-9999px\">x</p>",
        "<p style=\"max-height:0;overflow:hidden\">x</p>", "<p style=\"mso-hide:all\">x</p>",
        "<p style=\"color:transparent\">x</p>",
        "<style>.a .x, #y {color:red; display:none}</style><p class=x>x</p>",
        "<style>#y{visibility:hidden}</style><p id=y>x</p>",
        "<div style=\"display:none\"><p>x</p></div>",
    ])
    func `what the eye does not see is marked`(html: String) {
        let lines = HTMLText.lines(of: html)
        #expect(lines.flatMap(\.runs).map(\.text).joined() == "x")
        #expect(lines.flatMap(\.runs).allSatisfy { $0.marks.contains(.hidden) })
        #expect(lines.allSatisfy { $0.text.isEmpty })
    }

    @Test(arguments: [
        "<p aria-hidden=true>x</p>", "<p style=\"font-size:1em\">x</p>", "<p style=\"font-size:8pt\">x</p>",
        "<p style=\"color:#ccc\">x</p>",
        "<div style=\"background:#000\"><p style=\"color:#fff\">x</p></div>",
        "<style>@media print {.x{display:none}}</style><p class=x>x</p>",
        "<p style=\"margin-left:-5px\">x</p>", "<p style=\"max-height:100px\">x</p>",
    ])
    func `what the eye sees is not`(html: String) {
        #expect(text(html).joined() == "x")
    }

    @Test(arguments: [
        ("<blockquote type=cite>x</blockquote>", HTMLContainer.citation),
        ("<blockquote class=gmail_quote>x</blockquote>", .citation),
        ("<blockquote>x</blockquote>", .bareQuote),
        ("<blockquote style='border-left:2px solid blue'>x</blockquote>", .citation),
        ("<div class=\"ydp12yahoo_quoted\">x</div>", .citation),
        ("<div data-marker=__QUOTED_TEXT__>x</div>", .citation),
        ("<div class=moz-cite-prefix>x</div>", .attribution), ("<div class=\"x_gmail_attr\">x</div>", .attribution),
        ("<div id=x_divRplyFwdMsg>x</div>", .replyHeader),
        ("<div style='border:none;border-top:solid #E1E1E1 1.0pt'>x</div>", .replyHeader),
        ("<div id=Signature>x</div>", .signature), ("<div class=moz-signature>x</div>", .signature),
        ("<blockquote style='margin:0 0 0 40px;border:none'>x</blockquote>", .body), ("<p>x</p>", .body),
    ])
    func `containers of the mail programs are known`(html: String, container: HTMLContainer) {
        #expect(HTMLText.lines(of: html).first?.container == container)
    }

    @Test func `struck text and colours are marked`() {
        let runs = HTMLText.lines(of: "a<s>b</s><span style=\"color:rgb(255, 0, 0)\">c</span><strike>d</strike>")
            .flatMap(\.runs)
        #expect(runs.map(\.text) == ["a", "b", "c", "d"])
        #expect(runs.map { $0.marks.contains(.struck) } == [false, true, false, true])
        #expect(runs[2].colour == HTMLColour(red: 255, green: 0, blue: 0))
    }

    @Test func `quotes count their depth`() {
        let lines = HTMLText.lines(of: "<blockquote>a<blockquote>b</blockquote></blockquote>c")
        #expect(lines.map(\.quoteDepth) == [1, 2, 0])
    }

    @Test func `hostile input is read whole or said not to be`() {
        let deep = HTMLText(
            String(repeating: "<blockquote>", count: 10_000) + "x" + String(repeating: "</blockquote>", count: 10_000))
        #expect(deep.lines.map(\.quoteDepth) == [10_000])
        #expect(!deep.isTruncated)
        let attributes = (0..<5_000).map { "a\($0)=1" }.joined(separator: " ")
        let wide = HTMLText("<p \(attributes)>x</p>y")
        #expect(wide.isTruncated)
        #expect(wide.lines.map(\.text).joined().contains("y"))
        let long = HTMLText(String(repeating: "x", count: 50), limits: .init(bytes: 20))
        #expect(long.isTruncated)
        #expect(long.lines.map(\.text) == [String(repeating: "x", count: 20)])
        let unclosed = HTMLText(
            String(repeating: "<div>", count: 200) + String(repeating: "</x>", count: 200), limits: .init(work: 20_000))
        #expect(unclosed.isTruncated)
    }
}
