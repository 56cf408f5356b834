import CGPGME
import Foundation

extension GnuPG {
    /// One context at work. Every call ends in bounded time.
    struct Session {
        let context: gpgme_ctx_t
        let limit: TimeInterval

        /// Takes a key into the home.
        func take(_ key: [UInt8]) throws(Fault) {
            let data = try Buffer(key)
            try bounded { gpgme_op_import(context, data.handle) }
            guard let result = gpgme_op_import_result(context), result.pointee.considered > 0 else {
                throw .failed("no key in it")
            }
        }

        /// The OpenPGP keys in the home.
        func keys() throws(Fault) -> [KeyFacts] {
            var found: [KeyFacts] = []
            try bounded {
                let begun = gpgme_op_keylist_start(context, nil, 0)
                guard begun == 0 else { return begun }
                var next: gpgme_key_t?
                while gpgme_op_keylist_next(context, &next) == 0, let key = next {
                    found.append(KeyFacts(key))
                    gpgme_key_unref(key)
                }
                return 0
            }
            return found
        }

        /// The signatures in `signature` over `content`.
        func signatures(_ signature: [UInt8], over content: [UInt8]) throws(Fault) -> [FoundSignature] {
            let signed = try Buffer(signature)
            let text = try Buffer(content)
            try bounded { gpgme_op_verify(context, signed.handle, text.handle, nil) }
            return found
        }

        /// The signatures in an object that carries what they cover, and that content.
        func opened(_ object: [UInt8]) throws(Fault) -> (signatures: [FoundSignature], content: [UInt8]) {
            let signed = try Buffer(object)
            let text = try Buffer([])
            try bounded { gpgme_op_verify(context, signed.handle, nil, text.handle) }
            return (found, text.bytes)
        }

        private var found: [FoundSignature] {
            var all: [FoundSignature] = []
            var next = gpgme_op_verify_result(context)?.pointee.signatures
            while let signature = next {
                all.append(FoundSignature(signature.pointee))
                next = signature.pointee.next
            }
            return all
        }

        /// Does `call`, which is ended if it takes too long.
        private func bounded(_ call: () -> gpgme_error_t) throws(Fault) {
            let watchdog = Watchdog(context, limit)
            let code = call()
            if watchdog.stop() == .ended { throw .slow }
            // A signature that proves nothing is a result, not a failure of the program's.
            switch gpgme_err_code(code) {
            case GPG_ERR_NO_DATA, GPG_ERR_BAD_SIGNATURE, GPG_ERR_BAD_DATA, GPG_ERR_INV_CMS_OBJ: return
            default: try GnuPG.check(code)
            }
        }
    }

    /// Bytes in gpgme's hands.
    private final class Buffer {
        let handle: gpgme_data_t

        init(_ bytes: [UInt8]) throws(Fault) {
            var made: gpgme_data_t?
            let code = bytes.withUnsafeBytes { raw in
                gpgme_data_new_from_mem(&made, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, 1)
            }
            guard code == 0, let made else { throw .failed("no memory") }
            handle = made
        }

        deinit { gpgme_data_release(handle) }

        /// Everything written to it.
        var bytes: [UInt8] {
            gpgme_data_seek(handle, 0, SEEK_SET)
            var all: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while case let count = gpgme_data_read(handle, &chunk, chunk.count), count > 0 { all += chunk[..<count] }
            return all
        }
    }
}
