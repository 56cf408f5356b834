/// Gathers what the readers find, so that none of them stops at the first fault.
final class FaultLog {
    /// What refuses the configuration.
    private(set) var faults: [ConfigurationFault] = []
    /// What is only said.
    private(set) var doubts: [ConfigurationFault] = []

    /// Notes a fault.
    func report(_ kind: ConfigurationFaultKind, at place: ConfigurationPlace) {
        faults.append(ConfigurationFault(kind, at: place))
    }

    /// Notes faults found elsewhere.
    func report(_ found: [ConfigurationFault]) { faults += found }

    /// Notes a doubt.
    func doubt(_ doubt: ConfigurationDoubt, at place: ConfigurationPlace) {
        doubts.append(ConfigurationFault(.doubt(doubt), at: place))
    }
}
