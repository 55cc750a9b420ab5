/// The page's template (https://mustache.github.io/mustache.5.html): `{{…}}` is escaped, and nothing
/// but our own style sheet is inserted as it is.
enum CodebookTemplate {
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
        <main id="main">
        <section aria-labelledby="forms">
        <h2 id="forms">Forms and data</h2>
        <div class="wide" role="region" aria-label="Forms" tabindex="0">
        <table>
        <caption>What each kind of informant fills in</caption>
        <thead><tr><th scope="col">Form</th><th scope="col">Who answers</th><th scope="col">About</th><th scope="col" class="number">Items</th><th scope="col" class="number">Reading grade</th></tr></thead>
        <tbody>
        {{#book.forms}}
        <tr><th scope="row"><bdi>{{title}}</bdi> <code>{{id}}</code></th><td>{{rater}}{{^rater}}–{{/rater}}</td><td>{{target}}{{^target}}themselves{{/target}}</td><td class="number">{{itemCount}}</td><td class="number">{{readingGrade}}{{^readingGrade}}–{{/readingGrade}}</td></tr>
        {{/book.forms}}
        </tbody>
        </table>
        </div>
        {{#book.forms}}
        {{#instructions}}
        <p><strong>Instructions, {{title}}:</strong> <span lang="{{book.language}}" dir="auto">{{instructions}}</span></p>
        {{/instructions}}
        {{/book.forms}}
        {{#hasKeys}}
        <p>Columns of the data that identify a row or group rows:</p>
        <ul>
        {{#book.keys}}
        <li><code>{{column}}</code> – identifies the {{role}}</li>
        {{/book.keys}}
        {{#book.groups}}
        <li><code>{{.}}</code> – a group, carried along</li>
        {{/book.groups}}
        </ul>
        {{/hasKeys}}
        <p>Every item is a column named by its id; a blank cell is an unanswered item.</p>
        </section>
        <section aria-labelledby="responses">
        <h2 id="responses">Response scales</h2>
        <div class="cards">
        {{#book.responseScales}}
        <div class="wide" role="region" aria-label="Response scale {{id}}" tabindex="0">
        <table id="responses-{{id}}">
        <caption><code>{{id}}</code>, codes {{lowest}} to {{highest}}</caption>
        <thead><tr><th scope="col" class="number">Code</th><th scope="col">Label</th></tr></thead>
        <tbody>
        {{#options}}
        <tr><th scope="row" class="number">{{code}}</th><td lang="{{book.language}}" dir="auto">{{label}}{{^label}}<span class="faint">no label</span>{{/label}}</td></tr>
        {{/options}}
        {{#missing}}
        <tr class="missing"><th scope="row" class="number">{{code}}</th><td><span lang="{{book.language}}" dir="auto">{{label}}</span> <span class="faint">(missing)</span></td></tr>
        {{/missing}}
        </tbody>
        </table>
        </div>
        {{/book.responseScales}}
        </div>
        </section>
        <section aria-labelledby="overview">
        <h2 id="overview">Keying</h2>
        <p>+ counts as answered; − is reversed before it counts. Keying belongs to an item’s place on a scale, so that one item may count both ways.</p>
        <div class="wide" role="region" aria-label="Keying of items" tabindex="0">
        <table class="keying">
        <caption>Items and the scales that they count on</caption>
        <thead><tr><th scope="col">Item</th>{{#hasTopics}}<th scope="col" class="extra">Topic</th>{{/hasTopics}}{{#hasForms}}<th scope="col" class="extra">Forms</th>{{/hasForms}}{{#overviewScales}}<th scope="col" class="sign"><code>{{.}}</code></th>{{/overviewScales}}</tr></thead>
        <tbody>
        {{#overview}}
        <tr><th scope="row"><a href="#item-{{item}}"><code>{{item}}</code></a></th>{{#hasTopics}}<td class="extra">{{topic}}</td>{{/hasTopics}}{{#hasForms}}<td class="extra">{{forms}}</td>{{/hasForms}}{{#cells}}<td class="sign"><span aria-hidden="true">{{sign}}</span><span class="spoken">{{words}}</span></td>{{/cells}}</tr>
        {{/overview}}
        </tbody>
        </table>
        </div>
        </section>
        <section aria-labelledby="scales">
        <h2 id="scales">Scales</h2>
        {{#scales}}
        <article class="card" aria-labelledby="scale-{{scale.id}}">
        <h3 id="scale-{{scale.id}}">{{#scale.title}}<bdi lang="{{book.language}}">{{scale.title}}</bdi> {{/scale.title}}<code>{{scale.id}}</code></h3>
        {{#scale.definition}}
        <p lang="{{book.language}}" dir="auto">{{scale.definition}}</p>
        {{/scale.definition}}
        {{#parts}}
        {{#hasForms}}
        <h4><bdi>{{part.formTitle}}</bdi></h4>
        {{/hasForms}}
        <dl>
        <dt>Score</dt><dd>{{part.formula}}</dd>
        <dt>Range</dt><dd>{{range}}</dd>
        <dt>Missing answers</dt><dd>{{part.missingRule}}</dd>
        {{#standards}}
        <dt><code>{{column}}</code></dt><dd>{{formula}} (<a href="#norm-{{norm}}">{{norm}}</a>)</dd>
        {{/standards}}
        {{#hasMembers}}
        <dt>Items</dt><dd>{{#members}}<span class="member"><a href="#item-{{item}}"><code>{{item}}</code></a> <span aria-hidden="true">{{sign}}</span><span class="spoken">{{keying}}</span></span> {{/members}}</dd>
        {{/hasMembers}}
        </dl>
        {{/parts}}
        {{#hasFacets}}
        <p>Facets: {{#facets}}<span class="member"><a href="#scale-{{scale}}"><code>{{scale}}</code></a> <span aria-hidden="true">{{sign}}</span><span class="spoken">{{keying}}</span></span> {{/facets}}</p>
        {{/hasFacets}}
        {{#scale.thresholds}}
        <p class="threshold">Pilot data must show {{words}}.</p>
        {{/scale.thresholds}}
        </article>
        {{/scales}}
        </section>
        \(BlocksTemplate.text)
        \(CodebookScoreTemplate.text)
        <section aria-labelledby="items">
        <h2 id="items">Items</h2>
        {{#items}}
        <article class="card" aria-labelledby="item-{{item.id}}">
        <h3 id="item-{{item.id}}"><span class="faint">{{item.number}}</span> <code>{{item.id}}</code></h3>
        <dl>
        {{#item.wording}}
        <dt>{{#hasForms}}<bdi>{{formTitle}}</bdi>{{/hasForms}}{{^hasForms}}Wording{{/hasForms}}</dt><dd class="wording" lang="{{book.language}}" dir="auto">{{text}}</dd>
        {{/item.wording}}
        <dt>Answers</dt><dd><a href="#responses-{{item.responses}}"><code>{{item.responses}}</code></a>: <span lang="{{book.language}}" dir="auto">{{options}}</span></dd>
        {{#item.topic}}
        <dt>Topic</dt><dd>{{item.topic}}</dd>
        {{/item.topic}}
        {{#meaning}}
        <dt>Pairing</dt><dd>{{meaning}}</dd>
        {{/meaning}}
        {{#item.anchoredIn}}
        <dt>Pairing</dt><dd>anchored: asked in the form {{item.anchoredIn}} alone</dd>
        {{/item.anchoredIn}}
        {{#notes}}
        <dt>{{term}}</dt><dd><bdi>{{text}}</bdi></dd>
        {{/notes}}
        <dt>Keying</dt><dd>{{#item.keying}}<span class="member"><a href="#scale-{{scale}}"><code>{{scale}}</code></a> {{keying}}</span> {{/item.keying}}{{^item.keying}}in no scale{{/item.keying}}</dd>
        </dl>
        </article>
        {{/items}}
        </section>
        \(DesignTemplate.text)
        {{#hasReferences}}
        <section aria-labelledby="references">
        <h2 id="references">References</h2>
        <ul class="references">
        {{#references}}
        <li><bdi>{{citation}}</bdi>{{#doi}} <a href="{{address}}">doi:{{doi}}</a>{{/doi}}</li>
        {{/references}}
        </ul>
        </section>
        {{/hasReferences}}
        </main>
        <footer><p>Codebook of {{book.id}} {{book.version}}, made by Scalewright from the instrument’s definition.</p></footer>
        </body>
        </html>

        """
}
