/// The verbs that questions about people use, and their forms.
enum Verbs {
    /// The form of a verb.
    enum Inflection: Sendable, Equatable {
        /// argue
        case base
        /// argues
        case thirdPerson
        /// argued, felt
        case past
        /// arguing
        case participle
    }

    /// How a word is inflected if it can be a verb.
    static func inflection(of word: Word) -> Inflection? {
        let text = word.text
        if bases.contains(word) || nounsToo.contains(word) { return .base }
        if irregularPasts.contains(word) { return .past }
        if text.hasSuffix("ing"), isBase(text.dropLast(3)) { return .participle }
        if text.hasSuffix("ed"), isBase(text.dropLast(2)) { return .past }
        if text.hasSuffix("s"), isThirdPerson(text) { return .thirdPerson }
        return nil
    }

    /// Whether a word is a verb in every sentence, and not a noun as well.
    static func isAlwaysVerb(_ word: Word) -> Bool {
        guard let inflection = inflection(of: word) else { return false }
        switch inflection {
        case .base: return bases.contains(word)
        case .thirdPerson: return !nounsToo.contains(stemOfThirdPerson(word.text))
        case .past, .participle: return true
        }
    }

    /// Whether what is left before an ending is a verb: arguing, hugging, studied.
    private static func isBase(_ rest: Substring) -> Bool {
        let text = String(rest)
        if isKnown(text) || isKnown(text + "e") { return true }
        if text.hasSuffix("i"), isKnown(text.dropLast() + "y") { return true }
        guard let last = text.last, text.dropLast().last == last else { return false }
        return isKnown(String(text.dropLast()))
    }

    private static func isThirdPerson(_ text: String) -> Bool { isKnown(stemOfThirdPerson(text)) }

    private static func stemOfThirdPerson(_ text: String) -> String {
        if text.hasSuffix("ies") { return text.dropLast(3) + "y" }
        let short = String(text.dropLast())
        return text.hasSuffix("es") && !isKnown(short) ? String(text.dropLast(2)) : short
    }

    private static func isKnown(_ text: String) -> Bool {
        bases.contains(text) || nounsToo.contains(text)
    }

    private static let bases = WordList(
        """
        accept achieve acknowledge act adapt add address adjust admire admit adopt agree allow analyze annoy
        apologize appear apply appreciate approach argue arrange ask assess assign assist attend avoid become begin
        behave believe belittle belong bother break bring build bully buy calm carry celebrate check choose clarify
        coach collaborate communicate compare complain complete compliment connect consider contribute control convince
        cooperate cope correct create criticize cry deal decide defend define delegate deliver depend describe
        deserve design develop differ disagree discourage discuss dislike disrupt distract distrust eat
        embarrass empathize employ enable encourage engage enjoy ensure evaluate examine exclude exercise expect
        explain explore express fail feel fight find finish follow forget forgive gain get give greet grow guide
        handle happen harass hate hear help hit hug hurt identify ignore imagine implement improve include
        influence inform insult intend interact interrupt intervene introduce invite involve join judge keep know
        lead learn listen live lose maintain make manage meet mention mock motivate nag need neglect notice obey
        observe offer oppose organize overcome participate persist persuade plan play possess prepare pray
        prefer present prevent prioritize produce promote protect prove provide punish pursue push raise react read
        realize receive recognize recommend recover reduce reflect refuse regulate reject relax remember
        remind repair repeat reply resist resolve respond ridicule run say scare scold see seek select sell send
        share shout show sing sit sleep smoke solve speak spend spread stay stop strive struggle study succeed
        suffer suggest supervise support swim take talk teach tease tell tend think thank threaten tolerate travel treat
        trust try understand use value visit wait walk warn waste watch welcome win wish withdraw write yell
        """)

    /// Verbs whose bare form is as often a noun.
    private static let nounsToo = WordList(
        """
        aim answer attack benefit blame call care change cheat challenge comfort comment concern contact cook dance
        debate delay demand deny doubt dream drink drive exercise fear feedback force grade guess harm hope
        interest interview joke laugh lecture lie lift like limit look love master mentor mistake move nurse offer
        order paint pay praise press promise question quiz rank rate regret report request research respect rest reward
        risk score scream search smile start stress struggle swear task test threat touch track train turn vote
        voice work worry
        """)

    private static let irregularPasts = WordList(
        """
        ate became began behaved bought broke brought built came chose did drank drew drove felt fell fought found
        forgot forgave gave got grew had heard held hid kept knew led left lost made meant met paid ran said sat saw sent
        slept sold sang spoke spent stood swore swam taught thought threw told took understood went withdrew woke won wore wrote
        """)
}
