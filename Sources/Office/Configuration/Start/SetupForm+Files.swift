import Federation
public import Seal

/// What a filled form becomes.
extension SetupForm {
    /// The configuration, the password's file and the key's, secrets first.
    ///
    /// - Parameters:
    ///   - password: `nil` writes an empty file, to be filled by hand.
    ///   - key: a fresh key for tokens.
    ///   - templates: the folder of templates, as the configuration shall name it.
    ///   - state: the folder of ledger and mails, as the configuration shall name it.
    public func files(password: Secret?, key: SecretKey = .random(), templates: String, state: String) -> [SetupFile] {
        let digits = key.secretBytes.map { SetupForm.hexadecimal($0) }.joined()
        return [
            SetupFile(name: "secrets/mailbox", access: .owner, contents: password.map { $0.text + "\n" } ?? ""),
            SetupFile(name: "secrets/tokens", access: .owner, contents: digits + "\n"),
            SetupFile(
                name: "greffier.yaml", access: .everybody,
                contents: SetupDocument(self, templates: templates, state: state).yaml),
        ]
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = Array("0123456789abcdef")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
