import Foundation
import Office
import Testing

struct ConfigurationSecretTests {
    private func bench() throws -> ConfigurationBench {
        try ConfigurationBench(ConfigurationBench.sound(replacing: [14: "  secret: file:secrets/mailbox"]))
    }

    @Test(arguments: [0o600, 0o400])
    func `a secret that only its owner can read is taken`(mode: Int) throws {
        let bench = try bench()
        try bench.write("secrets/mailbox", "courrier du greffe\n", mode: mode)
        #expect(try bench.load().secrets?.mailbox == Secret("courrier du greffe"))
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o666, 0o700, 0o610])
    func `a secret that others could read, write or run is refused`(mode: Int) throws {
        let bench = try bench()
        try bench.write("secrets/mailbox", "courrier", mode: mode)
        for policy in [SecretPolicy.required, .mayBeAbsent] {
            let fault = try #require(bench.faults(secrets: policy).first)
            let path = bench.folder.appendingPathComponent("secrets/mailbox").standardizedFileURL.path
            #expect(fault.kind == .secret(.openToOthers(path: path, mode: "0" + String(mode, radix: 8))))
            #expect(fault.place.line == 14)
            #expect(!fault.description.contains("courrier"))
        }
    }

    @Test func `a secret that is not there refuses the start and is a doubt for a check`() throws {
        let bench = try bench()
        #expect(bench.faults().map(\.place.line) == [14])
        let checked = try bench.load(secrets: .mayBeAbsent)
        #expect(checked.secrets == nil)
        #expect(checked.doubts.map(\.place.line) == [14])
    }

    @Test(arguments: ["", "\n", "deux\nlignes\n", "tab\tulation"])
    func `a secret of none or several lines is refused`(text: String) throws {
        let bench = try bench()
        try bench.write("secrets/mailbox", text, mode: 0o600)
        #expect(bench.faults().count == 1)
    }

    @Test(.enabled(if: geteuid() == 0, "only root gives files away"))
    func `a secret that belongs to somebody else is refused`() throws {
        let bench = try bench()
        try bench.write("secrets/mailbox", "courrier", mode: 0o600)
        let path = bench.folder.appendingPathComponent("secrets/mailbox").standardizedFileURL.path
        #expect(chown(path, 1, 1) == 0)
        #expect(bench.faults().map(\.kind) == [.secret(.notOwned(path: path))])
    }

    @Test func `a folder is no secret`() throws {
        let bench = try bench()
        try bench.write("secrets/mailbox/x", "x", mode: 0o600)
        let path = bench.folder.appendingPathComponent("secrets/mailbox").standardizedFileURL.path
        #expect(bench.faults().map(\.kind) == [.secret(.notAFile(path: path))])
    }

    @Test func `a systemd credential is taken whatever its mode`() throws {
        let bench = try ConfigurationBench(
            ConfigurationBench.sound(replacing: [14: "  secret: file:$CREDENTIALS_DIRECTORY/mailbox"]))
        try bench.write("credentials/mailbox", "courrier", mode: 0o440)
        var environment = ConfigurationBench.environment
        environment["CREDENTIALS_DIRECTORY"] = bench.folder.appendingPathComponent("credentials").path
        #expect(try bench.load(environment: environment).secrets?.mailbox == Secret("courrier"))
        environment["CREDENTIALS_DIRECTORY"] = nil
        #expect(bench.faults(environment: environment).count == 1)
    }

    @Test func `a path that climbs out of the credentials folder loses its privilege`() throws {
        let bench = try ConfigurationBench(
            ConfigurationBench.sound(replacing: [14: "  secret: file:$CREDENTIALS_DIRECTORY/../mailbox"]))
        try bench.write("mailbox", "courrier", mode: 0o644)
        var environment = ConfigurationBench.environment
        environment["CREDENTIALS_DIRECTORY"] = bench.folder.appendingPathComponent("credentials").path
        #expect(bench.faults(environment: environment).count == 1)
    }

    @Test func `a secret never prints itself`() throws {
        let secrets = try #require(try ConfigurationBench(ConfigurationBench.sound).load().secrets)
        var dumped = ""
        dump(secrets.mailbox, to: &dumped)
        let shown = "\(secrets.mailbox) \(String(reflecting: secrets.mailbox)) \(dumped) \(secrets)"
        #expect(!shown.contains("courrier"))
    }

    @Test func `a server on this machine needs no login`() throws {
        let bench = try ConfigurationBench(
            ConfigurationBench.sound(replacing: [
                10: "  host: 127.0.0.1", 11: "  port: 10143", 12: "  security: none", 22: "  host: localhost",
                23: "  port: 10025", 24: "  security: none", 25: "", 26: "",
            ]))
        let configuration = try bench.load()
        #expect(configuration.submission.user == nil)
        #expect(configuration.secrets?.submission == nil)
        #expect(configuration.submission.port == 10_025)
    }
}
