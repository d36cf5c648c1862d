import {html, type TemplateResult} from 'lit';
import {DatasetElement} from '../../src/kit/dataset-element.js';
import {define} from '../../src/kit/define.js';
import type {DatasetRecord, Reading} from '../../src/model/record.js';

/** The smallest room: it shows a title and the downloads, and takes both as attributes. */
export class ProbeElement extends DatasetElement {
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
      <p class="downloads">${this.format.number(usage?.downloads?.value)}</p>`;
  }
}

define('probe-element', ProbeElement);

declare global {
  interface HTMLElementTagNameMap {
    'probe-element': ProbeElement;
  }
}
