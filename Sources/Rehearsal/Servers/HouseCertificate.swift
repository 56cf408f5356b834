public import Foundation

/// A certificate for 127.0.0.1 that signs itself: its own file is the authority to trust.
public struct HouseCertificate: Sendable {
    /// The certificate, PEM.
    public let certificate: URL
    /// Its key, PEM.
    public let key: URL

    /// Makes a certificate in an existing folder with the `openssl` program.
    public init(in folder: URL) throws(HouseError) {
        certificate = folder.appending(path: "house.pem")
        key = folder.appending(path: "house.key")
        let program = try ChildProgram([
            "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "3650", "-subj", "/CN=house.example", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost",
            "-keyout", key.path, "-out", certificate.path,
        ])
        let words = program.readAll()
        guard program.wait() == 0 else { throw .server("openssl made no certificate", log: words) }
    }
}
