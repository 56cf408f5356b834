/// Chance that repeats itself (SplitMix64): the same seed gives the same run.
struct Chance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A number from 0 to below `bound`.
    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }

    /// Whether something happens that happens `times` in `outOf`; never in 0.
    mutating func happens(_ times: Int, in outOf: Int) -> Bool { outOf > 0 && next(outOf) < times }

    /// One of several.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

    /// One of several, each as likely as its weight.
    mutating func pick<Element>(weighted elements: [(Element, Int)]) -> Element {
        var left = next(elements.reduce(0) { $0 + $1.1 })
        for (element, weight) in elements {
            if left < weight { return element }
            left -= weight
        }
        return elements[0].0
    }
}
