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

/** A native table that scrolls inside its own box; the first cell of a row is its header. */
export function dataTableView(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  more?: MoreRows,
): TemplateResult {
  const cells = (row: readonly string[]) =>
    row
      .slice(1)
      .map((cell, index) => html`<td class=${columns[index + 1]?.numeric ? 'number' : ''}><bdi>${cell}</bdi></td>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table part="table">
        <thead>
          <tr>
            ${columns.map(({label, numeric}) => html`<th scope="col" class=${numeric ? 'number' : ''}><bdi>${label}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row"><bdi>${row[0]}</bdi></th>
                ${cells(row)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more ? html`<button type="button" part="button" @click=${more.show}>${more.label}</button>` : nothing}`;
}
