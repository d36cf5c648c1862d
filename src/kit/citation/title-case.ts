// The words that CSL leaves small (https://docs.citationstyles.org/en/stable/specification.html#title-case-conversion),
// as its processor citeproc-js lists them, without the archaic ones. A version as `v2` is none to capitalise either.
const SMALL = new RegExp(
  '^(?:.|v\\d|an|and|about|above|across|after|against|al|along|amid|among|around|as|at|before|behind|below|beneath|beside|' +
    'besides|between|beyond|but|by|ca|circa|de|despite|down|during|et|except|for|from|given|in|inside|into|like|near|next|' +
    'nor|of|off|on|onto|or|out|over|per|plus|since|so|than|the|through|throughout|till|to|toward|towards|under|until|' +
    'up|upon|van|versus|via|von|vs|with|within|without|yet)$',
);

const WORD = /[^\s\u2018\u201C\u201D"\u2013\u2014\-/.,;?!:[\]()]+/g;

/** Latin letters with marks, and Cyrillic ones. */
const FOREIGN = /[\u00C0-\u024F\u0400-\u04FF]/;
const ENGLISH = /\b(?:of|the|and|for|with|from)\b/;

/**
 * The title with its principal words capitalised, as English titles are. A record does not say its language:
 * a title with foreign letters and none of the commonest English words is left as it is.
 */
export function titleCase(title: string): string {
  if (FOREIGN.test(title) && !ENGLISH.test(title)) return title;
  return title.replace(WORD, (word, at: number) => {
    const before = title.slice(0, at);
    const opens = /^\W*$|[?!:]\W*$/.test(before);
    const ends = word.length > 1 && !/\w/.test(title.slice(at + word.length));
    return word !== word.toLowerCase() || (SMALL.test(word) && !opens && !ends)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
