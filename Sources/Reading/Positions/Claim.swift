/// One clause that says a position.
struct Claim: Sendable {
    /// What is said.
    enum Value: Sendable {
        case agree
        /// Nothing stands in the way.
        case nihil
        case object
        case reserve
        case abstain
        case recuse
    }
    /// How much it says.
    enum Grip: Sendable {
        /// The act itself: to sign, to oppose.
        case firm
        /// The substance, a part, or a complement that was not understood.
        case weak
    }

    var value: Value
    let tag: Tag
    let mood: Mood
    var voice: Voice
    var grip: Grip
    /// Why it is weak.
    var complement: Complement
    /// Where it stands.
    let sentence: Int
    /// Tokens of the clause relied on.
    var tokens: Range<Int>
    /// Its place among the items of the sentence.
    let item: Int
    /// Whether a finite verb or a word says it, rather than an infinitive.
    var form = Form.finite
    /// Words of the phrase.
    let length: Int

    /// A finite claim asserts; an infinitive needs something that governs it.
    enum Form: Sendable { case finite, infinitive }

    /// Whether the clause says what is answered: *oui pour nous*, *oui à la tribune*.
    var aim = Aim.unnamed

    /// What stands before its clause.
    var start = Start.within

    /// A clause after a semicolon or a colon stands for itself; after a comma it goes on.
    enum Start: Sendable { case apart, within }

    /// What an answer word stands with.
    enum Aim: Sendable { case named, unnamed }

    /// Whether it is but a word of answer, which may answer something else.
    var isMereAnswer: Bool {
        tag == .yes && length <= (isImpersonal ? 3 : 2) && voice == .unspoken && aim == .unnamed
    }

    /// Whether it begins with *c'* or *ça* and says not for whom: *c'est bon*, not *c'est bon pour moi*.
    var isImpersonal = false

    /// Whether it is said for itself, or gives the reason of what was said before: *car nous avons déjà signé…*.
    var role = Role.assertion

    /// An answer, or the ground of one.
    enum Role: Sendable { case assertion, reason }

    /// Whether the word says what was decided, which no mere *ok* to having received it does: *lu, adopté*.
    var isDecided = false

    /// Whether the organisation by name does the act itself: what came before it was only talk.
    var isAct: Bool { tag == .sign && voice.isExplicit && grip == .firm && form == .finite && mood == .actual }

    /// Whether it is the act, or the organisation's own word, said now: *nous sommes d'accord*, *l'ONES y apporte sa
    /// signature*, *inscrivez-nous*; not an answer word nor *signé*.
    var isDone: Bool {
        guard grip == .firm, form == .finite, mood == .actual, voice.binds else { return false }
        return voice.isExplicit || tag == .go || tag == .sign && (length > 1 || item > 0)
    }

    /// Whether the organisation says it, of now.
    var counts: Bool { voice.binds && (mood == .actual || mood == .future) }
}

/// Who says something.
enum Voice: Sendable {
    /// The organisation by name or *we*.
    case own
    /// A body of it.
    case organ
    /// The writer, for it.
    case me
    /// Nobody named.
    case unspoken
    /// The writer, for themself.
    case personal
    /// Some of its people.
    case partial
    /// Somebody else.
    case other
    /// The clerk's federation.
    case you
    /// A thing spoken of.
    case thing

    /// Whether what is said commits the organisation.
    var binds: Bool {
        switch self {
        case .own, .organ, .me, .unspoken: true
        case .personal, .partial, .other, .you, .thing: false
        }
    }

    /// Whether the organisation is named as the one who says it.
    var isExplicit: Bool { self == .own || self == .organ }
}

/// What a predicate is about.
enum Complement: Sendable {
    /// Nothing is named, or the text, or the organisation itself.
    case whole
    /// A part of the text.
    case part
    /// Its substance.
    case substance
    /// A cause people stand for or against.
    case theme
    /// What somebody else said.
    case others
    /// Something else.
    case unknown
}
