import Mail

/// What the doctor says of the `Authentication-Results` on a probe (RFC 8601).
///
/// The probe left without such a field, so whatever it carries was written on the way to the mailbox; the topmost was
/// written last.
struct AuthenticationFindings {
    let message: Message
    let trusted: [TrustedServer]

    var all: [Finding] {
        guard let id = serverIDs.first else { return [absent] }
        let server = TrustedServer(id: id, relays: relays)
        let results = message.authentication(trusting: [server])
        return [trust(in: server), verdict(results, id)]
    }

    /// Who wrote results, top first.
    private var serverIDs: [String] {
        message.values(of: "Authentication-Results").map { value in
            String(value.drop { $0.isWhitespace }.prefix { !$0.isWhitespace && $0 != ";" && $0 != "(" })
        }.filter { !$0.isEmpty }
    }

    /// The hosts that took the mail after the results were written.
    private var relays: [String] {
        let above = message.fields.prefix { $0.name.lowercased() != "authentication-results" }
        var names: [String] = []
        for field in above where field.name.lowercased() == "received" {
            let words = field.value.split(whereSeparator: { $0.isWhitespace || $0 == ";" })
            guard let by = words.firstIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count else { continue }
            let name = words[by + 1].lowercased()
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private var absent: Finding {
        Finding(
            .note, "Aucun Authentication-Results sur ce courriel : il n'a sans doute pas quitté l'hébergeur.",
            remedy: [
                "Envoyez-en un à la boîte du greffe depuis une autre adresse et affichez son source : le premier",
                "« Authentication-Results » nomme le serveur à inscrire dans authentication.trustedServers. Sans lui, un",
                "désaccord compte toujours, mais une réponse sans jeton n'est pas tenue pour prouvée.",
            ])
    }

    private func trust(in server: TrustedServer) -> Finding {
        guard message.authentication(trusting: trusted).alignment == .none(.noTrustedResults) else {
            return Finding(.well, "Authentication-Results de \(server.id), à qui la configuration fait confiance.")
        }
        let isNamed = trusted.contains { $0.id == server.id }
        let sentence =
            isNamed
            ? "Authentication-Results de \(server.id), mais écrits derrière d'autres relais que ceux de la configuration."
            : "Authentication-Results de \(server.id), à qui la configuration ne fait pas encore confiance."
        var lines = ["authentication:", "  trustedServers:", "    - id: \(quoted(server.id))"]
        if !server.relays.isEmpty {
            lines.append("      relays: [\(server.relays.map(quoted).joined(separator: ", "))]")
        }
        return Finding(
            .doubt, sentence, remedy: ["Si ce nom est bien celui de votre hébergeur, écrivez :"] + lines)
    }

    private func verdict(_ results: Authentication, _ id: String) -> Finding {
        let dkim = results.dkim.first { $0.result == "pass" } ?? results.dkim.first
        let words =
            "spf=\(results.spf?.result ?? "absent"), dkim=\(dkim?.result ?? "absent"), "
            + "dmarc=\(results.dmarc?.result ?? "absent")"
        if results.isAligned { return Finding(.well, "Vos lettres sont prouvées : \(words).") }
        guard dkim?.result != "pass" else {
            return Finding(
                .doubt, "Vos lettres ne sont pas prouvées pour leur propre domaine : \(words).",
                remedy: ["Demandez à l'hébergeur une signature DKIM au nom du domaine de l'adresse du greffe."])
        }
        return Finding(
            .doubt, "Vos lettres ne sont pas signées : \(words).",
            remedy: [
                "Activez DKIM pour le domaine chez l'hébergeur : sans lui Gmail, Orange et d'autres classent les lettres",
                "parmi les indésirables. Certains ne signent pas ce qu'une boîte s'envoie : vérifiez sur une autre adresse.",
            ])
    }

    /// A YAML scalar; anything but a host name is quoted.
    private func quoted(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46
        }
        let isWord = name.contains { $0.isLetter }
        return isPlain && isWord ? name : "'\(name.replacing("'", with: "''"))'"
    }
}
