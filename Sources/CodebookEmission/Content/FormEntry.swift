import InstrumentModel

/// A form, as the codebook describes it.
struct FormEntry: Encodable {
    var id: String
    var title: String
    var rater: String?
    var target: String?
    var instructions: String?
    var readingGrade: Int?
    var itemCount: Int

    init(_ form: Form, of instrument: Instrument) {
        id = form.id.value
        title = form.codebookTitle
        rater = form.rater?.value
        target = form.target?.value
        instructions = form.instructions?.filled(in: form)
        readingGrade = form.readingGrade
        itemCount = instrument.items(in: form).count
    }
}

extension Form {
    /// The form's title, or its name with a capital: "Teacher form".
    var codebookTitle: String {
        if let title { return title }
        if isImplicit { return "The questionnaire" }
        let words = id.value.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst() + " form"
    }
}
