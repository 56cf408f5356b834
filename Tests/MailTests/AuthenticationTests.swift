import Mail
import Testing

@Suite struct AuthenticationTests {
    static let trusted = [TrustedServer(id: "mx.cpo.example", relays: ["store.cpo.example", "2002:a05:*"])]
    static let good = "Authentication-Results: mx.cpo.example; dmarc=pass header.from=anas.example"
    static let outer = "Received: from out.anas.example by mx.cpo.example with ESMTPS; Mon, 3 Aug 2026 09:12:00 +0200"
    static let inner = "Received: from mx.cpo.example by store.cpo.example with LMTP; Mon, 3 Aug 2026 09:12:01 +0200"
    static let from = "From: Marie <marie@anas.example>"

    static func found(_ header: [String]) -> Authentication.Alignment {
        message(header.joined(separator: "\n")).authentication(trusting: trusted).alignment
    }

    @Test(arguments: [
        [good, outer, from],
        ["Return-Path: <marie@anas.example>", good, outer, from],
        [inner, good, outer, from],
        ["Received: by 2002:a05:6a10::1 with SMTP id x; Mon, 3 Aug 2026 09:12:02 +0200", inner, good, outer, from],
        ["Authentication-Results: elsewhere.example; dmarc=fail header.from=anas.example", good, outer, from],
        ["Authentication-Results: mx.cpo.example 1;\n dmarc=pass (p=reject) header.from=ANAS.example", outer, from],
        [good, outer, good.replacing("pass", with: "fail"), from],
    ])
    func `T26 the trusted server's own block confirms the author`(header: [String]) {
        #expect(Self.found(header) == .dmarc)
    }

    @Test(arguments: [
        [outer, good, from],
        [from, outer, good],
        ["Received: from evil.example by evil.example", good, from],
        ["Received: from by store.cpo.example by evil.example", good, from],
        [good.replacing("mx.cpo", with: "MX.cpo"), outer, from],
        [good.replacing("mx.cpo.example", with: "mx.cpo.example."), outer, from],
        [good.replacing("mx.cpo", with: "mx.(x)cpo"), outer, from],
        [good.replacing(" mx.cpo.example", with: " (x) mx.cpo.example"), outer, from],
        [good.replacing("mx.cpo.example", with: "mx.cpo\n .example"), outer, from],
        [good.replacing("mx.cpo.example", with: "elsewhere.example"), outer, from],
        ["ARC-Authentication-Results: i=1; mx.cpo.example; dmarc=pass header.from=anas.example", outer, from],
        ["X-" + good, outer, from],
        ["Authentication-Results: dmarc=pass header.from=anas.example", outer, from],
        ["Authentication-Results: mx.cpo.example; dmarc=pass (header.from=anas.example", outer, from],
    ])
    func `T26 results that came with the mail count for nothing`(header: [String]) {
        #expect(Self.found(header) == .none(.noTrustedResults))
    }

    @Test(arguments: [
        ([good, good, outer, from], Authentication.Reason.contradictory),
        ([good, outer], .noAuthor),
        ([good.replacing("anas", with: "evil"), outer, from], .otherDomain),
        (["Authentication-Results: mx.cpo.example; dmarc=fail header.from=anas.example", outer, from], .notPassed),
        (["Authentication-Results: mx.cpo.example; none", outer, from], .notPassed),
        (
            ["Authentication-Results: mx.cpo.example; spf=pass smtp.mailfrom=marie@anas.example", outer, from],
            .notPassed
        ),
        (["Authentication-Results: mx.cpo.example; dkim=pass header.d=evil.example", outer, from], .otherDomain),
        (["Authentication-Results: mx.cpo.example; dkim=pass header.d=example", outer, from], .otherDomain),
        (["Authentication-Results: mx.cpo.example; dkim=pass header.d=mail.anas.example", outer, from], .otherDomain),
        (
            ["Authentication-Results: mx.cpo.example; dkim=neutral (t=y) header.d=anas.example", outer, from],
            .notPassed
        ),
        (
            ["Authentication-Results: mx.cpo.example; dkim=pass (t=y) header.d=anas.example", outer, from],
            .weakSignature
        ),
        (
            [
                "Authentication-Results: mx.cpo.example; dkim=pass header.d=anas.example policy.dkim-rules=x", outer,
                from,
            ],
            .weakSignature
        ),
        (
            ["Authentication-Results: mx.cpo.example; dkim=pass (512-bit key) header.d=anas.example", outer, from],
            .weakSignature
        ),
        (
            [
                "Authentication-Results: mx.cpo.example; dkim=pass header.d=anas.example", outer,
                "DKIM-Signature: v=1; d=anas.example; s=k; h=from:to; l=10; b=x", from,
            ], .weakSignature
        ),
        (
            [
                "Authentication-Results: mx.cpo.example; dkim=pass header.d=anas.example header.s=k", outer,
                "DKIM-Signature: v=1; d=anas.example; s=k; h=to:subject; b=x", from,
            ], .weakSignature
        ),
        ([good, outer, "DKIM-Signature: v=1; d=anas.example; s=k; h=from; l=10; b=x", from], .weakSignature),
    ])
    func `T28 what does not confirm the author's own domain says why`(
        header: [String], reason: Authentication.Reason
    ) {
        #expect(Self.found(header) == .none(reason))
    }

    @Test(arguments: [
        "dkim=pass header.d=anas.example", "dkim=pass (2048-bit key) header.i=@anas.example header.s=k",
        "dkim=fail header.d=evil.example; dkim=pass header.d=ANAS.example", "dkim = pass header.d=anas.example",
        "spf=fail smtp.mailfrom=x@evil.example; dkim/1=pass reason=\"good; signature\" header.d=anas.example",
    ])
    func `a signature of the very domain confirms it`(results: String) {
        #expect(Self.found(["Authentication-Results: mx.cpo.example; \(results)", Self.outer, Self.from]) == .dkim)
    }

    @Test func `nobody is trusted by default`() {
        let read = message([Self.good, Self.outer, Self.from].joined(separator: "\n"))
        #expect(read.authentication(trusting: []).alignment == .none(.noTrustedResults))
        #expect(!read.authentication(trusting: []).isAligned)
    }

    @Test func `results are kept one a method`() {
        let read = message(
            "Authentication-Results: mx.cpo.example; spf=pass smtp.mailfrom=bounce@ANAS.example;\n"
                + " dkim=pass header.d=anas.example header.s=k1; x-new=pass; dmarc=pass header.from=anas.example\n"
                + Self.from)
        let found = read.authentication(trusting: Self.trusted)
        #expect(found.spf?.mailFromDomain == "anas.example")
        #expect(found.dkim.map(\.selector) == ["k1"])
        #expect(found.dmarc?.result == "pass")
    }
}
