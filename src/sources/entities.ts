/** Signs in a row of code points, by their names in HTML (https://html.spec.whatwg.org/#named-character-references). */
const rows: Readonly<Record<number, string>> = {
  0xa0: 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest',
  0x3b1:
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  0x2013: 'ndash mdash',
  0x2018: 'lsquo rsquo sbquo',
  0x201c: 'ldquo rdquo bdquo',
};
const others =
  'amp&lt<gt>quot"apos\'szlig\u00dfaelig\u00e6AElig\u00c6oslash\u00f8Oslash\u00d8eth\u00f0thorn\u00fetimes\u00d7divide\u00f7oelig\u0153bull\u2022hellip\u2026prime\u2032euro\u20actrade\u2122rarr\u2192minus\u2212infin\u221ene\u2260le\u2264ge\u2265ensp emsp thinsp zwnj\u200czwj\u200d';
/** Marks on a letter, `eacute`: their combining characters. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

const signs = new Map(Array.from(others.matchAll(/([a-z]+)([^a-z])/gi), ([, name = '', sign = '']) => [name, sign]));
for (const [start, names] of Object.entries(rows))
  names.split(' ').forEach((name, index) => signs.set(name, String.fromCodePoint(Number(start) + index)));

function signOf(reference: string, code: string | undefined, name: string): string {
  if (code) {
    const point = /x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code);
    const isSign = point > 0 && point < 0x110000 && (point & 0xff800) !== 0xd800;
    return isSign ? String.fromCodePoint(point) : '\ufffd';
  }
  const [, letter = '', mark = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const accent = Object.hasOwn(accents, mark) ? accents[mark] : undefined;
  const greek = /^[A-Z]/.test(name) ? signs.get(name.toLowerCase()) : undefined;
  return accent ? (letter + accent).normalize() : (signs.get(name) ?? greek?.toUpperCase() ?? reference);
}

/** Returns a text with the signs that its entities name; those that are not known stay as they are. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]+\d{0,2}));/gi, signOf);
