import Federation
public import Foundation

/// What `greffier check` says of a configuration, its roster and its templates, without any network.
public struct ConfigurationCheck: Sendable {
    /// What must be mended before the clerk starts; each names its place and says what to do.
    public let faults: [String]
    /// What is allowed and probably not meant.
    public let doubts: [String]
    /// A few lines on what was found in order; empty if there is a fault.
    public let summary: [String]

    /// Checks the file at `path`.
    ///
    /// - Parameters:
    ///   - now: for the mandates that run today.
    ///   - inspectingTemplates: further faults of the templates of a configuration that is sound, one line each.
    public init(
        _ path: String, environment: [String: String], now: Date,
        inspectingTemplates: (Configuration) -> [String] = { _ in [] }
    ) {
        do throws(ConfigurationFaults) {
            let configuration = try Configuration.load(path, environment: environment, secrets: .mayBeAbsent)
            let inventory = TemplateInventory(configuration).faults.map(\.description)
            let doubts =
                configuration.doubts + configuration.doubts(at: now)
                + KeyInspection(configuration: configuration).doubts(at: now)
            faults = inventory.isEmpty ? inspectingTemplates(configuration) : inventory
            self.doubts = ConfigurationFault.sorted(doubts).map(\.description)
            summary = faults.isEmpty ? ConfigurationSummary(configuration, now: now).lines : []
        } catch {
            faults = error.lines
            doubts = []
            summary = []
        }
    }
}

extension Configuration {
    /// What is doubtful on the day of `now` only: an organisation for which nobody may answer.
    public func doubts(at now: Date) -> [ConfigurationFault] {
        var found: [ConfigurationFault] = []
        for organisation in roster.organisations where organisation.mandated(at: now).isEmpty {
            guard let place = organisationPlaces[organisation.id] else { continue }
            found.append(ConfigurationFault(.doubt(.nobodyMandated(organisation.name)), at: place))
        }
        return found
    }
}
