/// Words that people of a trade use among themselves.
enum SpecialistTerms {
    static let phrases = PhraseList(
        """
        accountability
        attunement
        benchmark
        benchmarks
        cognitive
        competencies
        competency
        dyad
        dyadic
        504 plan
        differentiate instruction
        differentiated
        differentiation
        formative
        formative assessment
        iep
        intervention
        interventions
        learning outcomes
        metacognition
        metacognitive
        mtss
        pedagogical
        pedagogy
        plc
        professional development
        rapport
        relational
        reprimand
        reprimands
        restorative
        rti
        rubric
        rubrics
        scaffold
        scaffolded
        scaffolding
        scaffolds
        sel
        self-efficacy
        self-regulation
        socio-emotional
        social-emotional
        stakeholders
        standards-based
        summative
        """)

    /// Short forms that need no telling.
    static let knownAcronyms = WordList(
        "tv usa us uk eu un dvd cd ok pc id am pm pdf hiv aids dna it q a dj vip gps atm pe sms faq nba fifa un"
    )
}
