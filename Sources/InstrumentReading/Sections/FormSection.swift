import Diagnostics
import InstrumentModel
import InstrumentSyntax

extension InstrumentReader {
    /// The name of the form of an instrument that declares none.
    static let implicitForm = "self"

    /// The forms; one that stands for the whole instrument when none are declared.
    mutating func readForms(_ node: Node?, instrumentRange: SourceRange) -> [Form] {
        guard let node else {
            return [Form(id: Located(Self.implicitForm, at: instrumentRange), isImplicit: true)]
        }
        let forms = filledEntries(node, "the forms").map { entry in
            checkName(entry.key, "a form's name")
            return readForm(entry)
        }
        checkDistinct(forms.map(\.id), "form")
        return forms
    }

    private mutating func readForm(_ entry: Node.Entry) -> Form {
        let owner = "the form '\(entry.key.value)'"
        // A form of which there is nothing to say but its name.
        if case .scalar(let scalar) = entry.value.content, scalar.isNull {
            return Form(id: entry.key)
        }
        guard let fields = fields(of: entry.value, .form, owner: owner, named: entry.key.range)
        else { return Form(id: entry.key) }
        let names = entries(fields["names"], "the names of \(owner)").compactMap {
            name -> PlaceholderName? in
            checkName(name.key, "a placeholder")
            return text(name.value, "the name for {\(name.key.value)}").map {
                PlaceholderName(placeholder: name.key, name: $0.value)
            }
        }
        return Form(
            id: entry.key, title: text(fields["title"], "the title of \(owner)")?.value,
            rater: name(fields["rater"], "a rater"), target: name(fields["target"], "a target"),
            names: names,
            instructions: wording(fields["instructions"], "the instructions of \(owner)"),
            readingGrade: readGrade(fields["reading_grade"]))
    }

    private mutating func readGrade(_ node: Node?) -> Int? {
        guard let grade = wholeNumber(node, "the reading grade") else { return nil }
        guard (1...16).contains(grade.value) else {
            report(
                Diagnostic(
                    .invalidValue, "\(grade.value) is not a school grade", at: grade.range,
                    advice: "Write a grade from 1 to 16."))
            return nil
        }
        return grade.value
    }
}
