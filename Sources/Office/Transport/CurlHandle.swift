import CCurl
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One libcurl easy handle with what every connection of the clerk has in common: TLS verified, time bounded, one
/// protocol, no signals, and the server's words kept. Not thread-safe; lives on the clerk's thread.
final class CurlHandle {
    /// The handle, for the calls that need it bare.
    let raw: UnsafeMutableRawPointer
    /// What the server said last; libcurl hands every line over by the header callback.
    let transcript = ServerTranscript()
    private let errorBuffer: UnsafeMutablePointer<CChar>
    private let interruption: Interruption
    private var recipients: UnsafeMutablePointer<curl_slist>?

    /// Sets up a handle for `access`; `scheme` is `imap` or `smtp`.
    /// - Throws: what cannot be set, as a fault of the installation or the configuration.
    init(access: ServerAccess, scheme: String, interruption: Interruption) throws(CurlFailure) {
        guard CurlHandle.isReady, let raw = curl_easy_init() else {
            throw CurlFailure(code: CURLE_FAILED_INIT, words: "libcurl does not start", serverLine: "")
        }
        self.raw = raw
        self.interruption = interruption
        errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        if let fault = access.fault {
            throw CurlFailure(code: CURLE_URL_MALFORMAT, words: fault, serverLine: "")
        }
        try setUpReports()
        try setUpConnection(access, scheme: scheme)
        try setUpLogin(access.credential)
    }

    deinit {
        // Cleaning up may still speak (QUIT, LOGOUT) and so call back: the callbacks' contexts must outlive it.
        curl_easy_cleanup(raw)
        curl_slist_free_all(recipients)
        errorBuffer.deallocate()
    }

    /// libcurl's own set-up, once in a process, before the first handle (thread-safe: a lazy global).
    private static let isReady: Bool = {
        // OpenSSL writes to a closed connection as it is: that must be an error, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        return greffier_curl_global_init() == CURLE_OK
    }()

    /// Runs what the options describe.
    func perform() throws(CurlFailure) {
        errorBuffer.pointee = 0
        transcript.forget()
        let code = curl_easy_perform(raw)
        if code != CURLE_OK { throw failure(code) }
    }

    /// The failure for `code`, in libcurl's and the server's words.
    func failure(_ code: CURLcode) -> CurlFailure {
        let own = String(cString: errorBuffer)
        let words = own.isEmpty ? String(cString: curl_easy_strerror(code)) : own
        return CurlFailure(code: code, words: words, serverLine: transcript.lastLine)
    }

    private func setUpReports() throws(CurlFailure) {
        try set(CURLOPT_ERRORBUFFER, pointer: errorBuffer)
        try set(CURLOPT_HEADERDATA, pointer: Unmanaged.passUnretained(transcript).toOpaque())
        try set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return size * count }
            let transcript = Unmanaged<ServerTranscript>.fromOpaque(context).takeUnretainedValue()
            transcript.hear(UnsafeRawBufferPointer(start: bytes, count: size * count))
            return size * count
        }
        try set(CURLOPT_NOPROGRESS, 0)
        try set(CURLOPT_XFERINFODATA, pointer: Unmanaged.passUnretained(interruption).toOpaque())
        try set(progress: { context, _, _, _, _ in
            guard let context else { return 0 }
            return Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue().isStopped ? 1 : 0
        })
    }

    private func setUpConnection(_ access: ServerAccess, scheme: String) throws(CurlFailure) {
        try set(CURLOPT_URL, access.url(scheme: scheme))
        try set(CURLOPT_PROTOCOLS_STR, access.transportName(scheme))
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_TCP_KEEPALIVE, 1)
        try set(CURLOPT_CONNECTTIMEOUT_MS, Int(access.connectTimeout * 1000))
        try set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, Int(access.silenceTimeout.rounded(.up))))
        switch access.security {
        case .tls, .startTLS:
            try set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
            try set(CURLOPT_SSL_VERIFYPEER, 1)
            try set(CURLOPT_SSL_VERIFYHOST, 2)
            try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
            if let file = access.authorities { try set(CURLOPT_CAINFO, file.path) }
        case .clearLoopback:
            try set(CURLOPT_USE_SSL, Int(CURLUSESSL_NONE.rawValue))
            // A proxy named in the environment is no way to one's own machine.
            try set(CURLOPT_PROXY, "")
        }
    }

    private func setUpLogin(_ credential: Credential?) throws(CurlFailure) {
        switch credential {
        case .password(let user, let secret):
            try set(CURLOPT_USERNAME, user)
            try set(CURLOPT_PASSWORD, secret.text)
        case .bearer(let user, let token):
            try set(CURLOPT_USERNAME, user)
            try set(CURLOPT_XOAUTH2_BEARER, token.text)
        case nil: break
        }
    }
}

extension CurlHandle {
    /// Sets a number.
    func set(_ option: CURLoption, _ value: Int) throws(CurlFailure) {
        try check(greffier_curl_set_long(raw, option, value))
    }

    /// Sets a text; libcurl keeps a copy.
    func set(_ option: CURLoption, _ value: String) throws(CurlFailure) {
        try check(greffier_curl_set_string(raw, option, value))
    }

    /// Sets a pointer the caller keeps alive as long as the handle.
    func set(_ option: CURLoption, pointer: UnsafeMutableRawPointer?) throws(CurlFailure) {
        try check(greffier_curl_set_pointer(raw, option, pointer))
    }

    /// Sets a read, write or header callback.
    func set(_ option: CURLoption, _ function: greffier_curl_data) throws(CurlFailure) {
        try check(greffier_curl_set_data(raw, option, function))
    }

    /// Sets the envelope's one recipient; libcurl keeps no copy of the list, so it lives until the next.
    func set(recipient: String) throws(CurlFailure) {
        guard let list = curl_slist_append(nil, recipient) else { throw failure(CURLE_OUT_OF_MEMORY) }
        curl_slist_free_all(recipients)
        recipients = list
        try check(greffier_curl_set_list(raw, CURLOPT_MAIL_RCPT, list))
    }

    /// Sets the callback that may end a transfer.
    func set(progress function: greffier_curl_progress) throws(CurlFailure) {
        try check(greffier_curl_set_progress(raw, function))
    }

    /// Sets the callback that sees the traffic; it must be there before `CURLOPT_VERBOSE`, or libcurl prints.
    func set(debug function: greffier_curl_debug) throws(CurlFailure) {
        try check(greffier_curl_set_debug(raw, function))
    }

    /// A number libcurl knows about the last call; 0 if it does not.
    func info(_ info: CURLINFO) -> Int {
        var value = 0
        return greffier_curl_get_long(raw, info, &value) == CURLE_OK ? value : 0
    }

    /// A byte count libcurl knows about the last call; 0 if it does not.
    func count(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return greffier_curl_get_offset(raw, info, &value) == CURLE_OK ? Int(value) : 0
    }

    private func check(_ code: CURLcode) throws(CurlFailure) {
        if code != CURLE_OK { throw failure(code) }
    }
}
