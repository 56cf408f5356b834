import Federation
import Foundation
import Mail

/// What GnuPG thinks of the registered keys, on the day of the look: an expired key is no fault of the configuration, and
/// a machine without GnuPG counts no signature.
struct KeyInspection {
    let configuration: Configuration
    /// For homes of GnuPG, gone when the look is over.
    var folder = FileManager.default.temporaryDirectory.path
    var gnuPG = GnuPG()

    /// The doubts, in no order.
    func doubts(at now: Date) -> [ConfigurationFault] {
        let files = configuration.keys.values.flatMap { $0 }
        var found: [ConfigurationFault] = []
        for engine in GnuPG.Engine.allCases {
            let own = files.filter { $0.material.engine == engine }.sorted { $0.place.line < $1.place.line }
            guard let first = own.first else { continue }
            guard gnuPG.has(engine) else {
                found.append(ConfigurationFault(.doubt(.gnuPGMissing(program: engine.program)), at: first.place))
                continue
            }
            found += own.compactMap { file in
                doubt(about: file, at: now).map { ConfigurationFault(.doubt($0), at: file.place) }
            }
        }
        return found
    }

    private func day(of date: Date) -> String {
        let parts = configuration.calendar.calendar.dateComponents([.year, .month, .day], from: date)
        let day = CivilDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
        return day?.description ?? "?"
    }

    private func doubt(about file: KeyFile, at now: Date) -> ConfigurationDoubt? {
        do throws(GnuPG.Fault) {
            let home = try KeyHome(in: folder, at: now)
            let keys = try home.facts(of: [file.material], by: gnuPG)
            if keys.contains(where: \.isRevoked) { return .keyRevoked(path: file.path) }
            let signers = keys.filter { !$0.signers.isEmpty }
            guard !signers.isEmpty else { return .keyDoesNotSign(path: file.path) }
            guard let end = signers.map({ $0.expires ?? .distantFuture }).max(), end <= now else { return nil }
            return .keyExpired(path: file.path, on: day(of: end))
        } catch {
            return .keyDoesNotSign(path: file.path)
        }
    }
}
