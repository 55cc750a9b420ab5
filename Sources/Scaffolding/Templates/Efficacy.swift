extension Scaffold {
    /// A graded self-efficacy scale, from easy to hard.
    static func efficacy(_ provenance: String) -> String {
        """
        # Self-efficacy is what people are sure they can do now, and not what they intend or hope. Ask about
        # the same deed under obstacles that rise from easy to hard, and let people answer in small steps
        # (Bandura 2006).
        definition: >-
          How sure teachers are that they can give feedback that students use, under circumstances that make
          it easy and others that make it hard.
        population: Teachers of students of 10 to 18 years.
        \(provenance)
        references:
          - Bandura, A. (2006). Guide for constructing self-efficacy scales. In F. Pajares & T. Urdan (Eds.), Self-efficacy beliefs of adolescents (pp. 307–337). Information Age.
        unit: teacher                 # what one row of data describes
        keys: {teacher: teacher_id}   # the column that tells the rows apart

        forms:
          teacher:
            rater: teacher
            instructions: >-
              For each situation, say how confident you are that you can do it now, from 0 (cannot do it at
              all) to 100 (completely certain).

        # Evenly spaced codes with labels for some of them.
        responses:
          confidence:
            range: {from: 0, to: 100, step: 10}
            anchors: {0: Cannot do at all, 50: Moderately certain, 100: Completely certain}

        # From the easiest to the hardest.
        items:
          praise:
            responses: confidence
            text: How confident are you that you can tell a student what went well in a piece of work?
          next_step:
            responses: confidence
            text: How confident are you that you can show a student the next step to take?
          large_class:
            responses: confidence
            text: How confident are you that you can give every student of a large class useful feedback?
          discouraged:
            responses: confidence
            text: How confident are you that you can give feedback that encourages a student who has given up?

        scales:
          feedback_efficacy:
            title: Efficacy for feedback
            definition: Being sure of giving feedback that students use.
            items: [praise, next_step, large_class, discouraged]
            score: mean
            answered: 3               # items out of four; below that there is no score
            reliability: {alpha: 0.80}  # what pilot data must show before the scale is trusted
        """
    }
}
