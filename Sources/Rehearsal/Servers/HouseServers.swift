import Foundation

/// The processes of one house.
struct HouseServers {
    let dovecot: ChildServer
    let smtpd: ChildServer
    private let janitor: ChildServer?
    private let imapPort: Int
    private let smtpPort: Int

    /// The servers of the house in `folder`, none started.
    init(_ folder: HouseFolder, imapPort: Int, smtpPort: Int) {
        let isolation = Isolation.available()
        let path = folder.path
        func server(_ name: String, _ script: String, _ isolation: Isolation) -> ChildServer {
            ChildServer(
                name: name, arguments: HouseScripts.command(script, house: path.path, isolation: isolation),
                log: path.appending(path: "\(name).log"))
        }
        dovecot = server("dovecot", HouseScripts.dovecot, isolation)
        smtpd = server("opensmtpd", HouseScripts.smtpd(isolation), isolation)
        janitor =
            switch folder.stay {
            case .temporary: server("janitor", HouseScripts.janitor, .none)
            case .kept: nil
            }
        self.imapPort = imapPort
        self.smtpPort = smtpPort
    }

    /// Starts everything and waits until both servers answer.
    func startAll() throws(HouseError) {
        try janitor?.start()
        try dovecot.start()
        try smtpd.start()
        try awaitGreeting(of: dovecot, on: imapPort)
        try awaitGreeting(of: smtpd, on: smtpPort)
    }

    /// Stops everything; the janitor last, since it removes the folder.
    func stopAll() {
        smtpd.stop()
        dovecot.stop()
        janitor?.stop()
    }

    /// Starts Dovecot and waits until it answers.
    func startIMAP() throws(HouseError) {
        try dovecot.start()
        try awaitGreeting(of: dovecot, on: imapPort)
    }

    /// Starts OpenSMTPD and waits until it answers.
    func startSMTP() throws(HouseError) {
        try smtpd.start()
        try awaitGreeting(of: smtpd, on: smtpPort)
    }

    private func awaitGreeting(of server: ChildServer, on port: Int) throws(HouseError) {
        let start = ContinuousClock.now
        while !LoopbackPort.greets(port) {
            try server.checkAlive()
            guard ContinuousClock.now - start < .seconds(15) else {
                throw .server("no answer on port \(port)", log: server.logTail)
            }
            Thread.sleep(forTimeInterval: 0.005)
        }
    }
}
