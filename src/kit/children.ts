import {gotText} from '../model/complaint.js';
import type {PartReaders} from '../sources/parts.js';
import type {Reading} from '../model/record.js';
import type {TextTable} from '../model/table.js';

const json = 'script[type="application/json"]';

/** The child that holds data, when the author wrote one: JSON in a script, or a table. */
export function dataChildOf(host: Element): HTMLScriptElement | HTMLTableElement | null {
  return host.querySelector(`:scope > ${json}, :scope > table, :scope > figure > table`);
}

/** Whether the author wrote anything for a reader inside the tag. */
export function hasFallback(host: Element): boolean {
  // By names: a node may have been made in another document, whose classes are not ours.
  return [...host.childNodes].some(({nodeName, nodeValue}) =>
    nodeValue === null ? !/^(script|style|template)$/i.test(nodeName) : nodeName === '#text' && nodeValue.trim() !== '',
  );
}

/** Returns what the data child says. */
export function readChild(child: HTMLScriptElement | HTMLTableElement | null, parts: PartReaders): Reading {
  const nothing: Reading = {record: {}, complaints: []};
  if (child && 'rows' in child) return parts.table?.(tableOf(child)) ?? nothing;
  const text = child?.textContent.trim();
  if (!text) return nothing;
  try {
    return parts.record(JSON.parse(text));
  } catch (error) {
    const expected = `JSON (${(error as SyntaxError).message})`;
    return {record: {}, complaints: [{path: 'script', expected, got: gotText(text)}]};
  }
}

/** `<data value>` and `<time datetime>` say in a machine's words what the cell says in the page's language. */
function cellText(cell: HTMLTableCellElement): string {
  const exact = cell.querySelector('data[value], time[datetime]');
  return exact?.getAttribute('value') ?? exact?.getAttribute('datetime') ?? cell.textContent;
}

/** A foot holds sums, not one more row. */
function tableOf(table: HTMLTableElement): TextTable {
  const rows = [...table.rows].filter((row) => !row.closest('tfoot'));
  const [header = [], ...cells] = rows.map((row) => [...row.cells].map(cellText));
  return {title: table.caption?.textContent, header, rows: cells};
}
