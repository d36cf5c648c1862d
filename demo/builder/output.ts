// What the builder gives: the element as it will look, and the text to copy.
import {html, nothing, type TemplateResult} from 'lit';
import {languages} from '../languages.js';
import {integrity, scriptsOf, version} from './release.js';
import {frameText, htmlText, pageText, reactText, type Embed} from './snippet.js';
import {files, formats, themes, widths, type State} from './state.js';

export interface OutputActions {
  readonly choose: (choice: Partial<State>) => void;
  readonly copySnippet: () => void;
  readonly copyLink: () => void;
}

/** What a button did, for eye and ear. */
export interface Told {
  readonly snippet: string;
  readonly link: string;
}

/** The snippet in the chosen format. */
export function snippetOf(state: State, embed: Embed): string {
  if (state.format === 'react') return reactText(embed);
  return (state.format === 'page' ? pageText : htmlText)(embed, scriptsOf(state));
}

/** Radio buttons in a row. */
const choiceView = (
  legend: string,
  group: string,
  names: Readonly<Record<string, string>>,
  chosen: string,
  choose: (name: string) => void,
): TemplateResult => html`
  <fieldset class="choice">
    <legend>${legend}</legend>
    ${Object.entries(names).map(
      ([name, label]) => html`
        <label
          ><input
            type="radio"
            name=${group}
            value=${name}
            .checked=${name === chosen}
            @change=${() => choose(name)}
          />${label}</label
        >
      `,
    )}
  </fieldset>
`;

const languageView = ({lang}: State, choose: OutputActions['choose']): TemplateResult => html`
  <label
    >Language
    <select id="language" @change=${(event: Event) => choose({lang: (event.target as HTMLSelectElement).value})}>
      ${Object.entries(languages).map(
        ([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${tag === lang}>${name}</option>`,
      )}
    </select></label
  >
`;

/** The box is the preview's, who fills it; here it gets its width and its colours. */
export const stageView = (state: State, choose: OutputActions['choose'], box: HTMLElement): TemplateResult => html`
  <div class="bar">
    ${choiceView('Width', 'stage-width', widths, state.width, (name) => choose({width: name as State['width']}))}
    ${choiceView('Colours', 'stage-theme', themes, state.theme, (name) => choose({theme: name as State['theme']}))}
    ${languageView(state, choose)}
  </div>
  <div class="stage ${state.width} ${state.theme}" tabindex="0" role="group" aria-label="The element, live">${box}</div>
`;

function advice({format, file}: State, embed: Embed): TemplateResult {
  if (format === 'react')
    return html`With the npm package <code>dataset-elements</code> ${version}, in React 19 or newer.`;
  const local = html`Put the file from <code>dist</code> beside your page.`;
  const hash =
    Object.keys(integrity).length > 0 ? nothing : html`The hash is added when the library is built before the demo.`;
  const frame = html`Save it as <code>embed.html</code> beside the script, and show it with
    <code class="frame">${frameText(embed)}</code>`;
  const markdown = html`Works where Markdown lets HTML through; leave a blank line around each block.`;
  return html`
    ${file === 'own' ? local : html`Version ${version}, from the npm package. ${hash}`}
    ${format === 'page' ? frame : nothing} ${format === 'markdown' ? markdown : nothing}
  `;
}

const filesView = ({file, format}: State, choose: OutputActions['choose']): TemplateResult => html`
  <label class="file"
    >Script
    <select
      id="file"
      ?disabled=${format === 'react'}
      @change=${(event: Event) => choose({file: (event.target as HTMLSelectElement).value as State['file']})}
    >
      ${Object.entries(files).map(
        ([name, label]) => html`<option value=${name} .selected=${name === file}>${label}</option>`,
      )}
    </select></label
  >
`;

export const snippetView = (state: State, embed: Embed, told: Told, actions: OutputActions): TemplateResult => html`
  <div class="bar">
    ${choiceView('For', 'format', formats, state.format, (name) => actions.choose({format: name as State['format']}))}
    ${filesView(state, actions.choose)}
  </div>
  <p class="copy">
    <button type="button" id="copy" class="main" @click=${actions.copySnippet}>Copy the snippet</button>
    <button type="button" id="share" @click=${actions.copyLink}>Copy a link to this builder</button>
    <span role="status" id="copied">${told.snippet}</span>
    <span role="status" id="shared">${told.link}</span>
  </p>
  <pre id="snippet" tabindex="0" role="group" aria-label="Snippet"><code>${snippetOf(state, embed)}</code></pre>
  <p class="hint">${advice(state, embed)}</p>
`;
