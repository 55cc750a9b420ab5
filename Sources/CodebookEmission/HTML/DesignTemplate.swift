/// The part of the page's template that says how the instrument is used in a study.
enum DesignTemplate {
    static let text = """
        {{#hasDesign}}
        <section aria-labelledby="design">
        <h2 id="design">Design of the study</h2>
        {{#designParts}}
        <div class="card">
        <h3>{{heading}}</h3>
        {{#entries}}
        {{#name}}
        <h4>{{#caption}}<bdi>{{caption}}</bdi> {{/caption}}<code>{{name}}</code></h4>
        {{/name}}
        {{#sentences}}
        <p dir="auto">{{.}}</p>
        {{/sentences}}
        {{#remark}}
        <p lang="{{book.language}}" dir="auto">{{remark}}</p>
        {{/remark}}
        {{/entries}}
        </div>
        {{/designParts}}
        </section>
        {{/hasDesign}}
        """
}
