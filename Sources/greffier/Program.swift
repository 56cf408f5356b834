import ArgumentParser
import CCrypto
import Foundation

/// Where the program starts, with the words of the command line as the kernel keeps them.
///
/// Swift's runtime looks for them beside the environment. A preloaded library that has set a variable by then, as
/// libfaketime does, has moved the environment away: `greffier run` would be told nothing, print its help and end well.
@main
enum Program {
    static func main() async {
        // The clerk's thread may still be ending when the process does: OpenSSL must not clean up under its hands
        // (OPENSSL_init_crypto(3)). The memory goes back to the system either way.
        OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_ATEXIT), nil)
        await Greffier.main(words)
    }

    private static var words: [String] {
        guard let line = try? Data(contentsOf: URL(fileURLWithPath: "/proc/self/cmdline")), !line.isEmpty else {
            return Array(CommandLine.arguments.dropFirst())
        }
        // Each word ends in NUL, an empty one as well.
        let words = line.dropLast().split(separator: 0, omittingEmptySubsequences: false)
        return words.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    }
}
