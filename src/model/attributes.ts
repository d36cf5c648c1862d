import {Complaints} from './complaint.js';
import {numberOf} from './number.js';
import type {Complaint, Creator} from './record.js';

/** What a property holds that authors write as an attribute; a script may have set it to anything. */
export type AttributeText = string | number;

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
export function pairsOf(text: AttributeText, path: string): ListReading<readonly [name: string, value: number | null]> {
  return readingOf(partsOf(text, ';'), path, (part, complain) => {
    const [, name = part, value] = /^(.*):(.*)$/s.exec(part) ?? [];
    if (value === undefined) complain('a name, a colon and a number', part);
    return [name.trim(), valueOf(value ?? '', complain)];
  });
}

/** Numbers from `3, 0, , 560`: nothing between two commas is unknown. `path` names the attribute. */
export function valuesOf(text: AttributeText, path: string): ListReading<number | null> {
  const list = String(text);
  return readingOf(list.trim() === '' ? [] : list.split(','), path, valueOf);
}

type Complain = (expected: string, got: string) => void;

function readingOf<T>(parts: string[], path: string, read: (part: string, complain: Complain) => T): ListReading<T> {
  const complaints = new Complaints();
  const items = parts.map((part, index) => read(part, (...rest) => complaints.add(`${path}[${index}]`, ...rest)));
  return {items, complaints: complaints.list};
}

function partsOf(text: AttributeText, separator: string): string[] {
  const parts = String(text)
    .split(separator)
    .map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function valueOf(text: string, complain: Complain): number | null {
  const number = numberOf(text);
  if (number === null && text.trim() !== '') complain('a number or nothing', text.trim());
  return number;
}
