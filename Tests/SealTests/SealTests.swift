import Seal
import Testing

struct SealTests {
    @Test func `SHA-256 of "abc" is the value FIPS 180-4 gives`() {
        #expect(
            SHA256Digest(of: "abc".utf8).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `HMAC separates fields that concatenate alike`() throws {
        let key = try #require(SecretKey(Array(repeating: 7, count: 32)))
        #expect(key.authenticationCode(over: ["ab", "c"]) != key.authenticationCode(over: ["a", "bc"]))
        #expect(key.authenticationCode(over: ["ab", "c"]) == key.authenticationCode(over: ["ab", "c"]))
    }

    @Test func `a key shorter than 16 bytes is refused and no key prints itself`() {
        #expect(SecretKey([1, 2, 3]) == nil)
        #expect("\(SecretKey.random())" == "secret key")
    }

    @Test(arguments: [("K7QFO2", "k7qf02"), ("I1L", "111"), ("abc", "abc")])
    func `Base32 forgives what people mistype`(typed: String, folded: String) {
        #expect(Base32.folded(typed) == folded)
    }

    @Test func `Base32 takes five bits a character`() {
        #expect(Base32.string([0xFF, 0x00, 0xFF, 0x00, 0xFF], length: 8) == "zw0fy07z")
    }
}
