/// Words that tell a person's gender.
enum GenderedWords {
    static let pronouns = WordList("he she him her his hers himself herself")

    /// Nouns that tell it already, so that a pronoun for them takes nothing for granted.
    static let nouns = WordList(
        """
        aunt aunts boy boys boyfriend brother brothers dad daughter daughters father fathers female girl girls girlfriend
        grandfather grandmother grandson granddaughter husband lady ladies male man men mom mother mothers mum
        nephew niece sister sisters son sons uncle uncles wife woman women
        """)
}
