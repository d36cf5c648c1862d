import type {Complaint, Reading} from '../model/record.js';
import {gotText} from '../model/complaint.js';
import {readRecord} from '../model/reading.js';
import {recordOfTable} from '../model/table.js';

const nothing: Reading = {record: {}, complaints: []};
const json = 'script[type="application/json"]';

/** The child that holds data, when the author wrote one: JSON in a script, or a table. */
export function dataChildOf(host: Element): HTMLScriptElement | HTMLTableElement | null {
  return host.querySelector(`:scope > ${json}, :scope > table, :scope > figure > table`);
}

/** Whether the author wrote anything for a reader inside the tag. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element ? !node.matches('script, style, template') : Boolean(node.textContent?.trim()),
  );
}

/** Returns what the data child says. */
export function readChild(child: Element | null): Reading {
  if (child instanceof HTMLTableElement) return recordOfTable(tableOf(child));
  const text = child?.textContent?.trim();
  if (!text) return nothing;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const complaint: Complaint = {path: 'script', expected: `JSON (${(error as Error).message})`, got: gotText(text)};
    return {record: {}, complaints: [complaint]};
  }
  return readRecord(value);
}

/** `<data value>` and `<time datetime>` say in a machine's words what the cell says in the page's language. */
function cellText(cell: HTMLTableCellElement): string {
  const exact = cell.querySelector('data, time');
  const text = exact instanceof HTMLDataElement ? exact.value : exact instanceof HTMLTimeElement ? exact.dateTime : '';
  return text || cell.textContent.trim();
}

function tableOf(table: HTMLTableElement) {
  const [header = [], ...rows] = [...table.rows].map((row) => [...row.cells].map(cellText));
  return {title: table.caption?.textContent.trim(), header, rows};
}
