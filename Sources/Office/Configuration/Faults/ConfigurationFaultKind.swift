/// What can be wrong, or doubtful, in a configuration; each group keeps its own words.
public enum ConfigurationFaultKind: Hashable, Sendable {
    case file(FileFault)
    case shape(ShapeFault)
    case form(FormFault)
    case secret(SecretFault)
    case server(ServerFault)
    case key(KeyFault)
    case people(PeopleFault)
    case templates(TemplatesFault)
    case doubt(ConfigurationDoubt)

    /// Whether the machine is at fault rather than the file; it may pass.
    var mayPass: Bool {
        switch self {
        case .file(.unreadable(let refusal)), .secret(.unreadable(_, let refusal)), .key(.unreadable(_, let refusal)):
            refusal.mayPass
        case .file, .shape, .form, .secret, .server, .key, .people, .templates, .doubt: false
        }
    }

    /// One French sentence or two, without the place.
    public var sentence: String {
        switch self {
        case .file(let fault): fault.sentence
        case .shape(let fault): fault.sentence
        case .form(let fault): fault.sentence
        case .secret(let fault): fault.sentence
        case .server(let fault): fault.sentence
        case .key(let fault): fault.sentence
        case .people(let fault): fault.sentence
        case .templates(let fault): fault.sentence
        case .doubt(let doubt): doubt.sentence
        }
    }
}
