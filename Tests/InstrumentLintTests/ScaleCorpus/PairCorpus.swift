extension ScaleCorpus {
    /// The two wordings of parallel items.
    static let pairs = [
        pair("same_target", "How polite is {student}?", "How polite is {teacher}?", "parallel-contradicted"),
        pair("same_target", "How much do you trust {student}?", "How much do you trust {teacher}?", "parallel-contradicted"),
        pair("mirror", "How much do you care about {student}?", "How much does {teacher} care about you?", "parallel-contradicted"),
        pair("mirror", "How fair are you to {student}?", "How fair is {teacher} to you?", "parallel-contradicted"),
        pair("mirror", "When {student} is stuck, how much do you help?", "When you are stuck, how much does {teacher} help?", "parallel-contradicted"),
        pair("mirror", "How polite is {student} to you?", "How polite is {teacher} to you?"),
        pair("mirror", "How much do you trust {student}?", "How much do you trust {teacher}?"),
        pair("shared", "How open are the talks with {student}?", "How open are the talks with {teacher}?"),
        pair("shared", "How much do you argue with {student}?", "How much does {teacher} argue with you?"),
        pair("same_target", "How fair are you to {student}?", "How fair is {teacher} to you?"),
        pair("same_target", "How lively are the lessons?", "How lively are the lessons?"),
        pair("same_target", "How high are the goals that you set for {student}?", "How high are the goals that {teacher} sets for you?"),
        pair("shared", "How much did you argue with {student} in the past month?", "How much did you argue with {teacher} this term?", "time-frames-differ"),
        pair("mirror", "In the past two weeks, how polite was {student}?", "In the past week, how polite was {teacher}?", "time-frames-differ"),
        pair("mirror", "How polite was {student} today?", "How polite was {teacher} this week?", "time-frames-differ"),
        pair("mirror", "How polite was {student} this term?", "How polite is {teacher}?", "time-frames-differ"),
        pair("mirror", "How polite was {student} in the past month?", "Over the last month, how polite was {teacher}?"),
        pair("mirror", "How polite is {student} every day?", "How polite is {teacher} each day?"),
        pair("mirror", "How polite is {student} in class?", "How polite is {teacher} in lessons?"),
    ]
}
