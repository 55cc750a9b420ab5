import Diagnostics
import InstrumentCompiler

extension CompletedExample {
    /// What there is for examples to include.
    private static let common = """
        scalewright: 1
        responses:
          agreement: {labels: [Disagree, Neither, Agree]}
        """

    /// What is wrong with the example, or with the instrument that it translates, through it.
    public var diagnostics: [Diagnostic] {
        var files = ["common.responses.yaml": Array(Self.common.utf8)]
        if original != nil { files["f.de.translation.yaml"] = Array(text.utf8) }
        return InstrumentCompiler.compile(
            file: "f.yaml", bytes: Array((original ?? text).utf8), companions: Companions(files: files)
        ).diagnostics
    }
}
