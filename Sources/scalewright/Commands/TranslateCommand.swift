import ArgumentParser
import Diagnostics
import FileStorage
import InstrumentCompiler
import InstrumentModel
import TranslationEmission

struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Begin a translation, or add to it what is new in the instrument.",
        discussion: """
            Writes a file with every text of the instrument and an empty place beside it. Where there is a \
            translation already, its texts and their sources stay as they are, and what it lacks is added.

            EXAMPLES
              scalewright translate tsr.instrument.yaml de
              scalewright translate tsr.instrument.yaml de --update
              scalewright translate tsr.instrument.yaml pt-BR -o -
            """)

    @Argument(help: "The instrument.", completion: .file())
    var instrument: String

    @Argument(help: "The language to translate into, such as de or pt-BR.")
    var language: String

    @Option(
        name: [.customShort("o"), .long],
        help: "The file to write, instead of the one beside the instrument; - prints.",
        completion: .file())
    var output: String?

    @Flag(help: "Add to the translation that is there what it lacks.")
    var update = false

    func validate() throws {
        guard LanguageTag.isWellFormed(language) else {
            throw ValidationError(
                "'\(language)' is not a language tag. Write a tag such as en, de, pt-BR or zh-Hant.")
        }
        if update, output != nil {
            throw ValidationError("Give --update to change the translation, or -o to write elsewhere.")
        }
    }

    func run() throws {
        let loaded = try InstrumentLoading.sound(instrument, withTranslations: true)
        guard loaded.language.lowercased() != language.lowercased() else {
            throw CommandFailure(
                .refused,
                "error: the instrument is written in '\(language)' already\n  fix: Name another language.")
        }
        let sheet = TranslationSheet(loaded, into: language)
        if output == "-" { return print(sheet.text, terminator: "") }
        let existing = loaded.translation(into: language)?.language.range.file
        let beside =
            existing
            ?? InstrumentFile.path(
                of: TranslationFile.name(of: instrument, into: language), beside: instrument)
        let path = output ?? beside
        if path == existing, update { try checkComments(of: path, in: sheet) }
        try write(sheet, to: path, replaces: path == existing && update)
    }

    /// Refuses to write over comments, which the file's new text would not have.
    private func checkComments(
        of path: String, in sheet: TranslationSheet
    ) throws(CommandFailure) {
        let bytes = try CommandFailure.from { () throws(FileProblem) in
            try FileReader(path: path).readAll(limit: InstrumentFile.sizeLimit)
        }
        let old = String(decoding: ByteOrderMark.removed(from: bytes), as: UTF8.self)
        let lost = LostComments.lines(of: old, in: sheet.text)
        guard let first = lost.first else { return }
        let place = lost.count == 1 ? "line \(first)" : "\(lost.count) lines, the first of them \(first)"
        throw CommandFailure(
            .refused,
            "error: \(path): the comments in \(place) would be lost\n  fix: Write the new version elsewhere with -o, and carry them over; or remove them."
        )
    }

    private func write(
        _ sheet: TranslationSheet, to path: String, replaces: Bool
    ) throws(CommandFailure) {
        do throws(FileProblem) {
            let outcome = try FileWriting.write(sheet.text, to: path, replaces: replaces)
            print(outcome == .written ? "wrote \(path)" : "unchanged \(path)")
        } catch {
            throw update || output != nil ? CommandFailure(error) : Self.existing(path, error)
        }
        Terminal.printError(
            "\(sheet.textCount) texts: \(sheet.emptyCount) to translate, \(sheet.staleCount) whose original has changed."
        )
    }

    /// What to do about a translation that is there already.
    private static func existing(_ path: String, _ problem: FileProblem) -> CommandFailure {
        guard FileWriting.exists(path) else { return CommandFailure(problem) }
        return CommandFailure(
            .refused,
            "error: \(path): is there already, and lacks texts or is laid out otherwise\n  fix: Give --update to add what it lacks, or -o - to see it."
        )
    }
}
