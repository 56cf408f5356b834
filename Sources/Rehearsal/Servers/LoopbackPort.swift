import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ports on 127.0.0.1.
enum LoopbackPort {
    /// `count` ports free at this moment, all different.
    static func free(_ count: Int) throws(HouseError) -> [Int] {
        var sockets: [Int32] = []
        defer { for socket in sockets { close(socket) } }
        var ports: [Int] = []
        for _ in 0..<count {
            let socket = socket(AF_INET, streamType, 0)
            sockets.append(socket)
            var address = loopback(0)
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let bound = withSockaddr(&address) { bind(socket, $0, length) }
            let named = withSockaddr(&address) { getsockname(socket, $0, &length) }
            guard bound == 0, named == 0 else { throw .server("no free port on 127.0.0.1", log: "") }
            ports.append(Int(UInt16(bigEndian: address.sin_port)))
        }
        return ports
    }

    /// Whether a server on `port` greets: sends at least one byte within half a second.
    static func greets(_ port: Int) -> Bool {
        let socket = socket(AF_INET, streamType, 0)
        guard socket >= 0 else { return false }
        defer { close(socket) }
        var patience = timeval(tv_sec: 0, tv_usec: 500_000)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = loopback(port)
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        guard withSockaddr(&address, { connect(socket, $0, length) }) == 0 else { return false }
        var byte: UInt8 = 0
        return recv(socket, &byte, 1, 0) == 1
    }

    #if canImport(Glibc)
        private static let streamType = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    #else
        private static let streamType = SOCK_STREAM
    #endif

    private static func loopback(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private static func withSockaddr<Result>(
        _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> Result
    ) -> Result {
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0) }
        }
    }
}
