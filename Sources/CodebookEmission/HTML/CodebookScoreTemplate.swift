/// The part of the page's template about scores that are made of, or held against, others.
enum CodebookScoreTemplate {
    static let text = """
        {{#hasComposites}}
        <section aria-labelledby="composites">
        <h2 id="composites">Composites</h2>
        <p>Scores made of other scores, which need not go together.</p>
        {{#composites}}
        <article class="card" aria-labelledby="scale-{{composite.id}}">
        <h3 id="scale-{{composite.id}}">{{#composite.title}}<bdi>{{composite.title}}</bdi> {{/composite.title}}<code>{{composite.id}}</code></h3>
        {{#composite.definition}}
        <p lang="{{book.language}}" dir="auto">{{composite.definition}}</p>
        {{/composite.definition}}
        {{#composite.because}}
        <p>Weights: <span lang="{{book.language}}" dir="auto">{{composite.because}}</span></p>
        {{/composite.because}}
        {{#parts}}
        {{#hasForms}}
        <h4><bdi>{{part.formTitle}}</bdi></h4>
        {{/hasForms}}
        <dl>
        <dt>Score</dt><dd>{{part.formula}}</dd>
        <dt>Range</dt><dd>{{range}}</dd>
        <dt>Missing parts</dt><dd>{{part.missingRule}}</dd>
        {{#standards}}
        <dt><code>{{column}}</code></dt><dd>{{formula}} (<a href="#norm-{{norm}}">{{norm}}</a>)</dd>
        {{/standards}}
        </dl>
        {{/parts}}
        </article>
        {{/composites}}
        </section>
        {{/hasComposites}}
        {{#hasNorms}}
        <section aria-labelledby="norms">
        <h2 id="norms">Norms</h2>
        {{#hasPercentiles}}
        <p>{{percentileConvention}}</p>
        {{/hasPercentiles}}
        {{#norms}}
        <article class="card" aria-labelledby="norm-{{norm.id}}">
        <h3 id="norm-{{norm.id}}"><code>{{norm.id}}</code></h3>
        <dl>
        <dt>Scores</dt><dd><a href="#scale-{{norm.scale}}"><code>{{norm.scale}}</code></a>{{#hasForms}}, form <code>{{norm.form}}</code>{{/hasForms}}</dd>
        <dt>Population</dt><dd><bdi>{{norm.population}}</bdi> (n = {{norm.n}})</dd>
        <dt>Figures</dt><dd>{{figures}}</dd>
        <dt>Source</dt><dd><bdi>{{norm.source}}</bdi></dd>
        </dl>
        </article>
        {{/norms}}
        </section>
        {{/hasNorms}}
        {{#hasCutoffs}}
        <section aria-labelledby="cutoffs">
        <h2 id="cutoffs">Cut-offs</h2>
        {{#cutoffs}}
        <article class="card" aria-labelledby="cutoffs-{{cutoffs.id}}">
        <h3 id="cutoffs-{{cutoffs.id}}"><code>{{cutoffs.id}}</code></h3>
        <dl>
        <dt>Scores</dt><dd><a href="#scale-{{cutoffs.scale}}"><code>{{cutoffs.scale}}</code></a>{{#hasForms}}, form <code>{{cutoffs.form}}</code>{{/hasForms}}</dd>
        {{#bands}}
        <dt><bdi>{{label}}</bdi></dt><dd>{{words}}</dd>
        {{/bands}}
        <dt>Population</dt><dd><bdi>{{cutoffs.population}}</bdi> (n = {{cutoffs.n}})</dd>
        <dt>Source</dt><dd><bdi>{{cutoffs.source}}</bdi></dd>
        </dl>
        </article>
        {{/cutoffs}}
        </section>
        {{/hasCutoffs}}
        """
}
