import {type Name, joined} from './item.js';

/** How a style writes a list of names. */
export interface NameStyle {
  /** The longest list that is written in full. */
  readonly most: number;
  /** How many of a longer list are written. */
  readonly shown: number;
  /** What follows those. */
  readonly rest: string;
  /** Whether the last name of a longer list follows `rest`. */
  readonly withLast?: boolean;
  /** How many, from the first, have the family name first; all if left out. */
  readonly inverted?: number;
  /** Behind each initial; left out: given names are not shortened. */
  readonly initial?: string;
  /** Whether `JP` and `J.P.` in names that are not shortened become `J. P.` */
  readonly spaced?: boolean;
  /** Between names; `, ` if left out. */
  readonly between?: string;
  /** Before the last name. */
  readonly and: string;
  /** The shortest list with a comma before `and`; none if left out. */
  readonly commaFrom?: number;
  /** Between the parts of an inverted name; `, ` if left out. */
  readonly within?: string;
  /** Whether `de la Cruz` is filed under C. */
  readonly demoted?: boolean;
}

/** The names as one text. */
export function namesText(names: readonly Name[], style: NameStyle): string {
  const {between = ', '} = style;
  const texts = names.map((name, index) => nameText(name, style, index < (style.inverted ?? Infinity)));
  const last = texts.at(-1) ?? '';
  if (texts.length > style.most) {
    return texts.slice(0, style.shown).join(between) + style.rest + (style.withLast ? last : '');
  }
  if (texts.length < 2) return last;
  // Between two, CSL gives an organisation no comma: “Doe, J. & Example Lab”.
  const least = texts.length === 2 && names[1]?.given === undefined ? 3 : style.commaFrom;
  const comma = least !== undefined && texts.length >= least ? ',' : '';
  return texts.slice(0, -1).join(between) + comma + style.and + last;
}

/** Chinese, Japanese and Korean letters: family name first, no space, nothing to shorten. */
const EAST_ASIAN = /^[\u2E80-\uD7FF]/;

/** `de la `, `van `, `al-`, `d’`: small words before a family name. */
const PARTICLE = /^((?:\p{Ll}+(?: |[-'’] ?))+)(\p{Lu}.*)$/u;

function nameText(name: Name, style: NameStyle, inverted: boolean): string {
  if (name.given === undefined) return name.literal;
  const {family, suffix} = name;
  const isEastAsian = EAST_ASIAN.test(name.given);
  if (isEastAsian && EAST_ASIAN.test(family)) return family + name.given;
  const given = isEastAsian ? name.given : givenText(name.given, style);
  if (!inverted) return joined(' ', given, family, suffix);
  const [, particle, rest] = (style.demoted && PARTICLE.exec(family)) || [];
  const parts = rest === undefined ? [family, given] : [rest, `${given} ${particle}`.trim()];
  return joined(style.within ?? ', ', ...parts, style.initial === '' ? suffix?.replaceAll('.', '') : suffix);
}

function givenText(given: string, {initial, spaced}: NameStyle): string {
  if (initial === undefined && !spaced) return given;
  const parts = given.replace(/([^\s.-]+)(\.?)\s*(-?)/g, (_, word: string, dot: string, hyphen: string) => {
    // A lone capital is an initial already; a word in small letters or brackets is never made one.
    if (initial === undefined) return (/^\p{Lu}$/u.test(word) ? word + '.' : word + dot) + (hyphen || ' ');
    if (!/^[\p{Lu}\p{Lo}]/u.test(word)) return ` ${word}${dot}${hyphen || ' '}`;
    // `Yu.` stands for Yuri: an abbreviation is kept.
    const short = dot === '' ? word.replace(/^(.\p{M}*).*$/u, '$1') : word;
    return short + (hyphen === '' || initial === '' ? initial : initial.trim() + hyphen);
  });
  return parts.replace(/\s+/g, ' ').trim();
}
