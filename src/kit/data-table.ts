import {html, nothing, type TemplateResult} from 'lit';

/** A column's head and whether its cells are numbers, which align at the end. */
export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** A button for the rows that are not there yet. */
export interface MoreRows {
  readonly label: string;
  readonly show: () => void;
}

/** A table that the reader can put in order, and whose rows can be marked. */
export interface Sorting {
  readonly column: number;
  readonly order: 'ascending' | 'descending' | 'none';
  /** The reader pressed a column's head. */
  readonly onSort: (column: number) => void;
  /** Place of the marked row; -1 for none. */
  readonly marked: number;
}

function headView({label, numeric}: TableColumn, index: number, sorting?: Sorting): TemplateResult {
  const text = html`<bdi>${label}</bdi>`;
  const order = sorting?.column === index ? sorting.order : 'none';
  return html`<th scope="col" class=${numeric ? 'number' : ''} aria-sort=${sorting ? order : nothing}>
    ${sorting ? html`<button type="button" @click=${() => sorting.onSort(index)}>${text}</button>` : text}
  </th>`;
}

/** A native table that scrolls inside its own box; the first cell of a row is its header. */
export function dataTableView(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  more?: MoreRows,
  sorting?: Sorting,
): TemplateResult {
  const cells = (row: readonly string[]) =>
    row
      .slice(1)
      .map((cell, index) => html`<td class=${columns[index + 1]?.numeric ? 'number' : ''}><bdi>${cell}</bdi></td>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table part="table">
        <thead>
          <tr>
            ${columns.map((column, index) => headView(column, index, sorting))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, index) =>
              html`<tr class=${index === sorting?.marked ? 'read' : ''}>
                <th scope="row"><bdi>${row[0]}</bdi></th>
                ${cells(row)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more ? html`<button type="button" part="button" @click=${more.show}>${more.label}</button>` : nothing}`;
}
