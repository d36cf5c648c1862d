import {html, type TemplateResult} from 'lit';
import {DatasetElement} from '../../src/kit/dataset-element.js';
import {tokens} from '../../src/kit/tokens.js';
import type {Mode} from '../../src/kit/standing.js';
import {define} from '../../src/kit/define.js';
import type {PartReaders} from '../../src/sources/parts.js';
import {readRecord, recordOfTable} from '../../src/model/reading.js';
import type {DatasetRecord, Reading} from '../../src/model/record.js';
import {until} from './until.js';

/** Every part of a record, from JSON and from tables. */
export const wholeRecord: PartReaders = {record: readRecord, table: recordOfTable};

/** The smallest room: it shows a title and the downloads, and takes both as attributes. */
export class ProbeElement extends DatasetElement {
  static override styles = tokens;
  static override readonly parts = wholeRecord;
  static override properties = {downloads: {}};
  static override readonly inputs = ['heading', 'downloads'];

  declare downloads?: string | null;

  protected override attributeReading(): Reading {
    const {heading, downloads} = this;
    const value = downloads === undefined || downloads === null ? undefined : Number(downloads);
    return {
      record: {
        ...(heading && {title: heading}),
        ...(value !== undefined && {usage: {downloads: {value}}}),
      },
      complaints: [],
    };
  }

  protected override hasContent({title, usage}: DatasetRecord): boolean {
    return title !== undefined || usage?.downloads !== undefined;
  }

  protected override content(): TemplateResult {
    const {title, usage} = this.record;
    return html`<p class="title">${title}</p>
      <p class="downloads">${this.formatting.number(usage?.downloads?.value)}</p>`;
  }
}

define('probe-element', ProbeElement);

declare global {
  interface HTMLElementTagNameMap {
    'probe-element': ProbeElement;
  }
}

/** The text of a part of the element's shadow, '' when it is not there. */
export function shown(probe: DatasetElement, selector = '.root'): string {
  const part = probe.shadowRoot?.querySelector(selector);
  return part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Waits until the element is in a mode. */
export async function inMode(probe: DatasetElement, mode: Mode): Promise<void> {
  await until(() => probe.mode === mode, `not ${mode}`);
  await probe.updateComplete;
}

/** Records an element's events as `type code-or-title`. */
export function eventsOf(target: EventTarget): string[] {
  const heard: string[] = [];
  target.addEventListener('dataset-load', (event) => heard.push(`load ${detailOf(event).record?.title ?? ''}`));
  target.addEventListener('dataset-error', (event) => heard.push(`error ${detailOf(event).code ?? ''}`));
  return heard;
}

const detailOf = (event: Event) => (event as CustomEvent<{record?: DatasetRecord; code?: string}>).detail;
