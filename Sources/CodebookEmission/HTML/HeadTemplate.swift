/// The page's head, the instrument's title and the table of contents.
enum HeadTemplate {
    static let text = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <title>{{book.title}} – codebook</title>
        <style>
        {{{style}}}
        </style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the contents</a>
        {{#book}}
        <header>
        <p class="kind">Codebook</p>
        <h1 lang="{{language}}" dir="auto">{{title}}</h1>
        <p class="meta"><code>{{id}}</code> · version {{version}} · wording in <code>{{language}}</code>{{#license}} · licence {{license}}{{/license}}{{#unit}} · a row describes one {{unit}}{{/unit}}</p>
        {{/book}}
        {{#hasAuthors}}
        <ul class="authors" aria-label="Authors">
        {{#book.authors}}
        <li><bdi>{{name}}</bdi>{{#affiliation}}, <bdi>{{affiliation}}</bdi>{{/affiliation}}{{#orcid}} (ORCID <a href="https://orcid.org/{{orcid}}">{{orcid}}</a>){{/orcid}}</li>
        {{/book.authors}}
        </ul>
        {{/hasAuthors}}
        {{#book.definition}}
        <p class="definition" lang="{{book.language}}" dir="auto">{{book.definition}}</p>
        {{/book.definition}}
        {{#book.population}}
        <p><span class="faint">For:</span> <span lang="{{book.language}}" dir="auto">{{book.population}}</span></p>
        {{/book.population}}
        <nav aria-label="Contents">
        <ul>
        <li><a href="#forms">Forms and data</a></li>
        <li><a href="#responses">Response scales</a></li>
        <li><a href="#overview">Keying</a></li>
        <li><a href="#scales">Scales</a></li>
        {{#hasBlocks}}
        <li><a href="#blocks">Order of asking</a></li>
        {{/hasBlocks}}
        {{#hasComposites}}
        <li><a href="#composites">Composites</a></li>
        {{/hasComposites}}
        {{#hasNorms}}
        <li><a href="#norms">Norms</a></li>
        {{/hasNorms}}
        {{#hasCutoffs}}
        <li><a href="#cutoffs">Cut-offs</a></li>
        {{/hasCutoffs}}
        <li><a href="#items">Items</a></li>
        {{#hasDesign}}
        <li><a href="#design">Design</a></li>
        {{/hasDesign}}
        {{#hasReferences}}
        <li><a href="#references">References</a></li>
        {{/hasReferences}}
        </ul>
        </nav>
        </header>
        """
}
