/// Names for people that praise or blame them.
enum LoadedTerms {
    static let phrases: PhraseList = {
        let judgements = [
            "bad", "difficult", "good", "hopeless", "ideal", "lazy", "normal", "problem", "real", "stupid",
            "slow", "troubled", "disturbed", "deviant", "dumb", "unruly", "worthless",
        ]
        let people = [
            "child", "children", "doctor", "doctors", "employee", "employees", "kid", "kids", "mother",
            "nurse", "nurses",
            "parent", "parents", "patient", "patients", "people", "person", "pupil", "pupils", "student",
            "students", "teacher", "teachers", "worker", "workers",
        ]
        let pairs = judgements.flatMap { judgement in people.map { "\(judgement) \($0)" } }
        return PhraseList((pairs + labels).joined(separator: "\n"))
    }()

    private static let labels = [
        "addict", "addicts", "alcoholics", "at-risk", "handicapped", "low-achieving", "low achievers",
        "junkies",
        "retarded", "slow learner", "slow learners", "troublemaker", "troublemakers", "underachiever",
        "underachievers", "wheelchair-bound", "crazy people", "the mentally ill",
    ]
}
