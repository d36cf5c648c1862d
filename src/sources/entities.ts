import {attempt} from '../model/attempt.js';

// Names of HTML (https://html.spec.whatwg.org/#named-character-references) with their signs: those that texts on data have;
// and marks on a letter, as in `eacute`.
const names =
  'amp & lt < gt > quot " apos \' nbsp \u00a0 ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” hellip … bull • middot · ' +
  'szlig ß aelig æ oslash ø euro € copy © reg ® trade ™ deg ° plusmn ± times × sup2 ² sup3 ³ micro µ le ≤ ge ≥ ' +
  'alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ chi χ omega ω ' +
  'grave \u0300 acute \u0301 circ \u0302 tilde \u0303 uml \u0308 ring \u030a cedil \u0327 caron \u030c';
const isMark = /\p{M}/u;

const signOf = (name: string) => new RegExp(`(?:^| )${name} (.)`).exec(names)?.[1] ?? '';

function textOf(entity: string, code: string | undefined, name: string): string {
  // A character that there is not becomes U+FFFD, as in HTML.
  if (code) return attempt(() => String.fromCodePoint(Number(code.replace(/^x/i, '0x')))) ?? '\ufffd';
  const mark = signOf(name.slice(1));
  if (isMark.test(mark)) return (name.charAt(0) + mark).normalize();
  const sign = signOf(name) || signOf(name.toLowerCase()).toUpperCase();
  return isMark.test(sign) ? entity : sign || entity;
}

/** Returns a text with the signs that its entities name; one that is not known stays as it is. */
export const withoutEntities = (text: string): string => text.replace(/&(?:#(\d+|x[\da-f]+)|([a-z]+\d?));/gi, textOf);
