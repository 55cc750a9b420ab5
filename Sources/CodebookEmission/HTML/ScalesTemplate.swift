/// How items are keyed, and what is scored from them.
enum ScalesTemplate {
    static let text = """
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
        """
}
