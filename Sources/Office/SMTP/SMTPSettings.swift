/// What the clerk must know to submit mail. Prints without the secret.
public struct SMTPSettings: Hashable, Sendable {
    /// Where the submission server is and how to log in.
    public var server: ServerAccess
    /// The name to greet with (EHLO); `nil` for this machine's own.
    public var greeting: String?

    /// Settings.
    public init(server: ServerAccess, greeting: String? = nil) {
        self.server = server
        self.greeting = greeting
    }
}
