import Emission

/// Lays a codebook out in Markdown.
struct MarkdownCodebook {
    let book: Codebook

    func write(to writer: inout IndentingWriter) {
        head(&writer)
        forms(&writer)
        responseScales(&writer)
        scales(&writer)
        composites(&writer)
        norms(&writer)
        cutoffs(&writer)
        items(&writer)
        MarkdownDesign(parts: book.design?.parts ?? []).write(to: &writer)
        MarkdownAsking(book: book).write(to: &writer)
        references(&writer)
    }

    private func head(_ writer: inout IndentingWriter) {
        writer.line("# \(MarkdownText.inline(book.title))")
        writer.line()
        let facts = [
            "Codebook of \(MarkdownText.code(book.id))", "version \(MarkdownText.inline(book.version))",
            "wording in \(MarkdownText.code(book.language))",
            book.license.map { "licence \(MarkdownText.inline($0))" },
            book.unit.map { "a row describes one \(MarkdownText.inline($0))" },
        ]
        writer.line(facts.compactMap(\.self).joined(separator: " · "))
        for author in book.authors {
            writer.line()
            let parts = [author.name, author.affiliation, author.orcid.map { "ORCID \($0)" }]
            let line = parts.compactMap(\.self).joined(separator: ", ")
            writer.line(MarkdownText.paragraph(line))
        }
        if let definition = book.definition {
            writer.line()
            writer.line(MarkdownText.paragraph(definition))
        }
        if let population = book.population {
            writer.line()
            writer.line("For: \(MarkdownText.inline(population))")
        }
    }

    private func forms(_ writer: inout IndentingWriter) {
        writer.section("Forms and data")
        writer.line("| Form | Who answers | About | Items |")
        writer.line("|---|---|---|--:|")
        for form in book.forms {
            writer.row([
                "\(MarkdownText.inline(form.title)) (\(MarkdownText.code(form.id)))",
                MarkdownText.inline(form.rater ?? "–"),
                MarkdownText.inline(form.target ?? "themselves"), "\(form.itemCount)",
            ])
        }
        for form in book.forms {
            guard let instructions = form.instructions else { continue }
            writer.line()
            writer.line(
                "**Instructions, \(MarkdownText.inline(form.title)):** \(MarkdownText.inline(instructions))")
        }
        guard !book.keys.isEmpty || !book.groups.isEmpty else { return }
        writer.line()
        for key in book.keys {
            writer.line("- \(MarkdownText.paragraph(key.column)) – identifies the \(MarkdownText.inline(key.role))")
        }
        for group in book.groups {
            writer.line("- \(MarkdownText.paragraph(group)) – a group, carried along")
        }
    }

    private func responseScales(_ writer: inout IndentingWriter) {
        writer.section("Response scales")
        for (index, scale) in book.responseScales.enumerated() {
            if index > 0 { writer.line() }
            writer.line("### \(MarkdownText.code(scale.id)), codes \(scale.range)")
            writer.line()
            writer.line("| Code | Label |")
            writer.line("|--:|---|")
            for option in scale.options {
                writer.row(["\(option.code)", MarkdownText.inline(option.label ?? "")])
            }
            for reason in scale.missing {
                writer.row(["\(reason.code)", MarkdownText.inline(reason.label ?? "") + " (missing)"])
            }
        }
    }

    private func scales(_ writer: inout IndentingWriter) {
        writer.section("Scales")
        for (index, scale) in book.scales.enumerated() {
            if index > 0 { writer.line() }
            writer.line("### \(heading(scale.id, scale.title))")
            if let definition = scale.definition {
                writer.line()
                writer.line(MarkdownText.paragraph(definition))
            }
            for form in scale.forms {
                writer.line()
                if book.forms.count > 1 {
                    writer.line("**\(MarkdownText.inline(form.formTitle))**")
                    writer.line()
                }
                writer.line("- Score: \(form.formula)")
                writer.line("- Range: \(form.range)")
                writer.line("- Missing answers: \(form.missingRule)")
                let items = form.items.map { "\(MarkdownText.code($0.item)) \($0.sign)" }
                if !items.isEmpty { writer.line("- Items: \(items.joined(separator: ", "))") }
                standards(form.standards, &writer)
            }
            if let facets = scale.facets {
                let names = facets.map { "\(MarkdownText.code($0.scale)) \($0.sign)" }
                writer.line()
                writer.line("Facets: \(names.joined(separator: ", "))")
            }
            for threshold in scale.thresholds {
                writer.line()
                writer.line("Pilot data must show \(threshold.words).")
            }
        }
    }

    private func items(_ writer: inout IndentingWriter) {
        writer.section("Items")
        writer.line("| | Item | Wording | Answers | Topic | Pairing | Keying |")
        writer.line("|--:|---|---|---|---|---|---|")
        for item in book.items {
            let wording = item.wording.map { entry in
                book.forms.count > 1
                    ? "\(MarkdownText.inline(entry.formTitle)): \(MarkdownText.inline(entry.text))"
                    : MarkdownText.inline(entry.text)
            }
            let keying = item.keying.map { "\(MarkdownText.code($0.scale)) \($0.sign)" }
            writer.row([
                "\(item.number)", MarkdownText.code(item.id), wording.joined(separator: "<br>"),
                MarkdownText.code(item.responses), MarkdownText.inline(item.topic ?? ""),
                item.anchoredIn.map { "anchored in \(MarkdownText.code($0))" }
                    ?? item.parallelMeaning ?? "",
                keying.joined(separator: "<br>"),
            ])
        }
    }

    private func references(_ writer: inout IndentingWriter) {
        guard !book.references.isEmpty else { return }
        writer.section("References")
        for reference in book.references {
            let address = reference.address.map { " <\($0)>" } ?? ""
            writer.line("- \(MarkdownText.paragraph(reference.citation))\(address)")
        }
    }
}

extension IndentingWriter {
    mutating func section(_ title: String) {
        line()
        line("## \(title)")
        line()
    }

    mutating func row(_ cells: [String]) {
        line("| " + cells.joined(separator: " | ") + " |")
    }
}
