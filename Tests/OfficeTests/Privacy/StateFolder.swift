import Foundation

/// What lies in a folder, for looking at names, modes and words.
struct StateFolder {
    let files: [URL]
    let folders: [URL]

    init(_ root: URL) throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        let all = [root] + names.map { root.appendingPathComponent($0) }
        var isFolder: ObjCBool = false
        folders = all.filter {
            FileManager.default.fileExists(atPath: $0.path, isDirectory: &isFolder) && isFolder.boolValue
        }
        files = all.filter {
            FileManager.default.fileExists(atPath: $0.path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    static func mode(_ file: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    }

    /// Files whose bytes hold `words`.
    func holding(_ words: String) throws -> [URL] {
        try files.filter { try Data(contentsOf: $0).range(of: Data(words.utf8)) != nil }
    }
}
