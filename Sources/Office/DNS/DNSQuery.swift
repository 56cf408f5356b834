import CCares
import Foundation
import Mail

/// One question for TXT records, answered or given up within ``limit`` seconds.
struct DNSQuery {
    private let resolver: KeyResolver
    /// Seconds in all; a server is asked twice, a second and a half each time at first.
    private static let limit: TimeInterval = 5
    private static let tryMilliseconds: Int32 = 1_500
    private static let tries: Int32 = 2
    private static let mostSockets = 16
    private static let none: ares_socket_t = -1
    /// Before anything else of the library, once (ares_library_init(3)).
    private static let library = ares_library_init(ARES_LIB_INIT_ALL)

    init(_ resolver: KeyResolver) { self.resolver = resolver }

    /// What the callback leaves.
    private final class Answer {
        var found: KeyAnswer?
    }

    func texts(of name: String) -> KeyAnswer {
        guard DNSQuery.library == greffier_ares_success, let channel = open() else { return .unavailable }
        let answer = Answer()
        greffier_ares_query_txt(
            channel, name,
            { context, status, _, bytes, length in
                guard let context else { return }
                Unmanaged<Answer>.fromOpaque(context).takeUnretainedValue().found = DNSQuery.read(
                    status, bytes, length)
            }, Unmanaged.passUnretained(answer).toOpaque())
        wait(for: answer, on: channel)
        // What is still asked for is told to the callback here: the answer outlives the channel.
        ares_destroy(channel)
        return withExtendedLifetime(answer) { answer.found ?? .unavailable }
    }

    private func open() -> ares_channel? {
        var channel: ares_channel?
        guard greffier_ares_open(&channel, DNSQuery.tryMilliseconds, DNSQuery.tries) == greffier_ares_success,
            let channel
        else { return nil }
        if let servers = resolver.servers, greffier_ares_use(channel, servers) != greffier_ares_success {
            ares_destroy(channel)
            return nil
        }
        return channel
    }

    private func wait(for answer: Answer, on channel: ares_channel) {
        let watch = Stopwatch()
        while answer.found == nil {
            let left = DNSQuery.limit - watch.seconds
            guard left > 0 else { return }
            var sockets = [ares_socket_t](repeating: DNSQuery.none, count: DNSQuery.mostSockets)
            let wanted = greffier_ares_sockets(channel, &sockets, Int32(sockets.count))
            var polled = DNSQuery.polled(sockets, wanted)
            guard !polled.isEmpty else { return }
            // c-ares repeats a question when its own time is over: it is asked about that every tenth of a second.
            let ready = poll(&polled, nfds_t(polled.count), Int32(min(left, 0.1) * 1000) + 1)
            if ready <= 0 { greffier_ares_process(channel, DNSQuery.none, DNSQuery.none) }
            for socket in polled where socket.revents != 0 {
                let readable = socket.revents & ~Int16(POLLOUT) != 0
                let writable = socket.revents & Int16(POLLOUT) != 0
                greffier_ares_process(
                    channel, readable ? socket.fd : DNSQuery.none, writable ? socket.fd : DNSQuery.none)
            }
        }
    }

    /// The sockets that c-ares waits for: bit `n` of `wanted` for reading, bit `n + 16` for writing (ares_getsock(3)).
    private static func polled(_ sockets: [ares_socket_t], _ wanted: Int32) -> [pollfd] {
        sockets.enumerated().compactMap { index, socket in
            let reads = wanted >> Int32(index) & 1 == 1
            let writes = wanted >> Int32(index + mostSockets) & 1 == 1
            guard reads || writes else { return nil }
            return pollfd(fd: socket, events: Int16((reads ? POLLIN : 0) | (writes ? POLLOUT : 0)), revents: 0)
        }
    }

    /// The strings of each record joined; a name without such records is an answer, too.
    private static func read(_ status: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ length: Int32) -> KeyAnswer {
        if status == greffier_ares_no_data || status == greffier_ares_not_found { return .records([]) }
        guard status == greffier_ares_success, let bytes else { return .unavailable }
        var first: UnsafeMutablePointer<ares_txt_ext>?
        guard greffier_ares_read_txt(bytes, length, &first) == greffier_ares_success, let first else {
            return .unavailable
        }
        defer { ares_free_data(first) }
        var records: [[UInt8]] = []
        var next: UnsafeMutablePointer<ares_txt_ext>? = first
        while let part = next {
            if part.pointee.record_start != 0 || records.isEmpty { records.append([]) }
            records[records.count - 1] += UnsafeBufferPointer(start: part.pointee.txt, count: part.pointee.length)
            next = part.pointee.next
        }
        return .records(records.map { String(decoding: $0, as: UTF8.self) })
    }
}
