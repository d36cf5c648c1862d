import type {PropertyDeclarations} from 'lit';
import {complaintUnless} from '../model/complaint.js';
import type {Complaint, DatasetRecord, Source} from '../model/record.js';
import {refreshedRecord} from '../model/refreshing.js';
import {identifierOf} from '../sources/identifier.js';
import type {PartReaders} from '../sources/parts.js';
import {NearElement} from './near-element.js';
import {correctedSource, kindComplaints} from './provenance.js';
import {durationOf} from './duration.js';
import {SourceController} from './source-controller.js';
import {wholeOf} from './whole-number.js';

/** An element that asks for its data, and again for newer counts; and that says where they come from. */
export abstract class SourceElement extends NearElement {
  static override properties: PropertyDeclarations = {
    src: {},
    live: {type: Boolean},
    cache: {},
    maxBytes: {attribute: 'max-bytes'},
    sourceName: {attribute: 'source-name'},
    sourceUrl: {attribute: 'source-url'},
    retrieved: {},
    kind: {},
  };

  /** How the element reads what it shows of a record. */
  static readonly parts: PartReaders;

  /** Where the data is: the address of a record or a CSV table, or what an upstream knows: `zenodo:6406114`, a DOI, a page. */
  declare src?: string | URL | null;
  /** Whether counts that stand in the page are replaced by those of today, from where the record's own DOI or address leads. */
  declare live?: boolean | null;
  /** How long the browser keeps the data from one visit to the next, as `30m`, `12h` or `7d`; not at all unless told. */
  declare cache?: string | null;
  /** Most bytes that are read; 5,000,000 unless told. */
  declare maxBytes?: string | number | null;
  /** Who says the figures; wins over the record's source. */
  declare sourceName?: string | null;
  /** Where the source can be read. */
  declare sourceUrl?: string | null;
  /** Day of the figures, `YYYY-MM-DD`. */
  declare retrieved?: string | null;
  /** `reported`, `derived` or `illustrative`. */
  declare kind?: string | null;

  /** All that is known from every way in. */
  record: DatasetRecord = {};

  protected readonly readers = (this.constructor as typeof SourceElement).parts;
  protected readonly source = new SourceController(this, this.readers);
  /** Follows the record's own identifier, when the page wants it `live`. */
  protected newer: SourceController | null = null;
  #refreshed: readonly [unknown, unknown, DatasetRecord] | null = null;

  /** `src` as text, whatever a script has set. */
  protected get address(): string {
    return String(this.src ?? '').trim();
  }

  /** Asks the network again for `src`; what is shown stays until the answer is here. */
  reload(): void {
    this.source.reload();
    this.newer?.reload();
  }

  /** Has a controller follow an address as the attributes say. */
  protected follow(controller: SourceController, src: string): void {
    const {cache, maxBytes} = this;
    const most = wholeOf(maxBytes, NaN);
    controller.open(src, {
      age: cache ? durationOf(cache) || undefined : undefined,
      maxBytes: most || undefined,
    });
  }

  /** Returns a record with the newest counts that are here, and has them asked for. */
  protected refreshed(record: DatasetRecord): DatasetRecord {
    if (!this.live && !this.newer) return record;
    this.newer ??= new SourceController(this, this.readers);
    this.follow(this.newer, this.live ? identifierOf(record, this.readers) : '');
    const {reading} = this.newer;
    if (!reading) return record;
    if (this.#refreshed?.[0] !== record || this.#refreshed[1] !== reading)
      this.#refreshed = [record, reading, refreshedRecord(record, reading.record)];
    return this.#refreshed[2];
  }

  /** Returns the source that a figure names, as the attributes correct it: they are not about that of a newer count. */
  protected sourceOf(key: string | undefined): Source | null {
    const source = key === undefined ? undefined : this.record.sources?.[key];
    const newer = Object.values(this.newer?.reading?.record.sources ?? {});
    return source && newer.includes(source) ? source : correctedSource(source, this);
  }

  /** Returns what the attributes ask for and cannot have. */
  protected askingComplaints(): readonly Complaint[] {
    const {cache, maxBytes} = this;
    return [
      ...kindComplaints(this),
      ...complaintUnless(!cache || durationOf(cache) > 0, 'cache', '30m, 12h or 7d', cache),
      ...complaintUnless(
        (maxBytes ?? null) === null || wholeOf(maxBytes, NaN) > 0,
        'max-bytes',
        'a whole number',
        maxBytes,
      ),
    ];
  }
}
