/// A template as a tree: sections hold what stands between their tags.
indirect enum TemplateNode: Hashable, Sendable {
    case variable(String, line: Int)
    case section(String, line: Int, [TemplateNode])
    case inverted(String, line: Int, [TemplateNode])
    case partial(String, line: Int)
}

extension TemplateNode {
    /// Names of the parts included anywhere in `nodes`.
    static func parts(of nodes: [TemplateNode]) -> [String] {
        nodes.flatMap { node -> [String] in
            switch node {
            case .variable: []
            case .partial(let name, _): [name]
            case .section(_, _, let children), .inverted(_, _, let children): parts(of: children)
            }
        }
    }
}
