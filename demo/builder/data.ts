// Where the builder's data come from: an address, a pasted record, or an example.
import {html, nothing, type TemplateResult} from 'lit';
import {complaintText} from '../../src/model/complaint.js';
import {doiOf} from '../../src/model/doi.js';
import {readRecord} from '../../src/model/reading.js';
import {examples, type Example} from '../examples.js';
import type {State} from './state.js';

export interface DataActions {
  readonly setSrc: (src: string, event: Event) => void;
  readonly setJson: (json: string, event: Event) => void;
  readonly start: (example: Example) => void;
  /** Takes a DOI out of the address into the option of that name. */
  readonly setDoi: (doi: string) => void;
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

function doiView(doi: string | null, hasOption: boolean, setDoi: DataActions['setDoi']): TemplateResult {
  if (doi === null) return html`A file on another host must allow other sites to read it.`;
  return html`A DOI names a dataset; its record is not fetched yet.
  ${hasOption ? html`<button type="button" @click=${() => setDoi(doi)}>Show it as the DOI</button>` : nothing}`;
}

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

export function dataView({attributes, json}: State, hasDoi: boolean, actions: DataActions): TemplateResult {
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
      <label for="src">Address of JSON or CSV</label>
      <input
        id="src"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        placeholder="https://"
        aria-describedby="src-hint"
        .value=${attributes.src ?? ''}
        @change=${(event: Event) => actions.setSrc(valueOf(event).trim(), event)}
      />
      <p class="hint" id="src-hint">${doiView(doiOf(attributes.src), hasDoi, actions.setDoi)}</p>
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
