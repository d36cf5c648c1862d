import type {DatasetRecord} from '../../../model/record.js';
import {CommandError} from '../failure.js';

/** What a form of a record is made from. */
export interface Baking {
  readonly record: DatasetRecord;
  /** Public address of the record's folder, with a slash at its end; '' where it is not known. */
  readonly base: string;
  /** Language of pages and pictures (BCP 47). */
  readonly lang: string;
}

/** One file's content. */
export type Content = string | Uint8Array;

/** Makes the files of a form: name and content. A record that has nothing for it gives none. */
export type Form = (baking: Baking) => Promise<Readonly<Record<string, Content>>>;

/** The forms that were asked for, `json, page`. */
export function formNames(text: string, known: readonly string[]): string[] {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new CommandError('usage', `--forms: expected ${known.join(', ')}; got "${wrong}".`);
  return names;
}
