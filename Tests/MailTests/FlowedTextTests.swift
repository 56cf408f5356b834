import Mail
import Testing

@Suite struct FlowedTextTests {
    @Test(arguments: [
        ("format=flowed", "Nous sommes \ncontre.\n", "Nous sommes contre.\n"),
        ("format=flowed; delsp=yes", "Nous som \nmes contre.\n", "Nous sommes contre.\n"),
        ("format=flowed", "> Oui \n> ou non ?\nNon.\n", "> Oui ou non ?\nNon.\n"),
        ("format=flowed", "> Oui \nNon.\n", "> Oui \nNon.\n"),
        ("format=flowed", ">> a \n>> b\n> c\n", ">> a b\n> c\n"),
        ("format=flowed", " > pas une citation\n From here\n", "> pas une citation\nFrom here\n"),
        ("format=flowed", "Oui. \n-- \nMarie\n", "Oui. \n-- \nMarie\n"),
        ("format=fixed", "Nous sommes \ncontre.\n", "Nous sommes \ncontre.\n"),
    ])
    func `soft breaks are joined, quotation and signature stay`(parameters: String, body: String, expected: String) {
        let read = message("Content-Type: text/plain; charset=utf-8; \(parameters)", body)
        #expect(read.views.map(\.text) == [expected])
        #expect(read.views.first?.isFlowed == parameters.hasPrefix("format=flowed"))
    }
}
