import Foundation
import Ledger

/// What the doctor says of the state folder: who may read and write it, the room left, the ledger. Takes no lock.
struct StateFindings {
    let folder: String

    private static let scarce: UInt64 = 200_000_000
    private static let exhausted: UInt64 = 20_000_000

    var all: [Finding] {
        let room = room.map { [$0] } ?? []
        guard FileManager.default.fileExists(atPath: folder) else {
            return [Finding(.note, "Le dossier d'état \(folder) n'existe pas encore : le premier démarrage le crée.")]
                + room
        }
        guard access(folder, R_OK | W_OK | X_OK) == 0 else {
            return [
                Finding(
                    .fault(.permission), "Le dossier d'état \(folder) n'est pas accessible à cet utilisateur.",
                    remedy: ["Lancez cette commande comme l'utilisateur du greffe, ou rendez-lui le dossier (chown)."])
            ] + room
        }
        return [mode] + room + ledger
    }

    private var mode: Finding {
        do throws(DiskFault) {
            let disk = POSIXDisk()
            try disk.checkPrivate(folder)
            let path = folder + "/ledger.jsonl"
            if FileManager.default.fileExists(atPath: path) { try disk.checkPrivate(path) }
            return Finding(.well, "Le dossier d'état \(folder) n'est lisible que du greffe.")
        } catch {
            switch error {
            case .exposed(let path, let mode):
                return Finding(
                    .fault(.configuration), "\(path) est lisible par d'autres (mode \(String(mode, radix: 8))).",
                    remedy: ["chmod go-rwx \(path)"])
            case .failed, .locked, .damaged:
                return Finding(.fault(.permission), "\(error)")
            }
        }
    }

    /// Of the nearest folder that is there.
    private var room: Finding? {
        var place = URL(fileURLWithPath: folder, isDirectory: true)
        while !FileManager.default.fileExists(atPath: place.path), place.path != "/" { place.deleteLastPathComponent() }
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: place.path)
        guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.uint64Value else { return nil }
        let words = "\(free / 1_000_000) Mo libres pour le registre et les courriels"
        if free >= StateFindings.scarce { return Finding(.well, words + ".") }
        let health: Finding.Health = free < StateFindings.exhausted ? .fault(.unavailable) : .doubt
        return Finding(
            health, words + " seulement.",
            remedy: ["Libérez de la place sur le disque de \(place.path) : rien ne part sans registre."])
    }

    private var ledger: [Finding] {
        guard FileManager.default.fileExists(atPath: folder + "/ledger.jsonl") else {
            return [Finding(.note, "Pas encore de registre : le premier démarrage le crée.")]
        }
        do {
            let verification = try LedgerVerification(of: URL(fileURLWithPath: folder, isDirectory: true))
            guard verification.faults.isEmpty else {
                return [
                    Finding(
                        .fault(.configuration), "Le registre est endommagé.",
                        remedy: verification.faults + ["Rétablissez une sauvegarde du dossier d'état, entière."])
                ]
            }
            let head = verification.register.head
            return [Finding(.well, "Registre en ordre : \(head.sequence) écritures.")]
        } catch {
            return [Finding(.fault(.permission), "Le registre ne peut pas être lu : \(error)")]
        }
    }
}
