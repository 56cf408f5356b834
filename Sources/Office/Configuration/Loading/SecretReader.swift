import Seal

/// Fetches the secrets the configuration points to.
struct SecretReader {
    let log: FaultLog
    let vault: SecretVault
    let policy: SecretPolicy

    /// All of them, or `nil` if one was reported, or is absent and may be.
    func secrets(root: Section) -> Secrets? {
        let mailbox = root.section("mailbox").flatMap { password($0, named: "mailbox") }
        let submission = root.section("submission").map { login($0) } ?? .refused
        let key = fetch(root, "tokenKey") { source throws(SecretFault) in try vault.key(of: source, named: "tokenKey") }
        let texts = root.texts("previousTokenKeys")
        let previous = texts.compactMap { text in
            fetch(text) { source throws(SecretFault) in try vault.key(of: source, named: "previousTokenKeys") }
        }
        guard let mailbox, let key, previous.count == texts.count else { return nil }
        func all(_ submission: Secret?) -> Secrets {
            Secrets(mailbox: mailbox, submission: submission, tokenKey: key, previousTokenKeys: previous)
        }
        switch submission {
        case .refused: return nil
        case .notNeeded: return all(nil)
        case .given(let secret): return all(secret)
        }
    }

    private enum Login {
        case refused, notNeeded
        case given(Secret)
    }

    private func login(_ section: Section) -> Login {
        guard section.has("secret") else { return .notNeeded }
        return password(section, named: "submission").map(Login.given) ?? .refused
    }

    private func password(_ section: Section, named name: String) -> Secret? {
        fetch(section, "secret") { source throws(SecretFault) in try vault.secret(of: source, named: name) }
    }

    private func fetch<Value>(
        _ section: Section, _ key: String, _ read: (SecretSource) throws(SecretFault) -> Value
    ) -> Value? {
        section.text(key).flatMap { fetch(Located(value: $0, place: section.place(of: key)), read) }
    }

    private func fetch<Value>(
        _ text: Located<String>, _ read: (SecretSource) throws(SecretFault) -> Value
    ) -> Value? {
        do throws(SecretFault) {
            return try read(try SecretSource(text.value))
        } catch {
            tell(error, at: text.place)
            return nil
        }
    }

    private func tell(_ fault: SecretFault, at place: ConfigurationPlace) {
        switch (policy, fault.isAbsence) {
        case (.mayBeAbsent, true): log.doubt(.secretAbsent(fault), at: place)
        case (.mayBeAbsent, false), (.required, _): log.report(.secret(fault), at: place)
        }
    }
}

extension SecretFault {
    /// Whether the secret is simply not there (yet, or on this machine).
    var isAbsence: Bool {
        switch self {
        case .missing, .keyMissing, .variableMissing: true
        case .inClear, .badVariable, .openToOthers, .notOwned, .notAFile, .unreadable, .empty, .malformed,
            .keyMalformed:
            false
        }
    }
}
