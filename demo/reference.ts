// One section for each element, made from custom-elements.json: an example that can be changed, and its tables.
import {html, nothing, render, type TemplateResult} from 'lit';
import {attributesOf} from './attributes-text.js';
import {codeText} from './code-text.js';
import {examples} from './examples.js';
import {guides, typeText, type Guide, type Named} from './manifest.js';

const src = examples[0]?.src ?? '';

/** The attributes of an example; where there are none for an element, the story's record. */
const starts: Readonly<Record<string, string>> = {
  'dataset-impact': 'icon="🔬" heading="Triage research" text="Tested by two hospitals."',
  'dataset-stat': 'value="5600000" label="total downloads" source-name="RAD-ChestCT story" kind="illustrative"',
  'download-sparkline': `src="${src}" view="full"`,
  'pathology-chart': `src="${src}" sort="descending" limit="4"`,
};

const detail = (text: string): TemplateResult | typeof nothing =>
  text === '' ? nothing : html`<p class="hint"><code>${text}</code></p>`;

const rowView = (each: Named, type: string): TemplateResult => html`
  <tr>
    <th scope="row"><code>${each.name || '(default)'}</code></th>
    <td>${codeText(each.description ?? '')} ${detail([type, each.default].filter(Boolean).join(' = '))}</td>
  </tr>
`;

/** A table, or nothing where there is nothing to list. */
const tableView = (title: string, names: readonly Named[], typeOf = typeText): TemplateResult | typeof nothing =>
  names.length === 0
    ? nothing
    : html`<table>
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${names.map((each) => rowView(each, typeOf(each)))}
        </tbody>
      </table>`;

const attributeType = (each: Named): string => typeText(each).replace(/^string$/, '');

const noType = (): string => '';

/** Gives the attributes in the text to the element, and says what it did not give. */
function apply({tag, attributes}: Guide, text: string, element: Element): void {
  const read = attributesOf(
    text,
    attributes.map(({name}) => name),
  );
  for (const name of element.getAttributeNames()) if (!(name in read.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(read.attributes)) element.setAttribute(name, value);
  document.getElementById(`${tag}-complaints`)?.replaceChildren(read.complaints.join('; '));
  const query = new URLSearchParams(read.attributes).toString();
  document.getElementById(`${tag}-builder`)?.setAttribute('href', `builder.html#${tag}?${query}`);
}

function exampleView(guide: Guide, element: Element): TemplateResult {
  const {tag} = guide;
  return html`
    <div class="example">
      <label for="${tag}-attributes"><code>&lt;${tag}</code> with the attributes</label>
      <textarea
        id="${tag}-attributes"
        rows="2"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${tag}-complaints"
        .value=${starts[tag] ?? `src="${src}"`}
        @change=${({target}: Event) => apply(guide, (target as HTMLTextAreaElement).value, element)}
      ></textarea>
      <p class="hint" id="${tag}-complaints" role="status"></p>
      <div class="stage">${element}</div>
      <p><a id="${tag}-builder" href="builder.html#${tag}?">Open in the builder</a></p>
    </div>
  `;
}

const guideView = (guide: Guide, element: Element): TemplateResult => html`
  <section id=${guide.tag}>
    <h2>${guide.tag}</h2>
    <p class="about">${codeText(guide.description)}</p>
    ${exampleView(guide, element)} ${tableView('Attributes', guide.attributes, attributeType)}
    ${tableView('Properties that are no attribute', guide.properties)} ${tableView('Methods', guide.methods)}
    ${tableView('Slots', guide.slots)} ${tableView('Events', guide.events)}
    ${tableView('Custom properties', guide.cssProperties, noType)} ${tableView('Parts', guide.cssParts, noType)}
  </section>
`;

/** Returns the element of reference.html with this id. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`reference.html has no #${id}`);
  return element;
}

const drawn = [...guides.values()].map((guide) => ({guide, element: document.createElement(guide.tag)}));
part('guides').replaceChildren();
render(
  drawn.map(({guide: {tag}}) => html`<a href="#${tag}">${tag}</a>`),
  part('jump'),
);
render(
  drawn.map(({guide, element}) => guideView(guide, element)),
  part('guides'),
);
for (const {guide, element} of drawn) apply(guide, starts[guide.tag] ?? `src="${src}"`, element);
// The browser looked for the address' element before it was drawn.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
