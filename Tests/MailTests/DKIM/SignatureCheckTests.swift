import Federation
import Foundation
import Testing

@testable import Mail

/// T28: a signature confirms exactly the domain of From, or nothing.
struct SignatureCheckTests {
    static let received = Date(timeIntervalSince1970: 1_782_720_000)
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Signed")
    static let unsigned = mail(
        "From: Marie <marie@anas.example>\nTo: greffe@cpo.example\nSubject: Re: Appel\n"
            + "Date: Mon, 29 Jun 2026 10:00:00 +0200\nMessage-ID: <m@anas.example>", "Pas d'accord.\n")

    private func found(_ bytes: [UInt8], _ keys: any KeyDirectory, at received: Date = received)
        -> Authentication.Alignment
    {
        SignatureCheck(bytes, received: received).alignment(of: Message(parsing: bytes).from.address, keys: keys)
    }

    private func keys(_ record: String? = nil, name: String = "k._domainkey.anas.example") throws -> KeyTable {
        KeyTable([name: .records([try record ?? "v=DKIM1; k=ed25519; p=\(Signer.publicKey())"])])
    }

    private func key(_ tags: String) throws -> KeyTable {
        try keys("v=DKIM1; k=ed25519; \(tags)p=\(Signer.publicKey())")
    }

    private func signed(_ change: (inout Signer) -> Void = { _ in }) throws -> [UInt8] {
        var signer = Signer()
        change(&signer)
        return try signer.sign(Self.unsigned)
    }

    // MARK: Mails that another program signed

    @Test(arguments: [
        "simple-simple", "simple-relaxed", "relaxed-simple", "relaxed-relaxed", "empty-body-simple",
        "empty-body-relaxed", "no-final-line-end", "rfc8463",
    ])
    func `T28 what dkimpy and the RFC's authors signed is confirmed, and no changed byte of it`(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent("\(name).eml")))
        let keys = try KeyTable(of: Self.folder)
        #expect(found(bytes, keys) == .dkim)
        let text = String(decoding: bytes, as: UTF8.self)
        for (before, after) in [("Subject: ", "Subject: x"), ("\r\n\r\n", "\r\n\r\nx"), ("Date: ", "Date: 1")] {
            let changed = text.replacingOccurrences(of: before, with: after)
            #expect(changed != text)
            #expect(found(Array(changed.utf8), keys) == .none(.notPassed), "\(before)")
        }
    }

    @Test func `T28 each of the two signatures of RFC 8463 stands for itself`() throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent("rfc8463.eml")))
        for selector in ["brisbane", "test"] {
            let name = "\(selector)._domainkey.football.example.com"
            let only = KeyTable([name: try KeyTable(of: Self.folder).records(of: name)])
            #expect(found(bytes, only) == .dkim)
        }
    }

    @Test func `a disk that lost the CRs, and fields added above, change nothing`() throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent("relaxed-relaxed.eml")))
        let keys = try KeyTable(of: Self.folder)
        #expect(found(bytes.filter { $0 != 13 }, keys) == .dkim)
        #expect(found(Array("Received: by x.example\r\nX-Spam: no\r\n".utf8) + bytes, keys) == .dkim)
    }

    @Test(arguments: [("body-length", Authentication.Reason.weakSignature), ("weak-key", .weakSignature)])
    func `T28 a body length or a key of 512 bits leaves room for a forger`(
        name: String, reason: Authentication.Reason
    ) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent("\(name).eml")))
        #expect(found(bytes, try KeyTable(of: Self.folder)) == .none(reason))
    }

    // MARK: Mails that no honest program would sign so

    @Test func `T28 the bare signature passes, so that what follows is refused for its own reason`() throws {
        #expect(found(try signed(), try keys()) == .dkim)
        #expect(found(try signed { $0["c"] = "simple/simple" }, try keys()) == .dkim)
        #expect(found(try signed { $0["h"] = "from:from:subject:subject:date" }, try keys()) == .dkim, "oversigned")
        #expect(found(try signed { $0["i"] = "marie@mail.anas.example" }, try keys()) == .dkim)
        #expect(found(try signed { $0["t"] = "1782719000" }, try keys()) == .dkim)
    }

    @Test(arguments: [
        ("d", "evil.example", Authentication.Reason.otherDomain), ("d", "example", .otherDomain),
        ("d", "mail.anas.example", .otherDomain), ("d", "anas.example.", .notPassed),
        ("h", "subject:date", .weakSignature),
        ("l", "3", .weakSignature), ("l", "0", .weakSignature), ("x", "1782719999", .notPassed),
        ("x", "soon", .notPassed),
        ("i", "marie@evil.example", .notPassed), ("i", "marie@notanas.example", .notPassed),
        ("a", "rsa-sha1", .notPassed), ("a", "rsa-sha256", .notPassed), ("a", "none", .notPassed),
        ("c", "nofws", .notPassed), ("q", "http", .notPassed), ("s", "", .notPassed), ("h", "", .notPassed),
        ("s", "../k", .notPassed),
    ])
    func `T28 what a signature says of itself is held against it`(
        tag: String, value: String, reason: Authentication.Reason
    ) throws {
        let name = "k._domainkey.\(tag == "d" ? value : "anas.example")"
        #expect(found(try signed { $0[tag] = value }, try keys(name: name)) == .none(reason))
    }

    @Test func `T28 an expired signature, by the time of arrival`() throws {
        let bytes = try signed {
            $0["t"] = "1782700000"
            $0["x"] = "1782720000"
        }
        #expect(found(bytes, try keys()) == .dkim)
        #expect(found(bytes, try keys(), at: Self.received + 1) == .none(.notPassed))
        let backwards = try signed {
            $0["t"] = "1782720002"
            $0["x"] = "1782720001"
        }
        #expect(found(backwards, try keys()) == .none(.notPassed))
    }

    @Test func `T28 keys on trial, revoked, of another use or kind, doubled or unknown`() throws {
        let bytes = try signed()
        #expect(found(bytes, try key("t=y; ")) == .none(.weakSignature))
        #expect(found(bytes, try key("t=s:y; ")) == .none(.weakSignature))
        #expect(found(bytes, try key("t=s; ")) == .dkim)
        #expect(found(try signed { $0["i"] = "@mail.anas.example" }, try key("t=s; ")) == .none(.notPassed))
        #expect(found(bytes, try key("s=tlsrpt; ")) == .none(.notPassed))
        #expect(found(bytes, try key("h=sha1; ")) == .none(.notPassed))
        #expect(found(bytes, try key("n=a; n=b; ")) == .none(.notPassed))
        let own = try Signer.publicKey()
        for record in ["v=DKIM1; k=ed25519; p=", "v=DKIM1; k=rsa; p=\(own)", "k=ed25519; v=DKIM1; p=\(own)", "", "x"] {
            #expect(found(bytes, try keys(record)) == .none(.notPassed), "\(record)")
        }
        let name = "k._domainkey.anas.example"
        let record = "v=DKIM1; k=ed25519; p=\(own)"
        #expect(found(bytes, KeyTable([name: .records([record, record])])) == .none(.notPassed))
        #expect(found(bytes, KeyTable([:])) == .none(.notPassed))
        #expect(found(bytes, KeyTable([name: .unavailable])) == .none(.keyUnavailable))
    }

    @Test func `T27 T28 a second From is nobody's, even above a sound signature`() throws {
        let bytes = Array("From: chef@anas.example\r\n".utf8) + (try signed())
        let marie = try #require(EmailAddress("marie@anas.example"))
        let check = SignatureCheck(bytes, received: Self.received)
        #expect(check.alignment(of: marie, keys: try keys()) == .none(.weakSignature))
        #expect(found(bytes, try keys()) == .none(.noAuthor))
    }

    @Test func `a forger's signatures cost no query before the body agrees, and never more than four`() throws {
        let keys = try keys()
        let sound = try signed()
        let cut = try #require(String(decoding: sound, as: UTF8.self).components(separatedBy: "\r\n").first)
        let others = (0..<40).map { cut.replacingOccurrences(of: "s=k;", with: "s=k\($0);") + "\r\n" }.joined()
        #expect(found(Array(others.utf8) + Self.unsigned, keys) == .none(.notPassed))
        #expect(keys.asked.count == 4)
        let changed = Array(others.utf8) + Array(String(decoding: Self.unsigned, as: UTF8.self).appending("x").utf8)
        #expect(found(changed, keys) == .none(.notPassed))
        #expect(keys.asked.count == 4)
    }

    @Test func `no signature, no author`() throws {
        #expect(found(Self.unsigned, try keys()) == .none(.notPassed))
        #expect(
            SignatureCheck(try signed(), received: Self.received).alignment(of: nil, keys: try keys())
                == .none(.noAuthor))
    }
}
