import {randomUUID} from 'node:crypto';
import {mkdir, open, readFile, readdir, rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {CommandError} from './failure.js';

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

/** Text of a file; `null` where there is none. */
export async function fileText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new CommandError('file', `${path} cannot be read (${codeOf(error)}).`);
  }
}

/** Where a file is while it is still being written. */
export const besideOf = (path: string, mark: string): string => join(dirname(path), `.${basename(path)}.${mark}.tmp`);

/**
 * Removes what a killed process had begun to write in a folder: for one file, or for all unless told. Only for who knows
 * that nobody else writes there.
 */
export async function clearBegun(folder: string, file = ''): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names)
    if (name.startsWith(`.${file}`) && name.endsWith('.tmp')) await rm(join(folder, name), {force: true});
}

/**
 * Writes a file whole or not at all, whatever happens in between: the text goes to a file beside it, to the disk, and
 * takes the name then. Folders are made.
 * `isDurable`: waits until it is on the disk; what can be made again need not.
 */
export async function writeWhole(path: string, content: string | Uint8Array, isDurable = true): Promise<void> {
  const beside = besideOf(path, randomUUID());
  try {
    const file = await open(beside, 'w').catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      await mkdir(dirname(path), {recursive: true});
      return open(beside, 'w');
    });
    try {
      await file.writeFile(content);
      if (isDurable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, {force: true});
    throw new CommandError('file', `${path} cannot be written (${codeOf(error)}).`);
  }
}
