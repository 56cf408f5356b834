/// What an organisation says of one date.
public enum DateChoice: String, Hashable, Codable, Sendable, CaseIterable {
    case yes, maybe, no
}
