import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a machine must have for a private house.
enum Requirements {
    /// The programs, each with the Debian package it comes with.
    private static let programs = [
        ("/usr/sbin/dovecot", "dovecot-core"), ("/usr/lib/dovecot/imap", "dovecot-imapd"),
        ("/usr/lib/dovecot/lmtp", "dovecot-lmtpd"), ("/usr/sbin/smtpd", "opensmtpd"),
        ("/usr/bin/unshare", "util-linux"), ("/bin/bash", "bash"),
    ]

    /// Fails with everything that is missing and how to get it.
    static func check() throws(HouseError) {
        let missing = programs.filter { !FileManager.default.isExecutableFile(atPath: $0.0) }.map(\.1)
        guard missing.isEmpty else {
            throw .missing(
                "mail servers are missing; install them with: apt-get install \(missing.joined(separator: " "))")
        }
        guard geteuid() == 0 else {
            throw .missing("the private mail servers need root (OpenSMTPD changes users); run this with sudo")
        }
    }
}
