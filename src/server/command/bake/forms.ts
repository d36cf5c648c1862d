import type {DatasetRecord} from '../../../model/record.js';
import {CommandError} from '../failure.js';

/** What a form of a record is made from. */
export interface Baking {
  readonly record: DatasetRecord;
  /** Public address of the record's folder, with a slash at its end; '' where it is not known. */
  readonly base: string;
  /** Language of pages and pictures (BCP 47). */
  readonly lang: string;
  /** The forms that are made beside this one. */
  readonly forms: readonly string[];
  readonly library: Library;
}

/** The library's own files, as the pages of records name them. */
export interface Library {
  readonly script: {readonly src: string; readonly integrity?: string};
  /** Address of `embed.js`. */
  readonly embedScript: string;
}

/** One file's content; `null`: the record has nothing for it, and what it had before has to go. */
export type Content = string | Uint8Array | null;

/** Makes the files of a form: name and content. */
export type Form = (baking: Baking) => Files | Promise<Files>;
export type Files = Readonly<Record<string, Content>>;

/** The forms that were asked for, `json, page`. */
export function formNames(text: string, known: readonly string[]): string[] {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new CommandError('usage', `--forms: expected ${known.join(', ')}; got "${wrong}".`);
  return names;
}
