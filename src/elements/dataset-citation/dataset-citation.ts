import type {CSSResultGroup, PropertyDeclarations, TemplateResult} from 'lit';
import {citation, citationFile, isCitable, type CitationFormat} from '../../kit/citation/citation.js';
import {Copier} from '../../kit/copier.js';
import {copierStyles} from '../../kit/copier-styles.js';
import {offerFile} from '../../kit/file.js';
import {listedNames, nameComplaints} from '../../kit/listed-names.js';
import {tokens} from '../../kit/tokens.js';
import {WorkElement} from '../../kit/work-element.js';
import {workReading} from '../../kit/work-reading.js';
import {recordReader} from '../../model/reader.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {work} from '../../model/work.js';
import {describing} from '../../sources/adapters.js';
import type {PartReaders} from '../../sources/parts.js';
import {citing} from '../../words/en/citation.js';
import type {CitationWords} from '../../words/words.js';
import {formats} from './formats.js';
import {styles} from './styles.js';
import {citationView} from './view.js';

const inputs = ['heading', 'creators', 'year', 'publisher', 'doi', 'type', 'version', 'href'];

/**
 * A dataset's citation in the style or file format that the reader chooses, to copy and to keep.
 *
 * @summary A citation in the reader's format
 * @slot - What readers see where no script runs and while there is nothing to show; a JSON script in it is data.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{text: string, format: string}>} dataset-copy - The reader copied the citation.
 * @csspart root - All of it.
 * @csspart format - The choice of formats.
 * @csspart citation - The citation.
 * @csspart button - Every button.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-accent - Colour of focus.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of hairlines.
 * @cssprop --dataset-surface - Background of a file's content.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class DatasetCitation extends WorkElement {
  static override styles: CSSResultGroup = [tokens, copierStyles, styles];
  static override properties: PropertyDeclarations = {
    chosen: {attribute: 'format'},
    formats: {},
  };
  static override readonly parts: PartReaders = {record: recordReader(work), adapters: describing};
  static override readonly inputs: readonly string[] = inputs;

  /** The format that is shown, `apa` unless told; also what the reader has chosen. */
  declare chosen?: string | null;
  /** Formats that are offered and their order, of `apa, mla, chicago, harvard, vancouver, ieee, datacite, bibtex, ris, csl-json, doi`; all unless told. */
  declare formats?: string | null;
  protected override words: CitationWords = citing;
  #copier = new Copier(this);

  protected override attributeReading(): Reading {
    return workReading(this, DatasetCitation.parts.record);
  }

  protected override hasContent(record: DatasetRecord): boolean {
    return isCitable(record);
  }

  protected override recordComplaints(): readonly Complaint[] {
    return [...nameComplaints('format', this.chosen, formats), ...nameComplaints('formats', this.formats, formats)];
  }

  protected override content(): TemplateResult {
    const {words, record} = this;
    const offered = listedNames(
      this.formats,
      formats.filter((each) => each !== 'doi' || record.doi !== undefined),
    );
    // Without a choice, the first of those that are offered.
    const [format = 'apa'] = listedNames(this.chosen, offered);
    const text = citation(record, format);
    return citationView(
      {
        formats: offered,
        format,
        text,
        isFile: text.includes('\n'),
        choose: this.#choose,
        copy: () => void this.#copier.copy(text, format),
        keep: () => keepCitation(format, text),
        status: this.#copier.statusOf(text, words),
      },
      words,
    );
  }

  /** Once a reader has chosen, the attribute of an option counts for nothing. */
  protected override updated(): void {
    super.updated();
    const option = this.renderRoot.querySelector<HTMLOptionElement>('[selected]');
    if (option) option.selected = true;
  }

  #choose = (format: string): void => {
    this.chosen = format;
  };
}

function keepCitation(format: CitationFormat, text: string): void {
  const {name, mediaType} = citationFile(format);
  offerFile(name, mediaType, text);
}

declare global {
  interface HTMLElementTagNameMap {
    'dataset-citation': DatasetCitation;
  }
}
