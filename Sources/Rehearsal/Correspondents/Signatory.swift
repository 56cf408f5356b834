public import Federation
public import Foundation

/// Somebody who signs what they write, with keys of their own made on the spot by GnuPG and OpenSSL.
public final class Signatory {
    /// How a mail is signed.
    public enum Method: String, CaseIterable, Hashable, Sendable {
        /// OpenPGP beside the text (RFC 3156).
        case openPGP
        /// S/MIME beside the text (RFC 8551 §3.5.3).
        case smime
        /// S/MIME around the text (§3.5.2).
        case opaque
    }

    /// The OpenPGP public key, in armor.
    public let publicKey: URL
    /// The X.509 certificate, PEM.
    public let certificate: URL
    private let folder: URL
    private let home: URL
    private var files = 0

    /// Makes the keys in `folder`, which is made for them.
    /// - Parameter days: how long the keys live.
    public init(_ address: EmailAddress, in folder: URL, at date: Date, days: Int = 730) throws {
        self.folder = folder
        home = folder.appending(path: "g")
        publicKey = folder.appending(path: "key.asc")
        certificate = folder.appending(path: "certificate.pem")
        try FileManager.default.createDirectory(
            at: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try gpg(["--quick-gen-key", "<\(address)>", "ed25519", "sign", "\(days)d"], at: date)
        try gpg(["--armor", "--output", publicKey.path, "--export"])
        try openssl(
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                "\(days)", "-subj", "/CN=\(address)",
                "-addext", "keyUsage=digitalSignature", "-keyout", keyFile, "-out", certificate.path,
            ], at: date)
    }

    deinit { _ = try? run(["/usr/bin/gpgconf", "--homedir", home.path, "--kill", "gpg-agent"]) }

    private var keyFile: String { folder.appending(path: "key.pem").path }

    /// `mail` with its body signed: the fields that describe the body go into the signed part, the others stay outside.
    /// - Parameter digest: as both programs call it: `SHA256`.
    public func signed(
        _ mail: [UInt8], _ method: Method, at date: Date, digest: String = "SHA256"
    ) throws -> [UInt8] {
        let header = RawHeader(mail)
        let described = ["content-type", "content-transfer-encoding", "content-disposition", "mime-version"]
        let part = header.only(Set(described))
        let outside = header.fieldsWithout(Set(described)) + Array("MIME-Version: 1.0\r\n".utf8)
        switch method {
        case .opaque:
            let object = try sign(part, at: date, ["cms", "-sign", "-nodetach", "-binary", "-md", digest])
            return outside
                + Array("Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\n".utf8)
                + Array("Content-Transfer-Encoding: base64\r\n\r\n".utf8) + TransferEncoding.base64.encoded(object)
        case .smime:
            let object = try sign(part, at: date, ["cms", "-sign", "-binary", "-md", digest])
            let entity =
                Array("Content-Type: application/pkcs7-signature; name=smime.p7s\r\n".utf8)
                + Array("Content-Transfer-Encoding: base64\r\n\r\n".utf8) + TransferEncoding.base64.encoded(object)
            return outside + beside(part, entity, "application/pkcs7-signature")
        case .openPGP:
            let armor = try sign(part, at: date, digest: digest)
            let entity =
                Array("Content-Type: application/pgp-signature; name=signature.asc\r\n\r\n".utf8)
                + armor.flatMap { $0 == 10 ? [13, 10] : [$0] }
            return outside + beside(part, entity, "application/pgp-signature")
        }
    }

    private func beside(_ part: [UInt8], _ signature: [UInt8], _ type: String) -> [UInt8] {
        let boundary = "signed-\(files)"
        let head = "Content-Type: multipart/signed; micalg=pgp-sha256; protocol=\"\(type)\"; boundary=\"\(boundary)\""
        return Array("\(head)\r\n\r\n--\(boundary)\r\n".utf8) + part + Array("\r\n--\(boundary)\r\n".utf8) + signature
            + Array("\r\n--\(boundary)--\r\n".utf8)
    }

    /// From now on the public key says that it is revoked; it goes on signing, as a thief would.
    public func revoke() throws {
        let elsewhere = folder.appending(path: "r")
        try FileManager.default.createDirectory(
            at: elsewhere, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try gpg(["--import", publicKey.path], in: elsewhere)
        let certificates = home.appending(path: "openpgp-revocs.d")
        for file in try FileManager.default.contentsOfDirectory(at: certificates, includingPropertiesForKeys: nil) {
            // GnuPG puts a colon before the armor, so that nobody revokes by accident.
            let text = try String(contentsOf: file, encoding: .utf8).replacing(":-----BEGIN", with: "-----BEGIN")
            try Data(text.utf8).write(to: file)
            try gpg(["--import", file.path], in: elsewhere)
        }
        try FileManager.default.removeItem(at: publicKey)
        try gpg(["--armor", "--output", publicKey.path, "--export"], in: elsewhere)
    }

    private func sign(_ part: [UInt8], at date: Date, digest: String) throws -> [UInt8] {
        let (input, output) = try exchange(part)
        try gpg(
            ["--digest-algo", digest, "--armor", "--output", output.path, "--detach-sign", input.path], at: date)
        return [UInt8](try Data(contentsOf: output))
    }

    private func sign(_ part: [UInt8], at date: Date, _ words: [String]) throws -> [UInt8] {
        let (input, output) = try exchange(part)
        try openssl(
            words + [
                "-in", input.path, "-signer", certificate.path, "-inkey", keyFile, "-outform", "DER", "-out",
                output.path,
            ], at: date)
        return [UInt8](try Data(contentsOf: output))
    }

    private func exchange(_ part: [UInt8]) throws -> (URL, URL) {
        files += 1
        let input = folder.appending(path: "in-\(files)")
        try Data(part).write(to: input)
        return (input, folder.appending(path: "out-\(files)"))
    }

    private func gpg(_ words: [String], in other: URL? = nil, at date: Date? = nil) throws {
        let time = date.map { ["--faked-system-time", "\(Int($0.timeIntervalSince1970))"] } ?? []
        try run(
            ["/usr/bin/gpg", "--homedir", (other ?? home).path, "--batch", "--quiet", "--pinentry-mode", "loopback"]
                + ["--passphrase", ""] + time + words)
    }

    private func openssl(_ words: [String], at date: Date) throws {
        try run(["/usr/bin/faketime", "@\(Int(date.timeIntervalSince1970))", "/usr/bin/openssl"] + words)
    }

    private func run(_ arguments: [String]) throws(HouseError) {
        let program = try ChildProgram(arguments)
        let words = program.readAll()
        guard program.wait() == 0 else { throw .server("\(arguments[0]) refused", log: words) }
    }
}
