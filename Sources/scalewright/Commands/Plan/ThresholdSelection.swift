import Diagnostics
import Psychometrics

/// The scales of a form that a plan looks at, and what is demanded of them.
struct ThresholdSelection {
    /// Ids; all scales of which anything is demanded when empty.
    var scales: [String]
    /// Demanded of each of them, in place of what is declared.
    var alpha: Double?

    /// The form with these scales alone.
    func applied(to definition: FormDefinition) throws(CommandFailure) -> FormDefinition {
        var selected = definition
        if !scales.isEmpty { selected.scales = try named(in: definition) }
        if let alpha {
            if scales.isEmpty { selected.scales.removeAll { $0.items.count < 2 } }
            for index in selected.scales.indices { selected.scales[index].thresholds.alpha = alpha }
        }
        selected.scales.removeAll { $0.thresholds == ReliabilityThresholds() }
        guard !selected.scales.isEmpty else {
            let which = scales.isEmpty ? "the form '\(definition.form)'" : scales.joined(separator: ", ")
            throw CommandFailure(
                .refused,
                "error: nothing is demanded of \(which)\n  fix: Give --alpha, or declare thresholds under 'reliability' in the instrument."
            )
        }
        return selected
    }

    private func named(in definition: FormDefinition) throws(CommandFailure) -> [ScaleDefinition] {
        let ids = definition.scales.map(\.id)
        for name in scales where !ids.contains(name) {
            let advice = Suggestion.advice(
                for: name, among: ids, otherwise: "The scales are \(ids.joined(separator: ", ")).")
            throw CommandFailure(
                .refused,
                "error: there is no scale '\(VisibleText.of(name))' in the form '\(definition.form)'\n  fix: \(advice)"
            )
        }
        let selected = definition.scales.filter { scales.contains($0.id) }
        if let single = selected.first(where: { $0.items.count < 2 }) {
            throw CommandFailure(
                .refused,
                "error: the scale '\(single.id)' has one item in the form '\(definition.form)', and alpha needs two\n  fix: Name a scale of several items."
            )
        }
        return selected
    }
}
