/// A colour as red, green and blue from 0 to 255.
public struct HTMLColour: Hashable, Sendable {
    /// Red.
    public let red: UInt8
    /// Green.
    public let green: UInt8
    /// Blue.
    public let blue: UInt8

    /// A colour.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// White, the ground a mail is laid out on.
    static let white = HTMLColour(red: 255, green: 255, blue: 255)

    /// Whether people would call it a colour: far enough from grey, and not the dark blue of Outlook's replies.
    public var isVivid: Bool {
        let high = max(red, green, blue)
        let low = min(red, green, blue)
        return high >= 0x90 && high - low >= 0x70
    }

    /// Whether it is told from black and grey at all, as Outlook's dark blue is.
    public var isTinted: Bool {
        let high = max(red, green, blue)
        return high >= 0x60 && high - min(red, green, blue) >= 0x50
    }

    /// Whether letters of this colour cannot be told from a ground of `other`.
    func isLost(on other: HTMLColour) -> Bool {
        func distance(_ a: UInt8, _ b: UInt8) -> Int { abs(Int(a) - Int(b)) }
        return distance(red, other.red) + distance(green, other.green) + distance(blue, other.blue) < 36
    }

    /// Reads `#rgb`, `#rrggbb`, `rgb(…)`, `rgba(…)` and the names people use; nil for anything else.
    init?(css: String) {
        let value = css.utf8.filter { $0 != 0x20 && $0 != 0x09 }
        if value.first == UInt8(ascii: "#") {
            self.init(hexadecimal: value.dropFirst())
        } else if let open = value.firstIndex(of: UInt8(ascii: "(")) {
            self.init(channels: value[value.index(after: open)...])
        } else if let named = Self.names[String(decoding: value, as: UTF8.self)] {
            self = named
        } else {
            self.init(hexadecimal: value[...])
        }
    }

    private init?(hexadecimal digits: ArraySlice<UInt8>) {
        let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }
        guard values.count == digits.count else { return nil }
        switch values.count {
        case 3, 4: self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
        case 6, 8:
            self.init(
                red: values[0] * 16 + values[1], green: values[2] * 16 + values[3], blue: values[4] * 16 + values[5])
        default: return nil
        }
    }

    private init?(channels: ArraySlice<UInt8>) {
        let parts = channels.split { !($0 >= 0x30 && $0 <= 0x39) && $0 != UInt8(ascii: ".") }
        let numbers = parts.prefix(3).compactMap { Double(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3 else { return nil }
        let bytes = numbers.map { UInt8(max(0, min(255, $0))) }
        self.init(red: bytes[0], green: bytes[1], blue: bytes[2])
    }

    private static let names: [String: HTMLColour] = [
        "white": .white, "snow": HTMLColour(red: 255, green: 250, blue: 250),
        "ivory": HTMLColour(red: 255, green: 255, blue: 240), "black": HTMLColour(red: 0, green: 0, blue: 0),
        "red": HTMLColour(red: 255, green: 0, blue: 0), "blue": HTMLColour(red: 0, green: 0, blue: 255),
        "green": HTMLColour(red: 0, green: 0x90, blue: 0), "orange": HTMLColour(red: 255, green: 165, blue: 0),
        "purple": HTMLColour(red: 0x90, green: 0, blue: 0x90), "magenta": HTMLColour(red: 255, green: 0, blue: 255),
        "fuchsia": HTMLColour(red: 255, green: 0, blue: 255), "gray": HTMLColour(red: 128, green: 128, blue: 128),
        "grey": HTMLColour(red: 128, green: 128, blue: 128), "navy": HTMLColour(red: 0, green: 0, blue: 128),
        "crimson": HTMLColour(red: 220, green: 20, blue: 60), "darkred": HTMLColour(red: 0x90, green: 0, blue: 0),
    ]
}
