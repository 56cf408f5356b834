import Foundation
import Synchronization

/// A name server on a loopback port: TXT records from a table, silence for what it is told to keep silent about.
final class NameServer: Sendable {
    let port: Int
    private let socket: Int32
    private let records: [String: [String]]
    private let questions = Mutex<[String]>([])

    /// Names it was asked about.
    var asked: [String] { questions.withLock { $0 } }

    /// - Parameter records: by name, lower case; an empty list means that it does not answer.
    init(_ records: [String: [String]]) throws {
        let descriptor = Foundation.socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && getsockname(descriptor, address, &length) == 0
            }
        }
        guard descriptor >= 0, bound else { throw CocoaError(.fileNoSuchFile) }
        socket = descriptor
        self.records = records
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [weak self] in while self?.serve() ?? false {} }.start()
    }

    func stop() {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    private func serve() -> Bool {
        var query = [UInt8](repeating: 0, count: 512)
        var peer = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let count = withUnsafeMutablePointer(to: &peer) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                recvfrom(socket, &query, query.count, 0, $0, &length)
            }
        }
        guard count > 16 else { return false }
        guard let answer = answer(Array(query[..<count])) else { return true }
        _ = withUnsafePointer(to: &peer) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(socket, answer, answer.count, 0, $0, length)
            }
        }
        return true
    }

    /// RFC 1035 §4.1: the question again, and a TXT record for each text, in strings of 255 bytes at most.
    private func answer(_ query: [UInt8]) -> [UInt8]? {
        var labels: [String] = []
        var place = 12
        while query[place] != 0 {
            let end = place + 1 + Int(query[place])
            labels.append(String(decoding: query[(place + 1)..<end], as: UTF8.self))
            place = end
        }
        let question = query[12..<(place + 5)]
        let name = labels.joined(separator: ".").lowercased()
        questions.withLock { $0.append(name) }
        guard let texts = records[name] else {
            return query[..<2] + [0x81, 0x83, 0, 1, 0, 0, 0, 0, 0, 0] + question
        }
        guard !texts.isEmpty else { return nil }
        let answers = texts.flatMap { text -> [UInt8] in
            let bytes = Array(text.utf8)
            let strings = stride(from: 0, to: bytes.count, by: 255).flatMap { start -> [UInt8] in
                let string = bytes[start..<min(start + 255, bytes.count)]
                return [UInt8(string.count)] + string
            }
            return [0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60, UInt8(strings.count >> 8), UInt8(strings.count & 255)] + strings
        }
        return query[..<2] + [0x81, 0x80, 0, 1, 0, UInt8(texts.count), 0, 0, 0, 0] + question + answers
    }
}
