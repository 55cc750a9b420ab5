/// The page's style sheet: system fonts, light and dark, narrow screens and paper.
enum CodebookStyle {
    static let text = """
        :root { --ink: #1b1f24; --faint: #57606a; --paper: #fff; --shade: #f4f6f8; --line: #d0d7de; --link: #0a58ca; --mark: #7a4b00; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6edf3; --faint: #a3adb8; --paper: #0f1419; --shade: #1a2129; --line: #3a444f; --link: #82b4ff; --mark: #f0b45b; }
        }
        * { box-sizing: border-box; }
        html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); }
        body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
        h3 { font-size: 1.1rem; margin: 0 0 .5rem; }
        h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
        a { color: var(--link); }
        code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
        .kind { margin: 0; text-transform: uppercase; letter-spacing: .08em; font-size: .8rem; color: var(--faint); }
        .meta, .authors, .faint, footer { color: var(--faint); }
        .authors { list-style: none; padding: 0; margin: .25rem 0; }
        .definition { font-size: 1.05rem; max-width: 45rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
        nav a { display: inline-block; padding: .35rem 0; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { position: static; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; overflow-wrap: normal; }
        caption { text-align: start; color: var(--faint); padding: .25rem 0; }
        th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
        thead th { border-bottom: 2px solid var(--line); }
        tbody th { font-weight: 500; }
        .number { text-align: end; font-variant-numeric: tabular-nums; }
        th.number { width: 4rem; }
        .sign { font-weight: 600; text-align: center; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0 1.5rem; }
        .card { background: var(--shade); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0 0 1rem; }
        dl { display: grid; grid-template-columns: 9rem 1fr; gap: .3rem 1rem; margin: 0; }
        dt { color: var(--faint); }
        dd { margin: 0; }
        .wording { font-size: 1.05rem; }
        .member { display: inline-block; margin-inline-end: .75rem; }
        .threshold { margin: .75rem 0 0; color: var(--mark); }
        .references li { margin-bottom: .5rem; }
        .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media (max-width: 36rem) {
          dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: .5rem; }
          .keying .extra { display: none; }
          .keying th, .keying td { padding: .35rem .3rem; }
        }
        @media print {
          :root { --ink: #000; --faint: #444; --paper: #fff; --shade: #fff; --line: #999; --link: #000; --mark: #000; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          nav, .skip { display: none; }
          .card, tr { break-inside: avoid; }
          h2, h3, h4 { break-after: avoid; }
          .wide { overflow: visible; }
          a { text-decoration: none; }
        }
        """
}
