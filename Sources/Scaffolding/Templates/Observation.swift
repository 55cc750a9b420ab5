extension Scaffold {
    /// Observers rate what they see in a lesson.
    static func observation(_ provenance: String) -> String {
        """
        definition: >-
          How much support teachers give in a lesson, as a trained observer sees it. Say here what the
          instrument measures, in words that could be quoted.
        population: Lessons in primary and secondary schools.
        \(provenance)

        # A row of data is one lesson as one observer saw it. Let several observers see some of the lessons, so
        # that their agreement can be shown.
        unit: lesson
        keys: {lesson: lesson_id, observer: observer_id}
        groups: [school]              # columns that are carried along to the scores

        # The one who fills the form in is not the one whom it is about.
        forms:
          observer:
            title: Observation sheet
            rater: observer
            target: teacher
            names: {teacher: the teacher}
            instructions: Rate what you saw and heard in this lesson, and nothing that you know from elsewhere.

        # Observers agree better about how often something was seen than about how good it was.
        responses:
          seen:
            options: {0: Never, 1: Once, 2: A few times, 3: Many times, 4: All the time}
            missing: {-9: Could not be observed}

        items:
          waits:
            responses: seen
            text: During this lesson, how often did {teacher} give students time to think after a question?
          interrupts:
            responses: seen
            text: During this lesson, how often did {teacher} interrupt a student who was speaking?
          helps:
            responses: seen
            text: During this lesson, how often did {teacher} help a student who was stuck?
          listens:
            responses: seen
            text: During this lesson, how often did {teacher} take up an idea that came from a student?
          ignores:
            responses: seen
            text: During this lesson, how often did {teacher} pass over a student who asked for help?

        # An item under 'reversed' counts the other way round. 'answered' has no default, because it changes
        # scores.
        scales:
          support:
            title: Support
            definition: Giving students time and help, and taking up their ideas.
            items: [waits, helps, listens]
            reversed: [interrupts, ignores]
            score: mean
            answered: 4                   # items out of five; below that there is no score
            reliability: {alpha: 0.70}  # what pilot data must show before the scale is trusted
        """
    }
}
