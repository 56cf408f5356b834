import Foundation

extension Configuration {
    /// Reads the configuration at `path`, and refuses it with every fault that can be found at once.
    ///
    /// - Parameters:
    ///   - path: the YAML file; relative paths in it start at its folder.
    ///   - environment: the process's environment, for `environment:` secrets and `$CREDENTIALS_DIRECTORY`.
    ///   - secrets: whether a secret that is not there refuses the configuration.
    public static func load(
        _ path: String, environment: [String: String], secrets: SecretPolicy = .required
    ) throws(ConfigurationFaults) -> Configuration {
        let document = try YAMLDocument(try bytes(path), file: path)
        let log = FaultLog()
        var shaper = Shaper(file: path)
        let start = ConfigurationPlace(file: path, line: 1)
        shaper.check(document.root, against: .configuration, named: "configuration", at: start)
        log.report(shaper.faults)
        guard let root = Section(document.root, shape: .configuration, place: start) else {
            throw ConfigurationFaults(log.faults)
        }
        let folder = ConfigurationFolder(of: path)
        let vault = SecretVault(environment: environment, folder: folder)
        let kept = SecretReader(log: log, vault: vault, policy: secrets).secrets(root: root)
        let reader = ConfigurationReader(log: log, root: root, folder: folder)
        reader.reportServersAndLists()
        guard let configuration = reader.configuration(secrets: kept) else { throw ConfigurationFaults(log.faults) }
        return configuration
    }

    private static func bytes(_ path: String) throws(ConfigurationFaults) -> [UInt8] {
        do throws(FileRefusal) {
            return try FileRefusal.bytes(of: path)
        } catch {
            let place = ConfigurationPlace(file: path, line: 1)
            throw ConfigurationFaults([ConfigurationFault(.file(.unreadable(error)), at: place)])
        }
    }
}
