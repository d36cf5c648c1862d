// The form of an element's options, made from its manifest.
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {choicesOf, typeText, type Guide, type Named} from '../manifest.js';
import {codeText} from '../code-text.js';

/** `null` takes the attribute away. */
export type SetOption = (name: string, value: string | null, event: Event) => void;

const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

function fieldView(option: Named, value: string | undefined, set: SetOption): TemplateResult {
  const {name} = option;
  const {names, open} = choicesOf(option);
  const id = `option-${name}`;
  const told = `${id}-meaning`;
  const change = (event: Event) => set(name, valueOf(event) || null, event);
  if (typeText(option) === 'boolean')
    return html`<input
      type="checkbox"
      id=${id}
      aria-describedby=${told}
      .checked=${value !== undefined}
      @change=${(event: Event) => set(name, value === undefined ? '' : null, event)}
    />`;
  if (names.length > 0 && !open)
    return html`<select id=${id} aria-describedby=${told} @change=${change}>
      <option value="" ?selected=${value === undefined}>as usual</option>
      ${names.map((each) => html`<option .selected=${each === value}>${each}</option>`)}
    </select>`;
  return html`<input
      id=${id}
      type="text"
      autocomplete="off"
      spellcheck="false"
      list=${ifDefined(names.length > 0 ? `${id}-names` : undefined)}
      aria-describedby=${told}
      .value=${value ?? ''}
      @input=${change}
    />
    ${
      names.length > 0
        ? html`<datalist id="${id}-names">${names.map((each) => html`<option value=${each}></option>`)}</datalist>`
        : nothing
    }`;
}

const optionView = (option: Named, value: string | undefined, set: SetOption): TemplateResult => html`
  <div class="option">
    <label for="option-${option.name}"><code>${option.name}</code></label>
    ${fieldView(option, value, set)}
    <p class="hint" id="option-${option.name}-meaning">${codeText(option.description ?? '')}</p>
  </div>
`;

const groupView = (title: string, options: readonly Named[], draw: (option: Named) => TemplateResult) => html`
  <details>
    <summary>${title} <span class="hint">${options.length}</span></summary>
    ${options.map(draw)}
  </details>
`;

/** Two folds: what the element has of its own, and what all have. `src` is asked for elsewhere. */
export function optionsView(
  {attributes}: Guide,
  values: Readonly<Record<string, string>>,
  set: SetOption,
): TemplateResult {
  const draw = (option: Named) => optionView(option, values[option.name], set);
  const options = attributes.filter(({name}) => name !== 'src');
  const own = options.filter(({inheritedFrom}) => inheritedFrom?.name !== 'DatasetElement');
  const shared = options.filter((option) => !own.includes(option));
  return html`${groupView('Of this element', own, draw)} ${groupView('Title and source', shared, draw)}`;
}
