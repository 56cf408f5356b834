import CGPGME
import Foundation

/// The GnuPG installed on this machine, driven through gpgme: gpg for OpenPGP, gpgsm for S/MIME.
///
/// GnuPG and not a library of its own inside the clerk: what a stranger's signature is made of is parsed by a program
/// that people have attacked for decades, in a process that holds nothing of the clerk's.
struct GnuPG: Sendable {
    /// One of its programs.
    enum Engine: CaseIterable, Sendable {
        case openPGP, smime

        /// Its name, and that of its Debian package.
        var program: String {
            switch self {
            case .openPGP: "gpg"
            case .smime: "gpgsm"
            }
        }

        var `protocol`: gpgme_protocol_t {
            switch self {
            case .openPGP: GPGME_PROTOCOL_OpenPGP
            case .smime: GPGME_PROTOCOL_CMS
            }
        }
    }

    /// Why it did not answer.
    enum Fault: Error, Hashable {
        /// The program is not installed.
        case missing
        /// It took longer than it may.
        case slow
        /// It refused, in gpgme's words.
        case failed(String)
    }

    /// Seconds one call may take.
    var limit: TimeInterval = 20
    /// Another program in an engine's place: tests have slow ones.
    var programs: [Engine: String] = [:]

    init() {}

    /// Whether the engine's program is there.
    func has(_ engine: Engine) -> Bool {
        GnuPG.start()
        return gpgme_engine_check_version(engine.protocol) == 0
    }

    /// Does `work` with a context of its own, whose keys are those in `home`.
    func with<Value>(
        _ engine: Engine, home: String, _ work: (Session) throws(Fault) -> Value
    ) throws(Fault) -> Value {
        GnuPG.start()
        var made: gpgme_ctx_t?
        guard gpgme_new(&made) == 0, let context = made else { throw .failed("no context") }
        defer { gpgme_release(context) }
        try GnuPG.check(gpgme_set_protocol(context, engine.protocol))
        try GnuPG.check(gpgme_ctx_set_engine_info(context, engine.protocol, programs[engine], home))
        gpgme_set_offline(context, 1)
        return try work(Session(context: context, limit: limit))
    }

    /// gpgme looks for its engines once a process.
    private static func start() { _ = started }
    private static let started: Bool = gpgme_check_version(nil) != nil

    /// Throws what `code` means, if it is an error.
    static func check(_ code: gpgme_error_t) throws(Fault) {
        switch gpgme_err_code(code) {
        case GPG_ERR_NO_ERROR: return
        case GPG_ERR_INV_ENGINE, GPG_ERR_UNSUPPORTED_PROTOCOL: throw .missing
        default: throw .failed(gpgme_strerror(code).map { String(cString: $0) } ?? "\(code)")
        }
    }
}
