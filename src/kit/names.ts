import type {Creator, DatasetRecord} from '../model/record.js';

// A company's legal form follows a comma, too.
const company = /^(?:inc|llc|ltd|corp|gmbh|plc)\b/i;
const eastAsian = /^[\u2E80-\uD7FF]/;

/** `Family, Given, Jr.` in its parts; an organisation or a single name is a family name alone. */
function partsOf({name, familyName, givenName, nameType}: Creator): readonly string[] {
  const whole = familyName && givenName ? `${familyName}, ${givenName}` : name;
  const parts = whole.split(',').map((part) => part.trim());
  const isPerson = nameType !== 'Organizational' && !/;/.test(whole) && !company.test(parts[1] ?? '');
  return isPerson && parts.every(Boolean) ? parts : [name];
}

/** Returns a name as one would say it: `Rachel Lea Draelos`, `Martin Luther King, Jr.`, `李小龙`. */
export function spokenName(creator: Creator): string {
  const [family = '', given, ...suffixes] = partsOf(creator);
  if (given === undefined) return family;
  const name = eastAsian.test(family) && eastAsian.test(given) ? family + given : `${given} ${family}`;
  return [name, ...suffixes].join(', ');
}

/** Returns the letter that stands for a dataset without a picture; '' when there is none. */
export function initialOf({creators, title}: DatasetRecord): string {
  const [first] = creators ?? [];
  const text = first ? (partsOf(first)[0] ?? '') : (title ?? '');
  // A letter and the marks on it, but not a tower of them.
  return (/[\p{L}\p{N}]\p{M}{0,2}/u.exec(text)?.[0] ?? '').toUpperCase();
}
