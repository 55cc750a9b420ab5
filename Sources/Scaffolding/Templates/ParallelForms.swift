extension Scaffold {
    /// Two forms, in which a teacher and a student answer about each other.
    static func parallel(_ provenance: String) -> String {
        """
        definition: >-
          How well a teacher and a student get along, as each of the two sees it. Say here what the
          instrument measures, in words that could be quoted.
        population: Teachers and their students of 10 to 18 years.
        \(provenance)

        # A row of data is what one of a pair says about the other; two keys say which pair it is.
        unit: dyad
        keys: {teacher: teacher_id, student: student_id}
        groups: [school]              # columns that are carried along to the scores

        # Each form is answered by one role about another. 'names' says how {student} reads until the name
        # of the student is known.
        forms:
          teacher:
            rater: teacher
            target: student
            names: {student: this student}
            instructions: Think about {student} over the past month.
          student:
            rater: student
            target: teacher
            names: {teacher: this teacher}
            instructions: Think about {teacher} over the past month.
            reading_grade: 5          # the school grade whose readers should manage the wording

        responses:
          degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}   # coded 1 to 5

        # 'parallel' says how the two wordings relate: with 'mirror' each rates the other, with 'shared' both
        # rate what they share, with 'same_target' both rate one person.
        items:
          respectful:
            topic: respect
            parallel: mirror
            responses: degree
            text:
              teacher: How respectful is {student} toward you?
              student: How respectful is {teacher} toward you?
          tense:
            topic: conflict
            parallel: shared
            responses: degree
            text:
              teacher: How tense are your talks with {student}?
              student: How tense are your talks with {teacher}?
          friendly:
            topic: warmth
            parallel: mirror
            responses: degree
            text:
              teacher: How friendly is {student} toward you?
              student: How friendly is {teacher} toward you?
          trusting:
            topic: trust
            parallel: mirror
            responses: degree
            text:
              teacher: How openly does {student} talk with you?
              student: How openly does {teacher} talk with you?
          quarrels:
            topic: conflict
            parallel: shared
            responses: degree
            text:
              teacher: How much do you quarrel with {student}?
              student: How much do you quarrel with {teacher}?

        # An item may count on a scale as it is answered or reversed; 'answered' says how much must be
        # answered for there to be a score.
        scales:
          closeness:
            title: Closeness
            definition: A respectful and relaxed relationship.
            items: [respectful, friendly, trusting]
            reversed: [tense, quarrels]
            score: mean
            answered: 75%
            reliability: {alpha: 0.70}  # what pilot data must show before the scale is trusted
            agreement: {correlation: 0.20}  # and what the two sides of each pair must show together
        """
    }
}
