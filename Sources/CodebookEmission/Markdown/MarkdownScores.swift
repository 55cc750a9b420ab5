import Emission

/// Lays out what a codebook says about scores that are made of, or held against, others.
extension MarkdownCodebook {
    func composites(_ writer: inout IndentingWriter) {
        guard let composites = book.composites else { return }
        writer.section("Composites")
        for (index, composite) in composites.enumerated() {
            if index > 0 { writer.line() }
            writer.line("### \(heading(composite.id, composite.title))")
            for text in [composite.definition, composite.because.map { "Weights: \($0)" }] {
                guard let text else { continue }
                writer.line()
                writer.line(MarkdownText.paragraph(text))
            }
            for form in composite.forms {
                writer.line()
                formTitle(form.formTitle, &writer)
                writer.line("- Score: \(form.formula)")
                writer.line("- Range: \(form.range)")
                writer.line("- Missing parts: \(form.missingRule)")
                standards(form.standards, &writer)
            }
        }
    }

    func norms(_ writer: inout IndentingWriter) {
        guard let norms = book.norms else { return }
        writer.section("Norms")
        writer.line("| Norm | Scores | Form | Population | n | Figures | Source |")
        writer.line("|---|---|---|---|--:|---|---|")
        for norm in norms {
            writer.row([
                MarkdownText.code(norm.id), MarkdownText.code(norm.scale),
                MarkdownText.code(norm.form), MarkdownText.inline(norm.population), "\(norm.n)",
                norm.figures, MarkdownText.inline(norm.source),
            ])
        }
        guard norms.contains(where: { $0.percentiles != nil }) else { return }
        writer.line()
        writer.line(NormEntry.convention)
    }

    func cutoffs(_ writer: inout IndentingWriter) {
        guard let cutoffs = book.cutoffs else { return }
        writer.section("Cut-offs")
        writer.line("| Column | Scores | Form | Bands | Population | n | Source |")
        writer.line("|---|---|---|---|---|--:|---|")
        for cutoff in cutoffs {
            let bands = cutoff.bands.map { "\(MarkdownText.inline($0.label)): \($0.words)" }
            writer.row([
                MarkdownText.code(cutoff.id), MarkdownText.code(cutoff.scale),
                MarkdownText.code(cutoff.form), bands.joined(separator: "<br>"),
                MarkdownText.inline(cutoff.population), "\(cutoff.n)",
                MarkdownText.inline(cutoff.source),
            ])
        }
    }

    /// Lines on a score's norms, in the list of what is said of the score.
    func standards(_ standards: [StandardEntry]?, _ writer: inout IndentingWriter) {
        for standard in standards ?? [] {
            writer.line(
                "- \(MarkdownText.code(standard.column)): \(standard.formula) (norm \(MarkdownText.code(standard.norm)))"
            )
        }
    }

    /// A score's title and id, or its id alone.
    func heading(_ id: String, _ title: String?) -> String {
        title.map { "\(MarkdownText.inline($0)) (\(MarkdownText.code(id)))" } ?? MarkdownText.code(id)
    }

    /// The form's title, where there are several.
    private func formTitle(_ title: String, _ writer: inout IndentingWriter) {
        guard book.forms.count > 1 else { return }
        writer.line("**\(MarkdownText.inline(title))**")
        writer.line()
    }
}
