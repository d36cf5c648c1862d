// Where the builder's data come from: an address, a pasted record, or an example.
import {html, nothing, type TemplateResult} from 'lit';
import {complaintText} from '../../src/model/complaint.js';
import {readRecord} from '../../src/model/reading.js';
import {describing} from '../../src/sources/adapters.js';
import {examples, type Example} from '../examples.js';
import type {State} from './state.js';

export interface DataActions {
  readonly setSrc: (src: string, event: Event) => void;
  readonly setJson: (json: string, event: Event) => void;
  readonly start: (example: Example) => void;
}

const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLTextAreaElement).value;

/** Returns everything that is wrong with a pasted text: not JSON, or a record with faults. */
export function complaintsOf(json: string): readonly string[] {
  if (json.trim() === '') return [];
  try {
    return readRecord(JSON.parse(json)).complaints.map(complaintText);
  } catch (error) {
    return [`not JSON: ${(error as SyntaxError).message}`]; // JSON.parse throws nothing else.
  }
}

/** What an author should know of where the data are. */
const hintOn = (src = ''): string =>
  describing.some(({idOf}) => (idOf?.(src) ?? null) !== null)
    ? 'Asked there each time a reader opens the page: its words and counts are those of the day.'
    : 'A file on another host must allow other sites to read it.';

const complaintsView = (complaints: readonly string[]): TemplateResult => html`
  <div role="status" id="complaints">
    ${
      complaints.length === 0
        ? nothing
        : html`<p>${complaints.length === 1 ? 'One thing' : `${complaints.length} things`} to mend:</p>
            <ul>
              ${complaints.map((line) => html`<li>${line}</li>`)}
            </ul>`
    }
  </div>
`;

export function dataView({attributes, json}: State, actions: DataActions): TemplateResult {
  const complaints = complaintsOf(json);
  return html`
    <div class="starts" role="group" aria-label="Start from an example">
      <span>Start from</span>
      ${examples.map(
        (example) =>
          html`<button
            type="button"
            aria-pressed=${attributes.src === example.src ? 'true' : 'false'}
            @click=${() => actions.start(example)}
          >
            ${example.label}
          </button>`,
      )}
    </div>
    <div class="field">
      <label for="src">DOI, or address of a record or a file</label>
      <input
        id="src"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder="10.5281/zenodo.6406114"
        aria-describedby="src-hint"
        .value=${attributes.src ?? ''}
        @change=${(event: Event) => actions.setSrc(valueOf(event).trim(), event)}
      />
      <p class="hint" id="src-hint">${hintOn(attributes.src)}</p>
    </div>
    <div class="field">
      <label for="json">Or a record, pasted as JSON</label>
      <textarea
        id="json"
        rows="4"
        autocomplete="off"
        spellcheck="false"
        placeholder='{"title": "…"}'
        aria-describedby="complaints"
        aria-invalid=${complaints.length > 0 ? 'true' : 'false'}
        .value=${json}
        @input=${(event: Event) => actions.setJson(valueOf(event), event)}
      ></textarea>
      ${complaintsView(complaints)}
    </div>
  `;
}
