import BuildSteps
import Diagnostics
import Emission
import EmitterCatalogue
import Testing

@Suite struct EmissionConfigurationTests {
    private func read(_ text: String) -> (configuration: EmissionConfiguration, diagnostics: [Diagnostic]) {
        EmissionConfiguration.read(file: "scalewright-config.yaml", bytes: Array(text.utf8),
            documents: EmitterCatalogue.all.filter { $0.target != "swift" && !$0.writesSQL }.map(\.target))
    }

    @Test func everyKeyIsRead() {
        let (configuration, diagnostics) = read(
            "access: package\noutputs: [codebook-md, codebook-html]\nlanguage: de\nwarnings: errors\n")
        #expect(diagnostics.isEmpty)
        #expect(configuration.access == .package)
        #expect(configuration.outputs == ["codebook-md", "codebook-html"])
        #expect(configuration.language?.value == "de")
        #expect(configuration.warningsAreErrors)
    }

    @Test func whatIsLeftOutIsAsUsual() {
        let (configuration, diagnostics) = read("access: public\n")
        #expect(diagnostics.isEmpty)
        #expect(configuration.outputs == EmissionConfiguration.usualOutputs)
        #expect(configuration.language == nil)
        #expect(!configuration.warningsAreErrors)
    }

    @Test(arguments: [
        ("acess: public", "1:1", "'acess' is not a key of the configuration", "Did you mean 'access'?"),
        ("access: pubic", "1:9", "This is no access level", "Did you mean 'public'?"),
        ("warnings: error", "1:11", "This is no way to treat warnings", "Did you mean 'errors'?"),
        ("outputs: codebook-md", "1:10", "The outputs need a list", "outputs: ["),
        ("outputs: [codebook-mdd]", "1:11", "This is no output", "Did you mean 'codebook-md'?"),
        ("outputs: [swift]", "1:11", "This is no output", "codebook-html"),
        ("outputs: [codebook-md, codebook-md]", "1:24", "'codebook-md' is listed twice", "once"),
        ("language: [de]", "1:11", "The language needs a language tag", "language: de"),
        ("- access", "1:1", "The configuration needs keys and values", "access: public"),
    ])
    func mistakesAreTold(_ text: String, _ place: String, _ message: String, _ advice: String) throws {
        let diagnostic = try #require(read(text).diagnostics.first)
        let start = diagnostic.range.start
        #expect("\(start.line):\(start.column)" == place)
        #expect(diagnostic.message == message)
        #expect(diagnostic.advice?.contains(advice) == true)
    }

    @Test func severalMistakesAreToldAtOnce() {
        #expect(read("access: x\noutputs: [y, z]\nlanguage: []\nfoo: 1\n").diagnostics.count == 5)
    }

    @Test func outputsThatWereNotPromisedAreRefused() {
        let configuration = read("outputs: [codebook-md]").configuration
        #expect(configuration.mismatch(with: ["codebook-md"]) == nil)
        #expect(configuration.mismatch(with: ["codebook-html"])?.severity == .error)
    }

    @Test func aLanguageNeedsATranslation() {
        let configuration = read("language: fr").configuration
        #expect(configuration.missingLanguage(among: ["en", "fr"]) == nil)
        #expect(configuration.missingLanguage(among: ["en"])?.message.contains("'fr'") == true)
    }
}
