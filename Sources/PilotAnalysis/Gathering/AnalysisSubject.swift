import InstrumentModel
import PilotData
import Psychometrics

/// A form of an instrument, as an analysis looks at it.
public struct AnalysisSubject: Sendable {
    public let instrument: Instrument
    public let form: Form
    public let settings: AnalysisSettings
    public let definition: FormDefinition
    let plan: ScoringPlan
    /// The items that stand in a scale, as they are answered: not reversed.
    let scaled: [KeyedItem]
    let factored: FactoredItems
    /// The groups that are looked at by themselves, and at last the waves.
    let groups: [GroupColumn]
    /// What tells waves and units apart; nil where they cannot be compared.
    let waves: WaveColumns?
    /// The keys that name a person, or a pair; empty where the instrument declares no waves.
    let personColumns: [String]

    /// - Parameter instrument: without errors
    public init(_ instrument: Instrument, form: Form, _ settings: AnalysisSettings) {
        self.instrument = instrument
        self.form = form
        self.settings = settings
        let definition = instrument.formDefinition(for: form)
        self.definition = definition
        personColumns = instrument.personColumns
        plan = instrument.scoringPlan(for: form)
        factored = FactoredItems(definition)
        scaled = factored.items.map { item in
            KeyedItem(id: item.id, column: item.column, isReversed: false, bounds: item.bounds)
        }
        waves = WaveColumns(instrument)
        let byWave = [instrument.design.waves?.column.value].compactMap(\.self).filter { !settings.groupColumns.contains($0) }
        groups = (settings.groupColumns + byWave).map { GroupColumn($0, of: instrument, settings) }
    }

    /// The columns of each page, in the order in which they are asked; checks of attention are no
    /// questions to be answered in earnest, and left out.
    var pages: [[Int]] {
        let columns = Dictionary(
            definition.items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let checks = Set(definition.attentionChecks.map(\.column))
        func places(_ items: [Item]) -> [Int] {
            items.compactMap { columns[$0.id.value] }.filter { !checks.contains($0) }
        }
        guard !instrument.blocks.isEmpty else { return [places(instrument.items(in: form))] }
        return instrument.blocks.map { block in
            places(block.items.compactMap { instrument.item($0.value) })
        }.filter { !$0.isEmpty }
    }

    /// The key that says whom the answers are about; nil in a self-report.
    var targetColumn: String? {
        form.target.flatMap { target in
            instrument.keys.first { $0.role.value == target.value }?.column.value
        }
    }

    /// Whether answers are about somebody else, who could ask around; those of a self-report are not.
    var isAboutSomebody: Bool { form.target != nil }

    /// Why a figure that would tell what few people answered about somebody is withheld; nil where it need
    /// not be.
    func withholding(_ people: Int) -> UndefinedReason? {
        isAboutSomebody && people < settings.minimumCell
            ? .groupTooSmall(rows: people, required: settings.minimumCell) : nil
    }
}
