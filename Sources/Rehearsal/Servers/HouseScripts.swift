/// How the servers are started, so that they disturb nothing and nothing of them stays.
///
/// OpenSMTPD's queue and socket have fixed places; in an own mount namespace the house's folders lie there instead, so
/// several houses and a mail server of the machine do not meet. Where namespaces are forbidden (some containers) it
/// runs in the open, one house at a time.
enum HouseScripts {
    /// The shell's command line that runs `script` with the house's folder as `$1`.
    static func command(_ script: String, house: String, isolation: Isolation) -> [String] {
        let shell = ["/bin/bash", "-c", script, "house", house]
        switch isolation {
        case .namespaces:
            return [
                "/usr/bin/unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private",
            ] + shell
        case .none: return shell
        }
    }

    /// Dovecot, until it ends or the parent does. What a cut left behind (sockets, process ids, locks) is removed first.
    static let dovecot = """
        rm -rf "$1/dovecot" && mkdir -p "$1/dovecot/state" || exit 1
        /usr/sbin/dovecot -F -c "$1/dovecot.conf" &
        """ + untilParentEnds

    /// OpenSMTPD, the same, on the house's own queue where it may, and without name servers: it asks them for the name
    /// of each client before it greets, for ten seconds where they do not answer.
    static func smtpd(_ isolation: Isolation) -> String {
        switch isolation {
        case .namespaces:
            """
            mount --bind "$1/spool" /var/spool && mount --bind "$1/run" /run || exit 1
            resolver=$(readlink -m /etc/resolv.conf)
            mkdir -p "$(dirname "$resolver")" && touch "$resolver" && mount --bind "$1/resolv.conf" "$resolver" || exit 1
            /usr/sbin/smtpd -dF -f "$1/smtpd.conf" &
            """ + untilParentEnds
        case .none:
            """
            exec 9>/run/lock/greffier-house && flock --nonblock 9 || { echo 'another house is open'; exit 1; }
            /usr/sbin/smtpd -dF -f "$1/smtpd.conf" 9>&- &
            """ + untilParentEnds
        }
    }

    /// Removes the house's folder when the parent has ended.
    static let janitor = """
        cat >/dev/null
        sleep 0.3
        rm -rf -- "$1"
        """

    /// The shell leaves when its server has ended or its standard input is closed, whichever comes first.
    private static let untilParentEnds = """

        exec 3<&0
        cat <&3 >/dev/null &
        wait -n
        kill $(jobs -p) 2>/dev/null
        [ $$ = 1 ] || wait
        """
}

/// Whether the kernel keeps a server apart from the machine.
enum Isolation {
    /// An own mount and process namespace.
    case namespaces
    /// Not permitted here.
    case none

    /// What is permitted, by trying.
    static func available() -> Isolation {
        let trial = ["/usr/bin/unshare", "--mount", "--pid", "--fork", "--propagation", "private", "/bin/true"]
        return (try? ChildProgram(trial))?.wait() == 0 ? .namespaces : .none
    }
}
