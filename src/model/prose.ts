import {safeUrl} from './address.js';

/** A run of text in a paragraph. */
export interface Phrase {
  readonly text: string;
  /** Plain unless told. */
  readonly is?: 'strong' | 'em';
  /** For a link: an address that has passed the gate. */
  readonly href?: string;
}

// No two ways through the same characters: a long text without a closing mark costs one walk.
const marks = /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|\*([^\s*](?:[^*]*[^\s*])?)\*|\[([^[\]]+)\]\(([^\s()]+)\)/;
const groups = 5;

/**
 * The phrases of a text with `*emphasis*`, `**strong emphasis**` and `[text](address)`, none within another.
 * All else is text as it stands, markup included; a link to where none may lead is its text.
 */
export function phrasesOf(text: string): readonly Phrase[] {
  const pieces: readonly (string | undefined)[] = text.split(marks);
  const phrases: Phrase[] = [];
  for (let i = 0; i < pieces.length; i += groups) {
    const [plain, strong, em, label, address] = pieces.slice(i, i + groups);
    if (plain) phrases.push({text: plain});
    if (strong) phrases.push({text: strong, is: 'strong'});
    if (em) phrases.push({text: em, is: 'em'});
    if (label) phrases.push({text: label, href: safeUrl(address) ?? undefined});
  }
  return phrases;
}
