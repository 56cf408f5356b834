import Federation
import Foundation
import Mail

/// Reads the keys that answers are signed with; what GnuPG thinks of them is asked by ``KeyInspection``.
struct KeyFileReader {
    let log: FaultLog
    let folder: ConfigurationFolder

    /// The largest file that is read, in bytes: a key with a thousand signatures of others fits.
    private static let limit = 1 << 20

    /// The keys of everybody who answers for an organisation, wherever they are named.
    func keys(_ organisations: [Section]) -> [PersonID: [KeyFile]] {
        var found: [PersonID: [KeyFile]] = [:]
        for person in organisations.flatMap({ $0.sections("correspondents") + $0.sections("deputies") }) {
            guard let id = person.identifier("id", PersonID.self)?.value else { continue }
            for text in person.texts("keys") {
                guard let key = key(text), !found[id, default: []].contains(where: { $0.path == key.path }) else {
                    continue
                }
                found[id, default: []].append(key)
            }
        }
        return found
    }

    private func key(_ text: Located<String>) -> KeyFile? {
        let path = folder.absolute(text.value)
        do throws(KeyFault) {
            return KeyFile(path: path, place: text.place, material: try material(path))
        } catch {
            log.report(.key(error), at: text.place)
            return nil
        }
    }

    private func material(_ path: String) throws(KeyFault) -> KeyMaterial {
        let bytes = try bytes(path)
        do throws(KeyMaterial.Refusal) {
            return try KeyMaterial(bytes)
        } catch {
            switch error {
            case .privateKey: throw .privateKey(path: path)
            case .notAKey: throw .notAKey(path: path)
            }
        }
    }

    private func bytes(_ path: String) throws(KeyFault) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path: path) }
        guard !isFolder.boolValue else { throw .notAKey(path: path) }
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            guard let data = try file.read(upToCount: KeyFileReader.limit + 1) else { return [] }
            guard data.count <= KeyFileReader.limit else { throw KeyFault.tooLarge(path: path) }
            return Array(data)
        } catch let fault as KeyFault {
            throw fault
        } catch {
            throw .unreadable(path: path, FileRefusal(error))
        }
    }
}
