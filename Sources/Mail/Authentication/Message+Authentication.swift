import Federation

extension Message {
    /// What the trusted servers found out about this mail.
    ///
    /// Aligned is stricter than DMARC's relaxed mode (RFC 7489 §3.1.1). For DKIM alone only the very domain of From
    /// counts: whether `asso.example` may speak for `section.asso.example` depends on who registers names beneath it,
    /// which nobody here knows (`gouv.fr` has two labels too). A server that knows says `dmarc=pass`, which counts for
    /// exactly the domain it names. SPF alone never counts: it speaks of the envelope.
    public func authentication(trusting servers: [TrustedServer]) -> Authentication {
        let block = servers.lazy.map { TrustedBlock.fields(of: self, server: $0) }.first { !$0.isEmpty } ?? []
        let results = block.flatMap(\.results)
        let dmarc = results.first { $0.method == "dmarc" }.map(DMARCResult.init)
        let dkim = results.filter { $0.method == "dkim" }.map(DKIMResult.init)
        let spf = results.first { $0.method == "spf" }.map(SPFResult.init)
        func found(_ alignment: Authentication.Alignment) -> Authentication {
            Authentication(dmarc: dmarc, dkim: dkim, spf: spf, alignment: alignment)
        }
        guard !block.isEmpty else { return found(.none(.noTrustedResults)) }
        guard !Message.isContradictory(block) else { return found(.none(.contradictory)) }
        guard let domain = from.address.map({ String($0.domain) }) else { return found(.none(.noAuthor)) }
        return found(alignment(of: domain, dmarc: dmarc, dkim: dkim, spf: spf))
    }

    private func alignment(
        of domain: String, dmarc: DMARCResult?, dkim: [DKIMResult], spf: SPFResult?
    ) -> Authentication.Alignment {
        let signatures = values(of: "DKIM-Signature").compactMap(SignatureTags.init)
        let isEnvelopeOwn = spf?.result == "pass" && spf?.mailFromDomain == domain
        if let dmarc, dmarc.result == "pass", dmarc.headerFrom == domain {
            // The pass may rest on a signature that covers part of the body only.
            if isEnvelopeOwn || !signatures.contains(where: \.isWeak) { return .dmarc }
        }
        let passed = dkim.filter { $0.result == "pass" }
        let own = passed.filter { $0.domain == domain }
        let sound = own.filter { result in
            !result.isWeak && signatures.filter { signs($0, result) }.allSatisfy { !$0.isWeak }
        }
        if !sound.isEmpty { return .dkim }
        if !own.isEmpty || (dmarc?.result == "pass" && dmarc?.headerFrom == domain) { return .none(.weakSignature) }
        return .none(passed.isEmpty && dmarc?.result != "pass" ? .notPassed : .otherDomain)
    }

    private func signs(_ signature: SignatureTags, _ result: DKIMResult) -> Bool {
        signature.domain == result.domain && (result.selector.map { $0 == signature.selector } ?? true)
    }

    /// One server writes each method in one field; a second field with the same method came from somebody else.
    private static func isContradictory(_ block: [ResultSyntax]) -> Bool {
        var seen = Set<String>()
        return block.contains { field in
            let methods = Set(field.results.map(\.method))
            defer { seen.formUnion(methods) }
            return !seen.isDisjoint(with: methods)
        }
    }
}

extension DMARCResult {
    init(_ result: ResultSyntax.MethodResult) {
        self.init(result: result.result, headerFrom: result.value("header.from")?.lowercased())
    }
}

extension DKIMResult {
    init(_ result: ResultSyntax.MethodResult) {
        let identity = result.value("header.i").flatMap { $0.split(separator: "@").last.map(String.init) }
        let comments = result.comments
        let bits = comments.firstRange(of: "-bit").flatMap { mark in
            Int(comments[..<mark.lowerBound].reversed().prefix { $0.isNumber }.reversed().map(String.init).joined())
        }
        let isRSA = !comments.contains("ed25519")
        self.init(
            result: result.result, domain: (result.value("header.d") ?? identity)?.lowercased(),
            selector: result.value("header.s"),
            isWeak: result.properties.contains { $0.name.hasPrefix("policy.") }
                || ["t=y", "testing", "test mode", "l="].contains { comments.contains($0) }
                || (isRSA && bits.map { $0 < 1024 } ?? false))
    }
}

extension SPFResult {
    init(_ result: ResultSyntax.MethodResult) {
        let sender = result.value("smtp.mailfrom") ?? result.value("smtp.mail") ?? result.value("smtp.mfrom")
        self.init(
            result: result.result,
            mailFromDomain: sender.flatMap { $0.split(separator: "@").last.map { $0.lowercased() } })
    }
}
