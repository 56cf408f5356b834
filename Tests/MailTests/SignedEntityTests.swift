import Mail
import Testing

/// What of a mail is signed (RFC 1847), before anything is verified.
struct SignedEntityTests {
    /// A signature packet of three bytes.
    private static let packet = "-----BEGIN PGP SIGNATURE-----\n\nwgMEAAE=\n=abcd\n-----END PGP SIGNATURE-----\n"

    private func signed(
        _ part: String = "Content-Type: text/plain\n\nOui.", signature: String = packet, after: String = "",
        boundary: String = "s"
    ) -> [UInt8] {
        let body =
            "Prologue.\n--s\n\(part)\n--s\nContent-Type: application/pgp-signature\n\n\(signature)\n\(after)--s--\n"
        return mail("From: a@b.example\nContent-Type: multipart/signed; boundary=\"\(boundary)\"", body)
    }

    @Test func `the signed part is the bytes between the boundaries, with lines that end in CR LF`() throws {
        let entity = try #require(SignedEntity(signed()))
        #expect(entity.form == .openPGP)
        #expect(String(decoding: entity.content, as: UTF8.self) == "Content-Type: text/plain\r\n\r\nOui.")
        #expect(entity.signature == [0xC2, 3, 4, 0, 1])
        let bare = signed().filter { $0 != 13 }
        #expect(SignedEntity(bare)?.content == entity.content)
        #expect(entity.covers(Message(parsing: signed())))
    }

    @Test(arguments: [
        "no armor", "-----BEGIN PGP SIGNATURE-----\n\n\n-----END PGP SIGNATURE-----\n",
        // A compressed packet, a literal one, a partial length, a length beyond the end.
        "-----BEGIN PGP SIGNATURE-----\n\nyAMBAgM=\n-----END PGP SIGNATURE-----\n",
        "-----BEGIN PGP SIGNATURE-----\n\nwgMEAAHLAwECAw==\n-----END PGP SIGNATURE-----\n",
        "-----BEGIN PGP SIGNATURE-----\n\nwuAEAAE=\n-----END PGP SIGNATURE-----\n",
        "-----BEGIN PGP SIGNATURE-----\n\nwgkEAAE=\n-----END PGP SIGNATURE-----\n",
    ])
    func `anything but signature packets never reaches GnuPG`(signature: String) {
        #expect(SignedEntity(signed(signature: signature)) == nil)
    }

    @Test func `T34 words beside the signature, where a program might show them, are not covered`() throws {
        let type = "Content-Type: application/pgp-signature"
        let beside = signed().replacing(
            type, with: "Content-Type: multipart/mixed; boundary=i\n\n--i\n\nNon.\n--i\n\(type)")
        let bytes = beside.replacing("--s--", with: "--i--\n--s--")
        let entity = try #require(SignedEntity(bytes))
        #expect(Message(parsing: bytes).views.map(\.text).joined().contains("Non."))
        #expect(!entity.covers(Message(parsing: bytes)))
    }

    @Test func `two parts, neither fewer nor more, make a signed mail`() {
        #expect(SignedEntity(signed(after: "--s\n\nNon.\n")) == nil)
        #expect(SignedEntity(signed(boundary: "other")) == nil)
        #expect(SignedEntity(mail("Content-Type: text/plain", "Oui.")) == nil)
        #expect(SignedEntity(mail("Content-Type: application/pkcs7-mime; smime-type=signed-data", "x")) == nil)
    }

    @Test func `blanks at the ends of lines make no other signed content, words do`() throws {
        let one = try #require(SignedEntity(signed("\nOui.  \nMarie")))
        let same = try #require(SignedEntity(signed("\nOui.\nMarie \t")))
        let other = try #require(SignedEntity(signed("\nOui. Marie")))
        #expect(one.identity == same.identity)
        #expect(one.identity != other.identity)
    }

    @Test func `a subject within the signed part is signed`() throws {
        let entity = try #require(SignedEntity(signed("Content-Type: text/plain\nSubject: Re: SIG-2026-001\n\nOui.")))
        #expect(entity.message.subject == "Re: SIG-2026-001")
    }
}

extension [UInt8] {
    fileprivate func replacing(_ words: String, with other: String) -> [UInt8] {
        let lines = other.replacing("\n", with: "\r\n")
        return Array(String(decoding: self, as: UTF8.self).replacing(words, with: lines).utf8)
    }
}
