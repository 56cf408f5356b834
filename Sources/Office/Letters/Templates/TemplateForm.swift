/// The two twins of a letter.
enum TemplateForm: String, CaseIterable, Sendable {
    /// `text/plain`: values stand as they are.
    case plain
    /// `text/html`: values are escaped.
    case html

    /// What stands between the name and `.mustache`; a file without it serves both forms.
    var suffix: String {
        switch self {
        case .plain: ".txt"
        case .html: ".html"
        }
    }

    /// Put before each template, on a line that leaves no trace: the engine escapes for HTML unless told otherwise.
    var pragma: String {
        switch self {
        case .plain: "{{%CONTENT_TYPE:TEXT}}"
        case .html: "{{%CONTENT_TYPE:HTML}}"
        }
    }
}
