import ArgumentParser
import Foundation
import Office

/// `--config FILE`, as every command takes it.
struct CheckLocation: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: "Configuration; else $GREFFIER_CONFIG, ./config/greffier.yaml, /etc/greffier/greffier.yaml.")
    var file: String?

    /// The configuration meant.
    var path: String {
        ConfigurationLocation.path(explicit: file, environment: ProcessInfo.processInfo.environment)
    }
}
