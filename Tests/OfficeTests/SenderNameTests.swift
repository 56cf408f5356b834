import Federation
import Testing

@testable import Office

/// What a domain says of who writes from it.
struct SenderNameTests {
    @Test(arguments: [
        ("claire@france-esf.fr", "france esf"), ("claire@courrier.fneje.org", "fneje"),
        ("claire@cpo.asso.fr", "cpo"), ("claire@anas.example", "anas"),
    ])
    func `a domain of its own names the organisation`(address: String, name: String) throws {
        #expect(SenderName(address: try #require(EmailAddress(address))).ofDomain == name)
    }

    @Test(arguments: ["claire@orange.fr", "claire@gmail.com", "claire@asso.fr", "claire@ab.fr"])
    func `a provider, a shared suffix or two letters name nobody`(address: String) throws {
        #expect(SenderName(address: try #require(EmailAddress(address))).ofDomain == nil)
    }
}
