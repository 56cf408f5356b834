import Foundation
import Mail

/// The keys of domains in the DNS, through c-ares.
///
/// c-ares, because it does this one thing: queries with own time limits, without threads and without a cache that
/// outlives them; it is what curl and many others ask with, and Debian keeps it mended. libunbound would check DNSSEC as
/// well, which few of the associations' domains have, at the price of a resolver with threads inside the clerk: a
/// validating resolver on the same machine, named in the configuration, does that better.
///
/// Every answer comes in bounded time, whatever mails make it ask: an answer is remembered for a while, and after one
/// that did not come, none is asked for during a minute (T47).
final class DNSKeyDirectory: KeyDirectory {
    private let resolver: KeyResolver
    private var known: [String: Known] = [:]
    private var silence: Stopwatch?

    private struct Known {
        let answer: KeyAnswer
        let since: Stopwatch
    }

    private static let memory: TimeInterval = 300
    private static let rest: TimeInterval = 60
    private static let most = 500

    init(_ resolver: KeyResolver) { self.resolver = resolver }

    func records(of name: String) -> KeyAnswer {
        let key = name.lowercased()
        if let entry = known[key], entry.since.seconds < DNSKeyDirectory.memory { return entry.answer }
        if let silence, silence.seconds < DNSKeyDirectory.rest { return .unavailable }
        let answer = DNSQuery(resolver).texts(of: name)
        switch answer {
        case .unavailable: silence = Stopwatch()
        case .records:
            silence = nil
            if known.count >= DNSKeyDirectory.most { known = [:] }
            known[key] = Known(answer: answer, since: Stopwatch())
        }
        return answer
    }
}
