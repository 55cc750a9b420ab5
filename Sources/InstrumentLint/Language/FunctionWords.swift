/// The words that hold a sentence together.
enum FunctionWords {
    static let determiners = WordList(
        "a an the this that these those each every some any no another either neither both all my your his her its our their"
    )

    /// Words that can be the subject of a sentence and nothing else much.
    static let subjects = WordList(
        "i you he she it we they who someone somebody anyone anybody everyone everybody nobody people students teachers"
    )

    /// Words that stand for people or things.
    static let pronouns = WordList(
        """
        i me you he him she her it we us they them myself yourself himself herself itself ourselves yourselves
        themselves one ones someone somebody anyone anybody everyone everybody nobody other others mine yours hers ours theirs
        """)

    static let auxiliaries = WordList(
        "do does did am is are was were be been being have has had can could will would shall should may might must"
    )

    static let modals = WordList("can could will would shall should may might must")

    static let interrogatives = WordList("how what when where which who whom whose why whether")

    static let prepositions = WordList(
        """
        about above across after against along among around as at before behind below beside besides between beyond by
        despite down during except for from in inside into like near of off on onto out outside over past per since
        than through throughout to toward towards under until up upon via with within without
        """)

    /// What opens a clause that says when or on what condition.
    static let subordinators = WordList(
        "after although as because before even if once since though unless until when whenever where while")

    static let degreeAdverbs = WordList(
        "also even just less more most much not often quite rather really so still then too usually very well truly always"
    )

    /// Everything that carries no content of its own.
    static func contains(_ word: Word) -> Bool {
        determiners.contains(word) || pronouns.contains(word) || auxiliaries.contains(word)
            || interrogatives.contains(word) || prepositions.contains(word)
            || subordinators.contains(word) || degreeAdverbs.contains(word) || others.contains(word)
    }

    private static let others = WordList("and or but nor if that there here to how than then")
}
