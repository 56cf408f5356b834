import CIcal

/// Owns a libical component and everything beneath it.
final class ICalTree {
    private let root: OpaquePointer

    init(_ root: OpaquePointer) { self.root = root }

    deinit { icalcomponent_free(root) }

    /// Components directly beneath `parent`.
    func children(of parent: OpaquePointer, kind: icalcomponent_kind) -> [OpaquePointer] {
        var found: [OpaquePointer] = []
        var next = icalcomponent_get_first_component(parent, kind)
        while let component = next {
            found.append(component)
            next = icalcomponent_get_next_component(parent, kind)
        }
        return found
    }

    /// Properties of `component`, in order, at most `limit`.
    func properties(
        of component: OpaquePointer, kind: icalproperty_kind, limit: Int = .max
    ) -> [ICalProperty] {
        var found: [ICalProperty] = []
        var next = icalcomponent_get_first_property(component, kind)
        while let property = next, found.count < limit {
            found.append(ICalProperty(pointer: property))
            next = icalcomponent_get_next_property(component, kind)
        }
        return found
    }
}
