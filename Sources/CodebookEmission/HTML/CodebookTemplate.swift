/// The page's template (https://mustache.github.io/mustache.5.html): `{{…}}` is escaped, and nothing
/// but our own style sheet is inserted as it is.
enum CodebookTemplate {
    static let text = """
        \(HeadTemplate.text)
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
        \(ScalesTemplate.text)
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
