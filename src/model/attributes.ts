import {Complaints} from './complaint.js';
import {numberOf} from './number.js';
import type {Complaint, Creator} from './record.js';

/** The items of a list that an attribute holds, and what could not be read in it. */
export interface ListReading<T> {
  readonly items: readonly T[];
  readonly complaints: readonly Complaint[];
}

/** Creators from `Family, Given; Family, Given; Organisation`. */
export function creatorsOf(text: string): Creator[] {
  return partsOf(text, ';').map((name) => {
    const [familyName, ...given] = partsOf(name, ',');
    return given.length === 0 ? {name} : {name, familyName, givenName: given.join(', ')};
  });
}

/** Keywords from `one, another`. */
export function keywordsOf(text: string): string[] {
  return partsOf(text, ',');
}

/** Names with numbers, from `Name: 4210; Other: 12; Unknown:`. The last colon divides; `path` names the attribute. */
export function pairsOf(text: string, path: string): ListReading<readonly [name: string, value: number | null]> {
  const complaints = new Complaints();
  const items = partsOf(text, ';').map((part, index): [string, number | null] => {
    const colon = part.lastIndexOf(':');
    const place = `${path}[${index}]`;
    if (colon < 0) {
      complaints.add(place, 'a name, a colon and a number', part);
      return [part, null];
    }
    return [part.slice(0, colon).trim(), valueOf(part.slice(colon + 1), place, complaints)];
  });
  return {items, complaints: complaints.list};
}

/** Numbers from `3, 0, , 560`: nothing between two commas is unknown. `path` names the attribute. */
export function valuesOf(text: string, path: string): ListReading<number | null> {
  const complaints = new Complaints();
  const parts = text.trim() === '' ? [] : text.split(',');
  const items = parts.map((part, index) => valueOf(part, `${path}[${index}]`, complaints));
  return {items, complaints: complaints.list};
}

function partsOf(text: string, separator: string): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function valueOf(text: string, path: string, complaints: Complaints): number | null {
  const number = numberOf(text);
  if (number === null && text.trim() !== '') complaints.add(path, 'a number or nothing', text.trim());
  return number;
}
