import {html, type TemplateResult} from 'lit';
import {DatasetElement} from '../../src/kit/dataset-element.js';
import {RecordProvider} from '../../src/kit/record-context.js';
import type {DatasetRecord, Reading} from '../../src/model/record.js';
import {wholeRecord} from './probe-element.js';

/** The smallest provider: it shows what stands inside. Not defined under its tag here: some tests do so late. */
export class ProvidingElement extends DatasetElement {
  static override readonly parts = wholeRecord;

  constructor() {
    super();
    new RecordProvider(this, () => ({record: this.record, state: this.sourceState, isBaked: this.isBaked}));
  }

  protected override attributeReading(): Reading {
    return {record: {}, complaints: []};
  }

  protected override hasContent(record: DatasetRecord): boolean {
    return Object.keys(record).length > 0;
  }

  protected override content(): TemplateResult {
    return html`<slot></slot>`;
  }
}
