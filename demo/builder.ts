// The builder: its address says what is shown, every change makes a new address.
import {html, render, type TemplateResult} from 'lit';
import {dataView, type DataActions} from './builder/data.js';
import {optionsView} from './builder/options.js';
import {snippetOf, snippetView, stageView, type OutputActions} from './builder/output.js';
import {fit, recordIn, settled, showIn} from './builder/preview.js';
import {addressOf, embedOf, knownAttributes, stateOf, type State} from './builder/state.js';
import {guides} from './manifest.js';

const root = document.getElementById('builder');
const box = document.createElement('div');
let state = stateOf(location.hash);
let told = {snippet: '', link: ''};
let typedIn: EventTarget | null = null;

/** Writing in one field is one step back, be it long; everything else is a step of its own. */
function change(choice: Partial<State>, event?: Event): void {
  state = {...state, ...choice};
  const isOngoing = event?.type === 'input' && event.target === typedIn;
  typedIn = event?.target ?? null;
  history[isOngoing ? 'replaceState' : 'pushState'](null, '', addressOf(state));
  told = {snippet: '', link: ''};
  draw();
  // What it knew of other data is no fallback for these.
  void settled(box).then(draw);
}

const without = (name: string): State['attributes'] =>
  Object.fromEntries(Object.entries(state.attributes).filter(([each]) => each !== name));

function setOption(name: string, value: string | null, event?: Event): void {
  change({attributes: {...without(name), ...(value === null ? {} : {[name]: value})}}, event);
}

const data: DataActions = {
  setSrc: (src, event) => setOption('src', src || null, event),
  setJson: (json, event) => change({json}, event),
  start({src, tags}) {
    const tag = tags && !tags.includes(state.tag) ? (tags.find((each) => guides.has(each)) ?? state.tag) : state.tag;
    change({tag, attributes: knownAttributes(tag, {...state.attributes, src}), json: '', text: '', href: ''});
  },
};

async function copy(text: string, kind: keyof typeof told, selected: string): Promise<void> {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  if (!done) getSelection()?.selectAllChildren(document.getElementById(selected) ?? document.body);
  const keys = /Mac|iP/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
  told = {snippet: '', link: '', [kind]: done ? 'Copied.' : `Press ${keys} to copy what is selected.`};
  draw();
}

const output: OutputActions = {
  choose: (choice) => change(choice),
  copySnippet: () => void copy(snippetOf(state, embedOf(state, recordIn(box))), 'snippet', 'snippet'),
  copyLink() {
    const link = new URL(addressOf(state), location.href).href;
    void copy(link, 'link', 'link');
  },
};

const elementView = (): TemplateResult => html`
  <div class="field">
    <label for="tag">Element</label>
    <select
      id="tag"
      @change=${(event: Event) => {
        const tag = (event.target as HTMLSelectElement).value;
        change({tag, attributes: knownAttributes(tag, state.attributes)});
      }}
    >
      ${[...guides.values()].map(
        ({tag, summary}) => html`<option value=${tag} .selected=${tag === state.tag}>${tag}: ${summary}</option>`,
      )}
    </select>
  </div>
`;

const fallbackView = (): TemplateResult => {
  const {text, href} = embedOf({...state, text: '', href: ''}, recordIn(box));
  const field = (key: 'text' | 'href', label: string, usual: string) => html`
    <div class="option">
      <label for="fallback-${key}">${label}</label>
      <input
        id="fallback-${key}"
        type="text"
        autocomplete="off"
        placeholder=${usual}
        .value=${state[key]}
        @input=${(event: Event) => change({[key]: (event.target as HTMLInputElement).value}, event)}
      />
    </div>
  `;
  return html`<details>
    <summary>Link inside the tag</summary>
    <p class="hint">For readers without the script, and for a bad day of the network.</p>
    ${field('text', 'Words', text)} ${field('href', 'Address', href)}
  </details>`;
};

function builderView(): TemplateResult[] {
  const guide = guides.get(state.tag);
  const embed = embedOf(state, recordIn(box));
  return [
    html`<div class="form">
      <section>
        <h2>Element and data</h2>
        ${elementView()} ${dataView(state, data)}
      </section>
      <section>
        <h2>Options</h2>
        ${guide ? optionsView(guide, state.attributes, setOption) : ''} ${fallbackView()}
      </section>
    </div>`,
    html`<div class="result">
      <section>
        <h2>Live</h2>
        ${stageView(state, output.choose, box)}
      </section>
      <section>
        <h2>To copy</h2>
        ${snippetView(state, embed, told, output)}
        <p class="address" id="link" ?hidden=${!told.link.startsWith('Press')}>
          ${new URL(addressOf(state), location.href).href}
        </p>
      </section>
    </div>`,
  ];
}

function draw(): void {
  showIn(box, embedOf(state, recordIn(box)));
  if (root) render(builderView(), root);
  fit(box, state.width === 'desktop');
}

addEventListener('popstate', () => {
  state = stateOf(location.hash);
  typedIn = null;
  draw();
});
// What the data say of the dataset is the fallback's best text.
box.addEventListener('dataset-load', draw);
addEventListener('resize', () => fit(box, state.width === 'desktop'));
root?.replaceChildren();
draw();
