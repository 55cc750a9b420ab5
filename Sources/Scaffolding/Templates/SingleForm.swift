extension Scaffold {
    /// One form, in which people answer about themselves.
    static func single(_ provenance: String) -> String {
        """
        definition: >-
          How well people recover from their work: whether they come to rest and gather new strength. Say here
          what the instrument measures, in words that could be quoted.
        population: Adults in paid work.
        \(provenance)
        unit: person                  # what one row of data describes
        keys: {person: person_id}     # the column that tells the rows apart

        # The answers. Each set has a name, and items refer to it. Codes are what stands in the data; a
        # missing code says why there is no answer, and is never scored.
        responses:
          frequency:
            options: {1: Never, 2: Seldom, 3: Sometimes, 4: Often, 5: Always}
            missing: {-99: Prefer not to say}

        # The questions, in the order in which they are asked. The name in front is the column of data.
        items:
          rested:
            responses: frequency
            text: In the past two weeks, how often did you wake up rested?
          worn_out:
            responses: frequency
            text: In the past two weeks, how often did you feel worn out after work?
          switched_off:
            responses: frequency
            text: In the past two weeks, how often did you forget about work in the evening?
          energetic:
            responses: frequency
            text: In the past two weeks, how often did you begin a workday full of energy?
          sleepless:
            responses: frequency
            text: In the past two weeks, how often did thoughts of work keep you awake?

        # What is scored. An item under 'reversed' counts the other way round: here, being worn out is the
        # opposite of recovery. 'answered' has no default, because it changes scores: below it, there is
        # none.
        scales:
          recovery:
            title: Recovery from work
            definition: Coming to rest and gathering new strength.
            items: [rested, switched_off, energetic]
            reversed: [worn_out, sleepless]
            score: mean
            answered: 75%
            reliability: {alpha: 0.70}  # what pilot data must show before the scale is trusted
        """
    }
}
