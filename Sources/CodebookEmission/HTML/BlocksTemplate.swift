/// The part of the page's template that shows the blocks; `{{…}}` is escaped.
enum BlocksTemplate {
    static let text = """
        {{#hasBlocks}}
        <section aria-labelledby="blocks">
        <h2 id="blocks">Order of asking</h2>
        {{#areBlocksShuffled}}
        <p>The blocks follow each other in random order.</p>
        {{/areBlocksShuffled}}
        {{#blocks}}
        <article class="card" aria-labelledby="block-{{block.id}}">
        <h3 id="block-{{block.id}}"><span class="faint">{{number}}</span> {{#block.title}}<bdi lang="{{book.language}}">{{block.title}}</bdi> {{/block.title}}<code>{{block.id}}</code></h3>
        {{#block.instructions}}
        <p><strong>Instructions{{#hasForms}}, <bdi>{{formTitle}}</bdi>{{/hasForms}}:</strong> <span lang="{{book.language}}" dir="auto">{{text}}</span></p>
        {{/block.instructions}}
        <p>{{#block.items}}<span class="member"><a href="#item-{{.}}"><code>{{.}}</code></a></span> {{/block.items}}</p>
        <p class="faint">{{order}}</p>
        </article>
        {{/blocks}}
        </section>
        {{/hasBlocks}}
        """
}
