import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {categoryParts, categoryReading} from '../../kit/category-reading.js';
import {isCopied} from '../../kit/clipboard.js';
import {DatasetElement} from '../../kit/dataset-element.js';
import {figureStyles} from '../../kit/figure.js';
import {offerFile} from '../../kit/file.js';
import {HighlightController, type ReadRow} from '../../kit/highlight.js';
import {tell} from '../../kit/telling.js';
import {tokens} from '../../kit/tokens.js';
import type {Categories, DatasetRecord, Reading} from '../../model/record.js';
import type {PartReaders} from '../../sources/parts.js';
import {table} from '../../words/en/table.js';
import type {TableWords} from '../../words/words.js';
import {csvOf, fileName} from '../../kit/csv.js';
import {nextOrder, orderedRows, recordOrder, sizesOf, type Order} from './ordering.js';
import {RowReading} from './row-reading.js';
import {styles} from './styles.js';
import {tableView} from './view.js';

/**
 * Every column of a record's categories: sorted by any of them, copied and kept as CSV, with its source.
 *
 * @summary All measures per category, sortable
 * @slot - What readers see where no script runs and while there is nothing to show; a JSON script or a table in it is data.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{text: string, format: string}>} dataset-copy - The reader copied the table.
 * @fires {CustomEvent<{name: string | null, index: number}>} dataset-highlight - Another row is read; `index` is its place in the record, -1 for none.
 * @csspart figure - All of it.
 * @csspart title - The title.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart provenance - Source, day and kind of the figures.
 * @csspart about - All that is known of where it is from, behind its switch.
 * @csspart actions - The buttons that copy and keep the table.
 * @csspart button - Every button but those of the heads.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-table-head - Background of the head, which stays while the rows scroll under it; the page's canvas unless told.
 * @cssprop --dataset-table-size - Most height of the table before it scrolls; 36em unless told.
 * @cssprop --dataset-accent - Colour of focus and of the row that is read.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of hairlines.
 * @cssprop --dataset-surface - Background of the row that is read.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class DatasetTable extends DatasetElement {
  static override styles: CSSResultGroup = [tokens, figureStyles, styles];
  static override properties: PropertyDeclarations = {
    caption: {},
    measure: {},
    categories: {},
    highlight: {type: Number},
    order: {state: true},
    pages: {state: true},
    status: {state: true},
  };
  static override readonly parts: PartReaders = categoryParts;
  static override readonly inputs: readonly string[] = ['categories', 'measure'];

  /** A sentence under the table; wins over the record's. */
  declare caption?: string | null;
  /** What the values of `categories` are. */
  declare measure?: string | null;
  /** Names with values, `Emphysema: 1520; Cardiomegaly: 1980; Fracture:`; nothing after the colon is unknown. */
  declare categories?: string | null;
  /** A row of the record to mark, the first is 0; -1, the default, for none. */
  declare highlight?: number | null;
  protected override words: TableWords = table;
  declare protected order?: Order;
  declare protected pages?: number;
  /** What the reader is told of what was done. */
  declare protected status?: string;
  #rows = new RowReading(this, () => sizesOf(this.record.categories, this.#indices, this.order ?? recordOrder));
  #indices: readonly number[] = [];
  #asked: readonly unknown[] = [];

  constructor() {
    super();
    new HighlightController(this, () => this.#readRow());
  }

  protected override attributeReading(): Reading {
    return categoryReading(this.categories, this.measure ?? this.words.value);
  }

  protected override hasContent({categories}: DatasetRecord): boolean {
    const {order = recordOrder, formatting: format} = this;
    const asked = [categories, order, format];
    // Pointing at a row draws again; 10,000 rows are not put in order for that.
    if (asked.some((part, index) => part !== this.#asked[index]))
      this.#indices = categories ? orderedRows(categories, order, format.locale) : [];
    this.#asked = asked;
    return this.#indices.length > 0;
  }

  protected override content(): TemplateResult {
    const {words, formatting: format, record} = this;
    const {categories} = record;
    if (!categories) return html``;
    return tableView(
      {
        title: this.#title(),
        language: [this.heading, this.caption].some(Boolean) ? nothing : this.languageOf('categories'),
        listing: {
          categories,
          order: this.#indices,
          pages: this.pages ?? 1,
          onMore: this.#showMore,
          sorting: {...(this.order ?? recordOrder), onSort: this.#sort, marked: this.#marked()},
        },
        caption: this.caption ?? categories.caption ?? '',
        source: this.sourceOf(categories.source),
        copy: () => void this.#copy(categories),
        keep: () => this.#keep(categories),
        status: this.status ?? '',
      },
      words,
      format,
    );
  }

  #title(): string {
    const {heading, record} = this;
    return heading ?? record.categories?.title ?? record.title ?? '';
  }

  #marked(): number {
    return this.#rows.row >= 0 ? this.#rows.row : this.#indices.indexOf(this.highlight ?? -1);
  }

  #readRow(): ReadRow | undefined {
    const index = this.#indices[this.#rows.row] ?? -1;
    const row = this.record.categories?.rows[index];
    return row && {name: row.name, index};
  }

  #showMore = (): void => {
    this.pages = (this.pages ?? 1) + 1;
  };

  #sort = (column: number): void => {
    const {words, record} = this;
    this.order = nextOrder(this.order ?? recordOrder, column);
    const label = record.categories?.columns[column - 1]?.label ?? record.categories?.label ?? words.category;
    this.status = words.sorted(label, this.order.order);
  };

  #csv(categories: Categories): string {
    return csvOf(categories, this.#indices, this.words.category, this.sourceOf(categories.source));
  }

  async #copy(categories: Categories): Promise<void> {
    const text = this.#csv(categories);
    const copied = await isCopied(text);
    this.status = copied ? this.words.tableCopied : this.words.tableNotCopied;
    if (copied) tell(this, 'dataset-copy', {text, format: 'csv'});
  }

  /** The mark tells a spreadsheet that the file is UTF-8. */
  #keep(categories: Categories): void {
    offerFile(fileName(this.#title()), 'text/csv', `\ufeff${this.#csv(categories)}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dataset-table': DatasetTable;
  }
}
