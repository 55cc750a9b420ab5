/// The page's style sheet: system fonts, light and dark, narrow screens and paper.
///
/// The two colours of a scale's ends are orange and blue, which all kinds of colour vision tell apart (Okabe &
/// Ito 2008); nothing is told by colour alone.
enum PageStyle {
    static let text = """
        :root { --ink: #1b1f24; --faint: #57606a; --paper: #fff; --shade: #f4f6f8; --line: #d0d7de; --link: #0a58ca; --good: #0b6b3a; --bad: #a3260f; --low: #d55e00; --high: #0072b2; --neutral: #b9c0c8; --gap: #6e7781; --mark: #0072b2; --asked: #b34700; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6edf3; --faint: #a3adb8; --paper: #0f1419; --shade: #1a2129; --line: #3a444f; --link: #82b4ff; --good: #6fd39b; --bad: #ff9d85; --low: #d9722a; --high: #2f86c1; --neutral: #57616c; --gap: #8b96a2; --mark: #67b5ea; --asked: #f0a35b; }
        }
        * { box-sizing: border-box; }
        html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); }
        body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
        h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
        p, ul.plain { max-width: 46rem; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
        .kind { margin: 0; text-transform: uppercase; letter-spacing: .08em; font-size: .8rem; color: var(--faint); }
        .meta, .faint, .reason, footer { color: var(--faint); }
        .verdict { font-size: 1.15rem; font-weight: 600; margin: 1rem 0; }
        .verdicts { list-style: none; padding: 0; max-width: 46rem; }
        .verdicts li { padding: .45rem .75rem; margin: 0 0 .4rem; background: var(--shade); border-inline-start: 4px solid var(--line); }
        .verdicts li.met { border-color: var(--good); }
        .verdicts li.missed { border-color: var(--bad); }
        .verdicts li.unchecked { border-color: var(--gap); }
        .met strong { color: var(--good); }
        .missed strong { color: var(--bad); }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
        nav a { display: inline-block; padding: .35rem 0; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { position: static; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; overflow-wrap: normal; }
        caption { text-align: start; color: var(--faint); padding: .25rem 0; }
        caption span { display: inline-block; position: sticky; inset-inline-start: 0; max-width: calc(100vw - 2rem); }
        th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
        thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
        tbody th { font-weight: 500; }
        .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        th.number { white-space: normal; min-width: 4.5rem; }
        .number + :not(.number) { padding-inline-start: 1.4rem; }
        .wording { min-width: 10rem; }
        .phrase { min-width: 7rem; }
        td .reason { display: inline-block; min-width: 9rem; font-size: .9em; }
        dl { display: grid; grid-template-columns: 12rem 1fr; gap: .3rem 1rem; margin: 0; }
        dt { color: var(--faint); }
        dd { margin: 0; }
        .method { margin: 0 0 1.5rem; max-width: 46rem; }
        math { margin: .4rem 0; overflow-x: auto; max-width: 100%; }
        mtd { text-align: start; padding: .2rem 0; }
        figure { margin: 1.25rem 0 2rem; max-width: 46rem; break-inside: avoid; }
        figcaption { margin: 0 0 .6rem; }
        figure svg { display: block; overflow: visible; font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
        figure text { fill: var(--ink); unicode-bidi: isolate; paint-order: stroke; stroke: var(--paper); stroke-width: 6px; stroke-linejoin: round; }
        figure .value { fill: var(--faint); }
        figure .tick { fill: var(--faint); font-size: 11px; }
        figure .digits { font-size: 11px; stroke: none; }
        figure .count { font-size: 11px; stroke-width: 4px; }
        .grid { stroke: var(--line); stroke-width: 1; }
        .middle { stroke: var(--ink); stroke-width: 1; }
        .track { fill: var(--shade); }
        .option, .missing { stroke: var(--paper); stroke-width: 1; }
        .low { fill: var(--low); }
        .high { fill: var(--high); }
        .neutral { fill: var(--neutral); }
        .missing { fill: var(--gap); }
        .cell { stroke: var(--line); stroke-width: 1; }
        .cell.withheld { fill: var(--shade); stroke-dasharray: 3 3; stroke: var(--gap); }
        .point { fill: var(--mark); stroke: var(--paper); stroke-width: 1; }
        .range { stroke: var(--mark); stroke-width: 2.5; }
        .threshold { stroke: var(--asked); stroke-width: 2; stroke-dasharray: 6 3; }
        .whole { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 2 3; }
        .observed { stroke: var(--mark); stroke-width: 2; }
        .percentile { stroke: var(--asked); stroke-width: 2; stroke-dasharray: 6 3; }
        .average { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 2 3; }
        .identity { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 6 3; }
        .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; padding: 0; margin: .6rem 0; font-size: .85rem; color: var(--faint); }
        .legend svg { display: inline-block; vertical-align: -1px; }
        .absent { color: var(--faint); border-inline-start: 4px solid var(--line); padding-inline-start: .75rem; }
        figure details, section > details { margin: 0 0 1.25rem; }
        summary { cursor: pointer; padding: .35rem 0; color: var(--link); width: fit-content; }
        .command { display: block; white-space: pre-wrap; background: var(--shade); padding: .75rem; border-radius: .35rem; }
        @media (max-width: 36rem) {
          dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: .5rem; }
          th, td { padding: .35rem .4rem; }
        }
        @media print {
          :root { --ink: #000; --faint: #444; --paper: #fff; --shade: #f2f2f2; --line: #999; --link: #000; --good: #000; --bad: #000; --low: #d55e00; --high: #0072b2; --neutral: #b9c0c8; --gap: #6e7781; --mark: #0072b2; --asked: #b34700; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          nav, .skip, details:not([open]) { display: none; }
          tr, .method { break-inside: avoid; }
          caption, thead, tbody tr:first-child { break-after: avoid; }
          h2, h3, h4 { break-after: avoid; }
          .wide { overflow: visible; }
          .number { white-space: normal; }
          .phrase { min-width: 0; }
          th, td { padding: .2rem .3rem; }
          rect, line, circle, .verdicts li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
