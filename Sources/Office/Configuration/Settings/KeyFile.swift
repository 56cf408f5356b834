public import Mail

/// A key the administrator registered for somebody who answers.
public struct KeyFile: Hashable, Sendable {
    /// Its absolute path.
    public let path: String
    /// Where the configuration names it.
    public let place: ConfigurationPlace
    /// What is in it.
    public let material: KeyMaterial
}
