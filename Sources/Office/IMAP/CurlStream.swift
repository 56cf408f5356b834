import CCurl
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A logged-in connection to an IMAP server: libcurl does TCP, TLS and SASL (`CURLOPT_CONNECT_ONLY`), and from there on
/// carries bytes. libcurl's own IMAP commands are not used: a hostile mail can speak in their place (decision 1).
final class CurlStream: ByteStream {
    private let handle: CurlHandle
    private let socket: curl_socket_t
    private let interruption: Interruption
    private let silenceTimeout: TimeInterval
    private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)

    /// Connects and logs in.
    init(access: ServerAccess, interruption: Interruption) throws(MailboxError) {
        do throws(CurlFailure) {
            handle = try CurlHandle(access: access, scheme: "imap", interruption: interruption)
            try handle.set(CURLOPT_CONNECT_ONLY, 1)
            try handle.set(CURLOPT_TIMEOUT_MS, Int(access.connectTimeout * 1000))
            try handle.perform()
        } catch {
            throw CurlStream.loginFailure(error)
        }
        var socket: curl_socket_t = -1
        guard greffier_curl_get_socket(handle.raw, &socket) == CURLE_OK, socket >= 0 else {
            throw MailboxError.unreachable("the connection was closed right after login")
        }
        self.socket = socket
        self.interruption = interruption
        silenceTimeout = access.silenceTimeout
    }

    deinit { scratch.deallocate() }

    func send(_ bytes: [UInt8]) throws(MailboxError) {
        var sent = 0
        while sent < bytes.count {
            var count = 0
            let code = bytes.withUnsafeBytes {
                curl_easy_send(handle.raw, $0.baseAddress.map { $0 + sent }, $0.count - sent, &count)
            }
            sent += count
            switch code {
            case CURLE_OK: continue
            case CURLE_AGAIN:
                guard try poll(for: Int16(POLLOUT), atMost: silenceTimeout, heeding: .toServer) == .bytes else {
                    throw MailboxError.unreachable("the server takes nothing more")
                }
            default: throw lost(code)
            }
        }
    }

    func receive(
        atMost limit: TimeInterval, heeding attention: Attention, into sink: (UnsafeRawBufferPointer) -> Void
    ) throws(MailboxError) -> Arrival {
        while true {
            // TLS may hold decrypted bytes that no poll announces: read until AGAIN before waiting.
            var count = 0
            switch curl_easy_recv(handle.raw, scratch.baseAddress, scratch.count, &count) {
            case CURLE_OK where count > 0:
                sink(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
                return .bytes
            case CURLE_OK: throw MailboxError.unreachable("the server closed the connection")
            case CURLE_AGAIN:
                let arrival = try poll(for: Int16(POLLIN), atMost: limit, heeding: attention)
                if arrival != .bytes { return arrival }
            case let code: throw lost(code)
            }
        }
    }

    private func poll(
        for event: Int16, atMost limit: TimeInterval, heeding attention: Attention
    ) throws(MailboxError) -> Arrival {
        let milliseconds = Int32(min(max(limit, 0) * 1000, 86_400_000).rounded(.up))
        while true {
            if interruption.isStopped { throw MailboxError.unreachable("stopped") }
            if attention == .toWakeUps, interruption.isWakePending { return .wakeUp }
            // A wake-up nobody waits for now must not spin this loop: it stays in its flag, the pipe is emptied.
            if attention == .toServer { interruption.emptyPipe() }
            var watched = [
                pollfd(fd: socket, events: event, revents: 0),
                pollfd(fd: interruption.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let ready = platformPoll(&watched, milliseconds)
            if ready == 0 { return .silence }
            if ready > 0, watched[0].revents != 0 { return .bytes }
            if ready < 0, errno != EINTR {
                throw MailboxError.unreachable(String(cString: strerror(errno)))
            }
        }
    }

    private func lost(_ code: CURLcode) -> MailboxError {
        .unreachable("connection lost: \(String(cString: curl_easy_strerror(code)))")
    }

    /// Sorts what may go wrong until the login is done, keeping the server's words.
    static func loginFailure(_ failure: CurlFailure) -> MailboxError {
        if failure.isInsecure { return .insecure(failure.summary) }
        guard failure.code == CURLE_LOGIN_DENIED else { return .unreachable(failure.summary) }
        let words = failure.serverLine.isEmpty ? failure.words : failure.serverLine
        // RFC 5530 §3: the account is fine, the server is not.
        let passing = ["[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]"]
        return passing.contains { words.uppercased().contains($0) } ? .unreachable(words) : .loginRefused(words)
    }
}

/// `poll`, out of reach of the method of the same name.
private func platformPoll(_ watched: inout [pollfd], _ milliseconds: Int32) -> Int32 {
    poll(&watched, nfds_t(watched.count), milliseconds)
}
