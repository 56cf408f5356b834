import Foundation
import Office

/// Questions and answers on the terminal.
struct InitTerminal {
    /// Whether there is somebody to ask.
    var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }

    /// Says something to the person.
    func say(_ text: String) {
        var diagnostics = StandardError()
        print(text, to: &diagnostics)
    }

    /// One answer; an empty one is the proposal. `nil` at the end of the input.
    func line(_ prompt: String, proposal: String?) -> String? {
        show(prompt + (proposal.map { " [\($0)]" } ?? "") + " : ")
        guard let answer = readLine() else { return nil }
        return answer.allSatisfy(\.isWhitespace) ? proposal ?? "" : answer
    }

    /// A password, which the terminal does not show; `nil` if none was typed, or none that could be one.
    func password() -> Secret? {
        show("Mot de passe de la boîte (ne s'affiche pas ; Entrée pour plus tard) : ")
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            say("")
        }
        return readLine().flatMap { Secret(line: $0) }
    }

    private func show(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
